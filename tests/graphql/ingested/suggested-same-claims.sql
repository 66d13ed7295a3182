select json_object('claims',
(with "page1" as materialized
(select "t2"."slug" as "k0", "t2"."id" as "id" from "claims" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."id" in
(select "t3"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits4" join "search_texts" as "t3" on "t3"."row" = "hits4".row where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."subject" = ?) and "t2"."status" <> 'REJECTED' order by "t2"."slug" asc, "t2"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('text', "t5"."text", 'status', "t5"."status", 'relations',
(select json_group_array(json_object('direction', case when "t6"."from_id" = "t5"."id" then 'OUTGOING' else 'INCOMING' end, 'other',
(select json_object('text', "t7"."text") from "claims" as "t7" where "t7"."id" = case when "t6"."from_id" = "t5"."id" then "t6"."to_id" else "t6"."from_id" end), 'status', "t6"."status", 'method', "t6"."method", 'score', "t6"."score", 'assertedBy', "t6"."asserted_by") order by "t6"."kind", "t6"."id") from "claim_relations" as "t6" where ("t6"."from_id" = "t5"."id" or "t6"."to_id" = "t5"."id") and "t6"."status" <> 'REJECTED' and "t6"."kind" in (?)), 'corroboration',
(with "bearing8" as materialized
(select "t11"."id" as id, "t11"."article_id" as article_id, "t11"."source_id" as source_id, "t11"."origin_id" as origin_id, "t12"."source_id" as origin_source_id, "t13"."voice" as voice, case when "t11"."stance" in (?, ?) and "t11"."polarity" <> 'NEGATIVE' and "t11"."negated" = ? and not exists
(select 1 from "attributions" as "t14" where "t14"."via_id" = "t11"."id" and "t14"."status" <> 'REJECTED') then 1 else 0 end as asserts, case when "t11"."stance" in (?, ?) and "t11"."negated" = ? and not exists
(select 1 from "attributions" as "t14" where "t14"."via_id" = "t11"."id" and "t14"."status" <> 'REJECTED') then 1 else 0 end as denies from "claims" as "t10" join "attributions" as "t11" on "t11"."claim_id" = "t10"."id" join "attributions" as "t12" on "t12"."id" = "t11"."origin_id" join "sources" as "t13" on "t13"."id" = "t12"."source_id" where case when "t11".rowid & 255 then 1 else within_deadline() end and "t10"."same_as" = "t5"."same_as" and "t11"."status" <> 'REJECTED') select json_object('independentVoices',
(select count(distinct voice) from "bearing8" where asserts = 1), 'claims',
(select json_group_array(json_object('text', "t9"."text") order by "t9"."slug") from "claims" as "t9" where "t9"."same_as" = "t5"."same_as")))) order by "page1"."k0" asc, "page1"."id" asc) from
(select * from "page1" order by "k0" asc, "id" asc limit +?) as "page1" join "claims" as "t5" on "t5"."id" = "page1".id)))) as answer
