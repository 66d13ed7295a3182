select json_object('actor',
(select json_object('affiliations',
(select json_group_array(json_object('kind', "t2"."kind", 'direction', case when "t2"."subject_id" in
(select "t7"."id" from "actors" as "t7" where "t7"."identity" =
(select "t8"."identity" from "actors" as "t8" where "t8"."id" = "t1"."id")) then 'OUTGOING' else 'INCOMING' end, 'other',
(select json_object('name', "t9"."name") from "actors" as "t9" where "t9"."id" = case when "t2"."subject_id" in
(select "t10"."id" from "actors" as "t10" where "t10"."identity" =
(select "t11"."identity" from "actors" as "t11" where "t11"."id" = "t1"."id")) then "t2"."object_id" else "t2"."subject_id" end), 'status', "t2"."status", 'proposedBy', "t2"."proposed_by", 'evidence',
(select json_group_array(json_object('exact', "t12"."exact") order by "t12"."version_id", "t12"."start", "t12"."id") from "evidence" as "t12" where "t12"."affiliation_id" = "t2"."id")) order by "t2"."kind", "t2"."since_asc", "t2"."id") from "affiliations" as "t2" where ("t2"."subject_id" in
(select "t3"."id" from "actors" as "t3" where "t3"."identity" =
(select "t4"."identity" from "actors" as "t4" where "t4"."id" = "t1"."id")) or "t2"."object_id" in
(select "t5"."id" from "actors" as "t5" where "t5"."identity" =
(select "t6"."identity" from "actors" as "t6" where "t6"."id" = "t1"."id"))) and "t2"."status" <> 'REJECTED'), 'said',
(with "page13" as materialized
(select "t14"."id" as id, "t14".rowid as place, "t14"."article_id" as "k0", "t14"."position" as "k1" from "attributions" as "t14" where case when "t14".rowid & 255 then 1 else within_deadline() end and "t14"."source_id" in
(select "t15"."id" from "sources" as "t15" where "t15"."actor_id" in
(select "t16"."id" from "actors" as "t16" where "t16"."identity" =
(select "t17"."identity" from "actors" as "t17" where "t17"."id" = "t1"."id"))) and "t14"."status" <> 'REJECTED' order by "t14"."article_id" asc, "t14"."position" asc, "t14"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t18" where case when "t18".rowid & 255 then 1 else within_deadline() end and "t18"."source_id" in
(select "t19"."id" from "sources" as "t19" where "t19"."actor_id" in
(select "t20"."id" from "actors" as "t20" where "t20"."identity" =
(select "t21"."identity" from "actors" as "t21" where "t21"."id" = "t1"."id"))) and "t18"."status" <> 'REJECTED')))) from "actors" as "t1" where "t1"."slug" = ?), 'saidBy',
(with "page22" as materialized
(select "t23"."id" as id, "t23".rowid as place, "t23"."article_id" as "k0", "t23"."position" as "k1" from "attributions" as "t23" where case when "t23".rowid & 255 then 1 else within_deadline() end and "t23"."source_id" in
(select "t24"."id" from "sources" as "t24" where "t24"."actor_id" in
(select "t31"."id" from "actors" as "t31" where "t31"."identity" =
(select "t32"."identity" from "actors" as "t32" where "t32"."id" =
(select "t30"."id" from "actors" as "t30" where "t30"."slug" = ?))) union select "t25"."source_id" from "sources_on_behalf_of" as "t25" where "t25"."actor_id" in
(select "t34"."id" from "actors" as "t34" where "t34"."identity" =
(select "t35"."identity" from "actors" as "t35" where "t35"."id" =
(select "t33"."id" from "actors" as "t33" where "t33"."slug" = ?))) union select "t26"."id" from "affiliations" as "t27" join "actors" as "t28" on "t28"."id" = "t27"."subject_id" join "actors" as "t29" on "t29"."identity" = "t28"."identity" join "sources" as "t26" on "t26"."actor_id" = "t29"."id" where "t27"."object_id" in
(select "t37"."id" from "actors" as "t37" where "t37"."identity" =
(select "t38"."identity" from "actors" as "t38" where "t38"."id" =
(select "t36"."id" from "actors" as "t36" where "t36"."slug" = ?))) and "t27"."kind" = 'SPEAKS_FOR' and "t27"."status" in (?, ?)) and "t23"."status" <> 'REJECTED' order by "t23"."article_id" asc, "t23"."position" asc, "t23"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t39" where case when "t39".rowid & 255 then 1 else within_deadline() end and "t39"."source_id" in
(select "t40"."id" from "sources" as "t40" where "t40"."actor_id" in
(select "t47"."id" from "actors" as "t47" where "t47"."identity" =
(select "t48"."identity" from "actors" as "t48" where "t48"."id" =
(select "t46"."id" from "actors" as "t46" where "t46"."slug" = ?))) union select "t41"."source_id" from "sources_on_behalf_of" as "t41" where "t41"."actor_id" in
(select "t50"."id" from "actors" as "t50" where "t50"."identity" =
(select "t51"."identity" from "actors" as "t51" where "t51"."id" =
(select "t49"."id" from "actors" as "t49" where "t49"."slug" = ?))) union select "t42"."id" from "affiliations" as "t43" join "actors" as "t44" on "t44"."id" = "t43"."subject_id" join "actors" as "t45" on "t45"."identity" = "t44"."identity" join "sources" as "t42" on "t42"."actor_id" = "t45"."id" where "t43"."object_id" in
(select "t53"."id" from "actors" as "t53" where "t53"."identity" =
(select "t54"."identity" from "actors" as "t54" where "t54"."id" =
(select "t52"."id" from "actors" as "t52" where "t52"."slug" = ?))) and "t43"."kind" = 'SPEAKS_FOR' and "t43"."status" in (?, ?)) and "t39"."status" <> 'REJECTED'))), 'source',
(select json_object('voice',
(with "voice57" as materialized
(select null as id, "t56"."id" as source_id, null as origin_id, "t56"."id" as origin_source_id, "t56"."voice" as voice, 1 as asserts from "sources" as "t56" where "t56"."voice" = "t55"."voice") select json_object('sources',
(select json_group_array(json_object('name', "t58"."name") order by "t58"."name", "t58"."id") from "sources" as "t58" where "t58"."id" in
(select member.source_id from "voice57" as member where member.voice = "t55"."voice" and member.asserts = 1)), 'why',
(select json_group_array("reason59".sentence order by "reason59".sentence) from
(select coalesce(
(select "t61"."name" from "sources" as "t61" where "t61"."id" = "t60"."from_id"),
(select "t62"."name" from "actors" as "t62" where "t62"."id" = "t60"."from_id")) || case "t60"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t63"."name" from "actors" as "t63" where "t63"."id" = "t60"."to_id") || case when (exists
(select 1 from "affiliations" as "t64" where "t64"."subject_id" = "t60"."from_id" and "t64"."object_id" = "t60"."to_id" and "t64"."kind" = "t60"."kind" and "t64"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t64" where "t64"."subject_id" = "t60"."from_id" and "t64"."object_id" = "t60"."to_id" and "t64"."kind" = "t60"."kind" and "t64"."status" = 'ACCEPTED')) or ("t60"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t65" where "t65"."id" = "t60"."from_id" and "t65"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t60" where "t60"."source_id" in
(select member.origin_source_id from "voice57" as member where member.voice = "t55"."voice" and member.asserts = 1) and not ("t60"."kind" = 'IS' and coalesce(
(select "t61"."name" from "sources" as "t61" where "t61"."id" = "t60"."from_id"),
(select "t62"."name" from "actors" as "t62" where "t62"."id" = "t60"."from_id")) =
(select "t63"."name" from "actors" as "t63" where "t63"."id" = "t60"."to_id")) group by "t60"."kind", "t60"."from_id", "t60"."to_id" having count(distinct "t60"."source_id") <
(select count(distinct member.origin_source_id) from "voice57" as member where member.voice = "t55"."voice" and member.asserts = 1) union select '“' || "t68"."title" || '” repeats “' || "t69"."title" || '” (' || lower(replace("t66"."derivation_kind", '_', ' ')) || ')' as sentence from "voice57" as member join "attributions" as "t66" on "t66"."id" = member.id join "attributions" as "t67" on "t67"."id" = member.origin_id join "articles" as "t68" on "t68"."id" = "t66"."article_id" join "articles" as "t69" on "t69"."id" = "t67"."article_id" where member.voice = "t55"."voice" and member.asserts = 1 and member.origin_id <> member.id) as "reason59")))) from "sources" as "t55" where "t55"."slug" = ?))
