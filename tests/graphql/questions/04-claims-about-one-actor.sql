select json_object('actor',
(select json_object('name', "t1"."name", 'names',
(select json_group_array(json_object('value', "t2"."value", 'kind', "t2"."kind") order by "t2"."ordinal") from "actor_names" as "t2" where "t2"."actor_id" = "t1"."id"), 'does',
(with "page3" as materialized
(select "t4"."slug" as "k0", "t4"."id" as "id" from "claims" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."id" in
(select "t5"."claim_id" from "claim_actors" as "t5" where "t5"."actor_id" = "t1"."id" and "t5"."role" in (?)) and "t4"."status" <> 'REJECTED' order by "t4"."slug" asc, "t4"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "claims" as "t6" where case when "t6".rowid & 255 then 1 else within_deadline() end and "t6"."id" in
(select "t7"."claim_id" from "claim_actors" as "t7" where "t7"."actor_id" = "t1"."id" and "t7"."role" in (?)) and "t6"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('text', "t8"."text", 'attributions',
(with "page9" as materialized
(select "t10"."article_id" as "k0", "t10"."position" as "k1", "t10"."id" as "id" from "attributions" as "t10" where case when "t10".rowid & 255 then 1 else within_deadline() end and "t10"."claim_id" = "t8"."id" and "t10"."status" <> 'REJECTED' order by "t10"."article_id" asc, "t10"."position" asc, "t10"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('stance', "t11"."stance", 'source',
(select json_object('name', "t12"."name") from "sources" as "t12" where "t12"."id" = "t11"."source_id")) order by "page9"."k0" asc, "page9"."k1" asc, "page9"."id" asc) from
(select * from "page9" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page9" join "attributions" as "t11" on "t11"."id" = "page9".id)))) order by "page3"."k0" asc, "page3"."id" asc) from
(select * from "page3" order by "k0" asc, "id" asc limit +?) as "page3" join "claims" as "t8" on "t8"."id" = "page3".id))), 'isDoneTo',
(with "page13" as materialized
(select "t14"."slug" as "k0", "t14"."id" as "id" from "claims" as "t14" where case when "t14".rowid & 255 then 1 else within_deadline() end and "t14"."id" in
(select "t15"."claim_id" from "claim_actors" as "t15" where "t15"."actor_id" = "t1"."id" and "t15"."role" in (?)) and "t14"."status" <> 'REJECTED' order by "t14"."slug" asc, "t14"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "claims" as "t16" where case when "t16".rowid & 255 then 1 else within_deadline() end and "t16"."id" in
(select "t17"."claim_id" from "claim_actors" as "t17" where "t17"."actor_id" = "t1"."id" and "t17"."role" in (?)) and "t16"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('text', "t18"."text", 'attributions',
(with "page19" as materialized
(select "t20"."article_id" as "k0", "t20"."position" as "k1", "t20"."id" as "id" from "attributions" as "t20" where case when "t20".rowid & 255 then 1 else within_deadline() end and "t20"."claim_id" = "t18"."id" and "t20"."status" <> 'REJECTED' order by "t20"."article_id" asc, "t20"."position" asc, "t20"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('stance', "t21"."stance", 'source',
(select json_object('name', "t22"."name") from "sources" as "t22" where "t22"."id" = "t21"."source_id")) order by "page19"."k0" asc, "page19"."k1" asc, "page19"."id" asc) from
(select * from "page19" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page19" join "attributions" as "t21" on "t21"."id" = "page19".id)))) order by "page13"."k0" asc, "page13"."id" asc) from
(select * from "page13" order by "k0" asc, "id" asc limit +?) as "page13" join "claims" as "t18" on "t18"."id" = "page13".id))), 'isSpokenOf',
(with "page23" as materialized
(select "t24"."slug" as "k0", "t24"."id" as "id" from "claims" as "t24" where case when "t24".rowid & 255 then 1 else within_deadline() end and "t24"."id" in
(select "t25"."claim_id" from "claim_actors" as "t25" where "t25"."actor_id" = "t1"."id" and "t25"."role" in (?, ?, ?, ?)) and "t24"."status" <> 'REJECTED' order by "t24"."slug" asc, "t24"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "claims" as "t26" where case when "t26".rowid & 255 then 1 else within_deadline() end and "t26"."id" in
(select "t27"."claim_id" from "claim_actors" as "t27" where "t27"."actor_id" = "t1"."id" and "t27"."role" in (?, ?, ?, ?)) and "t26"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('text', "t28"."text", 'attributions',
(with "page29" as materialized
(select "t30"."article_id" as "k0", "t30"."position" as "k1", "t30"."id" as "id" from "attributions" as "t30" where case when "t30".rowid & 255 then 1 else within_deadline() end and "t30"."claim_id" = "t28"."id" and "t30"."status" <> 'REJECTED' order by "t30"."article_id" asc, "t30"."position" asc, "t30"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('stance', "t31"."stance", 'source',
(select json_object('name', "t32"."name") from "sources" as "t32" where "t32"."id" = "t31"."source_id")) order by "page29"."k0" asc, "page29"."k1" asc, "page29"."id" asc) from
(select * from "page29" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page29" join "attributions" as "t31" on "t31"."id" = "page29".id)))) order by "page23"."k0" asc, "page23"."id" asc) from
(select * from "page23" order by "k0" asc, "id" asc limit +?) as "page23" join "claims" as "t28" on "t28"."id" = "page23".id)))) from "actors" as "t1" where "t1"."slug" = ?)) as answer
