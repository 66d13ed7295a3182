select json_object('none',
(select json_group_array(cast(null as text) order by "wanted1".key) from json_each(?) as "wanted1"), 'nothing',
(select json_group_array(
(select json_object('id', "t3"."id") from "reviews" as "t3" where "t3"."id" = "wanted2".value) order by "wanted2".key) from json_each(?) as "wanted2"), 'one', cast(null as text))
