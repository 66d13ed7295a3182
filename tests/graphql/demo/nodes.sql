select json_object('nodes',
(select json_group_array(case substr("wanted1".value, 1, 3) when ? then
(select json_object('__typename', 'Actor', 'id', "t2"."id") from "actors" as "t2" where "t2"."id" = "wanted1".value) when ? then
(select json_object('__typename', 'Article', 'id', "t3"."id") from "articles" as "t3" where "t3"."id" = "wanted1".value) when ? then
(select json_object('__typename', 'ArticleVersion', 'id', "t4"."id") from "article_versions" as "t4" where "t4"."id" = "wanted1".value) when ? then
(select json_object('__typename', 'ArticleChange', 'id', "t5"."id") from "article_changes" as "t5" where "t5"."id" = "wanted1".value) when ? then
(select json_object('__typename', 'Attribution', 'id', "t6"."id") from "attributions" as "t6" where "t6"."id" = "wanted1".value) when ? then
(select json_object('__typename', 'Claim', 'id', "t7"."id", 'text', "t7"."text") from "claims" as "t7" where "t7"."id" = "wanted1".value) when ? then
(select json_object('__typename', 'Event', 'id', "t8"."id") from "events" as "t8" where "t8"."id" = "wanted1".value) when ? then
(select json_object('__typename', 'Evidence', 'id', "t9"."id") from "evidence" as "t9" where "t9"."id" = "wanted1".value) when ? then
(select json_object('__typename', 'IdentityJudgement', 'id', "t10"."id") from "identity_judgements" as "t10" where "t10"."id" = "wanted1".value) when ? then
(select json_object('__typename', 'Mention', 'id', "t11"."id") from "mentions" as "t11" where "t11"."id" = "wanted1".value) when ? then
(select json_object('__typename', 'Source', 'id', "t12"."id") from "sources" as "t12" where "t12"."id" = "wanted1".value) end order by "wanted1".key) from json_each(?) as "wanted1"), 'node', case substr(?, 1, 3) when ? then
(select json_object('id', "t13"."id") from "actors" as "t13" where "t13"."id" = ?) when ? then
(select json_object('id', "t14"."id") from "articles" as "t14" where "t14"."id" = ?) when ? then
(select json_object('id', "t15"."id") from "article_versions" as "t15" where "t15"."id" = ?) when ? then
(select json_object('id', "t16"."id") from "article_changes" as "t16" where "t16"."id" = ?) when ? then
(select json_object('id', "t17"."id") from "attributions" as "t17" where "t17"."id" = ?) when ? then
(select json_object('id', "t18"."id") from "claims" as "t18" where "t18"."id" = ?) when ? then
(select json_object('id', "t19"."id") from "events" as "t19" where "t19"."id" = ?) when ? then
(select json_object('id', "t20"."id") from "evidence" as "t20" where "t20"."id" = ?) when ? then
(select json_object('id', "t21"."id") from "identity_judgements" as "t21" where "t21"."id" = ?) when ? then
(select json_object('id', "t22"."id") from "mentions" as "t22" where "t22"."id" = ?) when ? then
(select json_object('id', "t23"."id") from "sources" as "t23" where "t23"."id" = ?) end) as answer
