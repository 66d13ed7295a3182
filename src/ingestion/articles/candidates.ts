import { gistOf } from "../../domain/claim-likeness.ts";
import { nameKey } from "../../domain/name-key.ts";
import { wordsOf } from "../../domain/search-words.ts";
import type { Entry, Row, Transaction } from "../../storage/port.ts";
import { groupBy } from "../entries-of-rows.ts";

/** Fewer words are not compared. */
const LEAST_WORDS = 5;

/** A statement of another article that may be the same as a new one. */
export interface Candidate {
  readonly row: Row<"attributions">;
  readonly article: Row<"articles">;
  /** Whether its article was not published later. */
  readonly isEarlier: boolean;
  readonly words: readonly string[];
  /** What its article's publisher is called, and its speaker, folded; empty where there is none. */
  readonly outlets: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

/** The attributions of claims in articles that another outlet published, with their words. */
export async function candidatesOf(
  transaction: Transaction,
  own: Entry<"articles">,
  claimIds: readonly string[],
): Promise<Candidate[]> {
  const rows = await transaction.find("attributions", "claimId", claimIds);
  const articles = new Map(
    (
      await transaction.find(
        "articles",
        "id",
        rows.map(({ articleId }) => articleId),
      )
    ).map((article) => [article.id, article]),
  );
  const isOthers = ({ id, publisherId }: Row<"articles">) =>
    id !== own.id && (publisherId === null || publisherId !== own.publisherId);
  const eligible = rows.flatMap((row) => {
    const article = articles.get(row.articleId);
    return row.status !== "REJECTED" && article && isOthers(article) ? [{ row, article }] : [];
  });
  if (eligible.length === 0) return [];
  const ids = eligible.map(({ row }) => row.id);
  const evidence = groupBy(
    await transaction.find("evidence", "attributionId", ids),
    ({ attributionId }) => attributionId,
  );
  const sources = new Map(
    (
      await transaction.find(
        "sources",
        "id",
        eligible.map(({ row }) => row.sourceId),
      )
    ).map((source) => [source.id, source]),
  );
  const speakerOf = (row: Row<"attributions">) => sources.get(row.sourceId)?.actorId ?? "";
  const names = await transaction.find(
    "nameKeys",
    "actorId",
    eligible.flatMap(({ row, article }) => [article.publisherId ?? "", speakerOf(row)]).filter((id) => id !== ""),
  );
  const namesOf = (actorId: string) => names.filter((one) => one.actorId === actorId).map(({ key }) => key);
  return eligible.map(({ row, article }) => ({
    row,
    article,
    isEarlier: article.publishedAt === null || own.publishedAt == null || article.publishedAtAsc <= own.publishedAtAsc,
    words: contentWords(evidence.get(row.id) ?? []),
    outlets: new Set(namesOf(article.publisherId ?? "")),
    speakers: new Set([...namesOf(speakerOf(row)), nameKey(sources.get(row.sourceId)?.name ?? "")]),
  }));
}

/** The words of what is said, folded. */
export const contentWords = (evidence: readonly Pick<Row<"evidence">, "role" | "exact">[]): string[] =>
  wordsOf(
    evidence
      .filter(({ role }) => role === "CONTENT")
      .map(({ exact }) => exact ?? "")
      .join(" "),
  ).map(({ folded }) => folded);

/** How much of the shorter of two statements stands in the other, in pairs of words; 0 where it is too short, or one denies it. */
export function commonShare(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LEAST_WORDS || gistOf(a.join(" ")).isNegative !== gistOf(b.join(" ")).isNegative) return 0;
  const pairsOf = (words: readonly string[]) => words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const there = new Set(pairsOf(long));
  const pairs = pairsOf(short);
  return pairs.filter((pair) => there.has(pair)).length / pairs.length;
}
