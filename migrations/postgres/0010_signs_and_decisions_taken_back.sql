DROP INDEX "attributions_status";--> statement-breakpoint
ALTER TABLE "article_derivations" ADD COLUMN "sign" text collate "C";--> statement-breakpoint
UPDATE "article_derivations" SET "sign" = case when "method" = 'RULES' then case "kind" when 'QUOTES_OUTLET' then 'NAMED_OUTLET' else 'COMMON_TEXT' end end;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "undoes_id" text collate "C";--> statement-breakpoint
CREATE INDEX "reviews_undoes" ON "reviews" USING btree ("undoes_id") WHERE "reviews"."undoes_id" is not null;--> statement-breakpoint
CREATE INDEX "attributions_status" ON "attributions" USING btree ("status","confidence");--> statement-breakpoint
ALTER TABLE "article_derivations" ADD CONSTRAINT "article_derivations_sign_known" CHECK ("article_derivations"."sign" in ('COMMON_TEXT', 'COMMON_QUOTATIONS', 'NAMED_OUTLET'));