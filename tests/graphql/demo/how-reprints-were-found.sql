select json_object('article',
(select json_object('derivations',
(select json_group_array(json_object('kind', "t2"."kind", 'direction', case when "t2"."article_id" = "t1"."id" then 'OUTGOING' else 'INCOMING' end, 'method', "t2"."method", 'score', "t2"."score", 'other',
(select json_object('slug', "t3"."slug") from "articles" as "t3" where "t3"."id" = case when "t2"."article_id" = "t1"."id" then "t2"."origin_id" else "t2"."article_id" end)) order by "t2"."kind", "t2"."id") from "article_derivations" as "t2" where ("t2"."article_id" = "t1"."id" or "t2"."origin_id" = "t1"."id"))) from "articles" as "t1" where "t1"."slug" = ?))
