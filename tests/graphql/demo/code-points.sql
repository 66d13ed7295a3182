select json_object('attributions',
(with "page1" as materialized
(select "t2"."article_id" as "k0", "t2"."position" as "k1", "t2"."id" as "id" from "attributions" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."status" in (?, ?, ?, ?) and "t2"."id" in
(select * from
(select "t6"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits7" join "search_texts" as "t6" on "t6"."row" = "hits7".row where case when "t6".rowid & 255 then 1 else within_deadline() end and "t6"."subject" = ?) as by_words union select "t3"."id" from "attributions" as "t3" where "t3"."claim_id" in
(select "t4"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits5" join "search_texts" as "t4" on "t4"."row" = "hits5".row where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."subject" = ?)) order by "t2"."article_id" asc, "t2"."position" asc, "t2"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t8" where case when "t8".rowid & 255 then 1 else within_deadline() end and "t8"."status" in (?, ?, ?, ?) and "t8"."id" in
(select * from
(select "t12"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits13" join "search_texts" as "t12" on "t12"."row" = "hits13".row where case when "t12".rowid & 255 then 1 else within_deadline() end and "t12"."subject" = ?) as by_words union select "t9"."id" from "attributions" as "t9" where "t9"."claim_id" in
(select "t10"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits11" join "search_texts" as "t10" on "t10"."row" = "hits11".row where case when "t10".rowid & 255 then 1 else within_deadline() end and "t10"."subject" = ?))))), 'article',
(select json_object('versions',
(select json_group_array(json_object('length', "t15"."length", 'lengthCodePoints', "t15"."length_code_points") order by "t15"."ordinal") from "article_versions" as "t15" where "t15"."article_id" = "t14"."id"), 'attributions',
(with "page16" as materialized
(select "t17"."article_id" as "k0", "t17"."position" as "k1", "t17"."id" as "id" from "attributions" as "t17" where case when "t17".rowid & 255 then 1 else within_deadline() end and "t17"."article_id" = "t14"."id" and "t17"."status" <> 'REJECTED' order by "t17"."article_id" desc, "t17"."position" desc, "t17"."id" desc limit +?) select json_object('nodes',
(select json_group_array(json_object('evidence',
(select json_group_array(json_object('start', "t19"."start", 'startCodePoint', "t19"."start_code_point", 'end', "t19"."end", 'endCodePoint', "t19"."end_code_point") order by "t19"."start", "t19"."ordinal", "t19"."id") from "evidence" as "t19" where "t19"."attribution_id" = "t18"."id" and "t19"."version_id" = coalesce(
(select "t20"."id" from "article_versions" as "t20" where "t20"."article_id" = "t18"."article_id" and exists
(select 1 from "evidence" as "t21" where "t21"."attribution_id" = "t18"."id" and "t21"."version_id" = "t20"."id" and "t21"."anchor" <> 'ORPHANED') order by "t20"."ordinal" desc limit 1),
(select "t22"."id" from "article_versions" as "t22" where "t22"."article_id" = "t18"."article_id" and exists
(select 1 from "evidence" as "t23" where "t23"."attribution_id" = "t18"."id" and "t23"."version_id" = "t22"."id") order by "t22"."ordinal" desc limit 1)) and "t19"."role" in (?))) order by "page16"."k0" asc, "page16"."k1" asc, "page16"."id" asc) from
(select * from "page16" order by "k0" desc, "k1" desc, "id" desc limit +?) as "page16" join "attributions" as "t18" on "t18"."id" = "page16".id)))) from "articles" as "t14" where "t14"."slug" = ?)) as answer
