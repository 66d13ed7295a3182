ALTER TABLE "actors" ADD COLUMN "status" text collate "C" DEFAULT 'ACCEPTED' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "wire_credit" text collate "C";--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "status" text collate "C" DEFAULT 'ACCEPTED' NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "status" text collate "C" DEFAULT 'ACCEPTED' NOT NULL;--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_status_known" CHECK ("actors"."status" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED'));--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_status_known" CHECK ("claims"."status" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED'));--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_status_known" CHECK ("sources"."status" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED'));