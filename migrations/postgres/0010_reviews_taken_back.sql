DROP INDEX "attributions_status";--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "undoes_id" text collate "C";--> statement-breakpoint
CREATE INDEX "reviews_undoes" ON "reviews" USING btree ("undoes_id");--> statement-breakpoint
CREATE INDEX "attributions_status" ON "attributions" USING btree ("status","confidence");