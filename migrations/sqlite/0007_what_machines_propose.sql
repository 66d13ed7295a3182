CREATE TABLE `claim_keys` (
	`claim_id` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`claim_id`, `key`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claim_keys_key` ON `claim_keys` (`key`,`claim_id`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`was` text NOT NULL,
	`is` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` text NOT NULL,
	CONSTRAINT "reviews_subject_known" CHECK("reviews"."subject" in ('ATTRIBUTION', 'CLAIM', 'SOURCE', 'ACTOR', 'AFFILIATION', 'CLAIM_RELATION')),
	CONSTRAINT "reviews_was_known" CHECK("reviews"."was" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED')),
	CONSTRAINT "reviews_is_known" CHECK("reviews"."is" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED'))
);
--> statement-breakpoint
CREATE INDEX `reviews_subject` ON `reviews` (`subject_id`,`decided_at`,`id`);--> statement-breakpoint
CREATE INDEX `reviews_decided` ON `reviews` (`decided_at`,`id`);--> statement-breakpoint
ALTER TABLE `affiliations` ADD `proposed_by` text;--> statement-breakpoint
-- Added in place: rebuilding the table, as drizzle-kit would, is slow and no safer.
ALTER TABLE `claim_relations` ADD `score` real CONSTRAINT "claim_relations_score" CHECK("score" between 0 and 1);--> statement-breakpoint
ALTER TABLE `claim_relations` ADD `method` text DEFAULT 'MANUAL' NOT NULL CONSTRAINT "claim_relations_method_known" CHECK("method" in ('MANUAL', 'RULES', 'MODEL', 'IMPORT'));
