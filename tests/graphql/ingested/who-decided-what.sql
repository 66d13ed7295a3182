select json_object('reviews', json_object('totalCount',
(select count(*) from "reviews" as "t3" where case when "t3".rowid & 255 then 1 else within_deadline() end), 'nodes',
(select json_group_array(json_object('subject', "t4"."subject", 'was', "t4"."was", 'is', "t4"."is", 'decidedBy', "t4"."decided_by", 'decidedAt', "t4"."decided_at", 'reason', "t4"."reason", 'undoes',
(select json_object('decidedBy', "t5"."decided_by") from "reviews" as "t5" where "t5"."id" = "t4"."undoes_id"), 'undoneBy',
(select json_object('decidedBy', "t6"."decided_by", 'decidedAt', "t6"."decided_at") from "reviews" as "t6" where "t6"."id" =
(select "t7"."id" from "reviews" as "t7" where "t7"."undoes_id" = "t4"."id" order by "t7"."decided_at", "t7"."id" limit 1)), 'attribution',
(select json_object('source',
(select json_object('name', "t9"."name") from "sources" as "t9" where "t9"."id" = "t8"."source_id"), 'status', "t8"."status") from "attributions" as "t8" where "t8"."id" = "t4"."subject_id"), 'claim',
(select json_object('text', "t10"."text") from "claims" as "t10" where "t10"."id" = "t4"."subject_id"), 'source',
(select json_object('name', "t11"."name") from "sources" as "t11" where "t11"."id" = "t4"."subject_id"), 'actor',
(select json_object('name', "t12"."name") from "actors" as "t12" where "t12"."id" = "t4"."subject_id")) order by "page1"."k0" desc, "page1"."id" desc) from
(select "t2"."id" as id, "t2".rowid as place, "t2"."decided_at" as "k0" from "reviews" as "t2" where case when "t2".rowid & 255 then 1 else within_deadline() end order by "t2"."decided_at" desc, "t2"."id" desc limit +?) as "page1" join "reviews" as "t4" on "t4".rowid = "page1".place)), 'standing',
(with "page13" as materialized
(select "t14"."id" as id, "t14".rowid as place, "t14"."decided_at" as "k0" from "reviews" as "t14" where case when "t14".rowid & 255 then 1 else within_deadline() end and "t14"."subject" in (?) and "t14"."is" in (?) and not (exists
(select 1 from "reviews" as "t15" where "t15"."undoes_id" = "t14"."id")) order by "t14"."decided_at" desc, "t14"."id" desc limit +?) select json_object('totalCount',
(select count(*) from "reviews" as "t16" where case when "t16".rowid & 255 then 1 else within_deadline() end and "t16"."subject" in (?) and "t16"."is" in (?) and not (exists
(select 1 from "reviews" as "t17" where "t17"."undoes_id" = "t16"."id"))))), 'ofTheArticle', json_object('nodes',
(select json_group_array(json_object('is', "t22"."is") order by "page18"."k0" asc, "page18"."id" asc) from
(select "t19"."id" as id, "t19".rowid as place, "t19"."decided_at" as "k0" from "reviews" as "t19" where case when "t19".rowid & 255 then 1 else within_deadline() end and "t19"."subject_id" in
(select "t20"."id" from "attributions" as "t20" where "t20"."article_id" =
(select "t21"."id" from "articles" as "t21" where "t21"."slug" = ?)) order by "t19"."decided_at" asc, "t19"."id" asc limit +?) as "page18" join "reviews" as "t22" on "t22".rowid = "page18".place)), 'claims', json_object('nodes',
(select json_group_array(json_object('text', "t25"."text", 'reviews',
(select json_group_array(json_object('is', "t26"."is", 'decidedBy', "t26"."decided_by", 'undoneBy',
(select json_object('decidedBy', "t27"."decided_by") from "reviews" as "t27" where "t27"."id" =
(select "t28"."id" from "reviews" as "t28" where "t28"."undoes_id" = "t26"."id" order by "t28"."decided_at", "t28"."id" limit 1))) order by "t26"."decided_at", "t26"."id") from "reviews" as "t26" where "t26"."subject_id" = "t25"."id"), 'attributions', json_object('nodes',
(select json_group_array(json_object('reviews',
(select json_group_array(json_object('is', "t32"."is") order by "t32"."decided_at", "t32"."id") from "reviews" as "t32" where "t32"."subject_id" = "t31"."id"), 'source',
(select json_object('reviews',
(select json_group_array(json_object('is', "t34"."is") order by "t34"."decided_at", "t34"."id") from "reviews" as "t34" where "t34"."subject_id" = "t33"."id"), 'actor',
(select json_object('reviews',
(select json_group_array(json_object('is', "t36"."is") order by "t36"."decided_at", "t36"."id") from "reviews" as "t36" where "t36"."subject_id" = "t35"."id")) from "actors" as "t35" where "t35"."id" = "t33"."actor_id")) from "sources" as "t33" where "t33"."id" = "t31"."source_id")) order by "page29"."k0" asc, "page29"."k1" asc, "page29"."id" asc) from
(select "t30"."id" as id, "t30".rowid as place, "t30"."article_id" as "k0", "t30"."position" as "k1" from "attributions" as "t30" where case when "t30".rowid & 255 then 1 else within_deadline() end and "t30"."claim_id" = "t25"."id" and "t30"."status" <> 'REJECTED' order by "t30"."article_id" asc, "t30"."position" asc, "t30"."id" asc limit +?) as "page29" join "attributions" as "t31" on "t31".rowid = "page29".place))) order by "page23"."k0" asc, "page23"."id" asc) from
(select "t24"."id" as id, "t24".rowid as place, "t24"."slug" as "k0" from "claims" as "t24" where case when "t24".rowid & 255 then 1 else within_deadline() end and "t24"."quantity_unit" > '' and "t24"."status" <> 'REJECTED' order by "t24"."slug" asc, "t24"."id" asc limit +?) as "page23" join "claims" as "t25" on "t25".rowid = "page23".place)))
