select json_object('claims', json_object('nodes',
(select json_group_array(json_object('slug', "t11"."slug") order by "page1"."k0" asc, "page1"."id" asc) from
(select * from
(select "t5"."id" as id, "t5".rowid as place, "t5"."slug" as "k0" from "claims" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."id" in
(select "t6"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits7" join "search_texts" as "t6" on "t6"."row" = "hits7".row where case when "t6".rowid & 255 then 1 else within_deadline() end and "t6"."subject" = ?) and "t5"."status" <> 'REJECTED' order by "t5"."slug" asc, "t5"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match3" limit 10000) as "some4") = 10000 then 0 else ? end)) as rare union all select * from
(select "t8"."id" as id, "t8".rowid as place, "t8"."slug" as "k0" from "claims" as "t8" where case when "t8".rowid & 255 then 1 else within_deadline() end and exists
(select 1 from "search_texts" as "t9" where "t9"."subject_id" in ("t8"."id") and not exists
(select 1 from json_each(?) as "term10" where not instr((' ' || "t9"."words" || ' '), "term10".value) > 0)) and "t8"."status" <> 'REJECTED' order by "t8"."slug" asc, "t8"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match3" limit 10000) as "some4") = 10000 then ? else 0 end)) as common) as "page1" join "claims" as "t11" on "t11".rowid = "page1".place)), 'article',
(select json_object('versions',
(select json_group_array(json_object('ordinal', "t13"."ordinal", 'changeKind', "t13"."change_kind") order by "t13"."ordinal") from "article_versions" as "t13" where "t13"."article_id" = "t12"."id"), 'attributions', json_object('nodes',
(select json_group_array(json_object('stance', "t16"."stance", 'firstVersion',
(select json_object('ordinal', "t17"."ordinal") from "article_versions" as "t17" where "t17"."id" = "t16"."first_version_id"), 'newest',
(select json_group_array(json_object('version',
(select json_object('ordinal', "t23"."ordinal") from "article_versions" as "t23" where "t23"."id" = "t18"."version_id"), 'start', "t18"."start", 'exact', "t18"."exact") order by "t18"."start", "t18"."ordinal", "t18"."id") from "evidence" as "t18" where "t18"."attribution_id" = "t16"."id" and "t18"."version_id" = coalesce(
(select "t19"."id" from "article_versions" as "t19" where "t19"."article_id" = "t16"."article_id" and exists
(select 1 from "evidence" as "t20" where "t20"."attribution_id" = "t16"."id" and "t20"."version_id" = "t19"."id" and "t20"."anchor" <> 'ORPHANED') order by "t19"."ordinal" desc limit 1),
(select "t21"."id" from "article_versions" as "t21" where "t21"."article_id" = "t16"."article_id" and exists
(select 1 from "evidence" as "t22" where "t22"."attribution_id" = "t16"."id" and "t22"."version_id" = "t21"."id") order by "t21"."ordinal" desc limit 1)) and "t18"."role" in (?)), 'first',
(select json_group_array(json_object('start', "t24"."start", 'anchor', "t24"."anchor") order by "t24"."start", "t24"."ordinal", "t24"."id") from "evidence" as "t24" where "t24"."attribution_id" = "t16"."id" and "t24"."version_id" =
(select "t25"."id" from "article_versions" as "t25" where "t25"."article_id" = "t16"."article_id" and "t25"."ordinal" = ?) and "t24"."role" in (?))) order by "page14"."k0" asc, "page14"."k1" asc, "page14"."id" asc) from
(select "t15"."id" as id, "t15".rowid as place, "t15"."article_id" as "k0", "t15"."position" as "k1" from "attributions" as "t15" where case when "t15".rowid & 255 then 1 else within_deadline() end and "t15"."article_id" = "t12"."id" and "t15"."status" <> 'REJECTED' order by "t15"."article_id" asc, "t15"."position" asc, "t15"."id" asc limit +?) as "page14" join "attributions" as "t16" on "t16".rowid = "page14".place))) from "articles" as "t12" where "t12"."slug" = ?))
