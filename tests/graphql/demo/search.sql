select json_object('words',
(with "hits1" as materialized
(select ranked.subject_id as subject_id, "t14"."text" as text, ranked.score as score from
(select * from
(select "t15"."row" as row, "t15"."subject" as subject, "t15"."subject_id" as subject_id, "match16".score as score, row_number() over (partition by "t15"."subject_id" order by "match16".score, "t15"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match16" join "search_texts" as "t15" on "t15"."row" = "match16".row where case when "t15".rowid & 255 then 1 else within_deadline() end and "t15"."subject" in (?, ?, ?, ?, ?, ?)) as placed where place = 1 order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t14" on "t14"."row" = ranked.row where (ranked.subject <> 'ATTRIBUTION' or not exists
(select 1 from "attributions" as "t17" where "t17"."id" = ranked.subject_id and "t17"."status" = 'REJECTED')) and (ranked.subject <> 'CLAIM' or not exists
(select 1 from "claims" as "t18" where "t18"."id" = ranked.subject_id and "t18"."status" = 'REJECTED')) and (ranked.subject <> 'ACTOR' or not exists
(select 1 from "actors" as "t19" where "t19"."id" = ranked.subject_id and "t19"."status" = 'REJECTED')) and (ranked.subject <> 'SOURCE' or not exists
(select 1 from "sources" as "t20" where "t20"."id" = ranked.subject_id and "t20"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
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
(with "hits21" as materialized
(select ranked.subject_id as subject_id, "t34"."text" as text, ranked.score as score from
(select "t35"."row" as row, "t35"."subject" as subject, "t35"."subject_id" as subject_id, "match36".score as score from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match36" join "search_texts" as "t35" on "t35"."row" = "match36".row where case when "t35".rowid & 255 then 1 else within_deadline() end and "t35"."subject" in (?) order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t34" on "t34"."row" = ranked.row where (not exists
(select 1 from "claims" as "t37" where "t37"."id" = ranked.subject_id and "t37"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted22".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t23"."name") from "actors" as "t23" where "t23"."id" = "wanted22".id) when 'art' then
(select json_object('__typename', 'Article') from "articles" as "t24" where "t24"."id" = "wanted22".id) when 'ver' then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t25" where "t25"."id" = "wanted22".id) when 'chg' then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t26" where "t26"."id" = "wanted22".id) when 'atr' then
(select json_object('__typename', 'Attribution') from "attributions" as "t27" where "t27"."id" = "wanted22".id) when 'clm' then
(select json_object('__typename', 'Claim', 'text', "t28"."text") from "claims" as "t28" where "t28"."id" = "wanted22".id) when 'evt' then
(select json_object('__typename', 'Event') from "events" as "t29" where "t29"."id" = "wanted22".id) when 'evi' then
(select json_object('__typename', 'Evidence') from "evidence" as "t30" where "t30"."id" = "wanted22".id) when 'jdg' then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t31" where "t31"."id" = "wanted22".id) when 'men' then
(select json_object('__typename', 'Mention') from "mentions" as "t32" where "t32"."id" = "wanted22".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t33"."name") from "sources" as "t33" where "t33"."id" = "wanted22".id) end from
(select "hits21".subject_id as id) as "wanted22"), 'snippet', "hits21".text) order by "hits21".score, "hits21".subject_id) from "hits21"), 'prefix',
(with "hits38" as materialized
(select ranked.subject_id as subject_id, "t51"."text" as text, ranked.score as score from
(select * from
(select "t52"."row" as row, "t52"."subject" as subject, "t52"."subject_id" as subject_id, "match53".score as score, row_number() over (partition by "t52"."subject_id" order by "match53".score, "t52"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match53" join "search_texts" as "t52" on "t52"."row" = "match53".row where case when "t52".rowid & 255 then 1 else within_deadline() end and "t52"."subject" in (?, ?)) as placed where place = 1 order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t51" on "t51"."row" = ranked.row where (ranked.subject <> 'ACTOR' or not exists
(select 1 from "actors" as "t54" where "t54"."id" = ranked.subject_id and "t54"."status" = 'REJECTED')) and (ranked.subject <> 'SOURCE' or not exists
(select 1 from "sources" as "t55" where "t55"."id" = ranked.subject_id and "t55"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted39".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t40"."name") from "actors" as "t40" where "t40"."id" = "wanted39".id) when 'art' then
(select json_object('__typename', 'Article') from "articles" as "t41" where "t41"."id" = "wanted39".id) when 'ver' then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t42" where "t42"."id" = "wanted39".id) when 'chg' then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t43" where "t43"."id" = "wanted39".id) when 'atr' then
(select json_object('__typename', 'Attribution') from "attributions" as "t44" where "t44"."id" = "wanted39".id) when 'clm' then
(select json_object('__typename', 'Claim', 'text', "t45"."text") from "claims" as "t45" where "t45"."id" = "wanted39".id) when 'evt' then
(select json_object('__typename', 'Event') from "events" as "t46" where "t46"."id" = "wanted39".id) when 'evi' then
(select json_object('__typename', 'Evidence') from "evidence" as "t47" where "t47"."id" = "wanted39".id) when 'jdg' then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t48" where "t48"."id" = "wanted39".id) when 'men' then
(select json_object('__typename', 'Mention') from "mentions" as "t49" where "t49"."id" = "wanted39".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t50"."name") from "sources" as "t50" where "t50"."id" = "wanted39".id) end from
(select "hits38".subject_id as id) as "wanted39"), 'snippet', "hits38".text) order by "hits38".score, "hits38".subject_id) from "hits38"), 'accents',
(with "hits56" as materialized
(select ranked.subject_id as subject_id, "t69"."text" as text, ranked.score as score from
(select * from
(select "t70"."row" as row, "t70"."subject" as subject, "t70"."subject_id" as subject_id, "match71".score as score, row_number() over (partition by "t70"."subject_id" order by "match71".score, "t70"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match71" join "search_texts" as "t70" on "t70"."row" = "match71".row where case when "t70".rowid & 255 then 1 else within_deadline() end and "t70"."subject" in (?)) as placed where place = 1 order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t69" on "t69"."row" = ranked.row where (not exists
(select 1 from "actors" as "t72" where "t72"."id" = ranked.subject_id and "t72"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('node',
(select case substr("wanted57".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'name', "t58"."name") from "actors" as "t58" where "t58"."id" = "wanted57".id) when 'art' then
(select json_object('__typename', 'Article') from "articles" as "t59" where "t59"."id" = "wanted57".id) when 'ver' then
(select json_object('__typename', 'ArticleVersion') from "article_versions" as "t60" where "t60"."id" = "wanted57".id) when 'chg' then
(select json_object('__typename', 'ArticleChange') from "article_changes" as "t61" where "t61"."id" = "wanted57".id) when 'atr' then
(select json_object('__typename', 'Attribution') from "attributions" as "t62" where "t62"."id" = "wanted57".id) when 'clm' then
(select json_object('__typename', 'Claim', 'text', "t63"."text") from "claims" as "t63" where "t63"."id" = "wanted57".id) when 'evt' then
(select json_object('__typename', 'Event') from "events" as "t64" where "t64"."id" = "wanted57".id) when 'evi' then
(select json_object('__typename', 'Evidence') from "evidence" as "t65" where "t65"."id" = "wanted57".id) when 'jdg' then
(select json_object('__typename', 'IdentityJudgement') from "identity_judgements" as "t66" where "t66"."id" = "wanted57".id) when 'men' then
(select json_object('__typename', 'Mention') from "mentions" as "t67" where "t67"."id" = "wanted57".id) when 'src' then
(select json_object('__typename', 'Source', 'name', "t68"."name") from "sources" as "t68" where "t68"."id" = "wanted57".id) end from
(select "hits56".subject_id as id) as "wanted57"), 'snippet', "hits56".text) order by "hits56".score, "hits56".subject_id) from "hits56")) as answer
