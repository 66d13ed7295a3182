select json_object('attributions',
(with "page13" as materialized
(select * from
(select "t4"."id" as id, "t4".rowid as place, "t4"."article_id" as "k0", "t4"."position" as "k1" from "attributions" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."status" in (?, ?, ?, ?) and "t4"."id" in
(select * from
(select "t8"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits9" join "search_texts" as "t8" on "t8"."row" = "hits9".row where case when "t8".rowid & 255 then 1 else within_deadline() end and "t8"."subject" = ?) as by_words union select "t5"."id" from "attributions" as "t5" where "t5"."claim_id" in
(select "t6"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits7" join "search_texts" as "t6" on "t6"."row" = "hits7".row where case when "t6".rowid & 255 then 1 else within_deadline() end and "t6"."subject" = ?)) order by "t4"."article_id" asc, "t4"."position" asc, "t4"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match2" limit 10000) as "some3") = 10000 then 0 else ? end)) as rare union all select * from
(select "t10"."id" as id, "t10".rowid as place, "t10"."article_id" as "k0", "t10"."position" as "k1" from "attributions" as "t10" where case when "t10".rowid & 255 then 1 else within_deadline() end and "t10"."status" in (?, ?, ?, ?) and exists
(select 1 from "search_texts" as "t11" where "t11"."subject_id" in ("t10"."id", "t10"."claim_id") and not exists
(select 1 from json_each(?) as "term12" where not instr((' ' || "t11"."words" || ' '), "term12".value) > 0)) order by "t10"."article_id" asc, "t10"."position" asc, "t10"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match2" limit 10000) as "some3") = 10000 then ? else 0 end)) as common) select json_object('totalCount',
(select count(*) from "attributions" as "t14" where case when "t14".rowid & 255 then 1 else within_deadline() end and "t14"."status" in (?, ?, ?, ?) and "t14"."id" in
(select * from
(select "t18"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits19" join "search_texts" as "t18" on "t18"."row" = "hits19".row where case when "t18".rowid & 255 then 1 else within_deadline() end and "t18"."subject" = ?) as by_words union select "t15"."id" from "attributions" as "t15" where "t15"."claim_id" in
(select "t16"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits17" join "search_texts" as "t16" on "t16"."row" = "hits17".row where case when "t16".rowid & 255 then 1 else within_deadline() end and "t16"."subject" = ?))))), 'article',
(select json_object('versions',
(select json_group_array(json_object('length', "t21"."length", 'lengthCodePoints', "t21"."length_code_points") order by "t21"."ordinal") from "article_versions" as "t21" where "t21"."article_id" = "t20"."id"), 'attributions', json_object('nodes',
(select json_group_array(json_object('evidence',
(select json_group_array(json_object('start', "t24"."start", 'startCodePoint', "t24"."start_code_point", 'end', "t24"."end", 'endCodePoint', "t24"."end_code_point") order by "t24"."start", "t24"."ordinal", "t24"."id") from "evidence" as "t24" where "t24"."attribution_id" = "t23"."id" and "t24"."version_id" = coalesce(
(select "t25"."id" from "article_versions" as "t25" where "t25"."article_id" = "t23"."article_id" and exists
(select 1 from "evidence" as "t26" where "t26"."attribution_id" = "t23"."id" and "t26"."version_id" = "t25"."id" and "t26"."anchor" <> 'ORPHANED') order by "t25"."ordinal" desc limit 1),
(select "t27"."id" from "article_versions" as "t27" where "t27"."article_id" = "t23"."article_id" and exists
(select 1 from "evidence" as "t28" where "t28"."attribution_id" = "t23"."id" and "t28"."version_id" = "t27"."id") order by "t27"."ordinal" desc limit 1)) and "t24"."role" in (?))) order by "t23"."k0" asc, "t23"."k1" asc, "t23"."id" asc) from
(select "t22".*, "t22"."article_id" as "k0", "t22"."position" as "k1" from "attributions" as "t22" where case when "t22".rowid & 255 then 1 else within_deadline() end and "t22"."article_id" = "t20"."id" and "t22"."status" <> 'REJECTED' order by "t22"."article_id" desc, "t22"."position" desc, "t22"."id" desc limit +?) as "t23"))) from "articles" as "t20" where "t20"."slug" = ?))
