select json_object('actor',
(select json_object('name', "t1"."name", 'names',
(select json_group_array(json_object('value', "t2"."value", 'kind', "t2"."kind") order by "t2"."ordinal") from "actor_names" as "t2" where "t2"."actor_id" = "t1"."id"), 'does', json_object('totalCount',
(select count(*) from "claims" as "t8" where case when "t8".rowid & 255 then 1 else within_deadline() end and "t8"."id" in
(select "t9"."claim_id" from "claim_actors" as "t9" where "t9"."actor_id" in
(select "t10"."id" from "actors" as "t10" where "t10"."identity" =
(select "t11"."identity" from "actors" as "t11" where "t11"."id" = "t1"."id")) and "t9"."role" in (?)) and "t8"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('text', "t7"."text", 'attributions', json_object('nodes',
(select json_group_array(json_object('stance', "t13"."stance", 'source',
(select json_object('name', "t14"."name") from "sources" as "t14" where "t14"."id" = "t13"."source_id")) order by "t13"."k0" asc, "t13"."k1" asc, "t13"."id" asc) from
(select "t12".*, "t12"."article_id" as "k0", "t12"."position" as "k1" from "attributions" as "t12" where case when "t12".rowid & 255 then 1 else within_deadline() end and "t12"."claim_id" = "t7"."id" and "t12"."status" <> 'REJECTED' order by "t12"."article_id" asc, "t12"."position" asc, "t12"."id" asc limit +?) as "t13"))) order by "t7"."k0" asc, "t7"."id" asc) from
(select "t3".*, "t3"."slug" as "k0" from "claims" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."id" in
(select "t4"."claim_id" from "claim_actors" as "t4" where "t4"."actor_id" in
(select "t5"."id" from "actors" as "t5" where "t5"."identity" =
(select "t6"."identity" from "actors" as "t6" where "t6"."id" = "t1"."id")) and "t4"."role" in (?)) and "t3"."status" <> 'REJECTED' order by "t3"."slug" asc, "t3"."id" asc limit +?) as "t7")), 'isDoneTo', json_object('totalCount',
(select count(*) from "claims" as "t20" where case when "t20".rowid & 255 then 1 else within_deadline() end and "t20"."id" in
(select "t21"."claim_id" from "claim_actors" as "t21" where "t21"."actor_id" in
(select "t22"."id" from "actors" as "t22" where "t22"."identity" =
(select "t23"."identity" from "actors" as "t23" where "t23"."id" = "t1"."id")) and "t21"."role" in (?)) and "t20"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('text', "t19"."text", 'attributions', json_object('nodes',
(select json_group_array(json_object('stance', "t25"."stance", 'source',
(select json_object('name', "t26"."name") from "sources" as "t26" where "t26"."id" = "t25"."source_id")) order by "t25"."k0" asc, "t25"."k1" asc, "t25"."id" asc) from
(select "t24".*, "t24"."article_id" as "k0", "t24"."position" as "k1" from "attributions" as "t24" where case when "t24".rowid & 255 then 1 else within_deadline() end and "t24"."claim_id" = "t19"."id" and "t24"."status" <> 'REJECTED' order by "t24"."article_id" asc, "t24"."position" asc, "t24"."id" asc limit +?) as "t25"))) order by "t19"."k0" asc, "t19"."id" asc) from
(select "t15".*, "t15"."slug" as "k0" from "claims" as "t15" where case when "t15".rowid & 255 then 1 else within_deadline() end and "t15"."id" in
(select "t16"."claim_id" from "claim_actors" as "t16" where "t16"."actor_id" in
(select "t17"."id" from "actors" as "t17" where "t17"."identity" =
(select "t18"."identity" from "actors" as "t18" where "t18"."id" = "t1"."id")) and "t16"."role" in (?)) and "t15"."status" <> 'REJECTED' order by "t15"."slug" asc, "t15"."id" asc limit +?) as "t19")), 'isSpokenOf', json_object('totalCount',
(select count(*) from "claims" as "t32" where case when "t32".rowid & 255 then 1 else within_deadline() end and "t32"."id" in
(select "t33"."claim_id" from "claim_actors" as "t33" where "t33"."actor_id" in
(select "t34"."id" from "actors" as "t34" where "t34"."identity" =
(select "t35"."identity" from "actors" as "t35" where "t35"."id" = "t1"."id")) and "t33"."role" in (?, ?, ?, ?)) and "t32"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('text', "t31"."text", 'attributions', json_object('nodes',
(select json_group_array(json_object('stance', "t37"."stance", 'source',
(select json_object('name', "t38"."name") from "sources" as "t38" where "t38"."id" = "t37"."source_id")) order by "t37"."k0" asc, "t37"."k1" asc, "t37"."id" asc) from
(select "t36".*, "t36"."article_id" as "k0", "t36"."position" as "k1" from "attributions" as "t36" where case when "t36".rowid & 255 then 1 else within_deadline() end and "t36"."claim_id" = "t31"."id" and "t36"."status" <> 'REJECTED' order by "t36"."article_id" asc, "t36"."position" asc, "t36"."id" asc limit +?) as "t37"))) order by "t31"."k0" asc, "t31"."id" asc) from
(select "t27".*, "t27"."slug" as "k0" from "claims" as "t27" where case when "t27".rowid & 255 then 1 else within_deadline() end and "t27"."id" in
(select "t28"."claim_id" from "claim_actors" as "t28" where "t28"."actor_id" in
(select "t29"."id" from "actors" as "t29" where "t29"."identity" =
(select "t30"."identity" from "actors" as "t30" where "t30"."id" = "t1"."id")) and "t28"."role" in (?, ?, ?, ?)) and "t27"."status" <> 'REJECTED' order by "t27"."slug" asc, "t27"."id" asc limit +?) as "t31"))) from "actors" as "t1" where "t1"."slug" = ?))
