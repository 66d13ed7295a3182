select json_object('claim',
(select json_object('text', "t1"."text", 'attributions', json_object('nodes',
(select json_group_array(json_object('source',
(select json_object('name', "t4"."name") from "sources" as "t4" where "t4"."id" = "t3"."source_id"), 'stance', "t3"."stance", 'cue', "t3"."cue", 'note', "t3"."note") order by "t3"."k0" asc, "t3"."k1" asc, "t3"."id" asc) from
(select "t2".*, "t2"."article_id" as "k0", "t2"."position" as "k1" from "attributions" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."claim_id" = "t1"."id" and "t2"."status" <> 'REJECTED' order by "t2"."article_id" asc, "t2"."position" asc, "t2"."id" asc limit +?) as "t3")), 'corroboration',
(with "bearing5" as materialized
(select "t20"."id" as id, "t20"."article_id" as article_id, "t20"."source_id" as source_id, "t20"."origin_id" as origin_id, "t21"."source_id" as origin_source_id, "t22"."voice" as voice, case when "t20"."stance" in (?, ?) and "t20"."polarity" <> 'NEGATIVE' and "t20"."negated" = ? and not exists
(select 1 from "attributions" as "t23" where "t23"."via_id" = "t20"."id" and "t23"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t20"."stance" in (?, ?) and "t20"."negated" = ? and not exists
(select 1 from "attributions" as "t23" where "t23"."via_id" = "t20"."id" and "t23"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t19" join "attributions" as "t20" on "t20"."claim_id" = "t19"."id" join "attributions" as "t21" on "t21"."id" = "t20"."origin_id" join "sources" as "t22" on "t22"."id" = "t21"."source_id" where case when "t20".rowid & 255 then 1 else within_deadline() end and "t19"."same_as" = "t1"."same_as" and "t20"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing5"), 'voices',
(select count(distinct source_id) from "bearing5" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing5" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing5" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('name', "t7"."name") order by "t7"."name", "t7"."id") from "sources" as "t7" where "t7"."id" in
(select member.source_id from "bearing5" as member where member.voice = "groups6".voice and member.asserts = 1)), 'why',
(select json_group_array("reason8".sentence order by "reason8".sentence) from
(select coalesce(
(select "t10"."name" from "sources" as "t10" where "t10"."id" = "t9"."from_id"),
(select "t11"."name" from "actors" as "t11" where "t11"."id" = "t9"."from_id")) || case "t9"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t12"."name" from "actors" as "t12" where "t12"."id" = "t9"."to_id") || case when (exists
(select 1 from "affiliations" as "t13" where "t13"."subject_id" = "t9"."from_id" and "t13"."object_id" = "t9"."to_id" and "t13"."kind" = "t9"."kind" and "t13"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t13" where "t13"."subject_id" = "t9"."from_id" and "t13"."object_id" = "t9"."to_id" and "t13"."kind" = "t9"."kind" and "t13"."status" = 'ACCEPTED')) or ("t9"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t14" where "t14"."id" = "t9"."from_id" and "t14"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t9" where "t9"."source_id" in
(select member.origin_source_id from "bearing5" as member where member.voice = "groups6".voice and member.asserts = 1) and not ("t9"."kind" = 'IS' and coalesce(
(select "t10"."name" from "sources" as "t10" where "t10"."id" = "t9"."from_id"),
(select "t11"."name" from "actors" as "t11" where "t11"."id" = "t9"."from_id")) =
(select "t12"."name" from "actors" as "t12" where "t12"."id" = "t9"."to_id")) group by "t9"."kind", "t9"."from_id", "t9"."to_id" having count(distinct "t9"."source_id") <
(select count(distinct member.origin_source_id) from "bearing5" as member where member.voice = "groups6".voice and member.asserts = 1) union select '“' || "t17"."title" || '” repeats “' || "t18"."title" || '” (' || lower(replace("t15"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing5" as member join "attributions" as "t15" on "t15"."id" = member.id join "attributions" as "t16" on "t16"."id" = member.origin_id join "articles" as "t17" on "t17"."id" = "t15"."article_id" join "articles" as "t18" on "t18"."id" = "t16"."article_id" where member.voice = "groups6".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason8")) order by "groups6".sources desc, "groups6".sayings desc, "groups6".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing5" where asserts = 1 group by voice) as "groups6")))) from "claims" as "t1" where "t1"."slug" = ?), 'stateMedia',
(select json_object('name', "t24"."name", 'voice',
(with "voice26" as materialized
(select null as id, "t25"."id" as source_id, null as origin_id, "t25"."id" as origin_source_id, "t25"."voice" as voice, 1 as asserts from "sources" as "t25" where "t25"."voice" = "t24"."voice") select json_object('sources',
(select json_group_array(json_object('name', "t27"."name") order by "t27"."name", "t27"."id") from "sources" as "t27" where "t27"."id" in
(select member.source_id from "voice26" as member where member.voice = "t24"."voice" and member.asserts = 1)), 'why',
(select json_group_array("reason28".sentence order by "reason28".sentence) from
(select coalesce(
(select "t30"."name" from "sources" as "t30" where "t30"."id" = "t29"."from_id"),
(select "t31"."name" from "actors" as "t31" where "t31"."id" = "t29"."from_id")) || case "t29"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t32"."name" from "actors" as "t32" where "t32"."id" = "t29"."to_id") || case when (exists
(select 1 from "affiliations" as "t33" where "t33"."subject_id" = "t29"."from_id" and "t33"."object_id" = "t29"."to_id" and "t33"."kind" = "t29"."kind" and "t33"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t33" where "t33"."subject_id" = "t29"."from_id" and "t33"."object_id" = "t29"."to_id" and "t33"."kind" = "t29"."kind" and "t33"."status" = 'ACCEPTED')) or ("t29"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t34" where "t34"."id" = "t29"."from_id" and "t34"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t29" where "t29"."source_id" in
(select member.origin_source_id from "voice26" as member where member.voice = "t24"."voice" and member.asserts = 1) and not ("t29"."kind" = 'IS' and coalesce(
(select "t30"."name" from "sources" as "t30" where "t30"."id" = "t29"."from_id"),
(select "t31"."name" from "actors" as "t31" where "t31"."id" = "t29"."from_id")) =
(select "t32"."name" from "actors" as "t32" where "t32"."id" = "t29"."to_id")) group by "t29"."kind", "t29"."from_id", "t29"."to_id" having count(distinct "t29"."source_id") <
(select count(distinct member.origin_source_id) from "voice26" as member where member.voice = "t24"."voice" and member.asserts = 1) union select '“' || "t37"."title" || '” repeats “' || "t38"."title" || '” (' || lower(replace("t35"."derivation_kind", '_', ' ')) || ')' as sentence from "voice26" as member join "attributions" as "t35" on "t35"."id" = member.id join "attributions" as "t36" on "t36"."id" = member.origin_id join "articles" as "t37" on "t37"."id" = "t35"."article_id" join "articles" as "t38" on "t38"."id" = "t36"."article_id" where member.voice = "t24"."voice" and member.asserts = 1 and member.origin_id <> member.id) as "reason28")))) from "sources" as "t24" where "t24"."slug" = ?))
