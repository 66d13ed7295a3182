import { mintId } from "../../domain/ids.ts";
import { slugOf } from "../../domain/slug.ts";
import { ARTICLE_BOUND_SOURCES } from "../../domain/vocabulary.ts";
import type { Entry, Row, SluggedTable, Transaction } from "../../storage/port.ts";
import type { Document } from "../documents/document.ts";
import { dateColumns } from "../rows.ts";
import { findKnown, type Known } from "./find-known.ts";
import type { PreparedArticle, PreparedAttribution, PreparedSource } from "./prepare.ts";

/** What storing an article did. */
export interface Stored {
  /** ADDED: it is new. KNOWN: the database has this text of it, nothing was changed. */
  readonly outcome: "ADDED" | "KNOWN";
  readonly slug: string;
  readonly attributions: number;
}

export interface StoreOptions {
  /** What found the attributions, such as `dixit 0.1.0`. */
  readonly extractorVersion: string;
}

/** Stores an article that was not there; whatever a machine found in it is PROPOSED. */
export async function storeArticle(
  transaction: Transaction,
  article: PreparedArticle,
  { extractorVersion }: StoreOptions,
): Promise<Stored> {
  const known = await findKnown(transaction, article.document, article.textSha256);
  if (known?.hasText) return { outcome: "KNOWN", slug: known.article.slug, attributions: 0 };
  const row = await articleRow(transaction, article, known);
  const version = versionRow(article, row.id);
  const task: Task = { transaction, article, row, version, extractorVersion };
  await transaction.put("articles", [row]);
  await transaction.put("articleVersions", [version]);
  const sourceIds = await putSources(task);
  const claimIds = await putClaims(task);
  const attributions = attributionRows(task, sourceIds, claimIds);
  await transaction.put("attributions", attributions);
  await transaction.put("evidence", evidenceRows(task, attributions));
  return { outcome: "ADDED", slug: row.slug, attributions: attributions.length };
}

interface Task {
  readonly transaction: Transaction;
  readonly article: PreparedArticle;
  readonly row: Entry<"articles">;
  readonly version: Row<"articleVersions">;
  readonly extractorVersion: string;
}

async function articleRow(
  transaction: Transaction,
  { document, textSha256, language }: PreparedArticle,
  known: Known | null,
): Promise<Entry<"articles">> {
  if (known) return known.article;
  const id = mintId(
    "Article",
    ...(document.url === null ? ["text", textSha256, document.publisher ?? ""] : ["url", document.url]),
  );
  return {
    id,
    slug: await freeSlug(transaction, "articles", slugOf(document.title, "article"), id),
    url: document.url,
    title: document.title,
    publisherId: await publisherId(transaction, document),
    bylines: [...document.bylines],
    dateline: document.dateline,
    wireCredit: document.wireCredit,
    language: document.language ?? language,
    ...dateColumns("publishedAt", document.publishedAt ?? undefined),
  };
}

const versionRow = (
  { document, textSha256, length, lengthCodePoints }: PreparedArticle,
  articleId: string,
): Row<"articleVersions"> => ({
  id: mintId("ArticleVersion", articleId, textSha256),
  articleId,
  ordinal: 1,
  textSha256,
  text: document.text,
  length,
  lengthCodePoints,
  capturedAt: document.capturedAt,
  changeKind: "INITIAL",
});

/** The slug, with the beginning of the id behind it when something else has it. */
async function freeSlug(transaction: Transaction, table: SluggedTable, slug: string, id: string): Promise<string> {
  const [there]: { id: string }[] = await transaction.find(table, "slug", [slug]);
  return there === undefined || there.id === id ? slug : `${slug}-${id.slice(4, 12)}`;
}

async function publisherId(transaction: Transaction, { publisher }: Document): Promise<string | null> {
  if (publisher === null) return null;
  const [there] = await transaction.find("actors", "name", [publisher]);
  if (there) return there.id;
  const id = mintId("Actor", "publisher", publisher);
  const slug = await freeSlug(transaction, "actors", slugOf(publisher, "publisher"), id);
  await transaction.put("actors", [{ id, slug, name: publisher, kind: "MEDIA_OUTLET", status: "PROPOSED" }]);
  return id;
}

const ARTICLE_BOUND: readonly string[] = ARTICLE_BOUND_SOURCES;

