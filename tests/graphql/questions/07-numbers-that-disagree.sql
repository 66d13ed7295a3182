select json_object('claims',
(with "page1" as materialized
(select "t2"."slug" as "k0", "t2"."id" as "id", "t2".rowid as place from "claims" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."quantity_unit" > '' and "t2"."status" <> 'REJECTED' order by "t2"."slug" asc, "t2"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('text', "t3"."text", 'quantity', case when "t3"."quantity_unit" is not null then json_object('min', "t3"."quantity_min", 'max', "t3"."quantity_max", 'unit', "t3"."quantity_unit", 'isApproximate', case when "t3"."quantity_is_approximate" then json('true') when not ("t3"."quantity_is_approximate") then json('false') end) end, 'attributions',
(with "page4" as materialized
(select "t5"."article_id" as "k0", "t5"."position" as "k1", "t5"."id" as "id", "t5".rowid as place from "attributions" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."claim_id" = "t3"."id" and "t5"."status" <> 'REJECTED' order by "t5"."article_id" asc, "t5"."position" asc, "t5"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('source',
(select json_object('name', "t7"."name") from "sources" as "t7" where "t7"."id" = "t6"."source_id")) order by "page4"."k0" asc, "page4"."k1" asc, "page4"."id" asc) from
(select * from "page4" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page4" join "attributions" as "t6" on "t6".rowid = "page4".place))), 'relations',
(select json_group_array(json_object('contradictionKind', "t8"."contradiction_kind", 'assertedBy', "t8"."asserted_by", 'note', "t8"."note", 'other',
(select json_object('text', "t9"."text", 'quantity', case when "t9"."quantity_unit" is not null then json_object('min', "t9"."quantity_min", 'max', "t9"."quantity_max", 'unit', "t9"."quantity_unit") end) from "claims" as "t9" where "t9"."id" = case when "t8"."from_id" = "t3"."id" then "t8"."to_id" else "t8"."from_id" end)) order by "t8"."kind", "t8"."id") from "claim_relations" as "t8" where ("t8"."from_id" = "t3"."id" or "t8"."to_id" = "t3"."id") and "t8"."status" <> 'REJECTED' and "t8"."kind" in (?))) order by "page1"."k0" asc, "page1"."id" asc) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" join "claims" as "t3" on "t3".rowid = "page1".place)))) as answer
