CREATE TABLE "actor_identifiers" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"scheme" text collate "C" NOT NULL,
	"value" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "actor_names" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"ordinal" integer NOT NULL,
	"value" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"language" text collate "C",
	CONSTRAINT "actor_names_kind_known" CHECK ("actor_names"."kind" in ('ALIAS', 'TRANSLITERATION', 'TITLE', 'ACRONYM'))
);
--> statement-breakpoint
CREATE TABLE "actors" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"slug" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"description" text collate "C",
	CONSTRAINT "actors_kind_known" CHECK ("actors"."kind" in ('PERSON', 'ORGANISATION', 'GOVERNMENT_BODY', 'ARMED_GROUP', 'MEDIA_OUTLET', 'COLLECTIVE', 'PLACE'))
);
--> statement-breakpoint
CREATE TABLE "affiliations" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"kind" text collate "C" NOT NULL,
	"subject_id" text collate "C" NOT NULL,
	"object_id" text collate "C" NOT NULL,
	"since" text collate "C",
	"since_asc" text collate "C" NOT NULL,
	"since_desc" text collate "C" NOT NULL,
	"until" text collate "C",
	"until_asc" text collate "C" NOT NULL,
	"until_desc" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	CONSTRAINT "affiliations_kind_known" CHECK ("affiliations"."kind" in ('MEMBER_OF', 'HEAD_OF', 'SPEAKS_FOR', 'CONTROLLED_BY', 'ALLIED_WITH')),
	CONSTRAINT "affiliations_status_known" CHECK ("affiliations"."status" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED')),
	CONSTRAINT "affiliations_two_ends" CHECK ("affiliations"."subject_id" <> "affiliations"."object_id")
);
--> statement-breakpoint
CREATE TABLE "article_derivations" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"article_id" text collate "C" NOT NULL,
	"origin_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	CONSTRAINT "article_derivations_kind_known" CHECK ("article_derivations"."kind" in ('WIRE_REPRINT', 'NEAR_DUPLICATE', 'QUOTES_OUTLET', 'SAME_PRESS_RELEASE', 'SAME_BRIEFING', 'TRANSLATION')),
	CONSTRAINT "article_derivations_two_ends" CHECK ("article_derivations"."article_id" <> "article_derivations"."origin_id")
);
--> statement-breakpoint
CREATE TABLE "article_versions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"article_id" text collate "C" NOT NULL,
	"ordinal" integer NOT NULL,
	"text_sha256" text collate "C" NOT NULL,
	"text" text collate "C",
	"length" integer NOT NULL,
	"length_code_points" integer NOT NULL,
	"captured_at" text collate "C",
	"change_kind" text collate "C" NOT NULL,
	CONSTRAINT "article_versions_change_known" CHECK ("article_versions"."change_kind" in ('INITIAL', 'COSMETIC', 'SUBSTANTIVE', 'CORRECTION', 'RETRACTION')),
	CONSTRAINT "article_versions_ordinal_positive" CHECK ("article_versions"."ordinal" >= 1),
	CONSTRAINT "article_versions_length" CHECK ("article_versions"."length" >= "article_versions"."length_code_points" and "article_versions"."length_code_points" >= 0),
	CONSTRAINT "article_versions_sha256_hex" CHECK (length("article_versions"."text_sha256") = 64)
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"slug" text collate "C" NOT NULL,
	"url" text collate "C",
	"title" text collate "C" NOT NULL,
	"publisher_id" text collate "C",
	"bylines" jsonb NOT NULL,
	"dateline" text collate "C",
	"language" text collate "C" NOT NULL,
	"published_at" text collate "C",
	"published_at_asc" text collate "C" NOT NULL,
	"published_at_desc" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attribution_ancestors" (
	"attribution_id" text collate "C" NOT NULL,
	"ancestor_id" text collate "C" NOT NULL,
	"depth" integer NOT NULL,
	CONSTRAINT "attribution_ancestors_attribution_id_ancestor_id_pk" PRIMARY KEY("attribution_id","ancestor_id")
);
--> statement-breakpoint
CREATE TABLE "attributions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"article_id" text collate "C" NOT NULL,
	"claim_id" text collate "C" NOT NULL,
	"source_id" text collate "C" NOT NULL,
	"via_id" text collate "C",
	"first_version_id" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"type" text collate "C" NOT NULL,
	"stance" text collate "C" NOT NULL,
	"negated" boolean NOT NULL,
	"certainty" text collate "C" NOT NULL,
	"polarity" text collate "C" NOT NULL,
	"cue" text collate "C",
	"cue_class" text collate "C" NOT NULL,
	"medium" text collate "C",
	"addressee" text collate "C",
	"said_at" text collate "C",
	"said_at_asc" text collate "C" NOT NULL,
	"said_at_desc" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"method" text collate "C" NOT NULL,
	"extractor_version" text collate "C",
	"confidence" double precision,
	"rule" text collate "C",
	"note" text collate "C",
	"derived_from_id" text collate "C",
	"derivation_kind" text collate "C",
	"origin_id" text collate "C" NOT NULL,
	CONSTRAINT "attributions_type_known" CHECK ("attributions"."type" in ('DIRECT', 'INDIRECT', 'MIXED', 'NARRATED')),
	CONSTRAINT "attributions_stance_known" CHECK ("attributions"."stance" in ('ASSERTS', 'DENIES', 'QUESTIONS', 'CONCEDES', 'WELCOMES', 'CRITICISES', 'FEARS', 'WARNS', 'PROMISES', 'DEMANDS', 'DECLINES', 'RETRACTS')),
	CONSTRAINT "attributions_certainty_known" CHECK ("attributions"."certainty" in ('CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNSPECIFIED')),
	CONSTRAINT "attributions_polarity_known" CHECK ("attributions"."polarity" in ('POSITIVE', 'NEGATIVE', 'UNKNOWN')),
	CONSTRAINT "attributions_cue_class_known" CHECK ("attributions"."cue_class" in ('NEUTRAL', 'ENDORSING', 'DOUBTING', 'HEDGING', 'DENYING')),
	CONSTRAINT "attributions_medium_known" CHECK ("attributions"."medium" in ('SPEECH', 'INTERVIEW', 'PRESS_CONFERENCE', 'PRESS_RELEASE', 'BROADCAST', 'SOCIAL_POST', 'WRITING', 'COURT', 'FOOTAGE')),
	CONSTRAINT "attributions_status_known" CHECK ("attributions"."status" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED')),
	CONSTRAINT "attributions_method_known" CHECK ("attributions"."method" in ('MANUAL', 'RULES', 'MODEL', 'IMPORT')),
	CONSTRAINT "attributions_derivation_known" CHECK ("attributions"."derivation_kind" in ('WIRE_REPRINT', 'NEAR_DUPLICATE', 'QUOTES_OUTLET', 'SAME_PRESS_RELEASE', 'SAME_BRIEFING', 'TRANSLATION')),
	CONSTRAINT "attributions_denial" CHECK ("attributions"."stance" <> 'DENIES' or "attributions"."polarity" = 'NEGATIVE'),
	CONSTRAINT "attributions_derivation_whole" CHECK (("attributions"."derived_from_id" is null) = ("attributions"."derivation_kind" is null)),
	CONSTRAINT "attributions_confidence" CHECK ("attributions"."confidence" between 0 and 1),
	CONSTRAINT "attributions_via_other" CHECK ("attributions"."via_id" <> "attributions"."id"),
	CONSTRAINT "attributions_derived_from_other" CHECK ("attributions"."derived_from_id" <> "attributions"."id")
);
--> statement-breakpoint
CREATE TABLE "claim_actors" (
	"claim_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"role" text collate "C" NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "claim_actors_claim_id_actor_id_role_pk" PRIMARY KEY("claim_id","actor_id","role"),
	CONSTRAINT "claim_actors_role_known" CHECK ("claim_actors"."role" in ('AGENT', 'PATIENT', 'BENEFICIARY', 'INSTRUMENT', 'LOCATION', 'TOPIC'))
);
--> statement-breakpoint
CREATE TABLE "claim_relations" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"from_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"to_id" text collate "C" NOT NULL,
	"contradiction_kind" text collate "C",
	"asserted_by" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"note" text collate "C",
	CONSTRAINT "claim_relations_kind_known" CHECK ("claim_relations"."kind" in ('SAME_AS', 'SUPPORTS', 'CONTRADICTS', 'REFINES', 'RESPONDS_TO')),
	CONSTRAINT "claim_relations_contradiction_known" CHECK ("claim_relations"."contradiction_kind" in ('NEGATION', 'ANTONYM', 'NUMERIC', 'FACTIVE', 'STRUCTURE', 'LEXICAL', 'WORLD_KNOWLEDGE')),
	CONSTRAINT "claim_relations_status_known" CHECK ("claim_relations"."status" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED')),
	CONSTRAINT "claim_relations_two_ends" CHECK ("claim_relations"."from_id" <> "claim_relations"."to_id"),
	CONSTRAINT "claim_relations_contradiction" CHECK ("claim_relations"."contradiction_kind" is null or "claim_relations"."kind" = 'CONTRADICTS')
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"slug" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"event_id" text collate "C",
	"quantity_min" double precision,
	"quantity_max" double precision,
	"quantity_unit" text collate "C",
	"quantity_is_approximate" boolean,
	"time" text collate "C",
	"time_asc" text collate "C" NOT NULL,
	"time_desc" text collate "C" NOT NULL,
	"place" text collate "C",
	"note" text collate "C",
	"same_as" text collate "C" NOT NULL,
	CONSTRAINT "claims_quantity_whole" CHECK (("claims"."quantity_unit" is null and "claims"."quantity_min" is null and "claims"."quantity_max" is null and "claims"."quantity_is_approximate" is null) or ("claims"."quantity_unit" is not null and "claims"."quantity_is_approximate" is not null and coalesce("claims"."quantity_min", "claims"."quantity_max") is not null)),
	CONSTRAINT "claims_quantity_range" CHECK ("claims"."quantity_min" is null or "claims"."quantity_max" is null or "claims"."quantity_min" <= "claims"."quantity_max")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"slug" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"time" text collate "C",
	"time_asc" text collate "C" NOT NULL,
	"time_desc" text collate "C" NOT NULL,
	"place" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"attribution_id" text collate "C",
	"affiliation_id" text collate "C",
	"version_id" text collate "C" NOT NULL,
	"role" text collate "C" NOT NULL,
	"ordinal" integer NOT NULL,
	"paragraph" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"start_code_point" integer,
	"end_code_point" integer,
	"first_words" text collate "C" NOT NULL,
	"last_words" text collate "C" NOT NULL,
	"passage_sha256" text collate "C" NOT NULL,
	"exact" text collate "C",
	"prefix" text collate "C",
	"suffix" text collate "C",
	"text_fragment" text collate "C" NOT NULL,
	"anchor" text collate "C" NOT NULL,
	"in_caption" boolean NOT NULL,
	CONSTRAINT "evidence_role_known" CHECK ("evidence"."role" in ('SOURCE', 'CUE', 'CONTENT', 'ADDRESSEE', 'TIME', 'MEDIUM', 'COREFERENT', 'ANONYMITY', 'AFFILIATION')),
	CONSTRAINT "evidence_anchor_known" CHECK ("evidence"."anchor" in ('EXACT', 'FUZZY', 'ORPHANED')),
	CONSTRAINT "evidence_one_subject" CHECK (("evidence"."attribution_id" is null) <> ("evidence"."affiliation_id" is null)),
	CONSTRAINT "evidence_affiliation_role" CHECK (("evidence"."affiliation_id" is null) = ("evidence"."role" <> 'AFFILIATION')),
	CONSTRAINT "evidence_span" CHECK (0 <= "evidence"."start" and "evidence"."start" < "evidence"."end"),
	CONSTRAINT "evidence_paragraph" CHECK ("evidence"."paragraph" >= 1),
	CONSTRAINT "evidence_sha256_hex" CHECK (length("evidence"."passage_sha256") = 64)
);
--> statement-breakpoint
CREATE TABLE "search_texts" (
	"row" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_texts_row_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject_id" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"part" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"words" text collate "C" NOT NULL,
	CONSTRAINT "search_texts_subject_known" CHECK ("search_texts"."subject" in ('ACTOR', 'ARTICLE', 'ATTRIBUTION', 'CLAIM', 'EVENT', 'SOURCE'))
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"slug" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"actor_id" text collate "C",
	"article_id" text collate "C",
	"descriptor" text collate "C",
	"cardinality" text collate "C" NOT NULL,
	"reason_for_anonymity" text collate "C",
	"voice" text collate "C" NOT NULL,
	CONSTRAINT "sources_kind_known" CHECK ("sources"."kind" in ('NAMED', 'UNNAMED', 'COLLECTIVE', 'DOCUMENT', 'FOOTAGE', 'NARRATOR', 'UNSPECIFIED')),
	CONSTRAINT "sources_cardinality_known" CHECK ("sources"."cardinality" in ('ONE', 'SEVERAL', 'UNKNOWN')),
	CONSTRAINT "sources_actor_fits_kind" CHECK (("sources"."kind" <> 'NAMED' or "sources"."actor_id" is not null) and ("sources"."kind" not in ('UNNAMED', 'NARRATOR', 'UNSPECIFIED') or "sources"."actor_id" is null)),
	CONSTRAINT "sources_article_fits_kind" CHECK (("sources"."article_id" is not null) = ("sources"."kind" in ('UNNAMED', 'NARRATOR', 'UNSPECIFIED')))
);
--> statement-breakpoint
CREATE TABLE "sources_on_behalf_of" (
	"source_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "sources_on_behalf_of_source_id_actor_id_pk" PRIMARY KEY("source_id","actor_id")
);
--> statement-breakpoint
CREATE TABLE "voice_links" (
	"source_id" text collate "C" NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text collate "C" NOT NULL,
	"from_id" text collate "C" NOT NULL,
	"to_id" text collate "C" NOT NULL,
	CONSTRAINT "voice_links_source_id_ordinal_pk" PRIMARY KEY("source_id","ordinal"),
	CONSTRAINT "voice_links_kind_known" CHECK ("voice_links"."kind" in ('IS', 'ON_BEHALF_OF', 'HEAD_OF', 'SPEAKS_FOR', 'CONTROLLED_BY'))
);
--> statement-breakpoint
ALTER TABLE "actor_identifiers" ADD CONSTRAINT "actor_identifiers_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_names" ADD CONSTRAINT "actor_names_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_subject_id_actors_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_object_id_actors_id_fk" FOREIGN KEY ("object_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_derivations" ADD CONSTRAINT "article_derivations_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_derivations" ADD CONSTRAINT "article_derivations_origin_id_articles_id_fk" FOREIGN KEY ("origin_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_publisher_id_actors_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."actors"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attribution_ancestors" ADD CONSTRAINT "attribution_ancestors_attribution_id_attributions_id_fk" FOREIGN KEY ("attribution_id") REFERENCES "public"."attributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attribution_ancestors" ADD CONSTRAINT "attribution_ancestors_ancestor_id_attributions_id_fk" FOREIGN KEY ("ancestor_id") REFERENCES "public"."attributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_via_id_attributions_id_fk" FOREIGN KEY ("via_id") REFERENCES "public"."attributions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_first_version_id_article_versions_id_fk" FOREIGN KEY ("first_version_id") REFERENCES "public"."article_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_derived_from_id_attributions_id_fk" FOREIGN KEY ("derived_from_id") REFERENCES "public"."attributions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_actors" ADD CONSTRAINT "claim_actors_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_actors" ADD CONSTRAINT "claim_actors_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_relations" ADD CONSTRAINT "claim_relations_from_id_claims_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_relations" ADD CONSTRAINT "claim_relations_to_id_claims_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_attribution_id_attributions_id_fk" FOREIGN KEY ("attribution_id") REFERENCES "public"."attributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_affiliation_id_affiliations_id_fk" FOREIGN KEY ("affiliation_id") REFERENCES "public"."affiliations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_version_id_article_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."article_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources_on_behalf_of" ADD CONSTRAINT "sources_on_behalf_of_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources_on_behalf_of" ADD CONSTRAINT "sources_on_behalf_of_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_links" ADD CONSTRAINT "voice_links_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_links" ADD CONSTRAINT "voice_links_to_id_actors_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "actor_identifiers_value" ON "actor_identifiers" USING btree ("scheme","value");--> statement-breakpoint
CREATE INDEX "actor_identifiers_actor" ON "actor_identifiers" USING btree ("actor_id","scheme","value");--> statement-breakpoint
CREATE UNIQUE INDEX "actor_names_actor" ON "actor_names" USING btree ("actor_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "actors_slug" ON "actors" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "actors_name" ON "actors" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "actors_kind" ON "actors" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "affiliations_subject" ON "affiliations" USING btree ("subject_id","kind");--> statement-breakpoint
CREATE INDEX "affiliations_object" ON "affiliations" USING btree ("object_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "affiliations_once" ON "affiliations" USING btree ("subject_id","kind","object_id","since_asc");--> statement-breakpoint
CREATE UNIQUE INDEX "article_derivations_once" ON "article_derivations" USING btree ("article_id","origin_id","kind");--> statement-breakpoint
CREATE INDEX "article_derivations_origin" ON "article_derivations" USING btree ("origin_id");--> statement-breakpoint
CREATE UNIQUE INDEX "article_versions_ordinal" ON "article_versions" USING btree ("article_id","ordinal");--> statement-breakpoint
CREATE INDEX "article_versions_sha256" ON "article_versions" USING btree ("text_sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_slug" ON "articles" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_url" ON "articles" USING btree ("url");--> statement-breakpoint
CREATE INDEX "articles_publisher" ON "articles" USING btree ("publisher_id");--> statement-breakpoint
CREATE INDEX "articles_published_asc" ON "articles" USING btree ("published_at_asc","id");--> statement-breakpoint
CREATE INDEX "articles_published_desc" ON "articles" USING btree ("published_at_desc","id");--> statement-breakpoint
CREATE INDEX "articles_title" ON "articles" USING btree ("title","id");--> statement-breakpoint
CREATE INDEX "articles_language" ON "articles" USING btree ("language");--> statement-breakpoint
CREATE INDEX "attribution_ancestors_ancestor" ON "attribution_ancestors" USING btree ("ancestor_id");--> statement-breakpoint
CREATE INDEX "attributions_article" ON "attributions" USING btree ("article_id","position","id");--> statement-breakpoint
CREATE INDEX "attributions_claim" ON "attributions" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "attributions_source" ON "attributions" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "attributions_via" ON "attributions" USING btree ("via_id");--> statement-breakpoint
CREATE INDEX "attributions_derived_from" ON "attributions" USING btree ("derived_from_id");--> statement-breakpoint
CREATE INDEX "attributions_origin" ON "attributions" USING btree ("origin_id");--> statement-breakpoint
CREATE INDEX "attributions_said_asc" ON "attributions" USING btree ("said_at_asc","id");--> statement-breakpoint
CREATE INDEX "attributions_said_desc" ON "attributions" USING btree ("said_at_desc","id");--> statement-breakpoint
CREATE INDEX "attributions_type" ON "attributions" USING btree ("type");--> statement-breakpoint
CREATE INDEX "attributions_stance" ON "attributions" USING btree ("stance");--> statement-breakpoint
CREATE INDEX "attributions_certainty" ON "attributions" USING btree ("certainty");--> statement-breakpoint
CREATE INDEX "attributions_status" ON "attributions" USING btree ("status");--> statement-breakpoint
CREATE INDEX "attributions_method" ON "attributions" USING btree ("method");--> statement-breakpoint
CREATE INDEX "attributions_first_version" ON "attributions" USING btree ("first_version_id");--> statement-breakpoint
CREATE INDEX "claim_actors_actor" ON "claim_actors" USING btree ("actor_id","role");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_relations_once" ON "claim_relations" USING btree ("from_id","kind","to_id");--> statement-breakpoint
CREATE INDEX "claim_relations_to" ON "claim_relations" USING btree ("to_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_slug" ON "claims" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "claims_event" ON "claims" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "claims_time_asc" ON "claims" USING btree ("time_asc","id");--> statement-breakpoint
CREATE INDEX "claims_time_desc" ON "claims" USING btree ("time_desc","id");--> statement-breakpoint
CREATE INDEX "claims_quantity" ON "claims" USING btree ("quantity_unit");--> statement-breakpoint
CREATE INDEX "claims_same_as" ON "claims" USING btree ("same_as");--> statement-breakpoint
CREATE UNIQUE INDEX "events_slug" ON "events" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "events_name" ON "events" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "events_time_asc" ON "events" USING btree ("time_asc","id");--> statement-breakpoint
CREATE INDEX "events_time_desc" ON "events" USING btree ("time_desc","id");--> statement-breakpoint
CREATE INDEX "evidence_attribution" ON "evidence" USING btree ("attribution_id","version_id");--> statement-breakpoint
CREATE INDEX "evidence_affiliation" ON "evidence" USING btree ("affiliation_id");--> statement-breakpoint
CREATE INDEX "evidence_version" ON "evidence" USING btree ("version_id","start");--> statement-breakpoint
CREATE UNIQUE INDEX "search_texts_part" ON "search_texts" USING btree ("subject_id","part");--> statement-breakpoint
CREATE UNIQUE INDEX "sources_slug" ON "sources" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "sources_name" ON "sources" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "sources_actor" ON "sources" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "sources_article" ON "sources" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "sources_kind" ON "sources" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "sources_voice" ON "sources" USING btree ("voice");--> statement-breakpoint
CREATE INDEX "sources_on_behalf_of_actor" ON "sources_on_behalf_of" USING btree ("actor_id");