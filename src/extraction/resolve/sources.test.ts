import { describe, expect, it } from "vitest";
import { readMarked } from "../../../tests/support/marked.ts";
import { headOf, tokenFrom, wordsOf } from "./sources.ts";

/** The form of the source in [brackets] and the words that head it. */
function headIn(marked: string): [string, string] {
  const { document, names, found } = readMarked(marked);
  const head = headOf(document, found[0]?.source ?? [], names.names, names.nameAt);
  const words = (from: number, to: number) =>
    document.text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end);
  switch (head.form) {
    case "none":
      return ["none", ""];
    case "nominal":
      return ["nominal", words(head.nominal.from, head.until)];
    case "name": {
      const name = names.names[head.name];
      return ["name", words(name?.core ?? 0, name?.coreTo ?? 0)];
    }
    case "several":
    case "words":
      return [head.form, words(head.from, head.until)];
    default:
      return [head.form, words(head.at, head.at + 1)];
  }
}

describe("what heads a source", () => {
  it.each<[string, string, string]>([
    ["[Ana Ruiz] said so.", "name", "Ana Ruiz"],
    ["[Opposition activist Ana Ruiz, who lives in Oslo], said so.", "name", "Ana Ruiz"],
    ["[Her sister, Ana Ruiz], said so.", "name", "Ana Ruiz"],
    ["[he] said so.", "pronoun", "he"],
    ["Ana Ruiz, [who] said so, left.", "relative", "who"],
    ["[His lawyers] said so.", "nominal", "His lawyers"],
    ["[Its managing director] said so.", "nominal", "Its managing director"],
    ["[a diplomat familiar with the talks] said so.", "nominal", "a diplomat familiar with the talks"],
    [
      "[a study published Wednesday in the Annals of Bats] said so.",
      "nominal",
      "a study published Wednesday in the Annals of Bats",
    ],
    ["[the leaked report] said so.", "nominal", "the leaked report"],
    ["[a nurse who asked not to be named] said so.", "nominal", "a nurse"],
    ["[one of them, an elderly man], said so.", "nominal", "an elderly man"],
    ["[officials and the mayor of Oslo] said so.", "several", "officials and the mayor"],
    ["[some] said so.", "words", "some"],
    ["[one in five] said so.", "words", "one in five"],
    ["[according to the mayor] it held.", "nominal", "the mayor"],
  ])("%s", (marked, form, words) => expect(headIn(marked)).toEqual([form, words]));

  it("a source without words has none", () => {
    const { document, names } = readMarked("It held.");
    for (const source of [[], [{ start: 2, end: 2 }], [{ start: 7, end: 8 }]])
      expect(headOf(document, source, names.names, names.nameAt)).toEqual({ form: "none" });
  });
});

it("a span that begins within a word has that word", () => {
  const { document } = readMarked("The bridge held.");
  expect(wordsOf(document, [{ start: 6, end: 12 }])).toEqual({ from: 1, to: 3 });
  expect(tokenFrom(document.tokens, 0)).toBe(0);
  expect(tokenFrom(document.tokens, 99)).toBe(document.tokens.length);
});
