select json_object('articles', json_object('nodes',
(select json_group_array(json_object('slug', "t2"."slug", 'publishedAt', "t2"."published_at", 'derivations',
(select json_group_array(json_object('kind', "t3"."kind", 'direction', case when "t3"."article_id" = "t2"."id" then 'OUTGOING' else 'INCOMING' end, 'other',
(select json_object('slug', "t4"."slug") from "articles" as "t4" where "t4"."id" = case when "t3"."article_id" = "t2"."id" then "t3"."origin_id" else "t3"."article_id" end)) order by "t3"."kind", "t3"."id") from "article_derivations" as "t3" where ("t3"."article_id" = "t2"."id" or "t3"."origin_id" = "t2"."id")), 'attributions', json_object('nodes',
(select json_group_array(json_object('derivedFrom',
(select json_object('article',
(select json_object('slug', "t8"."slug") from "articles" as "t8" where "t8"."id" = "t7"."article_id"), 'evidence',
(select json_group_array(json_object('exact', "t9"."exact") order by "t9"."start", "t9"."ordinal", "t9"."id") from "evidence" as "t9" where "t9"."attribution_id" = "t7"."id" and "t9"."version_id" = coalesce(
(select "t10"."id" from "article_versions" as "t10" where "t10"."article_id" = "t7"."article_id" and exists
(select 1 from "evidence" as "t11" where "t11"."attribution_id" = "t7"."id" and "t11"."version_id" = "t10"."id" and "t11"."anchor" <> 'ORPHANED') order by "t10"."ordinal" desc limit 1),
(select "t12"."id" from "article_versions" as "t12" where "t12"."article_id" = "t7"."article_id" and exists
(select 1 from "evidence" as "t13" where "t13"."attribution_id" = "t7"."id" and "t13"."version_id" = "t12"."id") order by "t12"."ordinal" desc limit 1)) and "t9"."role" in (?))) from "attributions" as "t7" where "t7"."id" = "t6"."derived_from_id")) order by "t6"."k0" asc, "t6"."k1" asc, "t6"."id" asc) from
(select "t5".*, "t5"."article_id" as "k0", "t5"."position" as "k1" from "attributions" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."article_id" = "t2"."id" and "t5"."status" <> 'REJECTED' order by "t5"."article_id" asc, "t5"."position" asc, "t5"."id" asc limit +?) as "t6"))) order by "t2"."k0" asc, "t2"."id" asc) from
(select "t1".*, "t1"."published_at_asc" as "k0" from "articles" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end order by "t1"."published_at_asc" asc, "t1"."id" asc limit +?) as "t2")))
