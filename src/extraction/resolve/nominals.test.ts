import { describe, expect, it } from "vitest";
import { readDocument } from "../document.ts";
import { findNominals, groupsOf, nounOf } from "./nominals.ts";

describe("nouns", () => {
  it.each([
    ["official", { noun: "official", plural: false, kind: "person" }],
    ["officials", { noun: "official", plural: true, kind: "person" }],
    ["women", { noun: "woman", plural: true, kind: "person" }],
    ["fishermen", { noun: "fisherman", plural: true, kind: "person" }],
    ["ladies", { noun: "lady", plural: true, kind: "person" }],
    ["ex-pilots", { noun: "pilot", plural: true, kind: "person" }],
    ["people", { noun: "people", plural: true, kind: "collective" }],
    ["ministry", { noun: "ministry", plural: false, kind: "org" }],
    ["airlines", { noun: "airline", plural: true, kind: "org" }],
    ["reports", { noun: "report", plural: true, kind: "document" }],
    ["footage", { noun: "footage", plural: false, kind: "footage" }],
    ["bridge", null],
    ["six-year-old", null],
  ])("%s", (word, expected) => expect(nounOf(word)).toEqual(expected));

  it("groups tell which nouns may mean the same", () => {
    const shared = (a: string, b: string, kind: "person" | "document") =>
      groupsOf(a, kind).some((group) => groupsOf(b, kind).includes(group));
    expect(shared("study", "report", "document")).toBe(true);
    expect(shared("senator", "lawmaker", "person")).toBe(true);
    expect(shared("senator", "nurse", "person")).toBe(false);
  });
});

describe("noun phrases", () => {
  const phrases = (text: string) => {
    const document = readDocument(text);
    return findNominals(document, new Uint8Array(document.tokens.length)).map(({ from, to, noun, determiner }) => [
      document.text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end),
      noun,
      determiner,
    ]);
  };
  it.each<[string, string[][]]>([
    ["We met the senior officials.", [["the senior officials", "official", "definite"]]],
    ["We met a war monitoring group.", [["a war monitoring group", "group", "indefinite"]]],
    ["We met two officials.", [["two officials", "official", "number"]]],
    ["We met two other officials.", [["two other officials", "official", "number"]]],
    ["We met several officials.", [["several officials", "official", "quantity"]]],
    ["We met that official.", [["that official", "official", "demonstrative"]]],
    ["We met her brother.", [["her brother", "brother", "possessive"]]],
    ["We met officials.", [["officials", "official", "bare"]]],
    [
      "We met the governor’s office.",
      [
        ["the governor", "governor", "definite"],
        ["the governor’s office", "office", "possessive"],
      ],
    ],
    ["We met the police spokesman.", [["the police spokesman", "spokesman", "definite"]]],
    ["They were accusing officials.", [["officials", "official", "bare"]]],
    ["An opposition war monitor, said so.", [["An opposition war monitor", "monitor", "indefinite"]]],
    ["It rained.", []],
  ])("%s", (text, expected) => expect(phrases(text)).toEqual(expected));

  it("not where a name stands", () => {
    const document = readDocument("We met the mayor.");
    expect(findNominals(document, new Uint8Array(document.tokens.length).fill(1))).toEqual([]);
  });
});
