import type { Facts } from "./annotation.ts";
import type { Comparison, Pair } from "./compare.ts";

const FACTS = ["name", "kind", "type", "stance", "negated", "via"] as const satisfies readonly (keyof Facts)[];
type Fact = (typeof FACTS)[number];

/** Over the pairs of which both sides tell it: how often they agree. */
export interface FactFigure {
  readonly pairs: number;
  readonly right: number;
  /** Null when there are no pairs. */
  readonly share: number | null;
}

/** A pair that disagrees in a fact. */
export interface FactMiss {
  readonly fact: Fact;
  readonly pair: Pair;
  readonly gold: Facts;
  readonly predicted: Facts;
}

/** Of paired attributions, whether the resolved source, the type, the stance and the rest agree. */
export function scoreFacts(comparisons: Iterable<Comparison>): Record<Fact, FactFigure> {
  let pairs = 0;
  const wrong = new Map<Fact, number>();
  for (const comparison of comparisons) {
    pairs += factPairs(comparison).length;
    for (const { fact } of factMisses(comparison)) wrong.set(fact, (wrong.get(fact) ?? 0) + 1);
  }
  const entries = FACTS.map((fact) => {
    const right = pairs - (wrong.get(fact) ?? 0);
    return [fact, { pairs, right, share: pairs === 0 ? null : right / pairs }] as const;
  });
  return Object.fromEntries(entries) as Record<Fact, FactFigure>;
}

export function factMisses(comparison: Comparison): FactMiss[] {
  return factPairs(comparison).flatMap(({ pair, gold, predicted }) =>
    FACTS.filter((fact) => !agree(comparison, fact, gold, predicted)).map((fact) => ({ fact, pair, gold, predicted })),
  );
}

function factPairs({ gold, predicted, pairs }: Comparison) {
  return pairs.flatMap((pair) => {
    const meant = gold[pair.gold]?.annotation.facts;
    const guess = predicted[pair.predicted]?.annotation.facts;
    return meant && guess ? [{ pair, gold: meant, predicted: guess }] : [];
  });
}

function agree(comparison: Comparison, fact: Fact, gold: Facts, predicted: Facts): boolean {
  if (fact === "name") return plain(gold.name) === plain(predicted.name);
  if (fact !== "via") return gold[fact] === predicted[fact];
  // A place in the list of predictions is compared as the attribution of gold that stands there.
  const reporter = predicted.via === null ? null : (comparison.predicted[predicted.via]?.pairedWith ?? undefined);
  return reporter === gold.via;
}

/** Names are the same whatever their capitals, spaces and article. */
const plain = (name: string | null): string | null =>
  name === null
    ? null
    : name
        .normalize("NFC")
        .toLowerCase()
        .replace(/\s+/g, " ")
        .trim()
        .replace(/^(the|a|an) /, "");
