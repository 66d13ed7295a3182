/**
 * The one tokeniser of search, for texts and for queries, on every database: words are runs of letters, marks and digits
 * (an apostrophe between letters does not end a word), folded to lower case without accents.
 */
export interface Word {
  /** The folded word, as it is indexed. */
  readonly folded: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, in the same units; not part of it. */
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/uy;

/**
 * Folds a word: compatibility forms, accents, case and apostrophes make no difference to a search. What is neither letter nor
 * digit goes after taking forms apart, which may bring spaces and signs ("½" is "1⁄2"): a folded word is always one word.
 */
const fold = (word: string): string =>
  word
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("ς", "σ")
    .normalize("NFKC");

const [APOSTROPHE, CURLED] = [0x27, 0x2019];

/** 1 for each of the first 128 code units that is a letter or digit. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, unit) => Number(/[a-z0-9]/i.test(String.fromCharCode(unit))));
/** Whether a code unit is surely neither part of a word nor an apostrophe: of ASCII, and the dashes and quotation marks. */
const isBetween = (unit: number): boolean =>
  unit < 128 ? PLAIN[unit] === 0 && unit !== APOSTROPHE : unit >= 0x2010 && unit <= 0x2027 && unit !== CURLED;

/** The words of a text, in order. Most are plain letters and digits, and are cut without the pattern, which takes twice as long. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (PLAIN[text.charCodeAt(end)] === 1) end++;
    if (end > start && (end === text.length || isBetween(text.charCodeAt(end)))) {
      words.push({ folded: text.slice(start, end).toLowerCase(), start, end });
    } else if (end === start && isBetween(text.charCodeAt(end))) {
      end++;
    } else {
      WORD.lastIndex = start;
      const [word] = WORD.exec(text) ?? [""];
      const folded = fold(word);
      end = start + (word.length || String.fromCodePoint(text.codePointAt(start) ?? 0).length);
      if (folded !== "") words.push({ folded, start, end });
    }
    start = end;
  }
  return words;
}

/** One condition of a query: words that stand together, in order; the last one may be the beginning of a word. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

/**
 * Reads a query: `word`, `"several words"`, `begin*`. Every term must be met. Nothing else is syntax, so no text is an error.
 * @returns the terms, empty when the query has no letter or digit.
 */
export function parseSearch(query: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const match of query.matchAll(/["“”]([^"“”]*)["“”](\*?)|([^\s"“”]+)/g)) {
    const phrase = match[1];
    const text = phrase ?? match[3] ?? "";
    const words = wordsOf(text).map((word) => word.folded);
    if (words.length > 0) terms.push({ words, isPrefix: phrase === undefined ? text.endsWith("*") : match[2] === "*" });
  }
  return terms;
}
