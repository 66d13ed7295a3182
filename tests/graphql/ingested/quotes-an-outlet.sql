select json_object('claims', json_object('nodes',
(select json_group_array(json_object('text', "t10"."text", 'attributions', json_object('nodes',
(select json_group_array(json_object('article',
(select json_object('slug', "t13"."slug", 'derivations',
(select json_group_array(json_object('kind', "t14"."kind", 'direction', case when "t14"."article_id" = "t13"."id" then 'OUTGOING' else 'INCOMING' end, 'score', "t14"."score", 'method', "t14"."method", 'other',
(select json_object('slug', "t15"."slug") from "articles" as "t15" where "t15"."id" = case when "t14"."article_id" = "t13"."id" then "t14"."origin_id" else "t14"."article_id" end)) order by "t14"."kind", "t14"."id") from "article_derivations" as "t14" where ("t14"."article_id" = "t13"."id" or "t14"."origin_id" = "t13"."id"))) from "articles" as "t13" where "t13"."id" = "t12"."article_id"), 'derivedFrom',
(select json_object('article',
(select json_object('slug', "t17"."slug") from "articles" as "t17" where "t17"."id" = "t16"."article_id")) from "attributions" as "t16" where "t16"."id" = "t12"."derived_from_id")) order by "t12"."k0" asc, "t12"."k1" asc, "t12"."id" asc) from
(select "t11".*, "t11"."article_id" as "k0", "t11"."position" as "k1" from "attributions" as "t11" where case when "t11".rowid & 255 then 1 else within_deadline() end and "t11"."claim_id" = "t10"."id" and "t11"."status" <> 'REJECTED' order by "t11"."article_id" asc, "t11"."position" asc, "t11"."id" asc limit +?) as "t12")), 'corroboration',
(with "bearing18" as materialized
(select "t32"."id" as id, "t32"."article_id" as article_id, "t32"."source_id" as source_id, "t32"."origin_id" as origin_id, "t33"."source_id" as origin_source_id, "t34"."voice" as voice, case when "t32"."stance" in (?, ?) and "t32"."polarity" <> 'NEGATIVE' and "t32"."negated" = ? and not exists
(select 1 from "attributions" as "t35" where "t35"."via_id" = "t32"."id" and "t35"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t32"."stance" in (?, ?) and "t32"."negated" = ? and not exists
(select 1 from "attributions" as "t35" where "t35"."via_id" = "t32"."id" and "t35"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t31" join "attributions" as "t32" on "t32"."claim_id" = "t31"."id" join "attributions" as "t33" on "t33"."id" = "t32"."origin_id" join "sources" as "t34" on "t34"."id" = "t33"."source_id" where case when "t32".rowid & 255 then 1 else within_deadline() end and "t31"."same_as" = "t10"."same_as" and "t32"."status" <> 'REJECTED') select json_object('articles',
(select count(distinct article_id) from "bearing18"), 'independentVoices',
(select count(distinct voice) from "bearing18" where asserts = 1), 'groups',
(select json_group_array(json_object('why',
(select json_group_array("reason20".sentence order by "reason20".sentence) from
(select coalesce(
(select "t22"."name" from "sources" as "t22" where "t22"."id" = "t21"."from_id"),
(select "t23"."name" from "actors" as "t23" where "t23"."id" = "t21"."from_id")) || case "t21"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t24"."name" from "actors" as "t24" where "t24"."id" = "t21"."to_id") || case when (exists
(select 1 from "affiliations" as "t25" where "t25"."subject_id" = "t21"."from_id" and "t25"."object_id" = "t21"."to_id" and "t25"."kind" = "t21"."kind" and "t25"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t25" where "t25"."subject_id" = "t21"."from_id" and "t25"."object_id" = "t21"."to_id" and "t25"."kind" = "t21"."kind" and "t25"."status" = 'ACCEPTED')) or ("t21"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t26" where "t26"."id" = "t21"."from_id" and "t26"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t21" where "t21"."source_id" in
(select member.origin_source_id from "bearing18" as member where member.voice = "groups19".voice and member.asserts = 1) and not ("t21"."kind" = 'IS' and coalesce(
(select "t22"."name" from "sources" as "t22" where "t22"."id" = "t21"."from_id"),
(select "t23"."name" from "actors" as "t23" where "t23"."id" = "t21"."from_id")) =
(select "t24"."name" from "actors" as "t24" where "t24"."id" = "t21"."to_id")) group by "t21"."kind", "t21"."from_id", "t21"."to_id" having count(distinct "t21"."source_id") <
(select count(distinct member.origin_source_id) from "bearing18" as member where member.voice = "groups19".voice and member.asserts = 1) union select '“' || "t29"."title" || '” repeats “' || "t30"."title" || '” (' || lower(replace("t27"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing18" as member join "attributions" as "t27" on "t27"."id" = member.id join "attributions" as "t28" on "t28"."id" = member.origin_id join "articles" as "t29" on "t29"."id" = "t27"."article_id" join "articles" as "t30" on "t30"."id" = "t28"."article_id" where member.voice = "groups19".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason20")) order by "groups19".sources desc, "groups19".sayings desc, "groups19".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing18" where asserts = 1 group by voice) as "groups19")))) order by "t10"."k0" asc, "t10"."id" asc) from
(select * from
(select "t4".*, "t4"."slug" as "k0" from "claims" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."id" in
(select "t5"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits6" join "search_texts" as "t5" on "t5"."row" = "hits6".row where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."subject" = ?) and "t4"."status" <> 'REJECTED' order by "t4"."slug" asc, "t4"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match2" limit 10000) as "some3") = 10000 then 0 else ? end)) as rare union all select * from
(select "t7".*, "t7"."slug" as "k0" from "claims" as "t7" where case when "t7".rowid & 255 then 1 else within_deadline() end and exists
(select 1 from "search_texts" as "t8" where "t8"."subject_id" in ("t7"."id") and not exists
(select 1 from json_each(?) as "term9" where not instr((' ' || "t8"."words" || ' '), "term9".value) > 0)) and "t7"."status" <> 'REJECTED' order by "t7"."slug" asc, "t7"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match2" limit 10000) as "some3") = 10000 then ? else 0 end)) as common) as "t10")))
