select json_object('attributions', json_object('totalCount',
(select count(*) from "attributions" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."article_id" =
(select "t5"."id" from "articles" as "t5" where "t5"."slug" = ?) and "t4"."type" in (?) and "t4"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('claim',
(select json_object('text', "t7"."text", 'time', "t7"."time", 'quantity', case when "t7"."quantity_unit" is not null then json_object('min', "t7"."quantity_min", 'max', "t7"."quantity_max", 'unit', "t7"."quantity_unit", 'isApproximate', case when "t7"."quantity_is_approximate" then json('true') when not ("t7"."quantity_is_approximate") then json('false') end) end) from "claims" as "t7" where "t7"."id" = "t6"."claim_id"), 'evidence',
(select json_group_array(json_object('paragraph', "t8"."paragraph", 'inCaption', case when "t8"."in_caption" then json('true') when not ("t8"."in_caption") then json('false') end) order by "t8"."start", "t8"."ordinal", "t8"."id") from "evidence" as "t8" where "t8"."attribution_id" = "t6"."id" and "t8"."version_id" = coalesce(
(select "t9"."id" from "article_versions" as "t9" where "t9"."article_id" = "t6"."article_id" and exists
(select 1 from "evidence" as "t10" where "t10"."attribution_id" = "t6"."id" and "t10"."version_id" = "t9"."id" and "t10"."anchor" <> 'ORPHANED') order by "t9"."ordinal" desc limit 1),
(select "t11"."id" from "article_versions" as "t11" where "t11"."article_id" = "t6"."article_id" and exists
(select 1 from "evidence" as "t12" where "t12"."attribution_id" = "t6"."id" and "t12"."version_id" = "t11"."id") order by "t11"."ordinal" desc limit 1)) and "t8"."role" in (?))) order by "page1"."k0" asc, "page1"."k1" asc, "page1"."id" asc) from
(select "t2"."id" as id, "t2".rowid as place, "t2"."article_id" as "k0", "t2"."position" as "k1" from "attributions" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."article_id" =
(select "t3"."id" from "articles" as "t3" where "t3"."slug" = ?) and "t2"."type" in (?) and "t2"."status" <> 'REJECTED' order by "t2"."article_id" asc, "t2"."position" asc, "t2"."id" asc limit +?) as "page1" join "attributions" as "t6" on "t6".rowid = "page1".place)))
