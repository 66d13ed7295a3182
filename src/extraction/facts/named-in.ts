/** Whom and what a content names: the proper names in it, each by its fullest form in the article. */
import type { Span } from "../../domain/passage.ts";
import type { NamedThing } from "../attribution.ts";
import type { Document, Token } from "../document.ts";
import type { Name, NameKind, NamesOf } from "../resolve/name.ts";
import type { Reference } from "../resolve/reader.ts";
import type { Range } from "../syntax/view.ts";
import { meantIn } from "./meant-in.ts";

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)$/;
const WHERE = /^(?:in|at|near|around|outside|inside|across|throughout)$/;
const SETTLEMENT = /^(?:town|city|village|province|region|port|island|district|capital|suburb|county)$/;

/** Reads an article once, and tells whom and what a content names or means, each once. */
export function namedIn(
  doc: Document,
  { names, nameAt }: NamesOf,
  references: readonly Reference[],
): (content: readonly Range[]) => NamedThing[] {
  const told = names.filter((one) => !CALENDAR.test(wordsOf(doc, one).toLowerCase()));
  const surnames = fullNames(doc, told);
  const acronyms = explained(doc, told);
  // What is a place once is one throughout.
  const places = new Set(told.filter((one) => mayBePlace(one) && isWhere(doc, one)).map((one) => wordsOf(doc, one)));
  const nameOf = (one: Name): { name: string; kind: NameKind } => {
    const words = wordsOf(doc, one);
    const whole = acronyms.get(words);
    const name = whole?.name ?? surnames.get(words) ?? words;
    const isPlace = places.has(words) || one.kind === "place";
    return { name, kind: whole ? whole.kind : name !== words ? "person" : isPlace ? "place" : one.kind };
  };
  const meant = meantIn(doc, { names, nameAt }, references, (one) =>
    CALENDAR.test(wordsOf(doc, one).toLowerCase()) ? null : nameOf(one),
  );
  return (content) => {
    const found = new Map<string, NamedThing>();
    const note = (one: NamedThing): void => {
      const known = found.get(one.name);
      if (!known || (one.isPlaceOf && !known.isPlaceOf)) found.set(one.name, one);
    };
    for (const one of content.flatMap((range) => within(told, range))) {
      const { name, kind } = nameOf(one);
      note({ name, kind, isPlaceOf: kind === "place" && isWhere(doc, one), span: spanOf(doc, one) });
    }
    for (const { from, to } of acronyms.size === 0 ? [] : content) {
      for (let i = from; i < to; i++) {
        const { text, start } = doc.tokens[i] as Token;
        // "IS", "IS-held"; a name that has it inside is told above.
        const acronym = /^\p{Lu}{2,8}(?=$|-)/u.exec(text)?.[0] ?? "";
        const one = acronyms.get(acronym);
        if (one && nameAt[i] === -1 && !found.has(one.name))
          found.set(one.name, { ...one, span: { start, end: start + acronym.length } });
      }
    }
    for (const { from, to, ...one } of content.flatMap((range) => within(meant, range)))
      note({ ...one, span: { start: (doc.tokens[from] as Token).start, end: (doc.tokens[to - 1] as Token).end } });
    return [...found.values()];
  };
}

/** Acronyms that the article explains, "Islamic State (IS)", with what they stand for. */
function explained(doc: Document, names: readonly Name[]): Map<string, Omit<NamedThing, "span">> {
  const { tokens } = doc;
  return new Map(
    names.flatMap((one) => {
      const acronym = tokens[one.to + 1]?.text ?? "";
      const isExplained =
        tokens[one.to]?.text === "(" && tokens[one.to + 2]?.text === ")" && /^\p{Lu}{2,8}$/u.test(acronym);
      return isExplained ? [[acronym, { name: wordsOf(doc, one), kind: one.kind, isPlaceOf: false }] as const] : [];
    }),
  );
}

/** What stands inside a stretch; all are in the order of the text. */
function within<T extends Range>(all: readonly T[], { from, to }: Range): T[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as T).from < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < all.length && (all[i] as T).from < to; i++) {
    const one = all[i] as T;
    if (one.to <= to) found.push(one);
  }
  return found;
}

/** Surnames that one person of the article has, with the whole name. */
function fullNames(doc: Document, names: readonly Name[]): Map<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const one of names) {
    const words = wordsOf(doc, one);
    const surname = words.slice(words.lastIndexOf(" ") + 1);
    if (one.kind === "person" && surname !== words)
      bearers.set(surname, (bearers.get(surname) ?? new Set()).add(words));
  }
  return new Map(
    [...bearers].flatMap(([surname, all]) => (all.size === 1 ? [[surname, [...all][0] ?? ""] as const] : [])),
  );
}

const mayBePlace = ({ kind }: Name): boolean => kind === "place" || kind === "unknown";

/** "in Ansel", "the city of Ansel"; not "in Quell's time", nor "in Ansel politics". */
function isWhere({ tokens }: Document, { from, to }: Name): boolean {
  const [before, earlier, after] = [tokens[from - 1], tokens[from - 2], tokens[to]];
  if (after && (/^['’]s?$/.test(after.text) || after.pos === "NOUN" || after.pos === "PROPN")) return false;
  if (before?.lower === "of") return SETTLEMENT.test(earlier?.lower ?? "");
  return WHERE.test(before?.lower ?? "") || SETTLEMENT.test(before?.lower ?? "");
}

const spanOf = ({ tokens }: Document, { core, coreTo }: Name): Span => ({
  start: (tokens[core] as Token).start,
  end: (tokens[coreTo - 1] as Token).end,
});

const wordsOf = (doc: Document, name: Name): string => {
  const { start, end } = spanOf(doc, name);
  return doc.text.slice(start, end).replace(/\s+/gu, " ");
};
