select json_object('attributions', json_object('nodes',
(select json_group_array(json_object('claim',
(select json_object('text', "t4"."text", 'time', "t4"."time", 'place', "t4"."place") from "claims" as "t4" where "t4"."id" = "t3"."claim_id"), 'source',
(select json_object('kind', "t5"."kind", 'article',
(select json_object('slug', "t6"."slug") from "articles" as "t6" where "t6"."id" = "t5"."article_id"), 'actor',
(select json_object('name', "t7"."name") from "actors" as "t7" where "t7"."id" = "t5"."actor_id")) from "sources" as "t5" where "t5"."id" = "t3"."source_id"), 'evidence',
(select json_group_array(json_object('role', "t8"."role", 'inCaption', case when "t8"."in_caption" then json('true') when not ("t8"."in_caption") then json('false') end) order by "t8"."start", "t8"."ordinal", "t8"."id") from "evidence" as "t8" where "t8"."attribution_id" = "t3"."id" and "t8"."version_id" = coalesce(
(select "t9"."id" from "article_versions" as "t9" where "t9"."article_id" = "t3"."article_id" and exists
(select 1 from "evidence" as "t10" where "t10"."attribution_id" = "t3"."id" and "t10"."version_id" = "t9"."id" and "t10"."anchor" <> 'ORPHANED') order by "t9"."ordinal" desc limit 1),
(select "t11"."id" from "article_versions" as "t11" where "t11"."article_id" = "t3"."article_id" and exists
(select 1 from "evidence" as "t12" where "t12"."attribution_id" = "t3"."id" and "t12"."version_id" = "t11"."id") order by "t11"."ordinal" desc limit 1)) and "t8"."role" in (?, ?))) order by "t3"."k0" asc, "t3"."k1" asc, "t3"."id" asc) from
(select "t1".*, "t1"."article_id" as "k0", "t1"."position" as "k1" from "attributions" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."source_id" =
(select "t2"."id" from "sources" as "t2" where "t2"."slug" = ?) and "t1"."status" <> 'REJECTED' order by "t1"."article_id" asc, "t1"."position" asc, "t1"."id" asc limit +?) as "t3")))
