select json_object('__typename', 'Query', 'a',
(select json_object('__typename', 'Source', 'n', "t1"."name", 'actor',
(select json_object('slug', "t2"."slug", 'kind', "t2"."kind") from "actors" as "t2" where "t2"."id" = "t1"."actor_id"), 'id', "t1"."id", 'kind', "t1"."kind") from "sources" as "t1" where "t1"."slug" = ?))
