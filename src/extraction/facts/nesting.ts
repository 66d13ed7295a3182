/** What another attribution reports: "Vane said that Ruiz had told him it was safe". */
import type { Span } from "../../domain/passage.ts";

/** Where an attribution stands. */
interface Placed {
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

interface Open {
  readonly index: number;
  readonly end: number;
  readonly size: number;
}

const firstOf = (spans: readonly Span[]): Span | undefined => spans[0];
const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const holds = (spans: readonly Span[], at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);

/** Where it is said: at the cue, or, of a cue that has no words, at the source. */
const placeOf = ({ cue, source }: Placed): number | null => (firstOf(cue) ?? firstOf(source))?.start ?? null;

/**
 * For each attribution the place of the one within whose content it is said, the innermost of several; null for what the article
 * tells itself. Contents are swept once from left to right.
 */
export function reportersOf(attributions: readonly Placed[]): (number | null)[] {
  const reporters: (number | null)[] = attributions.map(() => null);
  const said = attributions
    .flatMap((one, index) => {
      const at = placeOf(one);
      return at === null ? [] : [{ index, at }];
    })
    .sort((a, b) => a.at - b.at);
  const contents = attributions
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ index, start, end, size: sizeOf(content) })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Open[] = [];
  for (const { index, at } of said) {
    while (next < contents.length && (contents[next]?.start ?? 0) <= at) open.push(contents[next++] as Open);
    open = open.filter(({ end }) => end > at);
    const own = attributions[index]?.content ?? [];
    let best: Open | null = null;
    for (const candidate of open) {
      if (candidate.index === index || (best !== null && candidate.size >= best.size)) continue;
      // "he said it was safe and called on them to cross": whose source stands outside is not reported.
      const source = firstOf(attributions[index]?.source ?? []);
      if (source && !holds(attributions[candidate.index]?.content ?? [], source.start)) continue;
      // "Ruiz, he said, had told her": of two that stand in each other neither reports the other.
      const place = placeOf(attributions[candidate.index] as Placed);
      if (place !== null && !holds(own, place)) best = candidate;
    }
    reporters[index] = best?.index ?? null;
  }
  return withoutCircles(reporters);
}

/** Contents that overlap could report each other in a circle: it is cut where it closes. */
function withoutCircles(reporters: (number | null)[]): (number | null)[] {
  const done = new Set<number>();
  for (let start = 0; start < reporters.length; start++) {
    const path = new Set<number>();
    let at = start;
    while (!done.has(at)) {
      path.add(at);
      const next = reporters[at];
      if (next === null || next === undefined) break;
      if (path.has(next)) {
        reporters[at] = null;
        break;
      }
      at = next;
    }
    for (const index of path) done.add(index);
  }
  return reporters;
}
