select json_object('second',
(with "page2" as materialized
(select "t1"."id" as id, "t1".rowid as place, "t1"."slug" as "k0" from "claims" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."status" <> 'REJECTED' and ("t1"."slug", "t1"."id") > (?, ?) order by "t1"."slug" asc, "t1"."id" asc limit +?) select json_object('edges',
(select json_group_array(json_object('cursor', lower(hex(json_array(1, 'SLUG ASC', "page2"."k0", "page2"."id"))), 'node', json_object('slug', "t3"."slug")) order by "page2"."k0" asc, "page2"."id" asc) from
(select * from "page2" order by "k0" asc, "id" asc limit +?) as "page2" join "claims" as "t3" on "t3".rowid = "page2".place), 'pageInfo', json_object('hasNextPage', case when
(select count(*) from "page2") > ? then json('true') when not (
(select count(*) from "page2") > ?) then json('false') end, 'hasPreviousPage', case when 1=1 then json('true') when not (1=1) then json('false') end, 'startCursor',
(select lower(hex(json_array(1, 'SLUG ASC', "page2"."k0", "page2"."id"))) from
(select * from "page2" order by "k0" asc, "id" asc limit +?) as "page2" order by "page2"."k0" asc, "page2"."id" asc limit 1), 'endCursor',
(select lower(hex(json_array(1, 'SLUG ASC', "page2"."k0", "page2"."id"))) from
(select * from "page2" order by "k0" asc, "id" asc limit +?) as "page2" order by "page2"."k0" desc, "page2"."id" desc limit 1)))), 'beforeThat',
(with "page5" as materialized
(select "t4"."id" as id, "t4".rowid as place, "t4"."slug" as "k0" from "claims" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."status" <> 'REJECTED' and ("t4"."slug", "t4"."id") < (?, ?) order by "t4"."slug" desc, "t4"."id" desc limit +?) select json_object('nodes',
(select json_group_array(json_object('slug', "t6"."slug") order by "page5"."k0" asc, "page5"."id" asc) from
(select * from "page5" order by "k0" desc, "id" desc limit +?) as "page5" join "claims" as "t6" on "t6".rowid = "page5".place), 'pageInfo', json_object('hasNextPage', case when 1=1 then json('true') when not (1=1) then json('false') end, 'hasPreviousPage', case when
(select count(*) from "page5") > ? then json('true') when not (
(select count(*) from "page5") > ?) then json('false') end))), 'empty',
(with "page16" as materialized
(select * from
(select "t10"."id" as id, "t10".rowid as place, "t10"."slug" as "k0" from "claims" as "t10" where case when "t10".rowid & 255 then 1 else within_deadline() end and "t10"."id" in
(select "t11"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits12" join "search_texts" as "t11" on "t11"."row" = "hits12".row where case when "t11".rowid & 255 then 1 else within_deadline() end and "t11"."subject" = ?) and "t10"."status" <> 'REJECTED' order by "t10"."slug" asc, "t10"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match8" limit 10000) as "some9") = 10000 then 0 else ? end)) as rare union all select * from
(select "t13"."id" as id, "t13".rowid as place, "t13"."slug" as "k0" from "claims" as "t13" where case when "t13".rowid & 255 then 1 else within_deadline() end and exists
(select 1 from "search_texts" as "t14" where "t14"."subject_id" in ("t13"."id") and not exists
(select 1 from json_each(?) as "term15" where not instr((' ' || "t14"."words" || ' '), "term15".value) > 0)) and "t13"."status" <> 'REJECTED' order by "t13"."slug" asc, "t13"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match8" limit 10000) as "some9") = 10000 then ? else 0 end)) as common) select json_object('totalCount',
(select count(*) from "claims" as "t17" where case when "t17".rowid & 255 then 1 else within_deadline() end and "t17"."id" in
(select "t18"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits19" join "search_texts" as "t18" on "t18"."row" = "hits19".row where case when "t18".rowid & 255 then 1 else within_deadline() end and "t18"."subject" = ?) and "t17"."status" <> 'REJECTED'), 'edges',
(select json_group_array(json_object('cursor', lower(hex(json_array(1, 'SLUG ASC', "page16"."k0", "page16"."id")))) order by "page16"."k0" asc, "page16"."id" asc) from
(select * from "page16" order by "k0" asc, "id" asc limit +?) as "page16" join "claims" as "t20" on "t20".rowid = "page16".place), 'pageInfo', json_object('hasNextPage', case when
(select count(*) from "page16") > ? then json('true') when not (
(select count(*) from "page16") > ?) then json('false') end, 'hasPreviousPage', case when 1=0 then json('true') when not (1=0) then json('false') end, 'startCursor',
(select lower(hex(json_array(1, 'SLUG ASC', "page16"."k0", "page16"."id"))) from
(select * from "page16" order by "k0" asc, "id" asc limit +?) as "page16" order by "page16"."k0" asc, "page16"."id" asc limit 1), 'endCursor',
(select lower(hex(json_array(1, 'SLUG ASC', "page16"."k0", "page16"."id"))) from
(select * from "page16" order by "k0" asc, "id" asc limit +?) as "page16" order by "page16"."k0" desc, "page16"."id" desc limit 1)))))
