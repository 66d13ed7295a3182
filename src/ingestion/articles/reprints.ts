import { mintId } from "../../domain/ids.ts";
import { bandsOf, containment, shinglesOf } from "../../domain/minhash.ts";
import { wordsOf } from "../../domain/search-words.ts";
import type { Entry, Row, Transaction } from "../../storage/port.ts";
import { siteOf } from "../documents/canonical-url.ts";
import { groupBy } from "../entries-of-rows.ts";
import type { PreparedAttribution } from "./prepare.ts";
import { recordDerivations } from "./record-derivations.ts";

/** How much of the shorter of two texts must stand in the other for one to be the other's reprint. */
const LEAST_COMMON = 0.5;
/** How many texts are compared with a new one: those that share the most bands. */
const MOST_COMPARED = 8;
/** How many articles that share one band are looked at: of a story that a thousand print, these find the original as well. */
const MOST_SHARING = 50;
/** How alike what is said in two texts must be to be one statement, printed twice. */
const LEAST_ALIKE = 0.7;

type Article = Row<"articles">;
type Kind = "WIRE_REPRINT" | "NEAR_DUPLICATE";

/** Articles that were printed from one another: a new one, or a new version of one, and those that the database has. */
export interface Family {
  /** Those most like it, and the originals that these hang on, without the article itself: the one that all hang on first. */
  readonly members: readonly Article[];
  /** The original of all: the article itself when that was published before the others. */
  readonly root: Entry<"articles">;
  /** The originals until now, as far as they are none any more. */
  readonly replaced: readonly Article[];
  /** The article's text, as reprints are told by it. */
  readonly shingles: ReadonlySet<number>;
  /** The article with which it was found to have quotations in common, and how much; null where the text itself tells it. */
  readonly quoted: { readonly article: Article; readonly score: number } | null;
}

/**
 * Finds those that an article was printed from, or that were printed from it; null when there are none. All copies hang on one
 * original, and not on each other, in whatever order they come in: on the one that was published first, or came in first where that
 * is not known. A new version of an article may be the first one that reprints another.
 * @param quoted an article that is to be taken for one of the family, by the quotations that both have
 */
export async function findFamily(
  transaction: Transaction,
  article: Entry<"articles">,
  text: string,
  quoted: Family["quoted"] = null,
): Promise<Family | null> {
  const shingles = shinglesOf(text);
  const candidates = await candidatesFor(transaction, bandsOf(shingles), article.id);
  const texts = await newestTexts(transaction, candidates);
  const near = candidates.filter((id) => containment(shingles, shinglesOf(texts.get(id) ?? "")) >= LEAST_COMMON);
  if (quoted && !near.includes(quoted.article.id)) near.push(quoted.article.id);
  const origins = await originsOf(transaction, [...near, article.id]);
  const own = origins.get(article.id) ?? article.id;
  const ids = new Set([...near, ...near.map((id) => origins.get(id) ?? id), own]);
  const articles = new Map((await transaction.find("articles", "id", [...ids])).map((one) => [one.id, one]));
  const isOther = (id: string) => {
    const origin = articles.get(origins.get(id) ?? id);
    return origin !== undefined && origin.id !== own && isOneSeries(origin, article);
  };
  const related = near.filter((id) => !isOther(id));
  const known = new Set([...related.map((id) => origins.get(id) ?? id), own]);
  known.delete(article.id);
  if (related.length + known.size === 0) return null;
  const originals = [...known].flatMap((id) => articles.get(id) ?? []);
  const root = earliest<Entry<"articles">>(article, originals, (one) => one);
  const members = [...new Set([...known, ...related])].flatMap((id) => articles.get(id) ?? []);
  return {
    members: members.sort((a, b) => Number(b.id === root.id) - Number(a.id === root.id) || byDate(a, b)),
    root,
    replaced: originals.filter(({ id }) => id !== root.id),
    shingles,
    quoted,
  };
}

const REPRINTS: readonly string[] = ["WIRE_REPRINT", "NEAR_DUPLICATE"];

/** The originals that articles are known to hang on, by their ids; those without one are left out. */
export async function originsOf(transaction: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await transaction.find("articleDerivations", "articleId", ids);
  return new Map(
    rows.flatMap(({ articleId, originId, kind }) => (REPRINTS.includes(kind) ? [[articleId, originId]] : [])),
  );
}

const kindOf = (a: Pick<Entry<"articles">, "wireCredit">, b: Pick<Entry<"articles">, "wireCredit">): Kind =>
  a.wireCredit != null || b.wireCredit != null ? "WIRE_REPRINT" : "NEAR_DUPLICATE";

export const isEarlier = (a: Entry<"articles">, b: Entry<"articles">): boolean =>
  a.publishedAt != null && b.publishedAt != null && a.publishedAtAsc < b.publishedAtAsc;

const byDate = (a: Article, b: Article): number => {
  if (isEarlier(a, b)) return -1;
  return isEarlier(b, a) ? 1 : a.id < b.id ? -1 : 1;
};

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

