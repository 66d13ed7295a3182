import type { Span } from "../../domain/passage.ts";
import type { Annotation, PredictedAnnotation } from "./annotation.ts";

/** Attributions of one cue and content, whose sources corpora annotate as one. */
export interface Joined<A extends Annotation> extends Annotation {
  /** What was joined, in order; never empty. */
  readonly parts: readonly [A, ...A[]];
}

/**
 * As corpora annotate: the attributions whose cue and content are the same become one with all their source spans, in the order of
 * the first. Spans that only "and" and commas part are one: corpora annotate "A and B" whole.
 * @param text what the spans are offsets into.
 */
export function joinSources<A extends Annotation>(attributions: readonly A[], text: string): Joined<A>[] {
  const groups = new Map<string, [A, ...A[]]>();
  for (const attribution of attributions) {
    const key = `${keyOf(attribution.cue)}|${keyOf(attribution.content)}`;
    const group = groups.get(key);
    if (group) group.push(attribution);
    else groups.set(key, [attribution]);
  }
  return [...groups.values()].map((parts) => ({
    source: parts.length === 1 ? parts[0].source : coordinated(distinct(parts.flatMap(({ source }) => source)), text),
    cue: parts[0].cue,
    content: parts[0].content,
    parts,
  }));
}

/** As corpora annotate: what somebody reports that others said is part of the report, and no attribution of its own. */
export const isOutermost = ({ via, inQuotation }: { via: number | null; inQuotation: boolean }): boolean =>
  via === null && !inQuotation;

/** Joins what was predicted; of facts there are none, since sources differ in them. */
export const joinPredictions = (predictions: readonly PredictedAnnotation[], text: string): PredictedAnnotation[] =>
  joinSources(predictions, text).map(({ parts, ...spans }) => {
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

function coordinated(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start - last.end <= LONGEST_BETWEEN && BETWEEN.test(text.slice(last.end, span.start)))
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** What may stand between the parts of "A, B, and C". */
const BETWEEN = /^,?\s*(?:(?:and|or|&)\s+)?$/;
const LONGEST_BETWEEN = 12;
