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
