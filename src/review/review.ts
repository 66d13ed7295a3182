import { UserError } from "../domain/errors.ts";
import { ID_PREFIXES, mintId } from "../domain/ids.ts";
import type { REVIEW_STATUSES, REVIEW_SUBJECTS } from "../domain/vocabulary.ts";
import type { Entry, Row, Store, Transaction } from "../storage/port.ts";

/**
 * What reviewers decide of what a machine proposed, or anybody wrote down: that it is right, is not, or is disputed. Every decision is
 * kept with who made it, when and why; taking one back is another decision. Nothing is removed.
 */
export type Subject = (typeof REVIEW_SUBJECTS)[number];
type Status = (typeof REVIEW_STATUSES)[number];

const TABLES = {
  ATTRIBUTION: "attributions",
  CLAIM: "claims",
  SOURCE: "sources",
  ACTOR: "actors",
  AFFILIATION: "affiliations",
  CLAIM_RELATION: "claimRelations",
} as const satisfies { [S in Subject]: string };

const PREFIXES: { readonly [prefix: string]: Subject } = {
  [ID_PREFIXES.Attribution]: "ATTRIBUTION",
  [ID_PREFIXES.Claim]: "CLAIM",
  [ID_PREFIXES.Source]: "SOURCE",
  [ID_PREFIXES.Actor]: "ACTOR",
  [ID_PREFIXES.Affiliation]: "AFFILIATION",
  [ID_PREFIXES.ClaimRelation]: "CLAIM_RELATION",
};

export interface Decision {
  readonly by: string;
  /** When: an instant. */
  readonly at: string;
  readonly reason: string;
}

/** What a decision changed. */
export interface Decided {
  readonly id: string;
  readonly subject: Subject;
  readonly subjectId: string;
  readonly was: Status;
  readonly is: Status;
}

/**
 * Decides of several things at once: all of it, or nothing. What has the status already is left as it is, without a decision. With an
 * attribution, its claim and source are accepted too while they are only proposed: they were looked at with it.
 * @throws UserError when there is no such thing.
 */
export async function decide(
  transaction: Transaction,
  ids: readonly string[],
  status: Status,
  decision: Decision,
): Promise<Decided[]> {
  const decided: Decided[] = [];
  for (const id of new Set(ids)) {
    const { subject, row } = await thingOf(transaction, id);
    decided.push(...(await decideOne(transaction, subject, row, status, decision)));
    if (subject !== "ATTRIBUTION" || status !== "ACCEPTED") continue;
    for (const part of await partsOf(transaction, row as Row<"attributions">))
      if (part.row.status === "PROPOSED")
        decided.push(...(await decideOne(transaction, part.subject, part.row, status, decision)));
  }
  return decided;
}

/** What is looked at with an attribution: its claim and its source. */
async function partsOf(transaction: Transaction, { claimId, sourceId }: Row<"attributions">) {
  return [await thingOf(transaction, claimId), await thingOf(transaction, sourceId)];
}

/**
 * Takes the last decision that stands on each of these things back: it has the status again that it had before. Doing so again
 * takes the one before it back, and so on. With an attribution that was accepted, its claim and source are taken back too where they
 * were accepted with it and no other accepted attribution has them.
 * @throws UserError when nothing is left to take back of one, or its status was changed by other means since.
 */
export async function undo(transaction: Transaction, ids: readonly string[], decision: Decision): Promise<Decided[]> {
  const undone: Decided[] = [];
  for (const id of new Set(ids)) {
    if (undone.some(({ subjectId }) => subjectId === id)) continue;
    const { subject, row } = await thingOf(transaction, id);
    const last = lastStanding(await transaction.find("reviews", "subjectId", [id]), id);
    if (last.is !== row.status)
      throw new UserError("CONFLICT", `${id} is ${row.status} now, not ${last.is} as decided ${last.decidedAt}`);
    undone.push(...(await decideOne(transaction, subject, row, last.was, decision, last.id)));
    if (subject !== "ATTRIBUTION" || last.is !== "ACCEPTED") continue;
    for (const part of await partsOf(transaction, row as Row<"attributions">)) {
      const with_ = await acceptedWith(transaction, part, last);
      if (with_) undone.push(...(await decideOne(transaction, part.subject, part.row, "PROPOSED", decision, with_.id)));
    }
  }
  return undone;
}

