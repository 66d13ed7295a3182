select json_object('reviews', json_object('totalCount',
(select count(*) from "reviews" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end), 'nodes',
(select json_group_array(json_object('subject', "t4"."subject", 'was', "t4"."was", 'is', "t4"."is", 'decidedBy', "t4"."decided_by", 'decidedAt', "t4"."decided_at", 'reason', "t4"."reason", 'undoes',
(select json_object('decidedBy', "t5"."decided_by") from "reviews" as "t5" where "t5"."id" = "t4"."undoes_id"), 'undoneBy',
(select json_object('decidedBy', "t6"."decided_by", 'decidedAt', "t6"."decided_at") from "reviews" as "t6" where "t6"."undoes_id" = "t4"."id"), 'attribution',
(select json_object('source',
(select json_object('name', "t8"."name") from "sources" as "t8" where "t8"."id" = "t7"."source_id"), 'status', "t7"."status") from "attributions" as "t7" where "t7"."id" = "t4"."subject_id"), 'claim',
(select json_object('text', "t9"."text") from "claims" as "t9" where "t9"."id" = "t4"."subject_id"), 'source',
(select json_object('name', "t10"."name") from "sources" as "t10" where "t10"."id" = "t4"."subject_id"), 'actor',
(select json_object('name', "t11"."name") from "actors" as "t11" where "t11"."id" = "t4"."subject_id")) order by "page1"."k0" desc, "page1"."id" desc) from
(select "t2"."id" as id, "t2".rowid as place, "t2"."decided_at" as "k0" from "reviews" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end order by "t2"."decided_at" desc, "t2"."id" desc limit +?) as "page1" join "reviews" as "t4" on "t4".rowid = "page1".place)), 'standing',
(with "page12" as materialized
(select "t13"."id" as id, "t13".rowid as place, "t13"."decided_at" as "k0" from "reviews" as "t13" where case when "t13".rowid & 255 then 1 else within_deadline() end and "t13"."subject" in (?) and "t13"."is" in (?) and not (exists
(select 1 from "reviews" as "t14" where "t14"."undoes_id" = "t13"."id")) order by "t13"."decided_at" desc, "t13"."id" desc limit +?) select json_object('totalCount',
(select count(*) from "reviews" as "t15" where case when "t15".rowid & 255 then 1 else within_deadline() end and "t15"."subject" in (?) and "t15"."is" in (?) and not (exists
(select 1 from "reviews" as "t16" where "t16"."undoes_id" = "t15"."id"))))), 'ofTheArticle', json_object('nodes',
(select json_group_array(json_object('is', "t21"."is") order by "page17"."k0" asc, "page17"."id" asc) from
(select "t18"."id" as id, "t18".rowid as place, "t18"."decided_at" as "k0" from "reviews" as "t18" where case when "t18".rowid & 255 then 1 else within_deadline() end and "t18"."subject_id" in
(select "t19"."id" from "attributions" as "t19" where "t19"."article_id" =
(select "t20"."id" from "articles" as "t20" where "t20"."slug" = ?)) order by "t18"."decided_at" asc, "t18"."id" asc limit +?) as "page17" join "reviews" as "t21" on "t21".rowid = "page17".place)), 'claims', json_object('nodes',
(select json_group_array(json_object('text', "t24"."text", 'reviews',
(select json_group_array(json_object('is', "t25"."is", 'decidedBy', "t25"."decided_by", 'undoneBy',
(select json_object('decidedBy', "t26"."decided_by") from "reviews" as "t26" where "t26"."undoes_id" = "t25"."id")) order by "t25"."decided_at", "t25"."id") from "reviews" as "t25" where "t25"."subject_id" = "t24"."id"), 'attributions', json_object('nodes',
(select json_group_array(json_object('reviews',
(select json_group_array(json_object('is', "t30"."is") order by "t30"."decided_at", "t30"."id") from "reviews" as "t30" where "t30"."subject_id" = "t29"."id"), 'source',
(select json_object('reviews',
(select json_group_array(json_object('is', "t32"."is") order by "t32"."decided_at", "t32"."id") from "reviews" as "t32" where "t32"."subject_id" = "t31"."id"), 'actor',
(select json_object('reviews',
(select json_group_array(json_object('is', "t34"."is") order by "t34"."decided_at", "t34"."id") from "reviews" as "t34" where "t34"."subject_id" = "t33"."id")) from "actors" as "t33" where "t33"."id" = "t31"."actor_id")) from "sources" as "t31" where "t31"."id" = "t29"."source_id")) order by "page27"."k0" asc, "page27"."k1" asc, "page27"."id" asc) from
(select "t28"."id" as id, "t28".rowid as place, "t28"."article_id" as "k0", "t28"."position" as "k1" from "attributions" as "t28" where case when "t28".rowid & 255 then 1 else within_deadline() end and "t28"."claim_id" = "t24"."id" and "t28"."status" <> 'REJECTED' order by "t28"."article_id" asc, "t28"."position" asc, "t28"."id" asc limit +?) as "page27" join "attributions" as "t29" on "t29".rowid = "page27".place))) order by "page22"."k0" asc, "page22"."id" asc) from
(select "t23"."id" as id, "t23".rowid as place, "t23"."slug" as "k0" from "claims" as "t23" where case when "t23".rowid & 255 then 1 else within_deadline() end and "t23"."quantity_unit" > '' and "t23"."status" <> 'REJECTED' order by "t23"."slug" asc, "t23"."id" asc limit +?) as "page22" join "claims" as "t24" on "t24".rowid = "page22".place)))
