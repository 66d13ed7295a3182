import { describe, expect, it } from "vitest";
import { readMarked } from "../../../tests/support/marked.ts";
import { isRelative, looksLikePerson, middlesFit, partsOf, personKey, sameFirst, surnameKey } from "./persons.ts";

const only = (text: string) => {
  const { document, names } = readMarked(text);
  const [name] = names.names;
  if (!name) throw new Error(`no name in "${text}"`);
  return { tokens: document.tokens, name };
};

it.each([
  ["We met Ana Ruiz.", { first: "ana", last: "ruiz", suffix: "", size: 2 }],
  ["We met Tom Vane Jr. there.", { first: "tom", last: "vane", suffix: "jr" }],
  ["We met Mr. Abu Leyl.", { last: "leyl", size: 1 }],
  ["We met Sami al-Hadir.", { first: "sami", last: "hadir", middle: [] }],
  ["We met Ida M. Rosa Quell Jr. there.", { first: "ida", middle: ["m", "rosa"], last: "quell" }],
  ["We met Ida M.J. Quell.", { first: "ida", middle: ["m", "j"], last: "quell" }],
  ["We met Ida van der Quell.", { first: "ida", middle: [], last: "quell" }],
])("the parts of a name: %s", (text, parts) => {
  const { tokens, name } = only(text);
  expect(partsOf(tokens, name)).toMatchObject(parts);
});

it.each([
  ["rob", "robert", true],
  ["j.", "john", true],
  ["ana", "ana", true],
  ["ana", "anita", false],
])("%s and %s can be one first name: %s", (a, b, same) => expect(sameFirst(a, b)).toBe(same));

it.each<[string, string, boolean]>([
  ["", "", true],
  ["", "m", true],
  ["m", "maria", true],
  ["m", "r", false],
  ["maria", "martha", false],
  ["m", "m j", true],
  ["j", "m j", false],
  ["j m", "m j", false],
])("the middles “%s” and “%s” can be one person's: %s", (a, b, fit) => {
  const words = (text: string) => text.split(" ").filter((word) => word !== "");
  expect(middlesFit(words(a), words(b))).toBe(fit);
  expect(middlesFit(words(b), words(a))).toBe(fit);
});

it("surnames and persons have keys", () => {
  expect(surnameKey("al-hadir")).toBe(surnameKey("hadir"));
  const key = (first: string, suffix = "") => personKey({ first, middle: [], last: "vane", suffix, size: 2 });
  expect(key("rob")).toBe(key("robert"));
  expect(key("rob")).not.toBe(key("rob", "jr"));
});

describe("words about a name", () => {
  it.each([
    ["They met Quell, who left.", true],
    ["They met Quell, 41, in town.", true],
    ["They met the pilot Quell in town.", true],
    ["They met Quell, a former member of the crew.", true],
    ["They met Quell in town.", false],
    ["They met the Quell in town.", false],
  ])("tell that it is a person's: %s", (text, expected) => {
    const { tokens, name } = only(text);
    expect(looksLikePerson(tokens, name)).toBe(expected);
  });

  it.each([
    ["They met his brother Tom Vane.", true],
    ["They met his brother, Tom Vane.", true],
    ["They met Tom Vane, his brother.", true],
    ["They met Tom Vane, a pilot.", false],
  ])("tell that it is a relative's: %s", (text, expected) => {
    const { tokens, name } = only(text);
    expect(isRelative(tokens, name)).toBe(expected);
  });
});
