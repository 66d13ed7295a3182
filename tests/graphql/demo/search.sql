select json_object('words',
(with "hits1" as materialized
(select subject_id, text, score from
(select "t13"."subject_id" as subject_id, "t13"."text" as text, "match14".score as score, row_number() over (partition by "t13"."subject_id" order by "match14".score, "t13"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match14" join "search_texts" as "t13" on "t13"."row" = "match14".row where case when "t13".rowid & 255 then 1 else within_deadline() end and "t13"."subject" in (?, ?, ?, ?, ?, ?) and not ("t13"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t15" where "t15"."id" = "t13"."subject_id" and "t15"."status" = 'REJECTED')) and not ("t13"."subject" = 'CLAIM' and exists
(select 1 from "claims" as "t16" where "t16"."id" = "t13"."subject_id" and "t16"."status" = 'REJECTED')) and not ("t13"."subject" = 'ACTOR' and exists
(select 1 from "actors" as "t17" where "t17"."id" = "t13"."subject_id" and "t17"."status" = 'REJECTED')) and not ("t13"."subject" = 'SOURCE' and exists
(select 1 from "sources" as "t18" where "t18"."id" = "t13"."subject_id" and "t18"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits1".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t2"."name") from "actors" as "t2" where "t2"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t3" where "t3"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t4" where "t4"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t5" where "t5"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t6" where "t6"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t7"."text") from "claims" as "t7" where "t7"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t8" where "t8"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t9" where "t9"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t10" where "t10"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Mention') from "mentions" as "t11" where "t11"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t12"."name") from "sources" as "t12" where "t12"."id" = "hits1".subject_id) end, 'snippet', "hits1".text) order by "hits1".score, "hits1".subject_id) from "hits1"), 'phrase',
(with "hits19" as materialized
(select subject_id, text, score from
(select "t31"."subject_id" as subject_id, "t31"."text" as text, "match32".score as score, row_number() over (partition by "t31"."subject_id" order by "match32".score, "t31"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match32" join "search_texts" as "t31" on "t31"."row" = "match32".row where case when "t31".rowid & 255 then 1 else within_deadline() end and "t31"."subject" in (?) and not ("t31"."subject" = 'CLAIM' and exists
(select 1 from "claims" as "t33" where "t33"."id" = "t31"."subject_id" and "t33"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits19".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t20"."name") from "actors" as "t20" where "t20"."id" = "hits19".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t21" where "t21"."id" = "hits19".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t22" where "t22"."id" = "hits19".subject_id) when ? then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t23" where "t23"."id" = "hits19".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t24" where "t24"."id" = "hits19".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t25"."text") from "claims" as "t25" where "t25"."id" = "hits19".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t26" where "t26"."id" = "hits19".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t27" where "t27"."id" = "hits19".subject_id) when ? then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t28" where "t28"."id" = "hits19".subject_id) when ? then
(select json_object('__typename', 'Mention') from "mentions" as "t29" where "t29"."id" = "hits19".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t30"."name") from "sources" as "t30" where "t30"."id" = "hits19".subject_id) end, 'snippet', "hits19".text) order by "hits19".score, "hits19".subject_id) from "hits19"), 'prefix',
(with "hits34" as materialized
(select subject_id, text, score from
(select "t46"."subject_id" as subject_id, "t46"."text" as text, "match47".score as score, row_number() over (partition by "t46"."subject_id" order by "match47".score, "t46"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match47" join "search_texts" as "t46" on "t46"."row" = "match47".row where case when "t46".rowid & 255 then 1 else within_deadline() end and "t46"."subject" in (?, ?) and not ("t46"."subject" = 'ACTOR' and exists
(select 1 from "actors" as "t48" where "t48"."id" = "t46"."subject_id" and "t48"."status" = 'REJECTED')) and not ("t46"."subject" = 'SOURCE' and exists
(select 1 from "sources" as "t49" where "t49"."id" = "t46"."subject_id" and "t49"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits34".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t35"."name") from "actors" as "t35" where "t35"."id" = "hits34".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t36" where "t36"."id" = "hits34".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t37" where "t37"."id" = "hits34".subject_id) when ? then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t38" where "t38"."id" = "hits34".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t39" where "t39"."id" = "hits34".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t40"."text") from "claims" as "t40" where "t40"."id" = "hits34".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t41" where "t41"."id" = "hits34".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t42" where "t42"."id" = "hits34".subject_id) when ? then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t43" where "t43"."id" = "hits34".subject_id) when ? then
(select json_object('__typename', 'Mention') from "mentions" as "t44" where "t44"."id" = "hits34".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t45"."name") from "sources" as "t45" where "t45"."id" = "hits34".subject_id) end, 'snippet', "hits34".text) order by "hits34".score, "hits34".subject_id) from "hits34"), 'accents',
(with "hits50" as materialized
(select subject_id, text, score from
(select "t62"."subject_id" as subject_id, "t62"."text" as text, "match63".score as score, row_number() over (partition by "t62"."subject_id" order by "match63".score, "t62"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match63" join "search_texts" as "t62" on "t62"."row" = "match63".row where case when "t62".rowid & 255 then 1 else within_deadline() end and "t62"."subject" in (?) and not ("t62"."subject" = 'ACTOR' and exists
(select 1 from "actors" as "t64" where "t64"."id" = "t62"."subject_id" and "t64"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits50".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t51"."name") from "actors" as "t51" where "t51"."id" = "hits50".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t52" where "t52"."id" = "hits50".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t53" where "t53"."id" = "hits50".subject_id) when ? then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t54" where "t54"."id" = "hits50".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t55" where "t55"."id" = "hits50".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t56"."text") from "claims" as "t56" where "t56"."id" = "hits50".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t57" where "t57"."id" = "hits50".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t58" where "t58"."id" = "hits50".subject_id) when ? then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t59" where "t59"."id" = "hits50".subject_id) when ? then
(select json_object('__typename', 'Mention') from "mentions" as "t60" where "t60"."id" = "hits50".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t61"."name") from "sources" as "t61" where "t61"."id" = "hits50".subject_id) end, 'snippet', "hits50".text) order by "hits50".score, "hits50".subject_id) from "hits50")) as answer
