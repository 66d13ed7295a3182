select json_object('search',
(with "hits1" as materialized
(select subject_id, text, score from
(select "t14"."subject_id" as subject_id, "t14"."text" as text, "match16".score as score, row_number() over (partition by "t14"."subject_id" order by "match16".score, "t14"."part") as place from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match16" join "search_texts" as "t14" on "t14"."row" = "match16".row where "t14"."subject" in (?, ?, ?, ?, ?, ?) and not ("t14"."subject" = 'ATTRIBUTION' and exists
(select 1 from "attributions" as "t15" where "t15"."id" = "t14"."subject_id" and "t15"."status" = 'REJECTED'))) as ranked where place = 1 order by score, subject_id limit +?) select json_group_array(json_object('snippet', "hits1".text, 'node', case substr("hits1".subject_id, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'id', "t2"."id") from "actors" as "t2" where "t2"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Article', 'id', "t3"."id", 'publishedAt', "t3"."published_at") from "articles" as "t3" where "t3"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'ArticleVersion', 'id', "t4"."id") from "article_versions" as "t4" where "t4"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Attribution', 'id', "t5"."id") from "attributions" as "t5" where "t5"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Claim', 'id', "t6"."id", 'attributions',
(with "page7" as materialized
(select "t8"."article_id" as "k0", "t8"."position" as "k1", "t8"."id" as "id" from "attributions" as "t8" where "t8"."claim_id" = "t6"."id" and "t8"."status" <> 'REJECTED' order by "t8"."article_id" asc, "t8"."position" asc, "t8"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('stance', "t9"."stance", 'source',
(select json_object('name', "t10"."name") from "sources" as "t10" where "t10"."id" = "t9"."source_id")) order by "page7"."k0" asc, "page7"."k1" asc, "page7"."id" asc) from
(select * from "page7" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page7" join "attributions" as "t9" on "t9"."id" = "page7".id)))) from "claims" as "t6" where "t6"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Event', 'id', "t11"."id", 'time', "t11"."time") from "events" as "t11" where "t11"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Evidence', 'id', "t12"."id") from "evidence" as "t12" where "t12"."id" = "hits1".subject_id) when ? then
(select json_object('__typename', 'Source', 'id', "t13"."id") from "sources" as "t13" where "t13"."id" = "hits1".subject_id) end) order by "hits1".score, "hits1".subject_id) from "hits1")) as answer
