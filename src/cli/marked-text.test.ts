import { expect, it, test } from "vitest";
import { IN_COLOUR, IN_LETTERS, markText } from "./marked-text.ts";
import { printable } from "./output.ts";

const TEXT = "Ann said Bob lied. More.";
const OUTER = { source: [{ start: 0, end: 3 }], cue: [{ start: 4, end: 8 }], content: [{ start: 9, end: 17 }] };
const INNER = { source: [{ start: 9, end: 12 }], cue: [], content: [] };

test("marks source, cue and content", () => {
  expect(markText(TEXT, [OUTER], IN_LETTERS)).toBe("[S: Ann] [C: said] [Q: Bob lied]. More.");
});

test("where marks overlap, the innermost wins, in whatever order they come", () => {
  const expected = "[S: Ann] [C: said] [S: Bob] [Q: lied]. More.";
  expect(markText(TEXT, [OUTER, INNER], IN_LETTERS)).toBe(expected);
  expect(markText(TEXT, [INNER, OUTER], IN_LETTERS)).toBe(expected);
});

test("shows a part, with marks that reach over its ends", () => {
  expect(markText(TEXT, [OUTER], IN_LETTERS, { start: 13, end: 18 })).toBe("[Q: lied].");
  expect(markText(TEXT, [OUTER], IN_LETTERS, { start: 18, end: 24 })).toBe(" More.");
});

test("colours each line by itself", () => {
  const text = "One\n\ntwo";
  const marked = markText(text, [{ source: [{ start: 0, end: 8 }], cue: [], content: [] }], IN_COLOUR);
  expect(marked).toBe("\u001b[36mOne\u001b[39m\n\n\u001b[36mtwo\u001b[39m");
});

it.each([
  ["a\u001b[2Jb\u0007", "a␛[2Jb␇"],
  ["tab\tand\nline", "tab\tand\nline"],
  ["\u009b", "␡"],
])("an article cannot steer the terminal: %j", (text, shown) => {
  expect(printable(text)).toBe(shown);
  expect(printable(text)).toHaveLength(text.length);
});

test("takes time that grows with the length", () => {
  const many = Array.from({ length: 20_000 }, (_, i) => ({
    source: [{ start: i * 10, end: i * 10 + 3 }],
    cue: [],
    content: [{ start: i * 10, end: i * 10 + 9 }],
  }));
  expect(markText("x".repeat(200_000), many, IN_LETTERS)).toHaveLength(200_000 + 20_000 * 2 * 5);
});
