import { hash } from "node:crypto";

/**
 * Passages: spans of a text and what locates and verifies them without holding the text. Offsets are UTF-16 code units of the
 * whole text as it came; `start` inclusive, `end` exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of a passage without its text. */
export interface Locator extends Span {
  /** Which non-empty line it begins in, counted from 1. */
  readonly paragraph: number;
  readonly firstWords: string;
  readonly lastWords: string;
  /** SHA-256, in hex, of the passage's UTF-8 bytes. */
  readonly passageSha256: string;
}

/** What the text adds to a locator. */
export interface Quotation {
  readonly exact: string;
  /** Up to `CONTEXT_LENGTH` UTF-16 code units before, never cutting a surrogate pair. */
  readonly prefix: string;
  readonly suffix: string;
  readonly startCodePoint: number;
  readonly endCodePoint: number;
}

/** As many as Hypothes.is keeps. */
export const CONTEXT_LENGTH = 32;
const LOCATOR_WORDS = 4;

/** SHA-256, in hex, of a text's UTF-8 bytes. */
export const sha256 = (text: string): string => hash("sha256", text, "hex");

/** How many Unicode code points a text has. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let i = 1; i < text.length; i++) if (cutsCharacter(text, i)) count--;
  return count;
}

const words = (passage: string): string[] => passage.split(/\s+/u).filter((word) => word !== "");
/** The passage's first words, at most four, joined by one space. */
export const firstWords = (passage: string): string => passage.trim().split(/\s+/u, LOCATOR_WORDS).join(" ");
/** So much of a long passage's end has its last words and more, but for very long ones, in UTF-16 code units. */
const TAIL = 100;
/** The passage's last words, at most four, joined by one space. */
export function lastWords(passage: string): string {
  const tail = words(passage.slice(-TAIL));
  // The tail's first word may be cut.
  const last = tail.length > LOCATOR_WORDS ? tail : words(passage);
  return last.slice(-LOCATOR_WORDS).join(" ");
}

/** The text's paragraphs: its non-empty lines, in order. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() !== "") spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Which paragraph an offset stands in, counted from 1; 0 when it stands before the first. */
export const paragraphAt = (paragraphs: readonly Span[], offset: number): number =>
  paragraphs.findLastIndex((paragraph) => paragraph.start <= offset) + 1;

/** Describes a span of a text, so that it can be found and verified without the text. */
export function locate(text: string, span: Span, paragraphs: readonly Span[] = paragraphsOf(text)): Locator {
  const passage = text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    paragraph: paragraphAt(paragraphs, span.start),
    firstWords: firstWords(passage),
    lastWords: lastWords(passage),
    passageSha256: sha256(passage),
  };
}

const isLowSurrogate = (text: string, offset: number): boolean => {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

const isHighSurrogate = (text: string, offset: number): boolean => {
  const unit = text.charCodeAt(offset);
  return unit >= 0xd800 && unit <= 0xdbff;
};

/**
 * Takes from a text what its holder may show of a span.
 * @param isOneUnitEach whether every character of the text is one code unit, so that nothing need be counted.
 */
export function quote(text: string, { start, end }: Span, isOneUnitEach = false): Quotation {
  let from = Math.max(0, start - CONTEXT_LENGTH);
  if (isLowSurrogate(text, from)) from++;
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (isLowSurrogate(text, to)) to--;
  const exact = text.slice(start, end);
  const startCodePoint = isOneUnitEach ? start : codePoints(text.slice(0, start));
  return {
    exact,
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    startCodePoint,
    endCodePoint: startCodePoint + (isOneUnitEach ? exact.length : codePoints(exact)),
  };
}

/** Whether an offset stands between the two halves of a character: a passage cut there is not well-formed. */
const cutsCharacter = (text: string, offset: number): boolean =>
  isLowSurrogate(text, offset) && isHighSurrogate(text, offset - 1);

/**
 * Says what is wrong with a locator in this text, or null when it finds exactly its passage.
 */
export function misfit(
  text: string,
  locator: Locator,
  paragraphs: readonly Span[] = paragraphsOf(text),
): string | null {
  const { start, end } = locator;
  if (start < 0 || start >= end) return `the passage ${start} to ${end} is empty or begins before the text`;
  if (end > text.length) return `ends at ${end}, but the text has ${text.length} UTF-16 code units`;
  for (const offset of [start, end]) {
    if (cutsCharacter(text, offset)) return `${offset} stands between the two halves of a character`;
  }
  const found = locate(text, locator, paragraphs);
  if (found.passageSha256 !== locator.passageSha256) {
    return `the passage ${start} to ${end} has the SHA-256 ${found.passageSha256}, not ${locator.passageSha256}`;
  }
  if (found.paragraph !== locator.paragraph) return `stands in paragraph ${found.paragraph}, not ${locator.paragraph}`;
  if (found.firstWords !== locator.firstWords) return `begins with other words than "${locator.firstWords}"`;
  if (found.lastWords !== locator.lastWords) return `ends with other words than "${locator.lastWords}"`;
  return null;
}

/** Percent-encodes a part of a text fragment: `-`, `,` and `&` are its syntax (https://wicg.github.io/scroll-to-text-fragment/). */
const encodeFragment = (text: string): string => encodeURIComponent(text).replace(/-/g, "%2D");

type Bounds = Pick<Locator, "start" | "end" | "firstWords" | "lastWords">;

/**
 * A passage of at most seven words, whose first and last four overlap, put together again; null when it cannot be. The length
 * tells which overlap is the right one.
 */
function joinOverlap({ firstWords: first, lastWords: last, start, end }: Bounds): string | null {
  const head = words(first);
  const tail = words(last);
  for (let shared = Math.min(head.length, tail.length); shared > 0; shared--) {
    const joined = [...head, ...tail.slice(shared)].join(" ");
    if (joined.length === end - start && ` ${joined}`.endsWith(` ${last}`)) return joined;
  }
  return null;
}

/**
 * The part of a URL behind `#` that makes a browser scroll to a passage and highlight it. A short passage is named whole: a
 * browser looks for the last words only behind the first ones, and never finds words that are both.
 * @param exact the passage, or null when only its first and last words are known.
 */
export function textFragment(locator: Bounds, exact: string | null): string {
  const { start, end, firstWords: first, lastWords: last } = locator;
  const known = exact === null ? null : words(exact);
  const whole = known === null ? joinOverlap(locator) : known.length <= 2 * LOCATOR_WORDS ? known.join(" ") : null;
  if (whole !== null) return `:~:text=${encodeFragment(whole)}`;
  const mustOverlap = end - start <= first.length + last.length;
  return `:~:text=${encodeFragment(first)}${mustOverlap ? "" : `,${encodeFragment(last)}`}`;
}
