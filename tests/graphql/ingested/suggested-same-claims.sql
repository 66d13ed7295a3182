select json_object('claims', json_object('nodes',
(select json_group_array(json_object('text', "t10"."text", 'status', "t10"."status", 'relations',
(select json_group_array(json_object('direction', case when "t11"."from_id" = "t10"."id" then 'OUTGOING' else 'INCOMING' end, 'other',
(select json_object('text', "t12"."text") from "claims" as "t12" where "t12"."id" = case when "t11"."from_id" = "t10"."id" then "t11"."to_id" else "t11"."from_id" end), 'status', "t11"."status", 'method', "t11"."method", 'score', "t11"."score", 'assertedBy', "t11"."asserted_by") order by "t11"."kind", "t11"."id") from "claim_relations" as "t11" where ("t11"."from_id" = "t10"."id" or "t11"."to_id" = "t10"."id") and "t11"."status" <> 'REJECTED' and "t11"."kind" in (?)), 'corroboration',
(with "bearing13" as materialized
(select "t16"."id" as id, "t16"."article_id" as article_id, "t16"."source_id" as source_id, "t16"."origin_id" as origin_id, "t17"."source_id" as origin_source_id, "t18"."voice" as voice, case when "t16"."stance" in (?, ?) and "t16"."polarity" <> 'NEGATIVE' and "t16"."negated" = ? and not exists
(select 1 from "attributions" as "t19" where "t19"."via_id" = "t16"."id" and "t19"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t16"."stance" in (?, ?) and "t16"."negated" = ? and not exists
(select 1 from "attributions" as "t19" where "t19"."via_id" = "t16"."id" and "t19"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t15" join "attributions" as "t16" on "t16"."claim_id" = "t15"."id" join "attributions" as "t17" on "t17"."id" = "t16"."origin_id" join "sources" as "t18" on "t18"."id" = "t17"."source_id" where case when "t16".rowid & 255 then 1 else within_deadline() end and "t15"."same_as" = "t10"."same_as" and "t16"."status" <> 'REJECTED') select json_object('independentVoices',
(select count(distinct voice) from "bearing13" where asserts = 1), 'claims',
(select json_group_array(json_object('text', "t14"."text") order by "t14"."slug") from "claims" as "t14" where "t14"."same_as" = "t10"."same_as")))) order by "t10"."k0" asc, "t10"."id" asc) from
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
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match2" limit 10000) as "some3") = 10000 then ? else 0 end)) as common) as "t10")))
