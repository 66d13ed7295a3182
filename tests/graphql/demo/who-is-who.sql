select json_object('identityJudgements', json_object('totalCount',
(select count(*) from "identity_judgements" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."judgement" in (?) and ("t4"."actor_id" =
(select "t5"."id" from "actors" as "t5" where "t5"."slug" = ?) or "t4"."other_actor_id" =
(select "t5"."id" from "actors" as "t5" where "t5"."slug" = ?)) and not ("t4"."revoked_at" is not null)), 'nodes',
(select json_group_array(json_object('judgement', "t3"."judgement", 'reason', "t3"."reason", 'score', "t3"."score", 'decidedBy', "t3"."decided_by", 'decidedAt', "t3"."decided_at", 'revokedAt', "t3"."revoked_at", 'mention',
(select json_object('name', "t6"."name", 'article',
(select json_object('slug', "t7"."slug") from "articles" as "t7" where "t7"."id" = "t6"."article_id"), 'source',
(select json_object('slug', "t8"."slug") from "sources" as "t8" where "t8"."id" = "t6"."source_id")) from "mentions" as "t6" where "t6"."id" = "t3"."mention_id"), 'actor',
(select json_object('slug', "t9"."slug") from "actors" as "t9" where "t9"."id" = "t3"."actor_id"), 'other',
(select json_object('slug', "t10"."slug") from "actors" as "t10" where "t10"."id" = "t3"."other_actor_id")) order by "t3"."k0" asc, "t3"."id" asc) from
(select "t1".*, "t1"."decided_at" as "k0" from "identity_judgements" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."judgement" in (?) and ("t1"."actor_id" =
(select "t2"."id" from "actors" as "t2" where "t2"."slug" = ?) or "t1"."other_actor_id" =
(select "t2"."id" from "actors" as "t2" where "t2"."slug" = ?)) and not ("t1"."revoked_at" is not null) order by "t1"."decided_at" asc, "t1"."id" asc limit +?) as "t3")), 'actor',
(select json_object('sameAs',
(select json_group_array(json_object('slug', "t12"."slug") order by "t12"."name", "t12"."id") from "actors" as "t12" where "t12"."identity" = "t11"."identity" and "t12"."id" <> "t11"."id"), 'judgements',
(with "page14" as materialized
(select "t13"."id" as id, "t13".rowid as place, "t13"."decided_at" as "k0" from "identity_judgements" as "t13" where case when "t13".rowid & 255 then 1 else within_deadline() end and ("t13"."actor_id" = "t11"."id" or "t13"."other_actor_id" = "t11"."id") order by "t13"."decided_at" desc, "t13"."id" desc limit +?) select json_object('totalCount',
(select count(*) from "identity_judgements" as "t15" where case when "t15".rowid & 255 then 1 else within_deadline() end and ("t15"."actor_id" = "t11"."id" or "t15"."other_actor_id" = "t11"."id")))), 'attributions', json_object('nodes',
(select json_group_array(json_object('mention',
(select json_object('id', "t21"."id", 'judgements',
(select json_group_array(json_object('judgement', "t22"."judgement") order by "t22"."decided_at", "t22"."id") from "identity_judgements" as "t22" where "t22"."mention_id" = "t21"."id")) from "mentions" as "t21" where "t21"."id" = "t20"."mention_id")) order by "t20"."k0" asc, "t20"."k1" asc, "t20"."id" asc) from
(select "t16".*, "t16"."article_id" as "k0", "t16"."position" as "k1" from "attributions" as "t16" where case when "t16".rowid & 255 then 1 else within_deadline() end and "t16"."source_id" in
(select "t17"."id" from "sources" as "t17" where "t17"."actor_id" in
(select "t18"."id" from "actors" as "t18" where "t18"."identity" =
(select "t19"."identity" from "actors" as "t19" where "t19"."id" = "t11"."id"))) and "t16"."status" <> 'REJECTED' order by "t16"."article_id" asc, "t16"."position" asc, "t16"."id" asc limit +?) as "t20"))) from "actors" as "t11" where "t11"."slug" = ?))
