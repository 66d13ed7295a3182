select json_object('articles', json_object('nodes',
(select json_group_array(json_object('url', "t3"."url", 'attributions', json_object('nodes',
(select json_group_array(json_object('evidence',
(select json_group_array(json_object('exact', "t7"."exact", 'prefix', "t7"."prefix", 'suffix', "t7"."suffix", 'deepLink',
(select "t12"."url" || case when "t12"."url" like '%#%' then '' else '#' end || "t7"."text_fragment" from "article_versions" as "t13" join "articles" as "t12" on "t12"."id" = "t13"."article_id" where "t13"."id" = "t7"."version_id")) order by "t7"."start", "t7"."ordinal", "t7"."id") from "evidence" as "t7" where "t7"."attribution_id" = "t6"."id" and "t7"."version_id" = coalesce(
(select "t8"."id" from "article_versions" as "t8" where "t8"."article_id" = "t6"."article_id" and exists
(select 1 from "evidence" as "t9" where "t9"."attribution_id" = "t6"."id" and "t9"."version_id" = "t8"."id" and "t9"."anchor" <> 'ORPHANED') order by "t8"."ordinal" desc limit 1),
(select "t10"."id" from "article_versions" as "t10" where "t10"."article_id" = "t6"."article_id" and exists
(select 1 from "evidence" as "t11" where "t11"."attribution_id" = "t6"."id" and "t11"."version_id" = "t10"."id") order by "t10"."ordinal" desc limit 1)) and "t7"."role" in (?))) order by "page4"."k0" asc, "page4"."k1" asc, "page4"."id" asc) from
(select "t5"."id" as id, "t5".rowid as place, "t5"."article_id" as "k0", "t5"."position" as "k1" from "attributions" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."article_id" = "t3"."id" and "t5"."type" in (?) and "t5"."status" <> 'REJECTED' order by "t5"."article_id" asc, "t5"."position" asc, "t5"."id" asc limit +?) as "page4" join "attributions" as "t6" on "t6".rowid = "page4".place))) order by "page1"."k0" desc, "page1"."id" desc) from
(select "t2"."id" as id, "t2".rowid as place, "t2"."published_at_desc" as "k0" from "articles" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."published_at_asc" >= ? and "t2"."published_at_asc" < ? order by "t2"."published_at_desc" desc, "t2"."id" desc limit +?) as "page1" join "articles" as "t3" on "t3".rowid = "page1".place)))
