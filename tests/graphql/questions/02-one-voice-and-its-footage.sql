select json_object('attributions',
(with "page1" as materialized
(select "t2"."article_id" as "k0", "t2"."position" as "k1", "t2"."id" as "id" from "attributions" as "t2" where "t2"."source_id" in
(select "t3"."id" from "sources" as "t3" where "t3"."actor_id" =
(select "t7"."id" from "actors" as "t7" where "t7"."slug" = ?) union select "t4"."source_id" from "sources_on_behalf_of" as "t4" where "t4"."actor_id" =
(select "t8"."id" from "actors" as "t8" where "t8"."slug" = ?) union select "t5"."id" from "affiliations" as "t6" join "sources" as "t5" on "t5"."actor_id" = "t6"."subject_id" where "t6"."object_id" =
(select "t9"."id" from "actors" as "t9" where "t9"."slug" = ?) and "t6"."kind" = 'SPEAKS_FOR' and "t6"."status" = 'ACCEPTED') and "t2"."status" <> 'REJECTED' order by "t2"."article_id" asc, "t2"."position" asc, "t2"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t10" where "t10"."source_id" in
(select "t11"."id" from "sources" as "t11" where "t11"."actor_id" =
(select "t15"."id" from "actors" as "t15" where "t15"."slug" = ?) union select "t12"."source_id" from "sources_on_behalf_of" as "t12" where "t12"."actor_id" =
(select "t16"."id" from "actors" as "t16" where "t16"."slug" = ?) union select "t13"."id" from "affiliations" as "t14" join "sources" as "t13" on "t13"."actor_id" = "t14"."subject_id" where "t14"."object_id" =
(select "t17"."id" from "actors" as "t17" where "t17"."slug" = ?) and "t14"."kind" = 'SPEAKS_FOR' and "t14"."status" = 'ACCEPTED') and "t10"."status" <> 'REJECTED'), 'nodes',
(select json_group_array(json_object('source',
(select json_object('name', "t19"."name", 'kind', "t19"."kind") from "sources" as "t19" where "t19"."id" = "t18"."source_id"), 'via',
(select json_object('source',
(select json_object('name', "t21"."name") from "sources" as "t21" where "t21"."id" = "t20"."source_id")) from "attributions" as "t20" where "t20"."id" = "t18"."via_id"), 'cue', "t18"."cue", 'certainty', "t18"."certainty", 'claim',
(select json_object('text', "t22"."text") from "claims" as "t22" where "t22"."id" = "t18"."claim_id"), 'citation',
(select 
(select "t23"."name" from "sources" as "t23" where "t23"."id" = "t18"."source_id") || ', in “' || "t24"."title" || '”' || coalesce(
(select ', ' || "t25"."name" from "actors" as "t25" where "t25"."id" = "t24"."publisher_id"), '') || coalesce(', ' || "t24"."published_at", '') || coalesce(
(select ', paragraph ' || "t26"."paragraph" || ', SHA-256 ' || "t26"."passage_sha256" from "evidence" as "t26" where "t26"."attribution_id" = "t18"."id" and "t26"."role" = 'CONTENT' and "t26"."version_id" =
(select "t27"."version_id" from "evidence" as "t27" join "article_versions" as "t28" on "t28"."id" = "t27"."version_id" where "t27"."attribution_id" = "t18"."id" order by case when "t27"."anchor" = 'ORPHANED' then 1 else 0 end, "t28"."ordinal" desc limit 1) order by "t26"."start", "t26"."id" limit 1), '') from "articles" as "t24" where "t24"."id" = "t18"."article_id")) order by "page1"."k0" asc, "page1"."k1" asc, "page1"."id" asc) from
(select * from "page1" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page1" join "attributions" as "t18" on "t18"."id" = "page1".id)))) as answer
