select json_object('attributionStats', json_object('total',
(select count(*) from "attributions" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."status" <> 'REJECTED'), 'groups',
(with "groups2" as materialized
(select "t3"."source_id" as "d0", "t3"."stance" as "d1", count(*) as n from "attributions" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."status" <> 'REJECTED' group by 1, 2 order by n desc, "d0" nulls last, "d1" nulls last limit +?) select json_group_array(json_object('count', "groups2".n, 'keys', json_array(json_object('dimension', ?, 'value',
(select "t4"."slug" from "sources" as "t4" where "t4"."id" = "groups2"."d0"), 'node',
(select json_object('name', "t5"."name", 'kind', "t5"."kind") from "sources" as "t5" where "t5"."id" = "groups2"."d0")), json_object('dimension', ?, 'value', "groups2"."d1", 'node', null))) order by "groups2".n desc, "groups2"."d0" nulls last, "groups2"."d1" nulls last) from "groups2")))
