DROP INDEX `attributions_status`;--> statement-breakpoint
CREATE INDEX `attributions_status` ON `attributions` (`status`,`confidence`);--> statement-breakpoint
ALTER TABLE `reviews` ADD `undoes_id` text;--> statement-breakpoint
CREATE INDEX `reviews_undoes` ON `reviews` (`undoes_id`);