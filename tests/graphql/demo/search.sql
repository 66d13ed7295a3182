select json_object('words',
(with "hits1" as materialized
(select ranked.subject_id as subject_id, "t9"."text" as text, ranked.score as score from
(select * from
(select "t10"."row" as row, "t10"."subject" as subject, "t10"."subject_id" as subject_id, "match11".score as score, row_number() over (partition by "t10"."subject_id" order by "match11".score, "t10"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match11" join "search_texts" as "t10" on "t10"."row" = "match11".row where case when "t10".rowid & 255 then 1 else within_deadline() end and "t10"."subject" in (?, ?, ?, ?, ?, ?)) as placed where place = 1 order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t9" on "t9"."row" = ranked.row where (ranked.subject <> 'ATTRIBUTION' or not exists
(select 1 from "attributions" as "t12" where "t12"."id" = ranked.subject_id and "t12"."status" = 'REJECTED')) and (ranked.subject <> 'CLAIM' or not exists
(select 1 from "claims" as "t13" where "t13"."id" = ranked.subject_id and "t13"."status" = 'REJECTED')) and (ranked.subject <> 'ACTOR' or not exists
(select 1 from "actors" as "t14" where "t14"."id" = ranked.subject_id and "t14"."status" = 'REJECTED')) and (ranked.subject <> 'SOURCE' or not exists
(select 1 from "sources" as "t15" where "t15"."id" = ranked.subject_id and "t15"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted2".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t3"."name") from "actors" as "t3" where "t3"."id" = "wanted2".id) when 'art' then
(select json_object('__typename', 'Article') from "articles" as "t4" where "t4"."id" = "wanted2".id) when 'atr' then
(select json_object('__typename', 'Attribution') from "attributions" as "t5" where "t5"."id" = "wanted2".id) when 'clm' then
(select json_object('__typename', 'Claim', 'text', "t6"."text") from "claims" as "t6" where "t6"."id" = "wanted2".id) when 'evt' then
(select json_object('__typename', 'Event') from "events" as "t7" where "t7"."id" = "wanted2".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t8"."name") from "sources" as "t8" where "t8"."id" = "wanted2".id) end from
(select "hits1".subject_id as id) as "wanted2"), 'snippet', "hits1".text) order by "hits1".score, "hits1".subject_id) from "hits1"), 'phrase',
(with "hits16" as materialized
(select ranked.subject_id as subject_id, "t19"."text" as text, ranked.score as score from
(select "t20"."row" as row, "t20"."subject" as subject, "t20"."subject_id" as subject_id, "match21".score as score from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match21" join "search_texts" as "t20" on "t20"."row" = "match21".row where case when "t20".rowid & 255 then 1 else within_deadline() end and "t20"."subject" in (?) order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t19" on "t19"."row" = ranked.row where (not exists
(select 1 from "claims" as "t22" where "t22"."id" = ranked.subject_id and "t22"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted17".id, 1, 3) when 'clm' then
(select json_object('__typename', 'Claim', 'text', "t18"."text") from "claims" as "t18" where "t18"."id" = "wanted17".id) end from
(select "hits16".subject_id as id) as "wanted17"), 'snippet', "hits16".text) order by "hits16".score, "hits16".subject_id) from "hits16"), 'prefix',
(with "hits23" as materialized
(select ranked.subject_id as subject_id, "t27"."text" as text, ranked.score as score from
(select * from
(select "t28"."row" as row, "t28"."subject" as subject, "t28"."subject_id" as subject_id, "match29".score as score, row_number() over (partition by "t28"."subject_id" order by "match29".score, "t28"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match29" join "search_texts" as "t28" on "t28"."row" = "match29".row where case when "t28".rowid & 255 then 1 else within_deadline() end and "t28"."subject" in (?, ?)) as placed where place = 1 order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t27" on "t27"."row" = ranked.row where (ranked.subject <> 'ACTOR' or not exists
(select 1 from "actors" as "t30" where "t30"."id" = ranked.subject_id and "t30"."status" = 'REJECTED')) and (ranked.subject <> 'SOURCE' or not exists
(select 1 from "sources" as "t31" where "t31"."id" = ranked.subject_id and "t31"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted24".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t25"."name") from "actors" as "t25" where "t25"."id" = "wanted24".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t26"."name") from "sources" as "t26" where "t26"."id" = "wanted24".id) end from
(select "hits23".subject_id as id) as "wanted24"), 'snippet', "hits23".text) order by "hits23".score, "hits23".subject_id) from "hits23"), 'accents',
(with "hits32" as materialized
(select ranked.subject_id as subject_id, "t35"."text" as text, ranked.score as score from
(select * from
(select "t36"."row" as row, "t36"."subject" as subject, "t36"."subject_id" as subject_id, "match37".score as score, row_number() over (partition by "t36"."subject_id" order by "match37".score, "t36"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match37" join "search_texts" as "t36" on "t36"."row" = "match37".row where case when "t36".rowid & 255 then 1 else within_deadline() end and "t36"."subject" in (?)) as placed where place = 1 order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t35" on "t35"."row" = ranked.row where (not exists
(select 1 from "actors" as "t38" where "t38"."id" = ranked.subject_id and "t38"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted33".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t34"."name") from "actors" as "t34" where "t34"."id" = "wanted33".id) end from
(select "hits32".subject_id as id) as "wanted33"), 'snippet', "hits32".text) order by "hits32".score, "hits32".subject_id) from "hits32")) as answer
