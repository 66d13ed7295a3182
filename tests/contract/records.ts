import type { Entry } from "../../src/storage/port.ts";

/**
 * Rows for tests: each function gives a whole, valid row with an id of its own, and takes what a test is about. Ids are short
 * words, so that a failing test can be read.
 */
const UNDATED = { asc: "~", desc: "" };
const SHA = "0".repeat(64);

export const actor = (id: string, more: Partial<Entry<"actors">> = {}): Entry<"actors"> => ({
  id,
  slug: id,
  name: `Actor ${id}`,
  kind: "PERSON",
  ...more,
});

export const actorName = (
  id: string,
  actorId: string,
  more: Partial<Entry<"actorNames">> = {},
): Entry<"actorNames"> => ({
  id,
  actorId,
  ordinal: 1,
  value: `Name ${id}`,
  kind: "ALIAS",
  ...more,
});

export const affiliation = (
  id: string,
  subjectId: string,
  kind: Entry<"affiliations">["kind"],
  objectId: string,
  more: Partial<Entry<"affiliations">> = {},
): Entry<"affiliations"> => ({
  id,
  kind,
  subjectId,
  objectId,
  sinceAsc: UNDATED.asc,
  sinceDesc: UNDATED.desc,
  untilAsc: UNDATED.asc,
  untilDesc: UNDATED.desc,
  status: "ACCEPTED",
  ...more,
});

export const article = (id: string, more: Partial<Entry<"articles">> = {}): Entry<"articles"> => ({
  id,
  slug: id,
  title: `Article ${id}`,
  bylines: [],
  language: "en",
  publishedAtAsc: UNDATED.asc,
  publishedAtDesc: UNDATED.desc,
  ...more,
});

export const version = (
  id: string,
  articleId: string,
  more: Partial<Entry<"articleVersions">> = {},
): Entry<"articleVersions"> => ({
  id,
  articleId,
  ordinal: 1,
  textSha256: SHA,
  length: 100,
  lengthCodePoints: 100,
  changeKind: "INITIAL",
  ...more,
});

/** A source that an actor stands behind; without an actor, a document. */
export const source = (id: string, actorId: string | null, more: Partial<Entry<"sources">> = {}): Entry<"sources"> => ({
  id,
  slug: id,
  name: `Source ${id}`,
  kind: actorId === null ? "DOCUMENT" : "NAMED",
  actorId,
  cardinality: "ONE",
  ...more,
});

export const event = (id: string, more: Partial<Entry<"events">> = {}): Entry<"events"> => ({
  id,
  slug: id,
  name: `Event ${id}`,
  timeAsc: UNDATED.asc,
  timeDesc: UNDATED.desc,
  ...more,
});

export const claim = (id: string, more: Partial<Entry<"claims">> = {}): Entry<"claims"> => ({
  id,
  slug: id,
  text: `Claim ${id}`,
  timeAsc: UNDATED.asc,
  timeDesc: UNDATED.desc,
  ...more,
});

export const claimRelation = (
  id: string,
  fromId: string,
  kind: Entry<"claimRelations">["kind"],
  toId: string,
  more: Partial<Entry<"claimRelations">> = {},
): Entry<"claimRelations"> => ({ id, fromId, kind, toId, assertedBy: "test", status: "ACCEPTED", ...more });

/** An attribution in `article1`, version `version1`, of `claim1` to `source1`. */
export const attribution = (id: string, more: Partial<Entry<"attributions">> = {}): Entry<"attributions"> => ({
  id,
  articleId: "article1",
  claimId: "claim1",
  sourceId: "source1",
  firstVersionId: "version1",
  position: 0,
  type: "INDIRECT",
  stance: "ASSERTS",
  negated: false,
  certainty: "CERTAIN",
  polarity: "POSITIVE",
  cueClass: "NEUTRAL",
  saidAtAsc: UNDATED.asc,
  saidAtDesc: UNDATED.desc,
  status: "ACCEPTED",
  method: "RULES",
  ...more,
});

/** Words of an attribution in `version1`. */
export const evidence = (
  id: string,
  attributionId: string | null,
  more: Partial<Entry<"evidence">> = {},
): Entry<"evidence"> => ({
  id,
  attributionId,
  versionId: "version1",
  role: "CONTENT",
  ordinal: 1,
  paragraph: 1,
  start: 0,
  end: 10,
  firstWords: "the dam",
  lastWords: "the dam",
  passageSha256: SHA,
  textFragment: ":~:text=the%20dam",
  anchor: "EXACT",
  inCaption: false,
  ...more,
});
