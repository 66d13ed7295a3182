import type { Span } from "../../domain/passage.ts";
import type { Annotation, PredictedAnnotation } from "./annotation.ts";

/** Attributions of one cue and content, whose sources corpora annotate as one. */
export interface Joined<A extends Annotation> extends Annotation {
  /** What was joined, in order; never empty. */
  readonly parts: readonly [A, ...A[]];
}

/**
 * As corpora annotate: the attributions whose cue and content are the same become one with all their source spans, in the order of
 * the first.
 */
export function joinSources<A extends Annotation>(attributions: readonly A[]): Joined<A>[] {
  const groups = new Map<string, [A, ...A[]]>();
  for (const attribution of attributions) {
    const key = `${keyOf(attribution.cue)}|${keyOf(attribution.content)}`;
    const group = groups.get(key);
    if (group) group.push(attribution);
    else groups.set(key, [attribution]);
  }
  return [...groups.values()].map((parts) => ({
    source: distinct(parts.flatMap(({ source }) => source)),
    cue: parts[0].cue,
    content: parts[0].content,
    parts,
  }));
}

/** As corpora annotate: what somebody reports that others said is part of the report, and no attribution of its own. */
export const isOutermost = ({ via, inQuotation }: { via: number | null; inQuotation: boolean }): boolean =>
  via === null && !inQuotation;

/** Joins what was predicted; of facts there are none, since sources differ in them. */
export const joinPredictions = (predictions: readonly PredictedAnnotation[]): PredictedAnnotation[] =>
  joinSources(predictions).map(({ parts, ...spans }) => {
    const confidences = parts.map(({ confidence }) => confidence).filter((confidence) => confidence !== null);
    return { ...spans, rule: parts[0].rule, confidence: confidences.length > 0 ? jointConfidence(confidences) : null };
  });

/** How sure one may be of what was joined: it is right when any of its parts is. */
export const jointConfidence = (confidences: readonly number[]): number => Math.max(...confidences);

const keyOf = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(",");

function distinct(spans: readonly Span[]): Span[] {
  const byKey = new Map(spans.map((span) => [keyOf([span]), span]));
  return [...byKey.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
