select json_object('identityJudgements', json_object('totalCount',
(select count(*) from "identity_judgements" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."judgement" in (?) and ("t4"."actor_id" =
(select "t5"."id" from "actors" as "t5" where "t5"."slug" = ?) or "t4"."other_actor_id" =
(select "t5"."id" from "actors" as "t5" where "t5"."slug" = ?)) and not ("t4"."revoked_at" is not null)), 'nodes',
(select json_group_array(json_object('judgement', "t6"."judgement", 'reason', "t6"."reason", 'score', "t6"."score", 'decidedBy', "t6"."decided_by", 'decidedAt', "t6"."decided_at", 'revokedAt', "t6"."revoked_at", 'mention',
(select json_object('name', "t7"."name", 'article',
(select json_object('slug', "t8"."slug") from "articles" as "t8" where "t8"."id" = "t7"."article_id"), 'source',
(select json_object('slug', "t9"."slug") from "sources" as "t9" where "t9"."id" = "t7"."source_id")) from "mentions" as "t7" where "t7"."id" = "t6"."mention_id"), 'actor',
(select json_object('slug', "t10"."slug") from "actors" as "t10" where "t10"."id" = "t6"."actor_id"), 'other',
(select json_object('slug', "t11"."slug") from "actors" as "t11" where "t11"."id" = "t6"."other_actor_id")) order by "page1"."k0" asc, "page1"."id" asc) from
(select "t2"."id" as id, "t2".rowid as place, "t2"."decided_at" as "k0" from "identity_judgements" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."judgement" in (?) and ("t2"."actor_id" =
(select "t3"."id" from "actors" as "t3" where "t3"."slug" = ?) or "t2"."other_actor_id" =
(select "t3"."id" from "actors" as "t3" where "t3"."slug" = ?)) and not ("t2"."revoked_at" is not null) order by "t2"."decided_at" asc, "t2"."id" asc limit +?) as "page1" join "identity_judgements" as "t6" on "t6".rowid = "page1".place)), 'actor',
(select json_object('sameAs',
(select json_group_array(json_object('slug', "t13"."slug") order by "t13"."name", "t13"."id") from "actors" as "t13" where "t13"."identity" = "t12"."identity" and "t13"."id" <> "t12"."id"), 'judgements',
(with "page14" as materialized
(select "t15"."id" as id, "t15".rowid as place, "t15"."decided_at" as "k0" from "identity_judgements" as "t15" where case when "t15".rowid & 255 then 1 else within_deadline() end and ("t15"."actor_id" = "t12"."id" or "t15"."other_actor_id" = "t12"."id") order by "t15"."decided_at" desc, "t15"."id" desc limit +?) select json_object('totalCount',
(select count(*) from "identity_judgements" as "t16" where case when "t16".rowid & 255 then 1 else within_deadline() end and ("t16"."actor_id" = "t12"."id" or "t16"."other_actor_id" = "t12"."id")))), 'attributions', json_object('nodes',
(select json_group_array(json_object('mention',
(select json_object('id', "t23"."id", 'judgements',
(select json_group_array(json_object('judgement', "t24"."judgement") order by "t24"."decided_at", "t24"."id") from "identity_judgements" as "t24" where "t24"."mention_id" = "t23"."id")) from "mentions" as "t23" where "t23"."id" = "t22"."mention_id")) order by "page17"."k0" asc, "page17"."k1" asc, "page17"."id" asc) from
(select "t18"."id" as id, "t18".rowid as place, "t18"."article_id" as "k0", "t18"."position" as "k1" from "attributions" as "t18" where case when "t18".rowid & 255 then 1 else within_deadline() end and "t18"."source_id" in
(select "t19"."id" from "sources" as "t19" where "t19"."actor_id" in
(select "t20"."id" from "actors" as "t20" where "t20"."identity" =
(select "t21"."identity" from "actors" as "t21" where "t21"."id" = "t12"."id"))) and "t18"."status" <> 'REJECTED' order by "t18"."article_id" asc, "t18"."position" asc, "t18"."id" asc limit +?) as "page17" join "attributions" as "t22" on "t22".rowid = "page17".place))) from "actors" as "t12" where "t12"."slug" = ?))
