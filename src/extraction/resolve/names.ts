/**
 * Proper names: runs of capitalised words, with their titles, particles, initials and the small words inside names of
 * organisations. One pass over the words.
 */
import type { Document, Token } from "../document.ts";
import type { Name, NamesOf } from "./name.ts";
import { coreStart, genderOf, hasTitle, kindOf } from "./name-parts.ts";
import { isCapital, isTitleCase, nameable, runEnd, standsFirst } from "./name-runs.ts";
import { nounOf } from "./nominals.ts";
import { PERSON_NOUNS } from "./words/nouns.ts";
import { ORG_NOUNS, OUTLETS } from "./words/organisations.ts";
import { FIRST_NAMES, POST_NOMINALS, WEAK_FIRST_NAMES } from "./words/person-names.ts";
import { DEMONYMS, PLACES } from "./words/places.ts";
import { TITLE_WORDS, TITLES } from "./words/titles.ts";

/** What only a state has: whose it is, is a place, known or not. */
const OF_STATES = /^(?:ministry|government|parliament|army|navy|embassy)$/;
/** What companies report of: `Sales fell, the firm said`. */
const REPORTED =
  /^(?:sales|profits?|prices?|shares?|revenues?|earnings|stocks?|costs?|loss(?:es)?|orders|exports?|imports?|deliveries|bookings|bonds?|yields?|rates?|wages|margins?|turnover|output|production|demand|growth|inflation|unemployment|employment|dividends?|debts?|taxes|rents?|fares?|bills?|volumes|shipments|investments?)$/;
/** Months that persons are called by, and what stands before a month: `In April, she left`, `last June`. */
const MONTH = /^(?:april|may|june|august)$/;
const BEFORE_MONTH =
  /^(?:in|last|next|since|until|till|by|this|early|late|mid|before|after|during|from|every|each|of)$/;
/** Behind a name and before its verb: `Vane on Tuesday said`, `Vane last week denied`. */
const WHEN =
  /^(?:(?:on|late|early) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last|earlier) (?:week|month|year|this|on))$/;
/** Words that a capital at a sentence's beginning does not make the first of a name: Late Vane goal, Former mayor. */
const NEVER_FIRST =
  /^(?:late|former|early|then|ex|both|neighbouring|neighboring|nearby|rival|fellow|state|local|federal|national|senior)$/;

export function readNames(document: Document): NamesOf {
  const names = findNames(document);
  const nameAt = new Int32Array(document.tokens.length + 1).fill(-1);
  names.forEach(({ from, to }, index) => {
    nameAt.fill(index, from, to);
  });
  return { names, nameAt };
}

