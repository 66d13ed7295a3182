/** Runs of capitalised words: where a name may begin and where it ends. Every look ahead is bounded by the run it reads. */
import type { Document, Token } from "../document.ts";
import { hasCapital } from "../tokens/capital.ts";
import { FIRST_NAMES, NAME_PARTICLES, NAME_SUFFIXES, NOT_NAMES } from "./words/person-names.ts";
import { DEMONYMS } from "./words/places.ts";
import { TITLES } from "./words/titles.ts";

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
    "confederation ministry department dept office university bank house bureau board council court institute academy college school society league federation union " +
    "church chamber center centre association organization organisation secretary speaker congress museum library republic kingdom city commission " +
    "committee daughters sons knights friends voice conference brotherhood chiefs state states leader archbishop bishop director division faculty guild " +
    "fraternal order party front army movement minister senate government agency chairman bar mayor governor president registrar trust bay gulf isle"
  ).split(" "),
);
const FOR_AFTER = new Set(
  (
    "commissioner observatory centre center centers centres institute council agency committee fund campaign coalition association foundation organization organisation " +
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
const COMPANY_FORMS = /^(?:plc|inc\.?|ltd\.?|llc|gmbh)$/;
export const PREFIXED_ARABIC = /^(?:al|el|ad|as|ar|an|at|ash|ul)-\p{Lu}/u;

export const isCapital = (token: Token | undefined): boolean => token !== undefined && hasCapital(token.text);

/** Whether a word stands where any word would have a capital letter. */
export function standsFirst(document: Document, i: number): boolean {
  const { tokens, sentences } = document;
  const token = tokens[i] as Token;
  if (token.sentence < 0 || sentences[token.sentence]?.from === i) return true;
  const before = tokens[i - 1];
  if (before === undefined || before.paragraph !== token.paragraph) return true;
  return /^(?:["“”'‘«„([:•*—–―-]|''|``|\.{1,3}|[!?…])$/.test(before.text);
}

/** Whether nearly every longer word has a capital letter: a headline that says nothing about names. */
export function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
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
export const isAcronym = (text: string): boolean => /^(?:\p{Lu}[\p{Lu}&-]{1,6}|(?:\p{Lu}\.){2,5})$/u.test(text);

/** Whether a capitalised word can begin or go on a name. */
export function nameable(document: Document, i: number, midway: ReadonlySet<string>): boolean {
  const token = document.tokens[i];
  if (token === undefined) return false;
  if (!isCapital(token)) return PREFIXED_ARABIC.test(token.text);
  const { lower, pos } = token;
  if (token.text.length === 1 && token.text !== "X") return false;
  if (NOT_NAMES.has(lower) && !(midway.has(lower) && FIRST_NAMES.has(lower))) return false;
  // "Will", "May" and "The" can only be told as names within a run.
  if (CLOSED.has(lower) && token.text !== "US" && token.text !== "WHO" && !isGivenName(document, i)) return false;
  if (QUALIFIER.test(lower) || pos === "NUM" || pos === "PUNCT") return false;
  if (!standsFirst(document, i)) return pos !== "ADV" || midway.has(lower);
  if (midway.has(lower) || FIRST_NAMES.has(lower)) return true;
  if (lower.endsWith("s") && DEMONYMS.has(lower.slice(0, -1))) return true;
  return pos === "PROPN" || TITLES.has(lower);
}

/** "her colleague Per Aune", "they met Will Vane": a small word as a first name, within a sentence and before another name word. */
function isGivenName(document: Document, i: number): boolean {
  const [token, next] = [document.tokens[i] as Token, document.tokens[i + 1]];
  return (
    /^(?:Per|Will)$/.test(token.text) &&
    !standsFirst(document, i) &&
    isCapital(next) &&
    next?.pos === "PROPN" &&
    next.paragraph === token.paragraph
  );
}

/** Where a run of name words that begins at `i` ends. */
export function runEnd(tokens: readonly Token[], i: number): number {
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
