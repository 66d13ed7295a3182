/**
 * Noun phrases for people, organisations, writings and recordings: "a war monitoring group", "the ministry", "two officials".
 * Every phrase is found from its head; the walk back to its first word is bounded.
 */
import type { Document, Token } from "../document.ts";
import {
  COLLECTIVE_NOUNS,
  DOCUMENT_NOUN_GROUPS,
  DOCUMENT_NOUNS,
  FOOTAGE_NOUNS,
  IRREGULAR_PLURALS,
  PERSON_NOUN_GROUPS,
  PERSON_NOUNS,
} from "./words/nouns.ts";
import { ORG_NOUNS } from "./words/organisations.ts";

export type NominalClass = "person" | "org" | "document" | "footage" | "collective" | "other";
export type Determiner = "definite" | "demonstrative" | "indefinite" | "possessive" | "number" | "quantity" | "bare";

export interface Nominal {
  /** Its words, with the determiner and what stands before the head: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The head's singular. */
  readonly noun: string;
  readonly plural: boolean;
  readonly kind: NominalClass;
  readonly determiner: Determiner;
  /** The first word after the determiner. */
  readonly inner: number;
}

/** How many words may stand before a head. */
const LONGEST_PHRASE = 9;

/** The singular of a noun of the lists, and whether it was a plural; null when the lists do not have it. */
export function nounOf(lower: string): { noun: string; plural: boolean; kind: NominalClass } | null {
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular) return { noun: irregular, plural: true, kind: kindOf(irregular) ?? "other" };
  for (const noun of singularsOf(lower)) {
    const kind = kindOf(noun);
    if (kind) return { noun, plural: true, kind };
  }
  const known = kindOf(lower);
  if (known) return { noun: lower, plural: PLURAL_ALREADY.test(lower), kind: known };
  // ex-officers, co-pilots, vice-chairman: the last part tells.
  const dash = lower.lastIndexOf("-");
  if (dash > 0 && dash < lower.length - 3 && !lower.endsWith("-old")) {
    const part = nounOf(lower.slice(dash + 1));
    if (part && part.kind === "person") return part;
  }
  return null;
}

const PLURAL_ALREADY = /^(?:people|media|police|data)$/;

/** What a word may be the plural of: ladies, watches, fishermen. */
function singularsOf(lower: string): string[] {
  if (lower.length > 5 && lower.endsWith("men")) return [`${lower.slice(0, -3)}man`];
  if (lower.length <= 3 || !lower.endsWith("s")) return [];
  const list = [lower.slice(0, -1)];
  if (lower.endsWith("ies")) list.push(`${lower.slice(0, -3)}y`);
  if (lower.endsWith("es")) list.push(lower.slice(0, -2));
  return list;
}

function kindOf(noun: string): NominalClass | null {
  if (FOOTAGE_NOUNS.has(noun)) return "footage";
  if (COLLECTIVE_NOUNS.has(noun)) return "collective";
  if (PERSON_NOUNS.has(noun)) return "person";
  if (DOCUMENT_NOUNS.has(noun)) return "document";
  if (ORG_NOUNS.has(noun)) return "org";
  return PROFESSION.test(noun) ? "person" : null;
}

/** What ends so is a person, whether the lists have it or not: ornithologist, paediatrician, organist, churchgoer. */
const PROFESSION =
  /..(?:ologist|iatrist|icist|onomist|arist|anist|inist|onist|ivist|alist|ographer|onomer|ician|keeper|worker|owner|goer|woman|person)$/;

/** The groups by which a definite phrase with this head may mean an earlier one. */
export function groupsOf(noun: string, kind: NominalClass): readonly string[] {
  if (kind === "person") return PERSON_NOUN_GROUPS.get(noun) ?? [];
  if (kind === "document" || kind === "footage") return DOCUMENT_NOUN_GROUPS.get(noun) ?? [];
  if (kind === "org") return ORG_NOUNS.get(noun) ?? [];
  return [];
}

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ["the", "definite"],
  ["this", "demonstrative"],
  ["that", "demonstrative"],
  ["these", "demonstrative"],
  ["those", "demonstrative"],
  ["a", "indefinite"],
  ["an", "indefinite"],
  ["another", "indefinite"],
  ["one", "indefinite"],
  ["his", "possessive"],
  ["her", "possessive"],
  ["their", "possessive"],
  ["its", "possessive"],
  ["my", "possessive"],
  ["our", "possessive"],
  ["your", "possessive"],
  ["whose", "possessive"],
  ["some", "quantity"],
  ["many", "quantity"],
  ["most", "quantity"],
  ["several", "quantity"],
  ["few", "quantity"],
  ["all", "quantity"],
  ["both", "quantity"],
  ["no", "quantity"],
  ["neither", "quantity"],
  ["either", "quantity"],
  ["each", "indefinite"],
  ["every", "indefinite"],
  ["any", "indefinite"],
  ["other", "quantity"],
]);
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || ((token.text === "'" || token.text === "’") && token.pos !== "VERB"));

