CREATE TABLE "claim_keys" (
	"claim_id" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	CONSTRAINT "claim_keys_claim_id_key_pk" PRIMARY KEY("claim_id","key")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"subject" text collate "C" NOT NULL,
	"subject_id" text collate "C" NOT NULL,
	"was" text collate "C" NOT NULL,
	"is" text collate "C" NOT NULL,
	"reason" text collate "C" NOT NULL,
	"decided_by" text collate "C" NOT NULL,
	"decided_at" text collate "C" NOT NULL,
	CONSTRAINT "reviews_subject_known" CHECK ("reviews"."subject" in ('ATTRIBUTION', 'CLAIM', 'SOURCE', 'ACTOR', 'AFFILIATION', 'CLAIM_RELATION')),
	CONSTRAINT "reviews_was_known" CHECK ("reviews"."was" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED')),
	CONSTRAINT "reviews_is_known" CHECK ("reviews"."is" in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DISPUTED'))
);
--> statement-breakpoint
ALTER TABLE "affiliations" ADD COLUMN "proposed_by" text collate "C";--> statement-breakpoint
ALTER TABLE "claim_relations" ADD COLUMN "score" double precision;--> statement-breakpoint
ALTER TABLE "claim_relations" ADD COLUMN "method" text collate "C" DEFAULT 'MANUAL' NOT NULL;--> statement-breakpoint
ALTER TABLE "claim_keys" ADD CONSTRAINT "claim_keys_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_keys_key" ON "claim_keys" USING btree ("key","claim_id");--> statement-breakpoint
CREATE INDEX "reviews_subject" ON "reviews" USING btree ("subject_id","decided_at","id");--> statement-breakpoint
CREATE INDEX "reviews_decided" ON "reviews" USING btree ("decided_at","id");--> statement-breakpoint
ALTER TABLE "claim_relations" ADD CONSTRAINT "claim_relations_method_known" CHECK ("claim_relations"."method" in ('MANUAL', 'RULES', 'MODEL', 'IMPORT'));--> statement-breakpoint
ALTER TABLE "claim_relations" ADD CONSTRAINT "claim_relations_score" CHECK ("claim_relations"."score" between 0 and 1);