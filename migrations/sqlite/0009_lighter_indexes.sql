DROP INDEX `attributions_via`;--> statement-breakpoint
DROP INDEX `attributions_derived_from`;--> statement-breakpoint
CREATE INDEX `attributions_via` ON `attributions` (`via_id`) WHERE "attributions"."via_id" is not null;--> statement-breakpoint
CREATE INDEX `attributions_derived_from` ON `attributions` (`derived_from_id`) WHERE "attributions"."derived_from_id" is not null;--> statement-breakpoint
DROP INDEX `claims_event`;--> statement-breakpoint
DROP INDEX `claims_quantity`;--> statement-breakpoint
CREATE INDEX `claims_event` ON `claims` (`event_id`) WHERE "claims"."event_id" is not null;--> statement-breakpoint
CREATE INDEX `claims_quantity` ON `claims` (`quantity_unit`) WHERE "claims"."quantity_unit" is not null;--> statement-breakpoint
DROP INDEX `evidence_affiliation`;--> statement-breakpoint
CREATE INDEX `evidence_affiliation` ON `evidence` (`affiliation_id`) WHERE "evidence"."affiliation_id" is not null;--> statement-breakpoint
DROP INDEX `identity_judgements_other`;--> statement-breakpoint
CREATE INDEX `identity_judgements_other` ON `identity_judgements` (`other_actor_id`) WHERE "identity_judgements"."other_actor_id" is not null;--> statement-breakpoint
-- Keys have another form now; the store works them out anew when it is opened. Tables that are nothing but a key need no rows beside it.
DROP TABLE `claim_keys`;--> statement-breakpoint
CREATE TABLE `claim_keys` (
	`claim_id` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`claim_id`, `key`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `claim_keys_key` ON `claim_keys` (`key`,`claim_id`);--> statement-breakpoint
CREATE TABLE `__new_article_fingerprints` (
	`article_id` text NOT NULL,
	`band` text NOT NULL,
	PRIMARY KEY(`article_id`, `band`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_article_fingerprints`(`article_id`, `band`) SELECT `article_id`, `band` FROM `article_fingerprints`;--> statement-breakpoint
DROP TABLE `article_fingerprints`;--> statement-breakpoint
ALTER TABLE `__new_article_fingerprints` RENAME TO `article_fingerprints`;--> statement-breakpoint
CREATE INDEX `article_fingerprints_band` ON `article_fingerprints` (`band`,`article_id`);
