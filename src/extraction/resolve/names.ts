/**
 * Proper names: runs of capitalised words, with their titles, particles, initials and the small words inside names of
 * organisations. One pass over the words; every look ahead is bounded by the run it reads.
 */
import type { Document, Token } from "../document.ts";
import { nounOf } from "./nominals.ts";
import { PERSON_NOUNS } from "./words/nouns.ts";
import { ORG_NAME_WORDS, ORG_NOUNS, OUTLETS } from "./words/organisations.ts";
import {
  FIRST_NAMES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_NAMES,
  POST_NOMINALS,
  WEAK_FIRST_NAMES,
} from "./words/person-names.ts";
import { DEMONYMS, PLACES } from "./words/places.ts";
import { STRONG_TITLES, TITLE_WORDS, TITLES } from "./words/titles.ts";
import type { Gender } from "./words/word-list.ts";

export type NameKind = "person" | "org" | "outlet" | "place" | "group" | "unknown";

export interface Name {
  /** Its words with the titles: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where the name proper begins, and where it ends: without titles, without letters after it. */
  readonly core: number;
  readonly coreTo: number;
  kind: NameKind;
  /** Told by a title or a first name; null when it is not. */
  readonly gender: Gender | null;
}

const CLOSED = new Set(
  (
    "the a an this that these those he she it they we i you who which what how why when where while if as after before since because although though " +
    "until unless and but or nor yet so in on at by of to for with from about against between during under over not no his her its their our my your " +
    "some many most all both each every any few several other others another one two also then there here now still even only just is are was were be " +
    "been has have had do does did will would can could should may might must shall him them us me such than more less much never ever let's let to per " +
    "via amid among despite unlike like once upon within without through across around toward towards near whether asked"
  ).split(" "),
);
const OF_AFTER = new Set(
  (
    "ministry department dept office university bank house bureau board council court institute academy college school society league federation union " +
    "church chamber center centre association organization organisation secretary speaker congress museum library republic kingdom city commission " +
    "committee daughters sons knights friends voice conference brotherhood chiefs state states leader archbishop bishop director division faculty guild " +
    "fraternal order party front army movement minister senate government agency chairman bar mayor governor president registrar trust bay gulf isle"
  ).split(" "),
);
const FOR_AFTER = new Set(
  (
    "observatory centre center centers centres institute council agency committee fund campaign coalition association foundation organization organisation " +
    "society union alliance network americans citizens students physicians women veterans project group partnership republicans democrats party minister " +
    "movement lawyers doctors parents office department secretary"
  ).split(" "),
);
const ON_AFTER = new Set(
  "council commission committee center centre foundation conference panel subcommittee".split(" "),
);
const TO_AFTER = new Set("committee campaign coalition".split(" "));
const AND_AFTER = new Set(
  (
    "prevention human urban budget drug welfare development sciences science medicine technology commerce control security trade industry family children " +
    "wales policy strategic rural agriculture fisheries emigration environment culture sport communities foreign research firearms explosives exchange " +
    "customs revenue rights media sport skills treatment tobacco infrastructure transportation means families public democracy liberties"
  ).split(" "),
);
const AND_BEFORE = new Set(
  "food securities health oil business arts consumer housing research energy transport home law parks fish occupational ways science customs alcohol immigration trade".split(
    " ",
  ),
);
/** Capitalised in front and lower case behind the hyphen, these qualify: Britain-based. */
const QUALIFIER =
  /-(?:based|backed|led|born|controlled|era|style|held|run|owned|area|trained|educated|wide|friendly|leaning|speaking|like|only)$/;
/** Words that a capital at a sentence's beginning does not make the first of a name: Late Vane goal, Former mayor. */
const NEVER_FIRST = /^(?:late|former|early|then|ex|both|neighbouring|neighboring|nearby|rival|fellow)$/;
const COMPANY_FORMS = /^(?:plc|inc\.?|ltd\.?|llc|gmbh)$/;
const PREFIXED_ARABIC = /^(?:al|el|ad|as|ar|an|at|ash|ul)-\p{Lu}/u;

export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(token.text);
}

