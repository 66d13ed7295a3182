-- SQLite before 3.47 takes only a constant text in RAISE, and refuses to open a database that has more: the tools that people
-- look at it with bring such versions. Which attribution it is, the store says.

DROP TRIGGER attributions_via_inserted;
--> statement-breakpoint
CREATE TRIGGER attributions_via_inserted AFTER INSERT ON attributions WHEN NEW.via_id IS NOT NULL BEGIN
	SELECT RAISE(ABORT, 'would reach itself through via')
	WHERE EXISTS (
		WITH RECURSIVE chain(id) AS (
			SELECT NEW.via_id
			UNION SELECT a.via_id FROM attributions a JOIN chain ON a.id = chain.id WHERE a.via_id IS NOT NULL
		)
		SELECT 1 FROM chain WHERE id = NEW.id
	);
END;
--> statement-breakpoint
DROP TRIGGER attributions_via_updated;
--> statement-breakpoint
CREATE TRIGGER attributions_via_updated AFTER UPDATE OF via_id ON attributions WHEN NEW.via_id IS NOT NULL BEGIN
	SELECT RAISE(ABORT, 'would reach itself through via')
	WHERE EXISTS (
		WITH RECURSIVE chain(id) AS (
			SELECT NEW.via_id
			UNION SELECT a.via_id FROM attributions a JOIN chain ON a.id = chain.id WHERE a.via_id IS NOT NULL
		)
		SELECT 1 FROM chain WHERE id = NEW.id
	);
END;
--> statement-breakpoint
DROP TRIGGER attributions_derived_from_inserted;
--> statement-breakpoint
CREATE TRIGGER attributions_derived_from_inserted AFTER INSERT ON attributions WHEN NEW.derived_from_id IS NOT NULL BEGIN
	SELECT RAISE(ABORT, 'would be derived from itself')
	WHERE EXISTS (
		WITH RECURSIVE chain(id) AS (
			SELECT NEW.derived_from_id
			UNION SELECT a.derived_from_id FROM attributions a JOIN chain ON a.id = chain.id WHERE a.derived_from_id IS NOT NULL
		)
		SELECT 1 FROM chain WHERE id = NEW.id
	);
END;
--> statement-breakpoint
DROP TRIGGER attributions_derived_from_updated;
--> statement-breakpoint
CREATE TRIGGER attributions_derived_from_updated AFTER UPDATE OF derived_from_id ON attributions WHEN NEW.derived_from_id IS NOT NULL BEGIN
	SELECT RAISE(ABORT, 'would be derived from itself')
	WHERE EXISTS (
		WITH RECURSIVE chain(id) AS (
			SELECT NEW.derived_from_id
			UNION SELECT a.derived_from_id FROM attributions a JOIN chain ON a.id = chain.id WHERE a.derived_from_id IS NOT NULL
		)
		SELECT 1 FROM chain WHERE id = NEW.id
	);
END;
--> statement-breakpoint
DROP TRIGGER attributions_via_article_inserted;
--> statement-breakpoint
CREATE TRIGGER attributions_via_article_inserted AFTER INSERT ON attributions BEGIN
	SELECT RAISE(ABORT, 'an attribution and its via belong to different articles')
	FROM attributions WHERE id = NEW.via_id AND article_id <> NEW.article_id;
	SELECT RAISE(ABORT, 'an attribution and its via belong to different articles')
	FROM attributions WHERE via_id = NEW.id AND article_id <> NEW.article_id;
END;
--> statement-breakpoint
DROP TRIGGER attributions_via_article_updated;
--> statement-breakpoint
CREATE TRIGGER attributions_via_article_updated AFTER UPDATE OF via_id, article_id ON attributions BEGIN
	SELECT RAISE(ABORT, 'an attribution and its via belong to different articles')
	FROM attributions WHERE id = NEW.via_id AND article_id <> NEW.article_id;
	SELECT RAISE(ABORT, 'an attribution and its via belong to different articles')
	FROM attributions WHERE via_id = NEW.id AND article_id <> NEW.article_id;
END;
