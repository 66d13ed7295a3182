select json_object('government',
(select json_object('kind', "t1"."kind", 'affiliations',
(select json_group_array(json_object('kind', "t2"."kind", 'direction', case when "t2"."subject_id" in
(select "t7"."id" from "actors" as "t7" where "t7"."identity" =
(select "t8"."identity" from "actors" as "t8" where "t8"."id" = "t1"."id")) then 'OUTGOING' else 'INCOMING' end, 'other',
(select json_object('name', "t9"."name") from "actors" as "t9" where "t9"."id" = case when "t2"."subject_id" in
(select "t10"."id" from "actors" as "t10" where "t10"."identity" =
(select "t11"."identity" from "actors" as "t11" where "t11"."id" = "t1"."id")) then "t2"."object_id" else "t2"."subject_id" end), 'status', "t2"."status") order by "t2"."kind", "t2"."since_asc", "t2"."id") from "affiliations" as "t2" where ("t2"."subject_id" in
(select "t3"."id" from "actors" as "t3" where "t3"."identity" =
(select "t4"."identity" from "actors" as "t4" where "t4"."id" = "t1"."id")) or "t2"."object_id" in
(select "t5"."id" from "actors" as "t5" where "t5"."identity" =
(select "t6"."identity" from "actors" as "t6" where "t6"."id" = "t1"."id"))) and "t2"."status" <> 'REJECTED')) from "actors" as "t1" where "t1"."slug" = ?), 'president',
(select json_object('name', "t12"."name", 'description', "t12"."description", 'names',
(select json_group_array(json_object('value', "t13"."value", 'kind', "t13"."kind", 'language', "t13"."language") order by "t13"."ordinal") from "actor_names" as "t13" where "t13"."actor_id" = "t12"."id"), 'identifiers',
(select json_group_array(json_object('scheme', "t14"."scheme", 'value', "t14"."value") order by "t14"."scheme", "t14"."value") from "actor_identifiers" as "t14" where "t14"."actor_id" = "t12"."id"), 'affiliations',
(select json_group_array(json_object('kind', "t15"."kind", 'direction', case when "t15"."subject_id" in
(select "t20"."id" from "actors" as "t20" where "t20"."identity" =
(select "t21"."identity" from "actors" as "t21" where "t21"."id" = "t12"."id")) then 'OUTGOING' else 'INCOMING' end, 'other',
(select json_object('slug', "t22"."slug") from "actors" as "t22" where "t22"."id" = case when "t15"."subject_id" in
(select "t23"."id" from "actors" as "t23" where "t23"."identity" =
(select "t24"."identity" from "actors" as "t24" where "t24"."id" = "t12"."id")) then "t15"."object_id" else "t15"."subject_id" end), 'since', "t15"."since", 'until', "t15"."until", 'evidence',
(select json_group_array(json_object('role', "t25"."role", 'paragraph', "t25"."paragraph", 'firstWords', "t25"."first_words", 'lastWords', "t25"."last_words") order by "t25"."version_id", "t25"."start", "t25"."id") from "evidence" as "t25" where "t25"."affiliation_id" = "t15"."id")) order by "t15"."kind", "t15"."since_asc", "t15"."id") from "affiliations" as "t15" where ("t15"."subject_id" in
(select "t16"."id" from "actors" as "t16" where "t16"."identity" =
(select "t17"."identity" from "actors" as "t17" where "t17"."id" = "t12"."id")) or "t15"."object_id" in
(select "t18"."id" from "actors" as "t18" where "t18"."identity" =
(select "t19"."identity" from "actors" as "t19" where "t19"."id" = "t12"."id"))) and "t15"."status" <> 'REJECTED' and "t15"."kind" in (?)), 'sources',
(with "page26" as materialized
(select "t27"."id" as id, "t27".rowid as place, "t27"."name" as "k0" from "sources" as "t27" where case when "t27".rowid & 255 then 1 else within_deadline() end and "t27"."actor_id" in
(select "t28"."id" from "actors" as "t28" where "t28"."identity" =
(select "t29"."identity" from "actors" as "t29" where "t29"."id" = "t12"."id")) and "t27"."status" <> 'REJECTED' order by "t27"."name" asc, "t27"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "sources" as "t30" where case when "t30".rowid & 255 then 1 else within_deadline() end and "t30"."actor_id" in
(select "t31"."id" from "actors" as "t31" where "t31"."identity" =
(select "t32"."identity" from "actors" as "t32" where "t32"."id" = "t12"."id")) and "t30"."status" <> 'REJECTED'))), 'claims', json_object('totalCount',
(select count(*) from "claims" as "t38" where case when "t38".rowid & 255 then 1 else within_deadline() end and "t38"."id" in
(select "t39"."claim_id" from "claim_actors" as "t39" where "t39"."actor_id" in
(select "t40"."id" from "actors" as "t40" where "t40"."identity" =
(select "t41"."identity" from "actors" as "t41" where "t41"."id" = "t12"."id")) and "t39"."role" in (?)) and "t38"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('slug', "t42"."slug") order by "page33"."k0" asc, "page33"."id" asc) from
(select "t34"."id" as id, "t34".rowid as place, "t34"."slug" as "k0" from "claims" as "t34" where case when "t34".rowid & 255 then 1 else within_deadline() end and "t34"."id" in
(select "t35"."claim_id" from "claim_actors" as "t35" where "t35"."actor_id" in
(select "t36"."id" from "actors" as "t36" where "t36"."identity" =
(select "t37"."identity" from "actors" as "t37" where "t37"."id" = "t12"."id")) and "t35"."role" in (?)) and "t34"."status" <> 'REJECTED' order by "t34"."slug" asc, "t34"."id" asc limit +?) as "page33" join "claims" as "t42" on "t42".rowid = "page33".place))) from "actors" as "t12" where "t12"."slug" = ?))
