select json_object('attributions',
(with "page1" as materialized
(select "t2"."article_id" as "k0", "t2"."position" as "k1", "t2"."id" as "id" from "attributions" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."source_id" in
(select "t3"."id" from "sources" as "t3" where "t3"."actor_id" in
(select "t8"."id" from "actors" as "t8" where "t8"."identity" =
(select "t9"."identity" from "actors" as "t9" where "t9"."id" =
(select "t7"."id" from "actors" as "t7" where "t7"."slug" = ?))) union select "t4"."source_id" from "sources_on_behalf_of" as "t4" where "t4"."actor_id" =
(select "t10"."id" from "actors" as "t10" where "t10"."slug" = ?) union select "t5"."id" from "affiliations" as "t6" join "sources" as "t5" on "t5"."actor_id" = "t6"."subject_id" where "t6"."object_id" =
(select "t11"."id" from "actors" as "t11" where "t11"."slug" = ?) and "t6"."kind" = 'SPEAKS_FOR' and "t6"."status" = 'ACCEPTED') and "t2"."status" <> 'REJECTED' order by "t2"."article_id" asc, "t2"."position" asc, "t2"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t12" where case when "t12".rowid & 255 then 1 else within_deadline() end and "t12"."source_id" in
(select "t13"."id" from "sources" as "t13" where "t13"."actor_id" in
(select "t18"."id" from "actors" as "t18" where "t18"."identity" =
(select "t19"."identity" from "actors" as "t19" where "t19"."id" =
(select "t17"."id" from "actors" as "t17" where "t17"."slug" = ?))) union select "t14"."source_id" from "sources_on_behalf_of" as "t14" where "t14"."actor_id" =
(select "t20"."id" from "actors" as "t20" where "t20"."slug" = ?) union select "t15"."id" from "affiliations" as "t16" join "sources" as "t15" on "t15"."actor_id" = "t16"."subject_id" where "t16"."object_id" =
(select "t21"."id" from "actors" as "t21" where "t21"."slug" = ?) and "t16"."kind" = 'SPEAKS_FOR' and "t16"."status" = 'ACCEPTED') and "t12"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('source',
(select json_object('name', "t23"."name", 'kind', "t23"."kind") from "sources" as "t23" where "t23"."id" = "t22"."source_id"), 'via',
(select json_object('source',
(select json_object('name', "t25"."name") from "sources" as "t25" where "t25"."id" = "t24"."source_id")) from "attributions" as "t24" where "t24"."id" = "t22"."via_id"), 'cue', "t22"."cue", 'certainty', "t22"."certainty", 'claim',
(select json_object('text', "t26"."text") from "claims" as "t26" where "t26"."id" = "t22"."claim_id"), 'citation',
(select 
(select "t27"."name" from "sources" as "t27" where "t27"."id" = "t22"."source_id") || ', in “' || "t28"."title" || '”' || coalesce(
(select ', ' || "t29"."name" from "actors" as "t29" where "t29"."id" = "t28"."publisher_id"), '') || coalesce(', ' || "t28"."published_at", '') || coalesce(
(select ', paragraph ' || "t30"."paragraph" || ', SHA-256 ' || "t30"."passage_sha256" from "evidence" as "t30" where "t30"."attribution_id" = "t22"."id" and "t30"."role" = 'CONTENT' and "t30"."version_id" = coalesce(
(select "t31"."id" from "article_versions" as "t31" where "t31"."article_id" = "t22"."article_id" and exists
(select 1 from "evidence" as "t32" where "t32"."attribution_id" = "t22"."id" and "t32"."version_id" = "t31"."id" and "t32"."anchor" <> 'ORPHANED') order by "t31"."ordinal" desc limit 1),
(select "t33"."id" from "article_versions" as "t33" where "t33"."article_id" = "t22"."article_id" and exists
(select 1 from "evidence" as "t34" where "t34"."attribution_id" = "t22"."id" and "t34"."version_id" = "t33"."id") order by "t33"."ordinal" desc limit 1)) order by "t30"."start", "t30"."id" limit 1), '') from "articles" as "t28" where "t28"."id" = "t22"."article_id")) order by "page1"."k0" asc, "page1"."k1" asc, "page1"."id" asc) from
(select * from "page1" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page1" join "attributions" as "t22" on "t22"."id" = "page1".id)))) as answer