/** Whether a word can stand before a head in its phrase. */
function modifies(token: Token): boolean {
  return (
    token.pos === "ADJ" ||
    token.pos === "NOUN" ||
    token.pos === "PROPN" ||
    token.pos === "NUM" ||
    token.lower === "'s" ||
    (token.pos === "VERB" &&
      (/(?:ed|ing)$/.test(token.lower) || /^(?:court|police|state|press|campaign)$/.test(token.lower))) ||
    (token.pos === "ADV" && /^(?:very|once|most|then|now|highly|newly|recently|long)$/.test(token.lower))
  );
}

/** The noun phrase with this head. */
export function phraseAt(document: Document, head: number, floor: number): Nominal {
  const { tokens } = document;
  const token = tokens[head] as Token;
  const known = nounOf(token.lower);
  let from = head;
  let determiner: Determiner = "bare";
  let inner = head;
  while (from - 1 >= floor && head - from < LONGEST_PHRASE) {
    const before = tokens[from - 1] as Token;
    if (before.paragraph !== token.paragraph || before.quoteDepth !== token.quoteDepth) break;
    const found = DETERMINERS.get(before.lower);
    if (found && before.pos !== "PROPN") {
      // "those" and "some" before "the" do not occur; "all the aides" keeps its first word outside.
      from--;
      determiner = found === "indefinite" && before.lower === "one" && known?.plural ? "number" : found;
      // Two other officials: the number comes first.
      if (before.lower === "other" && tokens[from - 1]?.pos === "NUM" && from - 1 >= floor) {
        from--;
        determiner = "number";
      }
      break;
    }
    if (!modifies(before)) {
      // The plural possessive: rebels' spokesman.
      if (
        isPossessive(before) &&
        tokens[from - 2] &&
        /s$/.test((tokens[from - 2] as Token).lower) &&
        (tokens[from - 2] as Token).end === before.start
      ) {
        from--;
        inner = from;
        continue;
      }
      break;
    }
    // A gerund or participle at the phrase's beginning, with no determiner, is a verb: "accusing officials".
    if (before.pos === "VERB") {
      const earlier = tokens[from - 2];
      if (!(earlier && (DETERMINERS.has(earlier.lower) || earlier.pos === "ADJ" || earlier.pos === "NOUN"))) break;
    }
    from--;
    inner = from;
    if (before.pos === "NUM" && from === head - 1) determiner = "number";
  }
  // What is owned by a name or a noun is definite: Russia's ministry.
  for (let i = inner; i < head; i++)
    if ((tokens[i] as Token).lower === "'s" || (tokens[i] as Token).text === "’")
      determiner = determiner === "bare" || determiner === "definite" ? "possessive" : determiner;
  if (determiner === "bare" && tokens[inner]?.pos === "NUM") determiner = "number";
  return {
    from,
    to: head + 1,
    head,
    inner: from === inner ? inner : Math.max(inner === head && from < head ? from + 1 : inner, from),
    noun: known?.noun ?? token.lower,
    plural: known?.plural ?? (token.pos === "NOUN" && /[^s]s$/.test(token.lower)),
    kind: known?.kind ?? (/-year-old$/.test(token.lower) ? "person" : "other"),
    determiner,
  };
}

/** All noun phrases whose head is in the lists and that no name covers (`covered` tells for each word). */
export function findNominals(document: Document, covered: Uint8Array): Nominal[] {
  const { tokens } = document;
  const found: Nominal[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text.length < 2) continue;
    let { pos } = token;
    // Tagged as a verb, yet behind a determiner and before a mark: "an opposition war monitor, said".
    if ((pos === "VERB" || pos === "ADJ") && i > floor) {
      const next = tokens[i + 1];
      const before = tokens[i - 1] as Token;
      if (
        (next === undefined ||
          next.pos === "PUNCT" ||
          next.pos === "AUX" ||
          (next.pos === "VERB" && next.lower !== token.lower)) &&
        (before.pos === "NOUN" || before.pos === "ADJ" || before.pos === "DET") &&
        PERSON_OR_MONITOR.has(token.lower)
      )
        pos = "NOUN";
    }
    if (pos !== "NOUN" && pos !== "PROPN") continue;
    if (covered[i]) continue;
    const next = tokens[i + 1];
    if (
      next &&
      next.paragraph === token.paragraph &&
      (next.pos === "NOUN" || (next.pos === "PROPN" && !covered[i + 1])) &&
      next.start - token.end <= 1 &&
      nounOf(next.lower)
    )
      continue;
    // "good news": a body of that name only has it with a capital.
    if (nounOf(token.lower) === null || token.text === "news") continue;
    // The head of a compound is its last noun.
    if (
      next &&
      next.pos === "NOUN" &&
      next.paragraph === token.paragraph &&
      !/^(?:tuesday|monday|wednesday|thursday|friday|saturday|sunday)$/.test(next.lower)
    )
      continue;
    let phrase = phraseAt(document, i, floor);
    // The governor's office: whose it is belongs to the phrase, though it is a phrase itself.
    const owner = found.at(-1);
    if (owner && isPossessive(tokens[phrase.from]) && owner.to === phrase.from)
      phrase = phraseAt(document, i, owner.from);
    found.push(phrase);
    floor = i + 1;
  }
  return found;
}

const PERSON_OR_MONITOR = new Set(
  "monitor official officials aide watchdog resident patient expert executive representative native local lead witness model guide guard".split(
    " ",
  ),
);
