DROP INDEX "attributions_via";--> statement-breakpoint
DROP INDEX "attributions_derived_from";--> statement-breakpoint
DROP INDEX "claims_event";--> statement-breakpoint
DROP INDEX "claims_quantity";--> statement-breakpoint
DROP INDEX "evidence_affiliation";--> statement-breakpoint
DROP INDEX "identity_judgements_other";--> statement-breakpoint
CREATE INDEX "attributions_via" ON "attributions" USING btree ("via_id") WHERE "attributions"."via_id" is not null;--> statement-breakpoint
CREATE INDEX "attributions_derived_from" ON "attributions" USING btree ("derived_from_id") WHERE "attributions"."derived_from_id" is not null;--> statement-breakpoint
CREATE INDEX "claims_event" ON "claims" USING btree ("event_id") WHERE "claims"."event_id" is not null;--> statement-breakpoint
CREATE INDEX "claims_quantity" ON "claims" USING btree ("quantity_unit") WHERE "claims"."quantity_unit" is not null;--> statement-breakpoint
CREATE INDEX "evidence_affiliation" ON "evidence" USING btree ("affiliation_id") WHERE "evidence"."affiliation_id" is not null;--> statement-breakpoint
CREATE INDEX "identity_judgements_other" ON "identity_judgements" USING btree ("other_actor_id") WHERE "identity_judgements"."other_actor_id" is not null;--> statement-breakpoint
-- Keys have another form now; the store works them out anew when it is opened.
DELETE FROM "claim_keys";
