select json_object('warned',
(select json_object('corroboration',
(with "bearing2" as materialized
(select "t16"."id" as id, "t16"."article_id" as article_id, "t16"."source_id" as source_id, "t16"."origin_id" as origin_id, "t17"."source_id" as origin_source_id, "t18"."voice" as voice, case when "t16"."stance" in (?, ?) and "t16"."polarity" <> 'NEGATIVE' and "t16"."negated" = ? and not exists
(select 1 from "attributions" as "t19" where "t19"."via_id" = "t16"."id" and "t19"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t16"."stance" in (?, ?) and "t16"."negated" = ? and not exists
(select 1 from "attributions" as "t19" where "t19"."via_id" = "t16"."id" and "t19"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t15" join "attributions" as "t16" on "t16"."claim_id" = "t15"."id" join "attributions" as "t17" on "t17"."id" = "t16"."origin_id" join "sources" as "t18" on "t18"."id" = "t17"."source_id" where case when "t16".rowid & 255 then 1 else within_deadline() end and "t15"."same_as" = "t1"."same_as" and "t16"."status" <> 'REJECTED') select json_object('attributions',
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
(select "t9"."name" from "actors" as "t9" where "t9"."id" = "t6"."to_id") as sentence from "voice_links" as "t6" where "t6"."source_id" in
(select member.origin_source_id from "bearing2" as member where member.voice = "groups3".voice and member.asserts = 1) and not ("t6"."kind" = 'IS' and coalesce(
(select "t7"."name" from "sources" as "t7" where "t7"."id" = "t6"."from_id"),
(select "t8"."name" from "actors" as "t8" where "t8"."id" = "t6"."from_id")) =
(select "t9"."name" from "actors" as "t9" where "t9"."id" = "t6"."to_id")) group by "t6"."kind", "t6"."from_id", "t6"."to_id" having count(distinct "t6"."source_id") <
(select count(distinct member.origin_source_id) from "bearing2" as member where member.voice = "groups3".voice and member.asserts = 1) union select '“' || "t12"."title" || '” repeats “' || "t13"."title" || '” (' || lower(replace("t10"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing2" as member join "attributions" as "t10" on "t10"."id" = member.id join "attributions" as "t11" on "t11"."id" = member.origin_id join "articles" as "t12" on "t12"."id" = "t10"."article_id" join "articles" as "t13" on "t13"."id" = "t11"."article_id" where member.voice = "groups3".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason5")) order by "groups3".sources desc, "groups3".sayings desc, "groups3".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing2" where asserts = 1 group by voice) as "groups3"), 'claims',
(select json_group_array(json_object('slug', "t14"."slug") order by "t14"."slug") from "claims" as "t14" where "t14"."same_as" = "t1"."same_as")))) from "claims" as "t1" where "t1"."slug" = ?), 'sameAs',
(select json_object('corroboration',
(with "bearing21" as materialized
(select "t35"."id" as id, "t35"."article_id" as article_id, "t35"."source_id" as source_id, "t35"."origin_id" as origin_id, "t36"."source_id" as origin_source_id, "t37"."voice" as voice, case when "t35"."stance" in (?, ?) and "t35"."polarity" <> 'NEGATIVE' and "t35"."negated" = ? and not exists
(select 1 from "attributions" as "t38" where "t38"."via_id" = "t35"."id" and "t38"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t35"."stance" in (?, ?) and "t35"."negated" = ? and not exists
(select 1 from "attributions" as "t38" where "t38"."via_id" = "t35"."id" and "t38"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t34" join "attributions" as "t35" on "t35"."claim_id" = "t34"."id" join "attributions" as "t36" on "t36"."id" = "t35"."origin_id" join "sources" as "t37" on "t37"."id" = "t36"."source_id" where case when "t35".rowid & 255 then 1 else within_deadline() end and "t34"."same_as" = "t20"."same_as" and "t35"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing21"), 'articles',
(select count(distinct article_id) from "bearing21"), 'voices',
(select count(distinct source_id) from "bearing21" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing21" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing21" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t23"."slug") order by "t23"."name", "t23"."id") from "sources" as "t23" where "t23"."id" in
(select member.source_id from "bearing21" as member where member.voice = "groups22".voice and member.asserts = 1)), 'why',
(select json_group_array("reason24".sentence order by "reason24".sentence) from
(select coalesce(
(select "t26"."name" from "sources" as "t26" where "t26"."id" = "t25"."from_id"),
(select "t27"."name" from "actors" as "t27" where "t27"."id" = "t25"."from_id")) || case "t25"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t28"."name" from "actors" as "t28" where "t28"."id" = "t25"."to_id") as sentence from "voice_links" as "t25" where "t25"."source_id" in
(select member.origin_source_id from "bearing21" as member where member.voice = "groups22".voice and member.asserts = 1) and not ("t25"."kind" = 'IS' and coalesce(
(select "t26"."name" from "sources" as "t26" where "t26"."id" = "t25"."from_id"),
(select "t27"."name" from "actors" as "t27" where "t27"."id" = "t25"."from_id")) =
(select "t28"."name" from "actors" as "t28" where "t28"."id" = "t25"."to_id")) group by "t25"."kind", "t25"."from_id", "t25"."to_id" having count(distinct "t25"."source_id") <
(select count(distinct member.origin_source_id) from "bearing21" as member where member.voice = "groups22".voice and member.asserts = 1) union select '“' || "t31"."title" || '” repeats “' || "t32"."title" || '” (' || lower(replace("t29"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing21" as member join "attributions" as "t29" on "t29"."id" = member.id join "attributions" as "t30" on "t30"."id" = member.origin_id join "articles" as "t31" on "t31"."id" = "t29"."article_id" join "articles" as "t32" on "t32"."id" = "t30"."article_id" where member.voice = "groups22".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason24")) order by "groups22".sources desc, "groups22".sayings desc, "groups22".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing21" where asserts = 1 group by voice) as "groups22"), 'claims',
(select json_group_array(json_object('slug', "t33"."slug") order by "t33"."slug") from "claims" as "t33" where "t33"."same_as" = "t20"."same_as")))) from "claims" as "t20" where "t20"."slug" = ?), 'reprinted',
(select json_object('corroboration',
(with "bearing40" as materialized
(select "t54"."id" as id, "t54"."article_id" as article_id, "t54"."source_id" as source_id, "t54"."origin_id" as origin_id, "t55"."source_id" as origin_source_id, "t56"."voice" as voice, case when "t54"."stance" in (?, ?) and "t54"."polarity" <> 'NEGATIVE' and "t54"."negated" = ? and not exists
(select 1 from "attributions" as "t57" where "t57"."via_id" = "t54"."id" and "t57"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t54"."stance" in (?, ?) and "t54"."negated" = ? and not exists
(select 1 from "attributions" as "t57" where "t57"."via_id" = "t54"."id" and "t57"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t53" join "attributions" as "t54" on "t54"."claim_id" = "t53"."id" join "attributions" as "t55" on "t55"."id" = "t54"."origin_id" join "sources" as "t56" on "t56"."id" = "t55"."source_id" where case when "t54".rowid & 255 then 1 else within_deadline() end and "t53"."same_as" = "t39"."same_as" and "t54"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing40"), 'articles',
(select count(distinct article_id) from "bearing40"), 'voices',
(select count(distinct source_id) from "bearing40" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing40" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing40" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t42"."slug") order by "t42"."name", "t42"."id") from "sources" as "t42" where "t42"."id" in
(select member.source_id from "bearing40" as member where member.voice = "groups41".voice and member.asserts = 1)), 'why',
(select json_group_array("reason43".sentence order by "reason43".sentence) from
(select coalesce(
(select "t45"."name" from "sources" as "t45" where "t45"."id" = "t44"."from_id"),
(select "t46"."name" from "actors" as "t46" where "t46"."id" = "t44"."from_id")) || case "t44"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t47"."name" from "actors" as "t47" where "t47"."id" = "t44"."to_id") as sentence from "voice_links" as "t44" where "t44"."source_id" in
(select member.origin_source_id from "bearing40" as member where member.voice = "groups41".voice and member.asserts = 1) and not ("t44"."kind" = 'IS' and coalesce(
(select "t45"."name" from "sources" as "t45" where "t45"."id" = "t44"."from_id"),
(select "t46"."name" from "actors" as "t46" where "t46"."id" = "t44"."from_id")) =
(select "t47"."name" from "actors" as "t47" where "t47"."id" = "t44"."to_id")) group by "t44"."kind", "t44"."from_id", "t44"."to_id" having count(distinct "t44"."source_id") <
(select count(distinct member.origin_source_id) from "bearing40" as member where member.voice = "groups41".voice and member.asserts = 1) union select '“' || "t50"."title" || '” repeats “' || "t51"."title" || '” (' || lower(replace("t48"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing40" as member join "attributions" as "t48" on "t48"."id" = member.id join "attributions" as "t49" on "t49"."id" = member.origin_id join "articles" as "t50" on "t50"."id" = "t48"."article_id" join "articles" as "t51" on "t51"."id" = "t49"."article_id" where member.voice = "groups41".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason43")) order by "groups41".sources desc, "groups41".sayings desc, "groups41".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing40" where asserts = 1 group by voice) as "groups41"), 'claims',
(select json_group_array(json_object('slug', "t52"."slug") order by "t52"."slug") from "claims" as "t52" where "t52"."same_as" = "t39"."same_as")))) from "claims" as "t39" where "t39"."slug" = ?), 'overflowed',
(select json_object('corroboration',
(with "bearing59" as materialized
(select "t73"."id" as id, "t73"."article_id" as article_id, "t73"."source_id" as source_id, "t73"."origin_id" as origin_id, "t74"."source_id" as origin_source_id, "t75"."voice" as voice, case when "t73"."stance" in (?, ?) and "t73"."polarity" <> 'NEGATIVE' and "t73"."negated" = ? and not exists
(select 1 from "attributions" as "t76" where "t76"."via_id" = "t73"."id" and "t76"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t73"."stance" in (?, ?) and "t73"."negated" = ? and not exists
(select 1 from "attributions" as "t76" where "t76"."via_id" = "t73"."id" and "t76"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t72" join "attributions" as "t73" on "t73"."claim_id" = "t72"."id" join "attributions" as "t74" on "t74"."id" = "t73"."origin_id" join "sources" as "t75" on "t75"."id" = "t74"."source_id" where case when "t73".rowid & 255 then 1 else within_deadline() end and "t72"."same_as" = "t58"."same_as" and "t73"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing59"), 'articles',
(select count(distinct article_id) from "bearing59"), 'voices',
(select count(distinct source_id) from "bearing59" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing59" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing59" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t61"."slug") order by "t61"."name", "t61"."id") from "sources" as "t61" where "t61"."id" in
(select member.source_id from "bearing59" as member where member.voice = "groups60".voice and member.asserts = 1)), 'why',
(select json_group_array("reason62".sentence order by "reason62".sentence) from
(select coalesce(
(select "t64"."name" from "sources" as "t64" where "t64"."id" = "t63"."from_id"),
(select "t65"."name" from "actors" as "t65" where "t65"."id" = "t63"."from_id")) || case "t63"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t66"."name" from "actors" as "t66" where "t66"."id" = "t63"."to_id") as sentence from "voice_links" as "t63" where "t63"."source_id" in
(select member.origin_source_id from "bearing59" as member where member.voice = "groups60".voice and member.asserts = 1) and not ("t63"."kind" = 'IS' and coalesce(
(select "t64"."name" from "sources" as "t64" where "t64"."id" = "t63"."from_id"),
(select "t65"."name" from "actors" as "t65" where "t65"."id" = "t63"."from_id")) =
(select "t66"."name" from "actors" as "t66" where "t66"."id" = "t63"."to_id")) group by "t63"."kind", "t63"."from_id", "t63"."to_id" having count(distinct "t63"."source_id") <
(select count(distinct member.origin_source_id) from "bearing59" as member where member.voice = "groups60".voice and member.asserts = 1) union select '“' || "t69"."title" || '” repeats “' || "t70"."title" || '” (' || lower(replace("t67"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing59" as member join "attributions" as "t67" on "t67"."id" = member.id join "attributions" as "t68" on "t68"."id" = member.origin_id join "articles" as "t69" on "t69"."id" = "t67"."article_id" join "articles" as "t70" on "t70"."id" = "t68"."article_id" where member.voice = "groups60".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason62")) order by "groups60".sources desc, "groups60".sayings desc, "groups60".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing59" where asserts = 1 group by voice) as "groups60"), 'claims',
(select json_group_array(json_object('slug', "t71"."slug") order by "t71"."slug") from "claims" as "t71" where "t71"."same_as" = "t58"."same_as")))) from "claims" as "t58" where "t58"."slug" = ?), 'spokeswoman',
(select json_object('corroboration',
(with "bearing78" as materialized
(select "t92"."id" as id, "t92"."article_id" as article_id, "t92"."source_id" as source_id, "t92"."origin_id" as origin_id, "t93"."source_id" as origin_source_id, "t94"."voice" as voice, case when "t92"."stance" in (?, ?) and "t92"."polarity" <> 'NEGATIVE' and "t92"."negated" = ? and not exists
(select 1 from "attributions" as "t95" where "t95"."via_id" = "t92"."id" and "t95"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t92"."stance" in (?, ?) and "t92"."negated" = ? and not exists
(select 1 from "attributions" as "t95" where "t95"."via_id" = "t92"."id" and "t95"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t91" join "attributions" as "t92" on "t92"."claim_id" = "t91"."id" join "attributions" as "t93" on "t93"."id" = "t92"."origin_id" join "sources" as "t94" on "t94"."id" = "t93"."source_id" where case when "t92".rowid & 255 then 1 else within_deadline() end and "t91"."same_as" = "t77"."same_as" and "t92"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing78"), 'articles',
(select count(distinct article_id) from "bearing78"), 'voices',
(select count(distinct source_id) from "bearing78" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing78" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing78" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t80"."slug") order by "t80"."name", "t80"."id") from "sources" as "t80" where "t80"."id" in
(select member.source_id from "bearing78" as member where member.voice = "groups79".voice and member.asserts = 1)), 'why',
(select json_group_array("reason81".sentence order by "reason81".sentence) from
(select coalesce(
(select "t83"."name" from "sources" as "t83" where "t83"."id" = "t82"."from_id"),
(select "t84"."name" from "actors" as "t84" where "t84"."id" = "t82"."from_id")) || case "t82"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t85"."name" from "actors" as "t85" where "t85"."id" = "t82"."to_id") as sentence from "voice_links" as "t82" where "t82"."source_id" in
(select member.origin_source_id from "bearing78" as member where member.voice = "groups79".voice and member.asserts = 1) and not ("t82"."kind" = 'IS' and coalesce(
(select "t83"."name" from "sources" as "t83" where "t83"."id" = "t82"."from_id"),
(select "t84"."name" from "actors" as "t84" where "t84"."id" = "t82"."from_id")) =
(select "t85"."name" from "actors" as "t85" where "t85"."id" = "t82"."to_id")) group by "t82"."kind", "t82"."from_id", "t82"."to_id" having count(distinct "t82"."source_id") <
(select count(distinct member.origin_source_id) from "bearing78" as member where member.voice = "groups79".voice and member.asserts = 1) union select '“' || "t88"."title" || '” repeats “' || "t89"."title" || '” (' || lower(replace("t86"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing78" as member join "attributions" as "t86" on "t86"."id" = member.id join "attributions" as "t87" on "t87"."id" = member.origin_id join "articles" as "t88" on "t88"."id" = "t86"."article_id" join "articles" as "t89" on "t89"."id" = "t87"."article_id" where member.voice = "groups79".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason81")) order by "groups79".sources desc, "groups79".sayings desc, "groups79".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing78" where asserts = 1 group by voice) as "groups79"), 'claims',
(select json_group_array(json_object('slug', "t90"."slug") order by "t90"."slug") from "claims" as "t90" where "t90"."same_as" = "t77"."same_as")))) from "claims" as "t77" where "t77"."slug" = ?), 'retracted',
(select json_object('corroboration',
(with "bearing97" as materialized
(select "t111"."id" as id, "t111"."article_id" as article_id, "t111"."source_id" as source_id, "t111"."origin_id" as origin_id, "t112"."source_id" as origin_source_id, "t113"."voice" as voice, case when "t111"."stance" in (?, ?) and "t111"."polarity" <> 'NEGATIVE' and "t111"."negated" = ? and not exists
(select 1 from "attributions" as "t114" where "t114"."via_id" = "t111"."id" and "t114"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t111"."stance" in (?, ?) and "t111"."negated" = ? and not exists
(select 1 from "attributions" as "t114" where "t114"."via_id" = "t111"."id" and "t114"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t110" join "attributions" as "t111" on "t111"."claim_id" = "t110"."id" join "attributions" as "t112" on "t112"."id" = "t111"."origin_id" join "sources" as "t113" on "t113"."id" = "t112"."source_id" where case when "t111".rowid & 255 then 1 else within_deadline() end and "t110"."same_as" = "t96"."same_as" and "t111"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing97"), 'articles',
(select count(distinct article_id) from "bearing97"), 'voices',
(select count(distinct source_id) from "bearing97" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing97" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing97" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t99"."slug") order by "t99"."name", "t99"."id") from "sources" as "t99" where "t99"."id" in
(select member.source_id from "bearing97" as member where member.voice = "groups98".voice and member.asserts = 1)), 'why',
(select json_group_array("reason100".sentence order by "reason100".sentence) from
(select coalesce(
(select "t102"."name" from "sources" as "t102" where "t102"."id" = "t101"."from_id"),
(select "t103"."name" from "actors" as "t103" where "t103"."id" = "t101"."from_id")) || case "t101"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t104"."name" from "actors" as "t104" where "t104"."id" = "t101"."to_id") as sentence from "voice_links" as "t101" where "t101"."source_id" in
(select member.origin_source_id from "bearing97" as member where member.voice = "groups98".voice and member.asserts = 1) and not ("t101"."kind" = 'IS' and coalesce(
(select "t102"."name" from "sources" as "t102" where "t102"."id" = "t101"."from_id"),
(select "t103"."name" from "actors" as "t103" where "t103"."id" = "t101"."from_id")) =
(select "t104"."name" from "actors" as "t104" where "t104"."id" = "t101"."to_id")) group by "t101"."kind", "t101"."from_id", "t101"."to_id" having count(distinct "t101"."source_id") <
(select count(distinct member.origin_source_id) from "bearing97" as member where member.voice = "groups98".voice and member.asserts = 1) union select '“' || "t107"."title" || '” repeats “' || "t108"."title" || '” (' || lower(replace("t105"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing97" as member join "attributions" as "t105" on "t105"."id" = member.id join "attributions" as "t106" on "t106"."id" = member.origin_id join "articles" as "t107" on "t107"."id" = "t105"."article_id" join "articles" as "t108" on "t108"."id" = "t106"."article_id" where member.voice = "groups98".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason100")) order by "groups98".sources desc, "groups98".sayings desc, "groups98".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing97" where asserts = 1 group by voice) as "groups98"), 'claims',
(select json_group_array(json_object('slug', "t109"."slug") order by "t109"."slug") from "claims" as "t109" where "t109"."same_as" = "t96"."same_as")))) from "claims" as "t96" where "t96"."slug" = ?), 'three',
(select json_object('corroboration',
(with "bearing116" as materialized
(select "t130"."id" as id, "t130"."article_id" as article_id, "t130"."source_id" as source_id, "t130"."origin_id" as origin_id, "t131"."source_id" as origin_source_id, "t132"."voice" as voice, case when "t130"."stance" in (?, ?) and "t130"."polarity" <> 'NEGATIVE' and "t130"."negated" = ? and not exists
(select 1 from "attributions" as "t133" where "t133"."via_id" = "t130"."id" and "t133"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t130"."stance" in (?, ?) and "t130"."negated" = ? and not exists
(select 1 from "attributions" as "t133" where "t133"."via_id" = "t130"."id" and "t133"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t129" join "attributions" as "t130" on "t130"."claim_id" = "t129"."id" join "attributions" as "t131" on "t131"."id" = "t130"."origin_id" join "sources" as "t132" on "t132"."id" = "t131"."source_id" where case when "t130".rowid & 255 then 1 else within_deadline() end and "t129"."same_as" = "t115"."same_as" and "t130"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing116"), 'articles',
(select count(distinct article_id) from "bearing116"), 'voices',
(select count(distinct source_id) from "bearing116" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing116" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing116" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t118"."slug") order by "t118"."name", "t118"."id") from "sources" as "t118" where "t118"."id" in
(select member.source_id from "bearing116" as member where member.voice = "groups117".voice and member.asserts = 1)), 'why',
(select json_group_array("reason119".sentence order by "reason119".sentence) from
(select coalesce(
(select "t121"."name" from "sources" as "t121" where "t121"."id" = "t120"."from_id"),
(select "t122"."name" from "actors" as "t122" where "t122"."id" = "t120"."from_id")) || case "t120"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t123"."name" from "actors" as "t123" where "t123"."id" = "t120"."to_id") as sentence from "voice_links" as "t120" where "t120"."source_id" in
(select member.origin_source_id from "bearing116" as member where member.voice = "groups117".voice and member.asserts = 1) and not ("t120"."kind" = 'IS' and coalesce(
(select "t121"."name" from "sources" as "t121" where "t121"."id" = "t120"."from_id"),
(select "t122"."name" from "actors" as "t122" where "t122"."id" = "t120"."from_id")) =
(select "t123"."name" from "actors" as "t123" where "t123"."id" = "t120"."to_id")) group by "t120"."kind", "t120"."from_id", "t120"."to_id" having count(distinct "t120"."source_id") <
(select count(distinct member.origin_source_id) from "bearing116" as member where member.voice = "groups117".voice and member.asserts = 1) union select '“' || "t126"."title" || '” repeats “' || "t127"."title" || '” (' || lower(replace("t124"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing116" as member join "attributions" as "t124" on "t124"."id" = member.id join "attributions" as "t125" on "t125"."id" = member.origin_id join "articles" as "t126" on "t126"."id" = "t124"."article_id" join "articles" as "t127" on "t127"."id" = "t125"."article_id" where member.voice = "groups117".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason119")) order by "groups117".sources desc, "groups117".sayings desc, "groups117".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing116" where asserts = 1 group by voice) as "groups117"), 'claims',
(select json_group_array(json_object('slug', "t128"."slug") order by "t128"."slug") from "claims" as "t128" where "t128"."same_as" = "t115"."same_as")))) from "claims" as "t115" where "t115"."slug" = ?), 'relayed',
(select json_object('corroboration',
(with "bearing135" as materialized
(select "t149"."id" as id, "t149"."article_id" as article_id, "t149"."source_id" as source_id, "t149"."origin_id" as origin_id, "t150"."source_id" as origin_source_id, "t151"."voice" as voice, case when "t149"."stance" in (?, ?) and "t149"."polarity" <> 'NEGATIVE' and "t149"."negated" = ? and not exists
(select 1 from "attributions" as "t152" where "t152"."via_id" = "t149"."id" and "t152"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t149"."stance" in (?, ?) and "t149"."negated" = ? and not exists
(select 1 from "attributions" as "t152" where "t152"."via_id" = "t149"."id" and "t152"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t148" join "attributions" as "t149" on "t149"."claim_id" = "t148"."id" join "attributions" as "t150" on "t150"."id" = "t149"."origin_id" join "sources" as "t151" on "t151"."id" = "t150"."source_id" where case when "t149".rowid & 255 then 1 else within_deadline() end and "t148"."same_as" = "t134"."same_as" and "t149"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing135"), 'articles',
(select count(distinct article_id) from "bearing135"), 'voices',
(select count(distinct source_id) from "bearing135" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing135" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing135" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t137"."slug") order by "t137"."name", "t137"."id") from "sources" as "t137" where "t137"."id" in
(select member.source_id from "bearing135" as member where member.voice = "groups136".voice and member.asserts = 1)), 'why',
(select json_group_array("reason138".sentence order by "reason138".sentence) from
(select coalesce(
(select "t140"."name" from "sources" as "t140" where "t140"."id" = "t139"."from_id"),
(select "t141"."name" from "actors" as "t141" where "t141"."id" = "t139"."from_id")) || case "t139"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t142"."name" from "actors" as "t142" where "t142"."id" = "t139"."to_id") as sentence from "voice_links" as "t139" where "t139"."source_id" in
(select member.origin_source_id from "bearing135" as member where member.voice = "groups136".voice and member.asserts = 1) and not ("t139"."kind" = 'IS' and coalesce(
(select "t140"."name" from "sources" as "t140" where "t140"."id" = "t139"."from_id"),
(select "t141"."name" from "actors" as "t141" where "t141"."id" = "t139"."from_id")) =
(select "t142"."name" from "actors" as "t142" where "t142"."id" = "t139"."to_id")) group by "t139"."kind", "t139"."from_id", "t139"."to_id" having count(distinct "t139"."source_id") <
(select count(distinct member.origin_source_id) from "bearing135" as member where member.voice = "groups136".voice and member.asserts = 1) union select '“' || "t145"."title" || '” repeats “' || "t146"."title" || '” (' || lower(replace("t143"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing135" as member join "attributions" as "t143" on "t143"."id" = member.id join "attributions" as "t144" on "t144"."id" = member.origin_id join "articles" as "t145" on "t145"."id" = "t143"."article_id" join "articles" as "t146" on "t146"."id" = "t144"."article_id" where member.voice = "groups136".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason138")) order by "groups136".sources desc, "groups136".sayings desc, "groups136".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing135" where asserts = 1 group by voice) as "groups136"), 'claims',
(select json_group_array(json_object('slug', "t147"."slug") order by "t147"."slug") from "claims" as "t147" where "t147"."same_as" = "t134"."same_as")))) from "claims" as "t134" where "t134"."slug" = ?), 'pressRelease',
(select json_object('corroboration',
(with "bearing154" as materialized
(select "t168"."id" as id, "t168"."article_id" as article_id, "t168"."source_id" as source_id, "t168"."origin_id" as origin_id, "t169"."source_id" as origin_source_id, "t170"."voice" as voice, case when "t168"."stance" in (?, ?) and "t168"."polarity" <> 'NEGATIVE' and "t168"."negated" = ? and not exists
(select 1 from "attributions" as "t171" where "t171"."via_id" = "t168"."id" and "t171"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t168"."stance" in (?, ?) and "t168"."negated" = ? and not exists
(select 1 from "attributions" as "t171" where "t171"."via_id" = "t168"."id" and "t171"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t167" join "attributions" as "t168" on "t168"."claim_id" = "t167"."id" join "attributions" as "t169" on "t169"."id" = "t168"."origin_id" join "sources" as "t170" on "t170"."id" = "t169"."source_id" where case when "t168".rowid & 255 then 1 else within_deadline() end and "t167"."same_as" = "t153"."same_as" and "t168"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing154"), 'articles',
(select count(distinct article_id) from "bearing154"), 'voices',
(select count(distinct source_id) from "bearing154" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing154" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing154" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t156"."slug") order by "t156"."name", "t156"."id") from "sources" as "t156" where "t156"."id" in
(select member.source_id from "bearing154" as member where member.voice = "groups155".voice and member.asserts = 1)), 'why',
(select json_group_array("reason157".sentence order by "reason157".sentence) from
(select coalesce(
(select "t159"."name" from "sources" as "t159" where "t159"."id" = "t158"."from_id"),
(select "t160"."name" from "actors" as "t160" where "t160"."id" = "t158"."from_id")) || case "t158"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t161"."name" from "actors" as "t161" where "t161"."id" = "t158"."to_id") as sentence from "voice_links" as "t158" where "t158"."source_id" in
(select member.origin_source_id from "bearing154" as member where member.voice = "groups155".voice and member.asserts = 1) and not ("t158"."kind" = 'IS' and coalesce(
(select "t159"."name" from "sources" as "t159" where "t159"."id" = "t158"."from_id"),
(select "t160"."name" from "actors" as "t160" where "t160"."id" = "t158"."from_id")) =
(select "t161"."name" from "actors" as "t161" where "t161"."id" = "t158"."to_id")) group by "t158"."kind", "t158"."from_id", "t158"."to_id" having count(distinct "t158"."source_id") <
(select count(distinct member.origin_source_id) from "bearing154" as member where member.voice = "groups155".voice and member.asserts = 1) union select '“' || "t164"."title" || '” repeats “' || "t165"."title" || '” (' || lower(replace("t162"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing154" as member join "attributions" as "t162" on "t162"."id" = member.id join "attributions" as "t163" on "t163"."id" = member.origin_id join "articles" as "t164" on "t164"."id" = "t162"."article_id" join "articles" as "t165" on "t165"."id" = "t163"."article_id" where member.voice = "groups155".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason157")) order by "groups155".sources desc, "groups155".sayings desc, "groups155".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing154" where asserts = 1 group by voice) as "groups155"), 'claims',
(select json_group_array(json_object('slug', "t166"."slug") order by "t166"."slug") from "claims" as "t166" where "t166"."same_as" = "t153"."same_as")))) from "claims" as "t153" where "t153"."slug" = ?), 'notSaid',
(select json_object('corroboration',
(with "bearing173" as materialized
(select "t187"."id" as id, "t187"."article_id" as article_id, "t187"."source_id" as source_id, "t187"."origin_id" as origin_id, "t188"."source_id" as origin_source_id, "t189"."voice" as voice, case when "t187"."stance" in (?, ?) and "t187"."polarity" <> 'NEGATIVE' and "t187"."negated" = ? and not exists
(select 1 from "attributions" as "t190" where "t190"."via_id" = "t187"."id" and "t190"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t187"."stance" in (?, ?) and "t187"."negated" = ? and not exists
(select 1 from "attributions" as "t190" where "t190"."via_id" = "t187"."id" and "t190"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t186" join "attributions" as "t187" on "t187"."claim_id" = "t186"."id" join "attributions" as "t188" on "t188"."id" = "t187"."origin_id" join "sources" as "t189" on "t189"."id" = "t188"."source_id" where case when "t187".rowid & 255 then 1 else within_deadline() end and "t186"."same_as" = "t172"."same_as" and "t187"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing173"), 'articles',
(select count(distinct article_id) from "bearing173"), 'voices',
(select count(distinct source_id) from "bearing173" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing173" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing173" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('slug', "t175"."slug") order by "t175"."name", "t175"."id") from "sources" as "t175" where "t175"."id" in
(select member.source_id from "bearing173" as member where member.voice = "groups174".voice and member.asserts = 1)), 'why',
(select json_group_array("reason176".sentence order by "reason176".sentence) from
(select coalesce(
(select "t178"."name" from "sources" as "t178" where "t178"."id" = "t177"."from_id"),
(select "t179"."name" from "actors" as "t179" where "t179"."id" = "t177"."from_id")) || case "t177"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t180"."name" from "actors" as "t180" where "t180"."id" = "t177"."to_id") as sentence from "voice_links" as "t177" where "t177"."source_id" in
(select member.origin_source_id from "bearing173" as member where member.voice = "groups174".voice and member.asserts = 1) and not ("t177"."kind" = 'IS' and coalesce(
(select "t178"."name" from "sources" as "t178" where "t178"."id" = "t177"."from_id"),
(select "t179"."name" from "actors" as "t179" where "t179"."id" = "t177"."from_id")) =
(select "t180"."name" from "actors" as "t180" where "t180"."id" = "t177"."to_id")) group by "t177"."kind", "t177"."from_id", "t177"."to_id" having count(distinct "t177"."source_id") <
(select count(distinct member.origin_source_id) from "bearing173" as member where member.voice = "groups174".voice and member.asserts = 1) union select '“' || "t183"."title" || '” repeats “' || "t184"."title" || '” (' || lower(replace("t181"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing173" as member join "attributions" as "t181" on "t181"."id" = member.id join "attributions" as "t182" on "t182"."id" = member.origin_id join "articles" as "t183" on "t183"."id" = "t181"."article_id" join "articles" as "t184" on "t184"."id" = "t182"."article_id" where member.voice = "groups174".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason176")) order by "groups174".sources desc, "groups174".sayings desc, "groups174".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing173" where asserts = 1 group by voice) as "groups174"), 'claims',
(select json_group_array(json_object('slug', "t185"."slug") order by "t185"."slug") from "claims" as "t185" where "t185"."same_as" = "t172"."same_as")))) from "claims" as "t172" where "t172"."slug" = ?)) as answer
