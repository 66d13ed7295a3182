select json_object('warned',
(select json_object('corroboration',
(with "bearing2" as materialized
(select "t18"."id" as id, "t18"."article_id" as article_id, "t18"."source_id" as source_id, "t18"."origin_id" as origin_id, "t19"."source_id" as origin_source_id, "t20"."voice" as voice, case when "t18"."stance" in (?, ?) and "t18"."polarity" <> 'NEGATIVE' and "t18"."negated" = ? and not exists
(select 1 from "attributions" as "t21" join "claims" as "t22" on "t22"."id" = "t21"."claim_id" where "t21"."via_id" = "t18"."id" and "t22"."same_as" = "t1"."same_as" and "t21"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t18"."stance" in (?, ?) and "t18"."negated" = ? and not exists
(select 1 from "attributions" as "t21" join "claims" as "t22" on "t22"."id" = "t21"."claim_id" where "t21"."via_id" = "t18"."id" and "t22"."same_as" = "t1"."same_as" and "t21"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t17" join "attributions" as "t18" on "t18"."claim_id" = "t17"."id" join "attributions" as "t19" on "t19"."id" = "t18"."origin_id" join "sources" as "t20" on "t20"."id" = "t19"."source_id" where case when "t18".rowid & 255 then 1 else within_deadline() end and "t17"."same_as" = "t1"."same_as" and "t18"."status" <> 'REJECTED') select json_object('attributions',
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
(with "bearing24" as materialized
(select "t40"."id" as id, "t40"."article_id" as article_id, "t40"."source_id" as source_id, "t40"."origin_id" as origin_id, "t41"."source_id" as origin_source_id, "t42"."voice" as voice, case when "t40"."stance" in (?, ?) and "t40"."polarity" <> 'NEGATIVE' and "t40"."negated" = ? and not exists
(select 1 from "attributions" as "t43" join "claims" as "t44" on "t44"."id" = "t43"."claim_id" where "t43"."via_id" = "t40"."id" and "t44"."same_as" = "t23"."same_as" and "t43"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t40"."stance" in (?, ?) and "t40"."negated" = ? and not exists
(select 1 from "attributions" as "t43" join "claims" as "t44" on "t44"."id" = "t43"."claim_id" where "t43"."via_id" = "t40"."id" and "t44"."same_as" = "t23"."same_as" and "t43"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t39" join "attributions" as "t40" on "t40"."claim_id" = "t39"."id" join "attributions" as "t41" on "t41"."id" = "t40"."origin_id" join "sources" as "t42" on "t42"."id" = "t41"."source_id" where case when "t40".rowid & 255 then 1 else within_deadline() end and "t39"."same_as" = "t23"."same_as" and "t40"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing24"), 'articles',
(select count(distinct article_id) from "bearing24"), 'voices',
(select count(distinct source_id) from "bearing24" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing24" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing24" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t26"."slug") order by "t26"."name", "t26"."id") from "sources" as "t26" where "t26"."id" in
(select member.source_id from "bearing24" as member where member.voice = "groups25".voice and member.asserts = 1)), 'why',
(select json_group_array("reason27".sentence order by "reason27".sentence) from
(select coalesce(
(select "t29"."name" from "sources" as "t29" where "t29"."id" = "t28"."from_id"),
(select "t30"."name" from "actors" as "t30" where "t30"."id" = "t28"."from_id")) || case "t28"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t31"."name" from "actors" as "t31" where "t31"."id" = "t28"."to_id") || case when (exists
(select 1 from "affiliations" as "t32" where "t32"."subject_id" = "t28"."from_id" and "t32"."object_id" = "t28"."to_id" and "t32"."kind" = "t28"."kind" and "t32"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t32" where "t32"."subject_id" = "t28"."from_id" and "t32"."object_id" = "t28"."to_id" and "t32"."kind" = "t28"."kind" and "t32"."status" = 'ACCEPTED')) or ("t28"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t33" where "t33"."id" = "t28"."from_id" and "t33"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t28" where "t28"."source_id" in
(select member.origin_source_id from "bearing24" as member where member.voice = "groups25".voice and member.asserts = 1) and not ("t28"."kind" = 'IS' and coalesce(
(select "t29"."name" from "sources" as "t29" where "t29"."id" = "t28"."from_id"),
(select "t30"."name" from "actors" as "t30" where "t30"."id" = "t28"."from_id")) =
(select "t31"."name" from "actors" as "t31" where "t31"."id" = "t28"."to_id")) group by "t28"."kind", "t28"."from_id", "t28"."to_id" having count(distinct "t28"."source_id") <
(select count(distinct member.origin_source_id) from "bearing24" as member where member.voice = "groups25".voice and member.asserts = 1) union select '“' || "t36"."title" || '” repeats “' || "t37"."title" || '” (' || lower(replace("t34"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing24" as member join "attributions" as "t34" on "t34"."id" = member.id join "attributions" as "t35" on "t35"."id" = member.origin_id join "articles" as "t36" on "t36"."id" = "t34"."article_id" join "articles" as "t37" on "t37"."id" = "t35"."article_id" where member.voice = "groups25".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason27")) order by "groups25".sources desc, "groups25".sayings desc, "groups25".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing24" where asserts = 1 group by voice) as "groups25"), 'claims',
(select json_group_array(json_object('slug', "t38"."slug") order by "t38"."slug") from "claims" as "t38" where "t38"."same_as" = "t23"."same_as")))) from "claims" as "t23" where "t23"."slug" = ?), 'reprinted',
(select json_object('corroboration',
(with "bearing46" as materialized
(select "t62"."id" as id, "t62"."article_id" as article_id, "t62"."source_id" as source_id, "t62"."origin_id" as origin_id, "t63"."source_id" as origin_source_id, "t64"."voice" as voice, case when "t62"."stance" in (?, ?) and "t62"."polarity" <> 'NEGATIVE' and "t62"."negated" = ? and not exists
(select 1 from "attributions" as "t65" join "claims" as "t66" on "t66"."id" = "t65"."claim_id" where "t65"."via_id" = "t62"."id" and "t66"."same_as" = "t45"."same_as" and "t65"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t62"."stance" in (?, ?) and "t62"."negated" = ? and not exists
(select 1 from "attributions" as "t65" join "claims" as "t66" on "t66"."id" = "t65"."claim_id" where "t65"."via_id" = "t62"."id" and "t66"."same_as" = "t45"."same_as" and "t65"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t61" join "attributions" as "t62" on "t62"."claim_id" = "t61"."id" join "attributions" as "t63" on "t63"."id" = "t62"."origin_id" join "sources" as "t64" on "t64"."id" = "t63"."source_id" where case when "t62".rowid & 255 then 1 else within_deadline() end and "t61"."same_as" = "t45"."same_as" and "t62"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing46"), 'articles',
(select count(distinct article_id) from "bearing46"), 'voices',
(select count(distinct source_id) from "bearing46" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing46" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing46" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t48"."slug") order by "t48"."name", "t48"."id") from "sources" as "t48" where "t48"."id" in
(select member.source_id from "bearing46" as member where member.voice = "groups47".voice and member.asserts = 1)), 'why',
(select json_group_array("reason49".sentence order by "reason49".sentence) from
(select coalesce(
(select "t51"."name" from "sources" as "t51" where "t51"."id" = "t50"."from_id"),
(select "t52"."name" from "actors" as "t52" where "t52"."id" = "t50"."from_id")) || case "t50"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t53"."name" from "actors" as "t53" where "t53"."id" = "t50"."to_id") || case when (exists
(select 1 from "affiliations" as "t54" where "t54"."subject_id" = "t50"."from_id" and "t54"."object_id" = "t50"."to_id" and "t54"."kind" = "t50"."kind" and "t54"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t54" where "t54"."subject_id" = "t50"."from_id" and "t54"."object_id" = "t50"."to_id" and "t54"."kind" = "t50"."kind" and "t54"."status" = 'ACCEPTED')) or ("t50"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t55" where "t55"."id" = "t50"."from_id" and "t55"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t50" where "t50"."source_id" in
(select member.origin_source_id from "bearing46" as member where member.voice = "groups47".voice and member.asserts = 1) and not ("t50"."kind" = 'IS' and coalesce(
(select "t51"."name" from "sources" as "t51" where "t51"."id" = "t50"."from_id"),
(select "t52"."name" from "actors" as "t52" where "t52"."id" = "t50"."from_id")) =
(select "t53"."name" from "actors" as "t53" where "t53"."id" = "t50"."to_id")) group by "t50"."kind", "t50"."from_id", "t50"."to_id" having count(distinct "t50"."source_id") <
(select count(distinct member.origin_source_id) from "bearing46" as member where member.voice = "groups47".voice and member.asserts = 1) union select '“' || "t58"."title" || '” repeats “' || "t59"."title" || '” (' || lower(replace("t56"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing46" as member join "attributions" as "t56" on "t56"."id" = member.id join "attributions" as "t57" on "t57"."id" = member.origin_id join "articles" as "t58" on "t58"."id" = "t56"."article_id" join "articles" as "t59" on "t59"."id" = "t57"."article_id" where member.voice = "groups47".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason49")) order by "groups47".sources desc, "groups47".sayings desc, "groups47".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing46" where asserts = 1 group by voice) as "groups47"), 'claims',
(select json_group_array(json_object('slug', "t60"."slug") order by "t60"."slug") from "claims" as "t60" where "t60"."same_as" = "t45"."same_as")))) from "claims" as "t45" where "t45"."slug" = ?), 'overflowed',
(select json_object('corroboration',
(with "bearing68" as materialized
(select "t84"."id" as id, "t84"."article_id" as article_id, "t84"."source_id" as source_id, "t84"."origin_id" as origin_id, "t85"."source_id" as origin_source_id, "t86"."voice" as voice, case when "t84"."stance" in (?, ?) and "t84"."polarity" <> 'NEGATIVE' and "t84"."negated" = ? and not exists
(select 1 from "attributions" as "t87" join "claims" as "t88" on "t88"."id" = "t87"."claim_id" where "t87"."via_id" = "t84"."id" and "t88"."same_as" = "t67"."same_as" and "t87"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t84"."stance" in (?, ?) and "t84"."negated" = ? and not exists
(select 1 from "attributions" as "t87" join "claims" as "t88" on "t88"."id" = "t87"."claim_id" where "t87"."via_id" = "t84"."id" and "t88"."same_as" = "t67"."same_as" and "t87"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t83" join "attributions" as "t84" on "t84"."claim_id" = "t83"."id" join "attributions" as "t85" on "t85"."id" = "t84"."origin_id" join "sources" as "t86" on "t86"."id" = "t85"."source_id" where case when "t84".rowid & 255 then 1 else within_deadline() end and "t83"."same_as" = "t67"."same_as" and "t84"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing68"), 'articles',
(select count(distinct article_id) from "bearing68"), 'voices',
(select count(distinct source_id) from "bearing68" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing68" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing68" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t70"."slug") order by "t70"."name", "t70"."id") from "sources" as "t70" where "t70"."id" in
(select member.source_id from "bearing68" as member where member.voice = "groups69".voice and member.asserts = 1)), 'why',
(select json_group_array("reason71".sentence order by "reason71".sentence) from
(select coalesce(
(select "t73"."name" from "sources" as "t73" where "t73"."id" = "t72"."from_id"),
(select "t74"."name" from "actors" as "t74" where "t74"."id" = "t72"."from_id")) || case "t72"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t75"."name" from "actors" as "t75" where "t75"."id" = "t72"."to_id") || case when (exists
(select 1 from "affiliations" as "t76" where "t76"."subject_id" = "t72"."from_id" and "t76"."object_id" = "t72"."to_id" and "t76"."kind" = "t72"."kind" and "t76"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t76" where "t76"."subject_id" = "t72"."from_id" and "t76"."object_id" = "t72"."to_id" and "t76"."kind" = "t72"."kind" and "t76"."status" = 'ACCEPTED')) or ("t72"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t77" where "t77"."id" = "t72"."from_id" and "t77"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t72" where "t72"."source_id" in
(select member.origin_source_id from "bearing68" as member where member.voice = "groups69".voice and member.asserts = 1) and not ("t72"."kind" = 'IS' and coalesce(
(select "t73"."name" from "sources" as "t73" where "t73"."id" = "t72"."from_id"),
(select "t74"."name" from "actors" as "t74" where "t74"."id" = "t72"."from_id")) =
(select "t75"."name" from "actors" as "t75" where "t75"."id" = "t72"."to_id")) group by "t72"."kind", "t72"."from_id", "t72"."to_id" having count(distinct "t72"."source_id") <
(select count(distinct member.origin_source_id) from "bearing68" as member where member.voice = "groups69".voice and member.asserts = 1) union select '“' || "t80"."title" || '” repeats “' || "t81"."title" || '” (' || lower(replace("t78"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing68" as member join "attributions" as "t78" on "t78"."id" = member.id join "attributions" as "t79" on "t79"."id" = member.origin_id join "articles" as "t80" on "t80"."id" = "t78"."article_id" join "articles" as "t81" on "t81"."id" = "t79"."article_id" where member.voice = "groups69".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason71")) order by "groups69".sources desc, "groups69".sayings desc, "groups69".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing68" where asserts = 1 group by voice) as "groups69"), 'claims',
(select json_group_array(json_object('slug', "t82"."slug") order by "t82"."slug") from "claims" as "t82" where "t82"."same_as" = "t67"."same_as")))) from "claims" as "t67" where "t67"."slug" = ?), 'spokeswoman',
(select json_object('corroboration',
(with "bearing90" as materialized
(select "t106"."id" as id, "t106"."article_id" as article_id, "t106"."source_id" as source_id, "t106"."origin_id" as origin_id, "t107"."source_id" as origin_source_id, "t108"."voice" as voice, case when "t106"."stance" in (?, ?) and "t106"."polarity" <> 'NEGATIVE' and "t106"."negated" = ? and not exists
(select 1 from "attributions" as "t109" join "claims" as "t110" on "t110"."id" = "t109"."claim_id" where "t109"."via_id" = "t106"."id" and "t110"."same_as" = "t89"."same_as" and "t109"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t106"."stance" in (?, ?) and "t106"."negated" = ? and not exists
(select 1 from "attributions" as "t109" join "claims" as "t110" on "t110"."id" = "t109"."claim_id" where "t109"."via_id" = "t106"."id" and "t110"."same_as" = "t89"."same_as" and "t109"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t105" join "attributions" as "t106" on "t106"."claim_id" = "t105"."id" join "attributions" as "t107" on "t107"."id" = "t106"."origin_id" join "sources" as "t108" on "t108"."id" = "t107"."source_id" where case when "t106".rowid & 255 then 1 else within_deadline() end and "t105"."same_as" = "t89"."same_as" and "t106"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing90"), 'articles',
(select count(distinct article_id) from "bearing90"), 'voices',
(select count(distinct source_id) from "bearing90" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing90" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing90" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t92"."slug") order by "t92"."name", "t92"."id") from "sources" as "t92" where "t92"."id" in
(select member.source_id from "bearing90" as member where member.voice = "groups91".voice and member.asserts = 1)), 'why',
(select json_group_array("reason93".sentence order by "reason93".sentence) from
(select coalesce(
(select "t95"."name" from "sources" as "t95" where "t95"."id" = "t94"."from_id"),
(select "t96"."name" from "actors" as "t96" where "t96"."id" = "t94"."from_id")) || case "t94"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t97"."name" from "actors" as "t97" where "t97"."id" = "t94"."to_id") || case when (exists
(select 1 from "affiliations" as "t98" where "t98"."subject_id" = "t94"."from_id" and "t98"."object_id" = "t94"."to_id" and "t98"."kind" = "t94"."kind" and "t98"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t98" where "t98"."subject_id" = "t94"."from_id" and "t98"."object_id" = "t94"."to_id" and "t98"."kind" = "t94"."kind" and "t98"."status" = 'ACCEPTED')) or ("t94"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t99" where "t99"."id" = "t94"."from_id" and "t99"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t94" where "t94"."source_id" in
(select member.origin_source_id from "bearing90" as member where member.voice = "groups91".voice and member.asserts = 1) and not ("t94"."kind" = 'IS' and coalesce(
(select "t95"."name" from "sources" as "t95" where "t95"."id" = "t94"."from_id"),
(select "t96"."name" from "actors" as "t96" where "t96"."id" = "t94"."from_id")) =
(select "t97"."name" from "actors" as "t97" where "t97"."id" = "t94"."to_id")) group by "t94"."kind", "t94"."from_id", "t94"."to_id" having count(distinct "t94"."source_id") <
(select count(distinct member.origin_source_id) from "bearing90" as member where member.voice = "groups91".voice and member.asserts = 1) union select '“' || "t102"."title" || '” repeats “' || "t103"."title" || '” (' || lower(replace("t100"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing90" as member join "attributions" as "t100" on "t100"."id" = member.id join "attributions" as "t101" on "t101"."id" = member.origin_id join "articles" as "t102" on "t102"."id" = "t100"."article_id" join "articles" as "t103" on "t103"."id" = "t101"."article_id" where member.voice = "groups91".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason93")) order by "groups91".sources desc, "groups91".sayings desc, "groups91".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing90" where asserts = 1 group by voice) as "groups91"), 'claims',
(select json_group_array(json_object('slug', "t104"."slug") order by "t104"."slug") from "claims" as "t104" where "t104"."same_as" = "t89"."same_as")))) from "claims" as "t89" where "t89"."slug" = ?), 'retracted',
(select json_object('corroboration',
(with "bearing112" as materialized
(select "t128"."id" as id, "t128"."article_id" as article_id, "t128"."source_id" as source_id, "t128"."origin_id" as origin_id, "t129"."source_id" as origin_source_id, "t130"."voice" as voice, case when "t128"."stance" in (?, ?) and "t128"."polarity" <> 'NEGATIVE' and "t128"."negated" = ? and not exists
(select 1 from "attributions" as "t131" join "claims" as "t132" on "t132"."id" = "t131"."claim_id" where "t131"."via_id" = "t128"."id" and "t132"."same_as" = "t111"."same_as" and "t131"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t128"."stance" in (?, ?) and "t128"."negated" = ? and not exists
(select 1 from "attributions" as "t131" join "claims" as "t132" on "t132"."id" = "t131"."claim_id" where "t131"."via_id" = "t128"."id" and "t132"."same_as" = "t111"."same_as" and "t131"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t127" join "attributions" as "t128" on "t128"."claim_id" = "t127"."id" join "attributions" as "t129" on "t129"."id" = "t128"."origin_id" join "sources" as "t130" on "t130"."id" = "t129"."source_id" where case when "t128".rowid & 255 then 1 else within_deadline() end and "t127"."same_as" = "t111"."same_as" and "t128"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing112"), 'articles',
(select count(distinct article_id) from "bearing112"), 'voices',
(select count(distinct source_id) from "bearing112" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing112" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing112" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t114"."slug") order by "t114"."name", "t114"."id") from "sources" as "t114" where "t114"."id" in
(select member.source_id from "bearing112" as member where member.voice = "groups113".voice and member.asserts = 1)), 'why',
(select json_group_array("reason115".sentence order by "reason115".sentence) from
(select coalesce(
(select "t117"."name" from "sources" as "t117" where "t117"."id" = "t116"."from_id"),
(select "t118"."name" from "actors" as "t118" where "t118"."id" = "t116"."from_id")) || case "t116"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t119"."name" from "actors" as "t119" where "t119"."id" = "t116"."to_id") || case when (exists
(select 1 from "affiliations" as "t120" where "t120"."subject_id" = "t116"."from_id" and "t120"."object_id" = "t116"."to_id" and "t120"."kind" = "t116"."kind" and "t120"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t120" where "t120"."subject_id" = "t116"."from_id" and "t120"."object_id" = "t116"."to_id" and "t120"."kind" = "t116"."kind" and "t120"."status" = 'ACCEPTED')) or ("t116"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t121" where "t121"."id" = "t116"."from_id" and "t121"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t116" where "t116"."source_id" in
(select member.origin_source_id from "bearing112" as member where member.voice = "groups113".voice and member.asserts = 1) and not ("t116"."kind" = 'IS' and coalesce(
(select "t117"."name" from "sources" as "t117" where "t117"."id" = "t116"."from_id"),
(select "t118"."name" from "actors" as "t118" where "t118"."id" = "t116"."from_id")) =
(select "t119"."name" from "actors" as "t119" where "t119"."id" = "t116"."to_id")) group by "t116"."kind", "t116"."from_id", "t116"."to_id" having count(distinct "t116"."source_id") <
(select count(distinct member.origin_source_id) from "bearing112" as member where member.voice = "groups113".voice and member.asserts = 1) union select '“' || "t124"."title" || '” repeats “' || "t125"."title" || '” (' || lower(replace("t122"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing112" as member join "attributions" as "t122" on "t122"."id" = member.id join "attributions" as "t123" on "t123"."id" = member.origin_id join "articles" as "t124" on "t124"."id" = "t122"."article_id" join "articles" as "t125" on "t125"."id" = "t123"."article_id" where member.voice = "groups113".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason115")) order by "groups113".sources desc, "groups113".sayings desc, "groups113".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing112" where asserts = 1 group by voice) as "groups113"), 'claims',
(select json_group_array(json_object('slug', "t126"."slug") order by "t126"."slug") from "claims" as "t126" where "t126"."same_as" = "t111"."same_as")))) from "claims" as "t111" where "t111"."slug" = ?), 'three',
(select json_object('corroboration',
(with "bearing134" as materialized
(select "t150"."id" as id, "t150"."article_id" as article_id, "t150"."source_id" as source_id, "t150"."origin_id" as origin_id, "t151"."source_id" as origin_source_id, "t152"."voice" as voice, case when "t150"."stance" in (?, ?) and "t150"."polarity" <> 'NEGATIVE' and "t150"."negated" = ? and not exists
(select 1 from "attributions" as "t153" join "claims" as "t154" on "t154"."id" = "t153"."claim_id" where "t153"."via_id" = "t150"."id" and "t154"."same_as" = "t133"."same_as" and "t153"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t150"."stance" in (?, ?) and "t150"."negated" = ? and not exists
(select 1 from "attributions" as "t153" join "claims" as "t154" on "t154"."id" = "t153"."claim_id" where "t153"."via_id" = "t150"."id" and "t154"."same_as" = "t133"."same_as" and "t153"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t149" join "attributions" as "t150" on "t150"."claim_id" = "t149"."id" join "attributions" as "t151" on "t151"."id" = "t150"."origin_id" join "sources" as "t152" on "t152"."id" = "t151"."source_id" where case when "t150".rowid & 255 then 1 else within_deadline() end and "t149"."same_as" = "t133"."same_as" and "t150"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing134"), 'articles',
(select count(distinct article_id) from "bearing134"), 'voices',
(select count(distinct source_id) from "bearing134" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing134" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing134" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t136"."slug") order by "t136"."name", "t136"."id") from "sources" as "t136" where "t136"."id" in
(select member.source_id from "bearing134" as member where member.voice = "groups135".voice and member.asserts = 1)), 'why',
(select json_group_array("reason137".sentence order by "reason137".sentence) from
(select coalesce(
(select "t139"."name" from "sources" as "t139" where "t139"."id" = "t138"."from_id"),
(select "t140"."name" from "actors" as "t140" where "t140"."id" = "t138"."from_id")) || case "t138"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t141"."name" from "actors" as "t141" where "t141"."id" = "t138"."to_id") || case when (exists
(select 1 from "affiliations" as "t142" where "t142"."subject_id" = "t138"."from_id" and "t142"."object_id" = "t138"."to_id" and "t142"."kind" = "t138"."kind" and "t142"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t142" where "t142"."subject_id" = "t138"."from_id" and "t142"."object_id" = "t138"."to_id" and "t142"."kind" = "t138"."kind" and "t142"."status" = 'ACCEPTED')) or ("t138"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t143" where "t143"."id" = "t138"."from_id" and "t143"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t138" where "t138"."source_id" in
(select member.origin_source_id from "bearing134" as member where member.voice = "groups135".voice and member.asserts = 1) and not ("t138"."kind" = 'IS' and coalesce(
(select "t139"."name" from "sources" as "t139" where "t139"."id" = "t138"."from_id"),
(select "t140"."name" from "actors" as "t140" where "t140"."id" = "t138"."from_id")) =
(select "t141"."name" from "actors" as "t141" where "t141"."id" = "t138"."to_id")) group by "t138"."kind", "t138"."from_id", "t138"."to_id" having count(distinct "t138"."source_id") <
(select count(distinct member.origin_source_id) from "bearing134" as member where member.voice = "groups135".voice and member.asserts = 1) union select '“' || "t146"."title" || '” repeats “' || "t147"."title" || '” (' || lower(replace("t144"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing134" as member join "attributions" as "t144" on "t144"."id" = member.id join "attributions" as "t145" on "t145"."id" = member.origin_id join "articles" as "t146" on "t146"."id" = "t144"."article_id" join "articles" as "t147" on "t147"."id" = "t145"."article_id" where member.voice = "groups135".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason137")) order by "groups135".sources desc, "groups135".sayings desc, "groups135".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing134" where asserts = 1 group by voice) as "groups135"), 'claims',
(select json_group_array(json_object('slug', "t148"."slug") order by "t148"."slug") from "claims" as "t148" where "t148"."same_as" = "t133"."same_as")))) from "claims" as "t133" where "t133"."slug" = ?), 'relayed',
(select json_object('corroboration',
(with "bearing156" as materialized
(select "t172"."id" as id, "t172"."article_id" as article_id, "t172"."source_id" as source_id, "t172"."origin_id" as origin_id, "t173"."source_id" as origin_source_id, "t174"."voice" as voice, case when "t172"."stance" in (?, ?) and "t172"."polarity" <> 'NEGATIVE' and "t172"."negated" = ? and not exists
(select 1 from "attributions" as "t175" join "claims" as "t176" on "t176"."id" = "t175"."claim_id" where "t175"."via_id" = "t172"."id" and "t176"."same_as" = "t155"."same_as" and "t175"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t172"."stance" in (?, ?) and "t172"."negated" = ? and not exists
(select 1 from "attributions" as "t175" join "claims" as "t176" on "t176"."id" = "t175"."claim_id" where "t175"."via_id" = "t172"."id" and "t176"."same_as" = "t155"."same_as" and "t175"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t171" join "attributions" as "t172" on "t172"."claim_id" = "t171"."id" join "attributions" as "t173" on "t173"."id" = "t172"."origin_id" join "sources" as "t174" on "t174"."id" = "t173"."source_id" where case when "t172".rowid & 255 then 1 else within_deadline() end and "t171"."same_as" = "t155"."same_as" and "t172"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing156"), 'articles',
(select count(distinct article_id) from "bearing156"), 'voices',
(select count(distinct source_id) from "bearing156" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing156" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing156" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t158"."slug") order by "t158"."name", "t158"."id") from "sources" as "t158" where "t158"."id" in
(select member.source_id from "bearing156" as member where member.voice = "groups157".voice and member.asserts = 1)), 'why',
(select json_group_array("reason159".sentence order by "reason159".sentence) from
(select coalesce(
(select "t161"."name" from "sources" as "t161" where "t161"."id" = "t160"."from_id"),
(select "t162"."name" from "actors" as "t162" where "t162"."id" = "t160"."from_id")) || case "t160"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t163"."name" from "actors" as "t163" where "t163"."id" = "t160"."to_id") || case when (exists
(select 1 from "affiliations" as "t164" where "t164"."subject_id" = "t160"."from_id" and "t164"."object_id" = "t160"."to_id" and "t164"."kind" = "t160"."kind" and "t164"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t164" where "t164"."subject_id" = "t160"."from_id" and "t164"."object_id" = "t160"."to_id" and "t164"."kind" = "t160"."kind" and "t164"."status" = 'ACCEPTED')) or ("t160"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t165" where "t165"."id" = "t160"."from_id" and "t165"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t160" where "t160"."source_id" in
(select member.origin_source_id from "bearing156" as member where member.voice = "groups157".voice and member.asserts = 1) and not ("t160"."kind" = 'IS' and coalesce(
(select "t161"."name" from "sources" as "t161" where "t161"."id" = "t160"."from_id"),
(select "t162"."name" from "actors" as "t162" where "t162"."id" = "t160"."from_id")) =
(select "t163"."name" from "actors" as "t163" where "t163"."id" = "t160"."to_id")) group by "t160"."kind", "t160"."from_id", "t160"."to_id" having count(distinct "t160"."source_id") <
(select count(distinct member.origin_source_id) from "bearing156" as member where member.voice = "groups157".voice and member.asserts = 1) union select '“' || "t168"."title" || '” repeats “' || "t169"."title" || '” (' || lower(replace("t166"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing156" as member join "attributions" as "t166" on "t166"."id" = member.id join "attributions" as "t167" on "t167"."id" = member.origin_id join "articles" as "t168" on "t168"."id" = "t166"."article_id" join "articles" as "t169" on "t169"."id" = "t167"."article_id" where member.voice = "groups157".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason159")) order by "groups157".sources desc, "groups157".sayings desc, "groups157".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing156" where asserts = 1 group by voice) as "groups157"), 'claims',
(select json_group_array(json_object('slug', "t170"."slug") order by "t170"."slug") from "claims" as "t170" where "t170"."same_as" = "t155"."same_as")))) from "claims" as "t155" where "t155"."slug" = ?), 'pressRelease',
(select json_object('corroboration',
(with "bearing178" as materialized
(select "t194"."id" as id, "t194"."article_id" as article_id, "t194"."source_id" as source_id, "t194"."origin_id" as origin_id, "t195"."source_id" as origin_source_id, "t196"."voice" as voice, case when "t194"."stance" in (?, ?) and "t194"."polarity" <> 'NEGATIVE' and "t194"."negated" = ? and not exists
(select 1 from "attributions" as "t197" join "claims" as "t198" on "t198"."id" = "t197"."claim_id" where "t197"."via_id" = "t194"."id" and "t198"."same_as" = "t177"."same_as" and "t197"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t194"."stance" in (?, ?) and "t194"."negated" = ? and not exists
(select 1 from "attributions" as "t197" join "claims" as "t198" on "t198"."id" = "t197"."claim_id" where "t197"."via_id" = "t194"."id" and "t198"."same_as" = "t177"."same_as" and "t197"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t193" join "attributions" as "t194" on "t194"."claim_id" = "t193"."id" join "attributions" as "t195" on "t195"."id" = "t194"."origin_id" join "sources" as "t196" on "t196"."id" = "t195"."source_id" where case when "t194".rowid & 255 then 1 else within_deadline() end and "t193"."same_as" = "t177"."same_as" and "t194"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing178"), 'articles',
(select count(distinct article_id) from "bearing178"), 'voices',
(select count(distinct source_id) from "bearing178" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing178" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing178" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t180"."slug") order by "t180"."name", "t180"."id") from "sources" as "t180" where "t180"."id" in
(select member.source_id from "bearing178" as member where member.voice = "groups179".voice and member.asserts = 1)), 'why',
(select json_group_array("reason181".sentence order by "reason181".sentence) from
(select coalesce(
(select "t183"."name" from "sources" as "t183" where "t183"."id" = "t182"."from_id"),
(select "t184"."name" from "actors" as "t184" where "t184"."id" = "t182"."from_id")) || case "t182"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t185"."name" from "actors" as "t185" where "t185"."id" = "t182"."to_id") || case when (exists
(select 1 from "affiliations" as "t186" where "t186"."subject_id" = "t182"."from_id" and "t186"."object_id" = "t182"."to_id" and "t186"."kind" = "t182"."kind" and "t186"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t186" where "t186"."subject_id" = "t182"."from_id" and "t186"."object_id" = "t182"."to_id" and "t186"."kind" = "t182"."kind" and "t186"."status" = 'ACCEPTED')) or ("t182"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t187" where "t187"."id" = "t182"."from_id" and "t187"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t182" where "t182"."source_id" in
(select member.origin_source_id from "bearing178" as member where member.voice = "groups179".voice and member.asserts = 1) and not ("t182"."kind" = 'IS' and coalesce(
(select "t183"."name" from "sources" as "t183" where "t183"."id" = "t182"."from_id"),
(select "t184"."name" from "actors" as "t184" where "t184"."id" = "t182"."from_id")) =
(select "t185"."name" from "actors" as "t185" where "t185"."id" = "t182"."to_id")) group by "t182"."kind", "t182"."from_id", "t182"."to_id" having count(distinct "t182"."source_id") <
(select count(distinct member.origin_source_id) from "bearing178" as member where member.voice = "groups179".voice and member.asserts = 1) union select '“' || "t190"."title" || '” repeats “' || "t191"."title" || '” (' || lower(replace("t188"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing178" as member join "attributions" as "t188" on "t188"."id" = member.id join "attributions" as "t189" on "t189"."id" = member.origin_id join "articles" as "t190" on "t190"."id" = "t188"."article_id" join "articles" as "t191" on "t191"."id" = "t189"."article_id" where member.voice = "groups179".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason181")) order by "groups179".sources desc, "groups179".sayings desc, "groups179".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing178" where asserts = 1 group by voice) as "groups179"), 'claims',
(select json_group_array(json_object('slug', "t192"."slug") order by "t192"."slug") from "claims" as "t192" where "t192"."same_as" = "t177"."same_as")))) from "claims" as "t177" where "t177"."slug" = ?), 'notSaid',
(select json_object('corroboration',
(with "bearing200" as materialized
(select "t216"."id" as id, "t216"."article_id" as article_id, "t216"."source_id" as source_id, "t216"."origin_id" as origin_id, "t217"."source_id" as origin_source_id, "t218"."voice" as voice, case when "t216"."stance" in (?, ?) and "t216"."polarity" <> 'NEGATIVE' and "t216"."negated" = ? and not exists
(select 1 from "attributions" as "t219" join "claims" as "t220" on "t220"."id" = "t219"."claim_id" where "t219"."via_id" = "t216"."id" and "t220"."same_as" = "t199"."same_as" and "t219"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t216"."stance" in (?, ?) and "t216"."negated" = ? and not exists
(select 1 from "attributions" as "t219" join "claims" as "t220" on "t220"."id" = "t219"."claim_id" where "t219"."via_id" = "t216"."id" and "t220"."same_as" = "t199"."same_as" and "t219"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t215" join "attributions" as "t216" on "t216"."claim_id" = "t215"."id" join "attributions" as "t217" on "t217"."id" = "t216"."origin_id" join "sources" as "t218" on "t218"."id" = "t217"."source_id" where case when "t216".rowid & 255 then 1 else within_deadline() end and "t215"."same_as" = "t199"."same_as" and "t216"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing200"), 'articles',
(select count(distinct article_id) from "bearing200"), 'voices',
(select count(distinct source_id) from "bearing200" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing200" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing200" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t202"."slug") order by "t202"."name", "t202"."id") from "sources" as "t202" where "t202"."id" in
(select member.source_id from "bearing200" as member where member.voice = "groups201".voice and member.asserts = 1)), 'why',
(select json_group_array("reason203".sentence order by "reason203".sentence) from
(select coalesce(
(select "t205"."name" from "sources" as "t205" where "t205"."id" = "t204"."from_id"),
(select "t206"."name" from "actors" as "t206" where "t206"."id" = "t204"."from_id")) || case "t204"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t207"."name" from "actors" as "t207" where "t207"."id" = "t204"."to_id") || case when (exists
(select 1 from "affiliations" as "t208" where "t208"."subject_id" = "t204"."from_id" and "t208"."object_id" = "t204"."to_id" and "t208"."kind" = "t204"."kind" and "t208"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t208" where "t208"."subject_id" = "t204"."from_id" and "t208"."object_id" = "t204"."to_id" and "t208"."kind" = "t204"."kind" and "t208"."status" = 'ACCEPTED')) or ("t204"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t209" where "t209"."id" = "t204"."from_id" and "t209"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t204" where "t204"."source_id" in
(select member.origin_source_id from "bearing200" as member where member.voice = "groups201".voice and member.asserts = 1) and not ("t204"."kind" = 'IS' and coalesce(
(select "t205"."name" from "sources" as "t205" where "t205"."id" = "t204"."from_id"),
(select "t206"."name" from "actors" as "t206" where "t206"."id" = "t204"."from_id")) =
(select "t207"."name" from "actors" as "t207" where "t207"."id" = "t204"."to_id")) group by "t204"."kind", "t204"."from_id", "t204"."to_id" having count(distinct "t204"."source_id") <
(select count(distinct member.origin_source_id) from "bearing200" as member where member.voice = "groups201".voice and member.asserts = 1) union select '“' || "t212"."title" || '” repeats “' || "t213"."title" || '” (' || lower(replace("t210"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing200" as member join "attributions" as "t210" on "t210"."id" = member.id join "attributions" as "t211" on "t211"."id" = member.origin_id join "articles" as "t212" on "t212"."id" = "t210"."article_id" join "articles" as "t213" on "t213"."id" = "t211"."article_id" where member.voice = "groups201".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason203")) order by "groups201".sources desc, "groups201".sayings desc, "groups201".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing200" where asserts = 1 group by voice) as "groups201"), 'claims',
(select json_group_array(json_object('slug', "t214"."slug") order by "t214"."slug") from "claims" as "t214" where "t214"."same_as" = "t199"."same_as")))) from "claims" as "t199" where "t199"."slug" = ?))
