select json_object('article',
(select json_object('title', "t1"."title", 'publisher',
(select json_object('name', "t2"."name") from "actors" as "t2" where "t2"."id" = "t1"."publisher_id"), 'publishedAt', "t1"."published_at", 'attributions', json_object('totalCount',
(select count(*) from "attributions" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."article_id" = "t1"."id" and "t5"."type" in (?, ?, ?) and "t5"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('source',
(select json_object('name', "t6"."name", 'kind', "t6"."kind") from "sources" as "t6" where "t6"."id" = "t4"."source_id"), 'cue', "t4"."cue", 'stance', "t4"."stance", 'claim',
(select json_object('text', "t7"."text") from "claims" as "t7" where "t7"."id" = "t4"."claim_id"), 'evidence',
(select json_group_array(json_object('paragraph', "t8"."paragraph", 'start', "t8"."start", 'end', "t8"."end", 'firstWords', "t8"."first_words", 'lastWords', "t8"."last_words") order by "t8"."start", "t8"."ordinal", "t8"."id") from "evidence" as "t8" where "t8"."attribution_id" = "t4"."id" and "t8"."version_id" = coalesce(
(select "t9"."id" from "article_versions" as "t9" where "t9"."article_id" = "t4"."article_id" and exists
(select 1 from "evidence" as "t10" where "t10"."attribution_id" = "t4"."id" and "t10"."version_id" = "t9"."id" and "t10"."anchor" <> 'ORPHANED') order by "t9"."ordinal" desc limit 1),
(select "t11"."id" from "article_versions" as "t11" where "t11"."article_id" = "t4"."article_id" and exists
(select 1 from "evidence" as "t12" where "t12"."attribution_id" = "t4"."id" and "t12"."version_id" = "t11"."id") order by "t11"."ordinal" desc limit 1)) and "t8"."role" in (?))) order by "t4"."k0" asc, "t4"."k1" asc, "t4"."id" asc) from
(select "t3".*, "t3"."article_id" as "k0", "t3"."position" as "k1" from "attributions" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."article_id" = "t1"."id" and "t3"."type" in (?, ?, ?) and "t3"."status" <> 'REJECTED' order by "t3"."article_id" asc, "t3"."position" asc, "t3"."id" asc limit +?) as "t4"))) from "articles" as "t1" where "t1"."slug" = ?))
