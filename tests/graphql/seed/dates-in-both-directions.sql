select json_object('earliest', json_object('nodes',
(select json_group_array(json_object('slug', "t2"."slug", 'time', "t2"."time") order by "t2"."k0" asc, "t2"."id" asc) from
(select "t1".*, "t1"."time_asc" as "k0" from "events" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end order by "t1"."time_asc" asc, "t1"."id" asc limit +?) as "t2")), 'latest', json_object('nodes',
(select json_group_array(json_object('slug', "t4"."slug", 'time', "t4"."time") order by "t4"."k0" desc, "t4"."id" desc) from
(select "t3".*, "t3"."time_desc" as "k0" from "events" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end order by "t3"."time_desc" desc, "t3"."id" desc limit +?) as "t4")), 'inSpring2016', json_object('nodes',
(select json_group_array(json_object('slug', "t6"."slug") order by "t6"."k0" asc, "t6"."id" asc) from
(select "t5".*, "t5"."time_asc" as "k0" from "events" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."time_asc" >= ? and "t5"."time_asc" < ? order by "t5"."time_asc" asc, "t5"."id" asc limit +?) as "t6")))
