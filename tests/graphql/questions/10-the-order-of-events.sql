select json_object('events',
(with "page1" as materialized
(select "t2"."time_asc" as "k0", "t2"."id" as "id", "t2".rowid as place from "events" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end order by "t2"."time_asc" asc, "t2"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('name', "t3"."name", 'time', "t3"."time", 'place', "t3"."place", 'claims',
(with "page4" as materialized
(select "t5"."slug" as "k0", "t5"."id" as "id", "t5".rowid as place from "claims" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."event_id" = "t3"."id" and "t5"."status" <> 'REJECTED' order by "t5"."slug" asc, "t5"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('text', "t6"."text", 'attributions',
(with "page7" as materialized
(select "t8"."article_id" as "k0", "t8"."position" as "k1", "t8"."id" as "id", "t8".rowid as place from "attributions" as "t8" where case when "t8".rowid & 255 then 1 else within_deadline() end and "t8"."claim_id" = "t6"."id" and "t8"."status" <> 'REJECTED' order by "t8"."article_id" asc, "t8"."position" asc, "t8"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('stance', "t9"."stance", 'source',
(select json_object('name', "t10"."name") from "sources" as "t10" where "t10"."id" = "t9"."source_id")) order by "page7"."k0" asc, "page7"."k1" asc, "page7"."id" asc) from
(select * from "page7" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page7" join "attributions" as "t9" on "t9".rowid = "page7".place)))) order by "page4"."k0" asc, "page4"."id" asc) from
(select * from "page4" order by "k0" asc, "id" asc limit +?) as "page4" join "claims" as "t6" on "t6".rowid = "page4".place)))) order by "page1"."k0" asc, "page1"."id" asc) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" join "events" as "t3" on "t3".rowid = "page1".place)))) as answer