/** Stores the sources that are new; gives the id of each. */
async function putSources({ transaction, article, row, version }: Task): Promise<string[]> {
  const ids: string[] = [];
  for (const [i, source] of article.sources.entries()) {
    const origin = [version.id, String(source.span.start), String(source.span.end), String(i)];
    ids.push(
      source.kind === "NAMED"
        ? await namedSource(transaction, source, origin)
        : await ownSource(transaction, source, origin, row),
    );
  }
  return ids;
}

async function namedSource(
  transaction: Transaction,
  { name, actorKind, descriptor, cardinality }: PreparedSource,
  origin: readonly string[],
): Promise<string> {
  const [there] = await transaction.find("actors", "name", [name]);
  const actorId = there?.id ?? mintId("Actor", ...origin);
  if (!there) {
    const slug = await freeSlug(transaction, "actors", slugOf(name, "actor"), actorId);
    await transaction.put("actors", [{ id: actorId, slug, name, kind: actorKind, status: "PROPOSED" }]);
  }
  const [speaking] = (await transaction.find("sources", "actorId", [actorId])).filter(({ kind }) => kind === "NAMED");
  if (speaking) return speaking.id;
  const id = mintId("Source", ...origin);
  const slug = await freeSlug(transaction, "sources", slugOf(name, "source"), id);
  await transaction.put("sources", [
    { id, slug, name, kind: "NAMED", actorId, descriptor, cardinality, status: "PROPOSED" },
  ]);
  return id;
}

/** A voice without a name is its article's own: nothing tells that two are the same. */
async function ownSource(
  transaction: Transaction,
  { name, kind, descriptor, cardinality, reasonForAnonymity }: PreparedSource,
  origin: readonly string[],
  article: Entry<"articles">,
): Promise<string> {
  const id = mintId("Source", ...origin);
  const slug = await freeSlug(transaction, "sources", slugOf(`${article.slug} ${name}`, "source"), id);
  const articleId = ARTICLE_BOUND.includes(kind) ? article.id : null;
  await transaction.put("sources", [
    { id, slug, name, kind, articleId, descriptor, cardinality, reasonForAnonymity, status: "PROPOSED" },
  ]);
  return id;
}

/** Stores the claims; gives the id of each. */
async function putClaims({ transaction, article, version }: Task): Promise<string[]> {
  const undated = dateColumns("time", undefined);
  const rows = article.claims.map(({ text, span }, i): Entry<"claims"> => {
    const id = mintId("Claim", version.id, String(span.start), String(span.end), String(i));
    // The id's beginning makes it unique: two articles may well word a claim alike.
    return {
      id,
      slug: `${slugOf(text.slice(0, 60), "claim")}-${id.slice(4, 12)}`,
      text,
      ...undated,
      status: "PROPOSED",
    };
  });
  await transaction.put("claims", rows);
  return rows.map(({ id }) => id);
}

function attributionRows(
  { article, row, version, extractorVersion }: Task,
  sourceIds: readonly string[],
  claimIds: readonly string[],
): Entry<"attributions">[] {
  const ids = article.attributions.map(({ span }, i) =>
    mintId("Attribution", version.id, String(span.start), String(span.end), String(i)),
  );
  return article.attributions.map((one, i) => ({
    id: ids[i] ?? "",
    articleId: row.id,
    claimId: claimIds[one.claim] ?? "",
    sourceId: sourceIds[one.source] ?? "",
    viaId: one.via === null ? null : (ids[one.via] ?? null),
    firstVersionId: version.id,
    ...described(one),
    status: "PROPOSED",
    method: "RULES",
    extractorVersion,
  }));
}

const described = ({ source, claim, via, span, evidence, saidAt, ...one }: PreparedAttribution) => ({
  ...one,
  ...dateColumns("saidAt", saidAt ?? undefined),
});

function evidenceRows({ article, version }: Task, attributions: readonly Entry<"attributions">[]): Entry<"evidence">[] {
  return article.attributions.flatMap(({ evidence }, i) => {
    const attributionId = attributions[i]?.id ?? "";
    return evidence.map((one, j) => ({
      ...one,
      id: mintId("Evidence", attributionId, version.id, String(j + 1)),
      attributionId,
      affiliationId: null,
      versionId: version.id,
      ordinal: j + 1,
      anchor: "EXACT" as const,
    }));
  });
}
