select json_object('articles',
(with "page1" as materialized
(select "t2"."published_at_desc" as "k0", "t2"."id" as "id", "t2".rowid as place from "articles" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."published_at_asc" >= ? and "t2"."published_at_asc" < ? order by "t2"."published_at_desc" desc, "t2"."id" desc limit +?) select json_object('nodes',
(select json_group_array(json_object('url', "t3"."url", 'attributions',
(with "page4" as materialized
(select "t5"."article_id" as "k0", "t5"."position" as "k1", "t5"."id" as "id", "t5".rowid as place from "attributions" as "t5" where case when "t5".rowid & 255 then 1 else within_deadline() end and "t5"."article_id" = "t3"."id" and "t5"."type" in (?) and "t5"."status" <> 'REJECTED' order by "t5"."article_id" asc, "t5"."position" asc, "t5"."id" asc limit +?) select json_object('nodes',
(select json_group_array(json_object('evidence',
(select json_group_array(json_object('exact', "t7"."exact", 'prefix', "t7"."prefix", 'suffix', "t7"."suffix", 'deepLink',
(select "t8"."url" || case when "t8"."url" like '%#%' then '' else '#' end || "t7"."text_fragment" from "article_versions" as "t9" join "articles" as "t8" on "t8"."id" = "t9"."article_id" where "t9"."id" = "t7"."version_id")) order by "t7"."start", "t7"."ordinal", "t7"."id") from "evidence" as "t7" where "t7"."attribution_id" = "t6"."id" and "t7"."version_id" = coalesce(
(select "t10"."id" from "article_versions" as "t10" where "t10"."article_id" = "t6"."article_id" and exists
(select 1 from "evidence" as "t11" where "t11"."attribution_id" = "t6"."id" and "t11"."version_id" = "t10"."id" and "t11"."anchor" <> 'ORPHANED') order by "t10"."ordinal" desc limit 1),
(select "t12"."id" from "article_versions" as "t12" where "t12"."article_id" = "t6"."article_id" and exists
(select 1 from "evidence" as "t13" where "t13"."attribution_id" = "t6"."id" and "t13"."version_id" = "t12"."id") order by "t12"."ordinal" desc limit 1)) and "t7"."role" in (?))) order by "page4"."k0" asc, "page4"."k1" asc, "page4"."id" asc) from
(select * from "page4" order by "k0" asc, "k1" asc, "id" asc limit +?) as "page4" join "attributions" as "t6" on "t6".rowid = "page4".place)))) order by "page1"."k0" desc, "page1"."id" desc) from
(select * from "page1" order by "k0" desc, "id" desc limit +?) as "page1" join "articles" as "t3" on "t3".rowid = "page1".place)))) as answer