/** The same site under another address, on another day: a series such as a weather report, no reprint. */
const isOneSeries = (a: Row<"articles">, b: Entry<"articles">): boolean =>
  a.url !== null &&
  b.url != null &&
  siteOf(a.url) === siteOf(b.url) &&
  a.publishedAt !== null &&
  b.publishedAt != null &&
  a.publishedAt.slice(0, 10) !== b.publishedAt.slice(0, 10);

/** An article, or a new version of one, whose statements may be others'. */
interface Statements {
  readonly row: Entry<"articles">;
  readonly attributions: readonly PreparedAttribution[];
  /** Whether what stands at a place is new, so that it may report another's claim. */
  readonly isFree: (place: number) => boolean;
}

type Attribution = Row<"attributions">;

/** A new statement of an article that others have too: its place, and theirs, that of the original first. */
export interface Copied {
  readonly place: number;
  readonly others: readonly Attribution[];
}

/** Finds what is new in an article and others of its family say too, in the same stance and with the same numbers; of each at most once. */
export async function findCopied(
  transaction: Transaction,
  { row, attributions, isFree }: Statements,
  { members, root }: Family,
): Promise<Copied[]> {
  const standing = await transaction.find("attributions", "articleId", [row.id]);
  // What earlier versions of the article have from others is not theirs to give once more.
  const taken = new Set(standing.map((one) => firstOf(one, REPRINTING)));
  const mine = attributions.flatMap((one, place) => (isFree(place) ? contentOf(one, one.evidence, place) : []));
  const copied = new Map<number, Attribution[]>();
  const pairWith = async (articles: readonly Article[], own: readonly Content<number>[]) => {
    if (own.length === 0) return;
    for (const theirs of await statementsOf(transaction, articles)) {
      const others = theirs.filter(({ is }) => !taken.has(firstOf(is, REPRINTING)));
      for (const [one, other] of pairUp(own, others)) copied.set(one.is, [...(copied.get(one.is) ?? []), other.is]);
    }
  };
  // What the original has, its copies were compared with when they came in.
  const isOriginal = (one: Article) => one.id === root.id;
  await pairWith(members.filter(isOriginal), mine);
  const left = mine.filter(({ is }) => !copied.has(is));
  await pairWith(
    members.filter((one) => !isOriginal(one)),
    left,
  );
  return [...copied].map(([place, others]) => ({ place, others }));
}

/** What articles say, each article's by itself, in their order. */
async function statementsOf(transaction: Transaction, articles: readonly Article[]): Promise<Content<Attribution>[][]> {
  const ids = articles.map(({ id }) => id);
  const attributions = groupBy(await transaction.find("attributions", "articleId", ids), ({ articleId }) => articleId);
  const all = [...attributions.values()].flat().map(({ id }) => id);
  const evidence = groupBy(
    await transaction.find("evidence", "attributionId", all),
    ({ attributionId }) => attributionId,
  );
  return ids.map((id) =>
    (attributions.get(id) ?? []).flatMap((one) => contentOf(one, evidence.get(one.id) ?? [], one)),
  );
}

/** By which kinds of derivation statements are joined, and of which kind it is that one hangs on another. */
export interface Joining {
  readonly kinds: readonly string[];
  readonly kindOf: (copy: Entry<"articles">, original: Entry<"articles">) => Entry<"attributions">["derivationKind"];
}
const REPRINTING: Joining = { kinds: REPRINTS, kindOf };

const isJoined = ({ derivationKind }: Entry<"attributions">, { kinds }: Joining): boolean =>
  derivationKind != null && kinds.includes(derivationKind);

/** Whether a person or another system wrote it, or a person decided about it: what is recorded of it is not the rules' to change. */
const isReviewed = ({ method, status }: Entry<"attributions">): boolean =>
  method === "MANUAL" || method === "IMPORT" || status !== "PROPOSED";

/** The id of the statement that one was taken from, else its own. */
const firstOf = (one: Attribution, joining: Joining): string =>
  (isJoined(one, joining) ? one.derivedFromId : null) ?? one.id;

/**
 * Records a family: all others were made from its root, and what several of them say was said once, by the earliest of those, so that
 * the others count as no voices of their own.
 * @param written the attributions that are new, by their places in the article.
 */
export async function linkFamily(
  transaction: Transaction,
  article: Entry<"articles">,
  written: ReadonlyMap<number, Entry<"attributions">>,
  copied: readonly Copied[],
  family: Family,
): Promise<void> {
  await hangOnRoot(transaction, article, family);
  await joinStatements(transaction, article, written, copied, REPRINTING);
}

