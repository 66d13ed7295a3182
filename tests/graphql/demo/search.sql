select json_object('words',
(with "hits1" as materialized
(select ranked.subject_id as subject_id, "t2"."text" as text, ranked.score as score from
(select * from
(select "t3"."row" as row, "t3"."subject" as subject, "t3"."subject_id" as subject_id, "match4".score as score, row_number() over (partition by "t3"."subject_id" order by "match4".score, "t3"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match4" join "search_texts" as "t3" on "t3"."row" = "match4".row where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."subject" in (?, ?, ?, ?, ?, ?)) as placed where place = 1 order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t2" on "t2"."row" = ranked.row where (ranked.subject <> 'ATTRIBUTION' or not exists
(select 1 from "attributions" as "t5" where "t5"."id" = ranked.subject_id and "t5"."status" = 'REJECTED')) and (ranked.subject <> 'CLAIM' or not exists
(select 1 from "claims" as "t6" where "t6"."id" = ranked.subject_id and "t6"."status" = 'REJECTED')) and (ranked.subject <> 'ACTOR' or not exists
(select 1 from "actors" as "t7" where "t7"."id" = ranked.subject_id and "t7"."status" = 'REJECTED')) and (ranked.subject <> 'SOURCE' or not exists
(select 1 from "sources" as "t8" where "t8"."id" = ranked.subject_id and "t8"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted15".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t9"."name") from "actors" as "t9" where "t9"."id" = "wanted15".id) when 'art' then
(select json_object('__typename', 'Article') from "articles" as "t10" where "t10"."id" = "wanted15".id) when 'atr' then
(select json_object('__typename', 'Attribution') from "attributions" as "t11" where "t11"."id" = "wanted15".id) when 'clm' then
(select json_object('__typename', 'Claim', 'text', "t12"."text") from "claims" as "t12" where "t12"."id" = "wanted15".id) when 'evt' then
(select json_object('__typename', 'Event') from "events" as "t13" where "t13"."id" = "wanted15".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t14"."name") from "sources" as "t14" where "t14"."id" = "wanted15".id) end from
(select "hits1".subject_id as id) as "wanted15"), 'snippet', "hits1".text) order by "hits1".score, "hits1".subject_id) from "hits1"), 'phrase',
(with "hits16" as materialized
(select ranked.subject_id as subject_id, "t17"."text" as text, ranked.score as score from
(select "t18"."row" as row, "t18"."subject" as subject, "t18"."subject_id" as subject_id, "match19".score as score from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match19" join "search_texts" as "t18" on "t18"."row" = "match19".row where case when "t18".rowid & 255 then 1 else within_deadline() end and "t18"."subject" in (?) order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t17" on "t17"."row" = ranked.row where (not exists
(select 1 from "claims" as "t20" where "t20"."id" = ranked.subject_id and "t20"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select json_object('__typename', 'Claim', 'text', "t21"."text") from "claims" as "t21" where "t21"."id" = "hits16".subject_id), 'snippet', "hits16".text) order by "hits16".score, "hits16".subject_id) from "hits16"), 'prefix',
(with "hits22" as materialized
(select ranked.subject_id as subject_id, "t23"."text" as text, ranked.score as score from
(select * from
(select "t24"."row" as row, "t24"."subject" as subject, "t24"."subject_id" as subject_id, "match25".score as score, row_number() over (partition by "t24"."subject_id" order by "match25".score, "t24"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match25" join "search_texts" as "t24" on "t24"."row" = "match25".row where case when "t24".rowid & 255 then 1 else within_deadline() end and "t24"."subject" in (?, ?)) as placed where place = 1 order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t23" on "t23"."row" = ranked.row where (ranked.subject <> 'ACTOR' or not exists
(select 1 from "actors" as "t26" where "t26"."id" = ranked.subject_id and "t26"."status" = 'REJECTED')) and (ranked.subject <> 'SOURCE' or not exists
(select 1 from "sources" as "t27" where "t27"."id" = ranked.subject_id and "t27"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted30".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t28"."name") from "actors" as "t28" where "t28"."id" = "wanted30".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t29"."name") from "sources" as "t29" where "t29"."id" = "wanted30".id) end from
(select "hits22".subject_id as id) as "wanted30"), 'snippet', "hits22".text) order by "hits22".score, "hits22".subject_id) from "hits22"), 'accents',
(with "hits31" as materialized
(select ranked.subject_id as subject_id, "t32"."text" as text, ranked.score as score from
(select * from
(select "t33"."row" as row, "t33"."subject" as subject, "t33"."subject_id" as subject_id, "match34".score as score, row_number() over (partition by "t33"."subject_id" order by "match34".score, "t33"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match34" join "search_texts" as "t33" on "t33"."row" = "match34".row where case when "t33".rowid & 255 then 1 else within_deadline() end and "t33"."subject" in (?)) as placed where place = 1 order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t32" on "t32"."row" = ranked.row where (not exists
(select 1 from "actors" as "t35" where "t35"."id" = ranked.subject_id and "t35"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select json_object('__typename', 'Actor', 'name', "t36"."name") from "actors" as "t36" where "t36"."id" = "hits31".subject_id), 'snippet', "hits31".text) order by "hits31".score, "hits31".subject_id) from "hits31"))
