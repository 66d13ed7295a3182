/** Headlines in Title Case, read as they would stand in a sentence: wink and the rules tell verbs from names by their capitals. */
import { cueOf } from "../lexicon.ts";
import { FIRST_NAMES } from "../resolve/words/person-names.ts";

/** Words of a language that no name is made of, and that headlines write with a capital. */
const CLOSED = new Set(
  "a an the and or but nor so yet if as at by for from in into of off on onto out over per than that to up via with without about after against amid among around before behind between despite during like near since through toward towards under until upon while because when where why how who whom whose which what whether i he him his she her hers it its they them their we us our you your me my this these those there here not no all both each every some any many most more much few other another i'm i'll he's she's it's is isn't are aren't was wasn't were weren't be been being am do does doesn't did didn't don't done has hasn't have haven't had having will won't would wouldn't can can't cannot could couldn't should shouldn't may might must just still also never ever only even now then again too very says said say tell tells told".split(
    " ",
  ),
);

/** Behind these stands a verb in its base form: `To Resign`, `Will Announce`. */
const BEFORE_VERB =
  /^(?:to|will|would|can|could|should|must|may|might|won't|don't|doesn't|didn't|can't|he|she|it|they|we|i|you|who)$/;

/** Words of a language that are names as well: `Clara May Denies It`, `Will Orr Quits`. */
const NAMES_TOO = /^(?:may|will)$/;
/** What tells a month of May from a name, before it. */
const BEFORE_MONTH =
  /^(?:in|of|by|on|until|till|since|from|to|for|and|or|between|before|after|during|through|this|last|next|late|early|mid|the|an?|its|his|her|their|our|at|with|as|than|s)$/;
/** Behind `may` and `will` that are no names; and behind those that are. */
const BEHIND_MODAL = /^(?:not|be|have|never|still|also|soon|now)$/;
const BEHIND_NAME = /^(?:said|told|has|is|was|had|won|wins|quits)$/;

/** Fewer words are no headline, and more are no line of one. */
const LEAST_WORDS = 4;
const MOST_WORDS = 40;
/** Words of so many letters have a capital in a headline; of those at least so many, and so large a share. */
const LONG = 4;
const LEAST_LONG = 3;
const SHARE = 0.85;
const MOST_SMALL = MOST_WORDS * (1 - SHARE);

const WORD = /[\p{L}\p{N}]+(?:[.’'-][\p{L}\p{N}]+)*\.?/gu;
/** `Vane` and `Vane's`, but not `VANE`, `McVane` or `U.N.` */
const PLAIN = /^\p{Lu}(?:[\p{Ll}]*|[\p{Ll}]+(?:[-’'][\p{L}]+)+)\.?$/u;

/** The text, of the same length, in which the words of its headlines in Title Case that are no names have small letters. */
export function inSentenceCase(text: string): string {
  const lines = text.split("\n");
  const titles = lines.map(isTitle);
  if (!titles.includes(true)) return text;
  const [headlines, sentences] = [true, false].map((is) => lines.filter((_, i) => titles[i] === is));
  const seen = casesIn(sentences as string[], headlines as string[]);
  return lines.map((line, i) => (titles[i] ? lowered(line, seen) : line)).join("\n");
}

/** More long words with a small letter than the longest headline may have: most lines are told by these alone. */
function hasManySmall(line: string): boolean {
  const isSmall = (i: number): boolean => line.charCodeAt(i) > 96 && line.charCodeAt(i) < 123;
  let small = 0;
  for (let i = line.indexOf(" "); i >= 0; i = line.indexOf(" ", i + 1))
    if (isSmall(i + 1) && isSmall(i + 2) && isSmall(i + 3) && isSmall(i + LONG) && ++small > MOST_SMALL) return true;
  return false;
}

function isTitle(line: string): boolean {
  if (line.length > MOST_WORDS * 12 || hasManySmall(line)) return false;
  const words = line.match(WORD) ?? [];
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS || line === line.toUpperCase()) return false;
  // "Mayor Quits after Talks with Crews": words of a language need no capital.
  const long = words.filter((word) => word.length >= LONG && !CLOSED.has(word));
  const capitals = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return long.length >= LEAST_LONG && capitals.length >= SHARE * long.length;
}

/** In plain letters: a word with others is not seen, and told by the lists. */
const PLAIN_WORD = /[A-Za-z]+(?:[’'-][A-Za-z]+)*/g;

/**
 * How often each word of the titles stands with a small letter in sentences, less how often with a capital that no sentence's
 * beginning asks for; of words that are names as well, one such capital outweighs all.
 */
function casesIn(lines: readonly string[], titles: readonly string[]): ReadonlyMap<string, number> {
  const seen = new Map(titles.flatMap((line) => line.match(WORD) ?? []).map((word) => [bare(word), 0]));
  for (const line of lines) {
    for (const { 0: word, index } of line.matchAll(PLAIN_WORD)) {
      const lower = bare(word);
      const times = seen.get(lower);
      if (times === undefined) continue;
      const capital = word.charCodeAt(0) < 97;
      if (capital && !/[a-z,] $/.test(line.slice(Math.max(0, index - 2), index))) continue;
      if (capital && NAMES_TOO.test(lower)) {
        if (isNameIn(line, index)) seen.set(lower, Number.NEGATIVE_INFINITY);
      } else seen.set(lower, times + (capital ? -1 : 1));
    }
  }
  return seen;
}

/** Whether `May` or `Will` at `index` is somebody's name in a sentence: no month, and no word of a title ("We Will Stay"). */
function isNameIn(line: string, index: number): boolean {
  const before = /(?<![A-Za-z])([A-Za-z]+),? $/.exec(line.slice(Math.max(0, index - 20), index))?.[1] ?? "";
  if (BEFORE_MONTH.test(before) || /^\w+,? \d/.test(line.slice(index, index + 8))) return false;
  return /^[a-z]/.test(before) || /^M(?:rs?|s)$/.test(before) || FIRST_NAMES.has(before.toLowerCase());
}

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:['’]s|\.)$/, "")
    .replace(/’/g, "'");

function lowered(line: string, seen: ReadonlyMap<string, number>): string {
  let [before, beforeThat] = ["", ""];
  return line.replace(WORD, (word: string, at: number) => {
    const lower = bare(word);
    const first = before === "";
    const behindMark = /[.!?:“"”] ?$/.test(line.slice(Math.max(0, at - 2), at));
    const small =
      !first &&
      PLAIN.test(word) &&
      !(NAMES_TOO.test(lower) && isNameBetween(beforeThat, before, nextIn(line, at + word.length))) &&
      isSmall(lower, before, seen) &&
      !behindMark;
    beforeThat = behindMark ? "" : before;
    // What follows a name, or the first word of a question, is no verb in its base form.
    before = NAMES_TOO.test(lower) && !small ? NAME : lower;
    const made = word.toLowerCase();
    return small && made.length === word.length ? made : word;
  });
}

/** Stands for a word that is somebody's name. */
const NAME = "(name)";

/** The word behind `from`, in small letters; "" behind a mark. */
const nextIn = (line: string, from: number): string =>
  bare(/^ ([\p{L}’'-]+)/u.exec(line.slice(from, from + 24))?.[1] ?? "");

/** Whether `May` or `Will` is a name between these words: behind a first name, or before what somebody did or does. */
function isNameBetween(beforeThat: string, before: string, next: string): boolean {
  if (BEHIND_NAME.test(next) || (isCueForm(next) && !next.endsWith("ing"))) return true;
  const isFirstName = FIRST_NAMES.has(before) && (beforeThat === "" || CLOSED.has(beforeThat) || isCueForm(beforeThat));
  return isFirstName && CLOSED.has(next) && !BEHIND_MODAL.test(next) && cueOf(next) === undefined;
}

function isSmall(lower: string, before: string, seen: ReadonlyMap<string, number>): boolean {
  const times = seen.get(lower) ?? 0;
  if (times !== 0) return times > 0;
  return CLOSED.has(lower) || BEFORE_VERB.test(before) || isCueForm(lower) || isBaseOfPlural(lower, before);
}

/** `Teachers Urge`, `Voters Say`: the base form of a verb that says, behind a plural. */
const isBaseOfPlural = (lower: string, before: string): boolean =>
  /[^s]s$/.test(before) && !CLOSED.has(before) && (cueOf(lower)?.frames.size ?? 0) > 0;

/** `calls`, `denied`, `warning`: a form of a verb that says. */
function isCueForm(lower: string): boolean {
  const stem = /^(.{2,}?)(?:ies|ied)$/.exec(lower)?.[1];
  const stems = [
    lower.replace(/s$/, ""),
    lower.replace(/(?:es|ed)$/, ""),
    lower.replace(/d$/, ""),
    lower.replace(/ing$/, ""),
    lower.replace(/ing$/, "e"),
    ...(stem ? [`${stem}y`] : []),
  ];
  return stems.some((one) => one !== lower && cueOf(one) !== undefined);
}
