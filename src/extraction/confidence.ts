/**
 * How likely an attribution is right: how often those of its rule were, among annotated articles, and those of its rule and length,
 * and with its kind of source. Few are drawn towards the many: a share of `n` counts as much as `n` does beside `PRIOR` of the wider group
 * (m-estimate; Cestnik 1990). What counts as right is the measure `whole good` of docs/extraction.md. The counts come from
 * `scripts/count-confidence.mjs`.
 */
import type { Span } from "../domain/passage.ts";
import type { ExtractedAttribution } from "./attribution.ts";
import { COUNTS } from "./confidence-counts.ts";

/** All that confidence goes by. */
export type Told = Omit<ExtractedAttribution, "confidence">;

/** So many of the wider group stand beside the narrower one's own. */
const PRIOR = 12;

/** @returns from 0 to 1, neither included. */
export function confidenceOf(told: Told): number {
  let share = 0.5;
  for (const group of groupsOf(told)) {
    const [right, all] = COUNTS.get(group) ?? [0, 0];
    share = (right + PRIOR * share) / (all + PRIOR);
  }
  return share;
}

/** The groups an attribution is counted in, from the widest to the narrowest. */
export function groupsOf({ rule, content, source, resolved, negated }: Told): string[] {
  const length = lengthOf(content);
  const named = source.length === 0 ? "nobody" : resolved.kind === "NAMED" ? "named" : "unnamed";
  return ["all", rule, `${rule} ${length}`, `${rule} ${length} ${named}${negated ? " negated" : ""}`];
}

/** Characters of the content from which it is usual, and from which it is long. */
const USUAL = 30;
const LONG = 160;

function lengthOf(spans: readonly Span[]): "short" | "usual" | "long" {
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return length < USUAL ? "short" : length < LONG ? "usual" : "long";
}
