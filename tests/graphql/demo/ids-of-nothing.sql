select json_object('none',
(select json_group_array(cast(null as text) order by "wanted1".key) from json_each(?) as "wanted1"), 'nothing',
(select json_group_array(cast(null as text) order by "wanted2".key) from json_each(?) as "wanted2"), 'one', cast(null as text))
