select json_object('byMonthAndType', json_object('total',
(select count(*) from "attributions" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."status" <> 'REJECTED'), 'groups',
(with "groups2" as materialized
(select case when substr(case when "t3"."said_at" is null then
(select "t4"."published_at_asc" from "articles" as "t4" where "t4"."id" = "t3"."article_id") else "t3"."said_at_asc" end, 26) <= ? and case when "t3"."said_at" is null then
(select "t4"."published_at_asc" from "articles" as "t4" where "t4"."id" = "t3"."article_id") else "t3"."said_at_asc" end <> '~' then substr(case when "t3"."said_at" is null then
(select "t4"."published_at_asc" from "articles" as "t4" where "t4"."id" = "t3"."article_id") else "t3"."said_at_asc" end, 1, 7) end as "d0", "t3"."type" as "d1", count(*) as n from "attributions" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."status" <> 'REJECTED' group by 1, 2 order by n desc, "d0" nulls last, "d1" nulls last limit +?) select json_group_array(json_object('keys', json_array(json_object('dimension', ?, 'value', "groups2"."d0"), json_object('dimension', ?, 'value', "groups2"."d1")), 'count', "groups2".n) order by "groups2".n desc, "groups2"."d0" nulls last, "groups2"."d1" nulls last) from "groups2")), 'denied', json_object('groups',
(with "groups5" as materialized
(select 
(select "t7"."actor_id" from "sources" as "t7" where "t7"."id" = "t6"."source_id") as "d0",
(select "t8"."event_id" from "claims" as "t8" where "t8"."id" = "t6"."claim_id") as "d1", count(*) as n from "attributions" as "t6" where case when "t6".rowid & 255 then 1 else within_deadline() end and "t6"."stance" in (?) and "t6"."status" <> 'REJECTED' group by 1, 2 order by n desc, "d0" nulls last, "d1" nulls last limit +?) select json_group_array(json_object('keys', json_array(json_object('value',
(select "t9"."slug" from "actors" as "t9" where "t9"."id" = "groups5"."d0"), 'node',
(select json_object('__typename', 'Actor', 'name', "t10"."name") from "actors" as "t10" where "t10"."id" = "groups5"."d0")), json_object('value',
(select "t11"."slug" from "events" as "t11" where "t11"."id" = "groups5"."d1"), 'node',
(select json_object('__typename', 'Event', 'name', "t12"."name") from "events" as "t12" where "t12"."id" = "groups5"."d1"))), 'count', "groups5".n) order by "groups5".n desc, "groups5"."d0" nulls last, "groups5"."d1" nulls last) from "groups5")))
