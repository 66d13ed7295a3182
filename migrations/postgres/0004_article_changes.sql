CREATE TABLE "article_changes" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"article_id" text collate "C" NOT NULL,
	"version_id" text collate "C" NOT NULL,
	"attribution_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"ordinal" integer NOT NULL,
	"position" integer NOT NULL,
	"was" text collate "C",
	"is" text collate "C",
	"score" double precision,
	CONSTRAINT "article_changes_kind_known" CHECK ("article_changes"."kind" in ('QUOTE_ADDED', 'QUOTE_ALTERED', 'QUOTE_REMOVED')),
	CONSTRAINT "article_changes_words" CHECK (("article_changes"."was" is null) = ("article_changes"."kind" = 'QUOTE_ADDED') and ("article_changes"."is" is null) = ("article_changes"."kind" = 'QUOTE_REMOVED')),
	CONSTRAINT "article_changes_score" CHECK ("article_changes"."score" between 0 and 1)
);
--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "anchor_score" double precision;--> statement-breakpoint
ALTER TABLE "article_changes" ADD CONSTRAINT "article_changes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_changes" ADD CONSTRAINT "article_changes_version_id_article_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."article_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_changes" ADD CONSTRAINT "article_changes_attribution_id_attributions_id_fk" FOREIGN KEY ("attribution_id") REFERENCES "public"."attributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_changes_article" ON "article_changes" USING btree ("article_id","ordinal","position","id");--> statement-breakpoint
CREATE UNIQUE INDEX "article_changes_once" ON "article_changes" USING btree ("attribution_id","version_id");--> statement-breakpoint
CREATE INDEX "article_changes_version" ON "article_changes" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "article_changes_kind" ON "article_changes" USING btree ("kind","article_id","ordinal","position","id");--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_score" CHECK ("evidence"."anchor_score" between 0 and 1);