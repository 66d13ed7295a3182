/**
 * Words with their offsets, lemmas and parts of speech: wink-nlp's, put together as newspapers write them, its known slips mended.
 * Offsets are UTF-16 code units of the text as it came.
 */
import { rejoin } from "./tokens/joined.ts";
import { mendTags } from "./tokens/tags.ts";
import { inSentenceCase } from "./tokens/title-case.ts";
import { type Pos, winkWords } from "./tokens/wink.ts";

export interface Token {
  /** Its place in the document's list. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  lemma: string;
  pos: Pos;
  /** The sentence and the paragraph it stands in. */
  sentence: number;
  paragraph: number;
  /** How many quotations it stands in; the marks themselves count as outside. */
  quoteDepth: number;
  /** The outermost quotation it stands in, or null. */
  quote: number | null;
}

/** In small letters, composed, and with one kind of apostrophe: as word lists have it. */
function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return /[^\u0020-\u007e]/.test(lower) ? lower.normalize("NFC").replace(/’/g, "'") : lower;
}

/** Characters that are not seen and part no words: soft hyphens, joiners, marks of direction, the byte order mark. */
const UNSEEN = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** The text without what is not seen, and where each of its characters stood; null when nothing is left out. */
function withoutUnseen(text: string): { readonly seen: string; readonly offsets: Int32Array | null } {
  if (!UNSEEN.test(text)) return { seen: text, offsets: null };
  const offsets = new Int32Array(text.length);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !UNSEEN.test(text.charAt(i))) offsets[length++] = i;
    else {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return { seen: parts.join(""), offsets };
}

/**
 * The text's words, in order: `text` as it is seen, without soft hyphens and the like. Sentences, paragraphs and quotations are
 * filled in by `document.ts`.
 */
export function tokenize(text: string): Token[] {
  const { seen, offsets } = withoutUnseen(text);
  const read = inSentenceCase(seen);
  const raws = rejoin(winkWords(read), read);
  mendTags(raws);
  return raws.map((raw, index) => ({
    index,
    start: offsets ? (offsets[raw.start] as number) : raw.start,
    end: offsets ? (offsets[raw.end - 1] as number) + 1 : raw.end,
    text: seen.slice(raw.start, raw.end),
    lower: lowerOf(raw.value),
    lemma: raw.lemma,
    pos: raw.pos,
    sentence: -1,
    paragraph: -1,
    quoteDepth: 0,
    quote: null,
  }));
}
