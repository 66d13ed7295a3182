select json_object('attributions', json_object('nodes',
(select json_group_array(json_object('polarity', "t3"."polarity", 'cue', "t3"."cue", 'cueClass', "t3"."cue_class", 'source',
(select json_object('name', "t4"."name") from "sources" as "t4" where "t4"."id" = "t3"."source_id"), 'claim',
(select json_object('text', "t5"."text") from "claims" as "t5" where "t5"."id" = "t3"."claim_id")) order by "page1"."k0" asc, "page1"."k1" asc, "page1"."id" asc) from
(select "t2"."id" as id, "t2".rowid as place, "t2"."article_id" as "k0", "t2"."position" as "k1" from "attributions" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."stance" in (?) and "t2"."certainty" in (?) and "t2"."status" <> 'REJECTED' order by "t2"."article_id" asc, "t2"."position" asc, "t2"."id" asc limit +?) as "page1" join "attributions" as "t3" on "t3".rowid = "page1".place)))
