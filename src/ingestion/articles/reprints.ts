import { mintId } from "../../domain/ids.ts";
import { bandsOf, containment, shinglesOf } from "../../domain/minhash.ts";
import { wordsOf } from "../../domain/search-words.ts";
import type { Entry, Row, Transaction } from "../../storage/port.ts";
import { siteOf } from "../documents/canonical-url.ts";
import type { PreparedAttribution } from "./prepare.ts";

/** How much of the shorter of two texts must stand in the other for one to be the other's reprint. */
const LEAST_COMMON = 0.5;
/** How many texts are compared with a new one: those that share the most bands. */
const MOST_COMPARED = 8;
/** How many articles that share one band are looked at: of a story that a thousand print, these find the original as well. */
const MOST_SHARING = 50;
/** How alike what is said in two texts must be to be one statement, printed twice. */
const LEAST_ALIKE = 0.7;

/** The article that a new one reprints, or that reprints it. */
export interface Reprint {
  readonly article: Row<"articles">;
  readonly kind: "WIRE_REPRINT" | "NEAR_DUPLICATE";
  readonly score: number;
  /** Whether `article` is the copy, and not the original. */
  readonly isCopy: boolean;
  /** Whether the database knows of it already: a new version of either article was made. */
  readonly isKnown: boolean;
}

/**
 * Finds the original that an article reprints, as is known of it, else the article whose text it has most in common with; null when
 * there is none. A new version of an article may be the first one that reprints another.
 */
export async function findReprint(
  transaction: Transaction,
  article: Entry<"articles">,
  text: string,
): Promise<Reprint | null> {
  const known = await reprintOf(transaction, article.id);
  if (known) {
    const [original] = await transaction.find("articles", "id", [known.originId]);
    return original ? { article: original, ...known, isCopy: false, isKnown: true } : null;
  }
  const shingles = shinglesOf(text);
  const candidates = await candidatesFor(transaction, bandsOf(shingles), article.id);
  const texts = await newestTexts(transaction, candidates);
  let best: { id: string; score: number } | null = null;
  for (const id of candidates) {
    const score = containment(shingles, shinglesOf(texts.get(id) ?? ""));
    if (score >= LEAST_COMMON && (best === null || score > best.score)) best = { id, score };
  }
  if (best === null) return null;
  const found = await originOf(transaction, best.id);
  if (found?.id === article.id) {
    const [copy] = await transaction.find("articles", "id", [best.id]);
    const how = await reprintOf(transaction, best.id);
    return copy && how ? { article: copy, ...how, isCopy: true, isKnown: true } : null;
  }
  if (!found || isOneSeries(found, article)) return null;
  const isWire = article.wireCredit != null || found.wireCredit !== null;
  return {
    article: found,
    kind: isWire ? "WIRE_REPRINT" : "NEAR_DUPLICATE",
    score: Math.round(best.score * 1000) / 1000,
    isCopy: isEarlier(article, found),
    isKnown: false,
  };
}

/** How an article is known to be a reprint, and of which; undefined when it is none. */
async function reprintOf(
  transaction: Transaction,
  articleId: string,
): Promise<{ originId: string; kind: Reprint["kind"]; score: number } | undefined> {
  for (const { originId, kind, score } of await transaction.find("articleDerivations", "articleId", [articleId]))
    if (kind === "WIRE_REPRINT" || kind === "NEAR_DUPLICATE") return { originId, kind, score: score ?? 1 };
  return undefined;
}

/** The articles that share a band, those first that share the most. */
async function candidatesFor(transaction: Transaction, bands: readonly string[], own: string): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const { articleId } of await transaction.find("articleFingerprints", "band", bands, MOST_SHARING)) {
    if (articleId !== own) counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked.slice(0, MOST_COMPARED).map(([id]) => id);
}

async function newestTexts(transaction: Transaction, articleIds: readonly string[]): Promise<Map<string, string>> {
  const versions = await transaction.find("articleVersions", "articleId", articleIds);
  const texts = new Map<string, string>();
  for (const { articleId, text } of versions.sort((a, b) => a.ordinal - b.ordinal))
    if (text !== null) texts.set(articleId, text);
  return texts;
}

/** What an article was reprinted from in the end, else itself: copies hang on one original, not on each other. */
async function originOf(transaction: Transaction, articleId: string): Promise<Row<"articles"> | undefined> {
  const seen = new Set<string>();
  let id = articleId;
  while (!seen.has(id)) {
    seen.add(id);
    id = (await reprintOf(transaction, id))?.originId ?? id;
  }
  return (await transaction.find("articles", "id", [id]))[0];
}

/** The same site under another address, on another day: a series such as a weather report, no reprint. */
const isOneSeries = (a: Row<"articles">, b: Entry<"articles">): boolean =>
  a.url !== null &&
  b.url != null &&
  siteOf(a.url) === siteOf(b.url) &&
  a.publishedAt !== null &&
  b.publishedAt != null &&
  a.publishedAt.slice(0, 10) !== b.publishedAt.slice(0, 10);

