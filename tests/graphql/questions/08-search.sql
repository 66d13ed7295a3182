select json_object('search',
(with "hits1" as materialized
(select ranked.subject_id as subject_id, "t2"."text" as text, ranked.score as score from
(select * from
(select "t7"."row" as row, "t7"."subject" as subject, "t7"."subject_id" as subject_id, "match8".score as score, row_number() over (partition by "t7"."subject_id" order by "match8".score, "t7"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match8" join "search_texts" as "t7" on "t7"."row" = "match8".row where case when "t7".rowid & 255 then 1 else within_deadline() end and "t7"."subject" in (?, ?, ?, ?, ?, ?)) as placed where place = 1 order by score, subject_id limit +? +
(select count(*) from "attributions" as "t3" where "t3"."status" = 'REJECTED') +
(select count(*) from "claims" as "t4" where "t4"."status" = 'REJECTED') +
(select count(*) from "actors" as "t5" where "t5"."status" = 'REJECTED') +
(select count(*) from "sources" as "t6" where "t6"."status" = 'REJECTED')) as ranked join "search_texts" as "t2" on "t2"."row" = ranked.row where (ranked.subject <> 'ATTRIBUTION' or not exists
(select 1 from "attributions" as "t9" where "t9"."id" = ranked.subject_id and "t9"."status" = 'REJECTED')) and (ranked.subject <> 'CLAIM' or not exists
(select 1 from "claims" as "t10" where "t10"."id" = ranked.subject_id and "t10"."status" = 'REJECTED')) and (ranked.subject <> 'ACTOR' or not exists
(select 1 from "actors" as "t11" where "t11"."id" = ranked.subject_id and "t11"."status" = 'REJECTED')) and (ranked.subject <> 'SOURCE' or not exists
(select 1 from "sources" as "t12" where "t12"."id" = ranked.subject_id and "t12"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('snippet', "hits1".text, 'node',
(select case substr("wanted19".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'id', "t13"."id") from "actors" as "t13" where "t13"."id" = "wanted19".id) when 'art' then
(select json_object('__typename', 'Article', 'id', "t14"."id", 'publishedAt', "t14"."published_at") from "articles" as "t14" where "t14"."id" = "wanted19".id) when 'atr' then
(select json_object('__typename', 'Attribution', 'id', "t15"."id") from "attributions" as "t15" where "t15"."id" = "wanted19".id) when 'clm' then
(select json_object('__typename', 'Claim', 'id', "t16"."id", 'attributions', json_object('nodes',
(select json_group_array(json_object('stance', "t22"."stance", 'source',
(select json_object('name', "t23"."name") from "sources" as "t23" where "t23"."id" = "t22"."source_id")) order by "page20"."k0" asc, "page20"."k1" asc, "page20"."id" asc) from
(select "t21"."id" as id, "t21".rowid as place, "t21"."article_id" as "k0", "t21"."position" as "k1" from "attributions" as "t21" where case when "t21".rowid & 255 then 1 else within_deadline() end and "t21"."claim_id" = "t16"."id" and "t21"."status" <> 'REJECTED' order by "t21"."article_id" asc, "t21"."position" asc, "t21"."id" asc limit +?) as "page20" join "attributions" as "t22" on "t22".rowid = "page20".place))) from "claims" as "t16" where "t16"."id" = "wanted19".id) when 'evt' then
(select json_object('__typename', 'Event', 'id', "t17"."id", 'time', "t17"."time") from "events" as "t17" where "t17"."id" = "wanted19".id) when 'src' then
(select json_object('__typename', 'Source', 'id', "t18"."id") from "sources" as "t18" where "t18"."id" = "wanted19".id) end from
(select "hits1".subject_id as id) as "wanted19")) order by "hits1".score, "hits1".subject_id) from "hits1"))
