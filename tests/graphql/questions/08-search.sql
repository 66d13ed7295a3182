select json_object('search',
(with "hits1" as materialized
(select ranked.subject_id as subject_id, "t13"."text" as text, ranked.score as score from
(select * from
(select "t14"."row" as row, "t14"."subject" as subject, "t14"."subject_id" as subject_id, "match15".score as score, row_number() over (partition by "t14"."subject_id" order by "match15".score, "t14"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match15" join "search_texts" as "t14" on "t14"."row" = "match15".row where case when "t14".rowid & 255 then 1 else within_deadline() end and "t14"."subject" in (?, ?, ?, ?, ?, ?)) as placed where place = 1 order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t13" on "t13"."row" = ranked.row where (ranked.subject <> 'ATTRIBUTION' or not exists
(select 1 from "attributions" as "t16" where "t16"."id" = ranked.subject_id and "t16"."status" = 'REJECTED')) and (ranked.subject <> 'CLAIM' or not exists
(select 1 from "claims" as "t17" where "t17"."id" = ranked.subject_id and "t17"."status" = 'REJECTED')) and (ranked.subject <> 'ACTOR' or not exists
(select 1 from "actors" as "t18" where "t18"."id" = ranked.subject_id and "t18"."status" = 'REJECTED')) and (ranked.subject <> 'SOURCE' or not exists
(select 1 from "sources" as "t19" where "t19"."id" = ranked.subject_id and "t19"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('snippet', "hits1".text, 'node',
(select case substr("wanted2".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'id', "t3"."id") from "actors" as "t3" where "t3"."id" = "wanted2".id) when 'art' then
(select json_object('__typename', 'Article', 'id', "t4"."id", 'publishedAt', "t4"."published_at") from "articles" as "t4" where "t4"."id" = "wanted2".id) when 'atr' then
(select json_object('__typename', 'Attribution', 'id', "t5"."id") from "attributions" as "t5" where "t5"."id" = "wanted2".id) when 'clm' then
(select json_object('__typename', 'Claim', 'id', "t6"."id", 'attributions',
(with "page7" as materialized
(select "t8"."article_id" as "k0", "t8"."position" as "k1", "t8"."id" as "id", "t8".rowid as place from "attributions" as "t8" where case when "t8".rowid & 255 then 1 else within_deadline() end and "t8"."claim_id" = "t6"."id" and "t8"."status" <> 'REJECTED' order by "t8"."article_id" asc, "t8"."position" asc, "t8"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('stance', "t9"."stance", 'source',
(select json_object('name', "t10"."name") from "sources" as "t10" where "t10"."id" = "t9"."source_id")) order by "page7"."k0" asc, "page7"."k1" asc, "page7"."id" asc) from
(select * from "page7" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page7" join "attributions" as "t9" on "t9".rowid = "page7".place)))) from "claims" as "t6" where "t6"."id" = "wanted2".id) when 'evt' then
(select json_object('__typename', 'Event', 'id', "t11"."id", 'time', "t11"."time") from "events" as "t11" where "t11"."id" = "wanted2".id) when 'src' then
(select json_object('__typename', 'Source', 'id', "t12"."id") from "sources" as "t12" where "t12"."id" = "wanted2".id) end from
(select "hits1".subject_id as id) as "wanted2")) order by "hits1".score, "hits1".subject_id) from "hits1")) as answer
