import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesIn, readMarked, resolveMarked } from "../../../tests/support/marked.ts";
import { readArticle } from "./reader.ts";

const article = (marked: string) => namesIn(`Bridge held\n\n${marked}`);

describe("the reading of an article", () => {
  it.each<[string, string, (string | null)[]]>([
    ["the name that somebody gives", "[A fan, who gave his name only as Dez], spoke. [Dez] left.", ["Dez", "Dez"]],
    ["the name that somebody is called by", "[A nurse called Ina] spoke. [Ina] left.", ["Ina", "Ina"]],
    ["also with a surname", "[A man named Tom Vane] spoke. [Vane] left.", ["Tom Vane", "Tom Vane"]],
    [
      "whose relative it is",
      "[A man who lost his keys] spoke. [He] left.",
      ["man who lost his keys", "man who lost his keys"],
    ],
    [
      "who speaks of himself",
      "[Ana Ruiz] met Tom Vane. [A pilot] said {he had left}. [He] nodded.",
      ["Ana Ruiz", "pilot", "pilot"],
    ],
    [
      "what is said is of others",
      "[The Vale Watch] spoke. {The footage showed it}, [it] said.",
      ["Vale Watch", "Vale Watch"],
    ],
    ["so with people", "[Ana Ruiz] spoke. {Beth Oda had left}, [she] said.", ["Ana Ruiz", "Ana Ruiz"]],
    ["whose men are told of may speak", "Ana Ruiz came. {Ruiz’s men had left}, [she] said.", ["Ana Ruiz"]],
    [
      "a group that names itself",
      "[A group calling itself Soft Rain] spoke. [Soft Rain] left.",
      ["Soft Rain", "Soft Rain"],
    ],
    ["quantities", "[Some] spoke. [Many of them] left.", ["Some", "Many of them"]],
  ])("%s", (_, marked, names) => expect(article(marked)).toEqual(names));

  it.each([
    ["[Three of the five jurors] spoke.", "SEVERAL"],
    ["[Dozens of them] spoke.", "SEVERAL"],
    ["[One in five] spoke.", "SEVERAL"],
    ["[Somebody] spoke.", "ONE"],
    ["[The 52-year-old] spoke.", "ONE"],
  ])("how many: %s", (marked, cardinality) => expect(resolveMarked(marked)).toMatchObject([{ cardinality }]));

  it("some who are counted speak for themselves", () => {
    expect(resolveMarked("[Two of its pilots] spoke. [Most of its pilots] left.")).toMatchObject([
      { kind: "UNNAMED", cardinality: "SEVERAL" },
      { kind: "COLLECTIVE", cardinality: "SEVERAL" },
    ]);
  });

  it("what a giver was called before is the descriptor", () => {
    expect(resolveMarked("[A fan, who gave his name only as Dez], spoke.")).toMatchObject([
      { name: "Dez", kind: "NAMED", descriptor: "fan" },
    ]);
  });

  it("reads every source, each in its place", () => {
    const voice = fc.constantFrom(
      "Ana Ruiz",
      "The mayor",
      "She",
      "it",
      "They",
      "officials",
      "a man named Bo",
      "who",
      "WHO",
      "Ruiz",
      "“we”",
      "",
    );
    fc.assert(
      fc.property(fc.array(voice, { maxLength: 12 }), (voices) => {
        const { document, names, found } = readMarked(voices.map((one) => `[${one}] said {it held}.`).join(" "));
        const { read, speakers } = readArticle(document, names, found);
        expect(read).toHaveLength(voices.length);
        expect(speakers).toHaveLength(document.quotations.length);
      }),
    );
  });
});
