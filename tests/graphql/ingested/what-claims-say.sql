select json_object('claims',
(with "page1" as materialized
(select "t2"."slug" as "k0", "t2"."id" as "id", "t2".rowid as place from "claims" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."quantity_unit" > '' and "t2"."status" <> 'REJECTED' order by "t2"."slug" asc, "t2"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('text', "t3"."text", 'quantity', case when "t3"."quantity_unit" is not null then json_object('min', "t3"."quantity_min", 'max', "t3"."quantity_max", 'unit', "t3"."quantity_unit", 'isApproximate', case when "t3"."quantity_is_approximate" then json('true') when not ("t3"."quantity_is_approximate") then json('false') end) end, 'time', "t3"."time", 'place', "t3"."place", 'actors',
(select json_group_array(json_object('role', "t4"."role", 'actor',
(select json_object('name', "t5"."name", 'kind', "t5"."kind", 'status', "t5"."status") from "actors" as "t5" where "t5"."id" = "t4"."actor_id")) order by "t4"."ordinal", "t4"."actor_id") from "claim_actors" as "t4" where "t4"."claim_id" = "t3"."id")) order by "page1"."k0" asc, "page1"."id" asc) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" join "claims" as "t3" on "t3".rowid = "page1".place)))) as answer
