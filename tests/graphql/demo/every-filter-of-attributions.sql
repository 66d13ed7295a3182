select json_object('saidBy',
(with "page1" as materialized
(select "t2"."article_id" as "k0", "t2"."position" as "k1", "t2"."id" as "id" from "attributions" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."source_id" in
(select "t3"."id" from "sources" as "t3" where "t3"."actor_id" in
(select "t8"."id" from "actors" as "t8" where "t8"."identity" =
(select "t9"."identity" from "actors" as "t9" where "t9"."id" =
(select "t7"."id" from "actors" as "t7" where "t7"."slug" = ?))) union select "t4"."source_id" from "sources_on_behalf_of" as "t4" where "t4"."actor_id" =
(select "t10"."id" from "actors" as "t10" where "t10"."slug" = ?) union select "t5"."id" from "affiliations" as "t6" join "sources" as "t5" on "t5"."actor_id" = "t6"."subject_id" where "t6"."object_id" =
(select "t11"."id" from "actors" as "t11" where "t11"."slug" = ?) and "t6"."kind" = 'SPEAKS_FOR' and "t6"."status" = 'ACCEPTED') and "t2"."status" <> 'REJECTED' order by "t2"."article_id" asc, "t2"."position" asc, "t2"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t12" where case when "t12".rowid & 255 then 1 else within_deadline() end and "t12"."source_id" in
(select "t13"."id" from "sources" as "t13" where "t13"."actor_id" in
(select "t18"."id" from "actors" as "t18" where "t18"."identity" =
(select "t19"."identity" from "actors" as "t19" where "t19"."id" =
(select "t17"."id" from "actors" as "t17" where "t17"."slug" = ?))) union select "t14"."source_id" from "sources_on_behalf_of" as "t14" where "t14"."actor_id" =
(select "t20"."id" from "actors" as "t20" where "t20"."slug" = ?) union select "t15"."id" from "affiliations" as "t16" join "sources" as "t15" on "t15"."actor_id" = "t16"."subject_id" where "t16"."object_id" =
(select "t21"."id" from "actors" as "t21" where "t21"."slug" = ?) and "t16"."kind" = 'SPEAKS_FOR' and "t16"."status" = 'ACCEPTED') and "t12"."status" <> 'REJECTED'))), 'about',
(with "page22" as materialized
(select "t23"."article_id" as "k0", "t23"."position" as "k1", "t23"."id" as "id" from "attributions" as "t23" where case when "t23".rowid & 255 then 1 else within_deadline() end and "t23"."claim_id" in
(select "t24"."claim_id" from "claim_actors" as "t24" where case when "t24".rowid & 255 then 1 else within_deadline() end and "t24"."actor_id" =
(select "t25"."id" from "actors" as "t25" where "t25"."slug" = ?)) and "t23"."status" <> 'REJECTED' order by "t23"."article_id" asc, "t23"."position" asc, "t23"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t26" where case when "t26".rowid & 255 then 1 else within_deadline() end and "t26"."claim_id" in
(select "t27"."claim_id" from "claim_actors" as "t27" where case when "t27".rowid & 255 then 1 else within_deadline() end and "t27"."actor_id" =
(select "t28"."id" from "actors" as "t28" where "t28"."slug" = ?)) and "t26"."status" <> 'REJECTED'))), 'inRole',
(with "page29" as materialized
(select "t30"."article_id" as "k0", "t30"."position" as "k1", "t30"."id" as "id" from "attributions" as "t30" where case when "t30".rowid & 255 then 1 else within_deadline() end and "t30"."claim_id" in
(select "t31"."claim_id" from "claim_actors" as "t31" where case when "t31".rowid & 255 then 1 else within_deadline() end and "t31"."actor_id" =
(select "t32"."id" from "actors" as "t32" where "t32"."slug" = ?) and "t31"."role" in (?)) and "t30"."status" <> 'REJECTED' order by "t30"."article_id" asc, "t30"."position" asc, "t30"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t33" where case when "t33".rowid & 255 then 1 else within_deadline() end and "t33"."claim_id" in
(select "t34"."claim_id" from "claim_actors" as "t34" where case when "t34".rowid & 255 then 1 else within_deadline() end and "t34"."actor_id" =
(select "t35"."id" from "actors" as "t35" where "t35"."slug" = ?) and "t34"."role" in (?)) and "t33"."status" <> 'REJECTED'))), 'publisher',
(with "page36" as materialized
(select "t37"."article_id" as "k0", "t37"."position" as "k1", "t37"."id" as "id" from "attributions" as "t37" where case when "t37".rowid & 255 then 1 else within_deadline() end and "t37"."article_id" in
(select "t38"."id" from "articles" as "t38" where "t38"."publisher_id" =
(select "t39"."id" from "actors" as "t39" where "t39"."slug" = ?)) and "t37"."status" <> 'REJECTED' order by "t37"."article_id" asc, "t37"."position" asc, "t37"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t40" where case when "t40".rowid & 255 then 1 else within_deadline() end and "t40"."article_id" in
(select "t41"."id" from "articles" as "t41" where "t41"."publisher_id" =
(select "t42"."id" from "actors" as "t42" where "t42"."slug" = ?)) and "t40"."status" <> 'REJECTED'))), 'article',
(with "page43" as materialized
(select "t44"."article_id" as "k0", "t44"."position" as "k1", "t44"."id" as "id" from "attributions" as "t44" where case when "t44".rowid & 255 then 1 else within_deadline() end and "t44"."article_id" =
(select "t45"."id" from "articles" as "t45" where "t45"."slug" = ?) and "t44"."status" <> 'REJECTED' order by "t44"."article_id" asc, "t44"."position" asc, "t44"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t46" where case when "t46".rowid & 255 then 1 else within_deadline() end and "t46"."article_id" =
(select "t47"."id" from "articles" as "t47" where "t47"."slug" = ?) and "t46"."status" <> 'REJECTED'))), 'claim',
(with "page48" as materialized
(select "t49"."article_id" as "k0", "t49"."position" as "k1", "t49"."id" as "id" from "attributions" as "t49" where case when "t49".rowid & 255 then 1 else within_deadline() end and "t49"."claim_id" =
(select "t50"."id" from "claims" as "t50" where "t50"."slug" = ?) and "t49"."status" <> 'REJECTED' order by "t49"."article_id" asc, "t49"."position" asc, "t49"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t51" where case when "t51".rowid & 255 then 1 else within_deadline() end and "t51"."claim_id" =
(select "t52"."id" from "claims" as "t52" where "t52"."slug" = ?) and "t51"."status" <> 'REJECTED'))), 'said',
(with "page53" as materialized
(select "t54"."article_id" as "k0", "t54"."position" as "k1", "t54"."id" as "id" from "attributions" as "t54" where case when "t54".rowid & 255 then 1 else within_deadline() end and "t54"."said_at_asc" >= ? and "t54"."said_at_asc" < ? and "t54"."status" <> 'REJECTED' order by "t54"."article_id" asc, "t54"."position" asc, "t54"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t55" where case when "t55".rowid & 255 then 1 else within_deadline() end and "t55"."said_at_asc" >= ? and "t55"."said_at_asc" < ? and "t55"."status" <> 'REJECTED'))), 'published',
(with "page56" as materialized
(select "t57"."article_id" as "k0", "t57"."position" as "k1", "t57"."id" as "id" from "attributions" as "t57" where case when "t57".rowid & 255 then 1 else within_deadline() end and "t57"."article_id" in
(select "t58"."id" from "articles" as "t58" where "t58"."published_at_asc" >= ? and "t58"."published_at_asc" < ?) and "t57"."status" <> 'REJECTED' order by "t57"."article_id" asc, "t57"."position" asc, "t57"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t59" where case when "t59".rowid & 255 then 1 else within_deadline() end and "t59"."article_id" in
(select "t60"."id" from "articles" as "t60" where "t60"."published_at_asc" >= ? and "t60"."published_at_asc" < ?) and "t59"."status" <> 'REJECTED'))), 'withNumber',
(with "page61" as materialized
(select "t62"."article_id" as "k0", "t62"."position" as "k1", "t62"."id" as "id" from "attributions" as "t62" where case when "t62".rowid & 255 then 1 else within_deadline() end and "t62"."claim_id" in
(select "t63"."id" from "claims" as "t63" where "t63"."quantity_unit" > '') and "t62"."status" <> 'REJECTED' order by "t62"."article_id" asc, "t62"."position" asc, "t62"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t64" where case when "t64".rowid & 255 then 1 else within_deadline() end and "t64"."claim_id" in
(select "t65"."id" from "claims" as "t65" where "t65"."quantity_unit" > '') and "t64"."status" <> 'REJECTED'))), 'withoutNumber',
(with "page66" as materialized
(select "t67"."article_id" as "k0", "t67"."position" as "k1", "t67"."id" as "id" from "attributions" as "t67" where case when "t67".rowid & 255 then 1 else within_deadline() end and not ("t67"."claim_id" in
(select "t68"."id" from "claims" as "t68" where "t68"."quantity_unit" > '')) and "t67"."status" <> 'REJECTED' order by "t67"."article_id" asc, "t67"."position" asc, "t67"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t69" where case when "t69".rowid & 255 then 1 else within_deadline() end and not ("t69"."claim_id" in
(select "t70"."id" from "claims" as "t70" where "t70"."quantity_unit" > '')) and "t69"."status" <> 'REJECTED'))), 'nested',
(with "page71" as materialized
(select "t72"."article_id" as "k0", "t72"."position" as "k1", "t72"."id" as "id" from "attributions" as "t72" where case when "t72".rowid & 255 then 1 else within_deadline() end and "t72"."via_id" > '' and "t72"."status" <> 'REJECTED' order by "t72"."article_id" asc, "t72"."position" asc, "t72"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t73" where case when "t73".rowid & 255 then 1 else within_deadline() end and "t73"."via_id" > '' and "t73"."status" <> 'REJECTED'))), 'notNested',
(with "page74" as materialized
(select "t75"."article_id" as "k0", "t75"."position" as "k1", "t75"."id" as "id" from "attributions" as "t75" where case when "t75".rowid & 255 then 1 else within_deadline() end and "t75"."via_id" is null and "t75"."status" <> 'REJECTED' order by "t75"."article_id" asc, "t75"."position" asc, "t75"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t76" where case when "t76".rowid & 255 then 1 else within_deadline() end and "t76"."via_id" is null and "t76"."status" <> 'REJECTED'))), 'unnamed',
(with "page77" as materialized
(select "t78"."article_id" as "k0", "t78"."position" as "k1", "t78"."id" as "id" from "attributions" as "t78" where case when "t78".rowid & 255 then 1 else within_deadline() end and "t78"."source_id" in
(select "t79"."id" from "sources" as "t79" where "t79"."kind" = 'UNNAMED') and "t78"."status" <> 'REJECTED' order by "t78"."article_id" asc, "t78"."position" asc, "t78"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t80" where case when "t80".rowid & 255 then 1 else within_deadline() end and "t80"."source_id" in
(select "t81"."id" from "sources" as "t81" where "t81"."kind" = 'UNNAMED') and "t80"."status" <> 'REJECTED'))), 'named',
(with "page82" as materialized
(select "t83"."article_id" as "k0", "t83"."position" as "k1", "t83"."id" as "id" from "attributions" as "t83" where case when "t83".rowid & 255 then 1 else within_deadline() end and not ("t83"."source_id" in
(select "t84"."id" from "sources" as "t84" where "t84"."kind" = 'UNNAMED')) and "t83"."status" <> 'REJECTED' order by "t83"."article_id" asc, "t83"."position" asc, "t83"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t85" where case when "t85".rowid & 255 then 1 else within_deadline() end and not ("t85"."source_id" in
(select "t86"."id" from "sources" as "t86" where "t86"."kind" = 'UNNAMED')) and "t85"."status" <> 'REJECTED'))), 'text',
(with "page87" as materialized
(select "t88"."article_id" as "k0", "t88"."position" as "k1", "t88"."id" as "id" from "attributions" as "t88" where case when "t88".rowid & 255 then 1 else within_deadline() end and "t88"."id" in
(select * from
(select "t92"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits93" join "search_texts" as "t92" on "t92"."row" = "hits93".row where case when "t92".rowid & 255 then 1 else within_deadline() end and "t92"."subject" = ?) as by_words union select "t89"."id" from "attributions" as "t89" where "t89"."claim_id" in
(select "t90"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits91" join "search_texts" as "t90" on "t90"."row" = "hits91".row where case when "t90".rowid & 255 then 1 else within_deadline() end and "t90"."subject" = ?)) and "t88"."status" <> 'REJECTED' order by "t88"."article_id" asc, "t88"."position" asc, "t88"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t94" where case when "t94".rowid & 255 then 1 else within_deadline() end and "t94"."id" in
(select * from
(select "t98"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits99" join "search_texts" as "t98" on "t98"."row" = "hits99".row where case when "t98".rowid & 255 then 1 else within_deadline() end and "t98"."subject" = ?) as by_words union select "t95"."id" from "attributions" as "t95" where "t95"."claim_id" in
(select "t96"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits97" join "search_texts" as "t96" on "t96"."row" = "hits97".row where case when "t96".rowid & 255 then 1 else within_deadline() end and "t96"."subject" = ?)) and "t94"."status" <> 'REJECTED'))), 'together',
(with "page100" as materialized
(select "t101"."article_id" as "k0", "t101"."position" as "k1", "t101"."id" as "id" from "attributions" as "t101" where case when "t101".rowid & 255 then 1 else within_deadline() end and "t101"."type" in (?, ?) and "t101"."stance" in (?) and "t101"."claim_id" in
(select "t102"."id" from "claims" as "t102" where "t102"."quantity_unit" > '') and "t101"."via_id" is null and "t101"."status" <> 'REJECTED' order by "t101"."article_id" asc, "t101"."position" asc, "t101"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t103" where case when "t103".rowid & 255 then 1 else within_deadline() end and "t103"."type" in (?, ?) and "t103"."stance" in (?) and "t103"."claim_id" in
(select "t104"."id" from "claims" as "t104" where "t104"."quantity_unit" > '') and "t103"."via_id" is null and "t103"."status" <> 'REJECTED')))) as answer
