DROP INDEX `attributions_claim`;--> statement-breakpoint
DROP INDEX `attributions_source`;--> statement-breakpoint
CREATE INDEX `attributions_claim_position` ON `attributions` (`claim_id`,`article_id`,`position`,`id`,`status`);--> statement-breakpoint
CREATE INDEX `attributions_source_position` ON `attributions` (`source_id`,`article_id`,`position`,`id`,`status`);--> statement-breakpoint
CREATE INDEX `attributions_source_said_asc` ON `attributions` (`source_id`,`said_at_asc`,`id`,`status`);--> statement-breakpoint
CREATE INDEX `attributions_source_said_desc` ON `attributions` (`source_id`,`said_at_desc`,`id`,`status`);