/** Whether a word stands where any word would have a capital letter. */
function standsFirst(document: Document, i: number): boolean {
  const { tokens, sentences } = document;
  const token = tokens[i] as Token;
  if (token.sentence < 0 || sentences[token.sentence]?.from === i) return true;
  const before = tokens[i - 1];
  if (before === undefined || before.paragraph !== token.paragraph) return true;
  return /^(?:["“”'‘«„([:•*—–―-]|''|``|\.{1,3}|[!?…])$/.test(before.text);
}

/** Whether nearly every longer word has a capital letter: a headline that says nothing about names. */
function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.text.length < 4 || !/^\p{L}/u.test(token.text)) continue;
    long++;
    if (isCapital(token)) capital++;
  }
  return long >= 3 && capital / long > 0.75;
}

const isInitial = (text: string): boolean => /^\p{Lu}\.?$/u.test(text) || /^(?:\p{Lu}\.){2,3}$/u.test(text);
export const isAcronym = (text: string): boolean => /^(?:\p{Lu}[\p{Lu}&-]{1,6}|(?:\p{Lu}\.){2,5})$/u.test(text);

function isOrgWord(lower: string): boolean {
  return ORG_NOUNS.has(lower) || ORG_NAME_WORDS.has(lower);
}

/** Whether a capitalised word can begin or go on a name. */
function nameable(document: Document, i: number, midway: ReadonlySet<string>): boolean {
  const token = document.tokens[i];
  if (token === undefined) return false;
  if (!isCapital(token)) return PREFIXED_ARABIC.test(token.text);
  const { lower, pos } = token;
  if (token.text.length === 1 && token.text !== "X") return false;
  if (NOT_NAMES.has(lower) && !(midway.has(lower) && FIRST_NAMES.has(lower))) return false;
  // "Will", "May" and "The" can only be told as names within a run.
  if (CLOSED.has(lower) && token.text !== "US" && token.text !== "WHO") return false;
  if (QUALIFIER.test(lower) || pos === "NUM" || pos === "PUNCT") return false;
  if (!standsFirst(document, i)) return pos !== "ADV" || midway.has(lower);
  if (midway.has(lower) || FIRST_NAMES.has(lower)) return true;
  if (lower.endsWith("s") && DEMONYMS.has(lower.slice(0, -1))) return true;
  return pos === "PROPN" || TITLES.has(lower);
}

/** Where a run of name words that begins at `i` ends. */
function runEnd(tokens: readonly Token[], i: number): number {
  const { paragraph, quoteDepth } = tokens[i] as Token;
  const inRun = (j: number): boolean => {
    const token = tokens[j];
    if (token === undefined || token.paragraph !== paragraph || token.quoteDepth !== quoteDepth) return false;
    if (PREFIXED_ARABIC.test(token.text)) return true;
    if (!isCapital(token) || token.pos === "NUM" || QUALIFIER.test(token.lower)) return false;
    return (
      !(CLOSED.has(token.lower) && token.text !== "US" && !/^(?:Will|May|So|Yet|Without)$/.test(token.text)) &&
      token.text !== "I"
    );
  };
  let j = i + 1;
  let joined = false;
  while (j < tokens.length && j - i < 16) {
    const token = tokens[j] as Token;
    const last = (tokens[j - 1] as Token).lower;
    // A day or month ends a name: "Smith Tuesday told ..."
    if (inRun(j) && !(NOT_NAMES.has(token.lower) && /day$/.test(token.lower))) {
      // After "Sen." and initials the run goes on; a full stop of its own would be another word.
      j++;
      continue;
    }
    if (token.paragraph !== paragraph) break;
    const { lower } = token;
    // Vale Energy plc.
    if (COMPANY_FORMS.test(lower)) return j + 1;
    let next = j + 1;
    if (NAME_PARTICLES.has(lower) && token.text === lower) {
      if (NAME_PARTICLES.has(tokens[next]?.lower ?? "")) next++;
      if (!inRun(next)) break;
      j = next + 1;
      continue;
    }
    const joins =
      (lower === "of" && OF_AFTER.has(last)) ||
      (lower === "for" && FOR_AFTER.has(last)) ||
      (lower === "on" && ON_AFTER.has(last)) ||
      (lower === "to" && TO_AFTER.has(last));
    if (joins) {
      if (tokens[next]?.lower === "the") next++;
      if (!inRun(next) || (lower === "to" && tokens[next]?.pos === "NUM")) break;
      joined = true;
      j = next + 1;
      continue;
    }
    if (lower === "&" && inRun(next)) {
      j = next + 1;
      continue;
    }
    if (lower === "and" && inRun(next)) {
      const after = tokens[next] as Token;
      if (
        (joined && AND_AFTER.has(after.lower)) ||
        (AND_BEFORE.has(last) && AND_AFTER.has(after.lower)) ||
        (AND_BEFORE.has(last) && last === "food")
      ) {
        j = next + 1;
        continue;
      }
    }
    // Channel 4, DeirEzzor 24: a number that a verb or a comma follows.
    if (
      /^\d{1,3}$/.test(token.text) &&
      /^(?:VERB|AUX|PUNCT)$/.test(tokens[next]?.pos ?? "") &&
      !TITLES.has(last) &&
      j - i === 1
    ) {
      const first = (tokens[i] as Token).text;
      if (/\p{Ll}\p{Lu}/u.test(first) || /^(?:Channel|Radio|Brigade|Group|Forum|Area)$/.test(first)) j++;
    }
    // Robert Vane, Jr.
    if (lower === "," && NAME_SUFFIXES.has(tokens[next]?.lower ?? "")) j = next + 1;
    break;
  }
  return j;
}

