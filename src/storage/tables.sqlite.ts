/** The tables for SQLite: what drizzle-kit reads and the SQLite store uses. */
import * as kit from "./kit.sqlite.ts";
import { defineTables } from "./tables.ts";

export const {
  actors,
  actorNames,
  actorIdentifiers,
  affiliations,
  articles,
  articleVersions,
  articleDerivations,
  sources,
  sourcesOnBehalfOf,
  voiceLinks,
  events,
  claims,
  claimActors,
  claimRelations,
  attributions,
  attributionAncestors,
  evidence,
  articleChanges,
  searchTexts,
} = defineTables(kit);
