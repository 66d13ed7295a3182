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

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/**
 * Folds a word: compatibility forms, accents, case and apostrophes make no difference to a search. What is neither letter nor
 * digit goes after taking forms apart, which may bring spaces and signs ("½" is "1⁄2"): a folded word is always one word.
 */
const fold = (word: string): string => (/^[a-z0-9]+$/i.test(word) ? word.toLowerCase() : foldAny(word));

const foldAny = (word: string): string =>
  word
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("ς", "σ")
    .normalize("NFKC");

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .map((match) => ({ folded: fold(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter((word) => word.folded !== "");
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
