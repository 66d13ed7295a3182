/**
 * Whom and what an article's words mean without naming them: "he", "the ministry" (as resolved for its sources), "the city",
 * "Syrian troops" and later "troops", "the siege". Each with the name that the article has for it; what is doubtful is left out.
 */
import type { Document, Token } from "../document.ts";
import type { Name, NameKind, NamesOf } from "../resolve/name.ts";
import type { Reference } from "../resolve/reader.ts";
import { DEMONYMS } from "../resolve/words/places.ts";
import { setOf } from "../resolve/words/word-list.ts";

/** A stretch of words that means something with a name: `from` inclusive, `to` exclusive. */
export interface Meant {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly kind: NameKind;
  /** Whether it says that something is there: "in the city". */
  readonly isPlaceOf: boolean;
}

/** Settlements and the like, which an article calls by their names first: "the eastern city of Ansel", then "the city". */
const PLACE_NOUN = /^(?:city|town|village|island|province|port|suburb)$/;
const WHERE = /^(?:in|at|near|around|outside|inside|across|throughout|of)$/;
/** What is no adjective of a nation. */
const NO_NATION = setOf(
  "conservative liberal libertarian labour tory gop democrat democratic republican evangelical catholic christian islamic soviet",
);
/** Forces that a nation's adjective names; the last word of "air force" stands for both. */
const FORCE = /^(?:troops|forces|soldiers|army|military|navy|police|marines|militia|militias|militiamen)$/;
/** Words between a nation and its forces: "Syrian government forces". */
const BETWEEN = /^(?:government|security|pro-government|special|ground|naval|armed|riot|border|regular)$/;
/** What happens to somebody or somewhere, by which it is told apart: "the siege of Ansel", then "the siege". */
const EVENT = setOf(
  "siege blockade attack bombing strike offensive battle invasion ceasefire coup war election referendum vote protest rally march riot fire blaze flood " +
    "earthquake storm crash collision explosion blast shooting stabbing murder killing robbery theft trial inquest inquiry merger takeover deal treaty " +
    "evacuation rescue spill outage",
);
/** How many words may stand between an event and what it is told apart by. */
const NEAR = 4;

