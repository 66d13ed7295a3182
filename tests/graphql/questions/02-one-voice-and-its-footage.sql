select json_object('attributions', json_object('totalCount',
(select count(*) from "attributions" as "t18" where case when "t18".rowid & 255 then 1 else within_deadline() end and "t18"."source_id" in
(select "t19"."id" from "sources" as "t19" where "t19"."actor_id" in
(select "t26"."id" from "actors" as "t26" where "t26"."identity" =
(select "t27"."identity" from "actors" as "t27" where "t27"."id" =
(select "t25"."id" from "actors" as "t25" where "t25"."slug" = ?))) union select "t20"."source_id" from "sources_on_behalf_of" as "t20" where "t20"."actor_id" in
(select "t29"."id" from "actors" as "t29" where "t29"."identity" =
(select "t30"."identity" from "actors" as "t30" where "t30"."id" =
(select "t28"."id" from "actors" as "t28" where "t28"."slug" = ?))) union select "t21"."id" from "affiliations" as "t22" join "actors" as "t23" on "t23"."id" = "t22"."subject_id" join "actors" as "t24" on "t24"."identity" = "t23"."identity" join "sources" as "t21" on "t21"."actor_id" = "t24"."id" where "t22"."object_id" in
(select "t32"."id" from "actors" as "t32" where "t32"."identity" =
(select "t33"."identity" from "actors" as "t33" where "t33"."id" =
(select "t31"."id" from "actors" as "t31" where "t31"."slug" = ?))) and "t22"."kind" = 'SPEAKS_FOR' and "t22"."status" in (?, ?)) and "t18"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('source',
(select json_object('name', "t35"."name", 'kind', "t35"."kind") from "sources" as "t35" where "t35"."id" = "t34"."source_id"), 'via',
(select json_object('source',
(select json_object('name', "t37"."name") from "sources" as "t37" where "t37"."id" = "t36"."source_id")) from "attributions" as "t36" where "t36"."id" = "t34"."via_id"), 'cue', "t34"."cue", 'certainty', "t34"."certainty", 'claim',
(select json_object('text', "t38"."text") from "claims" as "t38" where "t38"."id" = "t34"."claim_id"), 'citation',
(select 
(select "t39"."name" from "sources" as "t39" where "t39"."id" = "t34"."source_id") || ', in “' || "t40"."title" || '”' || coalesce(
(select ', ' || "t41"."name" from "actors" as "t41" where "t41"."id" = "t40"."publisher_id"), '') || coalesce(', ' || "t40"."published_at", '') || coalesce(
(select ', paragraph ' || "t42"."paragraph" || ', SHA-256 ' || "t42"."passage_sha256" from "evidence" as "t42" where "t42"."attribution_id" = "t34"."id" and "t42"."role" = 'CONTENT' and "t42"."version_id" = coalesce(
(select "t43"."id" from "article_versions" as "t43" where "t43"."article_id" = "t34"."article_id" and exists
(select 1 from "evidence" as "t44" where "t44"."attribution_id" = "t34"."id" and "t44"."version_id" = "t43"."id" and "t44"."anchor" <> 'ORPHANED') order by "t43"."ordinal" desc limit 1),
(select "t45"."id" from "article_versions" as "t45" where "t45"."article_id" = "t34"."article_id" and exists
(select 1 from "evidence" as "t46" where "t46"."attribution_id" = "t34"."id" and "t46"."version_id" = "t45"."id") order by "t45"."ordinal" desc limit 1)) order by "t42"."start", "t42"."id" limit 1), '') from "articles" as "t40" where "t40"."id" = "t34"."article_id")) order by "page1"."k0" asc, "page1"."k1" asc, "page1"."id" asc) from
(select "t2"."id" as id, "t2".rowid as place, "t2"."article_id" as "k0", "t2"."position" as "k1" from "attributions" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."source_id" in
(select "t3"."id" from "sources" as "t3" where "t3"."actor_id" in
(select "t10"."id" from "actors" as "t10" where "t10"."identity" =
(select "t11"."identity" from "actors" as "t11" where "t11"."id" =
(select "t9"."id" from "actors" as "t9" where "t9"."slug" = ?))) union select "t4"."source_id" from "sources_on_behalf_of" as "t4" where "t4"."actor_id" in
(select "t13"."id" from "actors" as "t13" where "t13"."identity" =
(select "t14"."identity" from "actors" as "t14" where "t14"."id" =
(select "t12"."id" from "actors" as "t12" where "t12"."slug" = ?))) union select "t5"."id" from "affiliations" as "t6" join "actors" as "t7" on "t7"."id" = "t6"."subject_id" join "actors" as "t8" on "t8"."identity" = "t7"."identity" join "sources" as "t5" on "t5"."actor_id" = "t8"."id" where "t6"."object_id" in
(select "t16"."id" from "actors" as "t16" where "t16"."identity" =
(select "t17"."identity" from "actors" as "t17" where "t17"."id" =
(select "t15"."id" from "actors" as "t15" where "t15"."slug" = ?))) and "t6"."kind" = 'SPEAKS_FOR' and "t6"."status" in (?, ?)) and "t2"."status" <> 'REJECTED' order by "t2"."article_id" asc, "t2"."position" asc, "t2"."id" asc limit +?) as "page1" join "attributions" as "t34" on "t34".rowid = "page1".place)))
