import {
  codePoints,
  firstWords,
  type Locator,
  lastWords,
  locate,
  misfit,
  paragraphAt,
  paragraphsOf,
  quote,
  type Span,
  textFragment,
} from "../domain/passage.ts";
import type { EvidenceEntry } from "./record.ts";

/** What is known of a version's words. */
export interface Words {
  readonly text: string | null;
  readonly length: number;
  readonly lengthCodePoints: number;
  /** Of the text, once for all evidence in it; empty without text. */
  readonly paragraphs: readonly Span[];
}

export const wordsOfVersion = (version: Omit<Words, "paragraphs">): Words => ({
  text: version.text,
  length: version.length,
  lengthCodePoints: version.lengthCodePoints,
  paragraphs: version.text === null ? [] : paragraphsOf(version.text),
});

/** What the database keeps of a passage: its locator, and its words when the text is held. */
export type Passage = ReturnType<typeof passageOf>;

/**
 * What to keep of a passage. Code points are counted in the text; without it they are known only where the two ways of
 * counting cannot differ.
 */
export function passageOf({ text, length, lengthCodePoints }: Words, locator: Locator) {
  const { start, end } = locator;
  const alike = length === lengthCodePoints;
  const quotation = text === null ? null : quote(text, locator, alike);
  const exact = quotation?.exact ?? null;
  return {
    paragraph: locator.paragraph,
    start,
    end,
    firstWords: locator.firstWords,
    lastWords: locator.lastWords,
    passageSha256: locator.passageSha256,
    exact,
    prefix: quotation?.prefix ?? null,
    suffix: quotation?.suffix ?? null,
    startCodePoint: quotation?.startCodePoint ?? (alike ? start : null),
    endCodePoint: quotation?.endCodePoint ?? (alike ? end : null),
    textFragment: textFragment(locator, exact),
  };
}

/**
 * Finds the passage that an evidence entry names. The words of an ORPHANED one are not in the text: its locator is kept as it is.
 * @throws RangeError saying what was wrong and what would be right.
 */
export function resolveEvidence(entry: EvidenceEntry, words: Words): Passage {
  const locator = entry.quote === undefined ? givenLocator(entry, words) : quotedLocator(entry, entry.quote, words);
  return passageOf(entry.anchor === "ORPHANED" ? { ...words, text: null } : words, locator);
}

function givenLocator({ start = 0, end = 0, paragraph, anchor, ...entry }: EvidenceEntry, words: Words): Locator {
  // The place of words that are lost is that of the version that had them.
  if (anchor !== "ORPHANED" && end > words.length)
    throw new RangeError(`ends at ${end}, but the text has ${words.length} UTF-16 code units`);
  const { firstWords: first, lastWords: last, sha256 } = entry;
  if (paragraph === undefined || first === undefined || last === undefined || sha256 === undefined) {
    if (words.text === null) {
      throw new RangeError(
        "the text is not here: give paragraph, firstWords, lastWords and sha256 beside start and end",
      );
    }
    return locate(words.text, { start, end }, words.paragraphs);
  }
  const locator = { start, end, paragraph, firstWords: first, lastWords: last, passageSha256: sha256 };
  const fault =
    words.text === null || anchor === "ORPHANED" ? implausible(locator) : misfit(words.text, locator, words.paragraphs);
  if (fault !== null) throw new RangeError(fault);
  return locator;
}

/** Says what cannot be right of a locator, whatever the text; null when it may be. */
function implausible({ start, end, firstWords: first, lastWords: last }: Locator): string | null {
  if (firstWords(first) !== first) return "firstWords are the first words, at most four, joined by one space";
  if (lastWords(last) !== last) return "lastWords are the last words, at most four, joined by one space";
  const longest = Math.max(first.length, last.length);
  return longest > end - start
    ? `is ${end - start} UTF-16 code units long, too short for its own first and last words`
    : null;
}

const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]$/u;

/** Whether the letters on both sides of an offset belong to one word. */
function isInsideWord(text: string, offset: number): boolean {
  const behind = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const before = Array.from(text.slice(Math.max(0, offset - 2), offset)).at(-1) ?? "";
  return WORD_CHARACTER.test(before) && WORD_CHARACTER.test(behind);
}

/** Where a quote begins in a text: as whole words ("she" is not in "finished"), or anywhere when it never stands so. */
function occurrences(text: string, words: string): number[] {
  const all: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) all.push(at);
  const whole = all.filter((start) => !isInsideWord(text, start) && !isInsideWord(text, start + words.length));
  return whole.length > 0 ? whole : all;
}

const listed = (paragraphs: readonly number[]): string => {
  const distinct = [...new Set(paragraphs)];
  return `${distinct.length === 1 ? "paragraph" : "paragraphs"} ${distinct.join(", ")}`;
};

function quotedLocator({ paragraph, occurrence }: EvidenceEntry, words: string, { text, paragraphs }: Words): Locator {
  if (text === null)
    throw new RangeError("a quote needs the text, which is not here: locate the words with start, end and the rest");
  const shown = JSON.stringify(words);
  const everywhere = occurrences(text, words);
  const standing = everywhere.map((start) => paragraphAt(paragraphs, start));
  if (everywhere.length === 0) throw new RangeError(`${shown} is not found in the text`);
  const here = paragraph === undefined ? everywhere : everywhere.filter((_, i) => standing[i] === paragraph);
  if (here.length === 0)
    throw new RangeError(`${shown} is not found in paragraph ${paragraph}, but in ${listed(standing)}`);
  const start = here.length === 1 ? here[0] : here[(occurrence ?? 0) - 1];
  if (start === undefined || (occurrence ?? 1) > here.length) {
    const times = here.length === 1 ? "once" : `${here.length} times`;
    const where = paragraph === undefined ? `in ${listed(standing)}` : `in paragraph ${paragraph}`;
    const remedy =
      occurrence === undefined ? "say which with paragraph or occurrence" : `there is no occurrence ${occurrence}`;
    throw new RangeError(`${shown} is found ${times}, ${where}: ${remedy}`);
  }
  return locate(text, { start, end: start + words.length }, paragraphs);
}

/** How many code points a text has, beside its length: what a version keeps of it. */
export const lengthsOf = (text: string) => ({ length: text.length, lengthCodePoints: codePoints(text) });
