select json_object('claims',
(with "page1" as materialized
(select "t2"."slug" as "k0", "t2"."id" as "id" from "claims" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."id" in
(select "t3"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits4" join "search_texts" as "t3" on "t3"."row" = "hits4".row where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."subject" = ?) and "t2"."status" <> 'REJECTED' order by "t2"."slug" asc, "t2"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('text', "t5"."text", 'attributions',
(with "page6" as materialized
(select "t7"."article_id" as "k0", "t7"."position" as "k1", "t7"."id" as "id" from "attributions" as "t7" where case when "t7".rowid & 255 then 1 else within_deadline() end and "t7"."claim_id" = "t5"."id" and "t7"."status" <> 'REJECTED' order by "t7"."article_id" asc, "t7"."position" asc, "t7"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('article',
(select json_object('slug', "t9"."slug", 'derivations',
(select json_group_array(json_object('kind', "t10"."kind", 'direction', case when "t10"."article_id" = "t9"."id" then 'OUTGOING' else 'INCOMING' end, 'score', "t10"."score", 'method', "t10"."method", 'other',
(select json_object('slug', "t11"."slug") from "articles" as "t11" where "t11"."id" = case when "t10"."article_id" = "t9"."id" then "t10"."origin_id" else "t10"."article_id" end)) order by "t10"."kind", "t10"."id") from "article_derivations" as "t10" where ("t10"."article_id" = "t9"."id" or "t10"."origin_id" = "t9"."id"))) from "articles" as "t9" where "t9"."id" = "t8"."article_id"), 'derivedFrom',
(select json_object('article',
(select json_object('slug', "t13"."slug") from "articles" as "t13" where "t13"."id" = "t12"."article_id")) from "attributions" as "t12" where "t12"."id" = "t8"."derived_from_id")) order by "page6"."k0" asc, "page6"."k1" asc, "page6"."id" asc) from
(select * from "page6" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page6" join "attributions" as "t8" on "t8"."id" = "page6".id))), 'corroboration',
(with "bearing14" as materialized
(select "t28"."id" as id, "t28"."article_id" as article_id, "t28"."source_id" as source_id, "t28"."origin_id" as origin_id, "t29"."source_id" as origin_source_id, "t30"."voice" as voice, case when "t28"."stance" in (?, ?) and "t28"."polarity" <> 'NEGATIVE' and "t28"."negated" = ? and not exists
(select 1 from "attributions" as "t31" where "t31"."via_id" = "t28"."id" and "t31"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t28"."stance" in (?, ?) and "t28"."negated" = ? and not exists
(select 1 from "attributions" as "t31" where "t31"."via_id" = "t28"."id" and "t31"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t27" join "attributions" as "t28" on "t28"."claim_id" = "t27"."id" join "attributions" as "t29" on "t29"."id" = "t28"."origin_id" join "sources" as "t30" on "t30"."id" = "t29"."source_id" where case when "t28".rowid & 255 then 1 else within_deadline() end and "t27"."same_as" = "t5"."same_as" and "t28"."status" <> 'REJECTED') select json_object('articles',
(select count(distinct article_id) from "bearing14"), 'independentVoices',
(select count(distinct voice) from "bearing14" where asserts = 1), 'groups',
(select json_group_array(json_object('why',
(select json_group_array("reason16".sentence order by "reason16".sentence) from
(select coalesce(
(select "t18"."name" from "sources" as "t18" where "t18"."id" = "t17"."from_id"),
(select "t19"."name" from "actors" as "t19" where "t19"."id" = "t17"."from_id")) || case "t17"."kind" when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end ||
(select "t20"."name" from "actors" as "t20" where "t20"."id" = "t17"."to_id") || case when (exists
(select 1 from "affiliations" as "t21" where "t21"."subject_id" = "t17"."from_id" and "t21"."object_id" = "t17"."to_id" and "t21"."kind" = "t17"."kind" and "t21"."status" = 'PROPOSED') and not exists
(select 1 from "affiliations" as "t21" where "t21"."subject_id" = "t17"."from_id" and "t21"."object_id" = "t17"."to_id" and "t21"."kind" = "t17"."kind" and "t21"."status" = 'ACCEPTED')) or ("t17"."kind" = 'ON_BEHALF_OF' and exists
(select 1 from "sources" as "t22" where "t22"."id" = "t17"."from_id" and "t22"."status" = 'PROPOSED')) then ' (proposed)' else '' end as sentence from "voice_links" as "t17" where "t17"."source_id" in
(select member.origin_source_id from "bearing14" as member where member.voice = "groups15".voice and member.asserts = 1) and not ("t17"."kind" = 'IS' and coalesce(
(select "t18"."name" from "sources" as "t18" where "t18"."id" = "t17"."from_id"),
(select "t19"."name" from "actors" as "t19" where "t19"."id" = "t17"."from_id")) =
(select "t20"."name" from "actors" as "t20" where "t20"."id" = "t17"."to_id")) group by "t17"."kind", "t17"."from_id", "t17"."to_id" having count(distinct "t17"."source_id") <
(select count(distinct member.origin_source_id) from "bearing14" as member where member.voice = "groups15".voice and member.asserts = 1) union select '“' || "t25"."title" || '” repeats “' || "t26"."title" || '” (' || lower(replace("t23"."derivation_kind", '_', ' ')) || ')' as sentence from "bearing14" as member join "attributions" as "t23" on "t23"."id" = member.id join "attributions" as "t24" on "t24"."id" = member.origin_id join "articles" as "t25" on "t25"."id" = "t23"."article_id" join "articles" as "t26" on "t26"."id" = "t24"."article_id" where member.voice = "groups15".voice and member.asserts = 1 and member.origin_id <> member.id) as "reason16")) order by "groups15".sources desc, "groups15".sayings desc, "groups15".voice) from
(select voice, count(distinct source_id) as sources, count(*) as sayings from "bearing14" where asserts = 1 group by voice) as "groups15")))) order by "page1"."k0" asc, "page1"."id" asc) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" join "claims" as "t5" on "t5"."id" = "page1".id)))) as answer
