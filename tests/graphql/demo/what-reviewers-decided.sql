select json_object('all',
(with "page1" as materialized
(select "t2"."article_id" as "k0", "t2"."position" as "k1", "t2"."id" as "id", "t2".rowid as place from "attributions" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."status" in (?, ?, ?, ?) order by "t2"."article_id" asc, "t2"."position" asc, "t2"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."status" in (?, ?, ?, ?)))), 'unlessRejected',
(with "page4" as materialized
(select "t5"."article_id" as "k0", "t5"."position" as "k1", "t5"."id" as "id", "t5".rowid as place from "attributions" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."status" <> 'REJECTED' order by "t5"."article_id" asc, "t5"."position" asc, "t5"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t6" where case when "t6".rowid & 255 then 1 else within_deadline() end and "t6"."status" <> 'REJECTED'))), 'rejected',
(with "page7" as materialized
(select "t8"."article_id" as "k0", "t8"."position" as "k1", "t8"."id" as "id", "t8".rowid as place from "attributions" as "t8" where case when "t8".rowid & 255 then 1 else within_deadline() end and "t8"."status" in (?) order by "t8"."article_id" asc, "t8"."position" asc, "t8"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('status', "t9"."status", 'source',
(select json_object('slug', "t10"."slug") from "sources" as "t10" where "t10"."id" = "t9"."source_id")) order by "page7"."k0" asc, "page7"."k1" asc, "page7"."id" asc) from
(select * from "page7" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page7" join "attributions" as "t9" on "t9".rowid = "page7".place))), 'byMachine',
(with "page11" as materialized
(select "t12"."article_id" as "k0", "t12"."position" as "k1", "t12"."id" as "id", "t12".rowid as place from "attributions" as "t12" where case when "t12".rowid & 255 then 1 else within_deadline() end and "t12"."method" in (?, ?) and "t12"."status" <> 'REJECTED' order by "t12"."article_id" asc, "t12"."position" asc, "t12"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('status', "t13"."status", 'extraction', json_object('method', "t13"."method", 'version', "t13"."extractor_version", 'confidence', "t13"."confidence", 'rule', "t13"."rule")) order by "page11"."k0" asc, "page11"."k1" asc, "page11"."id" asc) from
(select * from "page11" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page11" join "attributions" as "t13" on "t13".rowid = "page11".place)))) as answer
