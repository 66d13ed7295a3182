-- Columns are added in place: rebuilding the tables, as drizzle-kit would, is slow and no safer.
ALTER TABLE `actors` ADD `status` text DEFAULT 'ACCEPTED' NOT NULL CONSTRAINT "actors_status_known" CHECK("status" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED'));--> statement-breakpoint
ALTER TABLE `sources` ADD `status` text DEFAULT 'ACCEPTED' NOT NULL CONSTRAINT "sources_status_known" CHECK("status" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED'));--> statement-breakpoint
ALTER TABLE `claims` ADD `status` text DEFAULT 'ACCEPTED' NOT NULL CONSTRAINT "claims_status_known" CHECK("status" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED'));--> statement-breakpoint
ALTER TABLE `articles` ADD `wire_credit` text;
