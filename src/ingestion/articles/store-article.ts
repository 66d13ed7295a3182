import { UserError } from "../../domain/errors.ts";
import { mintId, mintPartId } from "../../domain/ids.ts";
import { slugOf } from "../../domain/slug.ts";
import type { CHANGE_KINDS } from "../../domain/vocabulary.ts";
import type { Entry, Row, Transaction } from "../../storage/port.ts";
import { type Document, leftOut } from "../documents/document.ts";
import { dateColumns } from "../rows.ts";
import { changeKindOf } from "./change-kind.ts";
import { findKnown, isDone, type Known } from "./find-known.ts";
import { freeSlug } from "./free-slugs.ts";
import { writeWithOrigins } from "./origins.ts";
import { type PreparedArticle, withoutWords } from "./prepare.ts";
import { type Changes, storeVersion } from "./store-version.ts";
import type { Task } from "./task.ts";

/** What storing an article did. */
export type Stored = {
  readonly slug: string;
  /** How many attributions are new. */
  readonly attributions: number;
} & (
  | {
      /** ADDED: it is new. KNOWN: the database has this text of it, nothing was changed. */ readonly outcome:
        | "ADDED"
        | "KNOWN";
    }
  | {
      /** A new version of an article that the database has. */
      readonly outcome: "CHANGED";
      readonly changeKind: (typeof CHANGE_KINDS)[number];
      readonly changes: Changes;
    }
);

export interface StoreOptions {
  /** What found the attributions, such as `dixit 0.1.0`. */
  readonly extractorVersion: string;
  /** The instant of a decision on a text of which nobody says when it was captured. */
  readonly now: () => string;
}

/**
 * Stores an article, or a new version of it; whatever a machine found in it is PROPOSED.
 * @throws UserError when it takes back what the database does not have, or is older than what it has.
 */
export async function storeArticle(
  transaction: Transaction,
  given: PreparedArticle,
  { extractorVersion, now }: StoreOptions,
): Promise<Stored> {
  const { document } = given;
  const known = await findKnown(transaction, document, given.textSha256);
  if (known && isDone(document, known)) return { outcome: "KNOWN", slug: known.article.slug, attributions: 0 };
  // Decided here, and not before: the article may have come in just now.
  if (document.isRetracted && !known)
    throw leftOut(document.origin, "its publisher has cancelled it, and the database does not have it");
  // What is taken back is not said any more, even where its words are sent along.
  const article = known?.hasText ? withoutWords(given) : given;
  const row = known?.article ?? (await articleRow(transaction, article));
  const version = versionRow(article, row.id, known);
  const task: Task = {
    transaction,
    article,
    row,
    version,
    extractorVersion,
    now: article.document.capturedAt ?? now(),
  };
  if (!known) await transaction.add("articles", [row]);
  await transaction.add("articleVersions", [version]);
  if (!known) {
    const written = await writeWithOrigins(task);
    return { outcome: "ADDED", slug: row.slug, attributions: written.length };
  }
  await transaction.put("articles", [renewed(known.article, article.document)]);
  const changes = await storeVersion(task, known.versions);
  const { changeKind } = version;
  return { outcome: "CHANGED", slug: row.slug, attributions: changes.added, changeKind, changes };
}

async function articleRow(
  transaction: Transaction,
  { document, textSha256, language }: PreparedArticle,
): Promise<Entry<"articles">> {
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

/** @throws UserError when the database has a later version already: what comes out of order would tell what never happened. */
function versionRow(
  { document, textSha256, length, lengthCodePoints }: PreparedArticle,
  articleId: string,
  known: Known | null,
): Row<"articleVersions"> {
  const newest = known?.versions.at(-1);
  const { origin, text, capturedAt } = document;
  if (newest?.capturedAt && capturedAt && capturedAt < newest.capturedAt) {
    const message = `was captured ${capturedAt}, but the database has a later version of it (${newest.capturedAt}); ingest versions oldest first`;
    throw new UserError("OLDER_VERSION", `${origin}: ${message}`);
  }
  return {
    id: mintPartId("ArticleVersion", articleId, textSha256),
    articleId,
    ordinal: (newest?.ordinal ?? 0) + 1,
    textSha256,
    text,
    length,
    lengthCodePoints,
    capturedAt,
    changeKind: newest ? kindOfChange(newest, document) : "INITIAL",
  };
}

function kindOfChange(newest: Row<"articleVersions">, { isRetracted, text }: Document) {
  if (isRetracted) return "RETRACTION";
  return newest.text === null ? "SUBSTANTIVE" : changeKindOf(newest.text, text);
}

/** What a new version says of its article otherwise than before; what it does not say stays. */
function renewed(
  row: Row<"articles">,
  { title, bylines, dateline, wireCredit, isRetracted }: Document,
): Row<"articles"> {
  if (isRetracted) return row;
  return {
    ...row,
    title,
    bylines: bylines.length > 0 ? [...bylines] : row.bylines,
    dateline: dateline ?? row.dateline,
    wireCredit: wireCredit ?? row.wireCredit,
  };
}

async function publisherId(transaction: Transaction, { publisher }: Document): Promise<string | null> {
  if (publisher === null) return null;
  const [there] = await transaction.find("actors", "name", [publisher]);
  if (there) return there.id;
  const id = mintId("Actor", "publisher", publisher);
  // Somebody may have given it another name since.
  if ((await transaction.find("actors", "id", [id])).length > 0) return id;
  const slug = await freeSlug(transaction, "actors", slugOf(publisher, "publisher"), id);
  await transaction.add("actors", [{ id, slug, name: publisher, kind: "MEDIA_OUTLET", status: "PROPOSED" }]);
  return id;
}
