select json_object('second',
(with "page1" as materialized
(select "t2"."id" as id, "t2".rowid as place, "t2"."slug" as "k0" from "claims" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."status" <> 'REJECTED' and ("t2"."slug", "t2"."id") > (?, ?) order by "t2"."slug" asc, "t2"."id" asc limit +?) select json_object('edges',
(select json_group_array(json_object('cursor', lower(hex(json_array(1, 'SLUG ASC', "page1"."k0", "page1"."id"))), 'node', json_object('slug', "t3"."slug")) order by "page1"."k0" asc, "page1"."id" asc) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" join "claims" as "t3" on "t3".rowid = "page1".place), 'pageInfo', json_object('hasNextPage', case when
(select count(*) from "page1") > ? then json('true') when not (
(select count(*) from "page1") > ?) then json('false') end, 'hasPreviousPage', case when 1=1 then json('true') when not (1=1) then json('false') end, 'startCursor',
(select lower(hex(json_array(1, 'SLUG ASC', "page1"."k0", "page1"."id"))) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" order by "page1"."k0" asc, "page1"."id" asc limit 1), 'endCursor',
(select lower(hex(json_array(1, 'SLUG ASC', "page1"."k0", "page1"."id"))) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" order by "page1"."k0" desc, "page1"."id" desc limit 1)))), 'beforeThat',
(with "page4" as materialized
(select "t5"."id" as id, "t5".rowid as place, "t5"."slug" as "k0" from "claims" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."status" <> 'REJECTED' and ("t5"."slug", "t5"."id") < (?, ?) order by "t5"."slug" desc, "t5"."id" desc limit +?) select json_object('nodes',
(select json_group_array(json_object('slug', "t6"."slug") order by "page4"."k0" asc, "page4"."id" asc) from
(select * from "page4" order by "k0" desc, "id" desc limit +?) as "page4" join "claims" as "t6" on "t6".rowid = "page4".place), 'pageInfo', json_object('hasNextPage', case when 1=1 then json('true') when not (1=1) then json('false') end, 'hasPreviousPage', case when
(select count(*) from "page4") > ? then json('true') when not (
(select count(*) from "page4") > ?) then json('false') end))), 'empty',
(with "page7" as materialized
(select * from
(select "t11"."id" as id, "t11".rowid as place, "t11"."slug" as "k0" from "claims" as "t11" where case when "t11".rowid & 255 then 1 else within_deadline() end and "t11"."id" in
(select "t12"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits13" join "search_texts" as "t12" on "t12"."row" = "hits13".row where case when "t12".rowid & 255 then 1 else within_deadline() end and "t12"."subject" = ?) and "t11"."status" <> 'REJECTED' order by "t11"."slug" asc, "t11"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match9" limit 10000) as "some10") = 10000 then 0 else ? end)) as rare union all select * from
(select "t14"."id" as id, "t14".rowid as place, "t14"."slug" as "k0" from "claims" as "t14" where case when "t14".rowid & 255 then 1 else within_deadline() end and exists
(select 1 from "search_texts" as "t15" where "t15"."subject_id" in ("t14"."id") and not exists
(select 1 from json_each(?) as "term16" where not instr((' ' || "t15"."words" || ' '), "term16".value) > 0)) and "t14"."status" <> 'REJECTED' order by "t14"."slug" asc, "t14"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match9" limit 10000) as "some10") = 10000 then ? else 0 end)) as common) select json_object('totalCount',
(select count(*) from "claims" as "t17" where case when "t17".rowid & 255 then 1 else within_deadline() end and "t17"."id" in
(select "t18"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits19" join "search_texts" as "t18" on "t18"."row" = "hits19".row where case when "t18".rowid & 255 then 1 else within_deadline() end and "t18"."subject" = ?) and "t17"."status" <> 'REJECTED'), 'edges',
(select json_group_array(json_object('cursor', lower(hex(json_array(1, 'SLUG ASC', "page7"."k0", "page7"."id")))) order by "page7"."k0" asc, "page7"."id" asc) from
(select * from "page7" order by "k0" asc, "id" asc limit +?) as "page7" join "claims" as "t20" on "t20".rowid = "page7".place), 'pageInfo', json_object('hasNextPage', case when
(select count(*) from "page7") > ? then json('true') when not (
(select count(*) from "page7") > ?) then json('false') end, 'hasPreviousPage', case when 1=0 then json('true') when not (1=0) then json('false') end, 'startCursor',
(select lower(hex(json_array(1, 'SLUG ASC', "page7"."k0", "page7"."id"))) from
(select * from "page7" order by "k0" asc, "id" asc limit +?) as "page7" order by "page7"."k0" asc, "page7"."id" asc limit 1), 'endCursor',
(select lower(hex(json_array(1, 'SLUG ASC', "page7"."k0", "page7"."id"))) from
(select * from "page7" order by "k0" asc, "id" asc limit +?) as "page7" order by "page7"."k0" desc, "page7"."id" desc limit 1)))))
