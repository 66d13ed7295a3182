/** Texts for property tests: pieces of news prose, pieces that break parsers, in any order. */
import fc from "fast-check";
import { HOSTILE } from "./hostile.ts";

const PROSE = [
  "PORT QUELL (AP) — ",
  "Mayor Ida Quell said ",
  "Ms. Quell told reporters on Monday that ",
  "the old bridge would stay closed until May",
  "“We will not open it a day early,” ",
  '"It failed," ',
  "''It failed,'' ",
  "« It failed », ",
  "‘It failed,’ ",
  "she said",
  "said Tom Reed, the head of the Port Quell Harbour Board (PQHB)",
  "who heads the board",
  "according to the PQHB",
  "a report found",
  "The ministry denied that ",
  "its claim that ",
  "He added: ",
  "Asked whether it was safe, ",
  "QUELL: ",
  "was said to have fled",
  "reportedly",
  "By Ann Vane",
  "Photo: Ann Vane",
  "Sign up for our newsletter",
  "They said they had not been told, and that no one would be.",
  "but officials in the U.S. Senate and D-N.Y. Rep. Orr urged him to go",
  "on condition of anonymity because he was not allowed to speak",
  "in 2031",
];
const JOINTS = [" ", ", ", ". ", ".", "\n", "\n\n", "\r\n", ": ", " — ", "", '"', "“", "”", "’", "(", ")", "…", "? "];
const PIECES = [
  "😀",
  "\ud83d",
  "\ude00",
  "\u0000",
  "e\u0301",
  "\u00ad",
  "\u200b",
  "\u202e",
  "قال",
  "他说",
  "a".repeat(80),
  "9".repeat(70),
];

/** Mostly like an article, so that rules fire, with what no article holds in between. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...PROSE) },
      { weight: 8, arbitrary: fc.constantFrom(...JOINTS) },
      { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE).map(({ make }) => make(40)) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
    ),
    { maxLength: 60, size: "max" },
  )
  .map((pieces) => pieces.join(""));
