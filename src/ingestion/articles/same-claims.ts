import { type Gist, gistOf, keysSoughtBy, likenessOf } from "../../domain/claim-likeness.ts";
import { mintPartId } from "../../domain/ids.ts";
import type { Entry, Row, Transaction } from "../../storage/port.ts";
import { groupBy } from "../entries-of-rows.ts";

/** How alike two claims must be for somebody to look whether they are the same. */
const LEAST_LIKENESS = 0.7;
/** How many claims are compared with a new one: those that share the most keys. */
const MOST_COMPARED = 16;
/** How many are suggested for a new one: one of each group of claims that are the same already. */
const MOST_SUGGESTED = 3;

/** A claim that is new, with the source of each attribution of it. */
export interface NewClaim {
  readonly id: string;
  readonly text: string;
  readonly sourceIds: readonly string[];
}

interface Work {
  readonly transaction: Transaction;
  /** The article that makes the claims. */
  readonly row: { readonly id: string };
  readonly extractorVersion: string;
}

interface Candidate {
  readonly claim: NewClaim;
  readonly gist: Gist;
  readonly other: Row<"claims">;
  readonly score: number;
}

/**
 * Suggests which new claims of an article say the same as claims of others, in whatever words: a relation SAME_AS that is PROPOSED,
 * with a score. Nothing is merged: until somebody accepts it, each counts for itself. Two that are related already, whatever was
 * decided of that, are left alone. The number of statements does not depend on the number of claims.
 */
export async function suggestSameClaims(
  { transaction, row, extractorVersion }: Work,
  claims: readonly NewClaim[],
): Promise<void> {
  const candidates = await candidatesOf(transaction, claims);
  const allowed = await withoutOwn(transaction, row.id, candidates);
  const chosen = claims.flatMap((claim) => bestOf(allowed.filter((one) => one.claim === claim)));
  const news = await withoutRelated(transaction, chosen);
  await transaction.put(
    "claimRelations",
    news.map(
      ({ claim, other, score }): Entry<"claimRelations"> => ({
        id: mintPartId("ClaimRelation", claim.id, "SAME_AS", other.id),
        fromId: claim.id,
        kind: "SAME_AS",
        toId: other.id,
        assertedBy: extractorVersion,
        status: "PROPOSED",
        score: Math.round(score * 1000) / 1000,
        method: "RULES",
      }),
    ),
  );
}

async function candidatesOf(transaction: Transaction, claims: readonly NewClaim[]): Promise<Candidate[]> {
  const read = claims.map((claim) => {
    const gist = gistOf(claim.text);
    return { claim, gist, keys: keysSoughtBy(gist) };
  });
  const own = new Set(claims.map(({ id }) => id));
  const holding = await transaction.find(
    "claimKeys",
    "key",
    read.flatMap(({ keys }) => keys),
  );
  const holders = groupBy(
    holding.filter(({ claimId }) => !own.has(claimId)),
    ({ key }) => key,
  );
  const near = read.map(({ keys }) => mostShared(keys.flatMap((key) => holders.get(key) ?? [])));
  const rows = await transaction.find("claims", "id", near.flat());
  const others = new Map(rows.map((row) => [row.id, { row, gist: gistOf(row.text) }]));
  return read.flatMap(({ claim, gist }, i) =>
    (near[i] ?? []).flatMap((id): Candidate[] => {
      const other = others.get(id);
      if (!other || other.row.status === "REJECTED") return [];
      const score = likenessOf(gist, other.gist);
      return score >= LEAST_LIKENESS ? [{ claim, gist, other: other.row, score }] : [];
    }),
  );
}

function mostShared(holding: readonly Row<"claimKeys">[]): string[] {
  const counts = new Map<string, number>();
  for (const { claimId } of holding) counts.set(claimId, (counts.get(claimId) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked.slice(0, MOST_COMPARED).map(([id]) => id);
}

/** Without claims of the article itself; what is said in the first person is the same only where the same source says it. */
async function withoutOwn(
  transaction: Transaction,
  articleId: string,
  candidates: readonly Candidate[],
): Promise<Candidate[]> {
  const attributions = await transaction.find(
    "attributions",
    "claimId",
    candidates.map(({ other }) => other.id),
  );
  return candidates.filter(({ claim, gist, other }) => {
    const theirs = attributions.filter(({ claimId }) => claimId === other.id);
    if (theirs.some((one) => one.articleId === articleId)) return false;
    return !gist.isFirstPerson || theirs.some(({ sourceId }) => claim.sourceIds.includes(sourceId));
  });
}

/** The most alike, one of each group. */
function bestOf(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate>();
  for (const one of candidates.toSorted((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1)))
    if (!groups.has(one.other.sameAs)) groups.set(one.other.sameAs, one);
  return [...groups.values()].slice(0, MOST_SUGGESTED);
}

async function withoutRelated(transaction: Transaction, chosen: readonly Candidate[]): Promise<Candidate[]> {
  if (chosen.length === 0) return [];
  const ids = chosen.map(({ claim }) => claim.id);
  const relations = [
    ...(await transaction.find("claimRelations", "fromId", ids)),
    ...(await transaction.find("claimRelations", "toId", ids)),
  ];
  const pair = (a: string, b: string) => [a, b].sort().join(" ");
  const related = new Set(relations.map(({ fromId, toId }) => pair(fromId, toId)));
  return chosen.filter(({ claim, other }) => !related.has(pair(claim.id, other.id)));
}
