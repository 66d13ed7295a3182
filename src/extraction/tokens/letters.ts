/** Letters that wink cuts words at: its tokenizer knows those of Western Europe only, and none of Vašek, Erdoğan, Wałęsa or Nguyễn. */

/** Latin letters beyond those of Western Europe, and what transcription writes for hamza and ayin, or the Hawaiian stop. */
const UNKNOWN = /[\u0100-\u024f\u0250-\u02af\u02b9-\u02c1\u02c8\u1e00-\u1eff]/g;

/** Those without a decomposition into a letter and marks. */
const BASES = new Map(
  "đd ĐD ħh ĦH ıi łl ŁL ŋn ŊN œo ŒO ŧt ŦT əe ƏE ɛe ƐE ɔo ƆO ɓb ƁB ɗd ƊD ƙk ƘK ǝe ƎE ɲn ƝN ƴy ƳY ĸk ſs ẞS"
    .split(" ")
    .map(([letter = "", base = ""]) => [letter, base] as const),
);

/** The text, of the same length in UTF-16 code units, with a letter that wink knows for each that it does not. */
export const withKnownLetters = (text: string): string => text.replace(UNKNOWN, knownLetter);

function knownLetter(letter: string): string {
  const known = BASES.get(letter) ?? letter.normalize("NFD").charAt(0);
  // Digraphs, signs and what else is left: any letter keeps the word whole.
  return /[A-Za-z]/.test(known) ? known : letter === letter.toLowerCase() ? "h" : "H";
}
