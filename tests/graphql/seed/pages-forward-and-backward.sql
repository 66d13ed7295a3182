select json_object('second',
(with "page1" as materialized
(select "t2"."slug" as "k0", "t2"."id" as "id" from "claims" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."status" <> 'REJECTED' and ("t2"."slug", "t2"."id") > (?, ?) order by "t2"."slug" asc, "t2"."id" asc limit +?) select json_object('edges',
(select json_group_array(json_object('cursor', lower(hex(json_array(1, 'SLUG ASC', "page1"."k0", "page1"."id"))), 'node', json_object('slug', "t3"."slug")) order by "page1"."k0" asc, "page1"."id" asc) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" join "claims" as "t3" on "t3"."id" = "page1".id), 'pageInfo', json_object('hasNextPage', case when
(select count(*) from "page1") > ? then json('true') when not (
(select count(*) from "page1") > ?) then json('false') end, 'hasPreviousPage', case when 1=1 then json('true') when not (1=1) then json('false') end, 'startCursor',
(select lower(hex(json_array(1, 'SLUG ASC', "page1"."k0", "page1"."id"))) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" order by "page1"."k0" asc, "page1"."id" asc limit 1), 'endCursor',
(select lower(hex(json_array(1, 'SLUG ASC', "page1"."k0", "page1"."id"))) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" order by "page1"."k0" desc, "page1"."id" desc limit 1)))), 'beforeThat',
(with "page4" as materialized
(select "t5"."slug" as "k0", "t5"."id" as "id" from "claims" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."status" <> 'REJECTED' and ("t5"."slug", "t5"."id") < (?, ?) order by "t5"."slug" desc, "t5"."id" desc limit +?) select json_object('nodes',
(select json_group_array(json_object('slug', "t6"."slug") order by "page4"."k0" asc, "page4"."id" asc) from
(select * from "page4" order by "k0" desc, "id" desc limit +?) as "page4" join "claims" as "t6" on "t6"."id" = "page4".id), 'pageInfo', json_object('hasNextPage', case when 1=1 then json('true') when not (1=1) then json('false') end, 'hasPreviousPage', case when
(select count(*) from "page4") > ? then json('true') when not (
(select count(*) from "page4") > ?) then json('false') end))), 'empty',
(with "page7" as materialized
(select "t8"."slug" as "k0", "t8"."id" as "id" from "claims" as "t8" where case when "t8".rowid & 255 then 1 else within_deadline() end and "t8"."id" in
(select "t9"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits10" join "search_texts" as "t9" on "t9"."row" = "hits10".row where case when "t9".rowid & 255 then 1 else within_deadline() end and "t9"."subject" = ?) and "t8"."status" <> 'REJECTED' order by "t8"."slug" asc, "t8"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "claims" as "t11" where case when "t11".rowid & 255 then 1 else within_deadline() end and "t11"."id" in
(select "t12"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits13" join "search_texts" as "t12" on "t12"."row" = "hits13".row where case when "t12".rowid & 255 then 1 else within_deadline() end and "t12"."subject" = ?) and "t11"."status" <> 'REJECTED'), 'edges',
(select json_group_array(json_object('cursor', lower(hex(json_array(1, 'SLUG ASC', "page7"."k0", "page7"."id")))) order by "page7"."k0" asc, "page7"."id" asc) from
(select * from "page7" order by "k0" asc, "id" asc limit +?) as "page7" join "claims" as "t14" on "t14"."id" = "page7".id), 'pageInfo', json_object('hasNextPage', case when
(select count(*) from "page7") > ? then json('true') when not (
(select count(*) from "page7") > ?) then json('false') end, 'hasPreviousPage', case when 1=0 then json('true') when not (1=0) then json('false') end, 'startCursor',
(select lower(hex(json_array(1, 'SLUG ASC', "page7"."k0", "page7"."id"))) from
(select * from "page7" order by "k0" asc, "id" asc limit +?) as "page7" order by "page7"."k0" asc, "page7"."id" asc limit 1), 'endCursor',
(select lower(hex(json_array(1, 'SLUG ASC', "page7"."k0", "page7"."id"))) from
(select * from "page7" order by "k0" asc, "id" asc limit +?) as "page7" order by "page7"."k0" desc, "page7"."id" desc limit 1))))) as answer
