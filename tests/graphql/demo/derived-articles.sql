select json_object('articles', json_object('nodes',
(select json_group_array(json_object('slug', "t3"."slug", 'publishedAt', "t3"."published_at", 'derivations',
(select json_group_array(json_object('kind', "t4"."kind", 'direction', case when "t4"."article_id" = "t3"."id" then 'OUTGOING' else 'INCOMING' end, 'other',
(select json_object('slug', "t5"."slug") from "articles" as "t5" where "t5"."id" = case when "t4"."article_id" = "t3"."id" then "t4"."origin_id" else "t4"."article_id" end)) order by "t4"."kind", "t4"."id") from "article_derivations" as "t4" where ("t4"."article_id" = "t3"."id" or "t4"."origin_id" = "t3"."id")), 'attributions', json_object('nodes',
(select json_group_array(json_object('derivedFrom',
(select json_object('article',
(select json_object('slug', "t10"."slug") from "articles" as "t10" where "t10"."id" = "t9"."article_id"), 'evidence',
(select json_group_array(json_object('exact', "t11"."exact") order by "t11"."start", "t11"."ordinal", "t11"."id") from "evidence" as "t11" where "t11"."attribution_id" = "t9"."id" and "t11"."version_id" = coalesce(
(select "t12"."id" from "article_versions" as "t12" where "t12"."article_id" = "t9"."article_id" and exists
(select 1 from "evidence" as "t13" where "t13"."attribution_id" = "t9"."id" and "t13"."version_id" = "t12"."id" and "t13"."anchor" <> 'ORPHANED') order by "t12"."ordinal" desc limit 1),
(select "t14"."id" from "article_versions" as "t14" where "t14"."article_id" = "t9"."article_id" and exists
(select 1 from "evidence" as "t15" where "t15"."attribution_id" = "t9"."id" and "t15"."version_id" = "t14"."id") order by "t14"."ordinal" desc limit 1)) and "t11"."role" in (?))) from "attributions" as "t9" where "t9"."id" = "t8"."derived_from_id")) order by "page6"."k0" asc, "page6"."k1" asc, "page6"."id" asc) from
(select "t7"."id" as id, "t7".rowid as place, "t7"."article_id" as "k0", "t7"."position" as "k1" from "attributions" as "t7" where case when "t7".rowid & 255 then 1 else within_deadline() end and "t7"."article_id" = "t3"."id" and "t7"."status" <> 'REJECTED' order by "t7"."article_id" asc, "t7"."position" asc, "t7"."id" asc limit +?) as "page6" join "attributions" as "t8" on "t8".rowid = "page6".place))) order by "page1"."k0" asc, "page1"."id" asc) from
(select "t2"."id" as id, "t2".rowid as place, "t2"."published_at_asc" as "k0" from "articles" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end order by "t2"."published_at_asc" asc, "t2"."id" asc limit +?) as "page1" join "articles" as "t3" on "t3".rowid = "page1".place)))
