select json_object('sources',
(with "page1" as materialized
(select "t2"."name" as "k0", "t2"."id" as "id", "t2".rowid as place from "sources" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."kind" = 'UNNAMED' and "t2"."status" <> 'REJECTED' order by "t2"."name" asc, "t2"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('name', "t3"."name", 'descriptor', "t3"."descriptor", 'cardinality', "t3"."cardinality", 'reasonForAnonymity', "t3"."reason_for_anonymity", 'attributions',
(with "page4" as materialized
(select "t5"."article_id" as "k0", "t5"."position" as "k1", "t5"."id" as "id", "t5".rowid as place from "attributions" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."source_id" = "t3"."id" and "t5"."status" <> 'REJECTED' order by "t5"."article_id" asc, "t5"."position" asc, "t5"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('stance', "t6"."stance", 'cue', "t6"."cue", 'claim',
(select json_object('text', "t7"."text") from "claims" as "t7" where "t7"."id" = "t6"."claim_id"), 'evidence',
(select json_group_array(json_object('role', "t8"."role", 'paragraph', "t8"."paragraph", 'firstWords', "t8"."first_words", 'lastWords', "t8"."last_words") order by "t8"."start", "t8"."ordinal", "t8"."id") from "evidence" as "t8" where "t8"."attribution_id" = "t6"."id" and "t8"."version_id" = coalesce(
(select "t9"."id" from "article_versions" as "t9" where "t9"."article_id" = "t6"."article_id" and exists
(select 1 from "evidence" as "t10" where "t10"."attribution_id" = "t6"."id" and "t10"."version_id" = "t9"."id" and "t10"."anchor" <> 'ORPHANED') order by "t9"."ordinal" desc limit 1),
(select "t11"."id" from "article_versions" as "t11" where "t11"."article_id" = "t6"."article_id" and exists
(select 1 from "evidence" as "t12" where "t12"."attribution_id" = "t6"."id" and "t12"."version_id" = "t11"."id") order by "t11"."ordinal" desc limit 1)) and "t8"."role" in (?, ?))) order by "page4"."k0" asc, "page4"."k1" asc, "page4"."id" asc) from
(select * from "page4" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page4" join "attributions" as "t6" on "t6".rowid = "page4".place)))) order by "page1"."k0" asc, "page1"."id" asc) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" join "sources" as "t3" on "t3".rowid = "page1".place)))) as answer
