select json_object('claims', json_object('nodes',
(select json_group_array(json_object('text', "t11"."text", 'attributions', json_object('nodes',
(select json_group_array(json_object('article',
(select json_object('slug', "t15"."slug", 'derivations',
(select json_group_array(json_object('kind', "t16"."kind", 'direction', case when "t16"."article_id" = "t15"."id" then 'OUTGOING' else 'INCOMING' end, 'score', "t16"."score", 'method', "t16"."method", 'sign', "t16"."sign", 'other',
(select json_object('slug', "t17"."slug") from "articles" as "t17" where "t17"."id" = case when "t16"."article_id" = "t15"."id" then "t16"."origin_id" else "t16"."article_id" end)) order by "t16"."kind", "t16"."id") from "article_derivations" as "t16" where ("t16"."article_id" = "t15"."id" or "t16"."origin_id" = "t15"."id"))) from "articles" as "t15" where "t15"."id" = "t14"."article_id"), 'derivedFrom',
(select json_object('article',
(select json_object('slug', "t19"."slug") from "articles" as "t19" where "t19"."id" = "t18"."article_id")) from "attributions" as "t18" where "t18"."id" = "t14"."derived_from_id")) order by "page12"."k0" asc, "page12"."k1" asc, "page12"."id" asc) from
(select "t13"."id" as id, "t13".rowid as place, "t13"."article_id" as "k0", "t13"."position" as "k1" from "attributions" as "t13" where case when "t13".rowid & 255 then 1 else within_deadline() end and "t13"."claim_id" = "t11"."id" and "t13"."status" <> 'REJECTED' order by "t13"."article_id" asc, "t13"."position" asc, "t13"."id" asc limit +?) as "page12" join "attributions" as "t14" on "t14".rowid = "page12".place)), 'corroboration',
(with "bearing20" as materialized
(select "t34"."id" as id, "t34"."article_id" as article_id, "t34"."source_id" as source_id, "t34"."origin_id" as origin_id, "t35"."source_id" as origin_source_id, "t36"."voice" as voice, case when "t34"."stance" in (?, ?) and "t34"."polarity" <> 'NEGATIVE' and "t34"."negated" = ? and not exists
(select 1 from "attributions" as "t37" join "claims" as "t38" on "t38"."id" = "t37"."claim_id" where "t37"."via_id" = "t34"."id" and "t38"."same_as" = "t11"."same_as" and "t37"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t34"."stance" in (?, ?) and "t34"."negated" = ? and not exists
(select 1 from "attributions" as "t37" join "claims" as "t38" on "t38"."id" = "t37"."claim_id" where "t37"."via_id" = "t34"."id" and "t38"."same_as" = "t11"."same_as" and "t37"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t33" join "attributions" as "t34" on "t34"."claim_id" = "t33"."id" join "attributions" as "t35" on "t35"."id" = "t34"."origin_id" join "sources" as "t36" on "t36"."id" = "t35"."source_id" where case when "t34".rowid & 255 then 1 else within_deadline() end and "t33"."same_as" = "t11"."same_as" and "t34"."status" <> 'REJECTED') select json_object('articles',
(select count(distinct article_id) from "bearing20"), 'independentVoices',
(select count(distinct voice) from "bearing20" where asserts = 1), 'groups',
(select json_group_array(json_object('why',
(select json_group_array("reason22".sentence order by "reason22".sentence) from
(select coalesce(
(select "t24"."name" from "sources" as "t24" where "t24"."id" = "t23"."from_id"),
(select "t25"."name" from "actors" as "t25" where "t25"."id" = "t23"."from_id")) || case "t23"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t26"."name" from "actors" as "t26" where "t26"."id" = "t23"."to_id") || case when (exists
(select 1 from "affiliations" as "t27" where "t27"."subject_id" = "t23"."from_id" and "t27"."object_id" = "t23"."to_id" and "t27"."kind" = "t23"."kind" and "t27"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t27" where "t27"."subject_id" = "t23"."from_id" and "t27"."object_id" = "t23"."to_id" and "t27"."kind" = "t23"."kind" and "t27"."status" = 'ACCEPTED')) or ("t23"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t28" where "t28"."id" = "t23"."from_id" and "t28"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t23" where "t23"."source_id" in
(select member.origin_source_id from "bearing20" as member where member.voice = "groups21".voice and member.asserts = 1) and not ("t23"."kind" = 'IS' and coalesce(
(select "t24"."name" from "sources" as "t24" where "t24"."id" = "t23"."from_id"),
(select "t25"."name" from "actors" as "t25" where "t25"."id" = "t23"."from_id")) =
(select "t26"."name" from "actors" as "t26" where "t26"."id" = "t23"."to_id")) group by "t23"."kind", "t23"."from_id", "t23"."to_id" having count(distinct "t23"."source_id") <
(select count(distinct member.origin_source_id) from "bearing20" as member where member.voice = "groups21".voice and member.asserts = 1) union select '“' || "t31"."title" || '” repeats “' || "t32"."title" || '” (' || lower(replace("t29"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing20" as member join "attributions" as "t29" on "t29"."id" = member.id join "attributions" as "t30" on "t30"."id" = member.origin_id join "articles" as "t31" on "t31"."id" = "t29"."article_id" join "articles" as "t32" on "t32"."id" = "t30"."article_id" where member.voice = "groups21".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason22")) order by "groups21".sources desc, "groups21".sayings desc, "groups21".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing20" where asserts = 1 group by voice) as "groups21")))) order by "page1"."k0" asc, "page1"."id" asc) from
(select * from
(select "t5"."id" as id, "t5".rowid as place, "t5"."slug" as "k0" from "claims" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."id" in
(select "t6"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits7" join "search_texts" as "t6" on "t6"."row" = "hits7".row where case when "t6".rowid & 255 then 1 else within_deadline() end and "t6"."subject" = ?) and "t5"."status" <> 'REJECTED' order by "t5"."slug" asc, "t5"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match3" limit 10000) as "some4") = 10000 then 0 else ? end)) as rare union all select * from
(select "t8"."id" as id, "t8".rowid as place, "t8"."slug" as "k0" from "claims" as "t8" where case when "t8".rowid & 255 then 1 else within_deadline() end and exists
(select 1 from "search_texts" as "t9" where "t9"."subject_id" in ("t8"."id") and not exists
(select 1 from json_each(?) as "term10" where not instr((' ' || "t9"."words" || ' '), "term10".value) > 0)) and "t8"."status" <> 'REJECTED' order by "t8"."slug" asc, "t8"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match3" limit 10000) as "some4") = 10000 then ? else 0 end)) as common) as "page1" join "claims" as "t11" on "t11".rowid = "page1".place)))
