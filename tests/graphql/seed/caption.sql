select json_object('attributions', json_object('nodes',
(select json_group_array(json_object('claim',
(select json_object('text', "t5"."text", 'time', "t5"."time", 'place', "t5"."place") from "claims" as "t5" where "t5"."id" = "t4"."claim_id"), 'source',
(select json_object('kind', "t6"."kind", 'article',
(select json_object('slug', "t7"."slug") from "articles" as "t7" where "t7"."id" = "t6"."article_id"), 'actor',
(select json_object('name', "t8"."name") from "actors" as "t8" where "t8"."id" = "t6"."actor_id")) from "sources" as "t6" where "t6"."id" = "t4"."source_id"), 'evidence',
(select json_group_array(json_object('role', "t9"."role", 'inCaption', case when "t9"."in_caption" then json('true') when not ("t9"."in_caption") then json('false') end) order by "t9"."start", "t9"."ordinal", "t9"."id") from "evidence" as "t9" where "t9"."attribution_id" = "t4"."id" and "t9"."version_id" = coalesce(
(select "t10"."id" from "article_versions" as "t10" where "t10"."article_id" = "t4"."article_id" and exists
(select 1 from "evidence" as "t11" where "t11"."attribution_id" = "t4"."id" and "t11"."version_id" = "t10"."id" and "t11"."anchor" <> 'ORPHANED') order by "t10"."ordinal" desc limit 1),
(select "t12"."id" from "article_versions" as "t12" where "t12"."article_id" = "t4"."article_id" and exists
(select 1 from "evidence" as "t13" where "t13"."attribution_id" = "t4"."id" and "t13"."version_id" = "t12"."id") order by "t12"."ordinal" desc limit 1)) and "t9"."role" in (?, ?))) order by "page1"."k0" asc, "page1"."k1" asc, "page1"."id" asc) from
(select "t2"."id" as id, "t2".rowid as place, "t2"."article_id" as "k0", "t2"."position" as "k1" from "attributions" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."source_id" =
(select "t3"."id" from "sources" as "t3" where "t3"."slug" = ?) and "t2"."status" <> 'REJECTED' order by "t2"."article_id" asc, "t2"."position" asc, "t2"."id" asc limit +?) as "page1" join "attributions" as "t4" on "t4".rowid = "page1".place)))
