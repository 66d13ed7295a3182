select json_object('actors', json_object('nodes',
(select json_group_array(json_object('slug', "t3"."slug", 'status', "t3"."status") order by "page1"."k0" asc, "page1"."id" asc) from
(select "t2"."id" as id, "t2".rowid as place, "t2"."name" as "k0" from "actors" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."status" in (?) order by "t2"."name" asc, "t2"."id" asc limit +?) as "page1" join "actors" as "t3" on "t3".rowid = "page1".place)), 'sources',
(with "page4" as materialized
(select "t5"."id" as id, "t5".rowid as place, "t5"."name" as "k0" from "sources" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."status" in (?, ?) order by "t5"."name" asc, "t5"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "sources" as "t6" where case when "t6".rowid & 255 then 1 else within_deadline() end and "t6"."status" in (?, ?)))), 'claims', json_object('nodes',
(select json_group_array(json_object('slug', "t9"."slug", 'status', "t9"."status") order by "page7"."k0" asc, "page7"."id" asc) from
(select "t8"."id" as id, "t8".rowid as place, "t8"."slug" as "k0" from "claims" as "t8" where case when "t8".rowid & 255 then 1 else within_deadline() end and "t8"."status" in (?) order by "t8"."slug" asc, "t8"."id" asc limit +?) as "page7" join "claims" as "t9" on "t9".rowid = "page7".place)), 'articles', json_object('nodes',
(select json_group_array(json_object('slug', "t12"."slug", 'wireCredit', "t12"."wire_credit") order by "page10"."k0" desc, "page10"."id" desc) from
(select "t11"."id" as id, "t11".rowid as place, "t11"."published_at_desc" as "k0" from "articles" as "t11" where case when "t11".rowid & 255 then 1 else within_deadline() end order by "t11"."published_at_desc" desc, "t11"."id" desc limit +?) as "page10" join "articles" as "t12" on "t12".rowid = "page10".place)), 'source',
(select json_object('status', "t13"."status") from "sources" as "t13" where "t13"."slug" = ?))
