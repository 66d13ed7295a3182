select json_object('articles', json_object('nodes',
(select json_group_array(json_object('url', "t2"."url", 'attributions', json_object('nodes',
(select json_group_array(json_object('evidence',
(select json_group_array(json_object('exact', "t5"."exact", 'prefix', "t5"."prefix", 'suffix', "t5"."suffix", 'deepLink',
(select "t10"."url" || case when "t10"."url" like '%#%' then '' else '#' end || "t5"."text_fragment" from "article_versions" as "t11" join "articles" as "t10" on "t10"."id" = "t11"."article_id" where "t11"."id" = "t5"."version_id")) order by "t5"."start", "t5"."ordinal", "t5"."id") from "evidence" as "t5" where "t5"."attribution_id" = "t4"."id" and "t5"."version_id" = coalesce(
(select "t6"."id" from "article_versions" as "t6" where "t6"."article_id" = "t4"."article_id" and exists
(select 1 from "evidence" as "t7" where "t7"."attribution_id" = "t4"."id" and "t7"."version_id" = "t6"."id" and "t7"."anchor" <> 'ORPHANED') order by "t6"."ordinal" desc limit 1),
(select "t8"."id" from "article_versions" as "t8" where "t8"."article_id" = "t4"."article_id" and exists
(select 1 from "evidence" as "t9" where "t9"."attribution_id" = "t4"."id" and "t9"."version_id" = "t8"."id") order by "t8"."ordinal" desc limit 1)) and "t5"."role" in (?))) order by "t4"."k0" asc, "t4"."k1" asc, "t4"."id" asc) from
(select "t3".*, "t3"."article_id" as "k0", "t3"."position" as "k1" from "attributions" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end and "t3"."article_id" = "t2"."id" and "t3"."type" in (?) and "t3"."status" <> 'REJECTED' order by "t3"."article_id" asc, "t3"."position" asc, "t3"."id" asc limit +?) as "t4"))) order by "t2"."k0" desc, "t2"."id" desc) from
(select "t1".*, "t1"."published_at_desc" as "k0" from "articles" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."published_at_asc" >= ? and "t1"."published_at_asc" < ? order by "t1"."published_at_desc" desc, "t1"."id" desc limit +?) as "t2")))