/** The names of an article, in order, none within another. */
function findNames(document: Document): Name[] {
  const { tokens, paragraphs } = document;
  // Words that have a capital letter where others have none.
  const midway = new Set<string>();
  const small = new Set<string>();
  const skipped: boolean[] = paragraphs.map((paragraph) => {
    if (paragraph.kind !== "headline" && !(paragraph.kind === "body" && paragraph.to - paragraph.from < 25))
      return false;
    return isTitleCase(tokens, paragraph.from, paragraph.to) && !/[.!?]/.test(tokens[paragraph.to - 1]?.text ?? "");
  });
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (skipped[token.paragraph]) continue;
    if (!isCapital(token)) small.add(token.lower);
    else if (!standsFirst(document, i) && token.pos === "PROPN") midway.add(token.lower);
  }
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (skipped[token.paragraph] || !nameable(document, i, midway)) {
      i++;
      continue;
    }
    let from = i;
    let to = runEnd(tokens, i);
    i = to;
    if (to - from === 1) {
      const { lower } = token;
      // The TV, a Senator, Officials: noun phrases, not names.
      if (ORG_NOUNS.has(lower) || TITLES.has(lower) || (PERSON_NOUNS.has(lower) && !DEMONYMS.has(lower))) {
        if (!(FIRST_NAMES.has(lower) || OUTLETS.has(lower)) || small.has(lower)) continue;
      }
      // Farmers, Video: nouns that have their capital from the sentence.
      if (standsFirst(document, from) && !midway.has(lower) && !FIRST_NAMES.has(lower) && nounOf(lower)) continue;
      if (standsFirst(document, from) && small.has(lower) && !midway.has(lower)) continue;
      if (standsFirst(document, from) && REPORTED.test(lower) && !midway.has(lower)) continue;
      if (MONTH.test(lower) && BEFORE_MONTH.test(tokens[from - 1]?.lower ?? "")) continue;
      if (standsFirst(document, from) && NEVER_FIRST.test(lower) && !midway.has(lower)) continue;
      // "Talks with the minister": one word with its sentence's capital that does nothing a name does.
      if (
        standsFirst(document, from) &&
        !midway.has(lower) &&
        !FIRST_NAMES.has(lower) &&
        !OUTLETS.has(lower) &&
        !PLACES.has(lower) &&
        token.text !== token.text.toUpperCase() &&
        /^(?:ADP|PRON|DET|NOUN|SCONJ)$/.test(tokens[to]?.pos ?? "") &&
        !WHEN.test(`${tokens[to]?.lower} ${tokens[to + 1]?.lower}`)
      )
        continue;
      if (DEMONYMS.has(lower) && !PLACES.has(lower)) continue;
    } else if (
      standsFirst(document, from) &&
      token.pos !== "PROPN" &&
      small.has(token.lower) &&
      !midway.has(token.lower) &&
      !FIRST_NAMES.has(token.lower)
    ) {
      // An everyday word at a sentence's beginning is not the name's first.
      from++;
    } else if (token.lower === "lawyers" && tokens[from + 1]?.lower === "for" && !midway.has("lawyers")) {
      // "Lawyers for Vale Energy" are not an organisation that is called so.
      from += tokens[from + 2]?.lower === "the" ? 3 : 2;
    } else if (
      standsFirst(document, from) &&
      !midway.has(token.lower) &&
      (NEVER_FIRST.test(token.lower) || describes(tokens, from, to, midway))
    ) {
      from++;
    }
    // "The Vermont Democrat": a phrase for somebody, not a name.
    if (isPlaceAndNoun(tokens, from, to)) continue;
    // A name for each of two people that only a title parts: "Sanders Rep. Vane" does not occur; "Mr." alone is no name.
    const core = coreStart(tokens, from, to);
    if (core < 0) continue;
    while (to > core + 1 && /^(?:of|for|and|the|&|on|to)$/.test((tokens[to - 1] as Token).lower)) to--;
    let coreTo = to;
    while (coreTo > core + 1 && POST_NOMINALS.has((tokens[coreTo - 1] as Token).lower)) coreTo--;
    const titled = (tokens[from] as Token).lower;
    const byFirstName = core > from && !hasTitle(tokens, from, core);
    const kind = byFirstName || (core > from && titled !== "") ? "person" : kindOf(tokens, from, core, coreTo);
    // Norway's Defence Ministry is one name.
    const owner = names.at(-1);
    if (
      kind === "org" &&
      owner &&
      (owner.kind === "place" || (owner.kind === "unknown" && OF_STATES.test((tokens[to - 1] as Token).lower))) &&
      owner.to === from - 1 &&
      /^(?:'s|'|’)$/.test((tokens[from - 1] as Token).lower) &&
      ORG_NOUNS.has((tokens[to - 1] as Token).lower)
    ) {
      names.pop();
      names.push({ from: owner.from, to, core: owner.core, coreTo: to, kind, gender: null });
      continue;
    }
    names.push({
      from: byFirstName ? core : from,
      to,
      core,
      coreTo,
      kind,
      gender: genderOf(tokens, from, core, coreTo),
    });
  }
  return names;
}

/** Goalkeeper Leo Vane: a word before a full name that has its capital only from the sentence. */
function describes(tokens: readonly Token[], from: number, to: number, midway: ReadonlySet<string>): boolean {
  const [first, second] = [tokens[from] as Token, tokens[from + 1] as Token];
  return (
    to - from === 3 &&
    !midway.has(first.lower) &&
    first.pos !== "PROPN" &&
    !(FIRST_NAMES.has(first.lower) || TITLES.has(first.lower) || TITLE_WORDS.has(first.lower)) &&
    FIRST_NAMES.has(second.lower) &&
    !WEAK_FIRST_NAMES.has(second.lower)
  );
}

function isPlaceAndNoun(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || !/^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? "")) return false;
  if (!/^(?:democrat|republican|conservative|liberal)$/.test((tokens[to - 1] as Token).lower)) return false;
  const place = tokens
    .slice(from, to - 1)
    .map(({ lower }) => lower)
    .join(" ");
  return PLACES.has(place) || DEMONYMS.has(place);
}
