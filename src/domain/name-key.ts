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

/** The words of a person's name, as it is looked up, without "Jr." and the like at its end. */
const partsOf = (name: string): string[] => {
  const words = nameKey(name).split(" ");
  return words.length > 2 && SUFFIX.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;
};

/**
 * The key that a person's name shares with those of the same first and last name: "Ida M. Quell" and "Ida Quell" have one. No name has
 * it as its own. Null where there is but one word.
 */
export function withoutMiddle(name: string): string | null {
  const parts = partsOf(name);
  return parts.length < 2 ? null : `${parts[0]} * ${parts.at(-1)}`;
}

/** Whether the middle names of two that are alike but for those may be one person's: an initial fits a name, and nothing fits all. */
export function middlesFit(name: string, other: string): boolean {
  const [mine, theirs] = [partsOf(name).slice(1, -1), partsOf(other).slice(1, -1)];
  const fits = (a = "", b = "") => a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
  return (
    mine.length === 0 ||
    theirs.length === 0 ||
    (mine.length === theirs.length && mine.every((one, i) => fits(one, theirs[i])))
  );
}
