CREATE TABLE `article_fingerprints` (
	`article_id` text NOT NULL,
	`band` text NOT NULL,
	PRIMARY KEY(`article_id`, `band`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_fingerprints_band` ON `article_fingerprints` (`band`,`article_id`);--> statement-breakpoint
-- Added in place: rebuilding the table, as drizzle-kit would, is slow and no safer.
ALTER TABLE `article_derivations` ADD `score` real CONSTRAINT "article_derivations_score" CHECK("score" between 0 and 1);--> statement-breakpoint
ALTER TABLE `article_derivations` ADD `method` text DEFAULT 'MANUAL' NOT NULL CONSTRAINT "article_derivations_method_known" CHECK("method" in ('MANUAL', 'RULES', 'MODEL', 'IMPORT'));
