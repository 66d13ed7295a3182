import { LEFT_OUT, UserError } from "../../domain/errors.ts";
import { paragraphsOf } from "../../domain/passage.ts";
import { label, languageTag, unstorable } from "../fields.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { dateOf } from "./dates.ts";
import { frontMatter } from "./front-matter.ts";
import { type Metadata, NOTHING_KNOWN, withoutNulls } from "./metadata.ts";

/** An article as it came in, before anything is looked for in it. */
export interface Document extends Metadata {
  /** Where it came from, for messages: a file, `file:line`, an address. */
  readonly origin: string;
  /** Exactly as it came: offsets count it. */
  readonly text: string;
  readonly title: string;
  /** Whether to look also for what it says itself. */
  readonly ownVoice?: boolean;
}

/** The longest text that is an article, in UTF-16 code units: a book has a million. */
const LONGEST = 2_000_000;
const LONGEST_TITLE = 300;

/** What its publisher's rules keep out: nothing is wrong with it. */
export const leftOut = (origin: string, message: string): UserError => new UserError(LEFT_OUT, `${origin}: ${message}`);

/** What is wrong with an article: its author or carrier can mend it. */
export const articleError = (origin: string, message: string): UserError =>
  new UserError("BAD_ARTICLE", `${origin}: ${message}`);

/**
 * Makes a document of a text. What is not given is read off the text's first lines.
 * @param defaults what holds where neither says it.
 * @throws UserError when it is no article, saying why.
 */
export function makeDocument(
  origin: string,
  text: string,
  given: Partial<Metadata>,
  defaults: Partial<Metadata> = {},
): Document {
  const fault = unstorable(text) ?? tooLong(text);
  if (fault !== null) throw articleError(origin, `the text ${fault}`);
  const [first] = paragraphsOf(text);
  if (first === undefined && !given.isRetracted) throw articleError(origin, "there are no words in it");
  const read = frontMatter(text);
  const known = { ...NOTHING_KNOWN, ...defaults, ...read, ...withoutNulls(given) };
  return {
    ...known,
    origin,
    text,
    title: lineOf(given.title ?? text.slice(first?.start, first?.end)),
    bylines: (given.bylines?.length ? given.bylines : read.bylines).map(lineOf),
    publisher: known.publisher && lineOf(known.publisher),
    dateline: known.dateline && lineOf(known.dateline),
    wireCredit: known.wireCredit && lineOf(known.wireCredit),
    url: checked(origin, "url", known.url, canonicalUrl),
    publishedAt: checked(origin, "publishedAt", known.publishedAt, dateOf),
    language: checked(origin, "language", known.language, readLanguage),
  };
}

const tooLong = (text: string): string | null =>
  text.length > LONGEST ? `is ${text.length} UTF-16 code units long; an article has at most ${LONGEST}` : null;

/** What can be read of metadata that nobody wrote for Dixit, such as a page's: the rest is not known. */
export function readableOnly({ url, publishedAt, language, ...given }: Partial<Metadata>): Partial<Metadata> {
  return {
    ...given,
    url: readOrNull(url, canonicalUrl),
    publishedAt: readOrNull(publishedAt, dateOf),
    language: readOrNull(language, readLanguage),
  };
}

/** @param read throws a RangeError when it cannot. */
export function readOrNull(text: string | null | undefined, read: (text: string) => string): string | null {
  if (text == null) return null;
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** @param read throws a RangeError that says what is wrong. */
function checked(origin: string, field: string, value: string | null, read: (text: string) => string): string | null {
  if (value === null) return null;
  try {
    return read(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw articleError(origin, `${field}: ${error.message}`);
  }
}

function readLanguage(tag: string): string {
  // Pages and feeds write en_GB, too.
  const read = languageTag.safeParse(tag.replace("_", "-"));
  if (!read.success) throw new RangeError(read.error.issues[0]?.message);
  return read.data;
}

/** One line without control characters, cut at a word where it is too long for a title. */
export function lineOf(text: string): string {
  const line = text.replace(/[\p{Cc}\s\u2028\u2029]+/gu, " ").trim();
  if (line.length <= LONGEST_TITLE) return label.safeParse(line).success ? line : "Untitled";
  const cut = line.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.slice(0, cut.lastIndexOf(" ") + 1 || cut.length).trim()} …`;
}
