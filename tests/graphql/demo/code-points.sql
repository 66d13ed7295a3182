select json_object('attributions',
(with "page1" as materialized
(select * from
(select "t5"."id" as id, "t5".rowid as place, "t5"."article_id" as "k0", "t5"."position" as "k1" from "attributions" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."status" in (?, ?, ?, ?) and "t5"."id" in
(select * from
(select "t9"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits10" join "search_texts" as "t9" on "t9"."row" = "hits10".row where case when "t9".rowid & 255 then 1 else within_deadline() end and "t9"."subject" = ?) as by_words union select "t6"."id" from "attributions" as "t6" where "t6"."claim_id" in
(select "t7"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits8" join "search_texts" as "t7" on "t7"."row" = "hits8".row where case when "t7".rowid & 255 then 1 else within_deadline() end and "t7"."subject" = ?)) order by "t5"."article_id" asc, "t5"."position" asc, "t5"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match3" limit 10000) as "some4") = 10000 then 0 else ? end)) as rare union all select * from
(select "t11"."id" as id, "t11".rowid as place, "t11"."article_id" as "k0", "t11"."position" as "k1" from "attributions" as "t11" where case when "t11".rowid & 255 then 1 else within_deadline() end and "t11"."status" in (?, ?, ?, ?) and exists
(select 1 from "search_texts" as "t12" where "t12"."subject_id" in ("t11"."id", "t11"."claim_id") and not exists
(select 1 from json_each(?) as "term13" where not instr((' ' || "t12"."words" || ' '), "term13".value) > 0)) order by "t11"."article_id" asc, "t11"."position" asc, "t11"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match3" limit 10000) as "some4") = 10000 then ? else 0 end)) as common) select json_object('totalCount',
(select count(*) from "attributions" as "t14" where case when "t14".rowid & 255 then 1 else within_deadline() end and "t14"."status" in (?, ?, ?, ?) and "t14"."id" in
(select * from
(select "t18"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits19" join "search_texts" as "t18" on "t18"."row" = "hits19".row where case when "t18".rowid & 255 then 1 else within_deadline() end and "t18"."subject" = ?) as by_words union select "t15"."id" from "attributions" as "t15" where "t15"."claim_id" in
(select "t16"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits17" join "search_texts" as "t16" on "t16"."row" = "hits17".row where case when "t16".rowid & 255 then 1 else within_deadline() end and "t16"."subject" = ?))))), 'article',
(select json_object('versions',
(select json_group_array(json_object('length', "t21"."length", 'lengthCodePoints', "t21"."length_code_points") order by "t21"."ordinal") from "article_versions" as "t21" where "t21"."article_id" = "t20"."id"), 'attributions', json_object('nodes',
(select json_group_array(json_object('evidence',
(select json_group_array(json_object('start', "t25"."start", 'startCodePoint', "t25"."start_code_point", 'end', "t25"."end", 'endCodePoint', "t25"."end_code_point") order by "t25"."start", "t25"."ordinal", "t25"."id") from "evidence" as "t25" where "t25"."attribution_id" = "t24"."id" and "t25"."version_id" = coalesce(
(select "t26"."id" from "article_versions" as "t26" where "t26"."article_id" = "t24"."article_id" and exists
(select 1 from "evidence" as "t27" where "t27"."attribution_id" = "t24"."id" and "t27"."version_id" = "t26"."id" and "t27"."anchor" <> 'ORPHANED') order by "t26"."ordinal" desc limit 1),
(select "t28"."id" from "article_versions" as "t28" where "t28"."article_id" = "t24"."article_id" and exists
(select 1 from "evidence" as "t29" where "t29"."attribution_id" = "t24"."id" and "t29"."version_id" = "t28"."id") order by "t28"."ordinal" desc limit 1)) and "t25"."role" in (?))) order by "page22"."k0" asc, "page22"."k1" asc, "page22"."id" asc) from
(select "t23"."id" as id, "t23".rowid as place, "t23"."article_id" as "k0", "t23"."position" as "k1" from "attributions" as "t23" where case when "t23".rowid & 255 then 1 else within_deadline() end and "t23"."article_id" = "t20"."id" and "t23"."status" <> 'REJECTED' order by "t23"."article_id" desc, "t23"."position" desc, "t23"."id" desc limit +?) as "page22" join "attributions" as "t24" on "t24".rowid = "page22".place))) from "articles" as "t20" where "t20"."slug" = ?))
