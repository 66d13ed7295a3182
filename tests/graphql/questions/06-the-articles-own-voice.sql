select json_object('attributions', json_object('totalCount',
(select count(*) from "attributions" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."article_id" =
(select "t5"."id" from "articles" as "t5" where "t5"."slug" = ?) and "t4"."type" in (?) and "t4"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('claim',
(select json_object('text', "t6"."text", 'time', "t6"."time", 'quantity', case when "t6"."quantity_unit" is not null then json_object('min', "t6"."quantity_min", 'max', "t6"."quantity_max", 'unit', "t6"."quantity_unit", 'isApproximate', case when "t6"."quantity_is_approximate" then json('true') when not ("t6"."quantity_is_approximate") then json('false') end) end) from "claims" as "t6" where "t6"."id" = "t3"."claim_id"), 'evidence',
(select json_group_array(json_object('paragraph', "t7"."paragraph", 'inCaption', case when "t7"."in_caption" then json('true') when not ("t7"."in_caption") then json('false') end) order by "t7"."start", "t7"."ordinal", "t7"."id") from "evidence" as "t7" where "t7"."attribution_id" = "t3"."id" and "t7"."version_id" = coalesce(
(select "t8"."id" from "article_versions" as "t8" where "t8"."article_id" = "t3"."article_id" and exists
(select 1 from "evidence" as "t9" where "t9"."attribution_id" = "t3"."id" and "t9"."version_id" = "t8"."id" and "t9"."anchor" <> 'ORPHANED') order by "t8"."ordinal" desc limit 1),
(select "t10"."id" from "article_versions" as "t10" where "t10"."article_id" = "t3"."article_id" and exists
(select 1 from "evidence" as "t11" where "t11"."attribution_id" = "t3"."id" and "t11"."version_id" = "t10"."id") order by "t10"."ordinal" desc limit 1)) and "t7"."role" in (?))) order by "t3"."k0" asc, "t3"."k1" asc, "t3"."id" asc) from
(select "t1".*, "t1"."article_id" as "k0", "t1"."position" as "k1" from "attributions" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."article_id" =
(select "t2"."id" from "articles" as "t2" where "t2"."slug" = ?) and "t1"."type" in (?) and "t1"."status" <> 'REJECTED' order by "t1"."article_id" asc, "t1"."position" asc, "t1"."id" asc limit +?) as "t3")))
