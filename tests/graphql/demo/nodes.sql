select json_object('nodes',
(select json_group_array(
(select case substr("wanted10".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'id', "t2"."id") from "actors" as "t2" where "t2"."id" = "wanted10".id) when 'art' then
(select json_object('__typename', 'Article', 'id', "t3"."id") from "articles" as "t3" where "t3"."id" = "wanted10".id) when 'ver' then
(select json_object('__typename', 'ArticleVersion', 'id', "t4"."id") from "article_versions" as "t4" where "t4"."id" = "wanted10".id) when 'atr' then
(select json_object('__typename', 'Attribution', 'id', "t5"."id") from "attributions" as "t5" where "t5"."id" = "wanted10".id) when 'clm' then
(select json_object('__typename', 'Claim', 'id', "t6"."id", 'text', "t6"."text") from "claims" as "t6" where "t6"."id" = "wanted10".id) when 'evt' then
(select json_object('__typename', 'Event', 'id', "t7"."id") from "events" as "t7" where "t7"."id" = "wanted10".id) when 'evi' then
(select json_object('__typename', 'Evidence', 'id', "t8"."id") from "evidence" as "t8" where "t8"."id" = "wanted10".id) when 'src' then
(select json_object('__typename', 'Source', 'id', "t9"."id") from "sources" as "t9" where "t9"."id" = "wanted10".id) end from
(select "wanted1".value as id) as "wanted10") order by "wanted1".key) from json_each(?) as "wanted1"), 'node',
(select json_object('id', "t11"."id") from "claims" as "t11" where "t11"."id" = ?))
