import { describe, expect, it } from "vitest";
import { readDocument } from "../document.ts";
import { coreStart, genderOf, hasTitle, kindOf } from "./name-parts.ts";

/** The words of a run, and where the name proper begins in them. */
function parts(run: string) {
  const { tokens } = readDocument(run);
  return { tokens, core: coreStart(tokens, 0, tokens.length), to: tokens.length };
}
const wordAt = (run: string): string | null => {
  const { tokens, core } = parts(run);
  return core < 0 ? null : (tokens[core]?.text ?? null);
};

describe("where the name proper begins", () => {
  it.each<[string, string | null]>([
    ["Ana Ruiz", "Ana"],
    ["Mr. Vane", "Vane"],
    ["Defence Minister Ana Ruiz", "Ana"],
    ["Deputy Prime Minister Ana Ruiz", "Ana"],
    ["Secretary of State Ana Ruiz", "Ana"],
    ["Chairman Sir Tom Vane", "Tom"],
    ["MP Ana Ruiz", "Ana"],
    ["Shopkeeper Mo Farrell Vane", "Mo"],
    ["Norwegian Republican Ana Ruiz", "Ana"],
    ["Stephen King", "Stephen"],
    ["Ana Judge", "Ana"],
    ["General Electric", "General"],
    ["Justice Department", "Justice"],
    ["Foreign Minister", null],
    ["Senator", null],
    ["Secretary of State", null],
  ])("%s: %s", (run, word) => expect(wordAt(run)).toBe(word));
});

describe("what a run of name words names", () => {
  it.each([
    ["Ana Ruiz", "person"],
    ["Mr. Quell", "person"],
    ["J. R. Quell", "person"],
    ["Quell Jr.", "person"],
    ["Omar al-Hadir", "person"],
    ["Dirk van Quell", "person"],
    ["Vale Relief Agency", "org"],
    ["Ministry of Rivers", "org"],
    ["Ana Foundation", "org"],
    ["Ella Power", "person"],
    ["Ella Bank", "org"],
    ["BBC", "outlet"],
    ["VOR", "org"],
    ["New York", "place"],
    ["Norwegians", "group"],
    ["Democrats", "group"],
    ["Quell", "unknown"],
    ["Brightwater Quell", "unknown"],
  ])("%s: %s", (run, kind) => {
    const { tokens, core, to } = parts(run);
    expect(kindOf(tokens, 0, core, to)).toBe(kind);
  });
});

describe("whose gender a name tells", () => {
  it.each([
    ["Ana Ruiz", "f"],
    ["Tom Vane", "m"],
    ["Mrs. Quell", "f"],
    ["Spokesman Lee Quell", "m"],
    ["J. Tom Quell", "m"],
    ["Kim Quell", null],
    ["Quell Ana", null],
    ["Dr. Quell", null],
  ])("%s: %s", (run, gender) => {
    const { tokens, core, to } = parts(run);
    expect(genderOf(tokens, 0, core, to)).toBe(gender);
  });
});

it("a title is one wherever it stands in the run", () => {
  const { tokens } = readDocument("Deputy Mayor Quell");
  expect(hasTitle(tokens, 0, 2)).toBe(true);
  expect(hasTitle(tokens, 2, 3)).toBe(false);
});
