select json_object('words',
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
(select 1 from "sources" as "t12" where "t12"."id" = ranked.subject_id and "t12"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted19".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t13"."name") from "actors" as "t13" where "t13"."id" = "wanted19".id) when 'art' then
(select json_object('__typename', 'Article') from "articles" as "t14" where "t14"."id" = "wanted19".id) when 'atr' then
(select json_object('__typename', 'Attribution') from "attributions" as "t15" where "t15"."id" = "wanted19".id) when 'clm' then
(select json_object('__typename', 'Claim', 'text', "t16"."text") from "claims" as "t16" where "t16"."id" = "wanted19".id) when 'evt' then
(select json_object('__typename', 'Event') from "events" as "t17" where "t17"."id" = "wanted19".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t18"."name") from "sources" as "t18" where "t18"."id" = "wanted19".id) end from
(select "hits1".subject_id as id) as "wanted19"), 'snippet', "hits1".text) order by "hits1".score, "hits1".subject_id) from "hits1"), 'phrase',
(with "hits20" as materialized
(select ranked.subject_id as subject_id, "t21"."text" as text, ranked.score as score from
(select "t23"."row" as row, "t23"."subject" as subject, "t23"."subject_id" as subject_id, "match24".score as score from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match24" join "search_texts" as "t23" on "t23"."row" = "match24".row where case when "t23".rowid & 255 then 1 else within_deadline() end and "t23"."subject" in (?) order by score, subject_id limit +? +
(select count(*) from "claims" as "t22" where "t22"."status" = 'REJECTED')) as ranked join "search_texts" as "t21" on "t21"."row" = ranked.row where (not exists
(select 1 from "claims" as "t25" where "t25"."id" = ranked.subject_id and "t25"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select json_object('__typename', 'Claim', 'text', "t26"."text") from "claims" as "t26" where "t26"."id" = "hits20".subject_id), 'snippet', "hits20".text) order by "hits20".score, "hits20".subject_id) from "hits20"), 'prefix',
(with "hits27" as materialized
(select ranked.subject_id as subject_id, "t28"."text" as text, ranked.score as score from
(select * from
(select "t31"."row" as row, "t31"."subject" as subject, "t31"."subject_id" as subject_id, "match32".score as score, row_number() over (partition by "t31"."subject_id" order by "match32".score, "t31"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match32" join "search_texts" as "t31" on "t31"."row" = "match32".row where case when "t31".rowid & 255 then 1 else within_deadline() end and "t31"."subject" in (?, ?)) as placed where place = 1 order by score, subject_id limit +? +
(select count(*) from "actors" as "t29" where "t29"."status" = 'REJECTED') +
(select count(*) from "sources" as "t30" where "t30"."status" = 'REJECTED')) as ranked join "search_texts" as "t28" on "t28"."row" = ranked.row where (ranked.subject <> 'ACTOR' or not exists
(select 1 from "actors" as "t33" where "t33"."id" = ranked.subject_id and "t33"."status" = 'REJECTED')) and (ranked.subject <> 'SOURCE' or not exists
(select 1 from "sources" as "t34" where "t34"."id" = ranked.subject_id and "t34"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted37".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t35"."name") from "actors" as "t35" where "t35"."id" = "wanted37".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t36"."name") from "sources" as "t36" where "t36"."id" = "wanted37".id) end from
(select "hits27".subject_id as id) as "wanted37"), 'snippet', "hits27".text) order by "hits27".score, "hits27".subject_id) from "hits27"), 'accents',
(with "hits38" as materialized
(select ranked.subject_id as subject_id, "t39"."text" as text, ranked.score as score from
(select * from
(select "t41"."row" as row, "t41"."subject" as subject, "t41"."subject_id" as subject_id, "match42".score as score, row_number() over (partition by "t41"."subject_id" order by "match42".score, "t41"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match42" join "search_texts" as "t41" on "t41"."row" = "match42".row where case when "t41".rowid & 255 then 1 else within_deadline() end and "t41"."subject" in (?)) as placed where place = 1 order by score, subject_id limit +? +
(select count(*) from "actors" as "t40" where "t40"."status" = 'REJECTED')) as ranked join "search_texts" as "t39" on "t39"."row" = ranked.row where (not exists
(select 1 from "actors" as "t43" where "t43"."id" = ranked.subject_id and "t43"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select json_object('__typename', 'Actor', 'name', "t44"."name") from "actors" as "t44" where "t44"."id" = "hits38".subject_id), 'snippet', "hits38".text) order by "hits38".score, "hits38".subject_id) from "hits38"))
