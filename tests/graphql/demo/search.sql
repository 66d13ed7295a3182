select json_object('words',
(with "hits1" as materialized
(select subject_id, text, score from
(select "t14"."subject_id" as subject_id, "t14"."text" as text, "match15".score as score, row_number() over (partition by "t14"."subject_id" order by "match15".score, "t14"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match15" join "search_texts" as "t14" on "t14"."row" = "match15".row where case when "t14".rowid & 255 then 1 else within_deadline() end and "t14"."subject" in (?, ?, ?, ?, ?, ?) and not ("t14"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t16" where "t16"."id" = "t14"."subject_id" and "t16"."status" = 'REJECTED')) and not ("t14"."subject" = 'CLAIM' and exists
(select 1 from "claims" as "t17" where "t17"."id" = "t14"."subject_id" and "t17"."status" = 'REJECTED')) and not ("t14"."subject" = 'ACTOR' and exists
(select 1 from "actors" as "t18" where "t18"."id" = "t14"."subject_id" and "t18"."status" = 'REJECTED')) and not ("t14"."subject" = 'SOURCE' and exists
(select 1 from "sources" as "t19" where "t19"."id" = "t14"."subject_id" and "t19"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted2".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t3"."name") from "actors" as "t3" where "t3"."id" = "wanted2".id) when 'art' then
(select json_object('__typename', 'Article') from "articles" as "t4" where "t4"."id" = "wanted2".id) when 'ver' then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t5" where "t5"."id" = "wanted2".id) when 'chg' then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t6" where "t6"."id" = "wanted2".id) when 'atr' then
(select json_object('__typename', 'Attribution') from "attributions" as "t7" where "t7"."id" = "wanted2".id) when 'clm' then
(select json_object('__typename', 'Claim', 'text', "t8"."text") from "claims" as "t8" where "t8"."id" = "wanted2".id) when 'evt' then
(select json_object('__typename', 'Event') from "events" as "t9" where "t9"."id" = "wanted2".id) when 'evi' then
(select json_object('__typename', 'Evidence') from "evidence" as "t10" where "t10"."id" = "wanted2".id) when 'jdg' then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t11" where "t11"."id" = "wanted2".id) when 'men' then
(select json_object('__typename', 'Mention') from "mentions" as "t12" where "t12"."id" = "wanted2".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t13"."name") from "sources" as "t13" where "t13"."id" = "wanted2".id) end from
(select "hits1".subject_id as id) as "wanted2"), 'snippet', "hits1".text) order by "hits1".score, "hits1".subject_id) from "hits1"), 'phrase',
(with "hits20" as materialized
(select subject_id, text, score from
(select "t33"."subject_id" as subject_id, "t33"."text" as text, "match34".score as score, row_number() over (partition by "t33"."subject_id" order by "match34".score, "t33"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match34" join "search_texts" as "t33" on "t33"."row" = "match34".row where case when "t33".rowid & 255 then 1 else within_deadline() end and "t33"."subject" in (?) and not ("t33"."subject" = 'CLAIM' and exists
(select 1 from "claims" as "t35" where "t35"."id" = "t33"."subject_id" and "t35"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted21".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t22"."name") from "actors" as "t22" where "t22"."id" = "wanted21".id) when 'art' then
(select json_object('__typename', 'Article') from "articles" as "t23" where "t23"."id" = "wanted21".id) when 'ver' then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t24" where "t24"."id" = "wanted21".id) when 'chg' then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t25" where "t25"."id" = "wanted21".id) when 'atr' then
(select json_object('__typename', 'Attribution') from "attributions" as "t26" where "t26"."id" = "wanted21".id) when 'clm' then
(select json_object('__typename', 'Claim', 'text', "t27"."text") from "claims" as "t27" where "t27"."id" = "wanted21".id) when 'evt' then
(select json_object('__typename', 'Event') from "events" as "t28" where "t28"."id" = "wanted21".id) when 'evi' then
(select json_object('__typename', 'Evidence') from "evidence" as "t29" where "t29"."id" = "wanted21".id) when 'jdg' then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t30" where "t30"."id" = "wanted21".id) when 'men' then
(select json_object('__typename', 'Mention') from "mentions" as "t31" where "t31"."id" = "wanted21".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t32"."name") from "sources" as "t32" where "t32"."id" = "wanted21".id) end from
(select "hits20".subject_id as id) as "wanted21"), 'snippet', "hits20".text) order by "hits20".score, "hits20".subject_id) from "hits20"), 'prefix',
(with "hits36" as materialized
(select subject_id, text, score from
(select "t49"."subject_id" as subject_id, "t49"."text" as text, "match50".score as score, row_number() over (partition by "t49"."subject_id" order by "match50".score, "t49"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match50" join "search_texts" as "t49" on "t49"."row" = "match50".row where case when "t49".rowid & 255 then 1 else within_deadline() end and "t49"."subject" in (?, ?) and not ("t49"."subject" = 'ACTOR' and exists
(select 1 from "actors" as "t51" where "t51"."id" = "t49"."subject_id" and "t51"."status" = 'REJECTED')) and not ("t49"."subject" = 'SOURCE' and exists
(select 1 from "sources" as "t52" where "t52"."id" = "t49"."subject_id" and "t52"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted37".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t38"."name") from "actors" as "t38" where "t38"."id" = "wanted37".id) when 'art' then
(select json_object('__typename', 'Article') from "articles" as "t39" where "t39"."id" = "wanted37".id) when 'ver' then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t40" where "t40"."id" = "wanted37".id) when 'chg' then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t41" where "t41"."id" = "wanted37".id) when 'atr' then
(select json_object('__typename', 'Attribution') from "attributions" as "t42" where "t42"."id" = "wanted37".id) when 'clm' then
(select json_object('__typename', 'Claim', 'text', "t43"."text") from "claims" as "t43" where "t43"."id" = "wanted37".id) when 'evt' then
(select json_object('__typename', 'Event') from "events" as "t44" where "t44"."id" = "wanted37".id) when 'evi' then
(select json_object('__typename', 'Evidence') from "evidence" as "t45" where "t45"."id" = "wanted37".id) when 'jdg' then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t46" where "t46"."id" = "wanted37".id) when 'men' then
(select json_object('__typename', 'Mention') from "mentions" as "t47" where "t47"."id" = "wanted37".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t48"."name") from "sources" as "t48" where "t48"."id" = "wanted37".id) end from
(select "hits36".subject_id as id) as "wanted37"), 'snippet', "hits36".text) order by "hits36".score, "hits36".subject_id) from "hits36"), 'accents',
(with "hits53" as materialized
(select subject_id, text, score from
(select "t66"."subject_id" as subject_id, "t66"."text" as text, "match67".score as score, row_number() over (partition by "t66"."subject_id" order by "match67".score, "t66"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match67" join "search_texts" as "t66" on "t66"."row" = "match67".row where case when "t66".rowid & 255 then 1 else within_deadline() end and "t66"."subject" in (?) and not ("t66"."subject" = 'ACTOR' and exists
(select 1 from "actors" as "t68" where "t68"."id" = "t66"."subject_id" and "t68"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted54".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t55"."name") from "actors" as "t55" where "t55"."id" = "wanted54".id) when 'art' then
(select json_object('__typename', 'Article') from "articles" as "t56" where "t56"."id" = "wanted54".id) when 'ver' then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t57" where "t57"."id" = "wanted54".id) when 'chg' then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t58" where "t58"."id" = "wanted54".id) when 'atr' then
(select json_object('__typename', 'Attribution') from "attributions" as "t59" where "t59"."id" = "wanted54".id) when 'clm' then
(select json_object('__typename', 'Claim', 'text', "t60"."text") from "claims" as "t60" where "t60"."id" = "wanted54".id) when 'evt' then
(select json_object('__typename', 'Event') from "events" as "t61" where "t61"."id" = "wanted54".id) when 'evi' then
(select json_object('__typename', 'Evidence') from "evidence" as "t62" where "t62"."id" = "wanted54".id) when 'jdg' then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t63" where "t63"."id" = "wanted54".id) when 'men' then
(select json_object('__typename', 'Mention') from "mentions" as "t64" where "t64"."id" = "wanted54".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t65"."name") from "sources" as "t65" where "t65"."id" = "wanted54".id) end from
(select "hits53".subject_id as id) as "wanted54"), 'snippet', "hits53".text) order by "hits53".score, "hits53".subject_id) from "hits53")) as answer
