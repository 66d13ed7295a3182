select json_object('warned',
(select json_object('corroboration',
(with "bearing2" as materialized
(select "t18"."id" as id, "t18"."article_id" as article_id, "t18"."source_id" as source_id, "t18"."origin_id" as origin_id, "t19"."source_id" as origin_source_id, "t20"."voice" as voice, case when "t18"."stance" in (?, ?) and "t18"."polarity" <> 'NEGATIVE' and "t18"."negated" = ? and not exists
(select 1 from "attributions" as "t21" where "t21"."via_id" = "t18"."id" and "t21"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t18"."stance" in (?, ?) and "t18"."negated" = ? and not exists
(select 1 from "attributions" as "t21" where "t21"."via_id" = "t18"."id" and "t21"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t17" join "attributions" as "t18" on "t18"."claim_id" = "t17"."id" join "attributions" as "t19" on "t19"."id" = "t18"."origin_id" join "sources" as "t20" on "t20"."id" = "t19"."source_id" where case when "t18".rowid & 255 then 1 else within_deadline() end and "t17"."same_as" = "t1"."same_as" and "t18"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing2"), 'articles',
(select count(distinct article_id) from "bearing2"), 'voices',
(select count(distinct source_id) from "bearing2" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing2" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing2" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t4"."slug") order by "t4"."name", "t4"."id") from "sources" as "t4" where "t4"."id" in
(select member.source_id from "bearing2" as member where member.voice = "groups3".voice and member.asserts = 1)), 'why',
(select json_group_array("reason5".sentence order by "reason5".sentence) from
(select coalesce(
(select "t7"."name" from "sources" as "t7" where "t7"."id" = "t6"."from_id"),
(select "t8"."name" from "actors" as "t8" where "t8"."id" = "t6"."from_id")) || case "t6"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t9"."name" from "actors" as "t9" where "t9"."id" = "t6"."to_id") || case when (exists
(select 1 from "affiliations" as "t10" where "t10"."subject_id" = "t6"."from_id" and "t10"."object_id" = "t6"."to_id" and "t10"."kind" = "t6"."kind" and "t10"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t10" where "t10"."subject_id" = "t6"."from_id" and "t10"."object_id" = "t6"."to_id" and "t10"."kind" = "t6"."kind" and "t10"."status" = 'ACCEPTED')) or ("t6"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t11" where "t11"."id" = "t6"."from_id" and "t11"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t6" where "t6"."source_id" in
(select member.origin_source_id from "bearing2" as member where member.voice = "groups3".voice and member.asserts = 1) and not ("t6"."kind" = 'IS' and coalesce(
(select "t7"."name" from "sources" as "t7" where "t7"."id" = "t6"."from_id"),
(select "t8"."name" from "actors" as "t8" where "t8"."id" = "t6"."from_id")) =
(select "t9"."name" from "actors" as "t9" where "t9"."id" = "t6"."to_id")) group by "t6"."kind", "t6"."from_id", "t6"."to_id" having count(distinct "t6"."source_id") <
(select count(distinct member.origin_source_id) from "bearing2" as member where member.voice = "groups3".voice and member.asserts = 1) union select '“' || "t14"."title" || '” repeats “' || "t15"."title" || '” (' || lower(replace("t12"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing2" as member join "attributions" as "t12" on "t12"."id" = member.id join "attributions" as "t13" on "t13"."id" = member.origin_id join "articles" as "t14" on "t14"."id" = "t12"."article_id" join "articles" as "t15" on "t15"."id" = "t13"."article_id" where member.voice = "groups3".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason5")) order by "groups3".sources desc, "groups3".sayings desc, "groups3".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing2" where asserts = 1 group by voice) as "groups3"), 'claims',
(select json_group_array(json_object('slug', "t16"."slug") order by "t16"."slug") from "claims" as "t16" where "t16"."same_as" = "t1"."same_as")))) from "claims" as "t1" where "t1"."slug" = ?), 'sameAs',
(select json_object('corroboration',
(with "bearing23" as materialized
(select "t39"."id" as id, "t39"."article_id" as article_id, "t39"."source_id" as source_id, "t39"."origin_id" as origin_id, "t40"."source_id" as origin_source_id, "t41"."voice" as voice, case when "t39"."stance" in (?, ?) and "t39"."polarity" <> 'NEGATIVE' and "t39"."negated" = ? and not exists
(select 1 from "attributions" as "t42" where "t42"."via_id" = "t39"."id" and "t42"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t39"."stance" in (?, ?) and "t39"."negated" = ? and not exists
(select 1 from "attributions" as "t42" where "t42"."via_id" = "t39"."id" and "t42"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t38" join "attributions" as "t39" on "t39"."claim_id" = "t38"."id" join "attributions" as "t40" on "t40"."id" = "t39"."origin_id" join "sources" as "t41" on "t41"."id" = "t40"."source_id" where case when "t39".rowid & 255 then 1 else within_deadline() end and "t38"."same_as" = "t22"."same_as" and "t39"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing23"), 'articles',
(select count(distinct article_id) from "bearing23"), 'voices',
(select count(distinct source_id) from "bearing23" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing23" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing23" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t25"."slug") order by "t25"."name", "t25"."id") from "sources" as "t25" where "t25"."id" in
(select member.source_id from "bearing23" as member where member.voice = "groups24".voice and member.asserts = 1)), 'why',
(select json_group_array("reason26".sentence order by "reason26".sentence) from
(select coalesce(
(select "t28"."name" from "sources" as "t28" where "t28"."id" = "t27"."from_id"),
(select "t29"."name" from "actors" as "t29" where "t29"."id" = "t27"."from_id")) || case "t27"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t30"."name" from "actors" as "t30" where "t30"."id" = "t27"."to_id") || case when (exists
(select 1 from "affiliations" as "t31" where "t31"."subject_id" = "t27"."from_id" and "t31"."object_id" = "t27"."to_id" and "t31"."kind" = "t27"."kind" and "t31"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t31" where "t31"."subject_id" = "t27"."from_id" and "t31"."object_id" = "t27"."to_id" and "t31"."kind" = "t27"."kind" and "t31"."status" = 'ACCEPTED')) or ("t27"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t32" where "t32"."id" = "t27"."from_id" and "t32"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t27" where "t27"."source_id" in
(select member.origin_source_id from "bearing23" as member where member.voice = "groups24".voice and member.asserts = 1) and not ("t27"."kind" = 'IS' and coalesce(
(select "t28"."name" from "sources" as "t28" where "t28"."id" = "t27"."from_id"),
(select "t29"."name" from "actors" as "t29" where "t29"."id" = "t27"."from_id")) =
(select "t30"."name" from "actors" as "t30" where "t30"."id" = "t27"."to_id")) group by "t27"."kind", "t27"."from_id", "t27"."to_id" having count(distinct "t27"."source_id") <
(select count(distinct member.origin_source_id) from "bearing23" as member where member.voice = "groups24".voice and member.asserts = 1) union select '“' || "t35"."title" || '” repeats “' || "t36"."title" || '” (' || lower(replace("t33"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing23" as member join "attributions" as "t33" on "t33"."id" = member.id join "attributions" as "t34" on "t34"."id" = member.origin_id join "articles" as "t35" on "t35"."id" = "t33"."article_id" join "articles" as "t36" on "t36"."id" = "t34"."article_id" where member.voice = "groups24".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason26")) order by "groups24".sources desc, "groups24".sayings desc, "groups24".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing23" where asserts = 1 group by voice) as "groups24"), 'claims',
(select json_group_array(json_object('slug', "t37"."slug") order by "t37"."slug") from "claims" as "t37" where "t37"."same_as" = "t22"."same_as")))) from "claims" as "t22" where "t22"."slug" = ?), 'reprinted',
(select json_object('corroboration',
(with "bearing44" as materialized
(select "t60"."id" as id, "t60"."article_id" as article_id, "t60"."source_id" as source_id, "t60"."origin_id" as origin_id, "t61"."source_id" as origin_source_id, "t62"."voice" as voice, case when "t60"."stance" in (?, ?) and "t60"."polarity" <> 'NEGATIVE' and "t60"."negated" = ? and not exists
(select 1 from "attributions" as "t63" where "t63"."via_id" = "t60"."id" and "t63"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t60"."stance" in (?, ?) and "t60"."negated" = ? and not exists
(select 1 from "attributions" as "t63" where "t63"."via_id" = "t60"."id" and "t63"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t59" join "attributions" as "t60" on "t60"."claim_id" = "t59"."id" join "attributions" as "t61" on "t61"."id" = "t60"."origin_id" join "sources" as "t62" on "t62"."id" = "t61"."source_id" where case when "t60".rowid & 255 then 1 else within_deadline() end and "t59"."same_as" = "t43"."same_as" and "t60"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing44"), 'articles',
(select count(distinct article_id) from "bearing44"), 'voices',
(select count(distinct source_id) from "bearing44" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing44" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing44" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t46"."slug") order by "t46"."name", "t46"."id") from "sources" as "t46" where "t46"."id" in
(select member.source_id from "bearing44" as member where member.voice = "groups45".voice and member.asserts = 1)), 'why',
(select json_group_array("reason47".sentence order by "reason47".sentence) from
(select coalesce(
(select "t49"."name" from "sources" as "t49" where "t49"."id" = "t48"."from_id"),
(select "t50"."name" from "actors" as "t50" where "t50"."id" = "t48"."from_id")) || case "t48"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t51"."name" from "actors" as "t51" where "t51"."id" = "t48"."to_id") || case when (exists
(select 1 from "affiliations" as "t52" where "t52"."subject_id" = "t48"."from_id" and "t52"."object_id" = "t48"."to_id" and "t52"."kind" = "t48"."kind" and "t52"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t52" where "t52"."subject_id" = "t48"."from_id" and "t52"."object_id" = "t48"."to_id" and "t52"."kind" = "t48"."kind" and "t52"."status" = 'ACCEPTED')) or ("t48"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t53" where "t53"."id" = "t48"."from_id" and "t53"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t48" where "t48"."source_id" in
(select member.origin_source_id from "bearing44" as member where member.voice = "groups45".voice and member.asserts = 1) and not ("t48"."kind" = 'IS' and coalesce(
(select "t49"."name" from "sources" as "t49" where "t49"."id" = "t48"."from_id"),
(select "t50"."name" from "actors" as "t50" where "t50"."id" = "t48"."from_id")) =
(select "t51"."name" from "actors" as "t51" where "t51"."id" = "t48"."to_id")) group by "t48"."kind", "t48"."from_id", "t48"."to_id" having count(distinct "t48"."source_id") <
(select count(distinct member.origin_source_id) from "bearing44" as member where member.voice = "groups45".voice and member.asserts = 1) union select '“' || "t56"."title" || '” repeats “' || "t57"."title" || '” (' || lower(replace("t54"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing44" as member join "attributions" as "t54" on "t54"."id" = member.id join "attributions" as "t55" on "t55"."id" = member.origin_id join "articles" as "t56" on "t56"."id" = "t54"."article_id" join "articles" as "t57" on "t57"."id" = "t55"."article_id" where member.voice = "groups45".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason47")) order by "groups45".sources desc, "groups45".sayings desc, "groups45".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing44" where asserts = 1 group by voice) as "groups45"), 'claims',
(select json_group_array(json_object('slug', "t58"."slug") order by "t58"."slug") from "claims" as "t58" where "t58"."same_as" = "t43"."same_as")))) from "claims" as "t43" where "t43"."slug" = ?), 'overflowed',
(select json_object('corroboration',
(with "bearing65" as materialized
(select "t81"."id" as id, "t81"."article_id" as article_id, "t81"."source_id" as source_id, "t81"."origin_id" as origin_id, "t82"."source_id" as origin_source_id, "t83"."voice" as voice, case when "t81"."stance" in (?, ?) and "t81"."polarity" <> 'NEGATIVE' and "t81"."negated" = ? and not exists
(select 1 from "attributions" as "t84" where "t84"."via_id" = "t81"."id" and "t84"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t81"."stance" in (?, ?) and "t81"."negated" = ? and not exists
(select 1 from "attributions" as "t84" where "t84"."via_id" = "t81"."id" and "t84"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t80" join "attributions" as "t81" on "t81"."claim_id" = "t80"."id" join "attributions" as "t82" on "t82"."id" = "t81"."origin_id" join "sources" as "t83" on "t83"."id" = "t82"."source_id" where case when "t81".rowid & 255 then 1 else within_deadline() end and "t80"."same_as" = "t64"."same_as" and "t81"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing65"), 'articles',
(select count(distinct article_id) from "bearing65"), 'voices',
(select count(distinct source_id) from "bearing65" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing65" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing65" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t67"."slug") order by "t67"."name", "t67"."id") from "sources" as "t67" where "t67"."id" in
(select member.source_id from "bearing65" as member where member.voice = "groups66".voice and member.asserts = 1)), 'why',
(select json_group_array("reason68".sentence order by "reason68".sentence) from
(select coalesce(
(select "t70"."name" from "sources" as "t70" where "t70"."id" = "t69"."from_id"),
(select "t71"."name" from "actors" as "t71" where "t71"."id" = "t69"."from_id")) || case "t69"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t72"."name" from "actors" as "t72" where "t72"."id" = "t69"."to_id") || case when (exists
(select 1 from "affiliations" as "t73" where "t73"."subject_id" = "t69"."from_id" and "t73"."object_id" = "t69"."to_id" and "t73"."kind" = "t69"."kind" and "t73"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t73" where "t73"."subject_id" = "t69"."from_id" and "t73"."object_id" = "t69"."to_id" and "t73"."kind" = "t69"."kind" and "t73"."status" = 'ACCEPTED')) or ("t69"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t74" where "t74"."id" = "t69"."from_id" and "t74"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t69" where "t69"."source_id" in
(select member.origin_source_id from "bearing65" as member where member.voice = "groups66".voice and member.asserts = 1) and not ("t69"."kind" = 'IS' and coalesce(
(select "t70"."name" from "sources" as "t70" where "t70"."id" = "t69"."from_id"),
(select "t71"."name" from "actors" as "t71" where "t71"."id" = "t69"."from_id")) =
(select "t72"."name" from "actors" as "t72" where "t72"."id" = "t69"."to_id")) group by "t69"."kind", "t69"."from_id", "t69"."to_id" having count(distinct "t69"."source_id") <
(select count(distinct member.origin_source_id) from "bearing65" as member where member.voice = "groups66".voice and member.asserts = 1) union select '“' || "t77"."title" || '” repeats “' || "t78"."title" || '” (' || lower(replace("t75"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing65" as member join "attributions" as "t75" on "t75"."id" = member.id join "attributions" as "t76" on "t76"."id" = member.origin_id join "articles" as "t77" on "t77"."id" = "t75"."article_id" join "articles" as "t78" on "t78"."id" = "t76"."article_id" where member.voice = "groups66".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason68")) order by "groups66".sources desc, "groups66".sayings desc, "groups66".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing65" where asserts = 1 group by voice) as "groups66"), 'claims',
(select json_group_array(json_object('slug', "t79"."slug") order by "t79"."slug") from "claims" as "t79" where "t79"."same_as" = "t64"."same_as")))) from "claims" as "t64" where "t64"."slug" = ?), 'spokeswoman',
(select json_object('corroboration',
(with "bearing86" as materialized
(select "t102"."id" as id, "t102"."article_id" as article_id, "t102"."source_id" as source_id, "t102"."origin_id" as origin_id, "t103"."source_id" as origin_source_id, "t104"."voice" as voice, case when "t102"."stance" in (?, ?) and "t102"."polarity" <> 'NEGATIVE' and "t102"."negated" = ? and not exists
(select 1 from "attributions" as "t105" where "t105"."via_id" = "t102"."id" and "t105"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t102"."stance" in (?, ?) and "t102"."negated" = ? and not exists
(select 1 from "attributions" as "t105" where "t105"."via_id" = "t102"."id" and "t105"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t101" join "attributions" as "t102" on "t102"."claim_id" = "t101"."id" join "attributions" as "t103" on "t103"."id" = "t102"."origin_id" join "sources" as "t104" on "t104"."id" = "t103"."source_id" where case when "t102".rowid & 255 then 1 else within_deadline() end and "t101"."same_as" = "t85"."same_as" and "t102"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing86"), 'articles',
(select count(distinct article_id) from "bearing86"), 'voices',
(select count(distinct source_id) from "bearing86" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing86" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing86" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t88"."slug") order by "t88"."name", "t88"."id") from "sources" as "t88" where "t88"."id" in
(select member.source_id from "bearing86" as member where member.voice = "groups87".voice and member.asserts = 1)), 'why',
(select json_group_array("reason89".sentence order by "reason89".sentence) from
(select coalesce(
(select "t91"."name" from "sources" as "t91" where "t91"."id" = "t90"."from_id"),
(select "t92"."name" from "actors" as "t92" where "t92"."id" = "t90"."from_id")) || case "t90"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t93"."name" from "actors" as "t93" where "t93"."id" = "t90"."to_id") || case when (exists
(select 1 from "affiliations" as "t94" where "t94"."subject_id" = "t90"."from_id" and "t94"."object_id" = "t90"."to_id" and "t94"."kind" = "t90"."kind" and "t94"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t94" where "t94"."subject_id" = "t90"."from_id" and "t94"."object_id" = "t90"."to_id" and "t94"."kind" = "t90"."kind" and "t94"."status" = 'ACCEPTED')) or ("t90"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t95" where "t95"."id" = "t90"."from_id" and "t95"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t90" where "t90"."source_id" in
(select member.origin_source_id from "bearing86" as member where member.voice = "groups87".voice and member.asserts = 1) and not ("t90"."kind" = 'IS' and coalesce(
(select "t91"."name" from "sources" as "t91" where "t91"."id" = "t90"."from_id"),
(select "t92"."name" from "actors" as "t92" where "t92"."id" = "t90"."from_id")) =
(select "t93"."name" from "actors" as "t93" where "t93"."id" = "t90"."to_id")) group by "t90"."kind", "t90"."from_id", "t90"."to_id" having count(distinct "t90"."source_id") <
(select count(distinct member.origin_source_id) from "bearing86" as member where member.voice = "groups87".voice and member.asserts = 1) union select '“' || "t98"."title" || '” repeats “' || "t99"."title" || '” (' || lower(replace("t96"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing86" as member join "attributions" as "t96" on "t96"."id" = member.id join "attributions" as "t97" on "t97"."id" = member.origin_id join "articles" as "t98" on "t98"."id" = "t96"."article_id" join "articles" as "t99" on "t99"."id" = "t97"."article_id" where member.voice = "groups87".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason89")) order by "groups87".sources desc, "groups87".sayings desc, "groups87".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing86" where asserts = 1 group by voice) as "groups87"), 'claims',
(select json_group_array(json_object('slug', "t100"."slug") order by "t100"."slug") from "claims" as "t100" where "t100"."same_as" = "t85"."same_as")))) from "claims" as "t85" where "t85"."slug" = ?), 'retracted',
(select json_object('corroboration',
(with "bearing107" as materialized
(select "t123"."id" as id, "t123"."article_id" as article_id, "t123"."source_id" as source_id, "t123"."origin_id" as origin_id, "t124"."source_id" as origin_source_id, "t125"."voice" as voice, case when "t123"."stance" in (?, ?) and "t123"."polarity" <> 'NEGATIVE' and "t123"."negated" = ? and not exists
(select 1 from "attributions" as "t126" where "t126"."via_id" = "t123"."id" and "t126"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t123"."stance" in (?, ?) and "t123"."negated" = ? and not exists
(select 1 from "attributions" as "t126" where "t126"."via_id" = "t123"."id" and "t126"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t122" join "attributions" as "t123" on "t123"."claim_id" = "t122"."id" join "attributions" as "t124" on "t124"."id" = "t123"."origin_id" join "sources" as "t125" on "t125"."id" = "t124"."source_id" where case when "t123".rowid & 255 then 1 else within_deadline() end and "t122"."same_as" = "t106"."same_as" and "t123"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing107"), 'articles',
(select count(distinct article_id) from "bearing107"), 'voices',
(select count(distinct source_id) from "bearing107" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing107" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing107" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t109"."slug") order by "t109"."name", "t109"."id") from "sources" as "t109" where "t109"."id" in
(select member.source_id from "bearing107" as member where member.voice = "groups108".voice and member.asserts = 1)), 'why',
(select json_group_array("reason110".sentence order by "reason110".sentence) from
(select coalesce(
(select "t112"."name" from "sources" as "t112" where "t112"."id" = "t111"."from_id"),
(select "t113"."name" from "actors" as "t113" where "t113"."id" = "t111"."from_id")) || case "t111"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t114"."name" from "actors" as "t114" where "t114"."id" = "t111"."to_id") || case when (exists
(select 1 from "affiliations" as "t115" where "t115"."subject_id" = "t111"."from_id" and "t115"."object_id" = "t111"."to_id" and "t115"."kind" = "t111"."kind" and "t115"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t115" where "t115"."subject_id" = "t111"."from_id" and "t115"."object_id" = "t111"."to_id" and "t115"."kind" = "t111"."kind" and "t115"."status" = 'ACCEPTED')) or ("t111"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t116" where "t116"."id" = "t111"."from_id" and "t116"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t111" where "t111"."source_id" in
(select member.origin_source_id from "bearing107" as member where member.voice = "groups108".voice and member.asserts = 1) and not ("t111"."kind" = 'IS' and coalesce(
(select "t112"."name" from "sources" as "t112" where "t112"."id" = "t111"."from_id"),
(select "t113"."name" from "actors" as "t113" where "t113"."id" = "t111"."from_id")) =
(select "t114"."name" from "actors" as "t114" where "t114"."id" = "t111"."to_id")) group by "t111"."kind", "t111"."from_id", "t111"."to_id" having count(distinct "t111"."source_id") <
(select count(distinct member.origin_source_id) from "bearing107" as member where member.voice = "groups108".voice and member.asserts = 1) union select '“' || "t119"."title" || '” repeats “' || "t120"."title" || '” (' || lower(replace("t117"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing107" as member join "attributions" as "t117" on "t117"."id" = member.id join "attributions" as "t118" on "t118"."id" = member.origin_id join "articles" as "t119" on "t119"."id" = "t117"."article_id" join "articles" as "t120" on "t120"."id" = "t118"."article_id" where member.voice = "groups108".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason110")) order by "groups108".sources desc, "groups108".sayings desc, "groups108".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing107" where asserts = 1 group by voice) as "groups108"), 'claims',
(select json_group_array(json_object('slug', "t121"."slug") order by "t121"."slug") from "claims" as "t121" where "t121"."same_as" = "t106"."same_as")))) from "claims" as "t106" where "t106"."slug" = ?), 'three',
(select json_object('corroboration',
(with "bearing128" as materialized
(select "t144"."id" as id, "t144"."article_id" as article_id, "t144"."source_id" as source_id, "t144"."origin_id" as origin_id, "t145"."source_id" as origin_source_id, "t146"."voice" as voice, case when "t144"."stance" in (?, ?) and "t144"."polarity" <> 'NEGATIVE' and "t144"."negated" = ? and not exists
(select 1 from "attributions" as "t147" where "t147"."via_id" = "t144"."id" and "t147"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t144"."stance" in (?, ?) and "t144"."negated" = ? and not exists
(select 1 from "attributions" as "t147" where "t147"."via_id" = "t144"."id" and "t147"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t143" join "attributions" as "t144" on "t144"."claim_id" = "t143"."id" join "attributions" as "t145" on "t145"."id" = "t144"."origin_id" join "sources" as "t146" on "t146"."id" = "t145"."source_id" where case when "t144".rowid & 255 then 1 else within_deadline() end and "t143"."same_as" = "t127"."same_as" and "t144"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing128"), 'articles',
(select count(distinct article_id) from "bearing128"), 'voices',
(select count(distinct source_id) from "bearing128" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing128" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing128" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t130"."slug") order by "t130"."name", "t130"."id") from "sources" as "t130" where "t130"."id" in
(select member.source_id from "bearing128" as member where member.voice = "groups129".voice and member.asserts = 1)), 'why',
(select json_group_array("reason131".sentence order by "reason131".sentence) from
(select coalesce(
(select "t133"."name" from "sources" as "t133" where "t133"."id" = "t132"."from_id"),
(select "t134"."name" from "actors" as "t134" where "t134"."id" = "t132"."from_id")) || case "t132"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t135"."name" from "actors" as "t135" where "t135"."id" = "t132"."to_id") || case when (exists
(select 1 from "affiliations" as "t136" where "t136"."subject_id" = "t132"."from_id" and "t136"."object_id" = "t132"."to_id" and "t136"."kind" = "t132"."kind" and "t136"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t136" where "t136"."subject_id" = "t132"."from_id" and "t136"."object_id" = "t132"."to_id" and "t136"."kind" = "t132"."kind" and "t136"."status" = 'ACCEPTED')) or ("t132"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t137" where "t137"."id" = "t132"."from_id" and "t137"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t132" where "t132"."source_id" in
(select member.origin_source_id from "bearing128" as member where member.voice = "groups129".voice and member.asserts = 1) and not ("t132"."kind" = 'IS' and coalesce(
(select "t133"."name" from "sources" as "t133" where "t133"."id" = "t132"."from_id"),
(select "t134"."name" from "actors" as "t134" where "t134"."id" = "t132"."from_id")) =
(select "t135"."name" from "actors" as "t135" where "t135"."id" = "t132"."to_id")) group by "t132"."kind", "t132"."from_id", "t132"."to_id" having count(distinct "t132"."source_id") <
(select count(distinct member.origin_source_id) from "bearing128" as member where member.voice = "groups129".voice and member.asserts = 1) union select '“' || "t140"."title" || '” repeats “' || "t141"."title" || '” (' || lower(replace("t138"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing128" as member join "attributions" as "t138" on "t138"."id" = member.id join "attributions" as "t139" on "t139"."id" = member.origin_id join "articles" as "t140" on "t140"."id" = "t138"."article_id" join "articles" as "t141" on "t141"."id" = "t139"."article_id" where member.voice = "groups129".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason131")) order by "groups129".sources desc, "groups129".sayings desc, "groups129".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing128" where asserts = 1 group by voice) as "groups129"), 'claims',
(select json_group_array(json_object('slug', "t142"."slug") order by "t142"."slug") from "claims" as "t142" where "t142"."same_as" = "t127"."same_as")))) from "claims" as "t127" where "t127"."slug" = ?), 'relayed',
(select json_object('corroboration',
(with "bearing149" as materialized
(select "t165"."id" as id, "t165"."article_id" as article_id, "t165"."source_id" as source_id, "t165"."origin_id" as origin_id, "t166"."source_id" as origin_source_id, "t167"."voice" as voice, case when "t165"."stance" in (?, ?) and "t165"."polarity" <> 'NEGATIVE' and "t165"."negated" = ? and not exists
(select 1 from "attributions" as "t168" where "t168"."via_id" = "t165"."id" and "t168"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t165"."stance" in (?, ?) and "t165"."negated" = ? and not exists
(select 1 from "attributions" as "t168" where "t168"."via_id" = "t165"."id" and "t168"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t164" join "attributions" as "t165" on "t165"."claim_id" = "t164"."id" join "attributions" as "t166" on "t166"."id" = "t165"."origin_id" join "sources" as "t167" on "t167"."id" = "t166"."source_id" where case when "t165".rowid & 255 then 1 else within_deadline() end and "t164"."same_as" = "t148"."same_as" and "t165"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing149"), 'articles',
(select count(distinct article_id) from "bearing149"), 'voices',
(select count(distinct source_id) from "bearing149" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing149" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing149" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t151"."slug") order by "t151"."name", "t151"."id") from "sources" as "t151" where "t151"."id" in
(select member.source_id from "bearing149" as member where member.voice = "groups150".voice and member.asserts = 1)), 'why',
(select json_group_array("reason152".sentence order by "reason152".sentence) from
(select coalesce(
(select "t154"."name" from "sources" as "t154" where "t154"."id" = "t153"."from_id"),
(select "t155"."name" from "actors" as "t155" where "t155"."id" = "t153"."from_id")) || case "t153"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t156"."name" from "actors" as "t156" where "t156"."id" = "t153"."to_id") || case when (exists
(select 1 from "affiliations" as "t157" where "t157"."subject_id" = "t153"."from_id" and "t157"."object_id" = "t153"."to_id" and "t157"."kind" = "t153"."kind" and "t157"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t157" where "t157"."subject_id" = "t153"."from_id" and "t157"."object_id" = "t153"."to_id" and "t157"."kind" = "t153"."kind" and "t157"."status" = 'ACCEPTED')) or ("t153"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t158" where "t158"."id" = "t153"."from_id" and "t158"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t153" where "t153"."source_id" in
(select member.origin_source_id from "bearing149" as member where member.voice = "groups150".voice and member.asserts = 1) and not ("t153"."kind" = 'IS' and coalesce(
(select "t154"."name" from "sources" as "t154" where "t154"."id" = "t153"."from_id"),
(select "t155"."name" from "actors" as "t155" where "t155"."id" = "t153"."from_id")) =
(select "t156"."name" from "actors" as "t156" where "t156"."id" = "t153"."to_id")) group by "t153"."kind", "t153"."from_id", "t153"."to_id" having count(distinct "t153"."source_id") <
(select count(distinct member.origin_source_id) from "bearing149" as member where member.voice = "groups150".voice and member.asserts = 1) union select '“' || "t161"."title" || '” repeats “' || "t162"."title" || '” (' || lower(replace("t159"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing149" as member join "attributions" as "t159" on "t159"."id" = member.id join "attributions" as "t160" on "t160"."id" = member.origin_id join "articles" as "t161" on "t161"."id" = "t159"."article_id" join "articles" as "t162" on "t162"."id" = "t160"."article_id" where member.voice = "groups150".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason152")) order by "groups150".sources desc, "groups150".sayings desc, "groups150".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing149" where asserts = 1 group by voice) as "groups150"), 'claims',
(select json_group_array(json_object('slug', "t163"."slug") order by "t163"."slug") from "claims" as "t163" where "t163"."same_as" = "t148"."same_as")))) from "claims" as "t148" where "t148"."slug" = ?), 'pressRelease',
(select json_object('corroboration',
(with "bearing170" as materialized
(select "t186"."id" as id, "t186"."article_id" as article_id, "t186"."source_id" as source_id, "t186"."origin_id" as origin_id, "t187"."source_id" as origin_source_id, "t188"."voice" as voice, case when "t186"."stance" in (?, ?) and "t186"."polarity" <> 'NEGATIVE' and "t186"."negated" = ? and not exists
(select 1 from "attributions" as "t189" where "t189"."via_id" = "t186"."id" and "t189"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t186"."stance" in (?, ?) and "t186"."negated" = ? and not exists
(select 1 from "attributions" as "t189" where "t189"."via_id" = "t186"."id" and "t189"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t185" join "attributions" as "t186" on "t186"."claim_id" = "t185"."id" join "attributions" as "t187" on "t187"."id" = "t186"."origin_id" join "sources" as "t188" on "t188"."id" = "t187"."source_id" where case when "t186".rowid & 255 then 1 else within_deadline() end and "t185"."same_as" = "t169"."same_as" and "t186"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing170"), 'articles',
(select count(distinct article_id) from "bearing170"), 'voices',
(select count(distinct source_id) from "bearing170" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing170" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing170" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t172"."slug") order by "t172"."name", "t172"."id") from "sources" as "t172" where "t172"."id" in
(select member.source_id from "bearing170" as member where member.voice = "groups171".voice and member.asserts = 1)), 'why',
(select json_group_array("reason173".sentence order by "reason173".sentence) from
(select coalesce(
(select "t175"."name" from "sources" as "t175" where "t175"."id" = "t174"."from_id"),
(select "t176"."name" from "actors" as "t176" where "t176"."id" = "t174"."from_id")) || case "t174"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t177"."name" from "actors" as "t177" where "t177"."id" = "t174"."to_id") || case when (exists
(select 1 from "affiliations" as "t178" where "t178"."subject_id" = "t174"."from_id" and "t178"."object_id" = "t174"."to_id" and "t178"."kind" = "t174"."kind" and "t178"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t178" where "t178"."subject_id" = "t174"."from_id" and "t178"."object_id" = "t174"."to_id" and "t178"."kind" = "t174"."kind" and "t178"."status" = 'ACCEPTED')) or ("t174"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t179" where "t179"."id" = "t174"."from_id" and "t179"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t174" where "t174"."source_id" in
(select member.origin_source_id from "bearing170" as member where member.voice = "groups171".voice and member.asserts = 1) and not ("t174"."kind" = 'IS' and coalesce(
(select "t175"."name" from "sources" as "t175" where "t175"."id" = "t174"."from_id"),
(select "t176"."name" from "actors" as "t176" where "t176"."id" = "t174"."from_id")) =
(select "t177"."name" from "actors" as "t177" where "t177"."id" = "t174"."to_id")) group by "t174"."kind", "t174"."from_id", "t174"."to_id" having count(distinct "t174"."source_id") <
(select count(distinct member.origin_source_id) from "bearing170" as member where member.voice = "groups171".voice and member.asserts = 1) union select '“' || "t182"."title" || '” repeats “' || "t183"."title" || '” (' || lower(replace("t180"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing170" as member join "attributions" as "t180" on "t180"."id" = member.id join "attributions" as "t181" on "t181"."id" = member.origin_id join "articles" as "t182" on "t182"."id" = "t180"."article_id" join "articles" as "t183" on "t183"."id" = "t181"."article_id" where member.voice = "groups171".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason173")) order by "groups171".sources desc, "groups171".sayings desc, "groups171".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing170" where asserts = 1 group by voice) as "groups171"), 'claims',
(select json_group_array(json_object('slug', "t184"."slug") order by "t184"."slug") from "claims" as "t184" where "t184"."same_as" = "t169"."same_as")))) from "claims" as "t169" where "t169"."slug" = ?), 'notSaid',
(select json_object('corroboration',
(with "bearing191" as materialized
(select "t207"."id" as id, "t207"."article_id" as article_id, "t207"."source_id" as source_id, "t207"."origin_id" as origin_id, "t208"."source_id" as origin_source_id, "t209"."voice" as voice, case when "t207"."stance" in (?, ?) and "t207"."polarity" <> 'NEGATIVE' and "t207"."negated" = ? and not exists
(select 1 from "attributions" as "t210" where "t210"."via_id" = "t207"."id" and "t210"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t207"."stance" in (?, ?) and "t207"."negated" = ? and not exists
(select 1 from "attributions" as "t210" where "t210"."via_id" = "t207"."id" and "t210"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t206" join "attributions" as "t207" on "t207"."claim_id" = "t206"."id" join "attributions" as "t208" on "t208"."id" = "t207"."origin_id" join "sources" as "t209" on "t209"."id" = "t208"."source_id" where case when "t207".rowid & 255 then 1 else within_deadline() end and "t206"."same_as" = "t190"."same_as" and "t207"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing191"), 'articles',
(select count(distinct article_id) from "bearing191"), 'voices',
(select count(distinct source_id) from "bearing191" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing191" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing191" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t193"."slug") order by "t193"."name", "t193"."id") from "sources" as "t193" where "t193"."id" in
(select member.source_id from "bearing191" as member where member.voice = "groups192".voice and member.asserts = 1)), 'why',
(select json_group_array("reason194".sentence order by "reason194".sentence) from
(select coalesce(
(select "t196"."name" from "sources" as "t196" where "t196"."id" = "t195"."from_id"),
(select "t197"."name" from "actors" as "t197" where "t197"."id" = "t195"."from_id")) || case "t195"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t198"."name" from "actors" as "t198" where "t198"."id" = "t195"."to_id") || case when (exists
(select 1 from "affiliations" as "t199" where "t199"."subject_id" = "t195"."from_id" and "t199"."object_id" = "t195"."to_id" and "t199"."kind" = "t195"."kind" and "t199"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t199" where "t199"."subject_id" = "t195"."from_id" and "t199"."object_id" = "t195"."to_id" and "t199"."kind" = "t195"."kind" and "t199"."status" = 'ACCEPTED')) or ("t195"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t200" where "t200"."id" = "t195"."from_id" and "t200"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t195" where "t195"."source_id" in
(select member.origin_source_id from "bearing191" as member where member.voice = "groups192".voice and member.asserts = 1) and not ("t195"."kind" = 'IS' and coalesce(
(select "t196"."name" from "sources" as "t196" where "t196"."id" = "t195"."from_id"),
(select "t197"."name" from "actors" as "t197" where "t197"."id" = "t195"."from_id")) =
(select "t198"."name" from "actors" as "t198" where "t198"."id" = "t195"."to_id")) group by "t195"."kind", "t195"."from_id", "t195"."to_id" having count(distinct "t195"."source_id") <
(select count(distinct member.origin_source_id) from "bearing191" as member where member.voice = "groups192".voice and member.asserts = 1) union select '“' || "t203"."title" || '” repeats “' || "t204"."title" || '” (' || lower(replace("t201"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing191" as member join "attributions" as "t201" on "t201"."id" = member.id join "attributions" as "t202" on "t202"."id" = member.origin_id join "articles" as "t203" on "t203"."id" = "t201"."article_id" join "articles" as "t204" on "t204"."id" = "t202"."article_id" where member.voice = "groups192".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason194")) order by "groups192".sources desc, "groups192".sayings desc, "groups192".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing191" where asserts = 1 group by voice) as "groups192"), 'claims',
(select json_group_array(json_object('slug', "t205"."slug") order by "t205"."slug") from "claims" as "t205" where "t205"."same_as" = "t190"."same_as")))) from "claims" as "t190" where "t190"."slug" = ?))
