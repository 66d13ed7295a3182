/** Lists of words, written as text: facts about English, in small letters throughout. */

export const words = (text: string): string[] => text.trim().split(/\s+/);
export const setOf = (text: string): ReadonlySet<string> => new Set(words(text));

/** The gender that a name, a title or a noun tells. */
export type Gender = "m" | "f";
