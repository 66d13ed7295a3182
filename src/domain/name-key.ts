import { type Word, wordsOf } from "./search-words.ts";
import type { ACTOR_KINDS } from "./vocabulary.ts";

type ActorKind = (typeof ACTOR_KINDS)[number];

/** Words before a name that are no part of it: titles, and "the". */
const BEFORE =
  /^(?:the|president|vice|prime|minister|foreign|defence|defense|senator|sen|representative|rep|congressman|congresswoman|governor|gov|mayor|judge|justice|dr|doctor|professor|prof|mr|mrs|ms|miss|sir|dame|lord|lady|general|gen|colonel|col|major|maj|captain|capt|sergeant|sgt|lieutenant|lt|bishop|pope|king|queen|prince|princess|chancellor|secretary|councillor|inspector|superintendent|chief|deputy|former|ex)$/;

/**
 * A name as it is looked up: folded as search folds, without titles; "President Antón Vey" and "Anton Vey" have one key. Titles
 * that are all there is stay. Empty when the name has no letter or digit.
 */
export const nameKey = (name: string): string => keyOf(wordsOfName(name.replace(OWNER, "")));

const OWNER = /['’]s\b/gu;

function wordsOfName(name: string): Word[] {
  const words = wordsOf(name);
  let start = 0;
  while (start < words.length - 1 && BEFORE.test(words[start]?.folded ?? "")) start++;
  return words.slice(start);
}

const keyOf = (words: readonly Word[]): string =>
  words
    .map(({ folded }) => folded)
    .join(" ")
    .slice(0, 500);

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The words of a person's name, as it is looked up, and "jr" or the like at its end; empty where there is none. */
function partsOf(name: string): { words: string[]; suffix: string } {
  const words = nameKey(name).split(" ");
  const last = words.at(-1) ?? "";
  return words.length > 2 && SUFFIX.test(last) ? { words: words.slice(0, -1), suffix: last } : { words, suffix: "" };
}

/**
 * The key that a person's name shares with those of the same first and last name: "Ida M. Quell" and "Ida Quell" have one. No name has
 * it as its own. Null where there is but one word.
 */
export function withoutMiddle(name: string): string | null {
  const { words } = partsOf(name);
  return words.length < 2 ? null : `${words[0]} * ${words.at(-1)}`;
}

/**
 * Whether two names with one first and last name may be one person's: an initial fits a middle name, and nothing fits all; "Jr." does not fit
 * "Sr.".
 */
export function mayBeOne(name: string, other: string): boolean {
  const [one, two] = [partsOf(name), partsOf(other)];
  if (one.suffix !== "" && two.suffix !== "" && one.suffix !== two.suffix) return false;
  const [mine, theirs] = [one.words.slice(1, -1), two.words.slice(1, -1)];
  const fits = (a = "", b = "") => a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
  if (mine.length === 0 || theirs.length === 0) return true;
  return mine.length === theirs.length && mine.every((word, i) => fits(word, theirs[i]));
}

/** Words that many bodies in many places have in their names: alone they tell nobody apart. */
const GENERIC = new Set(
  "a of the and for in to on national state federal central regional local city county town ministry minister department office government police army navy air force military defence defense foreign interior health finance justice education transport agency authority council court supreme high parliament senate congress assembly house commission committee board bank party union university hospital company group association federation institute service services press news tv television radio campaign team officials residents witnesses ministers authorities administration prosecutors prosecutor mayor president spokesman spokeswoman spokesperson".split(
    " ",
  ),
);

/** Whether a name has only words that many bodies have in theirs. */
export const isGeneric = (name: string): boolean => isGenericKey(nameKey(name));

const isGenericKey = (key: string): boolean => key.split(" ").every((word) => GENERIC.has(word));

/**
 * The keys of the shorter names by which a body may be called, and which end its name: "harbour authority" of the Port Ansel Harbour
 * Authority. Each is a name (the editorial board is none), has two words or more, and not only such as many bodies have. Parties have
 * none: their branches are called by their names, too.
 */
export function endsOfName(name: string): string[] {
  const written = name.replace(OWNER, "");
  const words = wordsOfName(written);
  if (words.at(-1)?.folded === "party") return [];
  const ends = words
    .slice(1, -1)
    .flatMap(({ start }, i) => (SMALL.test(written[start] ?? "") ? [] : [keyOf(words.slice(i + 1))]));
  return ends.filter((key) => !isGenericKey(key));
}

const SMALL = /\p{Ll}/u;

/** The key that bodies have in common whose names end so. No name has it as its own. */
export const endKey = (end: string): string => `* ${end}`;

/** Whether it has a name that is made of words for what it is, as persons, places and peoples have not. */
export const isBody = (kind: ActorKind): boolean => kind !== "PERSON" && kind !== "PLACE" && kind !== "COLLECTIVE";

/** The keys that a name has besides its own, by which its bearer is found who is called a little otherwise elsewhere. */
export function alikeKeys(kind: ActorKind, name: string): string[] {
  const key = kind === "PERSON" ? withoutMiddle(name) : null;
  if (key !== null) return [key];
  return isBody(kind) ? endsOfName(name).map(endKey) : [];
}
