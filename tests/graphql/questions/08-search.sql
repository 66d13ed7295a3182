select json_object('search',
(with "hits1" as materialized
(select subject_id, text, score from
(select "t17"."subject_id" as subject_id, "t17"."text" as text, "match18".score as score, row_number() over (partition by "t17"."subject_id" order by "match18".score, "t17"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match18" join "search_texts" as "t17" on "t17"."row" = "match18".row where case when "t17".rowid & 255 then 1 else within_deadline() end and "t17"."subject" in (?, ?, ?, ?, ?, ?) and not ("t17"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t19" where "t19"."id" = "t17"."subject_id" and "t19"."status" = 'REJECTED')) and not ("t17"."subject" = 'CLAIM' and exists
(select 1 from "claims" as "t20" where "t20"."id" = "t17"."subject_id" and "t20"."status" = 'REJECTED')) and not ("t17"."subject" = 'ACTOR' and exists
(select 1 from "actors" as "t21" where "t21"."id" = "t17"."subject_id" and "t21"."status" = 'REJECTED')) and not ("t17"."subject" = 'SOURCE' and exists
(select 1 from "sources" as "t22" where "t22"."id" = "t17"."subject_id" and "t22"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('snippet', "hits1".text, 'node', case substr("hits1".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'id', "t2"."id") from "actors" as "t2" where "t2"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Article', 'id', "t3"."id", 'publishedAt', "t3"."published_at") from "articles" as "t3" where "t3"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion', 'id', "t4"."id") from "article_versions" as "t4" where "t4"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'ArticleChange', 'id', "t5"."id") from "article_changes" as "t5" where "t5"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Attribution', 'id', "t6"."id") from "attributions" as "t6" where "t6"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Claim', 'id', "t7"."id", 'attributions',
(with "page8" as materialized
(select "t9"."article_id" as "k0", "t9"."position" as "k1", "t9"."id" as "id" from "attributions" as "t9" where case when "t9".rowid & 255 then 1 else within_deadline() end and "t9"."claim_id" = "t7"."id" and "t9"."status" <> 'REJECTED' order by "t9"."article_id" asc, "t9"."position" asc, "t9"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('stance', "t10"."stance", 'source',
(select json_object('name', "t11"."name") from "sources" as "t11" where "t11"."id" = "t10"."source_id")) order by "page8"."k0" asc, "page8"."k1" asc, "page8"."id" asc) from
(select * from "page8" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page8" join "attributions" as "t10" on "t10"."id" = "page8".id)))) from "claims" as "t7" where "t7"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Event', 'id', "t12"."id", 'time', "t12"."time") from "events" as "t12" where "t12"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Evidence', 'id', "t13"."id") from "evidence" as "t13" where "t13"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'IdentityJudgement', 'id', "t14"."id") from "identity_judgements" as "t14" where "t14"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Mention', 'id', "t15"."id") from "mentions" as "t15" where "t15"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Source', 'id', "t16"."id") from "sources" as "t16" where "t16"."id" = "hits1".subject_id) end) order by "hits1".score, "hits1".subject_id) from "hits1")) as answer
