select json_object('saidBy',
(with "page17" as materialized
(select "t1"."id" as id, "t1".rowid as place, "t1"."article_id" as "k0", "t1"."position" as "k1" from "attributions" as "t1" where case when "t1".rowid & 255 then 1 else within_deadline() end and "t1"."source_id" in
(select "t2"."id" from "sources" as "t2" where "t2"."actor_id" in
(select "t9"."id" from "actors" as "t9" where "t9"."identity" =
(select "t10"."identity" from "actors" as "t10" where "t10"."id" =
(select "t8"."id" from "actors" as "t8" where "t8"."slug" = ?))) union select "t3"."source_id" from "sources_on_behalf_of" as "t3" where "t3"."actor_id" in
(select "t12"."id" from "actors" as "t12" where "t12"."identity" =
(select "t13"."identity" from "actors" as "t13" where "t13"."id" =
(select "t11"."id" from "actors" as "t11" where "t11"."slug" = ?))) union select "t4"."id" from "affiliations" as "t5" join "actors" as "t6" on "t6"."id" = "t5"."subject_id" join "actors" as "t7" on "t7"."identity" = "t6"."identity" join "sources" as "t4" on "t4"."actor_id" = "t7"."id" where "t5"."object_id" in
(select "t15"."id" from "actors" as "t15" where "t15"."identity" =
(select "t16"."identity" from "actors" as "t16" where "t16"."id" =
(select "t14"."id" from "actors" as "t14" where "t14"."slug" = ?))) and "t5"."kind" = 'SPEAKS_FOR' and "t5"."status" in (?, ?)) and "t1"."status" <> 'REJECTED' order by "t1"."article_id" asc, "t1"."position" asc, "t1"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t18" where case when "t18".rowid & 255 then 1 else within_deadline() end and "t18"."source_id" in
(select "t19"."id" from "sources" as "t19" where "t19"."actor_id" in
(select "t26"."id" from "actors" as "t26" where "t26"."identity" =
(select "t27"."identity" from "actors" as "t27" where "t27"."id" =
(select "t25"."id" from "actors" as "t25" where "t25"."slug" = ?))) union select "t20"."source_id" from "sources_on_behalf_of" as "t20" where "t20"."actor_id" in
(select "t29"."id" from "actors" as "t29" where "t29"."identity" =
(select "t30"."identity" from "actors" as "t30" where "t30"."id" =
(select "t28"."id" from "actors" as "t28" where "t28"."slug" = ?))) union select "t21"."id" from "affiliations" as "t22" join "actors" as "t23" on "t23"."id" = "t22"."subject_id" join "actors" as "t24" on "t24"."identity" = "t23"."identity" join "sources" as "t21" on "t21"."actor_id" = "t24"."id" where "t22"."object_id" in
(select "t32"."id" from "actors" as "t32" where "t32"."identity" =
(select "t33"."identity" from "actors" as "t33" where "t33"."id" =
(select "t31"."id" from "actors" as "t31" where "t31"."slug" = ?))) and "t22"."kind" = 'SPEAKS_FOR' and "t22"."status" in (?, ?)) and "t18"."status" <> 'REJECTED'))), 'about',
(with "page39" as materialized
(select "t34"."id" as id, "t34".rowid as place, "t34"."article_id" as "k0", "t34"."position" as "k1" from "attributions" as "t34" where case when "t34".rowid & 255 then 1 else within_deadline() end and "t34"."claim_id" in
(select "t35"."claim_id" from "claim_actors" as "t35" where case when "t35".rowid & 255 then 1 else within_deadline() end and "t35"."actor_id" in
(select "t37"."id" from "actors" as "t37" where "t37"."identity" =
(select "t38"."identity" from "actors" as "t38" where "t38"."id" =
(select "t36"."id" from "actors" as "t36" where "t36"."slug" = ?)))) and "t34"."status" <> 'REJECTED' order by "t34"."article_id" asc, "t34"."position" asc, "t34"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t40" where case when "t40".rowid & 255 then 1 else within_deadline() end and "t40"."claim_id" in
(select "t41"."claim_id" from "claim_actors" as "t41" where case when "t41".rowid & 255 then 1 else within_deadline() end and "t41"."actor_id" in
(select "t43"."id" from "actors" as "t43" where "t43"."identity" =
(select "t44"."identity" from "actors" as "t44" where "t44"."id" =
(select "t42"."id" from "actors" as "t42" where "t42"."slug" = ?)))) and "t40"."status" <> 'REJECTED'))), 'inRole',
(with "page50" as materialized
(select "t45"."id" as id, "t45".rowid as place, "t45"."article_id" as "k0", "t45"."position" as "k1" from "attributions" as "t45" where case when "t45".rowid & 255 then 1 else within_deadline() end and "t45"."claim_id" in
(select "t46"."claim_id" from "claim_actors" as "t46" where case when "t46".rowid & 255 then 1 else within_deadline() end and "t46"."actor_id" in
(select "t48"."id" from "actors" as "t48" where "t48"."identity" =
(select "t49"."identity" from "actors" as "t49" where "t49"."id" =
(select "t47"."id" from "actors" as "t47" where "t47"."slug" = ?))) and "t46"."role" in (?)) and "t45"."status" <> 'REJECTED' order by "t45"."article_id" asc, "t45"."position" asc, "t45"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t51" where case when "t51".rowid & 255 then 1 else within_deadline() end and "t51"."claim_id" in
(select "t52"."claim_id" from "claim_actors" as "t52" where case when "t52".rowid & 255 then 1 else within_deadline() end and "t52"."actor_id" in
(select "t54"."id" from "actors" as "t54" where "t54"."identity" =
(select "t55"."identity" from "actors" as "t55" where "t55"."id" =
(select "t53"."id" from "actors" as "t53" where "t53"."slug" = ?))) and "t52"."role" in (?)) and "t51"."status" <> 'REJECTED'))), 'publisher',
(with "page59" as materialized
(select "t56"."id" as id, "t56".rowid as place, "t56"."article_id" as "k0", "t56"."position" as "k1" from "attributions" as "t56" where case when "t56".rowid & 255 then 1 else within_deadline() end and "t56"."article_id" in
(select "t57"."id" from "articles" as "t57" where "t57"."publisher_id" =
(select "t58"."id" from "actors" as "t58" where "t58"."slug" = ?)) and "t56"."status" <> 'REJECTED' order by "t56"."article_id" asc, "t56"."position" asc, "t56"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t60" where case when "t60".rowid & 255 then 1 else within_deadline() end and "t60"."article_id" in
(select "t61"."id" from "articles" as "t61" where "t61"."publisher_id" =
(select "t62"."id" from "actors" as "t62" where "t62"."slug" = ?)) and "t60"."status" <> 'REJECTED'))), 'article',
(with "page65" as materialized
(select "t63"."id" as id, "t63".rowid as place, "t63"."article_id" as "k0", "t63"."position" as "k1" from "attributions" as "t63" where case when "t63".rowid & 255 then 1 else within_deadline() end and "t63"."article_id" =
(select "t64"."id" from "articles" as "t64" where "t64"."slug" = ?) and "t63"."status" <> 'REJECTED' order by "t63"."article_id" asc, "t63"."position" asc, "t63"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t66" where case when "t66".rowid & 255 then 1 else within_deadline() end and "t66"."article_id" =
(select "t67"."id" from "articles" as "t67" where "t67"."slug" = ?) and "t66"."status" <> 'REJECTED'))), 'claim',
(with "page70" as materialized
(select "t68"."id" as id, "t68".rowid as place, "t68"."article_id" as "k0", "t68"."position" as "k1" from "attributions" as "t68" where case when "t68".rowid & 255 then 1 else within_deadline() end and "t68"."claim_id" =
(select "t69"."id" from "claims" as "t69" where "t69"."slug" = ?) and "t68"."status" <> 'REJECTED' order by "t68"."article_id" asc, "t68"."position" asc, "t68"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t71" where case when "t71".rowid & 255 then 1 else within_deadline() end and "t71"."claim_id" =
(select "t72"."id" from "claims" as "t72" where "t72"."slug" = ?) and "t71"."status" <> 'REJECTED'))), 'said',
(with "page74" as materialized
(select "t73"."id" as id, "t73".rowid as place, "t73"."article_id" as "k0", "t73"."position" as "k1" from "attributions" as "t73" where case when "t73".rowid & 255 then 1 else within_deadline() end and "t73"."said_at_asc" >= ? and "t73"."said_at_asc" < ? and "t73"."status" <> 'REJECTED' order by "t73"."article_id" asc, "t73"."position" asc, "t73"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t75" where case when "t75".rowid & 255 then 1 else within_deadline() end and "t75"."said_at_asc" >= ? and "t75"."said_at_asc" < ? and "t75"."status" <> 'REJECTED'))), 'published',
(with "page78" as materialized
(select "t76"."id" as id, "t76".rowid as place, "t76"."article_id" as "k0", "t76"."position" as "k1" from "attributions" as "t76" where case when "t76".rowid & 255 then 1 else within_deadline() end and "t76"."article_id" in
(select "t77"."id" from "articles" as "t77" where "t77"."published_at_asc" >= ? and "t77"."published_at_asc" < ?) and "t76"."status" <> 'REJECTED' order by "t76"."article_id" asc, "t76"."position" asc, "t76"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t79" where case when "t79".rowid & 255 then 1 else within_deadline() end and "t79"."article_id" in
(select "t80"."id" from "articles" as "t80" where "t80"."published_at_asc" >= ? and "t80"."published_at_asc" < ?) and "t79"."status" <> 'REJECTED'))), 'withNumber',
(with "page83" as materialized
(select "t81"."id" as id, "t81".rowid as place, "t81"."article_id" as "k0", "t81"."position" as "k1" from "attributions" as "t81" where case when "t81".rowid & 255 then 1 else within_deadline() end and "t81"."claim_id" in
(select "t82"."id" from "claims" as "t82" where "t82"."quantity_unit" > '') and "t81"."status" <> 'REJECTED' order by "t81"."article_id" asc, "t81"."position" asc, "t81"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t84" where case when "t84".rowid & 255 then 1 else within_deadline() end and "t84"."claim_id" in
(select "t85"."id" from "claims" as "t85" where "t85"."quantity_unit" > '') and "t84"."status" <> 'REJECTED'))), 'withoutNumber',
(with "page88" as materialized
(select "t86"."id" as id, "t86".rowid as place, "t86"."article_id" as "k0", "t86"."position" as "k1" from "attributions" as "t86" where case when "t86".rowid & 255 then 1 else within_deadline() end and not ("t86"."claim_id" in
(select "t87"."id" from "claims" as "t87" where "t87"."quantity_unit" > '')) and "t86"."status" <> 'REJECTED' order by "t86"."article_id" asc, "t86"."position" asc, "t86"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t89" where case when "t89".rowid & 255 then 1 else within_deadline() end and not ("t89"."claim_id" in
(select "t90"."id" from "claims" as "t90" where "t90"."quantity_unit" > '')) and "t89"."status" <> 'REJECTED'))), 'nested',
(with "page92" as materialized
(select "t91"."id" as id, "t91".rowid as place, "t91"."article_id" as "k0", "t91"."position" as "k1" from "attributions" as "t91" where case when "t91".rowid & 255 then 1 else within_deadline() end and "t91"."via_id" > '' and "t91"."status" <> 'REJECTED' order by "t91"."article_id" asc, "t91"."position" asc, "t91"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t93" where case when "t93".rowid & 255 then 1 else within_deadline() end and "t93"."via_id" > '' and "t93"."status" <> 'REJECTED'))), 'notNested',
(with "page95" as materialized
(select "t94"."id" as id, "t94".rowid as place, "t94"."article_id" as "k0", "t94"."position" as "k1" from "attributions" as "t94" where case when "t94".rowid & 255 then 1 else within_deadline() end and "t94"."via_id" is null and "t94"."status" <> 'REJECTED' order by "t94"."article_id" asc, "t94"."position" asc, "t94"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t96" where case when "t96".rowid & 255 then 1 else within_deadline() end and "t96"."via_id" is null and "t96"."status" <> 'REJECTED'))), 'unnamed',
(with "page99" as materialized
(select "t97"."id" as id, "t97".rowid as place, "t97"."article_id" as "k0", "t97"."position" as "k1" from "attributions" as "t97" where case when "t97".rowid & 255 then 1 else within_deadline() end and "t97"."source_id" in
(select "t98"."id" from "sources" as "t98" where "t98"."kind" = 'UNNAMED') and "t97"."status" <> 'REJECTED' order by "t97"."article_id" asc, "t97"."position" asc, "t97"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t100" where case when "t100".rowid & 255 then 1 else within_deadline() end and "t100"."source_id" in
(select "t101"."id" from "sources" as "t101" where "t101"."kind" = 'UNNAMED') and "t100"."status" <> 'REJECTED'))), 'named',
(with "page104" as materialized
(select "t102"."id" as id, "t102".rowid as place, "t102"."article_id" as "k0", "t102"."position" as "k1" from "attributions" as "t102" where case when "t102".rowid & 255 then 1 else within_deadline() end and not ("t102"."source_id" in
(select "t103"."id" from "sources" as "t103" where "t103"."kind" = 'UNNAMED')) and "t102"."status" <> 'REJECTED' order by "t102"."article_id" asc, "t102"."position" asc, "t102"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t105" where case when "t105".rowid & 255 then 1 else within_deadline() end and not ("t105"."source_id" in
(select "t106"."id" from "sources" as "t106" where "t106"."kind" = 'UNNAMED')) and "t105"."status" <> 'REJECTED'))), 'text',
(with "page119" as materialized
(select * from
(select "t110"."id" as id, "t110".rowid as place, "t110"."article_id" as "k0", "t110"."position" as "k1" from "attributions" as "t110" where case when "t110".rowid & 255 then 1 else within_deadline() end and "t110"."id" in
(select * from
(select "t114"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits115" join "search_texts" as "t114" on "t114"."row" = "hits115".row where case when "t114".rowid & 255 then 1 else within_deadline() end and "t114"."subject" = ?) as by_words union select "t111"."id" from "attributions" as "t111" where "t111"."claim_id" in
(select "t112"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits113" join "search_texts" as "t112" on "t112"."row" = "hits113".row where case when "t112".rowid & 255 then 1 else within_deadline() end and "t112"."subject" = ?)) and "t110"."status" <> 'REJECTED' order by "t110"."article_id" asc, "t110"."position" asc, "t110"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match108" limit 10000) as "some109") = 10000 then 0 else ? end)) as rare union all select * from
(select "t116"."id" as id, "t116".rowid as place, "t116"."article_id" as "k0", "t116"."position" as "k1" from "attributions" as "t116" where case when "t116".rowid & 255 then 1 else within_deadline() end and exists
(select 1 from "search_texts" as "t117" where "t117"."subject_id" in ("t116"."id", "t116"."claim_id") and not exists
(select 1 from json_each(?) as "term118" where not instr((' ' || "t117"."words" || ' '), "term118".value) > 0)) and "t116"."status" <> 'REJECTED' order by "t116"."article_id" asc, "t116"."position" asc, "t116"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match108" limit 10000) as "some109") = 10000 then ? else 0 end)) as common) select json_object('totalCount',
(select count(*) from "attributions" as "t120" where case when "t120".rowid & 255 then 1 else within_deadline() end and "t120"."id" in
(select * from
(select "t124"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits125" join "search_texts" as "t124" on "t124"."row" = "hits125".row where case when "t124".rowid & 255 then 1 else within_deadline() end and "t124"."subject" = ?) as by_words union select "t121"."id" from "attributions" as "t121" where "t121"."claim_id" in
(select "t122"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits123" join "search_texts" as "t122" on "t122"."row" = "hits123".row where case when "t122".rowid & 255 then 1 else within_deadline() end and "t122"."subject" = ?)) and "t120"."status" <> 'REJECTED'))), 'together',
(with "page128" as materialized
(select "t126"."id" as id, "t126".rowid as place, "t126"."article_id" as "k0", "t126"."position" as "k1" from "attributions" as "t126" where case when "t126".rowid & 255 then 1 else within_deadline() end and "t126"."type" in (?, ?) and "t126"."stance" in (?) and "t126"."claim_id" in
(select "t127"."id" from "claims" as "t127" where "t127"."quantity_unit" > '') and "t126"."via_id" is null and "t126"."status" <> 'REJECTED' order by "t126"."article_id" asc, "t126"."position" asc, "t126"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t129" where case when "t129".rowid & 255 then 1 else within_deadline() end and "t129"."type" in (?, ?) and "t129"."stance" in (?) and "t129"."claim_id" in
(select "t130"."id" from "claims" as "t130" where "t130"."quantity_unit" > '') and "t129"."via_id" is null and "t129"."status" <> 'REJECTED'))))
