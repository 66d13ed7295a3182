import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSearch, wordsOf } from "./search-words.ts";

const folded = (text: string): string[] => wordsOf(text).map((word) => word.folded);

describe("wordsOf", () => {
  test.each<[text: string, words: string[]]>([
    ["Élodie Marrask, 71", ["elodie", "marrask", "71"]],
    ["Assad’s and Assad's", ["assads", "and", "assads"]],
    ["el-Shola", ["el", "shola"]],
    ["'quoted'", ["quoted"]],
    ["BRANNIMÜNDE Brannimu\u0308nde", ["brannimunde", "brannimunde"]],
    ["ﬁre ５", ["fire", "5"]],
    ["ΟΔΟΣ οδός", ["οδοσ", "οδοσ"]],
    ["İstanbul", ["istanbul"]],
    ["½ ﷺ", ["12", "صلىاللهعليهوسلم"]],
    ["\u037a", []],
    ["🚒 — …", []],
    ["دير الزور", ["دير", "الزور"]],
  ])("%j has the words %j", (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  test("gives spans of the text, in order, without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  test("a folded word is one word, which folds to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of folded(text)) expect(folded(word)).toEqual([word]);
      }),
      { numRuns: 2000 },
    );
  });

  test("every code point alone gives at most one word, which folds to itself", () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const words = folded(String.fromCodePoint(code));
      const again = words.flatMap(folded);
      if (words.length > 1 || again.join(" ") !== words.join(" ")) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});

describe("parseSearch", () => {
  test.each<[query: string, terms: ReturnType<typeof parseSearch>]>([
    [
      "siege broken",
      [
        { words: ["siege"], isPrefix: false },
        { words: ["broken"], isPrefix: false },
      ],
    ],
    ['"siege broken"', [{ words: ["siege", "broken"], isPrefix: false }]],
    ["“siege brok”*", [{ words: ["siege", "brok"], isPrefix: true }]],
    ["sie*", [{ words: ["sie"], isPrefix: true }]],
    ["el-Sho*", [{ words: ["el", "sho"], isPrefix: true }]],
    [
      '"open end',
      [
        { words: ["open"], isPrefix: false },
        { words: ["end"], isPrefix: false },
      ],
    ],
    ["* - \" ''", []],
    [
      "NEAR(a b) AND x:y",
      [
        { words: ["near", "a"], isPrefix: false },
        { words: ["b"], isPrefix: false },
        { words: ["and"], isPrefix: false },
        { words: ["x", "y"], isPrefix: false },
      ],
    ],
  ])("%s", (query, terms) => {
    expect(parseSearch(query)).toEqual(terms);
  });

  test("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        for (const { words } of parseSearch(query)) expect(words.length).toBeGreaterThan(0);
      }),
    );
  });
});
