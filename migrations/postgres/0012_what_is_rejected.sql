CREATE INDEX "actors_rejected" ON "actors" USING btree ("id") WHERE "actors"."status" = 'REJECTED';--> statement-breakpoint
CREATE INDEX "claims_rejected" ON "claims" USING btree ("id") WHERE "claims"."status" = 'REJECTED';--> statement-breakpoint
CREATE INDEX "sources_rejected" ON "sources" USING btree ("id") WHERE "sources"."status" = 'REJECTED';