/** Where the name proper begins after its titles: Defence Minister | Ana Ruiz; `from` when there are none, -1 when all is title. */
function coreStart(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    const { lower } = tokens[k] as Token;
    if (!TITLES.has(lower)) continue;
    if (k === to - 1) {
      // The Senator, the Foreign Minister: no name. Stephen King: a surname.
      const before = (tokens[k - 1] as Token | undefined)?.lower ?? "";
      if (k === from || (!FIRST_NAMES.has(before) && (TITLES.has(before) || TITLE_WORDS.has(before)))) return -1;
      continue;
    }
    let start = k + 1;
    while (
      start < to - 1 &&
      TITLE_WORDS.has((tokens[start] as Token).lower) &&
      !FIRST_NAMES.has((tokens[start] as Token).lower)
    )
      start++;
    const next = (tokens[start] as Token).lower;
    if (next === "of" || next === "for") {
      // Secretary of State Ana Ruiz.
      for (let p = start + 2; p < to - 1; p++) {
        if (FIRST_NAMES.has((tokens[p] as Token).lower)) return p;
      }
      return k === from || TITLE_WORDS.has((tokens[k - 1] as Token).lower) || TITLES.has((tokens[k - 1] as Token).lower)
        ? -1
        : from;
    }
    let orgLike = false;
    for (let p = start; p < to; p++) {
      const word = (tokens[p] as Token).lower;
      if (isOrgWord(word) || word === "of" || word === "for" || word === "electric") orgLike = true;
    }
    if (orgLike && !(STRONG_TITLES.has(lower) || FIRST_NAMES.has(next))) return from;
    if (NAME_SUFFIXES.has(next)) continue;
    // Prince, King and Judge after a first name are surnames.
    if (
      k > from &&
      FIRST_NAMES.has((tokens[k - 1] as Token).lower) &&
      !WEAK_FIRST_NAMES.has((tokens[k - 1] as Token).lower) &&
      !STRONG_TITLES.has(lower)
    )
      continue;
    return start;
  }
  // Shopkeeper Mo Farrell, Councillors Ana Ruiz: a noun for a person before a full name.
  const leading = tokens[from] as Token;
  if (to - from > 2 && !FIRST_NAMES.has(leading.lower)) {
    const noun = nounOf(leading.lower);
    if ((noun?.kind === "person" || TITLES.has(leading.lower.replace(/s$/, ""))) && !isOrgRun(tokens, from, to))
      return from + 1;
  }
  // Texas Republican Ana Ruiz: a first name after a place, a party or an organisation.
  for (let p = from + 1; p < to - 1 && to - p <= 5; p++) {
    const { lower } = tokens[p] as Token;
    if (!FIRST_NAMES.has(lower) || WEAK_FIRST_NAMES.has(lower)) continue;
    const first = (tokens[from] as Token).lower;
    if (FIRST_NAMES.has(first) && !WEAK_FIRST_NAMES.has(first)) break;
    const before = (tokens[p - 1] as Token).lower;
    const last = (tokens[to - 1] as Token).lower;
    if (isOrgWord(last)) break;
    if (
      DEMONYMS.has(before) ||
      PLACES.has(before) ||
      isOrgWord(before) ||
      OUTLETS.has(before) ||
      PERSON_NOUNS.has(before) ||
      isAcronym((tokens[p - 1] as Token).text)
    ) {
      return p;
    }
    break;
  }
  return from;
}

