select json_object('events', json_object('nodes',
(select json_group_array(json_object('name', "t2"."name", 'time', "t2"."time", 'place', "t2"."place", 'claims', json_object('nodes',
(select json_group_array(json_object('text', "t4"."text", 'attributions', json_object('nodes',
(select json_group_array(json_object('stance', "t6"."stance", 'source',
(select json_object('name', "t7"."name") from "sources" as "t7" where "t7"."id" = "t6"."source_id")) order by "t6"."k0" asc, "t6"."k1" asc, "t6"."id" asc) from
(select "t5".*, "t5"."article_id" as "k0", "t5"."position" as "k1" from "attributions" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."claim_id" = "t4"."id" and "t5"."status" <> 'REJECTED' order by "t5"."article_id" asc, "t5"."position" asc, "t5"."id" asc limit +?) as "t6"))) order by "t4"."k0" asc, "t4"."id" asc) from
(select "t3".*, "t3"."slug" as "k0" from "claims" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."event_id" = "t2"."id" and "t3"."status" <> 'REJECTED' order by "t3"."slug" asc, "t3"."id" asc limit +?) as "t4"))) order by "t2"."k0" asc, "t2"."id" asc) from
(select "t1".*, "t1"."time_asc" as "k0" from "events" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end order by "t1"."time_asc" asc, "t1"."id" asc limit +?) as "t2")))
