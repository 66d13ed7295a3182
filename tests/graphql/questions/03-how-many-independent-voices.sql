select json_object('claim',
(select json_object('text', "t1"."text", 'attributions',
(with "page2" as materialized
(select "t3"."article_id" as "k0", "t3"."position" as "k1", "t3"."id" as "id" from "attributions" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."claim_id" = "t1"."id" and "t3"."status" <> 'REJECTED' order by "t3"."article_id" asc, "t3"."position" asc, "t3"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('source',
(select json_object('name', "t5"."name") from "sources" as "t5" where "t5"."id" = "t4"."source_id"), 'stance', "t4"."stance", 'cue', "t4"."cue", 'note', "t4"."note") order by "page2"."k0" asc, "page2"."k1" asc, "page2"."id" asc) from
(select * from "page2" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page2" join "attributions" as "t4" on "t4"."id" = "page2".id))), 'corroboration',
(with "bearing6" as materialized
(select "t19"."id" as id, "t19"."article_id" as article_id, "t19"."source_id" as source_id, "t19"."origin_id" as origin_id, "t20"."source_id" as origin_source_id, "t21"."voice" as voice, case when "t19"."stance" in (?, ?) and "t19"."polarity" <> 'NEGATIVE' and "t19"."negated" = ? and not exists
(select 1 from "attributions" as "t22" where "t22"."via_id" = "t19"."id" and "t22"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t19"."stance" in (?, ?) and "t19"."negated" = ? and not exists
(select 1 from "attributions" as "t22" where "t22"."via_id" = "t19"."id" and "t22"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t18" join "attributions" as "t19" on "t19"."claim_id" = "t18"."id" join "attributions" as "t20" on "t20"."id" = "t19"."origin_id" join "sources" as "t21" on "t21"."id" = "t20"."source_id" where case when "t19".rowid & 255 then 1 else within_deadline() end and "t18"."same_as" = "t1"."same_as" and "t19"."status" <> 'REJECTED') select json_object('attributions',
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
(select "t13"."name" from "actors" as "t13" where "t13"."id" = "t10"."to_id") as sentence from "voice_links" as "t10" where "t10"."source_id" in
(select member.origin_source_id from "bearing6" as member where member.voice = "groups7".voice and member.asserts = 1) and not ("t10"."kind" = 'IS' and coalesce(
(select "t11"."name" from "sources" as "t11" where "t11"."id" = "t10"."from_id"),
(select "t12"."name" from "actors" as "t12" where "t12"."id" = "t10"."from_id")) =
(select "t13"."name" from "actors" as "t13" where "t13"."id" = "t10"."to_id")) group by "t10"."kind", "t10"."from_id", "t10"."to_id" having count(distinct "t10"."source_id") <
(select count(distinct member.origin_source_id) from "bearing6" as member where member.voice = "groups7".voice and member.asserts = 1) union select '“' || "t16"."title" || '” repeats “' || "t17"."title" || '” (' || lower(replace("t14"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing6" as member join "attributions" as "t14" on "t14"."id" = member.id join "attributions" as "t15" on "t15"."id" = member.origin_id join "articles" as "t16" on "t16"."id" = "t14"."article_id" join "articles" as "t17" on "t17"."id" = "t15"."article_id" where member.voice = "groups7".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason9")) order by "groups7".sources desc, "groups7".sayings desc, "groups7".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing6" where asserts = 1 group by voice) as "groups7")))) from "claims" as "t1" where "t1"."slug" = ?), 'stateMedia',
(select json_object('name', "t23"."name", 'voice',
(with "voice25" as materialized
(select null as id, "t24"."id" as source_id, null as origin_id, "t24"."id" as origin_source_id, "t24"."voice" as voice, 1 as asserts from "sources" as "t24" where "t24"."voice" = "t23"."voice") select json_object('sources',
(select json_group_array(json_object('name', "t26"."name") order by "t26"."name", "t26"."id") from "sources" as "t26" where "t26"."id" in
(select member.source_id from "voice25" as member where member.voice = "t23"."voice" and member.asserts = 1)), 'why',
(select json_group_array("reason27".sentence order by "reason27".sentence) from
(select coalesce(
(select "t29"."name" from "sources" as "t29" where "t29"."id" = "t28"."from_id"),
(select "t30"."name" from "actors" as "t30" where "t30"."id" = "t28"."from_id")) || case "t28"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t31"."name" from "actors" as "t31" where "t31"."id" = "t28"."to_id") as sentence from "voice_links" as "t28" where "t28"."source_id" in
(select member.origin_source_id from "voice25" as member where member.voice = "t23"."voice" and member.asserts = 1) and not ("t28"."kind" = 'IS' and coalesce(
(select "t29"."name" from "sources" as "t29" where "t29"."id" = "t28"."from_id"),
(select "t30"."name" from "actors" as "t30" where "t30"."id" = "t28"."from_id")) =
(select "t31"."name" from "actors" as "t31" where "t31"."id" = "t28"."to_id")) group by "t28"."kind", "t28"."from_id", "t28"."to_id" having count(distinct "t28"."source_id") <
(select count(distinct member.origin_source_id) from "voice25" as member where member.voice = "t23"."voice" and member.asserts = 1) union select '“' || "t34"."title" || '” repeats “' || "t35"."title" || '” (' || lower(replace("t32"."derivation_kind", '_', ' ')) || ')' as sentence from "voice25" as member join "attributions" as "t32" on "t32"."id" = member.id join "attributions" as "t33" on "t33"."id" = member.origin_id join "articles" as "t34" on "t34"."id" = "t32"."article_id" join "articles" as "t35" on "t35"."id" = "t33"."article_id" where member.voice = "t23"."voice" and member.asserts = 1 and member.origin_id <> member.id) as "reason27")))) from "sources" as "t23" where "t23"."slug" = ?)) as answer
