select json_object('saidBy',
(with "page1" as materialized
(select "t2"."id" as id, "t2".rowid as place, "t2"."article_id" as "k0", "t2"."position" as "k1" from "attributions" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end and "t2"."source_id" in
(select "t3"."id" from "sources" as "t3" where "t3"."actor_id" in
(select "t10"."id" from "actors" as "t10" where "t10"."identity" =
(select "t11"."identity" from "actors" as "t11" where "t11"."id" =
(select "t9"."id" from "actors" as "t9" where "t9"."slug" = ?))) union select "t4"."source_id" from "sources_on_behalf_of" as "t4" where "t4"."actor_id" in
(select "t13"."id" from "actors" as "t13" where "t13"."identity" =
(select "t14"."identity" from "actors" as "t14" where "t14"."id" =
(select "t12"."id" from "actors" as "t12" where "t12"."slug" = ?))) union select "t5"."id" from "affiliations" as "t6" join "actors" as "t7" on "t7"."id" = "t6"."subject_id" join "actors" as "t8" on "t8"."identity" = "t7"."identity" join "sources" as "t5" on "t5"."actor_id" = "t8"."id" where "t6"."object_id" in
(select "t16"."id" from "actors" as "t16" where "t16"."identity" =
(select "t17"."identity" from "actors" as "t17" where "t17"."id" =
(select "t15"."id" from "actors" as "t15" where "t15"."slug" = ?))) and "t6"."kind" = 'SPEAKS_FOR' and "t6"."status" in (?, ?)) and "t2"."status" <> 'REJECTED' order by "t2"."article_id" asc, "t2"."position" asc, "t2"."id" asc limit +?) select json_object('totalCount',
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
(with "page34" as materialized
(select "t35"."id" as id, "t35".rowid as place, "t35"."article_id" as "k0", "t35"."position" as "k1" from "attributions" as "t35" where case when "t35".rowid & 255 then 1 else within_deadline() end and "t35"."claim_id" in
(select "t36"."claim_id" from "claim_actors" as "t36" where case when "t36".rowid & 255 then 1 else within_deadline() end and "t36"."actor_id" in
(select "t38"."id" from "actors" as "t38" where "t38"."identity" =
(select "t39"."identity" from "actors" as "t39" where "t39"."id" =
(select "t37"."id" from "actors" as "t37" where "t37"."slug" = ?)))) and "t35"."status" <> 'REJECTED' order by "t35"."article_id" asc, "t35"."position" asc, "t35"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t40" where case when "t40".rowid & 255 then 1 else within_deadline() end and "t40"."claim_id" in
(select "t41"."claim_id" from "claim_actors" as "t41" where case when "t41".rowid & 255 then 1 else within_deadline() end and "t41"."actor_id" in
(select "t43"."id" from "actors" as "t43" where "t43"."identity" =
(select "t44"."identity" from "actors" as "t44" where "t44"."id" =
(select "t42"."id" from "actors" as "t42" where "t42"."slug" = ?)))) and "t40"."status" <> 'REJECTED'))), 'inRole',
(with "page45" as materialized
(select "t46"."id" as id, "t46".rowid as place, "t46"."article_id" as "k0", "t46"."position" as "k1" from "attributions" as "t46" where case when "t46".rowid & 255 then 1 else within_deadline() end and "t46"."claim_id" in
(select "t47"."claim_id" from "claim_actors" as "t47" where case when "t47".rowid & 255 then 1 else within_deadline() end and "t47"."actor_id" in
(select "t49"."id" from "actors" as "t49" where "t49"."identity" =
(select "t50"."identity" from "actors" as "t50" where "t50"."id" =
(select "t48"."id" from "actors" as "t48" where "t48"."slug" = ?))) and "t47"."role" in (?)) and "t46"."status" <> 'REJECTED' order by "t46"."article_id" asc, "t46"."position" asc, "t46"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t51" where case when "t51".rowid & 255 then 1 else within_deadline() end and "t51"."claim_id" in
(select "t52"."claim_id" from "claim_actors" as "t52" where case when "t52".rowid & 255 then 1 else within_deadline() end and "t52"."actor_id" in
(select "t54"."id" from "actors" as "t54" where "t54"."identity" =
(select "t55"."identity" from "actors" as "t55" where "t55"."id" =
(select "t53"."id" from "actors" as "t53" where "t53"."slug" = ?))) and "t52"."role" in (?)) and "t51"."status" <> 'REJECTED'))), 'publisher',
(with "page56" as materialized
(select "t57"."id" as id, "t57".rowid as place, "t57"."article_id" as "k0", "t57"."position" as "k1" from "attributions" as "t57" where case when "t57".rowid & 255 then 1 else within_deadline() end and "t57"."article_id" in
(select "t58"."id" from "articles" as "t58" where "t58"."publisher_id" =
(select "t59"."id" from "actors" as "t59" where "t59"."slug" = ?)) and "t57"."status" <> 'REJECTED' order by "t57"."article_id" asc, "t57"."position" asc, "t57"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t60" where case when "t60".rowid & 255 then 1 else within_deadline() end and "t60"."article_id" in
(select "t61"."id" from "articles" as "t61" where "t61"."publisher_id" =
(select "t62"."id" from "actors" as "t62" where "t62"."slug" = ?)) and "t60"."status" <> 'REJECTED'))), 'article',
(with "page63" as materialized
(select "t64"."id" as id, "t64".rowid as place, "t64"."article_id" as "k0", "t64"."position" as "k1" from "attributions" as "t64" where case when "t64".rowid & 255 then 1 else within_deadline() end and "t64"."article_id" =
(select "t65"."id" from "articles" as "t65" where "t65"."slug" = ?) and "t64"."status" <> 'REJECTED' order by "t64"."article_id" asc, "t64"."position" asc, "t64"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t66" where case when "t66".rowid & 255 then 1 else within_deadline() end and "t66"."article_id" =
(select "t67"."id" from "articles" as "t67" where "t67"."slug" = ?) and "t66"."status" <> 'REJECTED'))), 'claim',
(with "page68" as materialized
(select "t69"."id" as id, "t69".rowid as place, "t69"."article_id" as "k0", "t69"."position" as "k1" from "attributions" as "t69" where case when "t69".rowid & 255 then 1 else within_deadline() end and "t69"."claim_id" =
(select "t70"."id" from "claims" as "t70" where "t70"."slug" = ?) and "t69"."status" <> 'REJECTED' order by "t69"."article_id" asc, "t69"."position" asc, "t69"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t71" where case when "t71".rowid & 255 then 1 else within_deadline() end and "t71"."claim_id" =
(select "t72"."id" from "claims" as "t72" where "t72"."slug" = ?) and "t71"."status" <> 'REJECTED'))), 'said',
(with "page73" as materialized
(select "t74"."id" as id, "t74".rowid as place, "t74"."article_id" as "k0", "t74"."position" as "k1" from "attributions" as "t74" where case when "t74".rowid & 255 then 1 else within_deadline() end and "t74"."said_at_asc" >= ? and "t74"."said_at_asc" < ? and "t74"."status" <> 'REJECTED' order by "t74"."article_id" asc, "t74"."position" asc, "t74"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t75" where case when "t75".rowid & 255 then 1 else within_deadline() end and "t75"."said_at_asc" >= ? and "t75"."said_at_asc" < ? and "t75"."status" <> 'REJECTED'))), 'published',
(with "page76" as materialized
(select "t77"."id" as id, "t77".rowid as place, "t77"."article_id" as "k0", "t77"."position" as "k1" from "attributions" as "t77" where case when "t77".rowid & 255 then 1 else within_deadline() end and "t77"."article_id" in
(select "t78"."id" from "articles" as "t78" where "t78"."published_at_asc" >= ? and "t78"."published_at_asc" < ?) and "t77"."status" <> 'REJECTED' order by "t77"."article_id" asc, "t77"."position" asc, "t77"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t79" where case when "t79".rowid & 255 then 1 else within_deadline() end and "t79"."article_id" in
(select "t80"."id" from "articles" as "t80" where "t80"."published_at_asc" >= ? and "t80"."published_at_asc" < ?) and "t79"."status" <> 'REJECTED'))), 'withNumber',
(with "page81" as materialized
(select "t82"."id" as id, "t82".rowid as place, "t82"."article_id" as "k0", "t82"."position" as "k1" from "attributions" as "t82" where case when "t82".rowid & 255 then 1 else within_deadline() end and "t82"."claim_id" in
(select "t83"."id" from "claims" as "t83" where "t83"."quantity_unit" > '') and "t82"."status" <> 'REJECTED' order by "t82"."article_id" asc, "t82"."position" asc, "t82"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t84" where case when "t84".rowid & 255 then 1 else within_deadline() end and "t84"."claim_id" in
(select "t85"."id" from "claims" as "t85" where "t85"."quantity_unit" > '') and "t84"."status" <> 'REJECTED'))), 'withoutNumber',
(with "page86" as materialized
(select "t87"."id" as id, "t87".rowid as place, "t87"."article_id" as "k0", "t87"."position" as "k1" from "attributions" as "t87" where case when "t87".rowid & 255 then 1 else within_deadline() end and not ("t87"."claim_id" in
(select "t88"."id" from "claims" as "t88" where "t88"."quantity_unit" > '')) and "t87"."status" <> 'REJECTED' order by "t87"."article_id" asc, "t87"."position" asc, "t87"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t89" where case when "t89".rowid & 255 then 1 else within_deadline() end and not ("t89"."claim_id" in
(select "t90"."id" from "claims" as "t90" where "t90"."quantity_unit" > '')) and "t89"."status" <> 'REJECTED'))), 'nested',
(with "page91" as materialized
(select "t92"."id" as id, "t92".rowid as place, "t92"."article_id" as "k0", "t92"."position" as "k1" from "attributions" as "t92" where case when "t92".rowid & 255 then 1 else within_deadline() end and "t92"."via_id" > '' and "t92"."status" <> 'REJECTED' order by "t92"."article_id" asc, "t92"."position" asc, "t92"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t93" where case when "t93".rowid & 255 then 1 else within_deadline() end and "t93"."via_id" > '' and "t93"."status" <> 'REJECTED'))), 'notNested',
(with "page94" as materialized
(select "t95"."id" as id, "t95".rowid as place, "t95"."article_id" as "k0", "t95"."position" as "k1" from "attributions" as "t95" where case when "t95".rowid & 255 then 1 else within_deadline() end and "t95"."via_id" is null and "t95"."status" <> 'REJECTED' order by "t95"."article_id" asc, "t95"."position" asc, "t95"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t96" where case when "t96".rowid & 255 then 1 else within_deadline() end and "t96"."via_id" is null and "t96"."status" <> 'REJECTED'))), 'unnamed',
(with "page97" as materialized
(select "t98"."id" as id, "t98".rowid as place, "t98"."article_id" as "k0", "t98"."position" as "k1" from "attributions" as "t98" where case when "t98".rowid & 255 then 1 else within_deadline() end and "t98"."source_id" in
(select "t99"."id" from "sources" as "t99" where "t99"."kind" = 'UNNAMED') and "t98"."status" <> 'REJECTED' order by "t98"."article_id" asc, "t98"."position" asc, "t98"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t100" where case when "t100".rowid & 255 then 1 else within_deadline() end and "t100"."source_id" in
(select "t101"."id" from "sources" as "t101" where "t101"."kind" = 'UNNAMED') and "t100"."status" <> 'REJECTED'))), 'named',
(with "page102" as materialized
(select "t103"."id" as id, "t103".rowid as place, "t103"."article_id" as "k0", "t103"."position" as "k1" from "attributions" as "t103" where case when "t103".rowid & 255 then 1 else within_deadline() end and not ("t103"."source_id" in
(select "t104"."id" from "sources" as "t104" where "t104"."kind" = 'UNNAMED')) and "t103"."status" <> 'REJECTED' order by "t103"."article_id" asc, "t103"."position" asc, "t103"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t105" where case when "t105".rowid & 255 then 1 else within_deadline() end and not ("t105"."source_id" in
(select "t106"."id" from "sources" as "t106" where "t106"."kind" = 'UNNAMED')) and "t105"."status" <> 'REJECTED'))), 'text',
(with "page107" as materialized
(select * from
(select "t111"."id" as id, "t111".rowid as place, "t111"."article_id" as "k0", "t111"."position" as "k1" from "attributions" as "t111" where case when "t111".rowid & 255 then 1 else within_deadline() end and "t111"."id" in
(select * from
(select "t115"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits116" join "search_texts" as "t115" on "t115"."row" = "hits116".row where case when "t115".rowid & 255 then 1 else within_deadline() end and "t115"."subject" = ?) as by_words union select "t112"."id" from "attributions" as "t112" where "t112"."claim_id" in
(select "t113"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits114" join "search_texts" as "t113" on "t113"."row" = "hits114".row where case when "t113".rowid & 255 then 1 else within_deadline() end and "t113"."subject" = ?)) and "t111"."status" <> 'REJECTED' order by "t111"."article_id" asc, "t111"."position" asc, "t111"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match109" limit 10000) as "some110") = 10000 then 0 else ? end)) as rare union all select * from
(select "t117"."id" as id, "t117".rowid as place, "t117"."article_id" as "k0", "t117"."position" as "k1" from "attributions" as "t117" where case when "t117".rowid & 255 then 1 else within_deadline() end and exists
(select 1 from "search_texts" as "t118" where "t118"."subject_id" in ("t117"."id", "t117"."claim_id") and not exists
(select 1 from json_each(?) as "term119" where not instr((' ' || "t118"."words" || ' '), "term119".value) > 0)) and "t117"."status" <> 'REJECTED' order by "t117"."article_id" asc, "t117"."position" asc, "t117"."id" asc limit +(case when
(select count(*) from
(select 1 from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "match109" limit 10000) as "some110") = 10000 then ? else 0 end)) as common) select json_object('totalCount',
(select count(*) from "attributions" as "t120" where case when "t120".rowid & 255 then 1 else within_deadline() end and "t120"."id" in
(select * from
(select "t124"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits125" join "search_texts" as "t124" on "t124"."row" = "hits125".row where case when "t124".rowid & 255 then 1 else within_deadline() end and "t124"."subject" = ?) as by_words union select "t121"."id" from "attributions" as "t121" where "t121"."claim_id" in
(select "t122"."subject_id" from
(select rowid as row, bm25(search_index) as score from search_index where search_index match ?) as "hits123" join "search_texts" as "t122" on "t122"."row" = "hits123".row where case when "t122".rowid & 255 then 1 else within_deadline() end and "t122"."subject" = ?)) and "t120"."status" <> 'REJECTED'))), 'together',
(with "page126" as materialized
(select "t127"."id" as id, "t127".rowid as place, "t127"."article_id" as "k0", "t127"."position" as "k1" from "attributions" as "t127" where case when "t127".rowid & 255 then 1 else within_deadline() end and "t127"."type" in (?, ?) and "t127"."stance" in (?) and "t127"."claim_id" in
(select "t128"."id" from "claims" as "t128" where "t128"."quantity_unit" > '') and "t127"."via_id" is null and "t127"."status" <> 'REJECTED' order by "t127"."article_id" asc, "t127"."position" asc, "t127"."id" asc limit +?) select json_object('totalCount',
(select count(*) from "attributions" as "t129" where case when "t129".rowid & 255 then 1 else within_deadline() end and "t129"."type" in (?, ?) and "t129"."stance" in (?) and "t129"."claim_id" in
(select "t130"."id" from "claims" as "t130" where "t130"."quantity_unit" > '') and "t129"."via_id" is null and "t129"."status" <> 'REJECTED'))))