const isOrgRun = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i] as Token;
    if (isOrgWord(lower) || lower === "of" || lower === "for" || lower === "and") return true;
  }
  return false;
};

const lowerOf = (tokens: readonly Token[], from: number, to: number): string => {
  let text = "";
  for (let i = from; i < to; i++) text += `${i > from ? " " : ""}${(tokens[i] as Token).lower}`;
  return text;
};

function genderOf(tokens: readonly Token[], from: number, core: number, to: number): Gender | null {
  for (let i = from; i < core; i++) {
    const gender = TITLES.get((tokens[i] as Token).lower) ?? PERSON_NOUNS.get((tokens[i] as Token).lower);
    if (gender) return gender;
  }
  for (let i = core; i < to - 1; i++) {
    const { lower, text } = tokens[i] as Token;
    const gender = FIRST_NAMES.get(lower) ?? FIRST_NAMES.get(lower.split("-")[0] ?? "");
    if (gender) return gender;
    if (!isInitial(text)) break;
  }
  return null;
}

/** What a run of name words names. */
function kindOf(tokens: readonly Token[], from: number, core: number, to: number): NameKind {
  const last = (tokens[to - 1] as Token).lower;
  const whole = lowerOf(tokens, core, to);
  if (core > from) return "person";
  if (PLACES.has(whole)) return "place";
  if (OUTLETS.has(whole)) return "outlet";
  const size = to - core;
  const first = tokens[core] as Token;
  if (last.endsWith("s") && (DEMONYMS.has(last.slice(0, -1)) || last === "democrats")) return "group";
  if (size === 1) {
    if (isAcronym(first.text)) return "org";
    return "unknown";
  }
  let org = false;
  for (let i = core; i < to; i++) {
    const { lower } = tokens[i] as Token;
    if (lower === "of" || lower === "for" || lower === "&" || lower === "and") org = true;
    // Abdul Party is an organisation, Tom Bank and Ella Power are not: only the end tells with a first name before.
    if (
      isOrgWord(lower) &&
      !(
        FIRST_NAMES.has(first.lower) &&
        size === 2 &&
        !WEAK_FIRST_NAMES.has(first.lower) &&
        !/^(?:university|foundation|party|campaign|institute|committee|times|post|college|school|company|inc\.?|corp\.?|group|bank|hospital|project|center|centre|fund|society)$/.test(
          lower,
        )
      )
    ) {
      org = true;
    }
  }
  if (org) return "org";
  if (isInitial(first.text) || (isInitial((tokens[core + 1] as Token).text) && size === 3)) return "person";
  if (NAME_SUFFIXES.has(last)) return "person";
  if (FIRST_NAMES.has(first.lower) && size <= 5)
    return WEAK_FIRST_NAMES.has(first.lower) && PLACES.has(first.lower) ? "unknown" : "person";
  if (FIRST_NAMES.has(first.lower.split("-")[0] ?? "") && first.lower.includes("-") && size <= 4) return "person";
  for (let i = core; i < to; i++) {
    if (PREFIXED_ARABIC.test((tokens[i] as Token).text) || NAME_PARTICLES.has((tokens[i] as Token).lower))
      return "person";
  }
  return "unknown";
}

/** The names of an article, and for each word the place of the name that covers it, or -1. */
export interface NamesOf {
  readonly names: readonly Name[];
  readonly nameAt: Int32Array;
}

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
    } else if (standsFirst(document, from) && (NEVER_FIRST.test(token.lower) || describes(tokens, from, to, midway))) {
      from++;
    }
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
      owner?.kind === "place" &&
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

function hasTitle(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (TITLES.has((tokens[i] as Token).lower)) return true;
  return false;
}
