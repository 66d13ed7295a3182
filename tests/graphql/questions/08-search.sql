select json_object('search',
(with "hits1" as materialized
(select ranked.subject_id as subject_id, "t2"."text" as text, ranked.score as score from
(select * from
(select "t3"."row" as row, "t3"."subject" as subject, "t3"."subject_id" as subject_id, "match4".score as score, row_number() over (partition by "t3"."subject_id" order by "match4".score, "t3"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match4" join "search_texts" as "t3" on "t3"."row" = "match4".row where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."subject" in (?, ?, ?, ?, ?, ?)) as placed where place = 1 order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t2" on "t2"."row" = ranked.row where (ranked.subject <> 'ATTRIBUTION' or not exists
(select 1 from "attributions" as "t5" where "t5"."id" = ranked.subject_id and "t5"."status" = 'REJECTED')) and (ranked.subject <> 'CLAIM' or not exists
(select 1 from "claims" as "t6" where "t6"."id" = ranked.subject_id and "t6"."status" = 'REJECTED')) and (ranked.subject <> 'ACTOR' or not exists
(select 1 from "actors" as "t7" where "t7"."id" = ranked.subject_id and "t7"."status" = 'REJECTED')) and (ranked.subject <> 'SOURCE' or not exists
(select 1 from "sources" as "t8" where "t8"."id" = ranked.subject_id and "t8"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('snippet', "hits1".text, 'node',
(select case substr("wanted15".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'id', "t9"."id") from "actors" as "t9" where "t9"."id" = "wanted15".id) when 'art' then
(select json_object('__typename', 'Article', 'id', "t10"."id", 'publishedAt', "t10"."published_at") from "articles" as "t10" where "t10"."id" = "wanted15".id) when 'atr' then
(select json_object('__typename', 'Attribution', 'id', "t11"."id") from "attributions" as "t11" where "t11"."id" = "wanted15".id) when 'clm' then
(select json_object('__typename', 'Claim', 'id', "t12"."id", 'attributions', json_object('nodes',
(select json_group_array(json_object('stance', "t18"."stance", 'source',
(select json_object('name', "t19"."name") from "sources" as "t19" where "t19"."id" = "t18"."source_id")) order by "page16"."k0" asc, "page16"."k1" asc, "page16"."id" asc) from
(select "t17"."id" as id, "t17".rowid as place, "t17"."article_id" as "k0", "t17"."position" as "k1" from "attributions" as "t17" where case when "t17".rowid & 255 then 1 else within_deadline() end and "t17"."claim_id" = "t12"."id" and "t17"."status" <> 'REJECTED' order by "t17"."article_id" asc, "t17"."position" asc, "t17"."id" asc limit +?) as "page16" join "attributions" as "t18" on "t18".rowid = "page16".place))) from "claims" as "t12" where "t12"."id" = "wanted15".id) when 'evt' then
(select json_object('__typename', 'Event', 'id', "t13"."id", 'time', "t13"."time") from "events" as "t13" where "t13"."id" = "wanted15".id) when 'src' then
(select json_object('__typename', 'Source', 'id', "t14"."id") from "sources" as "t14" where "t14"."id" = "wanted15".id) end from
(select "hits1".subject_id as id) as "wanted15")) order by "hits1".score, "hits1".subject_id) from "hits1"))
