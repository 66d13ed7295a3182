select json_object('actor',
(select json_object('name', "t1"."name", 'names',
(select json_group_array(json_object('value', "t2"."value", 'kind', "t2"."kind") order by "t2"."ordinal") from "actor_names" as "t2" where "t2"."actor_id" = "t1"."id"), 'does', json_object('totalCount',
(select count(*) from "claims" as "t8" where case when "t8".rowid & 255 then 1 else within_deadline() end and "t8"."id" in
(select "t9"."claim_id" from "claim_actors" as "t9" where "t9"."actor_id" in
(select "t10"."id" from "actors" as "t10" where "t10"."identity" =
(select "t11"."identity" from "actors" as "t11" where "t11"."id" = "t1"."id")) and "t9"."role" in (?)) and "t8"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('text', "t12"."text", 'attributions', json_object('nodes',
(select json_group_array(json_object('stance', "t15"."stance", 'source',
(select json_object('name', "t16"."name") from "sources" as "t16" where "t16"."id" = "t15"."source_id")) order by "page13"."k0" asc, "page13"."k1" asc, "page13"."id" asc) from
(select "t14"."id" as id, "t14".rowid as place, "t14"."article_id" as "k0", "t14"."position" as "k1" from "attributions" as "t14" where case when "t14".rowid & 255 then 1 else within_deadline() end and "t14"."claim_id" = "t12"."id" and "t14"."status" <> 'REJECTED' order by "t14"."article_id" asc, "t14"."position" asc, "t14"."id" asc limit +?) as "page13" join "attributions" as "t15" on "t15".rowid = "page13".place))) order by "page3"."k0" asc, "page3"."id" asc) from
(select "t4"."id" as id, "t4".rowid as place, "t4"."slug" as "k0" from "claims" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."id" in
(select "t5"."claim_id" from "claim_actors" as "t5" where "t5"."actor_id" in
(select "t6"."id" from "actors" as "t6" where "t6"."identity" =
(select "t7"."identity" from "actors" as "t7" where "t7"."id" = "t1"."id")) and "t5"."role" in (?)) and "t4"."status" <> 'REJECTED' order by "t4"."slug" asc, "t4"."id" asc limit +?) as "page3" join "claims" as "t12" on "t12".rowid = "page3".place)), 'isDoneTo', json_object('totalCount',
(select count(*) from "claims" as "t22" where case when "t22".rowid & 255 then 1 else within_deadline() end and "t22"."id" in
(select "t23"."claim_id" from "claim_actors" as "t23" where "t23"."actor_id" in
(select "t24"."id" from "actors" as "t24" where "t24"."identity" =
(select "t25"."identity" from "actors" as "t25" where "t25"."id" = "t1"."id")) and "t23"."role" in (?)) and "t22"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('text', "t26"."text", 'attributions', json_object('nodes',
(select json_group_array(json_object('stance', "t29"."stance", 'source',
(select json_object('name', "t30"."name") from "sources" as "t30" where "t30"."id" = "t29"."source_id")) order by "page27"."k0" asc, "page27"."k1" asc, "page27"."id" asc) from
(select "t28"."id" as id, "t28".rowid as place, "t28"."article_id" as "k0", "t28"."position" as "k1" from "attributions" as "t28" where case when "t28".rowid & 255 then 1 else within_deadline() end and "t28"."claim_id" = "t26"."id" and "t28"."status" <> 'REJECTED' order by "t28"."article_id" asc, "t28"."position" asc, "t28"."id" asc limit +?) as "page27" join "attributions" as "t29" on "t29".rowid = "page27".place))) order by "page17"."k0" asc, "page17"."id" asc) from
(select "t18"."id" as id, "t18".rowid as place, "t18"."slug" as "k0" from "claims" as "t18" where case when "t18".rowid & 255 then 1 else within_deadline() end and "t18"."id" in
(select "t19"."claim_id" from "claim_actors" as "t19" where "t19"."actor_id" in
(select "t20"."id" from "actors" as "t20" where "t20"."identity" =
(select "t21"."identity" from "actors" as "t21" where "t21"."id" = "t1"."id")) and "t19"."role" in (?)) and "t18"."status" <> 'REJECTED' order by "t18"."slug" asc, "t18"."id" asc limit +?) as "page17" join "claims" as "t26" on "t26".rowid = "page17".place)), 'isSpokenOf', json_object('totalCount',
(select count(*) from "claims" as "t36" where case when "t36".rowid & 255 then 1 else within_deadline() end and "t36"."id" in
(select "t37"."claim_id" from "claim_actors" as "t37" where "t37"."actor_id" in
(select "t38"."id" from "actors" as "t38" where "t38"."identity" =
(select "t39"."identity" from "actors" as "t39" where "t39"."id" = "t1"."id")) and "t37"."role" in (?, ?, ?, ?)) and "t36"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('text', "t40"."text", 'attributions', json_object('nodes',
(select json_group_array(json_object('stance', "t43"."stance", 'source',
(select json_object('name', "t44"."name") from "sources" as "t44" where "t44"."id" = "t43"."source_id")) order by "page41"."k0" asc, "page41"."k1" asc, "page41"."id" asc) from
(select "t42"."id" as id, "t42".rowid as place, "t42"."article_id" as "k0", "t42"."position" as "k1" from "attributions" as "t42" where case when "t42".rowid & 255 then 1 else within_deadline() end and "t42"."claim_id" = "t40"."id" and "t42"."status" <> 'REJECTED' order by "t42"."article_id" asc, "t42"."position" asc, "t42"."id" asc limit +?) as "page41" join "attributions" as "t43" on "t43".rowid = "page41".place))) order by "page31"."k0" asc, "page31"."id" asc) from
(select "t32"."id" as id, "t32".rowid as place, "t32"."slug" as "k0" from "claims" as "t32" where case when "t32".rowid & 255 then 1 else within_deadline() end and "t32"."id" in
(select "t33"."claim_id" from "claim_actors" as "t33" where "t33"."actor_id" in
(select "t34"."id" from "actors" as "t34" where "t34"."identity" =
(select "t35"."identity" from "actors" as "t35" where "t35"."id" = "t1"."id")) and "t33"."role" in (?, ?, ?, ?)) and "t32"."status" <> 'REJECTED' order by "t32"."slug" asc, "t32"."id" asc limit +?) as "page31" join "claims" as "t40" on "t40".rowid = "page31".place))) from "actors" as "t1" where "t1"."slug" = ?))
