select json_object('words',
(with "hits1" as materialized
(select subject_id, text, score from
(select "t10"."subject_id" as subject_id, "t10"."text" as text, "match12".score as score, row_number() over (partition by "t10"."subject_id" order by "match12".score, "t10"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match12" join "search_texts" as "t10" on "t10"."row" = "match12".row where "t10"."subject" in (?, ?, ?, ?, ?, ?) and not ("t10"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t11" where "t11"."id" = "t10"."subject_id" and "t11"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits1".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t2"."name") from "actors" as "t2" where "t2"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t3" where "t3"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t4" where "t4"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t5" where "t5"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t6"."text") from "claims" as "t6" where "t6"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t7" where "t7"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t8" where "t8"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t9"."name") from "sources" as "t9" where "t9"."id" = "hits1".subject_id) end, 'snippet', "hits1".text) order by "hits1".score, "hits1".subject_id) from "hits1"), 'phrase',
(with "hits13" as materialized
(select subject_id, text, score from
(select "t22"."subject_id" as subject_id, "t22"."text" as text, "match24".score as score, row_number() over (partition by "t22"."subject_id" order by "match24".score, "t22"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match24" join "search_texts" as "t22" on "t22"."row" = "match24".row where "t22"."subject" in (?) and not ("t22"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t23" where "t23"."id" = "t22"."subject_id" and "t23"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits13".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t14"."name") from "actors" as "t14" where "t14"."id" = "hits13".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t15" where "t15"."id" = "hits13".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t16" where "t16"."id" = "hits13".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t17" where "t17"."id" = "hits13".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t18"."text") from "claims" as "t18" where "t18"."id" = "hits13".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t19" where "t19"."id" = "hits13".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t20" where "t20"."id" = "hits13".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t21"."name") from "sources" as "t21" where "t21"."id" = "hits13".subject_id) end, 'snippet', "hits13".text) order by "hits13".score, "hits13".subject_id) from "hits13"), 'prefix',
(with "hits25" as materialized
(select subject_id, text, score from
(select "t34"."subject_id" as subject_id, "t34"."text" as text, "match36".score as score, row_number() over (partition by "t34"."subject_id" order by "match36".score, "t34"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match36" join "search_texts" as "t34" on "t34"."row" = "match36".row where "t34"."subject" in (?, ?) and not ("t34"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t35" where "t35"."id" = "t34"."subject_id" and "t35"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits25".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t26"."name") from "actors" as "t26" where "t26"."id" = "hits25".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t27" where "t27"."id" = "hits25".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t28" where "t28"."id" = "hits25".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t29" where "t29"."id" = "hits25".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t30"."text") from "claims" as "t30" where "t30"."id" = "hits25".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t31" where "t31"."id" = "hits25".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t32" where "t32"."id" = "hits25".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t33"."name") from "sources" as "t33" where "t33"."id" = "hits25".subject_id) end, 'snippet', "hits25".text) order by "hits25".score, "hits25".subject_id) from "hits25"), 'accents',
(with "hits37" as materialized
(select subject_id, text, score from
(select "t46"."subject_id" as subject_id, "t46"."text" as text, "match48".score as score, row_number() over (partition by "t46"."subject_id" order by "match48".score, "t46"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match48" join "search_texts" as "t46" on "t46"."row" = "match48".row where "t46"."subject" in (?) and not ("t46"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t47" where "t47"."id" = "t46"."subject_id" and "t47"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits37".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t38"."name") from "actors" as "t38" where "t38"."id" = "hits37".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t39" where "t39"."id" = "hits37".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t40" where "t40"."id" = "hits37".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t41" where "t41"."id" = "hits37".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t42"."text") from "claims" as "t42" where "t42"."id" = "hits37".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t43" where "t43"."id" = "hits37".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t44" where "t44"."id" = "hits37".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t45"."name") from "sources" as "t45" where "t45"."id" = "hits37".subject_id) end, 'snippet', "hits37".text) order by "hits37".score, "hits37".subject_id) from "hits37")) as answer
