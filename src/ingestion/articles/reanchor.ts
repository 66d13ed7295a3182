import search from "approx-string-match";
import { diffArrays } from "diff";
import type { Span } from "../../domain/passage.ts";

/**
 * Finds the words of one text again in a later version of it: by the difference of the two texts, else by the words themselves, as
 * Hypothes.is does (https://web.hypothes.is/blog/fuzzy-anchoring/).
 */
export type Anchoring =
  | (Span & { readonly anchor: "EXACT"; readonly score: null })
  | (Span & { readonly anchor: "FUZZY"; readonly score: number })
  | { readonly anchor: "ORPHANED" };

interface Token extends Span {
  readonly text: string;
}

/** At most this many words are taken for changed, and this long is spent on finding which; else passages are looked for one by one. */
const MOST_EDITS = 20_000;
const LONGEST = 2_000;
/** How alike words must be to be the same ones, altered: where the difference of the texts puts them, and elsewhere. */
const LEAST_ALIKE = 0.5;
const LEAST_ALIKE_ELSEWHERE = 0.8;
/** Words shorter than this, in UTF-16 code units, are not looked for elsewhere: "he said" stands in many places. */
const LEAST_ELSEWHERE = 20;
/** How far a passage's parts may move from each other, in UTF-16 code units. */
const FARTHEST = 500;
/** As Hypothes.is: no more errors than this in a search, and no longer pattern than this at once. */
const MOST_ERRORS = 256;
const LONGEST_PATTERN = 1_000;

const TOKEN = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Two versions of a text, and which words of one are which of the other. */
export class Alignment {
  readonly #was: string;
  readonly #is: string;
  readonly #before: readonly Token[];
  readonly #after: readonly Token[];
  /** For each word of the first text, its place among the words of the second; -1 when it went. */
  readonly #places: Int32Array;
  /** The reverse; -1 for a word that is new. */
  readonly #origins: Int32Array;

