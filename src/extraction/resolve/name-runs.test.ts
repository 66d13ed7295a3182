import { describe, expect, it } from "vitest";
import { readDocument } from "../document.ts";
import { isAcronym, isCapital, isTitleCase, nameable, runEnd, standsFirst } from "./name-runs.ts";

/** The run of name words that begins with `word`. */
function runFrom(text: string, word: string): string {
  const { tokens } = readDocument(text);
  const i = tokens.findIndex((token) => token.text === word);
  return text.slice(tokens[i]?.start, tokens[runEnd(tokens, i) - 1]?.end);
}
const at = (text: string, word: string) => {
  const document = readDocument(text);
  return { document, i: document.tokens.findIndex((token) => token.text === word) };
};

describe("where a name ends", () => {
  it.each([
    ["They met Ana Ruiz there.", "Ana", "Ana Ruiz"],
    ["They met Omar Abu Leyl there.", "Omar", "Omar Abu Leyl"],
    ["They met Jan van der Quell there.", "Jan", "Jan van der Quell"],
    ["They met Omar al-Hadir there.", "Omar", "Omar al-Hadir"],
    ["They met Tom Vane, Jr. there.", "Tom", "Tom Vane, Jr."],
    ["The Ministry of the Sea left.", "Ministry", "Ministry of the Sea"],
    ["The Observatory for Open Rivers left.", "Observatory", "Observatory for Open Rivers"],
    ["The Council on Open Rivers left.", "Council", "Council on Open Rivers"],
    ["The Ministry of Food and Rural Affairs left.", "Ministry", "Ministry of Food and Rural Affairs"],
    ["They met Vale & Sons there.", "Vale", "Vale & Sons"],
    ["They met Vale Energy plc there.", "Vale", "Vale Energy plc"],
    ["RiverWatch 24, a group, left.", "RiverWatch", "RiverWatch 24"],
    ["They met Ana Ruiz and Tom Vane there.", "Ana", "Ana Ruiz"],
    ["They met Ana Ruiz of Oslo there.", "Ana", "Ana Ruiz"],
    ["They met Ana Ruiz Tuesday there.", "Ana", "Ana Ruiz"],
    ["They met Ana “Bo” Ruiz there.", "Ana", "Ana"],
    ["They met Norland-based Ana.", "Ana", "Ana"],
    ["They met Ana\nRuiz there.", "Ana", "Ana"],
  ])("%s", (text, word, run) => expect(runFrom(text, word)).toBe(run));

  it("after sixteen words at the latest", () => {
    const { tokens } = readDocument(`They met ${"Ana ".repeat(60)}there.`);
    expect(runEnd(tokens, 2) - 2).toBeLessThanOrEqual(18);
  });
});

describe("what can begin a name", () => {
  it.each([
    ["They met Quell there.", "Quell", true],
    ["They met al-Hadir there.", "al-Hadir", true],
    ["Her colleague Per Vane left.", "Per", true],
    ["They met Will Vane there.", "Will", true],
    ["WHO experts left.", "WHO", true],
    ["They left The bridge.", "The", false],
    ["They left on Monday.", "Monday", false],
    ["Per head it costs less.", "Per", false],
    ["Will Vane leave?", "Will", false],
    ["They met B there.", "B", false],
    ["They met Norland-based pilots.", "Norland-based", false],
    ["they met quell there.", "quell", false],
  ])("%s: %s, %s", (text, word, expected) => {
    const { document, i } = at(text, word);
    expect(nameable(document, i, new Set())).toBe(expected);
  });

  it("a word with its sentence's capital where it has one elsewhere", () => {
    const { document, i } = at("Swiftly it left.", "Swiftly");
    expect(nameable(document, i, new Set())).toBe(false);
    expect(nameable(document, i, new Set(["swiftly"]))).toBe(true);
  });
});

it.each([
  ["Ruiz left.", "Ruiz", true],
  ["It rained. Ruiz left.", "Ruiz", true],
  ["“Ruiz left,” he said.", "Ruiz", true],
  ["It rained:\nRuiz left.", "Ruiz", true],
  ["It was Ruiz.", "Ruiz", false],
])("stands first: %s, %s", (text, word, expected) => {
  const { document, i } = at(text, word);
  expect(standsFirst(document, i)).toBe(expected);
});

it.each([
  ["Bridge Will Stay Closed Until May", true],
  ["Bridge will stay closed until May", false],
  ["Bridge Closed", false],
])("title case: %s, %s", (text, expected) => {
  const { tokens } = readDocument(text);
  expect(isTitleCase(tokens, 0, tokens.length)).toBe(expected);
});

it.each([
  ["BBC", true],
  ["U.N.", true],
  ["A&E", true],
  ["Bbc", false],
  ["B", false],
  ["ABCDEFGHIJ", false],
])("acronym: %s, %s", (text, expected) => expect(isAcronym(text)).toBe(expected));

it("capitals of other scripts are capitals", () => {
  const { tokens } = readDocument("Émile Öst émile");
  expect(tokens.map((token) => isCapital(token))).toEqual([true, true, false]);
  expect(isCapital(undefined)).toBe(false);
});
