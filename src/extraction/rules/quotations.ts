/** Quotations among a sentence's chunks: where they stand, how they begin and end, and what the rules about them share. */
import type { Cue } from "../lexicon.ts";
import { type Range, type View, wordAt } from "../syntax/view.ts";

/** Fewer words than this in quotation marks, inside a sentence, are a phrase and not a statement. */
export const STATEMENT_WORDS = 4;

/** Chunks that are a quotation standing for itself. */
export interface Quoted {
  readonly k: number;
  readonly range: Range;
}

export function quotedChunks(view: View): Quoted[] {
  const found: Quoted[] = [];
  view.chunks.forEach((chunk, k) => {
    if (chunk.kind === "quote") found.push({ k, range: { from: chunk.from, to: chunk.to } });
  });
  return found;
}

/** The last mark inside the quotation: a comma or stop before the closing marks. */
export function lastMark(view: View, range: Range): string {
  for (let i = range.to - 1; i >= range.from; i--) {
    const { text } = view.doc.tokens[i] as { text: string };
    if (!/^["“”»’'`]+$/.test(text)) return text;
  }
  return "";
}

export const wordsIn = (view: View, range: Range): number => {
  let n = 0;
  for (let i = range.from; i < range.to; i++) if (view.doc.tokens[i]?.pos !== "PUNCT") n++;
  return n;
};

/** The first word inside the marks. */
export function firstWord(view: View, range: Range): string {
  for (let i = range.from; i < range.to; i++) {
    const { text } = view.doc.tokens[i] as { text: string };
    if (!/^["“”«„‘'`[(…]+$/.test(text)) return text;
  }
  return "";
}

export const startsUpper = (view: View, range: Range): boolean => /^[\p{Lu}\p{N}]/u.test(firstWord(view, range));

/** Whether a sentence is nothing but quotations. */
export const isQuoteOnly = (view: View): boolean =>
  view.chunks.some((c) => c.kind === "quote") &&
  view.chunks.every(
    (c) =>
      c.kind === "quote" ||
      c.kind === "stop" ||
      c.kind === "comma" ||
      c.kind === "dash" ||
      c.kind === "paren" ||
      c.kind === "other",
  );

/** The particle that makes the verb at `v` one of speech: `shot back`, `put it`. */
export function quoteParticle(view: View, v: number, cue: Cue): number | null {
  return cue.particles.get(wordAt(view, v + 1))?.has("Q") ? v + 1 : null;
}

export function addresseeOf(view: View, v: number, takes: boolean): Range | null {
  const next = view.chunks[v + 1];
  return takes && next?.kind === "np" ? { from: next.from, to: next.to } : null;
}

/** A quotation that opens a sentence as a statement, the rest of which is no clause; null when it does not. */
export function openingStatement(view: View): Range | null {
  const [first, next] = view.chunks;
  if (first?.kind !== "quote" || !next || view.chunks.some(({ verb }) => verb?.form === "finite")) return null;
  const range = { from: first.from, to: first.to };
  return startsUpper(view, range) && wordsIn(view, range) > STATEMENT_WORDS ? range : null;
}
