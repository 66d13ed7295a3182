import { diffArrays } from "diff";
import { wordsOf } from "../../domain/search-words.ts";
import type { CHANGE_KINDS } from "../../domain/vocabulary.ts";

export type ChangeKind = (typeof CHANGE_KINDS)[number];

const CORRECTION =
  /^\s*(?:\W{0,3}(?:correction|corrections|clarification|corrected|amended|erratum)\b|this (?:article|story|report|post|version|headline) (?:has been|was|is) (?:corrected|amended|updated to correct|changed to correct)|an earlier version of this|a previous version of this|an earlier (?:story|report|headline))/im;
const RETRACTION =
  /^\s*(?:\W{0,3}(?:retraction|retracted|withdrawn|kill notice|story withdrawn)\b|this (?:article|story|report|post) (?:has been|was|is) (?:retracted|withdrawn|removed|taken down)|(?:the )?\w+(?: \w+)? (?:has|have) (?:retracted|withdrawn) (?:this|the|its) (?:article|story|report))/im;

/**
 * What kind of change leads from one text of an article to the next: RETRACTION and CORRECTION when it says so itself and did not
 * before; COSMETIC when only marks, capitals, white space or the spelling of words changed; else SUBSTANTIVE.
 */
export function changeKindOf(was: string, is: string): ChangeKind {
  if (RETRACTION.test(is) && !RETRACTION.test(was)) return "RETRACTION";
  const notes = (text: string) => text.split(/[\r\n]+/).filter((line) => CORRECTION.test(line));
  const old = new Set(notes(was));
  if (notes(is).some((note) => !old.has(note))) return "CORRECTION";
  return isCosmetic(was, is) ? "COSMETIC" : "SUBSTANTIVE";
}

/** The most words that may be spelt anew in a change that is only cosmetic. */
const MOST_RESPELT = 10;

function isCosmetic(was: string, is: string): boolean {
  const words = (text: string) => wordsOf(text).map(({ folded }) => folded);
  const changes = diffArrays(words(was), words(is), { maxEditLength: 4 * MOST_RESPELT });
  if (changes === undefined) return false;
  const removed = changes.filter((change) => change.removed).flatMap(({ value }) => value);
  const added = changes.filter((change) => change.added).flatMap(({ value }) => value);
  return (
    removed.length === added.length &&
    removed.length <= MOST_RESPELT &&
    removed.every((word, i) => isRespelt(word, added[i] ?? ""))
  );
}

/** Whether two words are one, spelt in two ways: a letter more, less or other, in a word of five letters or more, no digits. */
function isRespelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.max(a.length, b.length) < 5 || /\d/.test(a + b)) return false;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = Math.max(a.length, b.length) - start - end;
  // Two letters that changed places.
  return left <= 1 || (left === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]);
}
