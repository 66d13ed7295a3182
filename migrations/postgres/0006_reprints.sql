CREATE TABLE "article_fingerprints" (
	"article_id" text collate "C" NOT NULL,
	"band" text collate "C" NOT NULL,
	CONSTRAINT "article_fingerprints_article_id_band_pk" PRIMARY KEY("article_id","band")
);
--> statement-breakpoint
ALTER TABLE "article_derivations" ADD COLUMN "score" double precision;--> statement-breakpoint
ALTER TABLE "article_derivations" ADD COLUMN "method" text collate "C" DEFAULT 'MANUAL' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_fingerprints" ADD CONSTRAINT "article_fingerprints_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_fingerprints_band" ON "article_fingerprints" USING btree ("band","article_id");--> statement-breakpoint
ALTER TABLE "article_derivations" ADD CONSTRAINT "article_derivations_method_known" CHECK ("article_derivations"."method" in ('MANUAL', 'RULES', 'MODEL', 'IMPORT'));--> statement-breakpoint
ALTER TABLE "article_derivations" ADD CONSTRAINT "article_derivations_score" CHECK ("article_derivations"."score" between 0 and 1);