select json_object('claim',
(select json_object('text', "t1"."text", 'attributions', json_object('nodes',
(select json_group_array(json_object('source',
(select json_object('name', "t5"."name") from "sources" as "t5" where "t5"."id" = "t4"."source_id"), 'stance', "t4"."stance", 'cue', "t4"."cue", 'note', "t4"."note") order by "page2"."k0" asc, "page2"."k1" asc, "page2"."id" asc) from
(select "t3"."id" as id, "t3".rowid as place, "t3"."article_id" as "k0", "t3"."position" as "k1" from "attributions" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."claim_id" = "t1"."id" and "t3"."status" <> 'REJECTED' order by "t3"."article_id" asc, "t3"."position" asc, "t3"."id" asc limit +?) as "page2" join "attributions" as "t4" on "t4".rowid = "page2".place)), 'corroboration',
(with "bearing6" as materialized
(select "t21"."id" as id, "t21"."article_id" as article_id, "t21"."source_id" as source_id, "t21"."origin_id" as origin_id, "t22"."source_id" as origin_source_id, "t23"."voice" as voice, case when "t21"."stance" in (?, ?) and "t21"."polarity" <> 'NEGATIVE' and "t21"."negated" = ? and not exists
(select 1 from "attributions" as "t24" join "claims" as "t25" on "t25"."id" = "t24"."claim_id" where "t24"."via_id" = "t21"."id" and "t25"."same_as" = "t1"."same_as" and "t24"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t21"."stance" in (?, ?) and "t21"."negated" = ? and not exists
(select 1 from "attributions" as "t24" join "claims" as "t25" on "t25"."id" = "t24"."claim_id" where "t24"."via_id" = "t21"."id" and "t25"."same_as" = "t1"."same_as" and "t24"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t20" join "attributions" as "t21" on "t21"."claim_id" = "t20"."id" join "attributions" as "t22" on "t22"."id" = "t21"."origin_id" join "sources" as "t23" on "t23"."id" = "t22"."source_id" where case when "t21".rowid & 255 then 1 else within_deadline() end and "t20"."same_as" = "t1"."same_as" and "t21"."status" <> 'REJECTED') select json_object('attributions',
(select count(*) from "bearing6"), 'voices',
(select count(distinct source_id) from "bearing6" where asserts = 1), 'independentVoices',
(select count(distinct voice) from "bearing6" where asserts = 1), 'deniers',
(select count(distinct voice) from "bearing6" where denies = 1), 'groups',
(select json_group_array(json_object('sources',
(select json_group_array(json_object('name', "t8"."name") order by "t8"."name", "t8"."id") from "sources" as "t8" where "t8"."id" in
(select member.source_id from "bearing6" as member where member.voice = "groups7".voice and member.asserts = 1)), 'why',
(select json_group_array("reason9".sentence order by "reason9".sentence) from
(select coalesce(
(select "t11"."name" from "sources" as "t11" where "t11"."id" = "t10"."from_id"),
(select "t12"."name" from "actors" as "t12" where "t12"."id" = "t10"."from_id")) || case "t10"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t13"."name" from "actors" as "t13" where "t13"."id" = "t10"."to_id") || case when (exists
(select 1 from "affiliations" as "t14" where "t14"."subject_id" = "t10"."from_id" and "t14"."object_id" = "t10"."to_id" and "t14"."kind" = "t10"."kind" and "t14"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t14" where "t14"."subject_id" = "t10"."from_id" and "t14"."object_id" = "t10"."to_id" and "t14"."kind" = "t10"."kind" and "t14"."status" = 'ACCEPTED')) or ("t10"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t15" where "t15"."id" = "t10"."from_id" and "t15"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t10" where "t10"."source_id" in
(select member.origin_source_id from "bearing6" as member where member.voice = "groups7".voice and member.asserts = 1) and not ("t10"."kind" = 'IS' and coalesce(
(select "t11"."name" from "sources" as "t11" where "t11"."id" = "t10"."from_id"),
(select "t12"."name" from "actors" as "t12" where "t12"."id" = "t10"."from_id")) =
(select "t13"."name" from "actors" as "t13" where "t13"."id" = "t10"."to_id")) group by "t10"."kind", "t10"."from_id", "t10"."to_id" having count(distinct "t10"."source_id") <
(select count(distinct member.origin_source_id) from "bearing6" as member where member.voice = "groups7".voice and member.asserts = 1) union select '“' || "t18"."title" || '” repeats “' || "t19"."title" || '” (' || lower(replace("t16"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing6" as member join "attributions" as "t16" on "t16"."id" = member.id join "attributions" as "t17" on "t17"."id" = member.origin_id join "articles" as "t18" on "t18"."id" = "t16"."article_id" join "articles" as "t19" on "t19"."id" = "t17"."article_id" where member.voice = "groups7".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason9")) order by "groups7".sources desc, "groups7".sayings desc, "groups7".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing6" where asserts = 1 group by voice) as "groups7")))) from "claims" as "t1" where "t1"."slug" = ?), 'stateMedia',
(select json_object('name', "t26"."name", 'voice',
(with "voice28" as materialized
(select null as id, "t27"."id" as source_id, null as origin_id, "t27"."id" as origin_source_id, "t27"."voice" as voice, 1 as asserts from "sources" as "t27" where "t27"."voice" = "t26"."voice") select json_object('sources',
(select json_group_array(json_object('name', "t29"."name") order by "t29"."name", "t29"."id") from "sources" as "t29" where "t29"."id" in
(select member.source_id from "voice28" as member where member.voice = "t26"."voice" and member.asserts = 1)), 'why',
(select json_group_array("reason30".sentence order by "reason30".sentence) from
(select coalesce(
(select "t32"."name" from "sources" as "t32" where "t32"."id" = "t31"."from_id"),
(select "t33"."name" from "actors" as "t33" where "t33"."id" = "t31"."from_id")) || case "t31"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t34"."name" from "actors" as "t34" where "t34"."id" = "t31"."to_id") || case when (exists
(select 1 from "affiliations" as "t35" where "t35"."subject_id" = "t31"."from_id" and "t35"."object_id" = "t31"."to_id" and "t35"."kind" = "t31"."kind" and "t35"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t35" where "t35"."subject_id" = "t31"."from_id" and "t35"."object_id" = "t31"."to_id" and "t35"."kind" = "t31"."kind" and "t35"."status" = 'ACCEPTED')) or ("t31"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t36" where "t36"."id" = "t31"."from_id" and "t36"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t31" where "t31"."source_id" in
(select member.origin_source_id from "voice28" as member where member.voice = "t26"."voice" and member.asserts = 1) and not ("t31"."kind" = 'IS' and coalesce(
(select "t32"."name" from "sources" as "t32" where "t32"."id" = "t31"."from_id"),
(select "t33"."name" from "actors" as "t33" where "t33"."id" = "t31"."from_id")) =
(select "t34"."name" from "actors" as "t34" where "t34"."id" = "t31"."to_id")) group by "t31"."kind", "t31"."from_id", "t31"."to_id" having count(distinct "t31"."source_id") <
(select count(distinct member.origin_source_id) from "voice28" as member where member.voice = "t26"."voice" and member.asserts = 1) union select '“' || "t39"."title" || '” repeats “' || "t40"."title" || '” (' || lower(replace("t37"."derivation_kind", '_', ' ')) || ')' as sentence from "voice28" as member join "attributions" as "t37" on "t37"."id" = member.id join "attributions" as "t38" on "t38"."id" = member.origin_id join "articles" as "t39" on "t39"."id" = "t37"."article_id" join "articles" as "t40" on "t40"."id" = "t38"."article_id" where member.voice = "t26"."voice" and member.asserts = 1 and member.origin_id <> member.id) as "reason30")))) from "sources" as "t26" where "t26"."slug" = ?))
