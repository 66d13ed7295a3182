/** The tables for PostgreSQL: what drizzle-kit reads. The cast is kept honest by `kit.ts`. */
import * as postgres from "./kit.postgres.ts";
import type { Kit } from "./kit.ts";
import { defineTables } from "./tables.ts";

export const {
  actors,
  actorNames,
  actorIdentifiers,
  nameKeys,
  affiliations,
  articles,
  articleVersions,
  articleDerivations,
  articleFingerprints,
  sources,
  sourcesOnBehalfOf,
  voiceLinks,
  events,
  claims,
  claimActors,
  claimKeys,
  claimRelations,
  mentions,
  identityJudgements,
  reviews,
  attributions,
  attributionAncestors,
  evidence,
  articleChanges,
  searchTexts,
} = defineTables(postgres as unknown as Kit);