/** Reads what an article's words mean, in order of the text. Linear in its length. */
export function meantIn(doc: Document, names: NamesOf, references: readonly Reference[], nameOf: NameOf): Meant[] {
  const forces = forcesOf(doc, names);
  const places = placesAgain(doc, names, nameOf);
  const all = [
    ...references.flatMap((one) => entityOf(doc, one)),
    ...forces,
    ...fightersAgain(doc, names, nameOf),
    ...places,
    ...eventsAgain(doc, names, [...forces, ...places], nameOf),
  ];
  return all.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The words of a name as the article is to call what has it; null for what is no name of anything. */
export type NameOf = (name: Name) => { readonly name: string; readonly kind: NameKind } | null;

/** Pronouns for people, and noun phrases for people and bodies, that were resolved to a name. */
function entityOf({ tokens }: Document, { from, to, entity }: Reference): Meant[] {
  const { name, kind, named, plural } = entity;
  // "its" is often some other thing's; "it" is told only of who speaks.
  const isIts = to - from === 1 && tokens[from]?.lower === "its";
  if (!named || plural || isIts || !(kind === "person" || kind === "org")) return [];
  // A surname alone, or a title, is nobody's whole name.
  return kind === "person" && !name.includes(" ") ? [] : [{ from, to, name, kind, isPlaceOf: false }];
}

/** "Syrian troops", and "troops" or "the army" where the article has those of one nation alone. */
function forcesOf(doc: Document, { nameAt }: NamesOf): Meant[] {
  const { tokens, text } = doc;
  const told: Meant[] = [];
  const bare: { at: number; noun: string }[] = [];
  /** The only name that a noun's forces have, null where they have several or stand without one. */
  const known = new Map<string, string | null>();
  const firstAt = new Map<string, number>();
  const note = (noun: string, name: string | null): void =>
    void known.set(noun, known.has(noun) && known.get(noun) !== name ? null : name);
  tokens.forEach((token, at) => {
    const isAirForce = token.lower === "force" && tokens[at - 1]?.lower === "air";
    if (!(FORCE.test(token.lower) || isAirForce) || nameAt[at] !== -1) return;
    let from = isAirForce ? at - 1 : at;
    while (from > 0 && BETWEEN.test(tokens[from - 1]?.lower ?? "")) from--;
    const nation = tokens[from - 1];
    if (nation && isNation(nation) && nameAt[from - 1] === -1) {
      from--;
      if (/^\p{Lu}[\p{L}.]*-backed$/u.test(tokens[from - 1]?.text ?? "")) from--;
      const name = `${text.slice(tokens[from]?.start, token.start).replace(/\s+/g, " ")}${token.lower}`;
      note(token.lower, name);
      if (!firstAt.has(name)) firstAt.set(name, from);
      told.push({ from, to: at + 1, name, kind: kindOfForce(token.lower), isPlaceOf: false });
    } else if (from === at && isBare(tokens, at)) bare.push({ at, noun: token.lower });
    else note(token.lower, null);
  });
  for (const { at, noun } of bare) {
    const only = known.get(noun) ?? null;
    if (only !== null && (firstAt.get(only) ?? at) < at)
      told.push({ from: at, to: at + 1, name: only, kind: kindOfForce(noun), isPlaceOf: false });
  }
  return told;
}

const kindOfForce = (noun: string): NameKind => (/^(?:army|military|navy|police|force)$/.test(noun) ? "org" : "group");

const isNation = ({ text, lower }: Token): boolean =>
  /^\p{Lu}/u.test(text) && DEMONYMS.has(lower) && !NO_NATION.has(lower) && !/ern$/.test(lower);

/** "troops", "the troops": nothing tells them apart from others. */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:NOUN|ADJ|PROPN|NUM|PART|CCONJ)$/.test(tokens[at - 1]?.pos ?? "") && tokens[at + 1]?.lower !== "of";

const FIGHTERS = /^(?:fighters|militants|extremists|insurgents|rebels|jihadists|guerrillas|gunmen)$/;

/** "the militants" or "militants", where the article calls those of one body alone so: "Free Harbour (FH) fighters". */
function fightersAgain(doc: Document, { names, nameAt }: NamesOf, nameOf: NameOf): Meant[] {
  const { tokens } = doc;
  const bodies = new Map<string, NameKind>();
  const again: { at: number; of: number }[] = [];
  tokens.forEach(({ lower }, at) => {
    if (!FIGHTERS.test(lower) || nameAt[at] !== -1) return;
    if (isBare(tokens, at)) again.push({ at, of: bodies.size });
    let end = tokens[at - 1]?.lower === "group" ? at - 1 : at;
    if (tokens[end - 1]?.text === ")") end -= 3;
    const one = names[nameAt[end - 1] ?? -1];
    const told = one && one.to === end ? nameOf(one) : null;
    if (told && told.kind !== "person" && told.kind !== "place") bodies.set(told.name, told.kind);
  });
  const [only, ...others] = bodies;
  if (!only || others.length > 0) return [];
  const [name, kind] = only;
  return again.flatMap(({ at, of }) =>
    of === 0 ? [] : [{ from: at, to: at + 1, name, kind: kind === "unknown" ? "org" : kind, isPlaceOf: false }],
  );
}

/**
 * "the city": the one that the same paragraph called so before; else the one that the article calls so and names most often, the
 * first of those.
 */
