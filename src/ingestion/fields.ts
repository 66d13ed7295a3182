import * as z from "zod";
import { ID_PREFIXES, type IdentifiedType, isId } from "../domain/ids.ts";
import { canonicalLanguage } from "../domain/language-tag.ts";
import { parsePartialDate } from "../domain/partial-date.ts";

/**
 * The kinds of field that records are made of. Limits keep every indexed text within what PostgreSQL's indexes hold (2,704
 * bytes); U+0000 and lone surrogates are refused because no database or UTF-8 file can keep them.
 */
const MAX = { slug: 120, label: 500, prose: 10_000, url: 2_000 } as const;
const LONE_SURROGATE = /\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a label must not have
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Says why a text cannot be stored, or null when it can. */
export function unstorable(text: string): string | null {
  if (text.includes("\u0000")) return "has the character U+0000, which databases cannot hold";
  if (LONE_SURROGATE.test(text)) return "has half a surrogate pair: it is not well-formed Unicode";
  return null;
}

/** A text, with a rule that says what is wrong with one, or null. */
const textWith = (rule: (text: string) => string | null) =>
  z.string().superRefine((text, context) => {
    const message = unstorable(text) ?? rule(text);
    if (message !== null) context.addIssue({ code: "custom", message });
  });

const tooLong = (text: string, most: number): string | null =>
  text.length > most ? `is ${text.length} UTF-16 code units long; at most ${most} fit` : null;

/** A line of text: a name, a title, a place. */
export const label = textWith((text) => {
  if (text.trim() === "") return "is empty";
  if (CONTROL.test(text)) return "must be one line, without control characters";
  return tooLong(text, MAX.label);
});

/** A text of any number of lines. */
export const prose = textWith((text) => (text.trim() === "" ? "is empty" : tooLong(text, MAX.prose)));

/** The words of an article, kept exactly as they are. */
export const verbatim = textWith((text) => (text === "" ? "is empty" : null));

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slug = textWith((text) =>
  SLUG.test(text)
    ? tooLong(text, MAX.slug)
    : `${JSON.stringify(text)} is not a slug: lower-case letters a to z, digits and single hyphens`,
);

const isIdOf = (type: IdentifiedType, text: string): boolean => isId(text) && text.startsWith(`${ID_PREFIXES[type]}_`);

export const idOf = (type: IdentifiedType) =>
  textWith((text) =>
    isIdOf(type, text)
      ? null
      : `${JSON.stringify(text)} is not the id of this type: "${ID_PREFIXES[type]}_" and 26 characters`,
  );

/** What names an attribution: the key of its entry, or the id that an export gives it. */
export const attributionName = textWith((text) =>
  SLUG.test(text) || isIdOf("Attribution", text)
    ? null
    : `${JSON.stringify(text)} is neither a key nor an attribution's id`,
);

export const partialDate = textWith((text) => {
  try {
    parsePartialDate(text);
    return null;
  } catch (error) {
    return (error as RangeError).message;
  }
});

const INSTANT = z.iso.datetime({ offset: true });
/** An instant, in the one form that is stored: UTC, to the millisecond. */
export const instant = textWith((text) =>
  INSTANT.safeParse(text).success && !Number.isNaN(Date.parse(text))
    ? null
    : `${JSON.stringify(text)} is not an instant: write one such as 2017-09-05T12:00:00Z`,
).transform((text) => (Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString()));

export const webAddress = textWith((text) => {
  const protocol = URL.canParse(text) ? new URL(text).protocol : null;
  if ((protocol !== "https:" && protocol !== "http:") || /[^\u0021-\u007e]/.test(text)) {
    return `${JSON.stringify(text)} is not a web address: write one such as https://example.org/article, without spaces, other letters percent-encoded`;
  }
  return tooLong(text, MAX.url);
});

export const languageTag = textWith((text) =>
  canonicalLanguage(text) === null
    ? `${JSON.stringify(text)} is not a language: write a BCP 47 tag such as en, ar or pt-BR`
    : tooLong(text, MAX.label),
);

const SHA256 = /^[0-9a-f]{64}$/;
export const hash = textWith((text) =>
  SHA256.test(text) ? null : "is not a SHA-256: 64 hexadecimal digits, lower case",
);

export const count = (least: number) => z.int().min(least);
