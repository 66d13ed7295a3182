select json_object('articleChanges', json_object('totalCount',
(select count(*) from "article_changes" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."article_id" =
(select "t5"."id" from "articles" as "t5" where "t5"."slug" = ?) and "t4"."kind" in (?, ?)), 'nodes',
(select json_group_array(json_object('kind', "t3"."kind", 'version',
(select json_object('ordinal', "t6"."ordinal", 'changeKind', "t6"."change_kind") from "article_versions" as "t6" where "t6"."id" = "t3"."version_id"), 'was', "t3"."was", 'is', "t3"."is", 'score', "t3"."score", 'attribution',
(select json_object('source',
(select json_object('name', "t8"."name") from "sources" as "t8" where "t8"."id" = "t7"."source_id"), 'stance', "t7"."stance") from "attributions" as "t7" where "t7"."id" = "t3"."attribution_id")) order by "t3"."k0" asc, "t3"."k1" asc, "t3"."k2" asc, "t3"."id" asc) from
(select "t1".*, "t1"."article_id" as "k0", "t1"."ordinal" as "k1", "t1"."position" as "k2" from "article_changes" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."article_id" =
(select "t2"."id" from "articles" as "t2" where "t2"."slug" = ?) and "t1"."kind" in (?, ?) order by "t1"."article_id" asc, "t1"."ordinal" asc, "t1"."position" asc, "t1"."id" asc limit +?) as "t3")), 'fromPublisher', json_object('nodes',
(select json_group_array(json_object('article',
(select json_object('slug', "t13"."slug") from "articles" as "t13" where "t13"."id" = "t12"."article_id")) order by "t12"."k0" asc, "t12"."k1" asc, "t12"."k2" asc, "t12"."id" asc) from
(select "t9".*, "t9"."article_id" as "k0", "t9"."ordinal" as "k1", "t9"."position" as "k2" from "article_changes" as "t9" where case when "t9".rowid & 255 then 1 else within_deadline() end and "t9"."article_id" in
(select "t10"."id" from "articles" as "t10" where "t10"."publisher_id" =
(select "t11"."id" from "actors" as "t11" where "t11"."slug" = ?)) order by "t9"."article_id" desc, "t9"."ordinal" desc, "t9"."position" desc, "t9"."id" desc limit +?) as "t12")), 'fromSource', json_object('nodes',
(select json_group_array(json_object('kind', "t17"."kind") order by "t17"."k0" desc, "t17"."k1" desc, "t17"."k2" desc, "t17"."id" desc) from
(select "t14".*, "t14"."article_id" as "k0", "t14"."ordinal" as "k1", "t14"."position" as "k2" from "article_changes" as "t14" where case when "t14".rowid & 255 then 1 else within_deadline() end and "t14"."attribution_id" in
(select "t15"."id" from "attributions" as "t15" where "t15"."source_id" =
(select "t16"."id" from "sources" as "t16" where "t16"."slug" = ?)) order by "t14"."article_id" desc, "t14"."ordinal" desc, "t14"."position" desc, "t14"."id" desc limit +?) as "t17")), 'article',
(select json_object('changes',
(with "page20" as materialized
(select "t19"."id" as id, "t19".rowid as place, "t19"."article_id" as "k0", "t19"."ordinal" as "k1", "t19"."position" as "k2" from "article_changes" as "t19" where case when "t19".rowid & 255 then 1 else within_deadline() end and "t19"."article_id" = "t18"."id" order by "t19"."article_id" asc, "t19"."ordinal" asc, "t19"."position" asc, "t19"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('kind', "t21"."kind") order by "page20"."k0" asc, "page20"."k1" asc, "page20"."k2" asc, "page20"."id" asc) from
(select * from "page20" order by "k0" asc, "k1" asc, "k2" asc, "id" asc limit +?) as "page20" join "article_changes" as "t21" on "t21".rowid = "page20".place), 'pageInfo', json_object('hasNextPage', case when
(select count(*) from "page20") > ? then json('true') when not (
(select count(*) from "page20") > ?) then json('false') end))), 'attributions', json_object('nodes',
(select json_group_array(json_object('evidence',
(select json_group_array(json_object('anchor', "t24"."anchor", 'anchorScore', "t24"."anchor_score") order by "t24"."start", "t24"."ordinal", "t24"."id") from "evidence" as "t24" where "t24"."attribution_id" = "t23"."id" and "t24"."version_id" = coalesce(
(select "t25"."id" from "article_versions" as "t25" where "t25"."article_id" = "t23"."article_id" and exists
(select 1 from "evidence" as "t26" where "t26"."attribution_id" = "t23"."id" and "t26"."version_id" = "t25"."id" and "t26"."anchor" <> 'ORPHANED') order by "t25"."ordinal" desc limit 1),
(select "t27"."id" from "article_versions" as "t27" where "t27"."article_id" = "t23"."article_id" and exists
(select 1 from "evidence" as "t28" where "t28"."attribution_id" = "t23"."id" and "t28"."version_id" = "t27"."id") order by "t27"."ordinal" desc limit 1)))) order by "t23"."k0" asc, "t23"."k1" asc, "t23"."id" asc) from
(select "t22".*, "t22"."article_id" as "k0", "t22"."position" as "k1" from "attributions" as "t22" where case when "t22".rowid & 255 then 1 else within_deadline() end and "t22"."article_id" = "t18"."id" and "t22"."status" <> 'REJECTED' order by "t22"."article_id" asc, "t22"."position" asc, "t22"."id" asc limit +?) as "t23"))) from "articles" as "t18" where "t18"."slug" = ?))
