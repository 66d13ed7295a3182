/** wink-nlp, kept safe from hostile input and from its own memory: words with offsets, parts of speech and lemmas. */
import { createRequire } from "node:module";
import type { ItsFunction, WinkMethods } from "wink-nlp";
import type { Span } from "../../domain/passage.ts";
import { withKnownLetters } from "./letters.ts";

export type Pos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word as it is read, before what wink gets wrong is mended. */
export interface Raw {
  value: string;
  pos: Pos;
  lemma: string;
  start: number;
  end: number;
}

// wink is CommonJS, with types that `verbatimModuleSyntax` cannot import as values.
const require = createRequire(import.meta.url);
/**
 * wink keeps every word it ever saw, 13 MB for a million characters of new ones: it is made anew, in 50 ms, after so many characters,
 * so that the memory of a long run stays flat.
 */
const RENEW_AFTER = 5_000_000;
let seen = 0;
let wink: WinkMethods | null = null;

interface Lexeme {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}
interface Core {
  readonly features: { readonly lexeme: Lexeme };
}
interface Model {
  metaCER(): unknown;
  core(): Core;
}
let loaded: Model | null = null;
/** wink's words, those of its lexicon first, and how many of them it is to keep. */
let lexeme: Lexeme = { hash: {}, list: [] };
let kept = 0;

/**
 * wink's model. Its `metaCER` makes its own answer into JSON again at each call, which doubles it each time and ends the process
 * at the twentieth: it is called once.
 */
function model(): Model {
  if (loaded === null) {
    const original = require("wink-eng-lite-web-model") as Model;
    const answer = original.metaCER();
    const core = (): Core => {
      const made = original.core();
      ({ lexeme } = made.features);
      kept = lexeme.list.length;
      return made;
    };
    loaded = { ...original, metaCER: () => answer, core };
  }
  return loaded;
}

/**
 * What wink saw once it never takes apart again: had an article "Vane’s" in a place where it stayed one word, it was one in every
 * later article. Forgotten after each piece, words are read the same whatever was read before.
 */
function forget(): void {
  for (; kept < lexeme.list.length; kept++) delete lexeme.hash[lexeme.list[kept] as string];
}

function winkFor(length: number): WinkMethods {
  seen += length;
  if (wink === null || seen > RENEW_AFTER) {
    seen = length;
    const make = require("wink-nlp") as (model: unknown, pipe: string[]) => WinkMethods;
    wink = make(model(), ["pos"]);
  }
  return wink;
}

/** Longer runs without a space are no words: wink's patterns would take quadratic time over them. */
export const LONGEST_WORD = 60;
/** One more than `LONGEST_WORD`. */
const LONG_RUN = /\S{61}/;
/** So much text at a time goes to wink. */
const PIECE = 50_000;
/** A word of wink's is looked for this far behind the one before. */
const LONGEST_GAP = 200;

/** Text of the same length in which spaces stand for runs that are no words, and those runs. */
function cutLongRuns(text: string): { readonly clean: string; readonly runs: readonly Span[] } {
  if (!LONG_RUN.test(text)) return { clean: text, runs: [] };
  const runs: Span[] = [];
  const parts: string[] = [];
  let done = 0;
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    if (run.length <= LONGEST_WORD) continue;
    // Text with dashes and quotation marks but without spaces is still text: only what is left between them is cut.
    for (const { 0: piece, index: within } of run.matchAll(/[^—–―…“”"‘’«»()[\]]+/g)) {
      if (piece.length <= LONGEST_WORD) continue;
      const start = index + within;
      parts.push(text.slice(done, start), " ".repeat(piece.length));
      done = start + piece.length;
      runs.push({ start, end: done });
    }
  }
  parts.push(text.slice(done));
  return { clean: parts.join(""), runs };
}

/** Every kind of white space: one space stands for each, so that offsets stay. */
const WHITE_SPACE = /[\s\u200b\u2028\u2029\u202f]/g;

/** The text's words as wink reads them, in order. */
export function winkWords(text: string): Raw[] {
  const { clean, runs } = cutLongRuns(withKnownLetters(text.replace(WHITE_SPACE, " ")));
  const raws: Raw[] = [];
  let r = 0;
  const runsBefore = (offset: number): void => {
    for (let run = runs[r]; run && run.start < offset; run = runs[++r]) {
      raws.push({ value: text.slice(run.start, run.end), pos: "X", lemma: "", ...run });
    }
  };
  for (let from = 0; from < clean.length; ) {
    const to = pieceEnd(clean, from);
    for (const raw of winkTokens(clean.slice(from, to))) {
      raw.start += from;
      raw.end += from;
      raw.value = text.slice(raw.start, raw.end);
      runsBefore(raw.start);
      raws.push(raw);
    }
    from = to;
  }
  runsBefore(clean.length);
  return raws;
}

/** Where a piece for wink that begins at `from` ends: at a space, and never between the halves of a character. */
function pieceEnd(text: string, from: number): number {
  const to = from + PIECE;
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(" ", to);
  if (space > from) return space;
  return /[\udc00-\udfff]/.test(text.charAt(to)) ? to + 1 : to;
}

/** What wink makes of a piece, with offsets into it. */
function winkTokens(piece: string): Raw[] {
  const nlp = winkFor(piece.length);
  const { value, pos, lemma } = nlp.its as unknown as Record<string, ItsFunction<string>>;
  const tokens = nlp.readDoc(piece).tokens();
  const values = tokens.out(value as ItsFunction<string>) as string[];
  const tags = tokens.out(pos as ItsFunction<string>) as Pos[];
  const lemmas = tokens.out(lemma as ItsFunction<string>) as string[];
  forget();
  const raws: Raw[] = [];
  let at = 0;
  values.forEach((word, i) => {
    if (word.trim() === "") return;
    while (piece[at] === " ") at++;
    // wink leaves out what it cannot read.
    if (!piece.startsWith(word, at)) {
      const found = piece.slice(at, at + LONGEST_GAP).indexOf(word);
      if (found < 0) return;
      at += found;
    }
    raws.push({
      value: word,
      pos: (tags[i] as string) === "SPACE" ? "X" : (tags[i] as Pos),
      lemma: lemmas[i] as string,
      start: at,
      end: at + word.length,
    });
    at += word.length;
  });
  return raws;
}
