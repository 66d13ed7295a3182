CREATE TABLE `actor_identifiers` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `actor_identifiers_value` ON `actor_identifiers` (`scheme`,`value`);--> statement-breakpoint
CREATE INDEX `actor_identifiers_actor` ON `actor_identifiers` (`actor_id`,`scheme`,`value`);--> statement-breakpoint
CREATE TABLE `actor_names` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`value` text NOT NULL,
	`kind` text NOT NULL,
	`language` text,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "actor_names_kind_known" CHECK("actor_names"."kind" in ('ALIAS', 'TRANSLITERATION', 'TITLE', 'ACRONYM'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `actor_names_actor` ON `actor_names` (`actor_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `actors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`description` text,
	CONSTRAINT "actors_kind_known" CHECK("actors"."kind" in ('PERSON', 'ORGANISATION', 'GOVERNMENT_BODY', 'ARMED_GROUP', 'MEDIA_OUTLET', 'COLLECTIVE', 'PLACE'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `actors_slug` ON `actors` (`slug`);--> statement-breakpoint
CREATE INDEX `actors_name` ON `actors` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `actors_kind` ON `actors` (`kind`);--> statement-breakpoint
CREATE TABLE `affiliations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`object_id` text NOT NULL,
	`since` text,
	`since_asc` text NOT NULL,
	`since_desc` text NOT NULL,
	`until` text,
	`until_asc` text NOT NULL,
	`until_desc` text NOT NULL,
	`status` text NOT NULL,
	FOREIGN KEY (`subject_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`object_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "affiliations_kind_known" CHECK("affiliations"."kind" in ('MEMBER_OF', 'HEAD_OF', 'SPEAKS_FOR', 'CONTROLLED_BY', 'ALLIED_WITH')),
	CONSTRAINT "affiliations_status_known" CHECK("affiliations"."status" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED')),
	CONSTRAINT "affiliations_two_ends" CHECK("affiliations"."subject_id" <> "affiliations"."object_id")
);
--> statement-breakpoint
CREATE INDEX `affiliations_subject` ON `affiliations` (`subject_id`,`kind`);--> statement-breakpoint
CREATE INDEX `affiliations_object` ON `affiliations` (`object_id`,`kind`);--> statement-breakpoint
CREATE UNIQUE INDEX `affiliations_once` ON `affiliations` (`subject_id`,`kind`,`object_id`,`since_asc`);--> statement-breakpoint
CREATE TABLE `article_derivations` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`origin_id` text NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`origin_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "article_derivations_kind_known" CHECK("article_derivations"."kind" in ('WIRE_REPRINT', 'NEAR_DUPLICATE', 'QUOTES_OUTLET', 'SAME_PRESS_RELEASE', 'SAME_BRIEFING', 'TRANSLATION')),
	CONSTRAINT "article_derivations_two_ends" CHECK("article_derivations"."article_id" <> "article_derivations"."origin_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_derivations_once` ON `article_derivations` (`article_id`,`origin_id`,`kind`);--> statement-breakpoint
CREATE INDEX `article_derivations_origin` ON `article_derivations` (`origin_id`);--> statement-breakpoint
CREATE TABLE `article_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`text_sha256` text NOT NULL,
	`text` text,
	`length` integer NOT NULL,
	`length_code_points` integer NOT NULL,
	`captured_at` text,
	`change_kind` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "article_versions_change_known" CHECK("article_versions"."change_kind" in ('INITIAL', 'COSMETIC', 'SUBSTANTIVE', 'CORRECTION', 'RETRACTION')),
	CONSTRAINT "article_versions_ordinal_positive" CHECK("article_versions"."ordinal" >= 1),
	CONSTRAINT "article_versions_length" CHECK("article_versions"."length" >= "article_versions"."length_code_points" and "article_versions"."length_code_points" >= 0),
	CONSTRAINT "article_versions_sha256_hex" CHECK(length("article_versions"."text_sha256") = 64)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_versions_ordinal` ON `article_versions` (`article_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `article_versions_sha256` ON `article_versions` (`text_sha256`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`url` text,
	`title` text NOT NULL,
	`publisher_id` text,
	`bylines` text NOT NULL,
	`dateline` text,
	`language` text NOT NULL,
	`published_at` text,
	`published_at_asc` text NOT NULL,
	`published_at_desc` text NOT NULL,
	FOREIGN KEY (`publisher_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_slug` ON `articles` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `articles_url` ON `articles` (`url`);--> statement-breakpoint
CREATE INDEX `articles_publisher` ON `articles` (`publisher_id`);--> statement-breakpoint
CREATE INDEX `articles_published_asc` ON `articles` (`published_at_asc`,`id`);--> statement-breakpoint
CREATE INDEX `articles_published_desc` ON `articles` (`published_at_desc`,`id`);--> statement-breakpoint
CREATE INDEX `articles_title` ON `articles` (`title`,`id`);--> statement-breakpoint
CREATE INDEX `articles_language` ON `articles` (`language`);--> statement-breakpoint
CREATE TABLE `attribution_ancestors` (
	`attribution_id` text NOT NULL,
	`ancestor_id` text NOT NULL,
	`depth` integer NOT NULL,
	PRIMARY KEY(`attribution_id`, `ancestor_id`),
	FOREIGN KEY (`attribution_id`) REFERENCES `attributions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`ancestor_id`) REFERENCES `attributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `attribution_ancestors_ancestor` ON `attribution_ancestors` (`ancestor_id`);--> statement-breakpoint
CREATE TABLE `attributions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`source_id` text NOT NULL,
	`via_id` text,
	`first_version_id` text NOT NULL,
	`position` integer NOT NULL,
	`type` text NOT NULL,
	`stance` text NOT NULL,
	`negated` integer NOT NULL,
	`certainty` text NOT NULL,
	`polarity` text NOT NULL,
	`cue` text,
	`cue_class` text NOT NULL,
	`medium` text,
	`addressee` text,
	`said_at` text,
	`said_at_asc` text NOT NULL,
	`said_at_desc` text NOT NULL,
	`status` text NOT NULL,
	`method` text NOT NULL,
	`extractor_version` text,
	`confidence` real,
	`rule` text,
	`note` text,
	`derived_from_id` text,
	`derivation_kind` text,
	`origin_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`via_id`) REFERENCES `attributions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`first_version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`derived_from_id`) REFERENCES `attributions`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "attributions_type_known" CHECK("attributions"."type" in ('DIRECT', 'INDIRECT', 'MIXED', 'NARRATED')),
	CONSTRAINT "attributions_stance_known" CHECK("attributions"."stance" in ('ASSERTS', 'DENIES', 'QUESTIONS', 'CONCEDES', 'WELCOMES', 'CRITICISES', 'FEARS', 'WARNS', 'PROMISES', 'DEMANDS', 'DECLINES', 'RETRACTS')),
	CONSTRAINT "attributions_certainty_known" CHECK("attributions"."certainty" in ('CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNSPECIFIED')),
	CONSTRAINT "attributions_polarity_known" CHECK("attributions"."polarity" in ('POSITIVE', 'NEGATIVE', 'UNKNOWN')),
	CONSTRAINT "attributions_cue_class_known" CHECK("attributions"."cue_class" in ('NEUTRAL', 'ENDORSING', 'DOUBTING', 'HEDGING', 'DENYING')),
	CONSTRAINT "attributions_medium_known" CHECK("attributions"."medium" in ('SPEECH', 'INTERVIEW', 'PRESS_CONFERENCE', 'PRESS_RELEASE', 'BROADCAST', 'SOCIAL_POST', 'WRITING', 'COURT', 'FOOTAGE')),
	CONSTRAINT "attributions_status_known" CHECK("attributions"."status" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED')),
	CONSTRAINT "attributions_method_known" CHECK("attributions"."method" in ('MANUAL', 'RULES', 'MODEL', 'IMPORT')),
	CONSTRAINT "attributions_derivation_known" CHECK("attributions"."derivation_kind" in ('WIRE_REPRINT', 'NEAR_DUPLICATE', 'QUOTES_OUTLET', 'SAME_PRESS_RELEASE', 'SAME_BRIEFING', 'TRANSLATION')),
	CONSTRAINT "attributions_denial" CHECK("attributions"."stance" <> 'DENIES' or "attributions"."polarity" = 'NEGATIVE'),
	CONSTRAINT "attributions_derivation_whole" CHECK(("attributions"."derived_from_id" is null) = ("attributions"."derivation_kind" is null)),
	CONSTRAINT "attributions_confidence" CHECK("attributions"."confidence" between 0 and 1),
	CONSTRAINT "attributions_via_other" CHECK("attributions"."via_id" <> "attributions"."id"),
	CONSTRAINT "attributions_derived_from_other" CHECK("attributions"."derived_from_id" <> "attributions"."id")
);
--> statement-breakpoint
CREATE INDEX `attributions_article` ON `attributions` (`article_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `attributions_claim` ON `attributions` (`claim_id`);--> statement-breakpoint
CREATE INDEX `attributions_source` ON `attributions` (`source_id`);--> statement-breakpoint
CREATE INDEX `attributions_via` ON `attributions` (`via_id`);--> statement-breakpoint
CREATE INDEX `attributions_derived_from` ON `attributions` (`derived_from_id`);--> statement-breakpoint
CREATE INDEX `attributions_origin` ON `attributions` (`origin_id`);--> statement-breakpoint
CREATE INDEX `attributions_said_asc` ON `attributions` (`said_at_asc`,`id`);--> statement-breakpoint
CREATE INDEX `attributions_said_desc` ON `attributions` (`said_at_desc`,`id`);--> statement-breakpoint
CREATE INDEX `attributions_type` ON `attributions` (`type`);--> statement-breakpoint
CREATE INDEX `attributions_stance` ON `attributions` (`stance`);--> statement-breakpoint
CREATE INDEX `attributions_certainty` ON `attributions` (`certainty`);--> statement-breakpoint
CREATE INDEX `attributions_status` ON `attributions` (`status`);--> statement-breakpoint
CREATE INDEX `attributions_method` ON `attributions` (`method`);--> statement-breakpoint
CREATE INDEX `attributions_first_version` ON `attributions` (`first_version_id`);--> statement-breakpoint
CREATE TABLE `claim_actors` (
	`claim_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`role` text NOT NULL,
	`ordinal` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `actor_id`, `role`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "claim_actors_role_known" CHECK("claim_actors"."role" in ('AGENT', 'PATIENT', 'BENEFICIARY', 'INSTRUMENT', 'LOCATION', 'TOPIC'))
);
--> statement-breakpoint
CREATE INDEX `claim_actors_actor` ON `claim_actors` (`actor_id`,`role`);--> statement-breakpoint
CREATE TABLE `claim_relations` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`kind` text NOT NULL,
	`to_id` text NOT NULL,
	`contradiction_kind` text,
	`asserted_by` text NOT NULL,
	`status` text NOT NULL,
	`note` text,
	FOREIGN KEY (`from_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "claim_relations_kind_known" CHECK("claim_relations"."kind" in ('SAME_AS', 'SUPPORTS', 'CONTRADICTS', 'REFINES', 'RESPONDS_TO')),
	CONSTRAINT "claim_relations_contradiction_known" CHECK("claim_relations"."contradiction_kind" in ('NEGATION', 'ANTONYM', 'NUMERIC', 'FACTIVE', 'STRUCTURE', 'LEXICAL', 'WORLD_KNOWLEDGE')),
	CONSTRAINT "claim_relations_status_known" CHECK("claim_relations"."status" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED')),
	CONSTRAINT "claim_relations_two_ends" CHECK("claim_relations"."from_id" <> "claim_relations"."to_id"),
	CONSTRAINT "claim_relations_contradiction" CHECK("claim_relations"."contradiction_kind" is null or "claim_relations"."kind" = 'CONTRADICTS')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_relations_once` ON `claim_relations` (`from_id`,`kind`,`to_id`);--> statement-breakpoint
CREATE INDEX `claim_relations_to` ON `claim_relations` (`to_id`,`kind`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`text` text NOT NULL,
	`event_id` text,
	`quantity_min` real,
	`quantity_max` real,
	`quantity_unit` text,
	`quantity_is_approximate` integer,
	`time` text,
	`time_asc` text NOT NULL,
	`time_desc` text NOT NULL,
	`place` text,
	`note` text,
	`same_as` text NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "claims_quantity_whole" CHECK(("claims"."quantity_unit" is null and "claims"."quantity_min" is null and "claims"."quantity_max" is null and "claims"."quantity_is_approximate" is null) or ("claims"."quantity_unit" is not null and "claims"."quantity_is_approximate" is not null and coalesce("claims"."quantity_min", "claims"."quantity_max") is not null)),
	CONSTRAINT "claims_quantity_range" CHECK("claims"."quantity_min" is null or "claims"."quantity_max" is null or "claims"."quantity_min" <= "claims"."quantity_max")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_slug` ON `claims` (`slug`);--> statement-breakpoint
CREATE INDEX `claims_event` ON `claims` (`event_id`);--> statement-breakpoint
CREATE INDEX `claims_time_asc` ON `claims` (`time_asc`,`id`);--> statement-breakpoint
CREATE INDEX `claims_time_desc` ON `claims` (`time_desc`,`id`);--> statement-breakpoint
CREATE INDEX `claims_quantity` ON `claims` (`quantity_unit`);--> statement-breakpoint
CREATE INDEX `claims_same_as` ON `claims` (`same_as`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`time` text,
	`time_asc` text NOT NULL,
	`time_desc` text NOT NULL,
	`place` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_slug` ON `events` (`slug`);--> statement-breakpoint
CREATE INDEX `events_name` ON `events` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `events_time_asc` ON `events` (`time_asc`,`id`);--> statement-breakpoint
CREATE INDEX `events_time_desc` ON `events` (`time_desc`,`id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`attribution_id` text,
	`affiliation_id` text,
	`version_id` text NOT NULL,
	`role` text NOT NULL,
	`ordinal` integer NOT NULL,
	`paragraph` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`start_code_point` integer,
	`end_code_point` integer,
	`first_words` text NOT NULL,
	`last_words` text NOT NULL,
	`passage_sha256` text NOT NULL,
	`exact` text,
	`prefix` text,
	`suffix` text,
	`text_fragment` text NOT NULL,
	`anchor` text NOT NULL,
	`in_caption` integer NOT NULL,
	FOREIGN KEY (`attribution_id`) REFERENCES `attributions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`affiliation_id`) REFERENCES `affiliations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "evidence_role_known" CHECK("evidence"."role" in ('SOURCE', 'CUE', 'CONTENT', 'ADDRESSEE', 'TIME', 'MEDIUM', 'COREFERENT', 'ANONYMITY', 'AFFILIATION')),
	CONSTRAINT "evidence_anchor_known" CHECK("evidence"."anchor" in ('EXACT', 'FUZZY', 'ORPHANED')),
	CONSTRAINT "evidence_one_subject" CHECK(("evidence"."attribution_id" is null) <> ("evidence"."affiliation_id" is null)),
	CONSTRAINT "evidence_affiliation_role" CHECK(("evidence"."affiliation_id" is null) = ("evidence"."role" <> 'AFFILIATION')),
	CONSTRAINT "evidence_span" CHECK(0 <= "evidence"."start" and "evidence"."start" < "evidence"."end"),
	CONSTRAINT "evidence_paragraph" CHECK("evidence"."paragraph" >= 1),
	CONSTRAINT "evidence_sha256_hex" CHECK(length("evidence"."passage_sha256") = 64)
);
--> statement-breakpoint
CREATE INDEX `evidence_attribution` ON `evidence` (`attribution_id`,`version_id`);--> statement-breakpoint
CREATE INDEX `evidence_affiliation` ON `evidence` (`affiliation_id`);--> statement-breakpoint
CREATE INDEX `evidence_version` ON `evidence` (`version_id`,`start`);--> statement-breakpoint
CREATE TABLE `search_texts` (
	`row` integer PRIMARY KEY NOT NULL,
	`subject_id` text NOT NULL,
	`subject` text NOT NULL,
	`part` text NOT NULL,
	`text` text NOT NULL,
	`words` text NOT NULL,
	CONSTRAINT "search_texts_subject_known" CHECK("search_texts"."subject" in ('ACTOR', 'ARTICLE', 'ATTRIBUTION', 'CLAIM', 'EVENT', 'SOURCE'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_texts_part` ON `search_texts` (`subject_id`,`part`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text,
	`article_id` text,
	`descriptor` text,
	`cardinality` text NOT NULL,
	`reason_for_anonymity` text,
	`voice` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "sources_kind_known" CHECK("sources"."kind" in ('NAMED', 'UNNAMED', 'COLLECTIVE', 'DOCUMENT', 'FOOTAGE', 'NARRATOR', 'UNSPECIFIED')),
	CONSTRAINT "sources_cardinality_known" CHECK("sources"."cardinality" in ('ONE', 'SEVERAL', 'UNKNOWN')),
	CONSTRAINT "sources_actor_fits_kind" CHECK(("sources"."kind" <> 'NAMED' or "sources"."actor_id" is not null) and ("sources"."kind" not in ('UNNAMED', 'NARRATOR', 'UNSPECIFIED') or "sources"."actor_id" is null)),
	CONSTRAINT "sources_article_fits_kind" CHECK(("sources"."article_id" is not null) = ("sources"."kind" in ('UNNAMED', 'NARRATOR', 'UNSPECIFIED')))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_slug` ON `sources` (`slug`);--> statement-breakpoint
CREATE INDEX `sources_name` ON `sources` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `sources_actor` ON `sources` (`actor_id`);--> statement-breakpoint
CREATE INDEX `sources_article` ON `sources` (`article_id`);--> statement-breakpoint
CREATE INDEX `sources_kind` ON `sources` (`kind`);--> statement-breakpoint
CREATE INDEX `sources_voice` ON `sources` (`voice`);--> statement-breakpoint
CREATE TABLE `sources_on_behalf_of` (
	`source_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	PRIMARY KEY(`source_id`, `actor_id`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sources_on_behalf_of_actor` ON `sources_on_behalf_of` (`actor_id`);--> statement-breakpoint
CREATE TABLE `voice_links` (
	`source_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	PRIMARY KEY(`source_id`, `ordinal`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "voice_links_kind_known" CHECK("voice_links"."kind" in ('IS', 'ON_BEHALF_OF', 'HEAD_OF', 'SPEAKS_FOR', 'CONTROLLED_BY'))
);
