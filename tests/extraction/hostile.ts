/** Texts that nobody writes and that a program is given all the same: pieces which, repeated, have blown up one parser or another. */

export interface Hostile {
  readonly name: string;
  /** A text of about so many UTF-16 code units. */
  readonly make: (length: number) => string;
}

const repeated = (name: string, piece: string): Hostile => ({
  name,
  make: (length) => piece.repeat(Math.max(1, Math.ceil(length / piece.length))),
});

/** A text of pieces that all differ: what is kept by name, or looked up in what was kept, grows with it. */
const numbered = (name: string, piece: (i: number) => string): Hostile => ({
  name,
  make: (length) => {
    const parts: string[] = [];
    for (let i = 0, size = 0; size < length; i++) {
      const part = piece(i);
      parts.push(part);
      size += part.length;
    }
    return parts.join("");
  },
});

/** Two letters a number, so that words differ without digits. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
function wordOf(i: number): string {
  let word = "";
  for (let rest = i; word === "" || rest > 0; rest = Math.floor(rest / 26)) word += LETTERS[rest % 26];
  return word;
}
const nameOf = (i: number): string => `Q${wordOf(i)}ov`;

export const HOSTILE: readonly Hostile[] = [
  repeated("letters without a space", "x"),
  repeated("capitals without a space", "X"),
  repeated("digits", "7"),
  repeated("spaces", " "),
  repeated("line feeds", "\n"),
  repeated("carriage returns and line feeds", "a\r\n"),
  repeated("tabs", "\t"),
  repeated("soft hyphens", "a\u00ad"),
  repeated("zero-width spaces", "\u200b"),
  repeated("words joined by zero-width joiners", "a\u200d"),
  repeated("U+0000", "\u0000"),
  repeated("lone high surrogates", "\ud83d"),
  repeated("lone low surrogates", "\ude00"),
  repeated("surrogates the wrong way round", "\ude00\ud83d "),
  repeated("emoji", "😀"),
  repeated("emoji with joiners", "👩‍👩‍👧 "),
  repeated("combining marks", "e\u0301"),
  repeated("one letter under many marks", "\u0301"),
  repeated("right-to-left letters", "قال "),
  repeated("right-to-left overrides", "\u202eabc "),
  repeated("Chinese without a space", "他说"),
  repeated("straight quotation marks", '"'),
  repeated("straight quotation marks with spaces", '" '),
  repeated("opening quotation marks", "“"),
  repeated("opening quotation marks before words", "“a "),
  repeated("closing quotation marks", "”"),
  repeated("closing quotation marks behind words", "a” "),
  repeated("single quotation marks", "'"),
  repeated("single quotation marks before words", "'a "),
  repeated("single quotation marks behind words", "as' "),
  repeated("opening single marks", "‘a "),
  repeated("apostrophes", "’"),
  repeated("backquotes", "`"),
  repeated("guillemets", "«"),
  repeated("guillemets that close", "» "),
  repeated("low quotation marks", "„a "),
  repeated("quotations", '"No," he said. '),
  repeated("quotations nested without end", "“a ‘b "),
  repeated("a paragraph a quotation mark", "“a\n"),
  repeated("paragraphs that carry a quotation on", "“We will go on.\n"),
  repeated("quotations over paragraphs, said at last", "“We go on,\n"),
  repeated("round brackets", "("),
  repeated("round brackets before words", "(a "),
  repeated("brackets that close", ")"),
  repeated("brackets in brackets", "[("),
  repeated("commas", ","),
  repeated("commas with spaces", ", "),
  repeated("commas with words", "a, "),
  repeated("names with commas", "Vane, "),
  repeated("semicolons", "; a "),
  repeated("colons", "a: "),
  repeated("full stops", "."),
  repeated("full stops with spaces", ". "),
  repeated("initials", "A. "),
  repeated("initials without spaces", "A."),
  repeated("abbreviations", "Mr. "),
  repeated("question and exclamation marks", "?!"),
  repeated("ellipses", "… "),
  repeated("hyphens", "-"),
  repeated("hyphenated words", "a-"),
  repeated("dashes", "—"),
  repeated("dashes with words", "a — "),
  repeated("slashes", "a/"),
  repeated("at signs", "a@"),
  repeated("addresses", "http://a.b/"),
  repeated("hash signs", "#a"),
  repeated("underscores", "_"),
  repeated("asterisks", "*a"),
  repeated("currency", "$1,"),
  repeated("numbers with stops", "1.2."),
  repeated("dates", "1/2/"),
  repeated("times", "10:"),
  repeated("said", "said "),
  repeated("said, capital", "Said "),
  repeated("he said", "he said "),
  repeated("he said, with commas", "he said, "),
  repeated("he said that", "he said that "),
  repeated("names said that", "Vane said that "),
  repeated("said by nobody", ", said "),
  repeated("saying", "saying "),
  repeated("to say", "to say "),
  repeated("told him that", "told him that "),
  repeated("urged him to", "urged him to "),
  repeated("was said to have", "was said to have "),
  repeated("reportedly", "reportedly "),
  repeated("according to", "according to "),
  repeated("according to him", "it failed, according to Vane, "),
  repeated("asked whether", "asked whether "),
  repeated("that", "that "),
  repeated("who", "who "),
  repeated("who said", "the man who said "),
  repeated("who, between commas", "he, who said, "),
  repeated("and", "and "),
  repeated("names and names", "Vane and "),
  repeated("the", "the "),
  repeated("of the", "the head of "),
  repeated("nouns", "minister "),
  repeated("verbs", "came "),
  repeated("adverbs", "very "),
  repeated("adjectives", "big "),
  repeated("is", "is "),
  repeated("not", "not "),
  repeated("possessives", "Vane's "),
  repeated("while", "while he said "),
  repeated("with him saying", "with him saying "),
  repeated("his claim that", "his claim that "),
  repeated("called it", "called it a "),
  repeated("speakers with colons", "VANE: "),
  repeated("lines of a transcript", "VANE: No.\n"),
  repeated("colons at paragraphs' ends", "He said:\n"),
  repeated("datelines", "PORT QUELL (AP) — "),
  repeated("paragraphs of datelines", "PORT QUELL (AP) — He left.\n"),
  repeated("capitals with spaces", "A B "),
  repeated("bylines", "By Ann Vane\n"),
  repeated("captions", "Photo: Ann Vane\n"),
  repeated("boilerplate", "Sign up\n"),
  repeated("headlines", "Mayor says no\n"),
  repeated("short sentences", "He left. "),
  repeated("short paragraphs", "He said it had failed.\n"),
  repeated("he and she in turn", "Ann Vane said it had failed. He said it had not. They said nothing.\n"),
  repeated("definite nouns", "The minister said it had failed. The ministry said it had not.\n"),
  numbered("new words without an end", (i) => `${wordOf(i)} `),
  numbered("new names", (i) => `${nameOf(i)} said it had failed. `),
  numbered(
    "new full names",
    (i) => `Ann ${nameOf(i)}, the head of the ${nameOf(i + 1)} Council, said that it had failed.\n`,
  ),
  numbered("new names, then their surnames", (i) => `Ann ${nameOf(i)} said no. ${nameOf(i)} said she would not go.\n`),
  numbered(
    "new acronyms",
    (i) => `The ${nameOf(i)} Board (${wordOf(i).toUpperCase()}B) said no. ${wordOf(i).toUpperCase()}B said so.\n`,
  ),
  numbered("new names with commas", (i) => `${nameOf(i)}, `),
  numbered("new names with and", (i) => `${nameOf(i)} and `),
  numbered("one name, ever longer", (i) => `${nameOf(i)} `),
];

/** Texts in which something is looked for in all of the article: what that takes is seen in longer ones. */
export const LOOKED_UP: readonly Hostile[] = [
  repeated("quoted days", "“It failed yesterday,” he said.\n"),
  repeated("the city", "The city of Ansel is wet. He likes the city.\n"),
  numbered("new cities", (i) => `The city of ${nameOf(i)} is wet. He likes the city.\n`),
  {
    name: "the troops",
    make: (length) =>
      `${"Norwegian police left.\n".repeat(length / 46)}Norwegian troops left.\n${"Then troops came.\n".repeat(length / 36)}`,
  },
];
