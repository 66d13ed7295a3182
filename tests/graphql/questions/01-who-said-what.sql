select json_object('article',
(select json_object('title', "t1"."title", 'publisher',
(select json_object('name', "t2"."name") from "actors" as "t2" where "t2"."id" = "t1"."publisher_id"), 'publishedAt', "t1"."published_at", 'attributions', json_object('totalCount',
(select count(*) from "attributions" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."article_id" = "t1"."id" and "t5"."type" in (?, ?, ?) and "t5"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('source',
(select json_object('name', "t7"."name", 'kind', "t7"."kind") from "sources" as "t7" where "t7"."id" = "t6"."source_id"), 'cue', "t6"."cue", 'stance', "t6"."stance", 'claim',
(select json_object('text', "t8"."text") from "claims" as "t8" where "t8"."id" = "t6"."claim_id"), 'evidence',
(select json_group_array(json_object('paragraph', "t9"."paragraph", 'start', "t9"."start", 'end', "t9"."end", 'firstWords', "t9"."first_words", 'lastWords', "t9"."last_words") order by "t9"."start", "t9"."ordinal", "t9"."id") from "evidence" as "t9" where "t9"."attribution_id" = "t6"."id" and "t9"."version_id" = coalesce(
(select "t10"."id" from "article_versions" as "t10" where "t10"."article_id" = "t6"."article_id" and exists
(select 1 from "evidence" as "t11" where "t11"."attribution_id" = "t6"."id" and "t11"."version_id" = "t10"."id" and "t11"."anchor" <> 'ORPHANED') order by "t10"."ordinal" desc limit 1),
(select "t12"."id" from "article_versions" as "t12" where "t12"."article_id" = "t6"."article_id" and exists
(select 1 from "evidence" as "t13" where "t13"."attribution_id" = "t6"."id" and "t13"."version_id" = "t12"."id") order by "t12"."ordinal" desc limit 1)) and "t9"."role" in (?))) order by "page3"."k0" asc, "page3"."k1" asc, "page3"."id" asc) from
(select "t4"."id" as id, "t4".rowid as place, "t4"."article_id" as "k0", "t4"."position" as "k1" from "attributions" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."article_id" = "t1"."id" and "t4"."type" in (?, ?, ?) and "t4"."status" <> 'REJECTED' order by "t4"."article_id" asc, "t4"."position" asc, "t4"."id" asc limit +?) as "page3" join "attributions" as "t6" on "t6".rowid = "page3".place))) from "articles" as "t1" where "t1"."slug" = ?))
