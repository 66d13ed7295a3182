select json_object('nodes',
(select json_group_array(
(select case substr("wanted2".id, 1, 3) when 'act' then
(select json_object('__typename', 'Actor', 'id', "t3"."id") from "actors" as "t3" where "t3"."id" = "wanted2".id) when 'art' then
(select json_object('__typename', 'Article', 'id', "t4"."id") from "articles" as "t4" where "t4"."id" = "wanted2".id) when 'ver' then
(select json_object('__typename', 'ArticleVersion', 'id', "t5"."id") from "article_versions" as "t5" where "t5"."id" = "wanted2".id) when 'chg' then
(select json_object('__typename', 'ArticleChange', 'id', "t6"."id") from "article_changes" as "t6" where "t6"."id" = "wanted2".id) when 'atr' then
(select json_object('__typename', 'Attribution', 'id', "t7"."id") from "attributions" as "t7" where "t7"."id" = "wanted2".id) when 'clm' then
(select json_object('__typename', 'Claim', 'id', "t8"."id", 'text', "t8"."text") from "claims" as "t8" where "t8"."id" = "wanted2".id) when 'evt' then
(select json_object('__typename', 'Event', 'id', "t9"."id") from "events" as "t9" where "t9"."id" = "wanted2".id) when 'evi' then
(select json_object('__typename', 'Evidence', 'id', "t10"."id") from "evidence" as "t10" where "t10"."id" = "wanted2".id) when 'jdg' then
(select json_object('__typename', 'IdentityJudgement', 'id', "t11"."id") from "identity_judgements" as "t11" where "t11"."id" = "wanted2".id) when 'men' then
(select json_object('__typename', 'Mention', 'id', "t12"."id") from "mentions" as "t12" where "t12"."id" = "wanted2".id) when 'rev' then
(select json_object('__typename', 'Review', 'id', "t13"."id") from "reviews" as "t13" where "t13"."id" = "wanted2".id) when 'src' then
(select json_object('__typename', 'Source', 'id', "t14"."id") from "sources" as "t14" where "t14"."id" = "wanted2".id) end from
(select "wanted1".value as id) as "wanted2") order by "wanted1".key) from json_each(?) as "wanted1"), 'node',
(select case substr("wanted15".id, 1, 3) when 'act' then
(select json_object('id', "t16"."id") from "actors" as "t16" where "t16"."id" = "wanted15".id) when 'art' then
(select json_object('id', "t17"."id") from "articles" as "t17" where "t17"."id" = "wanted15".id) when 'ver' then
(select json_object('id', "t18"."id") from "article_versions" as "t18" where "t18"."id" = "wanted15".id) when 'chg' then
(select json_object('id', "t19"."id") from "article_changes" as "t19" where "t19"."id" = "wanted15".id) when 'atr' then
(select json_object('id', "t20"."id") from "attributions" as "t20" where "t20"."id" = "wanted15".id) when 'clm' then
(select json_object('id', "t21"."id") from "claims" as "t21" where "t21"."id" = "wanted15".id) when 'evt' then
(select json_object('id', "t22"."id") from "events" as "t22" where "t22"."id" = "wanted15".id) when 'evi' then
(select json_object('id', "t23"."id") from "evidence" as "t23" where "t23"."id" = "wanted15".id) when 'jdg' then
(select json_object('id', "t24"."id") from "identity_judgements" as "t24" where "t24"."id" = "wanted15".id) when 'men' then
(select json_object('id', "t25"."id") from "mentions" as "t25" where "t25"."id" = "wanted15".id) when 'rev' then
(select json_object('id', "t26"."id") from "reviews" as "t26" where "t26"."id" = "wanted15".id) when 'src' then
(select json_object('id', "t27"."id") from "sources" as "t27" where "t27"."id" = "wanted15".id) end from
(select ? as id) as "wanted15")) as answer
