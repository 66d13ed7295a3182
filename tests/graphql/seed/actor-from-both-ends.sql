select json_object('government',
(select json_object('kind', "t1"."kind", 'affiliations',
(select json_group_array(json_object('kind', "t2"."kind", 'direction', case when "t2"."subject_id" = "t1"."id" then 'OUTGOING' else 'INCOMING' end, 'other',
(select json_object('name', "t3"."name") from "actors" as "t3" where "t3"."id" = case when "t2"."subject_id" = "t1"."id" then "t2"."object_id" else "t2"."subject_id" end), 'status', "t2"."status") order by "t2"."kind", "t2"."since_asc", "t2"."id") from "affiliations" as "t2" where ("t2"."subject_id" = "t1"."id" or "t2"."object_id" = "t1"."id") and "t2"."status" <> 'REJECTED')) from "actors" as "t1" where "t1"."slug" = ?), 'president',
(select json_object('name', "t4"."name", 'description', "t4"."description", 'names',
(select json_group_array(json_object('value', "t5"."value", 'kind', "t5"."kind", 'language', "t5"."language") order by "t5"."ordinal") from "actor_names" as "t5" where "t5"."actor_id" = "t4"."id"), 'identifiers',
(select json_group_array(json_object('scheme', "t6"."scheme", 'value', "t6"."value") order by "t6"."scheme", "t6"."value") from "actor_identifiers" as "t6" where "t6"."actor_id" = "t4"."id"), 'affiliations',
(select json_group_array(json_object('kind', "t7"."kind", 'direction', case when "t7"."subject_id" = "t4"."id" then 'OUTGOING' else 'INCOMING' end, 'other',
(select json_object('slug', "t8"."slug") from "actors" as "t8" where "t8"."id" = case when "t7"."subject_id" = "t4"."id" then "t7"."object_id" else "t7"."subject_id" end), 'since', "t7"."since", 'until', "t7"."until", 'evidence',
(select json_group_array(json_object('role', "t9"."role", 'paragraph', "t9"."paragraph", 'firstWords', "t9"."first_words", 'lastWords', "t9"."last_words") order by "t9"."version_id", "t9"."start", "t9"."id") from "evidence" as "t9" where "t9"."affiliation_id" = "t7"."id")) order by "t7"."kind", "t7"."since_asc", "t7"."id") from "affiliations" as "t7" where ("t7"."subject_id" = "t4"."id" or "t7"."object_id" = "t4"."id") and "t7"."status" <> 'REJECTED' and "t7"."kind" in (?)), 'sources',
(with "page10" as materialized
(select "t11"."name" as "k0", "t11"."id" as "id" from "sources" as "t11" where case when "t11".rowid & 255 then 1 else within_deadline() end and "t11"."actor_id" in
(select "t12"."id" from "actors" as "t12" where "t12"."identity" =
(select "t13"."identity" from "actors" as "t13" where "t13"."id" = "t4"."id")) and "t11"."status" <> 'REJECTED' order by "t11"."name" asc, "t11"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "sources" as "t14" where case when "t14".rowid & 255 then 1 else within_deadline() end and "t14"."actor_id" in
(select "t15"."id" from "actors" as "t15" where "t15"."identity" =
(select "t16"."identity" from "actors" as "t16" where "t16"."id" = "t4"."id")) and "t14"."status" <> 'REJECTED'))), 'claims',
(with "page17" as materialized
(select "t18"."slug" as "k0", "t18"."id" as "id" from "claims" as "t18" where case when "t18".rowid & 255 then 1 else within_deadline() end and "t18"."id" in
(select "t19"."claim_id" from "claim_actors" as "t19" where "t19"."actor_id" = "t4"."id" and "t19"."role" in (?)) and "t18"."status" <> 'REJECTED' order by "t18"."slug" asc, "t18"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "claims" as "t20" where case when "t20".rowid & 255 then 1 else within_deadline() end and "t20"."id" in
(select "t21"."claim_id" from "claim_actors" as "t21" where "t21"."actor_id" = "t4"."id" and "t21"."role" in (?)) and "t20"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('slug', "t22"."slug") order by "page17"."k0" asc, "page17"."id" asc) from
(select * from "page17" order by "k0" asc, "id" asc limit +?) as "page17" join "claims" as "t22" on "t22"."id" = "page17".id)))) from "actors" as "t4" where "t4"."slug" = ?)) as answer
