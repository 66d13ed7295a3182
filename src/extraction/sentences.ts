/**
 * Where sentences end, as an article tells them: a quotation of several sentences, with the words around it, is one sentence of
 * the article, and what ends inside it is noted apart. One pass over a paragraph's words, linear.
 */
import { cueOf } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** Words of a document: `from` inclusive, `to` exclusive. */
interface Words {
  readonly from: number;
  readonly to: number;
}

export interface Sentences {
  readonly sentences: readonly Words[];
  /** Places of the words after which a sentence ends inside a quotation that goes on. */
  readonly innerEnds: readonly number[];
}

/** Sentences longer than this many words are cut, so that no rule's work can grow with the square of a text. */
const LONGEST_SENTENCE = 400;

const abbreviations = (words: string): Set<string> => new Set(words.split(/\s+/).map((word) => `${word}.`));

/** Titles, months and the like, cut short: a sentence never ends after them. `Gov. Vane`, `Nov. 3`, `Mr. “Bell” Vane` */
const NEVER_ENDS = abbreviations(
  `mr mrs ms dr prof rep reps sen sens gov govs gen lt col maj sgt capt cmdr adm rev hon pres st vs v no jan feb mar apr jun jul
  aug sept sep oct nov dec fig al atty supt det insp dep cpl pvt messrs fr msgr amb cllr ald spc pfc ofc asst assoc sec treas brig attys sgts mt ft e.g i.e`,
);
/** States, and who is the younger, cut short: one ends after them before a quotation alone. `Rep. Orr, D-Pa.`, against `She lives in Orla, Calif. “It held.”` */
const STATES = abbreviations(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
  wash wis wyo jr sr`,
);

/** Words that, with a capital, begin a sentence rather than a name: `the U.S. The minister`, against `the U.S. Senate`. */
const STARTS_SENTENCE = new Set(
  `The A An In On At He She It They We I But And If When While As This That These Those His Her Their Its For After Before Since
  So Yet Or Not No There Here What Who How Why With By Some Many Most One Both Although Though However Now Then Still Also Even
  Instead Meanwhile Mr Mr. Mrs. Ms. Other Another Last Two Under Among Critics Officials To From During According Asked Earlier
  Later`.split(/\s+/),
);
/** How many words may stand between the quotation and its cue. */
const CUE_WITHIN = 12;

const CLOSING = /^(?:["”’')\]»]|'')$/;
const OPENING = /^(?:["“‘'([«„]|'')$/;
const TERMINAL = /^(?:[!?…]|\.+|[.!?…]{2,})$/;

/** The sentences of the words from `from` to `to`, which are one paragraph's. */
export function sentencesOf(tokens: readonly Token[], from: number, to: number): Sentences {
  const sentences: Words[] = [];
  const innerEnds: number[] = [];
  let start = from;
  /** The last word that is no closing mark: what a closing mark closes. */
  let closed = from;
  const close = (end: number): void => {
    if (end > start) sentences.push({ from: start, to: end });
    start = end;
  };
  for (let i = from; i < to; i++) {
    const { text, quoteDepth } = tokens[i] as Token;
    if (i - start >= LONGEST_SENTENCE) close(i);
    const closes = CLOSING.test(text);
    const ends = closes
      ? i + 1 >= to || (quoteDepth === 0 && i > start && endsBehindMarks(tokens, Math.max(start, closed), i, to))
      : endsSentence(tokens, i, to);
    if (!closes) closed = i;
    if (!ends) continue;
    if (quoteDepth > 0 && i + 1 < to) innerEnds.push(i);
    else close(i + 1);
  }
  close(to);
  return { sentences, innerEnds };
}

/** Whether the word at `i`, which is no closing mark, ends a sentence. */
function endsSentence(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (i + 1 >= to || !next) return true;
  if (TERMINAL.test(token.text)) return endsAtMark(token, next);
  return token.text.length > 1 && token.text.endsWith(".") && endsAtAbbreviation(tokens, i);
}

/** `He left. She stayed.`, `He left.” She`, `He left … in May`, `left.The` */
function endsAtMark(mark: Token, next: Token): boolean {
  const gap = next.start > mark.end;
  // Closing marks belong to the sentence they close, and a small letter goes on.
  if (!gap && !/^\p{Lu}/u.test(next.text)) return false;
  if (/^\p{Ll}/u.test(next.text)) return false;
  // An ellipsis ends a sentence only when another one clearly begins.
  if (/^(?:…|\.{2,})$/.test(mark.text) && !/^[\p{Lu}"“]/u.test(next.text)) return false;
  return !/^[,;:—–)-]/.test(next.text);
}

/** `the U.S. The minister` ends one, `the U.S. Senate`, `Mr. Vane` and `J. Orr` do not. */
function endsAtAbbreviation(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1] as Token;
  if (next.start === token.end) return false;
  const lower = token.text.toLowerCase();
  // "D-Pa.": what counts stands behind the hyphen.
  const short = lower.slice(lower.lastIndexOf("-") + 1);
  if (NEVER_ENDS.has(short) || /^\p{L}\.$/u.test(token.text)) return false;
  if (STATES.has(short) && (!OPENING.test(next.text) || next.text === "(")) return false;
  if (OPENING.test(next.text)) return /^\p{Lu}/u.test(tokens[i + 2]?.text ?? "");
  return STARTS_SENTENCE.has(next.text);
}

/** `“It failed.” The minister left.`: ends behind the closing marks up to `last`, which stand behind the word at `mark`. */
function endsBehindMarks(tokens: readonly Token[], mark: number, last: number, to: number): boolean {
  const { text } = tokens[mark] as Token;
  const next = tokens[last + 1];
  if (last + 1 >= to || !next || next.start === (tokens[last] as Token).end) return false;
  if (!/^(?:\.+|[!?…])$/.test(text)) return false;
  return /^[\p{Lu}\p{N}"“‘'([]/u.test(next.text) && !cueFollows(tokens, last + 1, to, text === ".");
}

/**
 * A quotation ended by ? or ! whose cue follows (`"Why?" Ms Vane asked.`) goes on to the cue. After a full stop, which may be a
 * slip, only when nothing follows the cue (`strict`).
 */
function cueFollows(tokens: readonly Token[], from: number, to: number, strict: boolean): boolean {
  for (let i = from; i < Math.min(to, from + CUE_WITHIN); i++) {
    const token = tokens[i] as Token;
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    if (isCueBehind(token)) return strict ? next === undefined || next.text === "." : closesCue(next);
    if (token.pos === "PUNCT" && !/^[,.-]$/.test(token.text)) return false;
    if (token.pos === "VERB" || token.pos === "AUX") return false;
  }
  return false;
}

/** A form of a verb that may stand behind a quotation, and not its infinitive. */
const isCueBehind = ({ lower, lemma, pos }: Token): boolean =>
  lower !== lemma &&
  (pos === "VERB" || /^(?:said|says|told)$/.test(lower)) &&
  (lemma === "tell" || cueOf(lemma)?.frames.has("Q") === true);

/** What follows a cue whose quotation stands before it: no clause of its own. */
const closesCue = (next: Token | undefined): boolean =>
  next === undefined ||
  (/^(?:PUNCT|ADJ|ADP|ADV|SCONJ|PROPN|PRON|DET|NOUN|PART|NUM|CCONJ)$/.test(next.pos) && next.lower !== "that");