async function hangOnRoot(
  transaction: Transaction,
  article: Entry<"articles">,
  { members, root, replaced, shingles, quoted }: Family,
): Promise<void> {
  const former = replaced.map(({ id }) => id);
  const hanging = await transaction.find("articleDerivations", "originId", former);
  // What a person or another system recorded stays as it is, and leads to the root by its original.
  const moved = hanging.filter(({ kind, method }) => REPRINTS.includes(kind) && method === "RULES");
  const before = new Map(moved.map((one) => [one.articleId, one]));
  const known = await originsOf(transaction, [article.id, ...members.map(({ id }) => id)]);
  const copies = new Set(
    [article.id, ...former, ...before.keys()].filter((id) => id !== root.id && known.get(id) !== root.id),
  );
  if (copies.size === 0) return;
  await transaction.prune(
    "articleDerivations",
    { column: "originId", values: former },
    hanging.filter((one) => !moved.includes(one)),
  );
  const texts = await newestTexts(transaction, [...copies, root.id]);
  const shinglesFor = (id: string) => (id === article.id ? shingles : shinglesOf(texts.get(id) ?? ""));
  /** By what a copy is told, and how much of that: the text itself, where enough of it is the root's, goes first. */
  const toldBy = (copy: string) => {
    const score = containment(shinglesFor(copy), shinglesFor(root.id));
    const former = before.get(copy);
    const common = quoted?.score ?? (former?.sign === "COMMON_QUOTATIONS" ? former.score : null);
    return score >= LEAST_COMMON || common === null
      ? { sign: "COMMON_TEXT" as const, score }
      : { sign: "COMMON_QUOTATIONS" as const, score: common };
  };
  const rows = await transaction.find("articles", "id", [...copies]);
  await recordDerivations(
    transaction,
    [...rows.filter(({ id }) => id !== article.id), ...(copies.has(article.id) ? [article] : [])].map((copy) => {
      const kind = kindOf(copy, root);
      const { sign, score } = toldBy(copy.id);
      return {
        ...{ id: mintId("Derivation", copy.id, root.id, kind), articleId: copy.id, originId: root.id, kind },
        ...{ sign, score: Math.round(score * 1000) / 1000, method: "RULES" as const },
      };
    }),
  );
}

export async function joinStatements(
  transaction: Transaction,
  article: Entry<"articles">,
  written: ReadonlyMap<number, Entry<"attributions">>,
  copied: readonly Copied[],
  joining: Joining,
): Promise<void> {
  const firstIds = copied.flatMap(({ others }) => others.map((one) => firstOf(one, joining)));
  const firsts = new Map((await transaction.find("attributions", "id", firstIds)).map((one) => [one.id, one]));
  const articles = new Map<string, Entry<"articles">>([[article.id, article]]);
  const readArticles = async (rows: Iterable<Attribution>) => {
    const ids = [...rows].map(({ articleId }) => articleId);
    for (const one of await transaction.find("articles", "id", ids))
      if (!articles.has(one.id)) articles.set(one.id, one);
  };
  const articleOf = ({ articleId }: Entry<"attributions">) => articles.get(articleId) as Entry<"articles">;
  await readArticles(firsts.values());
  const joins = copied.flatMap(({ place, others }) => {
    const own = written.get(place);
    const theirs = [...new Set(others.map((one) => firstOf(one, joining)))].flatMap((id) => firsts.get(id) ?? []);
    return own ? [{ own, theirs, first: earliest<Entry<"attributions">>(own, theirs, articleOf) }] : [];
  });
  // Copies of what is no first one any more; copies of all the others may be thousands.
  const replaced = joins.flatMap(({ theirs, first }) => theirs.filter(({ id }) => id !== first.id).map(({ id }) => id));
  // Of what was quoted, the article was compared with all: others that quote it name the outlet that they have it from, and keep it.
  const compared = new Set(copied.flatMap(({ others }) => others.map(({ id }) => id)));
  const depending = (await transaction.find("attributions", "derivedFromId", replaced)).filter(
    (one) => isJoined(one, joining) && (joining === REPRINTING || compared.has(one.id)),
  );
  await readArticles(depending);
  const copiesOf = groupBy(depending, ({ derivedFromId }) => derivedFromId);
  const changed = joins.flatMap(({ own, theirs, first }) =>
    [own, ...theirs, ...theirs.flatMap(({ id }) => copiesOf.get(id) ?? [])]
      // What is known to come from elsewhere keeps that.
      .filter(
        (one) => one.id !== first.id && (one.derivedFromId == null || (isJoined(one, joining) && !isReviewed(one))),
      )
      .map((one) => ({
        ...one,
        derivedFromId: first.id,
        derivationKind: joining.kindOf(articleOf(one), articleOf(first)),
      })),
  );
  await transaction.put("attributions", [...new Map(changed.map((one) => [one.id, one])).values()]);
}

/** The one whose article was published first; else, where that is not known, one that is there already, and not the new one. */
function earliest<T>(own: T, theirs: readonly T[], articleOf: (one: T) => Entry<"articles">): T {
  return theirs.reduce((first, one) => {
    const isNew = first === own && !isEarlier(articleOf(own), articleOf(one));
    return isNew || isEarlier(articleOf(one), articleOf(first)) ? one : first;
  }, own);
}

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
