import { gistOf, keysSoughtBy } from "../../domain/claim-likeness.ts";
import { mintId } from "../../domain/ids.ts";
import { nameKey } from "../../domain/name-key.ts";
import type { Entry, Row, Transaction } from "../../storage/port.ts";
import { groupBy } from "../entries-of-rows.ts";
import { type Candidate, candidatesOf, commonShare, contentWords } from "./candidates.ts";
import type { PreparedArticle, PreparedAttribution } from "./prepare.ts";
import { recordDerivations } from "./record-derivations.ts";
import { type Copied, isEarlier, type Joining, joinStatements, originsOf } from "./reprints.ts";

/** Fewer words are quoted alike by chance: "We will not give up". */
const LEAST_WORDS = 8;
/** How much of the shorter of two quotations must stand in the other. */
const LEAST_COMMON = 0.8;
/** How many keys of their claims two quotations share that are the same: so many have those with four telling words in common. */
const LEAST_KEYS = 2;
/** Of articles that credit no agency: how many quotations, of how many voices, and which share of those of the one with fewer. */
const LEAST = { quotations: 3, voices: 2, share: 0.5 };
/** Where both have it from one agency, so many are enough. */
const LEAST_OF_AGENCY = 2;

/** An article that has quotations of the same voices as a new one, though the rest is told in other words. */
export interface Shared {
  readonly article: Row<"articles">;
  /** Whether both have it from one agency, by what they credit: then all is the agency's, and not the quotations alone. */
  readonly isWire: boolean;
  /** The share of common quotations, of those of the article that has fewer. */
  readonly score: number;
  /** The new article's quotations, by their places, each with the other's. */
  readonly pairs: readonly { readonly place: number; readonly other: Row<"attributions"> }[];
}

