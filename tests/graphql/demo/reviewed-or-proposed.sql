select json_object('actors', json_object('nodes',
(select json_group_array(json_object('slug', "t2"."slug", 'status', "t2"."status") order by "t2"."k0" asc, "t2"."id" asc) from
(select "t1".*, "t1"."name" as "k0" from "actors" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."status" in (?) order by "t1"."name" asc, "t1"."id" asc limit +?) as "t2")), 'sources',
(with "page4" as materialized
(select "t3"."id" as id, "t3".rowid as place, "t3"."name" as "k0" from "sources" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."status" in (?, ?) order by "t3"."name" asc, "t3"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "sources" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."status" in (?, ?)))), 'claims', json_object('nodes',
(select json_group_array(json_object('slug', "t7"."slug", 'status', "t7"."status") order by "t7"."k0" asc, "t7"."id" asc) from
(select "t6".*, "t6"."slug" as "k0" from "claims" as "t6" where case when "t6".rowid & 255 then 1 else within_deadline() end and "t6"."status" in (?) order by "t6"."slug" asc, "t6"."id" asc limit +?) as "t7")), 'articles', json_object('nodes',
(select json_group_array(json_object('slug', "t9"."slug", 'wireCredit', "t9"."wire_credit") order by "t9"."k0" desc, "t9"."id" desc) from
(select "t8".*, "t8"."published_at_desc" as "k0" from "articles" as "t8" where case when "t8".rowid & 255 then 1 else within_deadline() end order by "t8"."published_at_desc" desc, "t8"."id" desc limit +?) as "t9")), 'source',
(select json_object('status', "t10"."status") from "sources" as "t10" where "t10"."slug" = ?))
