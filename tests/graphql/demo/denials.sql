select json_object('attributions', json_object('nodes',
(select json_group_array(json_object('polarity', "t2"."polarity", 'cue', "t2"."cue", 'cueClass', "t2"."cue_class", 'source',
(select json_object('name', "t3"."name") from "sources" as "t3" where "t3"."id" = "t2"."source_id"), 'claim',
(select json_object('text', "t4"."text") from "claims" as "t4" where "t4"."id" = "t2"."claim_id")) order by "t2"."k0" asc, "t2"."k1" asc, "t2"."id" asc) from
(select "t1".*, "t1"."article_id" as "k0", "t1"."position" as "k1" from "attributions" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."stance" in (?) and "t1"."certainty" in (?) and "t1"."status" <> 'REJECTED' order by "t1"."article_id" asc, "t1"."position" asc, "t1"."id" asc limit +?) as "t2")))
