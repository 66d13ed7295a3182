-- Rules that a table definition cannot say. Triggers are kept by the migration runner when a later migration rebuilds their
-- table; to change one, drop it and create it anew in a new migration.

CREATE TRIGGER attributions_via_inserted AFTER INSERT ON attributions WHEN NEW.via_id IS NOT NULL BEGIN
	SELECT RAISE(ABORT, 'attribution ' || NEW.id || ' would reach itself through via')
	WHERE EXISTS (
		WITH RECURSIVE chain(id) AS (
			SELECT NEW.via_id
			UNION SELECT a.via_id FROM attributions a JOIN chain ON a.id = chain.id WHERE a.via_id IS NOT NULL
		)
		SELECT 1 FROM chain WHERE id = NEW.id
	);
END;
--> statement-breakpoint
CREATE TRIGGER attributions_via_updated AFTER UPDATE OF via_id ON attributions WHEN NEW.via_id IS NOT NULL BEGIN
	SELECT RAISE(ABORT, 'attribution ' || NEW.id || ' would reach itself through via')
	WHERE EXISTS (
		WITH RECURSIVE chain(id) AS (
			SELECT NEW.via_id
			UNION SELECT a.via_id FROM attributions a JOIN chain ON a.id = chain.id WHERE a.via_id IS NOT NULL
		)
		SELECT 1 FROM chain WHERE id = NEW.id
	);
END;
--> statement-breakpoint
CREATE TRIGGER attributions_derived_from_inserted AFTER INSERT ON attributions WHEN NEW.derived_from_id IS NOT NULL BEGIN
	SELECT RAISE(ABORT, 'attribution ' || NEW.id || ' would be derived from itself')
	WHERE EXISTS (
		WITH RECURSIVE chain(id) AS (
			SELECT NEW.derived_from_id
			UNION SELECT a.derived_from_id FROM attributions a JOIN chain ON a.id = chain.id WHERE a.derived_from_id IS NOT NULL
		)
		SELECT 1 FROM chain WHERE id = NEW.id
	);
END;
--> statement-breakpoint
CREATE TRIGGER attributions_derived_from_updated AFTER UPDATE OF derived_from_id ON attributions WHEN NEW.derived_from_id IS NOT NULL BEGIN
	SELECT RAISE(ABORT, 'attribution ' || NEW.id || ' would be derived from itself')
	WHERE EXISTS (
		WITH RECURSIVE chain(id) AS (
			SELECT NEW.derived_from_id
			UNION SELECT a.derived_from_id FROM attributions a JOIN chain ON a.id = chain.id WHERE a.derived_from_id IS NOT NULL
		)
		SELECT 1 FROM chain WHERE id = NEW.id
	);
END;
--> statement-breakpoint
-- Both ends of `via` are looked at: a statement of many rows may bring the relayed attribution before the relaying one.
CREATE TRIGGER attributions_via_article_inserted AFTER INSERT ON attributions BEGIN
	SELECT RAISE(ABORT, 'attribution ' || NEW.id || ' and its via ' || NEW.via_id || ' belong to different articles')
	FROM attributions WHERE id = NEW.via_id AND article_id <> NEW.article_id;
	SELECT RAISE(ABORT, 'attribution ' || id || ' and its via ' || NEW.id || ' belong to different articles')
	FROM attributions WHERE via_id = NEW.id AND article_id <> NEW.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER attributions_via_article_updated AFTER UPDATE OF via_id, article_id ON attributions BEGIN
	SELECT RAISE(ABORT, 'attribution ' || NEW.id || ' and its via ' || NEW.via_id || ' belong to different articles')
	FROM attributions WHERE id = NEW.via_id AND article_id <> NEW.article_id;
	SELECT RAISE(ABORT, 'attribution ' || id || ' and its via ' || NEW.id || ' belong to different articles')
	FROM attributions WHERE via_id = NEW.id AND article_id <> NEW.article_id;
END;
--> statement-breakpoint
-- The words come cut and folded (domain/search-words.ts). The tokenizer `ascii` parts them at spaces alone: to it every
-- character beyond ASCII belongs to a word, whatever its script.
CREATE VIRTUAL TABLE search_index USING fts5(
	words,
	content = 'search_texts',
	content_rowid = 'row',
	tokenize = 'ascii',
	prefix = '2 3'
);
--> statement-breakpoint
CREATE TRIGGER search_texts_inserted AFTER INSERT ON search_texts BEGIN
	INSERT INTO search_index(rowid, words) VALUES (NEW.row, NEW.words);
END;
--> statement-breakpoint
CREATE TRIGGER search_texts_deleted AFTER DELETE ON search_texts BEGIN
	INSERT INTO search_index(search_index, rowid, words) VALUES ('delete', OLD.row, OLD.words);
END;
--> statement-breakpoint
CREATE TRIGGER search_texts_updated AFTER UPDATE OF row, words ON search_texts BEGIN
	INSERT INTO search_index(search_index, rowid, words) VALUES ('delete', OLD.row, OLD.words);
	INSERT INTO search_index(rowid, words) VALUES (NEW.row, NEW.words);
END;
