import { gistOf, keysSoughtBy } from "../../domain/claim-likeness.ts";
import { mintId } from "../../domain/ids.ts";
import { nameKey } from "../../domain/name-key.ts";
import type { Entry, Row, Transaction } from "../../storage/port.ts";
import { candidatesOf, commonShare, contentWords } from "./candidates.ts";
import type { PreparedArticle, PreparedAttribution } from "./prepare.ts";
import { recordDerivations } from "./record-derivations.ts";

/** How much of the shorter of two quotations must stand in the other. */
const LEAST_COMMON = 0.8;

/** A statement that a new article has from another outlet: its place, the outlet's attribution, and the share of common words. */
export interface Quoted {
  readonly place: number;
  readonly other: Row<"attributions">;
  readonly score: number;
}

/**
 * Finds what a new article says was told to, or reported by, another outlet, and what an earlier article of that outlet has in the
 * same words of the same speaker: it was said once. Statements of which the article names no outlet are not looked at.
 * @param isFree whether what stands at a place among the article's attributions is new, so that it may report another's claim.
 */
export async function findQuoted(
  transaction: Transaction,
  row: Entry<"articles">,
  article: PreparedArticle,
  isFree: (place: number) => boolean,
): Promise<Quoted[]> {
  const told = article.attributions.flatMap((one, place) => {
    const keys =
      one.outlet === null || !isFree(place) ? [] : keysSoughtBy(gistOf(article.claims[one.claim]?.text ?? ""));
    return keys.length === 0 ? [] : [{ one, place, keys }];
  });
  if (told.length === 0) return [];
  const holders = await transaction.find(
    "claimKeys",
    "key",
    told.flatMap(({ keys }) => keys),
  );
  const candidates = await candidatesOf(
    transaction,
    row,
    holders.map(({ claimId }) => claimId),
  );
  return told.flatMap(({ one, place, keys }): Quoted[] => {
    const claimIds = new Set(holders.filter(({ key }) => keys.includes(key)).map(({ claimId }) => claimId));
    const speaker = nameKey(article.sources[one.source]?.name ?? "");
    const ranked = candidates
      .filter((other) => claimIds.has(other.row.claimId) && other.outlets.has(nameKey(one.outlet ?? "")))
      .filter((other) => other.isEarlier && other.speakers.has(speaker) && isAlike(one, other.row))
      .map((other) => ({ other, score: commonShare(contentWords(one.evidence), other.words) }))
      .sort((a, b) => b.score - a.score || (a.other.row.id < b.other.row.id ? -1 : 1));
    const [best] = ranked;
    return best && best.score >= LEAST_COMMON ? [{ place, other: best.other.row, score: best.score }] : [];
  });
}

const isAlike = (a: PreparedAttribution, b: Row<"attributions">): boolean =>
  a.stance === b.stance && a.negated === b.negated;

/** Records from which outlet a new article has what it quotes: of the article, and of each statement. */
export async function linkQuoted(
  transaction: Transaction,
  article: Entry<"articles">,
  written: ReadonlyMap<number, Entry<"attributions">>,
  quoted: readonly Quoted[],
): Promise<void> {
  const kind = "QUOTES_OUTLET";
  const scores = new Map<string, number>();
  for (const { other, score } of quoted) scores.set(other.articleId, Math.max(score, scores.get(other.articleId) ?? 0));
  await recordDerivations(
    transaction,
    [...scores].map(([originId, score]) => ({
      id: mintId("Derivation", article.id, originId, kind),
      articleId: article.id,
      originId,
      kind,
      score: Math.round(score * 1000) / 1000,
      method: "RULES" as const,
      sign: "NAMED_OUTLET" as const,
    })),
  );
  await transaction.put(
    "attributions",
    quoted.flatMap(({ place, other }): Entry<"attributions">[] => {
      const one = written.get(place);
      return one ? [{ ...one, derivedFromId: other.id, derivationKind: kind }] : [];
    }),
  );
}