/** The last decision that was not taken back, and takes none back. */
function lastStanding(reviews: readonly Row<"reviews">[], id: string): Row<"reviews"> {
  const undone = new Set(reviews.map(({ undoesId }) => undoesId));
  const standing = reviews.filter((one) => one.undoesId === null && !undone.has(one.id)).sort(newestFirst);
  if (standing[0]) return standing[0];
  const what =
    reviews.length === 0 ? `nothing was decided of ${id}` : `all that was decided of ${id} is taken back already`;
  throw new UserError("NOT_FOUND", what);
}

/** The decision by which a claim or source has its status, where it was accepted by this one on an attribution alone. */
async function acceptedWith(
  transaction: Transaction,
  { subject, row }: { readonly subject: Subject; readonly row: Thing },
  { decidedBy, decidedAt }: Row<"reviews">,
): Promise<Row<"reviews"> | null> {
  const last = await lastReview(transaction, row.id);
  if (row.status !== "ACCEPTED" || last?.was !== "PROPOSED" || last.is !== "ACCEPTED") return null;
  if (last.decidedBy !== decidedBy || last.decidedAt !== decidedAt) return null;
  const column = subject === "CLAIM" ? "claimId" : "sourceId";
  const all = await transaction.find("attributions", column, [row.id]);
  return all.every(({ status }) => status !== "ACCEPTED") ? last : null;
}

const lastReview = async (transaction: Transaction, subjectId: string): Promise<Row<"reviews"> | undefined> =>
  (await transaction.find("reviews", "subjectId", [subjectId])).sort(newestFirst)[0];

const newestFirst = (a: Row<"reviews">, b: Row<"reviews">): number =>
  a.decidedAt === b.decidedAt ? (a.id < b.id ? 1 : -1) : a.decidedAt < b.decidedAt ? 1 : -1;

type Thing = Row<(typeof TABLES)[Subject]>;

async function thingOf(transaction: Transaction, id: string): Promise<{ subject: Subject; row: Thing }> {
  const subject = PREFIXES[id.slice(0, id.indexOf("_"))];
  if (subject === undefined)
    throw new UserError(
      "BAD_INPUT",
      `"${id}" is no id of an attribution, claim, source, actor, affiliation or relation`,
    );
  const [row]: Thing[] = await transaction.find(TABLES[subject], "id", [id]);
  if (!row) throw new UserError("NOT_FOUND", `there is no ${subject.toLowerCase().replace("_", " ")} "${id}"`);
  return { subject, row };
}

async function decideOne(
  transaction: Transaction,
  subject: Subject,
  row: Thing,
  is: Status,
  { by, at, reason }: Decision,
  undoesId: string | null = null,
): Promise<Decided[]> {
  const { id: subjectId, status: was } = row;
  if (was === is) return [];
  const earlier = await transaction.find("reviews", "subjectId", [subjectId]);
  const id = mintId("Review", subjectId, at, String(earlier.length));
  await transaction.put(TABLES[subject], [{ ...row, status: is } as Entry<(typeof TABLES)[Subject]>]);
  await transaction.put("reviews", [
    { id, subject, subjectId, was, is, reason, decidedBy: by, decidedAt: at, undoesId },
  ]);
  return [{ id, subject, subjectId, was, is }];
}

/** A thing that waits to be looked at, in words. */
export interface Waiting {
  readonly id: string;
  readonly subject: Subject;
  readonly status: Status;
  /** How sure the machine was, from 0 to 1; null where it does not say. */
  readonly confidence: number | null;
  readonly words: string;
}

export interface WaitingOptions {
  readonly subject: Subject;
  readonly status: Status;
  /** The slug of the article whose things are wanted; all when left out. Of attributions and what they name alone. */
  readonly article?: string | undefined;
  readonly most: number;
}

/** What has a status, such as what is PROPOSED: the surest first, so that the quickest decisions come first. */
export async function listWaiting(
  store: Store,
  { subject, status, article, most }: WaitingOptions,
): Promise<Waiting[]> {
  const sure = (row: Thing) => ("confidence" in row ? row.confidence : "score" in row ? row.score : null);
  const first =
    article === undefined
      ? await firstOf(store, subject, status, most)
      : (await store.find(TABLES[subject], "id", [...(await idsIn(store, article))[subject]]))
          .filter((row) => row.status === status)
          .sort((a, b) => (sure(b) ?? 0) - (sure(a) ?? 0) || (a.id < b.id ? -1 : 1))
          .slice(0, most);
  const words = await wordsOf(store, subject, first);
  return first.map((row, i) => ({ id: row.id, subject, status, confidence: sure(row), words: words[i] ?? "" }));
}

