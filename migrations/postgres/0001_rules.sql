-- Rules that a table definition cannot say; the same as in migrations/sqlite.

CREATE FUNCTION attributions_refuse_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- Two transactions could each add one half of a cycle; an insert cannot, since nothing refers to a row before it exists.
	IF TG_OP = 'UPDATE' THEN
		PERFORM pg_advisory_xact_lock(hashtext('dixit.attributions'));
	END IF;
	IF EXISTS (
		WITH RECURSIVE chain(id) AS (
			SELECT NEW.via_id
			UNION SELECT a.via_id FROM attributions a JOIN chain ON a.id = chain.id WHERE a.via_id IS NOT NULL
		)
		SELECT 1 FROM chain WHERE id = NEW.id
	) THEN
		RAISE EXCEPTION 'attribution % would reach itself through via', NEW.id USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	IF EXISTS (
		WITH RECURSIVE chain(id) AS (
			SELECT NEW.derived_from_id
			UNION SELECT a.derived_from_id FROM attributions a JOIN chain ON a.id = chain.id WHERE a.derived_from_id IS NOT NULL
		)
		SELECT 1 FROM chain WHERE id = NEW.id
	) THEN
		RAISE EXCEPTION 'attribution % would be derived from itself', NEW.id USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER attributions_chains_inserted AFTER INSERT ON attributions FOR EACH ROW
	WHEN (NEW.via_id IS NOT NULL OR NEW.derived_from_id IS NOT NULL)
	EXECUTE FUNCTION attributions_refuse_cycle();
--> statement-breakpoint
CREATE TRIGGER attributions_chains_updated AFTER UPDATE ON attributions FOR EACH ROW
	WHEN (NEW.via_id IS DISTINCT FROM OLD.via_id OR NEW.derived_from_id IS DISTINCT FROM OLD.derived_from_id)
	EXECUTE FUNCTION attributions_refuse_cycle();
--> statement-breakpoint
CREATE FUNCTION attributions_refuse_via_elsewhere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- The lock lasts to the end of the transaction, so that no other one moves the relaying attribution meanwhile.
	PERFORM 1 FROM attributions WHERE id = NEW.via_id FOR SHARE;
	IF EXISTS (
		SELECT 1 FROM attributions
		WHERE (id = NEW.via_id OR via_id = NEW.id) AND article_id <> NEW.article_id
	) THEN
		RAISE EXCEPTION 'attribution % and its via belong to different articles', NEW.id
			USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER attributions_via_article_inserted AFTER INSERT ON attributions FOR EACH ROW
	WHEN (NEW.via_id IS NOT NULL)
	EXECUTE FUNCTION attributions_refuse_via_elsewhere();
--> statement-breakpoint
CREATE TRIGGER attributions_via_article_updated AFTER UPDATE ON attributions FOR EACH ROW
	WHEN (NEW.via_id IS DISTINCT FROM OLD.via_id OR NEW.article_id IS DISTINCT FROM OLD.article_id)
	EXECUTE FUNCTION attributions_refuse_via_elsewhere();
--> statement-breakpoint
-- The words come cut and folded (domain/search-words.ts), parted by single spaces. `to_tsvector` would cut them once more, and
-- differently by the server's locale; this takes each as it is, with its position. A tsvector holds no word over 2046 bytes, no
-- position over 16383 and not every position of a frequent word: so long words are indexed by their first 500 characters, and
-- what this index finds is compared with `words` itself (dialect.postgres.ts).
CREATE FUNCTION search_vector_of(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT coalesce(string_agg('''' || replace(replace(left(word, 500), '\', '\\'), '''', '''''') || ''':' || least(position, 16383), ' '), '')::tsvector
	FROM string_to_table(words, ' ') WITH ORDINALITY AS cut(word, position)
	WHERE word <> ''
$$;
--> statement-breakpoint
ALTER TABLE "search_texts" ADD COLUMN "search_vector" tsvector GENERATED ALWAYS AS (search_vector_of("words")) STORED;
--> statement-breakpoint
CREATE INDEX "search_texts_vector" ON "search_texts" USING gin ("search_vector");
