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
(select json_object('name', "t34"."name", 'kind', "t34"."kind") from "sources" as "t34" where "t34"."id" = "t17"."source_id"), 'via',
(select json_object('source',
(select json_object('name', "t36"."name") from "sources" as "t36" where "t36"."id" = "t35"."source_id")) from "attributions" as "t35" where "t35"."id" = "t17"."via_id"), 'cue', "t17"."cue", 'certainty', "t17"."certainty", 'claim',
(select json_object('text', "t37"."text") from "claims" as "t37" where "t37"."id" = "t17"."claim_id"), 'citation',
(select 
(select "t38"."name" from "sources" as "t38" where "t38"."id" = "t17"."source_id") || ', in “' || "t39"."title" || '”' || coalesce(
(select ', ' || "t40"."name" from "actors" as "t40" where "t40"."id" = "t39"."publisher_id"), '') || coalesce(', ' || "t39"."published_at", '') || coalesce(
(select ', paragraph ' || "t41"."paragraph" || ', SHA-256 ' || "t41"."passage_sha256" from "evidence" as "t41" where "t41"."attribution_id" = "t17"."id" and "t41"."role" = 'CONTENT' and "t41"."version_id" = coalesce(
(select "t42"."id" from "article_versions" as "t42" where "t42"."article_id" = "t17"."article_id" and exists
(select 1 from "evidence" as "t43" where "t43"."attribution_id" = "t17"."id" and "t43"."version_id" = "t42"."id" and "t43"."anchor" <> 'ORPHANED') order by "t42"."ordinal" desc limit 1),
(select "t44"."id" from "article_versions" as "t44" where "t44"."article_id" = "t17"."article_id" and exists
(select 1 from "evidence" as "t45" where "t45"."attribution_id" = "t17"."id" and "t45"."version_id" = "t44"."id") order by "t44"."ordinal" desc limit 1)) order by "t41"."start", "t41"."id" limit 1), '') from "articles" as "t39" where "t39"."id" = "t17"."article_id")) order by "t17"."k0" asc, "t17"."k1" asc, "t17"."id" asc) from
(select "t1".*, "t1"."article_id" as "k0", "t1"."position" as "k1" from "attributions" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."source_id" in
(select "t2"."id" from "sources" as "t2" where "t2"."actor_id" in
(select "t9"."id" from "actors" as "t9" where "t9"."identity" =
(select "t10"."identity" from "actors" as "t10" where "t10"."id" =
(select "t8"."id" from "actors" as "t8" where "t8"."slug" = ?))) union select "t3"."source_id" from "sources_on_behalf_of" as "t3" where "t3"."actor_id" in
(select "t12"."id" from "actors" as "t12" where "t12"."identity" =
(select "t13"."identity" from "actors" as "t13" where "t13"."id" =
(select "t11"."id" from "actors" as "t11" where "t11"."slug" = ?))) union select "t4"."id" from "affiliations" as "t5" join "actors" as "t6" on "t6"."id" = "t5"."subject_id" join "actors" as "t7" on "t7"."identity" = "t6"."identity" join "sources" as "t4" on "t4"."actor_id" = "t7"."id" where "t5"."object_id" in
(select "t15"."id" from "actors" as "t15" where "t15"."identity" =
(select "t16"."identity" from "actors" as "t16" where "t16"."id" =
(select "t14"."id" from "actors" as "t14" where "t14"."slug" = ?))) and "t5"."kind" = 'SPEAKS_FOR' and "t5"."status" in (?, ?)) and "t1"."status" <> 'REJECTED' order by "t1"."article_id" asc, "t1"."position" asc, "t1"."id" asc limit +?) as "t17")))
