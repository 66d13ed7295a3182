select json_object('claims', json_object('nodes',
(select json_group_array(json_object('slug', "t10"."slug") order by "t10"."k0" asc, "t10"."id" asc) from
(select * from
(select "t4".*, "t4"."slug" as "k0" from "claims" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."id" in
(select "t5"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits6" join "search_texts" as "t5" on "t5"."row" = "hits6".row where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."subject" = ?) and "t4"."status" <> 'REJECTED' order by "t4"."slug" asc, "t4"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match2" limit 10000) as "some3") = 10000 then 0 else ? end)) as rare union all select * from
(select "t7".*, "t7"."slug" as "k0" from "claims" as "t7" where case when "t7".rowid & 255 then 1 else within_deadline() end and exists
(select 1 from "search_texts" as "t8" where "t8"."subject_id" in ("t7"."id") and not exists
(select 1 from json_each(?) as "term9" where not instr((' ' || "t8"."words" || ' '), "term9".value) > 0)) and "t7"."status" <> 'REJECTED' order by "t7"."slug" asc, "t7"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match2" limit 10000) as "some3") = 10000 then ? else 0 end)) as common) as "t10")), 'article',
(select json_object('versions',
(select json_group_array(json_object('ordinal', "t12"."ordinal", 'changeKind', "t12"."change_kind") order by "t12"."ordinal") from "article_versions" as "t12" where "t12"."article_id" = "t11"."id"), 'attributions', json_object('nodes',
(select json_group_array(json_object('stance', "t14"."stance", 'firstVersion',
(select json_object('ordinal', "t15"."ordinal") from "article_versions" as "t15" where "t15"."id" = "t14"."first_version_id"), 'newest',
(select json_group_array(json_object('version',
(select json_object('ordinal', "t21"."ordinal") from "article_versions" as "t21" where "t21"."id" = "t16"."version_id"), 'start', "t16"."start", 'exact', "t16"."exact") order by "t16"."start", "t16"."ordinal", "t16"."id") from "evidence" as "t16" where "t16"."attribution_id" = "t14"."id" and "t16"."version_id" = coalesce(
(select "t17"."id" from "article_versions" as "t17" where "t17"."article_id" = "t14"."article_id" and exists
(select 1 from "evidence" as "t18" where "t18"."attribution_id" = "t14"."id" and "t18"."version_id" = "t17"."id" and "t18"."anchor" <> 'ORPHANED') order by "t17"."ordinal" desc limit 1),
(select "t19"."id" from "article_versions" as "t19" where "t19"."article_id" = "t14"."article_id" and exists
(select 1 from "evidence" as "t20" where "t20"."attribution_id" = "t14"."id" and "t20"."version_id" = "t19"."id") order by "t19"."ordinal" desc limit 1)) and "t16"."role" in (?)), 'first',
(select json_group_array(json_object('start', "t22"."start", 'anchor', "t22"."anchor") order by "t22"."start", "t22"."ordinal", "t22"."id") from "evidence" as "t22" where "t22"."attribution_id" = "t14"."id" and "t22"."version_id" =
(select "t23"."id" from "article_versions" as "t23" where "t23"."article_id" = "t14"."article_id" and "t23"."ordinal" = ?) and "t22"."role" in (?))) order by "t14"."k0" asc, "t14"."k1" asc, "t14"."id" asc) from
(select "t13".*, "t13"."article_id" as "k0", "t13"."position" as "k1" from "attributions" as "t13" where case when "t13".rowid & 255 then 1 else within_deadline() end and "t13"."article_id" = "t11"."id" and "t13"."status" <> 'REJECTED' order by "t13"."article_id" asc, "t13"."position" asc, "t13"."id" asc limit +?) as "t14"))) from "articles" as "t11" where "t11"."slug" = ?))
