select json_object('articleChanges', json_object('totalCount',
(select count(*) from "article_changes" as "t4" where case when "t4".rowid & 255 then 1 else within_deadline() end and "t4"."article_id" =
(select "t5"."id" from "articles" as "t5" where "t5"."slug" = ?) and "t4"."kind" in (?, ?)), 'nodes',
(select json_group_array(json_object('kind', "t6"."kind", 'version',
(select json_object('ordinal', "t7"."ordinal", 'changeKind', "t7"."change_kind") from "article_versions" as "t7" where "t7"."id" = "t6"."version_id"), 'was', "t6"."was", 'is', "t6"."is", 'score', "t6"."score", 'attribution',
(select json_object('source',
(select json_object('name', "t9"."name") from "sources" as "t9" where "t9"."id" = "t8"."source_id"), 'stance', "t8"."stance") from "attributions" as "t8" where "t8"."id" = "t6"."attribution_id")) order by "page1"."k0" asc, "page1"."k1" asc, "page1"."k2" asc, "page1"."id" asc) from
(select "t2"."id" as id, "t2".rowid as place, "t2"."article_id" as "k0", "t2"."ordinal" as "k1", "t2"."position" as "k2" from "article_changes" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."article_id" =
(select "t3"."id" from "articles" as "t3" where "t3"."slug" = ?) and "t2"."kind" in (?, ?) order by "t2"."article_id" asc, "t2"."ordinal" asc, "t2"."position" asc, "t2"."id" asc limit +?) as "page1" join "article_changes" as "t6" on "t6".rowid = "page1".place)), 'fromPublisher', json_object('nodes',
(select json_group_array(json_object('article',
(select json_object('slug', "t15"."slug") from "articles" as "t15" where "t15"."id" = "t14"."article_id")) order by "page10"."k0" asc, "page10"."k1" asc, "page10"."k2" asc, "page10"."id" asc) from
(select "t11"."id" as id, "t11".rowid as place, "t11"."article_id" as "k0", "t11"."ordinal" as "k1", "t11"."position" as "k2" from "article_changes" as "t11" where case when "t11".rowid & 255 then 1 else within_deadline() end and "t11"."article_id" in
(select "t12"."id" from "articles" as "t12" where "t12"."publisher_id" =
(select "t13"."id" from "actors" as "t13" where "t13"."slug" = ?)) order by "t11"."article_id" desc, "t11"."ordinal" desc, "t11"."position" desc, "t11"."id" desc limit +?) as "page10" join "article_changes" as "t14" on "t14".rowid = "page10".place)), 'fromSource', json_object('nodes',
(select json_group_array(json_object('kind', "t20"."kind") order by "page16"."k0" desc, "page16"."k1" desc, "page16"."k2" desc, "page16"."id" desc) from
(select "t17"."id" as id, "t17".rowid as place, "t17"."article_id" as "k0", "t17"."ordinal" as "k1", "t17"."position" as "k2" from "article_changes" as "t17" where case when "t17".rowid & 255 then 1 else within_deadline() end and "t17"."attribution_id" in
(select "t18"."id" from "attributions" as "t18" where "t18"."source_id" =
(select "t19"."id" from "sources" as "t19" where "t19"."slug" = ?)) order by "t17"."article_id" desc, "t17"."ordinal" desc, "t17"."position" desc, "t17"."id" desc limit +?) as "page16" join "article_changes" as "t20" on "t20".rowid = "page16".place)), 'article',
(select json_object('changes',
(with "page22" as materialized
(select "t23"."id" as id, "t23".rowid as place, "t23"."article_id" as "k0", "t23"."ordinal" as "k1", "t23"."position" as "k2" from "article_changes" as "t23" where case when "t23".rowid & 255 then 1 else within_deadline() end and "t23"."article_id" = "t21"."id" order by "t23"."article_id" asc, "t23"."ordinal" asc, "t23"."position" asc, "t23"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('kind', "t24"."kind") order by "page22"."k0" asc, "page22"."k1" asc, "page22"."k2" asc, "page22"."id" asc) from
(select * from "page22" order by "k0" asc, "k1" asc, "k2" asc, "id" asc limit +?) as "page22" join "article_changes" as "t24" on "t24".rowid = "page22".place), 'pageInfo', json_object('hasNextPage', case when
(select count(*) from "page22") > ? then json('true') when not (
(select count(*) from "page22") > ?) then json('false') end))), 'attributions', json_object('nodes',
(select json_group_array(json_object('evidence',
(select json_group_array(json_object('anchor', "t28"."anchor", 'anchorScore', "t28"."anchor_score") order by "t28"."start", "t28"."ordinal", "t28"."id") from "evidence" as "t28" where "t28"."attribution_id" = "t27"."id" and "t28"."version_id" = coalesce(
(select "t29"."id" from "article_versions" as "t29" where "t29"."article_id" = "t27"."article_id" and exists
(select 1 from "evidence" as "t30" where "t30"."attribution_id" = "t27"."id" and "t30"."version_id" = "t29"."id" and "t30"."anchor" <> 'ORPHANED') order by "t29"."ordinal" desc limit 1),
(select "t31"."id" from "article_versions" as "t31" where "t31"."article_id" = "t27"."article_id" and exists
(select 1 from "evidence" as "t32" where "t32"."attribution_id" = "t27"."id" and "t32"."version_id" = "t31"."id") order by "t31"."ordinal" desc limit 1)))) order by "page25"."k0" asc, "page25"."k1" asc, "page25"."id" asc) from
(select "t26"."id" as id, "t26".rowid as place, "t26"."article_id" as "k0", "t26"."position" as "k1" from "attributions" as "t26" where case when "t26".rowid & 255 then 1 else within_deadline() end and "t26"."article_id" = "t21"."id" and "t26"."status" <> 'REJECTED' order by "t26"."article_id" asc, "t26"."position" asc, "t26"."id" asc limit +?) as "page25" join "attributions" as "t27" on "t27".rowid = "page25".place))) from "articles" as "t21" where "t21"."slug" = ?))
