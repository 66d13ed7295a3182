select json_object('words',
(with "hits1" as materialized
(select subject_id, text, score from
(select "t11"."subject_id" as subject_id, "t11"."text" as text, "match13".score as score, row_number() over (partition by "t11"."subject_id" order by "match13".score, "t11"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match13" join "search_texts" as "t11" on "t11"."row" = "match13".row where "t11"."subject" in (?, ?, ?, ?, ?, ?) and not ("t11"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t12" where "t12"."id" = "t11"."subject_id" and "t12"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits1".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t2"."name") from "actors" as "t2" where "t2"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t3" where "t3"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t4" where "t4"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t5" where "t5"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t6" where "t6"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t7"."text") from "claims" as "t7" where "t7"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t8" where "t8"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t9" where "t9"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t10"."name") from "sources" as "t10" where "t10"."id" = "hits1".subject_id) end, 'snippet', "hits1".text) order by "hits1".score, "hits1".subject_id) from "hits1"), 'phrase',
(with "hits14" as materialized
(select subject_id, text, score from
(select "t24"."subject_id" as subject_id, "t24"."text" as text, "match26".score as score, row_number() over (partition by "t24"."subject_id" order by "match26".score, "t24"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match26" join "search_texts" as "t24" on "t24"."row" = "match26".row where "t24"."subject" in (?) and not ("t24"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t25" where "t25"."id" = "t24"."subject_id" and "t25"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits14".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t15"."name") from "actors" as "t15" where "t15"."id" = "hits14".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t16" where "t16"."id" = "hits14".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t17" where "t17"."id" = "hits14".subject_id) when ? then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t18" where "t18"."id" = "hits14".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t19" where "t19"."id" = "hits14".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t20"."text") from "claims" as "t20" where "t20"."id" = "hits14".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t21" where "t21"."id" = "hits14".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t22" where "t22"."id" = "hits14".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t23"."name") from "sources" as "t23" where "t23"."id" = "hits14".subject_id) end, 'snippet', "hits14".text) order by "hits14".score, "hits14".subject_id) from "hits14"), 'prefix',
(with "hits27" as materialized
(select subject_id, text, score from
(select "t37"."subject_id" as subject_id, "t37"."text" as text, "match39".score as score, row_number() over (partition by "t37"."subject_id" order by "match39".score, "t37"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match39" join "search_texts" as "t37" on "t37"."row" = "match39".row where "t37"."subject" in (?, ?) and not ("t37"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t38" where "t38"."id" = "t37"."subject_id" and "t38"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits27".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t28"."name") from "actors" as "t28" where "t28"."id" = "hits27".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t29" where "t29"."id" = "hits27".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t30" where "t30"."id" = "hits27".subject_id) when ? then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t31" where "t31"."id" = "hits27".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t32" where "t32"."id" = "hits27".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t33"."text") from "claims" as "t33" where "t33"."id" = "hits27".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t34" where "t34"."id" = "hits27".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t35" where "t35"."id" = "hits27".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t36"."name") from "sources" as "t36" where "t36"."id" = "hits27".subject_id) end, 'snippet', "hits27".text) order by "hits27".score, "hits27".subject_id) from "hits27"), 'accents',
(with "hits40" as materialized
(select subject_id, text, score from
(select "t50"."subject_id" as subject_id, "t50"."text" as text, "match52".score as score, row_number() over (partition by "t50"."subject_id" order by "match52".score, "t50"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match52" join "search_texts" as "t50" on "t50"."row" = "match52".row where "t50"."subject" in (?) and not ("t50"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t51" where "t51"."id" = "t50"."subject_id" and "t51"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits40".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t41"."name") from "actors" as "t41" where "t41"."id" = "hits40".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t42" where "t42"."id" = "hits40".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t43" where "t43"."id" = "hits40".subject_id) when ? then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t44" where "t44"."id" = "hits40".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t45" where "t45"."id" = "hits40".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t46"."text") from "claims" as "t46" where "t46"."id" = "hits40".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t47" where "t47"."id" = "hits40".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t48" where "t48"."id" = "hits40".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t49"."name") from "sources" as "t49" where "t49"."id" = "hits40".subject_id) end, 'snippet', "hits40".text) order by "hits40".score, "hits40".subject_id) from "hits40")) as answer
