select json_object('earliest', json_object('nodes',
(select json_group_array(json_object('slug', "t3"."slug", 'time', "t3"."time") order by "page1"."k0" asc, "page1"."id" asc) from
(select "t2"."id" as id, "t2".rowid as place, "t2"."time_asc" as "k0" from "events" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end order by "t2"."time_asc" asc, "t2"."id" asc limit +?) as "page1" join "events" as "t3" on "t3".rowid = "page1".place)), 'latest', json_object('nodes',
(select json_group_array(json_object('slug', "t6"."slug", 'time', "t6"."time") order by "page4"."k0" desc, "page4"."id" desc) from
(select "t5"."id" as id, "t5".rowid as place, "t5"."time_desc" as "k0" from "events" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end order by "t5"."time_desc" desc, "t5"."id" desc limit +?) as "page4" join "events" as "t6" on "t6".rowid = "page4".place)), 'inSpring2016', json_object('nodes',
(select json_group_array(json_object('slug', "t9"."slug") order by "page7"."k0" asc, "page7"."id" asc) from
(select "t8"."id" as id, "t8".rowid as place, "t8"."time_asc" as "k0" from "events" as "t8" where case when "t8".rowid & 255 then 1 else within_deadline() end and "t8"."time_asc" >= ? and "t8"."time_asc" < ? order by "t8"."time_asc" asc, "t8"."id" asc limit +?) as "page7" join "events" as "t9" on "t9".rowid = "page7".place)))
