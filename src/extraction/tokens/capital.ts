/** Whether a word begins with a capital letter; most words are told without asking for the properties of a character. */
export function hasCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
