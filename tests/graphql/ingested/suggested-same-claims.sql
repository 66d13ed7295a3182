select json_object('claims', json_object('nodes',
(select json_group_array(json_object('text', "t11"."text", 'status', "t11"."status", 'relations',
(select json_group_array(json_object('direction', case when "t12"."from_id" = "t11"."id" then 'OUTGOING' else 'INCOMING' end, 'other',
(select json_object('text', "t13"."text") from "claims" as "t13" where "t13"."id" = case when "t12"."from_id" = "t11"."id" then "t12"."to_id" else "t12"."from_id" end), 'status', "t12"."status", 'method', "t12"."method", 'score', "t12"."score", 'assertedBy', "t12"."asserted_by") order by "t12"."kind", "t12"."id") from "claim_relations" as "t12" where ("t12"."from_id" = "t11"."id" or "t12"."to_id" = "t11"."id") and "t12"."status" <> 'REJECTED' and "t12"."kind" in (?)), 'corroboration',
(with "bearing14" as materialized
(select "t17"."id" as id, "t17"."article_id" as article_id, "t17"."source_id" as source_id, "t17"."origin_id" as origin_id, "t18"."source_id" as origin_source_id, "t19"."voice" as voice, case when "t17"."stance" in (?, ?) and "t17"."polarity" <> 'NEGATIVE' and "t17"."negated" = ? and not exists
(select 1 from "attributions" as "t20" join "claims" as "t21" on "t21"."id" = "t20"."claim_id" where "t20"."via_id" = "t17"."id" and "t21"."same_as" = "t11"."same_as" and "t20"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t17"."stance" in (?, ?) and "t17"."negated" = ? and not exists
(select 1 from "attributions" as "t20" join "claims" as "t21" on "t21"."id" = "t20"."claim_id" where "t20"."via_id" = "t17"."id" and "t21"."same_as" = "t11"."same_as" and "t20"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t16" join "attributions" as "t17" on "t17"."claim_id" = "t16"."id" join "attributions" as "t18" on "t18"."id" = "t17"."origin_id" join "sources" as "t19" on "t19"."id" = "t18"."source_id" where case when "t17".rowid & 255 then 1 else within_deadline() end and "t16"."same_as" = "t11"."same_as" and "t17"."status" <> 'REJECTED') select json_object('independentVoices',
(select count(distinct voice) from "bearing14" where asserts = 1), 'claims',
(select json_group_array(json_object('text', "t15"."text") order by "t15"."slug") from "claims" as "t15" where "t15"."same_as" = "t11"."same_as")))) order by "page1"."k0" asc, "page1"."id" asc) from
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
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match3" limit 10000) as "some4") = 10000 then ? else 0 end)) as common) as "page1" join "claims" as "t11" on "t11".rowid = "page1".place)))
