CREATE TABLE `identity_judgements` (
	`id` text PRIMARY KEY NOT NULL,
	`mention_id` text,
	`other_actor_id` text,
	`actor_id` text NOT NULL,
	`judgement` text NOT NULL,
	`score` real,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`mention_id`) REFERENCES `mentions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "identity_judgements_kind_known" CHECK("identity_judgements"."judgement" in ('POSITIVE', 'NEGATIVE', 'UNSURE', 'NO_JUDGEMENT')),
	CONSTRAINT "identity_judgements_one_subject" CHECK(("identity_judgements"."mention_id" is null) <> ("identity_judgements"."other_actor_id" is null)),
	CONSTRAINT "identity_judgements_two_actors" CHECK("identity_judgements"."other_actor_id" is null or "identity_judgements"."other_actor_id" <> "identity_judgements"."actor_id"),
	CONSTRAINT "identity_judgements_score" CHECK("identity_judgements"."score" between 0 and 1)
);
--> statement-breakpoint
CREATE INDEX `identity_judgements_mention` ON `identity_judgements` (`mention_id`);--> statement-breakpoint
CREATE INDEX `identity_judgements_other` ON `identity_judgements` (`other_actor_id`);--> statement-breakpoint
CREATE INDEX `identity_judgements_actor` ON `identity_judgements` (`actor_id`,`decided_at`,`id`);--> statement-breakpoint
CREATE INDEX `identity_judgements_kind` ON `identity_judgements` (`judgement`,`decided_at`,`id`);--> statement-breakpoint
CREATE INDEX `identity_judgements_decided` ON `identity_judgements` (`decided_at`,`id`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`name` text NOT NULL,
	`source_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `mentions_article` ON `mentions` (`article_id`);--> statement-breakpoint
CREATE INDEX `mentions_source` ON `mentions` (`source_id`);--> statement-breakpoint
CREATE TABLE `name_keys` (
	`actor_id` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`actor_id`, `key`),
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `name_keys_key` ON `name_keys` (`key`,`actor_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_voice_links` (
	`source_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	PRIMARY KEY(`source_id`, `ordinal`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "voice_links_kind_known" CHECK("__new_voice_links"."kind" in ('IS', 'ON_BEHALF_OF', 'SAME_AS', 'HEAD_OF', 'SPEAKS_FOR', 'CONTROLLED_BY'))
);
--> statement-breakpoint
INSERT INTO `__new_voice_links`("source_id", "ordinal", "kind", "from_id", "to_id") SELECT "source_id", "ordinal", "kind", "from_id", "to_id" FROM `voice_links`;--> statement-breakpoint
DROP TABLE `voice_links`;--> statement-breakpoint
ALTER TABLE `__new_voice_links` RENAME TO `voice_links`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
ALTER TABLE `actors` ADD `identity` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `actors_identity` ON `actors` (`identity`);--> statement-breakpoint
ALTER TABLE `attributions` ADD `mention_id` text REFERENCES mentions(id);--> statement-breakpoint
CREATE INDEX `attributions_mention` ON `attributions` (`mention_id`);