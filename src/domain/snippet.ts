import type { SearchTerm, Word } from "./search-words.ts";

/** A piece of a text with the places that match a search: offsets in UTF-16 code units of the piece. */
export interface Snippet {
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

const LENGTH = 200;
const LEAD = 60;
const CUT = "…";

/** Where the terms of a search stand in a text: spans from a term's first word to its last, in order, overlaps joined. */
function matches(words: readonly Word[], terms: readonly SearchTerm[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const { words: wanted, isPrefix } of terms) {
      const fits = wanted.every((word, i) => {
        const folded = words[at + i]?.folded;
        return (
          folded !== undefined && (folded === word || (isPrefix && i === wanted.length - 1 && folded.startsWith(word)))
        );
      });
      const first = words[at];
      const last = words[at + wanted.length - 1];
      if (fits && first && last) found.push({ start: first.start, end: last.end });
    }
  }
  const joined: { start: number; end: number }[] = [];
  for (const span of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = joined.at(-1);
    if (before && span.start < before.end) before.end = Math.max(before.end, span.end);
    else joined.push(span);
  }
  return joined;
}

/** Cuts the piece of a text that begins shortly before its first match, at the bounds of words. */
export function cutSnippet(text: string, words: readonly Word[], terms: readonly SearchTerm[]): Snippet {
  const found = matches(words, terms);
  const focus = found[0]?.start ?? 0;
  const start = text.length <= LENGTH ? 0 : (words.find((word) => word.start >= Math.max(0, focus - LEAD))?.start ?? 0);
  const whole = start < LEAD ? 0 : start;
  const last = words.findLast((word) => word.end <= whole + LENGTH && word.end > whole);
  const end = text.length - whole <= LENGTH ? text.length : (last?.end ?? cutAt(text, whole + LENGTH));
  const lead = whole > 0 ? CUT : "";
  const shift = lead.length - whole;
  return {
    text: `${lead}${text.slice(whole, end)}${end < text.length ? CUT : ""}`,
    highlights: found
      .filter((span) => span.start >= whole && span.end <= end)
      .map((span) => ({ start: span.start + shift, end: span.end + shift })),
  };
}

/** An offset at or before this one that does not cut a surrogate pair. */
function cutAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