interface Quotation {
  readonly one: PreparedAttribution;
  readonly place: number;
  readonly speaker: string;
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/**
 * Finds the articles whose quotations a new one has, too. One statement to the press that two outlets quote is no sign: it has one
 * voice anyway; several of several voices are, or two where both credit one agency. Two agencies were both there.
 * @param isFree whether what stands at a place is new.
 */
export async function findShared(
  transaction: Transaction,
  row: Entry<"articles">,
  article: PreparedArticle,
  isFree: (place: number) => boolean,
): Promise<Shared[]> {
  const quotations = article.attributions.flatMap((one, place) =>
    isFree(place) ? quotationOf(article, one, place) : [],
  );
  if (quotations.length < LEAST_OF_AGENCY) return [];
  const holders = await transaction.find(
    "claimKeys",
    "key",
    quotations.flatMap(({ keys }) => keys),
  );
  const claimsBy = groupBy(holders, ({ key }) => key);
  const likely = new Map(
    quotations.map((one) => [one, claimsWith(one.keys.flatMap((key) => claimsBy.get(key) ?? []))]),
  );
  const claimIds = new Set([...likely.values()].flatMap((ids) => [...ids]));
  if (claimIds.size === 0) return [];
  const candidates = (await candidatesOf(transaction, row, [...claimIds])).filter(
    ({ row: { type }, words }) => isQuoted(type) && words.length >= LEAST_WORDS,
  );
  const publisher = article.document.publisher === null ? null : nameKey(article.document.publisher);
  const byArticle = groupBy(candidates, (one) => one.article.id);
  const found = [...byArticle.values()].flatMap((others): Omit<Shared, "score">[] => {
    // Each has one other: what is quoted twice in one of them, and once in the other, is one quotation that both have.
    const free = new Set(others);
    const pairs = quotations.flatMap((mine) => {
      const ids = likely.get(mine) ?? new Set();
      const same = [...free].find((other) => ids.has(other.row.claimId) && isSame(mine, other));
      if (!same) return [];
      free.delete(same);
      return [{ place: mine.place, speaker: mine.speaker, other: same.row }];
    });
    const [{ article: other, outlets }] = others as [Candidate, ...Candidate[]];
    const agencies = [row, other].map(({ wireCredit }) => (wireCredit == null ? null : nameKey(wireCredit)));
    const [mine, theirs] = agencies as [string | null, string | null];
    if (mine !== null && theirs !== null && mine !== theirs && !outlets.has(mine) && theirs !== publisher) return [];
    const isWire =
      (mine !== null && (mine === theirs || outlets.has(mine))) || (theirs !== null && theirs === publisher);
    const voices = new Set(pairs.map(({ speaker }) => speaker)).size;
    const isEnough = pairs.length >= LEAST.quotations && voices >= LEAST.voices;
    return isEnough || (isWire && pairs.length >= LEAST_OF_AGENCY) ? [{ article: other, isWire, pairs }] : [];
  });
  const ids = found.map((one) => one.article.id);
  const [counts, origins] = [await quotationsOf(transaction, ids), await originsOf(transaction, ids)];
  // A reprint has its quotations from its original, which is compared as well.
  const firsts = found.filter((one) => !ids.includes(origins.get(one.article.id) ?? ""));
  return firsts.flatMap((one) => {
    const score = one.pairs.length / Math.min(quotations.length, counts.get(one.article.id) ?? one.pairs.length);
    return score >= LEAST.share ? [{ ...one, score }] : [];
  });
}

const isQuoted = (type: PreparedAttribution["type"]): boolean => type === "DIRECT" || type === "MIXED";

function quotationOf(article: PreparedArticle, one: PreparedAttribution, place: number): Quotation[] {
  const words = isQuoted(one.type) ? contentWords(one.evidence) : [];
  const keys = words.length < LEAST_WORDS ? [] : keysSoughtBy(gistOf(article.claims[one.claim]?.text ?? ""));
  const speaker = nameKey(article.sources[one.source]?.name ?? "");
  return keys.length === 0 ? [] : [{ one, place, speaker, words, keys }];
}

function claimsWith(holders: readonly Row<"claimKeys">[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { claimId } of holders) counts.set(claimId, (counts.get(claimId) ?? 0) + 1);
  return new Set([...counts].flatMap(([id, count]) => (count >= LEAST_KEYS ? [id] : [])));
}

const isSame = ({ one, speaker, words }: Quotation, other: Candidate): boolean =>
  one.stance === other.row.stance &&
  one.negated === other.row.negated &&
  other.speakers.has(speaker) &&
  commonShare(words, other.words) >= LEAST_COMMON;

/** How many quotations articles have that are long enough to count. */
async function quotationsOf(transaction: Transaction, articleIds: readonly string[]): Promise<Map<string, number>> {
  const rows = (await transaction.find("attributions", "articleId", articleIds)).filter(({ type }) => isQuoted(type));
  const evidence = groupBy(
    await transaction.find(
      "evidence",
      "attributionId",
      rows.map(({ id }) => id),
    ),
    ({ attributionId }) => attributionId,
  );
  const long = rows.filter(({ id }) => contentWords(evidence.get(id) ?? []).length >= LEAST_WORDS);
  return new Map([...groupBy(long, ({ articleId }) => articleId)].map(([id, all]) => [id, all.length]));
}

/** What is common with several articles, by its place in the new one. */
export function copiedOf(shared: readonly Shared[]): Copied[] {
  const pairs = groupBy(
    shared.flatMap((one) => one.pairs),
    ({ place }) => place,
  );
  return [...pairs].map(([place, all]) => ({ place, others: all.map(({ other }) => other) }));
}

/** Records that of two articles with common quotations the later one has them from the other: by their dates, else by when each came in. */
async function recordShared(
  transaction: Transaction,
  article: Entry<"articles">,
  shared: readonly Shared[],
): Promise<void> {
  const kind = "QUOTES_OUTLET";
  await recordDerivations(
    transaction,
    shared.map(({ article: other, score }) => {
      const [later, first] = isEarlier(article, other) ? [other, article] : [article, other];
      return {
        ...{ id: mintId("Derivation", later.id, first.id, kind), articleId: later.id, originId: first.id, kind },
        ...{ score: Math.round(score * 1000) / 1000, method: "RULES" as const, sign: "COMMON_QUOTATIONS" as const },
      };
    }),
  );
}

const QUOTING: Joining = { kinds: ["QUOTES_OUTLET"], kindOf: () => "QUOTES_OUTLET" };

/** Records that an article and others that share quotations have them from the earliest of them; what else they say is their own. */
export async function linkShared(
  transaction: Transaction,
  article: Entry<"articles">,
  written: ReadonlyMap<number, Entry<"attributions">>,
  shared: readonly Shared[],
): Promise<void> {
  await recordShared(transaction, article, shared);
  await joinStatements(transaction, article, written, copiedOf(shared), QUOTING);
}