/** An article, or a new version of one, whose statements may be another's. */
interface Statements {
  readonly row: Entry<"articles">;
  readonly attributions: readonly PreparedAttribution[];
  /** Whether what stands at a place is new, so that it may report another's claim. */
  readonly isFree: (place: number) => boolean;
}

/** A new statement of an article that another article has too: its place, and the other's attribution. */
export interface Copied {
  readonly place: number;
  readonly other: Row<"attributions">;
}

/** Finds what is new in an article and another says too, in the same stance and with the same numbers; each has one other. */
export async function findCopied(
  transaction: Transaction,
  { row, attributions, isFree }: Statements,
  { article, isKnown }: Reprint,
): Promise<Copied[]> {
  const all = await transaction.find("attributions", "articleId", [article.id]);
  const standing = isKnown ? await transaction.find("attributions", "articleId", [row.id]) : [];
  const paired = new Set(standing.flatMap(({ id, derivedFromId }) => [id, derivedFromId]));
  const theirs = all.filter(
    ({ id, derivedFromId }) => !paired.has(id) && !(derivedFromId && paired.has(derivedFromId)),
  );
  const evidence = await transaction.find(
    "evidence",
    "attributionId",
    theirs.map((one) => one.id),
  );
  const mine = attributions.flatMap((one, place) => (isFree(place) ? contentOf(one, one.evidence, place) : []));
  const others = theirs.flatMap((one) =>
    contentOf(
      one,
      evidence.filter(({ attributionId }) => attributionId === one.id),
      one,
    ),
  );
  return pairUp(mine, others).map(([one, other]) => ({ place: one.is, other: other.is }));
}

/**
 * Records a reprint: the later article was made from the earlier, by their dates, else by when each came in; and what both say was
 * said once, so that the copy counts as no voice of its own.
 * @param written the attributions that are new, by their places in the article.
 */
export async function linkReprint(
  transaction: Transaction,
  article: Entry<"articles">,
  written: ReadonlyMap<number, Entry<"attributions">>,
  copied: readonly Copied[],
  { article: known, kind, score, isCopy, isKnown }: Reprint,
): Promise<void> {
  const [articleId, originId] = isCopy ? [known.id, article.id] : [article.id, known.id];
  const id = mintId("Derivation", articleId, originId, kind);
  if (!isKnown)
    await transaction.put("articleDerivations", [{ id, articleId, originId, kind, score, method: "RULES" }]);
  const changed = copied.flatMap(({ place, other }): Entry<"attributions">[] => {
    const one = written.get(place);
    if (!one) return [];
    if (!isCopy) return [{ ...one, derivedFromId: other.id, derivationKind: kind }];
    return other.derivedFromId === null ? [{ ...other, derivedFromId: one.id, derivationKind: kind }] : [];
  });
  await transaction.put("attributions", changed);
}

const isEarlier = (a: Entry<"articles">, b: Row<"articles">): boolean =>
  a.publishedAt != null && b.publishedAt !== null && a.publishedAtAsc < b.publishedAtAsc;

interface Content<T> {
  readonly is: T;
  readonly words: ReadonlySet<string>;
  readonly key: string;
}

/** What an attribution says, as it is compared; nothing where it has no content. */
function contentOf<T>(
  { stance, negated }: Pick<Row<"attributions">, "stance" | "negated">,
  evidence: readonly Pick<Row<"evidence">, "role" | "exact">[],
  is: T,
): Content<T>[] {
  const text = evidence.filter(({ role }) => role === "CONTENT").map(({ exact }) => exact ?? "");
  const words = wordsOf(text.join(" ")).map(({ folded }) => folded);
  return words.length === 0 ? [] : [{ is, words: new Set(words), key: `${stance} ${negated}: ${words.join(" ")}` }];
}

const stanceOf = ({ key }: { key: string }): string => key.slice(0, key.indexOf(":"));

/** Pairs what is said alike in two articles, in the same stance: the same words first, then the most alike. Each has one other. */
function pairUp<A, B>(mine: readonly Content<A>[], theirs: readonly Content<B>[]): [Content<A>, Content<B>][] {
  const free = new Set(theirs);
  const pairs: [Content<A>, Content<B>][] = [];
  const take = (one: Content<A>, other: Content<B> | undefined): boolean => {
    if (other === undefined) return false;
    free.delete(other);
    pairs.push([one, other]);
    return true;
  };
  const left = mine.filter(
    (one) =>
      !take(
        one,
        [...free].find(({ key }) => key === one.key),
      ),
  );
  for (const one of left) {
    const alike = [...free].filter((other) => stanceOf(other) === stanceOf(one));
    const ranked = alike
      .map((other) => ({ other, share: common(one.words, other.words) }))
      .sort((a, b) => b.share - a.share);
    take(one, ranked.find(({ share }) => share >= LEAST_ALIKE)?.other);
  }
  return pairs;
}

/** The common words of two statements, of all their words; numbers must be the same. */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const numbers = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => /\d/.test(word))
      .sort()
      .join(" ");
  if (numbers(a) !== numbers(b)) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}
