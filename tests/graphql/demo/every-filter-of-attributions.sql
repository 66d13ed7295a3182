select json_object('saidBy',
(with "page1" as materialized
(select "t2"."article_id" as "k0", "t2"."position" as "k1", "t2"."id" as "id" from "attributions" as "t2" where "t2"."source_id" in
(select "t3"."id" from "sources" as "t3" where "t3"."actor_id" =
(select "t7"."id" from "actors" as "t7" where "t7"."slug" = ?) union select "t4"."source_id" from "sources_on_behalf_of" as "t4" where "t4"."actor_id" =
(select "t8"."id" from "actors" as "t8" where "t8"."slug" = ?) union select "t5"."id" from "affiliations" as "t6" join "sources" as "t5" on "t5"."actor_id" = "t6"."subject_id" where "t6"."object_id" =
(select "t9"."id" from "actors" as "t9" where "t9"."slug" = ?) and "t6"."kind" = 'SPEAKS_FOR' and "t6"."status" = 'ACCEPTED') and "t2"."status" <> 'REJECTED' order by "t2"."article_id" asc, "t2"."position" asc, "t2"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t10" where "t10"."source_id" in
(select "t11"."id" from "sources" as "t11" where "t11"."actor_id" =
(select "t15"."id" from "actors" as "t15" where "t15"."slug" = ?) union select "t12"."source_id" from "sources_on_behalf_of" as "t12" where "t12"."actor_id" =
(select "t16"."id" from "actors" as "t16" where "t16"."slug" = ?) union select "t13"."id" from "affiliations" as "t14" join "sources" as "t13" on "t13"."actor_id" = "t14"."subject_id" where "t14"."object_id" =
(select "t17"."id" from "actors" as "t17" where "t17"."slug" = ?) and "t14"."kind" = 'SPEAKS_FOR' and "t14"."status" = 'ACCEPTED') and "t10"."status" <> 'REJECTED'))), 'about',
(with "page18" as materialized
(select "t19"."article_id" as "k0", "t19"."position" as "k1", "t19"."id" as "id" from "attributions" as "t19" where "t19"."claim_id" in
(select "t20"."claim_id" from "claim_actors" as "t20" where "t20"."actor_id" =
(select "t21"."id" from "actors" as "t21" where "t21"."slug" = ?)) and "t19"."status" <> 'REJECTED' order by "t19"."article_id" asc, "t19"."position" asc, "t19"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t22" where "t22"."claim_id" in
(select "t23"."claim_id" from "claim_actors" as "t23" where "t23"."actor_id" =
(select "t24"."id" from "actors" as "t24" where "t24"."slug" = ?)) and "t22"."status" <> 'REJECTED'))), 'inRole',
(with "page25" as materialized
(select "t26"."article_id" as "k0", "t26"."position" as "k1", "t26"."id" as "id" from "attributions" as "t26" where "t26"."claim_id" in
(select "t27"."claim_id" from "claim_actors" as "t27" where "t27"."actor_id" =
(select "t28"."id" from "actors" as "t28" where "t28"."slug" = ?) and "t27"."role" in (?)) and "t26"."status" <> 'REJECTED' order by "t26"."article_id" asc, "t26"."position" asc, "t26"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t29" where "t29"."claim_id" in
(select "t30"."claim_id" from "claim_actors" as "t30" where "t30"."actor_id" =
(select "t31"."id" from "actors" as "t31" where "t31"."slug" = ?) and "t30"."role" in (?)) and "t29"."status" <> 'REJECTED'))), 'publisher',
(with "page32" as materialized
(select "t33"."article_id" as "k0", "t33"."position" as "k1", "t33"."id" as "id" from "attributions" as "t33" where "t33"."article_id" in
(select "t34"."id" from "articles" as "t34" where "t34"."publisher_id" =
(select "t35"."id" from "actors" as "t35" where "t35"."slug" = ?)) and "t33"."status" <> 'REJECTED' order by "t33"."article_id" asc, "t33"."position" asc, "t33"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t36" where "t36"."article_id" in
(select "t37"."id" from "articles" as "t37" where "t37"."publisher_id" =
(select "t38"."id" from "actors" as "t38" where "t38"."slug" = ?)) and "t36"."status" <> 'REJECTED'))), 'article',
(with "page39" as materialized
(select "t40"."article_id" as "k0", "t40"."position" as "k1", "t40"."id" as "id" from "attributions" as "t40" where "t40"."article_id" =
(select "t41"."id" from "articles" as "t41" where "t41"."slug" = ?) and "t40"."status" <> 'REJECTED' order by "t40"."article_id" asc, "t40"."position" asc, "t40"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t42" where "t42"."article_id" =
(select "t43"."id" from "articles" as "t43" where "t43"."slug" = ?) and "t42"."status" <> 'REJECTED'))), 'claim',
(with "page44" as materialized
(select "t45"."article_id" as "k0", "t45"."position" as "k1", "t45"."id" as "id" from "attributions" as "t45" where "t45"."claim_id" =
(select "t46"."id" from "claims" as "t46" where "t46"."slug" = ?) and "t45"."status" <> 'REJECTED' order by "t45"."article_id" asc, "t45"."position" asc, "t45"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t47" where "t47"."claim_id" =
(select "t48"."id" from "claims" as "t48" where "t48"."slug" = ?) and "t47"."status" <> 'REJECTED'))), 'said',
(with "page49" as materialized
(select "t50"."article_id" as "k0", "t50"."position" as "k1", "t50"."id" as "id" from "attributions" as "t50" where "t50"."said_at_asc" >= ? and "t50"."said_at_asc" < ? and "t50"."status" <> 'REJECTED' order by "t50"."article_id" asc, "t50"."position" asc, "t50"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t51" where "t51"."said_at_asc" >= ? and "t51"."said_at_asc" < ? and "t51"."status" <> 'REJECTED'))), 'published',
(with "page52" as materialized
(select "t53"."article_id" as "k0", "t53"."position" as "k1", "t53"."id" as "id" from "attributions" as "t53" where "t53"."article_id" in
(select "t54"."id" from "articles" as "t54" where "t54"."published_at_asc" >= ? and "t54"."published_at_asc" < ?) and "t53"."status" <> 'REJECTED' order by "t53"."article_id" asc, "t53"."position" asc, "t53"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t55" where "t55"."article_id" in
(select "t56"."id" from "articles" as "t56" where "t56"."published_at_asc" >= ? and "t56"."published_at_asc" < ?) and "t55"."status" <> 'REJECTED'))), 'withNumber',
(with "page57" as materialized
(select "t58"."article_id" as "k0", "t58"."position" as "k1", "t58"."id" as "id" from "attributions" as "t58" where "t58"."claim_id" in
(select "t59"."id" from "claims" as "t59" where "t59"."quantity_unit" > '') and "t58"."status" <> 'REJECTED' order by "t58"."article_id" asc, "t58"."position" asc, "t58"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t60" where "t60"."claim_id" in
(select "t61"."id" from "claims" as "t61" where "t61"."quantity_unit" > '') and "t60"."status" <> 'REJECTED'))), 'withoutNumber',
(with "page62" as materialized
(select "t63"."article_id" as "k0", "t63"."position" as "k1", "t63"."id" as "id" from "attributions" as "t63" where not ("t63"."claim_id" in
(select "t64"."id" from "claims" as "t64" where "t64"."quantity_unit" > '')) and "t63"."status" <> 'REJECTED' order by "t63"."article_id" asc, "t63"."position" asc, "t63"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t65" where not ("t65"."claim_id" in
(select "t66"."id" from "claims" as "t66" where "t66"."quantity_unit" > '')) and "t65"."status" <> 'REJECTED'))), 'nested',
(with "page67" as materialized
(select "t68"."article_id" as "k0", "t68"."position" as "k1", "t68"."id" as "id" from "attributions" as "t68" where "t68"."via_id" > '' and "t68"."status" <> 'REJECTED' order by "t68"."article_id" asc, "t68"."position" asc, "t68"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t69" where "t69"."via_id" > '' and "t69"."status" <> 'REJECTED'))), 'notNested',
(with "page70" as materialized
(select "t71"."article_id" as "k0", "t71"."position" as "k1", "t71"."id" as "id" from "attributions" as "t71" where "t71"."via_id" is null and "t71"."status" <> 'REJECTED' order by "t71"."article_id" asc, "t71"."position" asc, "t71"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t72" where "t72"."via_id" is null and "t72"."status" <> 'REJECTED'))), 'unnamed',
(with "page73" as materialized
(select "t74"."article_id" as "k0", "t74"."position" as "k1", "t74"."id" as "id" from "attributions" as "t74" where "t74"."source_id" in
(select "t75"."id" from "sources" as "t75" where "t75"."kind" = 'UNNAMED') and "t74"."status" <> 'REJECTED' order by "t74"."article_id" asc, "t74"."position" asc, "t74"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t76" where "t76"."source_id" in
(select "t77"."id" from "sources" as "t77" where "t77"."kind" = 'UNNAMED') and "t76"."status" <> 'REJECTED'))), 'named',
(with "page78" as materialized
(select "t79"."article_id" as "k0", "t79"."position" as "k1", "t79"."id" as "id" from "attributions" as "t79" where not ("t79"."source_id" in
(select "t80"."id" from "sources" as "t80" where "t80"."kind" = 'UNNAMED')) and "t79"."status" <> 'REJECTED' order by "t79"."article_id" asc, "t79"."position" asc, "t79"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t81" where not ("t81"."source_id" in
(select "t82"."id" from "sources" as "t82" where "t82"."kind" = 'UNNAMED')) and "t81"."status" <> 'REJECTED'))), 'text',
(with "page83" as materialized
(select "t84"."article_id" as "k0", "t84"."position" as "k1", "t84"."id" as "id" from "attributions" as "t84" where "t84"."id" in
(select * from
(select "t88"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits89" join "search_texts" as "t88" on "t88"."row" = "hits89".row where "t88"."subject" = ?) as by_words union select "t85"."id" from "attributions" as "t85" where "t85"."claim_id" in
(select "t86"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits87" join "search_texts" as "t86" on "t86"."row" = "hits87".row where "t86"."subject" = ?)) and "t84"."status" <> 'REJECTED' order by "t84"."article_id" asc, "t84"."position" asc, "t84"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t90" where "t90"."id" in
(select * from
(select "t94"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits95" join "search_texts" as "t94" on "t94"."row" = "hits95".row where "t94"."subject" = ?) as by_words union select "t91"."id" from "attributions" as "t91" where "t91"."claim_id" in
(select "t92"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits93" join "search_texts" as "t92" on "t92"."row" = "hits93".row where "t92"."subject" = ?)) and "t90"."status" <> 'REJECTED'))), 'together',
(with "page96" as materialized
(select "t97"."article_id" as "k0", "t97"."position" as "k1", "t97"."id" as "id" from "attributions" as "t97" where "t97"."type" in (?, ?) and "t97"."stance" in (?) and "t97"."claim_id" in
(select "t98"."id" from "claims" as "t98" where "t98"."quantity_unit" > '') and "t97"."via_id" is null and "t97"."status" <> 'REJECTED' order by "t97"."article_id" asc, "t97"."position" asc, "t97"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t99" where "t99"."type" in (?, ?) and "t99"."stance" in (?) and "t99"."claim_id" in
(select "t100"."id" from "claims" as "t100" where "t100"."quantity_unit" > '') and "t99"."via_id" is null and "t99"."status" <> 'REJECTED')))) as answer
