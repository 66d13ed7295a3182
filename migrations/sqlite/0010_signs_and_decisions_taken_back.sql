DROP INDEX `attributions_status`;--> statement-breakpoint
CREATE INDEX `attributions_status` ON `attributions` (`status`,`confidence`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_article_derivations` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`origin_id` text NOT NULL,
	`kind` text NOT NULL,
	`score` real,
	`method` text DEFAULT 'MANUAL' NOT NULL,
	`sign` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`origin_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "article_derivations_method_known" CHECK("__new_article_derivations"."method" in ('MANUAL', 'RULES', 'MODEL', 'IMPORT')),
	CONSTRAINT "article_derivations_sign_known" CHECK("__new_article_derivations"."sign" in ('COMMON_TEXT', 'COMMON_QUOTATIONS', 'NAMED_OUTLET')),
	CONSTRAINT "article_derivations_score" CHECK("__new_article_derivations"."score" between 0 and 1),
	CONSTRAINT "article_derivations_kind_known" CHECK("__new_article_derivations"."kind" in ('WIRE_REPRINT', 'NEAR_DUPLICATE', 'QUOTES_OUTLET', 'SAME_PRESS_RELEASE', 'SAME_BRIEFING', 'TRANSLATION')),
	CONSTRAINT "article_derivations_two_ends" CHECK("__new_article_derivations"."article_id" <> "__new_article_derivations"."origin_id")
);
--> statement-breakpoint
INSERT INTO `__new_article_derivations`("id", "article_id", "origin_id", "kind", "score", "method", "sign") SELECT "id", "article_id", "origin_id", "kind", "score", "method", case when "method" = 'RULES' then case "kind" when 'QUOTES_OUTLET' then 'NAMED_OUTLET' else 'COMMON_TEXT' end end FROM `article_derivations`;--> statement-breakpoint
DROP TABLE `article_derivations`;--> statement-breakpoint
ALTER TABLE `__new_article_derivations` RENAME TO `article_derivations`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `article_derivations_once` ON `article_derivations` (`article_id`,`origin_id`,`kind`);--> statement-breakpoint
CREATE INDEX `article_derivations_origin` ON `article_derivations` (`origin_id`);--> statement-breakpoint
ALTER TABLE `reviews` ADD `undoes_id` text;--> statement-breakpoint
CREATE INDEX `reviews_undoes` ON `reviews` (`undoes_id`) WHERE "reviews"."undoes_id" is not null;