  constructor(was: string, is: string) {
    this.#was = was;
    this.#is = is;
    this.#before = tokensOf(was);
    this.#after = tokensOf(is);
    this.#places = align(this.#before, this.#after);
    this.#origins = new Int32Array(this.#after.length).fill(-1);
    this.#places.forEach((place, i) => {
      if (place >= 0) this.#origins[place] = i;
    });
  }

  /** Where the words of a span of the first text stand in the second. */
  find(span: Span): Anchoring {
    const [first, last] = this.#tokensIn(span);
    if (first > last) return { anchor: "ORPHANED" };
    const kept = this.#kept(span, first, last);
    if (kept) return kept;
    return this.#movedWhole(span, first, last) ?? this.#altered(span, first, last) ?? { anchor: "ORPHANED" };
  }

  /**
   * Where the words of a passage's spans stand: the main one by itself, the others by themselves too, or as far from it as they
   * were. Without the main one the others are lost, wherever their like may stand.
   */
  findAll(spans: readonly Span[], main: number): Anchoring[] {
    const center = spans[main];
    const found = center && this.find(center);
    if (!center || !found || found.anchor === "ORPHANED") return spans.map(() => ({ anchor: "ORPHANED" }));
    return spans.map((span, i) => {
      if (i === main) return found;
      const own = this.find(span);
      const shift = found.start - center.start;
      if (own.anchor !== "ORPHANED" && Math.abs(own.start - span.start - shift) <= FARTHEST) return own;
      return this.#shifted(span, shift) ?? { anchor: "ORPHANED" };
    });
  }

  #shifted({ start, end }: Span, shift: number): Anchoring | null {
    const place = { start: start + shift, end: end + shift };
    const isSame = place.start >= 0 && this.#is.slice(place.start, place.end) === this.#was.slice(start, end);
    return isSame ? { ...place, anchor: "EXACT", score: null } : null;
  }

  /** The words stand where the difference of the texts puts them, none between them: exactly, unless their white space changed. */
  #kept(span: Span, first: number, last: number): Anchoring | null {
    const from = this.#places[first] ?? -1;
    if (from < 0) return null;
    for (let i = first; i <= last; i++) if (this.#places[i] !== from + i - first) return null;
    const start = (this.#after[from]?.start ?? 0) - ((this.#before[first]?.start ?? 0) - span.start);
    const end = (this.#after[from + last - first]?.end ?? 0) + (span.end - (this.#before[last]?.end ?? 0));
    const words = this.#was.slice(span.start, span.end);
    if (this.#is.slice(start, end) === words) return { start, end, anchor: "EXACT", score: null };
    return this.#fuzzy(
      { start: this.#after[from]?.start ?? 0, end: this.#after[from + last - first]?.end ?? 0 },
      words,
    );
  }

  /** The same words elsewhere, where no other words of the first text stand: they were moved. */
  #movedWhole({ start, end }: Span, first: number, last: number): Anchoring | null {
    const words = this.#was.slice(start, end);
    if (words.length < LEAST_ELSEWHERE) return null;
    for (let at = this.#is.indexOf(words); at >= 0; at = this.#is.indexOf(words, at + 1)) {
      const place = { start: at, end: at + words.length };
      if (this.#isFree(place, first, last)) return { ...place, anchor: "EXACT", score: null };
    }
    return null;
  }

  /** Whether the words at a place of the second text are new there, or are these ones: not others that stayed. */
  #isFree({ start, end }: Span, first: number, last: number): boolean {
    for (let j = lowerBound(this.#after, start); (this.#after[j]?.end ?? Number.POSITIVE_INFINITY) <= end; j++) {
      const origin = this.#origins[j] ?? -1;
      if (origin >= 0 && (origin < first || origin > last)) return false;
    }
    return true;
  }

  /** The words most like these: between what stayed before and behind them, else anywhere. */
  #altered(span: Span, first: number, last: number): Anchoring | null {
    const words = this.#was.slice(span.start, span.end);
    const from = this.#neighbour(first, -1)?.end ?? 0;
    const to = this.#neighbour(last, 1)?.start ?? this.#is.length;
    const here = from < to ? this.#mostLike(words, { start: from, end: to }, LEAST_ALIKE) : null;
    if (here) return here;
    if (words.length < LEAST_ELSEWHERE) return null;
    return this.#mostLike(words, { start: 0, end: this.#is.length }, LEAST_ALIKE_ELSEWHERE);
  }

  /** The nearest word before or behind that stayed, as it stands in the second text. */
  #neighbour(from: number, step: 1 | -1): Token | undefined {
    for (let i = from + step; i >= 0 && i < this.#places.length; i += step) {
      const place = this.#places[i] ?? -1;
      if (place >= 0) return this.#after[place];
    }
    return undefined;
  }

  #mostLike(words: string, { start, end }: Span, least: number): Anchoring | null {
    const pattern = words.slice(0, LONGEST_PATTERN);
    const most = Math.min(MOST_ERRORS, Math.floor(pattern.length * (1 - least)));
    const found = search(this.#is.slice(start, end), pattern, most).sort((a, b) => a.errors - b.errors)[0];
    if (!found) return null;
    const rest = words.length - pattern.length;
    const place = this.#wholeWords({ start: start + found.start, end: start + found.end + rest }, end);
    if (place === null) return null;
    const fuzzy = this.#fuzzy(place, words);
    return fuzzy.anchor === "FUZZY" && fuzzy.score >= least ? fuzzy : null;
  }

  #fuzzy(place: Span, words: string): Anchoring {
    const score = likeness(words, this.#is.slice(place.start, place.end));
    return { ...place, anchor: "FUZZY", score: Math.min(0.999, Math.round(score * 1000) / 1000) };
  }

  /** A place without half a word at its ends; null when no word is left. */
  #wholeWords({ start, end }: Span, limit: number): Span | null {
    const inside = this.#after.filter((token) => token.end > start && token.start < end && token.end <= limit);
    const [first, last] = [inside[0], inside.at(-1)];
    return first && last ? { start: first.start, end: last.end } : null;
  }

  #tokensIn({ start, end }: Span): [first: number, last: number] {
    const first = lowerBound(this.#before, start);
    let last = first;
    while (last < this.#before.length && (this.#before[last]?.end ?? 0) <= end) last++;
    return [first, last - 1];
  }
}

/** The first token that does not begin before an offset. */
function lowerBound(tokens: readonly Token[], start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function align(before: readonly Token[], after: readonly Token[]): Int32Array {
  const places = new Int32Array(before.length).fill(-1);
  const text = (token: Token) => token.text;
  const options = { maxEditLength: MOST_EDITS, timeout: LONGEST };
  const changes = diffArrays(before.map(text), after.map(text), options) ?? [];
  let [i, j] = [0, 0];
  for (const { count = 0, added, removed } of changes) {
    if (added) j += count;
    else if (removed) i += count;
    else for (let k = 0; k < count; k++) places[i++] = j++;
  }
  return places;
}

/** How alike two wordings are, from 0 to 1: the share of words that both have, in order. */
export function likeness(a: string, b: string): number {
  const [x, y] = [tokensOf(a), tokensOf(b)].map((tokens) => tokens.map(({ text }) => text.toLowerCase())) as [
    string[],
    string[],
  ];
  if (x.length + y.length === 0) return 1;
  let common = 0;
  for (const { count = 0, added, removed } of diffArrays(x, y, { timeout: LONGEST }) ?? []) {
    if (!added && !removed) common += count;
  }
  return (2 * common) / (x.length + y.length);
}
