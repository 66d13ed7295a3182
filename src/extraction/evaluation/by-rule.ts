import type { Comparison } from "./compare.ts";

/** What one rule found, and how much of it is whole good. */
export interface RuleFigure {
  readonly rule: string;
  readonly predicted: number;
  readonly good: number;
  readonly precision: number;
}

/** The rules that fired, the busiest first. */
export function scoreRules(comparisons: Iterable<Comparison>): RuleFigure[] {
  const tallies = new Map<string, { predicted: number; good: number }>();
  for (const { predicted, pairs } of comparisons) {
    const good = new Set(pairs.filter(({ verdict }) => verdict.good).map((pair) => pair.predicted));
    for (const [i, { annotation }] of predicted.entries()) {
      if (annotation.rule === null) continue;
      const tally = tallies.get(annotation.rule) ?? { predicted: 0, good: 0 };
      tallies.set(annotation.rule, tally);
      tally.predicted++;
      if (good.has(i)) tally.good++;
    }
  }
  return [...tallies]
    .map(([rule, { predicted, good }]) => ({ rule, predicted, good, precision: good / predicted }))
    .sort((a, b) => b.predicted - a.predicted || (a.rule < b.rule ? -1 : 1));
}
