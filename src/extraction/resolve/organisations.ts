/** What names of organisations are compared by: their words and their initials. */
import type { Token } from "../document.ts";
import type { Name } from "./name.ts";

const SMALL_WORDS = new Set(["of", "for", "the", "and", "&", "on", "to", "in"]);

/** The words that count, in one spelling: "the Centre for Defence" has "center" and "defense". */
export function contentWords(tokens: readonly Token[], name: Name): string[] {
  const list: string[] = [];
  for (let i = name.core; i < name.to; i++) {
    const { lower } = tokens[i] as Token;
    if (!SMALL_WORDS.has(lower)) list.push(lower === "defence" ? "defense" : lower === "centre" ? "center" : lower);
  }
  return list;
}

/** The letters an acronym of the name has, with or without those of its small words. */
export function initialsOf(tokens: readonly Token[], name: Name, small: boolean): string {
  let letters = "";
  for (let i = name.core; i < name.to; i++) {
    const { text, lower } = tokens[i] as Token;
    if (SMALL_WORDS.has(lower) && (!small || lower === "the" || lower === "&")) continue;
    letters += text.charAt(0);
  }
  return letters.toUpperCase();
}
