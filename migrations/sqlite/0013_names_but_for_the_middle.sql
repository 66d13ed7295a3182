-- Names are looked up by their first and last words too: all keys are worked out anew when the database is opened.
DELETE FROM `name_keys`;
