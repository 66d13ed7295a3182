select json_object('article',
(select json_object('id', "t1"."id", 'slug', "t1"."slug", 'url', "t1"."url", 'title', "t1"."title", 'publisher',
(select json_object('slug', "t2"."slug") from "actors" as "t2" where "t2"."id" = "t1"."publisher_id"), 'bylines', json("t1"."bylines"), 'dateline', "t1"."dateline", 'language', "t1"."language", 'publishedAt', "t1"."published_at", 'versions',
(select json_group_array(json_object('ordinal', "t3"."ordinal", 'textSha256', "t3"."text_sha256", 'text', "t3"."text", 'length', "t3"."length", 'lengthCodePoints', "t3"."length_code_points", 'capturedAt', "t3"."captured_at", 'changeKind', "t3"."change_kind", 'article',
(select json_object('slug', "t4"."slug") from "articles" as "t4" where "t4"."id" = "t3"."article_id")) order by "t3"."ordinal") from "article_versions" as "t3" where "t3"."article_id" = "t1"."id"), 'derivations',
(select json_group_array(json_object('kind', "t5"."kind") order by "t5"."kind", "t5"."id") from "article_derivations" as "t5" where ("t5"."article_id" = "t1"."id" or "t5"."origin_id" = "t1"."id"))) from "articles" as "t1" where "t1"."slug" = ?), 'nothing',
(select json_object('id', "t6"."id") from "articles" as "t6" where "t6"."slug" = ?))
