select json_object('search',
(with "hits1" as materialized
(select ranked.subject_id as subject_id, "t18"."text" as text, ranked.score as score from
(select * from
(select "t19"."row" as row, "t19"."subject" as subject, "t19"."subject_id" as subject_id, "match20".score as score, row_number() over (partition by "t19"."subject_id" order by "match20".score, "t19"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match20" join "search_texts" as "t19" on "t19"."row" = "match20".row where case when "t19".rowid & 255 then 1 else within_deadline() end and "t19"."subject" in (?, ?, ?, ?, ?, ?)) as placed where place = 1 order by score, subject_id limit 1000000000) as ranked join "search_texts" as "t18" on "t18"."row" = ranked.row where (ranked.subject <> 'ATTRIBUTION' or not exists
(select 1 from "attributions" as "t21" where "t21"."id" = ranked.subject_id and "t21"."status" = 'REJECTED')) and (ranked.subject <> 'CLAIM' or not exists
(select 1 from "claims" as "t22" where "t22"."id" = ranked.subject_id and "t22"."status" = 'REJECTED')) and (ranked.subject <> 'ACTOR' or not exists
(select 1 from "actors" as "t23" where "t23"."id" = ranked.subject_id and "t23"."status" = 'REJECTED')) and (ranked.subject <> 'SOURCE' or not exists
(select 1 from "sources" as "t24" where "t24"."id" = ranked.subject_id and "t24"."status" = 'REJECTED')) order by ranked.score, ranked.subject_id limit +?) select json_group_array(json_object('snippet', "hits1".text, 'node',
(select case substr("wanted2".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'id', "t3"."id") from "actors" as "t3" where "t3"."id" = "wanted2".id) when 'art' then
(select json_object('__typename', 'Article', 'id', "t4"."id", 'publishedAt', "t4"."published_at") from "articles" as "t4" where "t4"."id" = "wanted2".id) when 'ver' then
(select json_object('__typename', 'ArticleVersion', 'id', "t5"."id") from "article_versions" as "t5" where "t5"."id" = "wanted2".id) when 'chg' then
(select json_object('__typename', 'ArticleChange', 'id', "t6"."id") from "article_changes" as "t6" where "t6"."id" = "wanted2".id) when 'atr' then
(select json_object('__typename', 'Attribution', 'id', "t7"."id") from "attributions" as "t7" where "t7"."id" = "wanted2".id) when 'clm' then
(select json_object('__typename', 'Claim', 'id', "t8"."id", 'attributions',
(with "page9" as materialized
(select "t10"."article_id" as "k0", "t10"."position" as "k1", "t10"."id" as "id", "t10".rowid as place from "attributions" as "t10" where case when "t10".rowid & 255 then 1 else within_deadline() end and "t10"."claim_id" = "t8"."id" and "t10"."status" <> 'REJECTED' order by "t10"."article_id" asc, "t10"."position" asc, "t10"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('stance', "t11"."stance", 'source',
(select json_object('name', "t12"."name") from "sources" as "t12" where "t12"."id" = "t11"."source_id")) order by "page9"."k0" asc, "page9"."k1" asc, "page9"."id" asc) from
(select * from "page9" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page9" join "attributions" as "t11" on "t11".rowid = "page9".place)))) from "claims" as "t8" where "t8"."id" = "wanted2".id) when 'evt' then
(select json_object('__typename', 'Event', 'id', "t13"."id", 'time', "t13"."time") from "events" as "t13" where "t13"."id" = "wanted2".id) when 'evi' then
(select json_object('__typename', 'Evidence', 'id', "t14"."id") from "evidence" as "t14" where "t14"."id" = "wanted2".id) when 'jdg' then
(select json_object('__typename', 'IdentityJudgement', 'id', "t15"."id") from "identity_judgements" as "t15" where "t15"."id" = "wanted2".id) when 'men' then
(select json_object('__typename', 'Mention', 'id', "t16"."id") from "mentions" as "t16" where "t16"."id" = "wanted2".id) when 'src' then
(select json_object('__typename', 'Source', 'id', "t17"."id") from "sources" as "t17" where "t17"."id" = "wanted2".id) end from
(select "hits1".subject_id as id) as "wanted2")) order by "hits1".score, "hits1".subject_id) from "hits1")) as answer
