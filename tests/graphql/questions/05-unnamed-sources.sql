select json_object('sources', json_object('nodes',
(select json_group_array(json_object('name', "t2"."name", 'descriptor', "t2"."descriptor", 'cardinality', "t2"."cardinality", 'reasonForAnonymity', "t2"."reason_for_anonymity", 'attributions', json_object('nodes',
(select json_group_array(json_object('stance', "t4"."stance", 'cue', "t4"."cue", 'claim',
(select json_object('text', "t5"."text") from "claims" as "t5" where "t5"."id" = "t4"."claim_id"), 'evidence',
(select json_group_array(json_object('role', "t6"."role", 'paragraph', "t6"."paragraph", 'firstWords', "t6"."first_words", 'lastWords', "t6"."last_words") order by "t6"."start", "t6"."ordinal", "t6"."id") from "evidence" as "t6" where "t6"."attribution_id" = "t4"."id" and "t6"."version_id" = coalesce(
(select "t7"."id" from "article_versions" as "t7" where "t7"."article_id" = "t4"."article_id" and exists
(select 1 from "evidence" as "t8" where "t8"."attribution_id" = "t4"."id" and "t8"."version_id" = "t7"."id" and "t8"."anchor" <> 'ORPHANED') order by "t7"."ordinal" desc limit 1),
(select "t9"."id" from "article_versions" as "t9" where "t9"."article_id" = "t4"."article_id" and exists
(select 1 from "evidence" as "t10" where "t10"."attribution_id" = "t4"."id" and "t10"."version_id" = "t9"."id") order by "t9"."ordinal" desc limit 1)) and "t6"."role" in (?, ?))) order by "t4"."k0" asc, "t4"."k1" asc, "t4"."id" asc) from
(select "t3".*, "t3"."article_id" as "k0", "t3"."position" as "k1" from "attributions" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."source_id" = "t2"."id" and "t3"."status" <> 'REJECTED' order by "t3"."article_id" asc, "t3"."position" asc, "t3"."id" asc limit +?) as "t4"))) order by "t2"."k0" asc, "t2"."id" asc) from
(select "t1".*, "t1"."name" as "k0" from "sources" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."kind" = 'UNNAMED' and "t1"."status" <> 'REJECTED' order by "t1"."name" asc, "t1"."id" asc limit +?) as "t2")))
