-- Names of bodies are looked up by their ends too: all keys are worked out anew when the database is opened.
DELETE FROM `name_keys`;
