select json_object('all',
(with "page2" as materialized
(select "t1"."id" as id, "t1".rowid as place, "t1"."article_id" as "k0", "t1"."position" as "k1" from "attributions" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."status" in (?, ?, ?, ?) order by "t1"."article_id" asc, "t1"."position" asc, "t1"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."status" in (?, ?, ?, ?)))), 'unlessRejected',
(with "page5" as materialized
(select "t4"."id" as id, "t4".rowid as place, "t4"."article_id" as "k0", "t4"."position" as "k1" from "attributions" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."status" <> 'REJECTED' order by "t4"."article_id" asc, "t4"."position" asc, "t4"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t6" where case when "t6".rowid & 255 then 1 else within_deadline() end and "t6"."status" <> 'REJECTED'))), 'rejected', json_object('nodes',
(select json_group_array(json_object('status', "t8"."status", 'source',
(select json_object('slug', "t9"."slug") from "sources" as "t9" where "t9"."id" = "t8"."source_id")) order by "t8"."k0" asc, "t8"."k1" asc, "t8"."id" asc) from
(select "t7".*, "t7"."article_id" as "k0", "t7"."position" as "k1" from "attributions" as "t7" where case when "t7".rowid & 255 then 1 else within_deadline() end and "t7"."status" in (?) order by "t7"."article_id" asc, "t7"."position" asc, "t7"."id" asc limit +?) as "t8")), 'byMachine', json_object('nodes',
(select json_group_array(json_object('status', "t11"."status", 'extraction', json_object('method', "t11"."method", 'version', "t11"."extractor_version", 'confidence', "t11"."confidence", 'rule', "t11"."rule")) order by "t11"."k0" asc, "t11"."k1" asc, "t11"."id" asc) from
(select "t10".*, "t10"."article_id" as "k0", "t10"."position" as "k1" from "attributions" as "t10" where case when "t10".rowid & 255 then 1 else within_deadline() end and "t10"."method" in (?, ?) and "t10"."status" <> 'REJECTED' order by "t10"."article_id" asc, "t10"."position" asc, "t10"."id" asc limit +?) as "t11")))
