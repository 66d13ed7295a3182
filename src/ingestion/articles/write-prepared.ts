import { mintPartId, tailOf } from "../../domain/ids.ts";
import type { Span } from "../../domain/passage.ts";
import { slugOf } from "../../domain/slug.ts";
import type { Entry, Row, Transaction } from "../../storage/port.ts";
import { dateColumns } from "../rows.ts";
import type { PreparedArticle, PreparedAttribution } from "./prepare.ts";
import { type NewClaim, suggestSameClaims } from "./same-claims.ts";
import { writeSources } from "./write-sources.ts";

/** What storing the parts of an article works with. */
export interface Task {
  readonly transaction: Transaction;
  readonly article: PreparedArticle;
  readonly row: Entry<"articles">;
  readonly version: Row<"articleVersions">;
  readonly extractorVersion: string;
  /** When it is stored: an instant. */
  readonly now: string;
}

/** What the attributions of a new version are in the database already: places in the article's lists, and ids. */
export interface Standing {
  readonly attributions: Ids;
  readonly sources: Ids;
  readonly mentions: Ids;
  readonly claims: Ids;
}

/** Ids, by place in a list of the article. */
export type Ids = ReadonlyMap<number, string>;

/** An attribution that was stored. */
export interface Written {
  readonly row: Entry<"attributions">;
  readonly span: Span;
}

export const NOTHING_STANDS: Standing = {
  attributions: new Map(),
  sources: new Map(),
  mentions: new Map(),
  claims: new Map(),
};

/**
 * Stores what was found in a version of an article and is not there yet.
 * @returns the attributions that are new, in reading order, each with its place in the text.
 */
export async function writePrepared(task: Task, standing = NOTHING_STANDS): Promise<Written[]> {
  const news = task.article.attributions.flatMap((_, i) => (standing.attributions.has(i) ? [] : [i]));
  const used = (of: "source" | "claim") => new Set(news.map((i) => task.article.attributions[i]?.[of] ?? 0));
  const voices = await writeSources(task, used("source"), standing);
  const claimIds = await putClaims(task, used("claim"), standing.claims);
  const ids = attributionIds(task, standing);
  const attributions = news.map((i) => attributionRow(task, i, { ...voices, claimIds, ids }));
  await task.transaction.add("attributions", attributions);
  await task.transaction.add(
    "evidence",
    news.flatMap((i) => evidenceRows(task, i, ids[i] ?? "")),
  );
  await suggestSameClaims(task, newClaims(task, attributions, claimIds, standing.claims));
  return attributions.map((row, i) => ({
    row,
    span: task.article.attributions[news[i] ?? 0]?.span ?? { start: 0, end: 0 },
  }));
}

/** Stores the claims that are new; gives the id of each that is used, and of those that stand. */
async function putClaims(task: Task, used: ReadonlySet<number>, standing: Ids): Promise<Ids> {
  const { transaction, article, version } = task;
  const undated = dateColumns("time", undefined);
  const ids = new Map(standing);
  const rows = article.claims.flatMap(({ text, span }, i): Entry<"claims">[] => {
    if (!used.has(i) || ids.has(i)) return [];
    const id = mintPartId("Claim", version.id, String(span.start), String(span.end), String(i));
    ids.set(i, id);
    // The id's end makes it unique: two articles may well word a claim alike.
    const slug = `${slugOf(text.slice(0, 60), "claim")}-${tailOf(id)}`;
    return [{ id, slug, text, ...undated, status: "PROPOSED" }];
  });
  await transaction.add("claims", rows);
  return ids;
}

/** The claims that are new, each with who takes a stance to it. */
function newClaims(
  { article }: Task,
  attributions: readonly Entry<"attributions">[],
  ids: Ids,
  standing: Ids,
): NewClaim[] {
  return [...ids].flatMap(([place, id]): NewClaim[] => {
    if (standing.has(place)) return [];
    const sourceIds = attributions.filter(({ claimId }) => claimId === id).map(({ sourceId }) => sourceId);
    return [{ id, text: article.claims[place]?.text ?? "", sourceIds }];
  });
}

const attributionIds = ({ article, version }: Task, standing: Standing): string[] =>
  article.attributions.map(
    ({ span }, i) =>
      standing.attributions.get(i) ??
      mintPartId("Attribution", version.id, String(span.start), String(span.end), String(i)),
  );

interface Places {
  readonly sources: Ids;
  readonly mentions: Ids;
  readonly claimIds: Ids;
  readonly ids: readonly string[];
}

function attributionRow(
  { article, row, version, extractorVersion }: Task,
  i: number,
  { sources, mentions, claimIds, ids }: Places,
): Entry<"attributions"> {
  const one = article.attributions[i] as PreparedAttribution;
  return {
    id: ids[i] ?? "",
    articleId: row.id,
    claimId: claimIds.get(one.claim) ?? "",
    sourceId: sources.get(one.source) ?? "",
    mentionId: mentions.get(one.source) ?? null,
    viaId: one.via === null ? null : (ids[one.via] ?? null),
    firstVersionId: version.id,
    ...described(one),
    status: "PROPOSED",
    method: "RULES",
    extractorVersion,
  };
}

const described = ({ source, claim, via, span, evidence, saidAt, ...one }: PreparedAttribution) => ({
  ...one,
  ...dateColumns("saidAt", saidAt ?? undefined),
});

function evidenceRows({ article, version }: Task, i: number, attributionId: string): Entry<"evidence">[] {
  return (article.attributions[i]?.evidence ?? []).map((one, j) => ({
    ...one,
    id: evidenceId(attributionId, version.id, j + 1),
    attributionId,
    affiliationId: null,
    versionId: version.id,
    ordinal: j + 1,
    anchor: "EXACT" as const,
  }));
}

/** The id of an attribution's so-manieth passage in a version. */
export const evidenceId = (attributionId: string, versionId: string, place: number): string =>
  mintPartId("Evidence", attributionId, versionId, String(place));