/** The surest of all that have a status: those alone are read. */
function firstOf(store: Store, subject: Subject, status: Status, most: number): Promise<Thing[]> {
  const where = { column: "status", value: status } as const;
  if (subject === "ATTRIBUTION") return store.top("attributions", "confidence", most, where);
  if (subject === "CLAIM_RELATION") return store.top("claimRelations", "score", most, where);
  return store.top(TABLES[subject], null, most, where);
}

/** The ids of an article's things. @throws UserError when there is no such article. */
async function idsIn(store: Store, slug: string): Promise<{ readonly [S in Subject]: ReadonlySet<string> }> {
  const [article] = await store.find("articles", "slug", [slug]);
  if (!article) throw new UserError("NOT_FOUND", `there is no article "${slug}"`);
  const attributions = await store.find("attributions", "articleId", [article.id]);
  const claimIds = attributions.map(({ claimId }) => claimId);
  const sources = await store.find(
    "sources",
    "id",
    attributions.map(({ sourceId }) => sourceId),
  );
  const versions = await store.find("articleVersions", "articleId", [article.id]);
  const evidence = await store.find(
    "evidence",
    "versionId",
    versions.map(({ id }) => id),
  );
  const relations = [
    ...(await store.find("claimRelations", "fromId", claimIds)),
    ...(await store.find("claimRelations", "toId", claimIds)),
  ];
  const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
  return {
    ATTRIBUTION: ids(attributions),
    CLAIM: new Set(claimIds),
    SOURCE: ids(sources),
    ACTOR: new Set(sources.flatMap(({ actorId }) => actorId ?? [])),
    AFFILIATION: new Set(evidence.flatMap(({ affiliationId }) => affiliationId ?? [])),
    CLAIM_RELATION: ids(relations),
  };
}

/** Each thing in a line. */
async function wordsOf(store: Store, subject: Subject, things: readonly Thing[]): Promise<string[]> {
  const named = async (table: "actors" | "sources", ids: readonly string[]) =>
    new Map((await store.find(table, "id", ids)).map(({ id, name }) => [id, name]));
  const claimTexts = async (ids: readonly string[]) =>
    new Map((await store.find("claims", "id", ids)).map(({ id, text }) => [id, text]));
  if (subject === "ATTRIBUTION") {
    const rows = things as readonly Row<"attributions">[];
    const names = await named(
      "sources",
      rows.map(({ sourceId }) => sourceId),
    );
    const texts = await claimTexts(rows.map(({ claimId }) => claimId));
    return rows.map(
      ({ sourceId, stance, cue, claimId }) =>
        `${names.get(sourceId)} ${stance}${cue === null ? "" : ` (${cue})`}: ${texts.get(claimId)}`,
    );
  }
  if (subject === "AFFILIATION") {
    const rows = things as readonly Row<"affiliations">[];
    const names = await named(
      "actors",
      rows.flatMap(({ subjectId, objectId }) => [subjectId, objectId]),
    );
    return rows.map(({ subjectId, kind, objectId }) => `${names.get(subjectId)} ${kind} ${names.get(objectId)}`);
  }
  if (subject === "CLAIM_RELATION") {
    const rows = things as readonly Row<"claimRelations">[];
    const texts = await claimTexts(rows.flatMap(({ fromId, toId }) => [fromId, toId]));
    return rows.map(({ fromId, kind, toId }) => `“${texts.get(fromId)}” ${kind} “${texts.get(toId)}”`);
  }
  return things.map((row) => ("text" in row ? row.text : "name" in row ? row.name : row.id));
}

/** What was decided, newest first; of one thing where its id is given. */
export async function history(store: Store, subjectId: string | undefined, most: number): Promise<Row<"reviews">[]> {
  const rows =
    subjectId === undefined
      ? await store.top("reviews", "decidedAt", most)
      : await store.find("reviews", "subjectId", [subjectId]);
  return rows.sort(newestFirst).slice(0, most);
}
