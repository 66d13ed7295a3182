import { wordsOf } from "./search-words.ts";

/** Words before a name that are no part of it: titles, and "the". */
const BEFORE =
  /^(?:the|president|vice|prime|minister|foreign|defence|defense|senator|sen|representative|rep|congressman|congresswoman|governor|gov|mayor|judge|justice|dr|doctor|professor|prof|mr|mrs|ms|miss|sir|dame|lord|lady|general|gen|colonel|col|major|maj|captain|capt|sergeant|sgt|lieutenant|lt|bishop|pope|king|queen|prince|princess|chancellor|secretary|councillor|inspector|superintendent|chief|deputy|former|ex)$/;

/**
 * A name as it is looked up: folded as search folds, without titles; "President Antón Vey" and "Anton Vey" have one key. Titles
 * that are all there is stay. Empty when the name has no letter or digit.
 */
export function nameKey(name: string): string {
  const words = wordsOf(name.replace(/['’]s\b/gu, "")).map(({ folded }) => folded);
  let start = 0;
  while (start < words.length - 1 && BEFORE.test(words[start] ?? "")) start++;
  return words.slice(start).join(" ").slice(0, 500);
}

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
