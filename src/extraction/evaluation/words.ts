/** What the measures know of a text: its words, and which of them are quoted. */

import type { Span } from "../../domain/passage.ts";

/** What a span may have at its ends or leave out, without being another one. */
const EDGE = /[\s"“”‘’'`,.;:!?()[\]—–-]/;
const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** Words of one text, each by the offset at which it begins. */
export type Words = ReadonlySet<number>;

/** The words inside some spans of a text. */
export function wordsIn(text: string, spans: readonly Span[]): Words {
  const words = new Set<number>();
  for (const { start, end } of spans) {
    for (const { index } of text.slice(start, end).matchAll(WORD)) words.add(start + index);
  }
  return words;
}

/** How many words two sets share. */
export function shared(a: Words, b: Words): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of small) if (large.has(word)) count++;
  return count;
}

/** How alike two sets of words are, from 0 to 1: the harmonic mean of the share of each that is in the other. */
export const similarity = (a: Words, b: Words): number => (2 * shared(a, b)) / (a.size + b.size || 1);

/** Without the quotation marks, punctuation and white space at both ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text[from] ?? "")) from++;
  while (to > from && EDGE.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}

/** Spans in one form, so that two lists that mean the same are equal: trimmed, in order, joined where no word stands between. */
export function canonical(text: string, spans: readonly Span[]): Span[] {
  const whole = spans.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of whole.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && !LETTER.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Whether two lists of spans mean the same words. */
export function isSame(text: string, a: readonly Span[], b: readonly Span[]): boolean {
  const [left, right] = [canonical(text, a), canonical(text, b)];
  return (
    left.length === right.length &&
    left.every(({ start, end }, i) => start === right[i]?.start && end === right[i]?.end)
  );
}

/** The words that stand between quotation marks, curly or straight. A mark that is not closed ends with its paragraph. */
export function quotedWords(text: string): Words {
  const spans: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(/["“”]|\n\n/g)) {
    if (mark === "\n\n") open = -1;
    else if (mark === "“" || (mark === '"' && open < 0)) open = index;
    else if (open >= 0) {
      spans.push({ start: open + 1, end: index });
      open = -1;
    }
  }
  return wordsIn(text, spans);
}
