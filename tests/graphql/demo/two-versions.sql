select json_object('claims',
(with "page1" as materialized
(select "t2"."slug" as "k0", "t2"."id" as "id" from "claims" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."id" in
(select "t3"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits4" join "search_texts" as "t3" on "t3"."row" = "hits4".row where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."subject" = ?) and "t2"."status" <> 'REJECTED' order by "t2"."slug" asc, "t2"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('slug', "t5"."slug") order by "page1"."k0" asc, "page1"."id" asc) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" join "claims" as "t5" on "t5"."id" = "page1".id))), 'article',
(select json_object('versions',
(select json_group_array(json_object('ordinal', "t7"."ordinal", 'changeKind', "t7"."change_kind") order by "t7"."ordinal") from "article_versions" as "t7" where "t7"."article_id" = "t6"."id"), 'attributions',
(with "page8" as materialized
(select "t9"."article_id" as "k0", "t9"."position" as "k1", "t9"."id" as "id" from "attributions" as "t9" where case when "t9".rowid & 255 then 1 else within_deadline() end and "t9"."article_id" = "t6"."id" and "t9"."status" <> 'REJECTED' order by "t9"."article_id" asc, "t9"."position" asc, "t9"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('stance', "t10"."stance", 'firstVersion',
(select json_object('ordinal', "t11"."ordinal") from "article_versions" as "t11" where "t11"."id" = "t10"."first_version_id"), 'newest',
(select json_group_array(json_object('version',
(select json_object('ordinal', "t13"."ordinal") from "article_versions" as "t13" where "t13"."id" = "t12"."version_id"), 'start', "t12"."start", 'exact', "t12"."exact") order by "t12"."start", "t12"."ordinal", "t12"."id") from "evidence" as "t12" where "t12"."attribution_id" = "t10"."id" and "t12"."version_id" = coalesce(
(select "t14"."id" from "article_versions" as "t14" where "t14"."article_id" = "t10"."article_id" and exists
(select 1 from "evidence" as "t15" where "t15"."attribution_id" = "t10"."id" and "t15"."version_id" = "t14"."id" and "t15"."anchor" <> 'ORPHANED') order by "t14"."ordinal" desc limit 1),
(select "t16"."id" from "article_versions" as "t16" where "t16"."article_id" = "t10"."article_id" and exists
(select 1 from "evidence" as "t17" where "t17"."attribution_id" = "t10"."id" and "t17"."version_id" = "t16"."id") order by "t16"."ordinal" desc limit 1)) and "t12"."role" in (?)), 'first',
(select json_group_array(json_object('start', "t18"."start", 'anchor', "t18"."anchor") order by "t18"."start", "t18"."ordinal", "t18"."id") from "evidence" as "t18" where "t18"."attribution_id" = "t10"."id" and "t18"."version_id" =
(select "t19"."id" from "article_versions" as "t19" where "t19"."article_id" = "t10"."article_id" and "t19"."ordinal" = ?) and "t18"."role" in (?))) order by "page8"."k0" asc, "page8"."k1" asc, "page8"."id" asc) from
(select * from "page8" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page8" join "attributions" as "t10" on "t10"."id" = "page8".id)))) from "articles" as "t6" where "t6"."slug" = ?)) as answer
