select json_object('attributions',
(with "page1" as materialized
(select "t2"."id" as id, "t2".rowid as place, "t2"."article_id" as "k0", "t2"."position" as "k1" from "attributions" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."id" in
(select "t3"."attribution_id" from "attributions" as "t4" join "attribution_ancestors" as "t3" on "t3"."ancestor_id" = "t4"."id" where "t4"."source_id" =
(select "t5"."id" from "sources" as "t5" where "t5"."slug" = ?)) and "t2"."status" <> 'REJECTED' order by "t2"."article_id" desc, "t2"."position" desc, "t2"."id" desc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t6" where case when "t6".rowid & 255 then 1 else within_deadline() end and "t6"."id" in
(select "t7"."attribution_id" from "attributions" as "t8" join "attribution_ancestors" as "t7" on "t7"."ancestor_id" = "t8"."id" where "t8"."source_id" =
(select "t9"."id" from "sources" as "t9" where "t9"."slug" = ?)) and "t6"."status" <> 'REJECTED'), 'pageInfo', json_object('hasNextPage', case when 1=0 then json('true') when not (1=0) then json('false') end, 'hasPreviousPage', case when
(select count(*) from "page1") > ? then json('true') when not (
(select count(*) from "page1") > ?) then json('false') end), 'nodes',
(select json_group_array(json_object('source',
(select json_object('name', "t11"."name", 'onBehalfOf',
(select json_group_array(json_object('name', "t12"."name") order by "t13"."ordinal") from "sources_on_behalf_of" as "t13" join "actors" as "t12" on "t12"."id" = "t13"."actor_id" where "t13"."source_id" = "t11"."id")) from "sources" as "t11" where "t11"."id" = "t10"."source_id"), 'chain',
(select json_group_array(json_object('source',
(select json_object('name', "t17"."name") from "sources" as "t17" where "t17"."id" = "t14"."source_id")) order by coalesce(
(select "t15"."depth" from "attribution_ancestors" as "t15" where "t15"."attribution_id" = "t10"."id" and "t15"."ancestor_id" = "t14"."id"), 0) desc) from "attributions" as "t14" where "t14"."id" = "t10"."id" or "t14"."id" in
(select "t16"."ancestor_id" from "attribution_ancestors" as "t16" where "t16"."attribution_id" = "t10"."id")), 'via',
(select json_object('relays',
(select json_group_array(json_object('source',
(select json_object('name', "t20"."name") from "sources" as "t20" where "t20"."id" = "t19"."source_id"), 'claim',
(select json_object('slug', "t21"."slug") from "claims" as "t21" where "t21"."id" = "t19"."claim_id")) order by "t19"."position", "t19"."id") from "attributions" as "t19" where "t19"."via_id" = "t18"."id" and "t19"."status" <> 'REJECTED')) from "attributions" as "t18" where "t18"."id" = "t10"."via_id")) order by "page1"."k0" asc, "page1"."k1" asc, "page1"."id" asc) from
(select * from "page1" order by "k0" desc, "k1" desc, "id" desc limit +?) as "page1" join "attributions" as "t10" on "t10".rowid = "page1".place))))
