select json_object('words',
(with "hits1" as materialized
(select subject_id, text, score from
(select "t13"."subject_id" as subject_id, "t13"."text" as text, "match15".score as score, row_number() over (partition by "t13"."subject_id" order by "match15".score, "t13"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match15" join "search_texts" as "t13" on "t13"."row" = "match15".row where case when "t13".rowid & 255 then 1 else within_deadline() end and "t13"."subject" in (?, ?, ?, ?, ?, ?) and not ("t13"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t14" where "t14"."id" = "t13"."subject_id" and "t14"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits1".subject_id, 1, 3) when ? then
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
(with "hits16" as materialized
(select subject_id, text, score from
(select "t28"."subject_id" as subject_id, "t28"."text" as text, "match30".score as score, row_number() over (partition by "t28"."subject_id" order by "match30".score, "t28"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match30" join "search_texts" as "t28" on "t28"."row" = "match30".row where case when "t28".rowid & 255 then 1 else within_deadline() end and "t28"."subject" in (?) and not ("t28"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t29" where "t29"."id" = "t28"."subject_id" and "t29"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits16".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t17"."name") from "actors" as "t17" where "t17"."id" = "hits16".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t18" where "t18"."id" = "hits16".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t19" where "t19"."id" = "hits16".subject_id) when ? then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t20" where "t20"."id" = "hits16".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t21" where "t21"."id" = "hits16".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t22"."text") from "claims" as "t22" where "t22"."id" = "hits16".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t23" where "t23"."id" = "hits16".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t24" where "t24"."id" = "hits16".subject_id) when ? then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t25" where "t25"."id" = "hits16".subject_id) when ? then
(select json_object('__typename', 'Mention') from "mentions" as "t26" where "t26"."id" = "hits16".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t27"."name") from "sources" as "t27" where "t27"."id" = "hits16".subject_id) end, 'snippet', "hits16".text) order by "hits16".score, "hits16".subject_id) from "hits16"), 'prefix',
(with "hits31" as materialized
(select subject_id, text, score from
(select "t43"."subject_id" as subject_id, "t43"."text" as text, "match45".score as score, row_number() over (partition by "t43"."subject_id" order by "match45".score, "t43"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match45" join "search_texts" as "t43" on "t43"."row" = "match45".row where case when "t43".rowid & 255 then 1 else within_deadline() end and "t43"."subject" in (?, ?) and not ("t43"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t44" where "t44"."id" = "t43"."subject_id" and "t44"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits31".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t32"."name") from "actors" as "t32" where "t32"."id" = "hits31".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t33" where "t33"."id" = "hits31".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t34" where "t34"."id" = "hits31".subject_id) when ? then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t35" where "t35"."id" = "hits31".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t36" where "t36"."id" = "hits31".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t37"."text") from "claims" as "t37" where "t37"."id" = "hits31".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t38" where "t38"."id" = "hits31".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t39" where "t39"."id" = "hits31".subject_id) when ? then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t40" where "t40"."id" = "hits31".subject_id) when ? then
(select json_object('__typename', 'Mention') from "mentions" as "t41" where "t41"."id" = "hits31".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t42"."name") from "sources" as "t42" where "t42"."id" = "hits31".subject_id) end, 'snippet', "hits31".text) order by "hits31".score, "hits31".subject_id) from "hits31"), 'accents',
(with "hits46" as materialized
(select subject_id, text, score from
(select "t58"."subject_id" as subject_id, "t58"."text" as text, "match60".score as score, row_number() over (partition by "t58"."subject_id" order by "match60".score, "t58"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match60" join "search_texts" as "t58" on "t58"."row" = "match60".row where case when "t58".rowid & 255 then 1 else within_deadline() end and "t58"."subject" in (?) and not ("t58"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t59" where "t59"."id" = "t58"."subject_id" and "t59"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node', case substr("hits46".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'name', "t47"."name") from "actors" as "t47" where "t47"."id" = "hits46".subject_id) when ? then
(select json_object('__typename', 'Article') from "articles" as "t48" where "t48"."id" = "hits46".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t49" where "t49"."id" = "hits46".subject_id) when ? then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t50" where "t50"."id" = "hits46".subject_id) when ? then
(select json_object('__typename', 'Attribution') from "attributions" as "t51" where "t51"."id" = "hits46".subject_id) when ? then
(select json_object('__typename', 'Claim', 'text', "t52"."text") from "claims" as "t52" where "t52"."id" = "hits46".subject_id) when ? then
(select json_object('__typename', 'Event') from "events" as "t53" where "t53"."id" = "hits46".subject_id) when ? then
(select json_object('__typename', 'Evidence') from "evidence" as "t54" where "t54"."id" = "hits46".subject_id) when ? then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t55" where "t55"."id" = "hits46".subject_id) when ? then
(select json_object('__typename', 'Mention') from "mentions" as "t56" where "t56"."id" = "hits46".subject_id) when ? then
(select json_object('__typename', 'Source', 'name', "t57"."name") from "sources" as "t57" where "t57"."id" = "hits46".subject_id) end, 'snippet', "hits46".text) order by "hits46".score, "hits46".subject_id) from "hits46")) as answer
