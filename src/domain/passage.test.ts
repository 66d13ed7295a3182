import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CONTEXT_LENGTH,
  codePoints,
  firstWords,
  lastWords,
  locate,
  misfit,
  paragraphAt,
  paragraphsOf,
  quote,
  sha256,
  textFragment,
} from "./passage.ts";

/** Texts with astral characters, combining marks, every kind of line end and white space. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }) },
  fc.constantFrom("\n", "\r\n", "\r", "\n\n", " ", "\t", "\u00a0", "\u2028", "\uFEFF", "🚒🌊", "e\u0301", "𝔸"),
);
const someText = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(""));

/** A text and a span of it that cuts no character. */
const textAndSpan = someText.chain((text) => {
  const bounds = [0];
  for (const character of text) bounds.push((bounds.at(-1) ?? 0) + character.length);
  const index = fc.nat({ max: bounds.length - 1 });
  return fc
    .tuple(index, index)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ text, start: bounds[Math.min(a, b)] ?? 0, end: bounds[Math.max(a, b)] ?? 0 }));
});

const LONE_SURROGATE = /\p{Surrogate}/u;

describe("locate and misfit", () => {
  test("what was located is found, in the same text alone", () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, start, end }) => {
        const locator = locate(text, { start, end });
        expect(misfit(text, locator)).toBeNull();
        // A letter before a blank first line makes it a paragraph, so the same words alone do not fit.
        if (misfit(`x${text}`, locator) === null) expect(`x${text}`.slice(start, end)).toBe(text.slice(start, end));
        expect(misfit(text, { ...locator, passageSha256: sha256("another") })).toMatch(/has the SHA-256/);
        expect(misfit(text, { ...locator, paragraph: locator.paragraph + 1 })).toMatch(/stands in paragraph/);
        expect(misfit(text, { ...locator, firstWords: "other" })).toMatch(/begins with other words/);
        expect(misfit(text.slice(0, end - 1), locator)).toMatch(/^ends at/);
      }),
    );
  });

  test("refuses spans that no passage can have", () => {
    const locator = locate("a🚒b", { start: 0, end: 4 });
    expect(misfit("a🚒b", { ...locator, start: 2 })).toMatch(/between the two halves/);
    expect(misfit("a🚒b", { ...locator, end: 2 })).toMatch(/between the two halves/);
    expect(misfit("a🚒b", { ...locator, start: -1 })).toMatch(/begins before the text/);
    expect(misfit("a🚒b", { ...locator, start: 4 })).toMatch(/is empty/);
  });
});

describe("quote", () => {
  test("gives the words, what is around them, and offsets in code points", () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, start, end }) => {
        const { exact, prefix, suffix, startCodePoint, endCodePoint } = quote(text, { start, end });
        expect(exact).toBe(text.slice(start, end));
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
        expect([...text].slice(startCodePoint, endCodePoint).join("")).toBe(exact);
        for (const context of [prefix, suffix]) {
          expect(context.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
          expect(LONE_SURROGATE.test(context)).toBe(false);
        }
        expect(prefix.length).toBeGreaterThanOrEqual(Math.min(start, CONTEXT_LENGTH - 1));
        expect(suffix.length).toBeGreaterThanOrEqual(Math.min(text.length - end, CONTEXT_LENGTH - 1));
      }),
    );
  });

  test("counts code points as the string iterator does", () => {
    expect(codePoints("a🚒e\u0301")).toBe(4);
    // Halves of characters that stand alone count too.
    expect(codePoints("\ud83d🚒\ude92")).toBe(3);
  });
});

describe("paragraphs", () => {
  test("are the non-empty lines, whatever ends them", () => {
    const text = "\uFEFF\n one\r\n\r\n \t\r\ntwo\rthree\n";
    const paragraphs = paragraphsOf(text);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([" one", "two", "three"]);
    expect(paragraphAt(paragraphs, 0)).toBe(0);
    expect(paragraphAt(paragraphs, text.indexOf("one"))).toBe(1);
    expect(paragraphAt(paragraphs, text.indexOf("three") + 4)).toBe(3);
  });

  test("hold everything that is not white space", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const paragraphs = paragraphsOf(text);
        let rest = "";
        let last = 0;
        for (const { start, end } of paragraphs) {
          rest += text.slice(last, start);
          last = end;
        }
        expect((rest + text.slice(last)).trim()).toBe("");
      }),
    );
  });
});

describe("first and last words", () => {
  test.each([
    ["one", "one", "one"],
    [" one  two\nthree\u00a0four ", "one two three four", "one two three four"],
    ["one two three four five", "one two three four", "two three four five"],
    ["  ", "", ""],
  ])("of %j", (passage, first, last) => {
    expect([firstWords(passage), lastWords(passage)]).toEqual([first, last]);
  });
});

describe("textFragment", () => {
  const fragmentOf = (passage: string, isHeld: boolean): string =>
    textFragment(locate(passage, { start: 0, end: passage.length }), isHeld ? passage : null);

  test.each([true, false])("names a passage of at most seven words whole, with the text and without (%s)", (isHeld) => {
    for (let n = 1; n <= 7; n++) {
      const passage = ["one", "two", "three", "four", "five", "six", "seven"].slice(0, n).join(" ");
      expect(fragmentOf(passage, isHeld)).toBe(`:~:text=${encodeURIComponent(passage)}`);
    }
  });

  test("names the ends of a long passage, also where they are the same words", () => {
    expect(fragmentOf("a b c d e f g h i", true)).toBe(":~:text=a%20b%20c%20d,f%20g%20h%20i");
    expect(fragmentOf("a b c d x y a b c d", false)).toBe(":~:text=a%20b%20c%20d,a%20b%20c%20d");
  });

  test("repeated words at the seam are joined as they stand", () => {
    for (const passage of ["a a a a a", "a a a a a a a", "a b a b a b", "the cat he the cat"]) {
      expect(fragmentOf(passage, false)).toBe(fragmentOf(passage, true));
    }
  });

  test("never asks for words behind themselves", () => {
    expect(fragmentOf("one  two three four five", false)).toBe(":~:text=one%20two%20three%20four");
    expect(fragmentOf("one\u00a0two three", false)).toBe(":~:text=one%20two%20three");
  });

  test("encodes its own syntax", () => {
    expect(fragmentOf("a-b, c & d", true)).toBe(":~:text=a%2Db%2C%20c%20%26%20d");
  });
});

test.each([
  ["few words", "the old bridge", "the old bridge"],
  ["more words than four", `${"salt ".repeat(40)}and the old bridge \n`, "and the old bridge"],
  [
    "a word so long that the passage's end has no other",
    `the old bridge ${"a".repeat(150)}`,
    `the old bridge ${"a".repeat(150)}`,
  ],
  ["four words of which the first is long", `so ${"a".repeat(90)} the old bridge`, `${"a".repeat(90)} the old bridge`],
  ["white space as long as words", `so the${" ".repeat(90)}old  bridge\tfell`, "the old bridge fell"],
])("the last words of a passage: %s", (_, passage, words) => expect(lastWords(passage)).toBe(words));