function placesAgain(doc: Document, { names, nameAt }: NamesOf, nameOf: NameOf): Meant[] {
  const { tokens } = doc;
  const counts = new Map<string, number>();
  for (const one of names) {
    const name = nameOf(one)?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const countOf = (name: string | undefined): number => (name === undefined ? -1 : (counts.get(name) ?? 0));
  const calledAt = new Map<number, string>();
  const most = new Map<string, string>();
  tokens.forEach(({ lower }, at) => {
    if (!PLACE_NOUN.test(lower) || tokens[at + 1]?.lower !== "of" || nameAt[at + 2] === undefined) return;
    const one = names[nameAt[at + 2] as number];
    const told = one && one.from === at + 2 ? nameOf(one) : null;
    if (!told || told.kind === "person") return;
    calledAt.set(at, told.name);
    if (countOf(told.name) > countOf(most.get(lower))) most.set(lower, told.name);
  });
  const last = new Map<string, { readonly name: string; readonly paragraph: number }>();
  return tokens.flatMap((token, at): Meant[] => {
    const called = calledAt.get(at);
    if (called !== undefined) last.set(token.lower, { name: called, paragraph: token.paragraph });
    const named = most.get(token.lower);
    if (named === undefined || tokens[at + 1]?.lower === "of" || nameAt[at] !== -1 || token.quoteDepth > 1) return [];
    let from = at;
    while (from > 0 && tokens[from - 1]?.pos === "ADJ" && at - from < 2) from--;
    if (tokens[from - 1]?.lower !== "the" || isPartOfMore(tokens[at + 1])) return [];
    const before = last.get(token.lower);
    const name = before?.paragraph === token.paragraph ? before.name : named;
    const isPlaceOf = WHERE.test(tokens[from - 2]?.lower ?? "");
    return [{ from: from - 1, to: at + 1, name, kind: "place", isPlaceOf }];
  });
}

/** "the city council": the noun is part of a longer one. */
const isPartOfMore = (next: Token | undefined): boolean => /^(?:NOUN|PROPN)$/.test(next?.pos ?? "");

/** "the siege": whom and where the article said that it was, as far as it speaks of one such event alone. */
function eventsAgain(doc: Document, { names, nameAt }: NamesOf, others: readonly Meant[], nameOf: NameOf): Meant[] {
  const { tokens } = doc;
  const otherAt = new Map(others.flatMap((one) => [[one.from, one] as const, [one.to - 1, one] as const]));
  const thingAt = (at: number): Meant | null => {
    const name = names[nameAt[at] ?? -1];
    const told = name && nameOf(name);
    return told ? { ...told, from: name.from, to: name.to, isPlaceOf: false } : (otherAt.get(at) ?? null);
  };
  const told = new Map<string, { before: Map<string, Meant>; behind: Map<string, Meant>; at: number }>();
  const again: number[] = [];
  tokens.forEach(({ lower, pos }, at) => {
    if (!EVENT.has(lower) || pos === "VERB" || nameAt[at] !== -1) return;
    const whose = thingAt(at - 1);
    const where = thingBehind(tokens, at, thingAt);
    if (!whose && !where) {
      if (tokens[at - 1]?.lower === "the") again.push(at);
      return;
    }
    const known = told.get(lower) ?? { before: new Map(), behind: new Map(), at };
    if (whose) known.before.set(whose.name, whose);
    if (where) known.behind.set(where.name, where);
    told.set(lower, known);
  });
  return again.flatMap((at) => {
    const known = told.get((tokens[at] as Token).lower);
    if (!known || known.at > at || known.before.size > 1 || known.behind.size > 1) return [];
    return [...known.before.values(), ...known.behind.values()].map(({ name, kind }) => ({
      ...{ from: at - 1, to: at + 1, name, kind, isPlaceOf: false },
    }));
  });
}

/** "on Ansel", "of parts of the town": what stands behind a preposition, with few small words between. */
function thingBehind(tokens: readonly Token[], at: number, thingAt: (at: number) => Meant | null): Meant | null {
  if (!/^(?:of|on|in|at|near|against)$/.test(tokens[at + 1]?.lower ?? "")) return null;
  for (let i = at + 2; i < at + 2 + NEAR; i++) {
    const found = thingAt(i);
    if (found) return found.kind === "person" ? null : found;
    if (!/^(?:DET|ADJ|NOUN|ADP)$/.test(tokens[i]?.pos ?? "")) return null;
  }
  return null;
}
