CREATE TABLE `article_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`version_id` text NOT NULL,
	`attribution_id` text NOT NULL,
	`kind` text NOT NULL,
	`ordinal` integer NOT NULL,
	`position` integer NOT NULL,
	`was` text,
	`is` text,
	`score` real,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`attribution_id`) REFERENCES `attributions`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "article_changes_kind_known" CHECK("article_changes"."kind" in ('QUOTE_ADDED', 'QUOTE_ALTERED', 'QUOTE_REMOVED')),
	CONSTRAINT "article_changes_words" CHECK(("article_changes"."was" is null) = ("article_changes"."kind" = 'QUOTE_ADDED') and ("article_changes"."is" is null) = ("article_changes"."kind" = 'QUOTE_REMOVED')),
	CONSTRAINT "article_changes_score" CHECK("article_changes"."score" between 0 and 1)
);
--> statement-breakpoint
CREATE INDEX `article_changes_article` ON `article_changes` (`article_id`,`ordinal`,`position`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `article_changes_once` ON `article_changes` (`attribution_id`,`version_id`);--> statement-breakpoint
CREATE INDEX `article_changes_version` ON `article_changes` (`version_id`);--> statement-breakpoint
CREATE INDEX `article_changes_kind` ON `article_changes` (`kind`,`article_id`,`ordinal`,`position`,`id`);--> statement-breakpoint
-- Added in place: rebuilding the table, as drizzle-kit would, is slow and no safer.
ALTER TABLE `evidence` ADD `anchor_score` real CONSTRAINT "evidence_score" CHECK("anchor_score" between 0 and 1);
