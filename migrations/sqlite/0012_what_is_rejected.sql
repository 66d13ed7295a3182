CREATE INDEX `actors_rejected` ON `actors` (`id`) WHERE "actors"."status" = 'REJECTED';--> statement-breakpoint
CREATE INDEX `claims_rejected` ON `claims` (`id`) WHERE "claims"."status" = 'REJECTED';--> statement-breakpoint
CREATE INDEX `sources_rejected` ON `sources` (`id`) WHERE "sources"."status" = 'REJECTED';