CREATE TABLE "identity_judgements" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"mention_id" text collate "C",
	"other_actor_id" text collate "C",
	"actor_id" text collate "C" NOT NULL,
	"judgement" text collate "C" NOT NULL,
	"score" double precision,
	"reason" text collate "C" NOT NULL,
	"decided_by" text collate "C" NOT NULL,
	"decided_at" text collate "C" NOT NULL,
	"revoked_at" text collate "C",
	CONSTRAINT "identity_judgements_kind_known" CHECK ("identity_judgements"."judgement" in ('POSITIVE', 'NEGATIVE', 'UNSURE', 'NO_JUDGEMENT')),
	CONSTRAINT "identity_judgements_one_subject" CHECK (("identity_judgements"."mention_id" is null) <> ("identity_judgements"."other_actor_id" is null)),
	CONSTRAINT "identity_judgements_two_actors" CHECK ("identity_judgements"."other_actor_id" is null or "identity_judgements"."other_actor_id" <> "identity_judgements"."actor_id"),
	CONSTRAINT "identity_judgements_score" CHECK ("identity_judgements"."score" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"article_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"source_id" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "name_keys" (
	"actor_id" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	CONSTRAINT "name_keys_actor_id_key_pk" PRIMARY KEY("actor_id","key")
);
--> statement-breakpoint
ALTER TABLE "voice_links" DROP CONSTRAINT "voice_links_kind_known";--> statement-breakpoint
ALTER TABLE "actors" ADD COLUMN "identity" text collate "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "attributions" ADD COLUMN "mention_id" text collate "C";--> statement-breakpoint
ALTER TABLE "identity_judgements" ADD CONSTRAINT "identity_judgements_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_judgements" ADD CONSTRAINT "identity_judgements_other_actor_id_actors_id_fk" FOREIGN KEY ("other_actor_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_judgements" ADD CONSTRAINT "identity_judgements_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_keys" ADD CONSTRAINT "name_keys_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identity_judgements_mention" ON "identity_judgements" USING btree ("mention_id");--> statement-breakpoint
CREATE INDEX "identity_judgements_other" ON "identity_judgements" USING btree ("other_actor_id");--> statement-breakpoint
CREATE INDEX "identity_judgements_actor" ON "identity_judgements" USING btree ("actor_id","decided_at","id");--> statement-breakpoint
CREATE INDEX "identity_judgements_kind" ON "identity_judgements" USING btree ("judgement","decided_at","id");--> statement-breakpoint
CREATE INDEX "identity_judgements_decided" ON "identity_judgements" USING btree ("decided_at","id");--> statement-breakpoint
CREATE INDEX "mentions_article" ON "mentions" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "mentions_source" ON "mentions" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "name_keys_key" ON "name_keys" USING btree ("key","actor_id");--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "actors_identity" ON "actors" USING btree ("identity");--> statement-breakpoint
CREATE INDEX "attributions_mention" ON "attributions" USING btree ("mention_id");--> statement-breakpoint
ALTER TABLE "voice_links" ADD CONSTRAINT "voice_links_kind_known" CHECK ("voice_links"."kind" in ('IS', 'ON_BEHALF_OF', 'SAME_AS', 'HEAD_OF', 'SPEAKS_FOR', 'CONTROLLED_BY'));