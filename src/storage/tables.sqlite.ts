/** The tables for SQLite: what drizzle-kit reads and the SQLite store uses. */
import * as kit from "./kit.sqlite.ts";
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
} = defineTables(kit);
