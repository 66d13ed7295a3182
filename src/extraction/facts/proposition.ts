/** What a content says beyond its words, as far as it is plain: whom it names, what number it states, of what time it speaks. */
import type { NamedThing, Proposition } from "../attribution.ts";
import type { Document } from "../document.ts";
import type { Range } from "../syntax/view.ts";
import { quantityOf } from "./quantity.ts";
import { saidAt } from "./time.ts";

/** Longer contents, in words, say so much that no name, number or day is that of all of it; this also bounds the work. */
const LONGEST = 80;

/** What its days are reckoned from: partial dates (EDTF), undefined or null when they are not known. */
interface Days {
  readonly publishedAt: string | undefined;
  readonly saidAt: string | null;
}

/** @param namesIn tells whom and what a content names or means. */
export function propositionOf(
  doc: Document,
  content: readonly Range[],
  namesIn: (content: readonly Range[]) => NamedThing[],
  days: Days,
): Proposition {
  if (content.reduce((sum, { from, to }) => sum + to - from, 0) > LONGEST)
    return { names: [], quantity: null, time: null };
  const isOne = !content.some(({ from, to }) => hasSentenceEnd(doc, from, to));
  return {
    names: namesIn(content),
    quantity: isOne ? quantityOf(doc, content) : null,
    time: isOne ? timeOf(doc, content, days) : null,
  };
}

const TERMINAL = new Set([".", "!", "?"]);

/** Whether a stretch is several sentences: then a number or a day is not that of all of it. */
function hasSentenceEnd({ tokens, innerEnds }: Document, from: number, to: number): boolean {
  for (let i = from; i < to - 2; i++) if (innerEnds.has(i) || TERMINAL.has(tokens[i]?.text ?? "")) return true;
  return false;
}

/** How far around a time is looked, in UTF-16 code units. */
const NEAR = 12;

/** Whether a time stands in a clause of its own: "the program, which was created in 1990, has grown". */
const isInClause = ({ tokens }: Document, content: readonly Range[], start: number): boolean =>
  content.some(({ from, to }) =>
    tokens.slice(from, to).some((token) => token.start < start && CLAUSE.test(token.lower)),
  );
const CLAUSE = /^(?:which|who|whose|whom|when|where|while|after|before|until|because|than|since|if)$/;

/** Whether a second time is told behind the first. */
function isToldAgain(doc: Document, content: readonly Range[], end: number, publishedAt: string | undefined): boolean {
  const rest = content.flatMap(({ from, to }) => {
    let start = from;
    while (start < to && (doc.tokens[start]?.start ?? 0) < end) start++;
    return start < to ? [{ from: start, to }] : [];
  });
  return saidAt(doc, rest, publishedAt) !== null;
}

/** Of what is to come, "Friday" is not the last one: such days are left out. */
const TO_COME = /^(?:will|would|shall|'ll|may|might|could|should|going|plans?|planned|expected|due|to)$/;

/** Days that are told from the one on which somebody speaks. */
const FROM_TODAY = /\b(?:yesterday|today|tonight|this|last|ago)\b/;

/**
 * What is quoted counts its days from when it was said: where the article tells no day of that, it was published after it, which
 * makes such a day uncertain (`?`).
 */
function timeOf(doc: Document, content: readonly Range[], days: Days): string | null {
  const found = findTime(doc, content, days.publishedAt);
  if (found === null) return null;
  const isQuoted = content.some(({ from, to }) =>
    doc.tokens.slice(from, to).some(({ start, quoteDepth }) => start === found.start && quoteDepth > 0),
  );
  if (!isQuoted || !FROM_TODAY.test(found.words)) return found.date;
  const said = days.saidAt !== null && /^\d{4}-\d\d-\d\d$/.test(days.saidAt) ? days.saidAt : null;
  if (said !== null) return findTime(doc, content, said)?.date ?? null;
  return /^\d{4}-\d\d-\d\d$/.test(found.date) ? `${found.date}?` : found.date;
}

function findTime(
  doc: Document,
  content: readonly Range[],
  publishedAt: string | undefined,
): { readonly date: string; readonly words: string; readonly start: number } | null {
  const found = saidAt(doc, content, publishedAt);
  if (!found?.date) return null;
  const words = doc.text.slice(found.span.start, found.span.end).toLowerCase();
  const [before, after] = [
    doc.text.slice(Math.max(0, found.span.start - NEAR), found.span.start),
    doc.text.slice(found.span.end, found.span.end + NEAR),
  ];
  // "Friday's tweets", "the Monday debate", "between 1 May and 3 June", "the day after Monday": not when it was.
  if (
    /^(?:['’]s|[ -]\p{Ll}*night|\s\p{N})/u.test(after) ||
    /\b(?:between|from|after|before|until|by|the)\s$/i.test(before)
  )
    return null;
  if (isInClause(doc, content, found.span.start)) return null;
  if (isToldAgain(doc, content, found.span.end, publishedAt)) return null;
  const isToCome = content.some(({ from, to }) => doc.tokens.slice(from, to).some(({ lower }) => TO_COME.test(lower)));
  if (isToCome && !/\d{4}|yesterday|ago|last|earlier/.test(words)) return null;
  const told = { words, start: found.span.start };
  if (!words.startsWith("since")) return { ...told, date: found.date };
  return /[/~?]/.test(found.date) ? null : { ...told, date: `${found.date}/..` };
}
