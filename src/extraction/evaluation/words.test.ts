import { expect, it, test } from "vitest";
import { canonical, isSame, quotedWords, similarity, wordsIn } from "./words.ts";

const span = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

it.each([
  ["the ends of a span may be quotation marks, stops and spaces", "He said: “No way!” ", [" “No way!” "], ["No way"]],
  ["fragments with no word between them are one", "“One,” “two”", ["One", "two"], ["One,” “two"]],
  ["fragments with a word between them are two", "“One,” she said, “two”", ["One", "two"], ["One", "two"]],
  ["of punctuation alone nothing is left", "Ann: yes", [":"], []],
  ["order does not matter", "one and two", ["two", "one"], ["one", "two"]],
])("canonical: %s", (_, text, spans, expected) => {
  const found = canonical(
    text,
    spans.map((words) => span(text, words)),
  );
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test("lists that differ in a fragment are not the same", () => {
  const text = "one and two";
  expect(isSame(text, [span(text, "one"), span(text, "two")], [span(text, "one")])).toBe(false);
  expect(isSame(text, [span(text, "one and")], [span(text, "one and ")])).toBe(true);
});

it.each([
  ["“Curly” marks", ["Curly"]],
  ['"Straight" and "again"', ["Straight", "again"]],
  ["“Open to the end of the paragraph\n\nand not on", []],
  ["closed” before it is open", []],
  ["a “new “mark begins” anew", ["mark", "begins"]],
])("quotedWords: %s", (text, expected) => {
  const words = [...quotedWords(text)].map((start) => /^\p{L}+/u.exec(text.slice(start))?.[0]);
  expect(words).toEqual(expected);
});

test("similarity is the harmonic mean of both shares", () => {
  const text = "a b c d";
  const all = wordsIn(text, [{ start: 0, end: 7 }]);
  expect(similarity(all, wordsIn(text, [{ start: 0, end: 1 }]))).toBeCloseTo(2 / 5, 12);
  expect(similarity(new Set(), new Set())).toBe(0);
});
