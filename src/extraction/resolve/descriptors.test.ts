import { describe, expect, it } from "vitest";
import { readMarked, resolveMarked } from "../../../tests/support/marked.ts";
import { linkNames } from "./chains.ts";
import { describeName } from "./descriptors.ts";
import type { Entity } from "./entities.ts";

/** The entity of the first name of a text, with what stands beside all its names. */
function described(text: string): Entity {
  const { document, names } = readMarked(text);
  const { ofName } = linkNames(document, names.names);
  for (const [index, name] of names.names.entries()) describeName(document, name, ofName[index] as Entity);
  return ofName[0] as Entity;
}

describe("what an article calls a name", () => {
  it.each<[string, string | null]>([
    ["Opposition activist Ana Ruiz left.", "Opposition activist"],
    ["They met retired pilot Ana Ruiz.", "retired pilot"],
    ["They met singer and actor Ana Ruiz.", "singer and actor"],
    ["They met Ana Ruiz, a retired pilot, there.", "retired pilot"],
    ["They met Ana Ruiz, head of the mill, there.", "head of the mill"],
    ["They met Ana Ruiz, 41, a plumber from Oslo, there.", "plumber from Oslo"],
    ["They met Ana Ruiz, a marine biologist at the mill who left, there.", "marine biologist at the mill"],
    ["They met Ana Ruiz, her sister, there.", "her sister"],
    ["They met Ana Ruiz, a baker, there.", "baker"],
    ["They met Defence Minister Ana Ruiz.", "Defence Minister"],
    ["They met former Mayor Ana Ruiz.", "former Mayor"],
    ["They met Chairman Sir Tom Vane.", "Chairman"],
    ["They met RiverWatch 24, an activist group, there.", "activist group"],
    ["They met MP Ana Ruiz.", "MP"],
    ["They met Mr. Quell.", null],
    ["They met Ana Ruiz, officials said.", null],
    ["They met Ana Ruiz, and the pilot left.", null],
    ["They met Ana Ruiz, two pilots, and others.", null],
    ["Ana Ruiz, accused the mayor, left.", null],
    ["They met Ana Ruiz, a bridge.", null],
  ])("%s", (text, descriptor) => expect(described(text).descriptor).toBe(descriptor));

  it("a longer description takes the place of a very short one", () => {
    expect(described("They met pilot Ana Ruiz. Ana Ruiz, a retired pilot of the coastguard, left.").descriptor).toBe(
      "retired pilot of the coastguard",
    );
    expect(described("They met opposition activist Ana Ruiz. Ana Ruiz, a retired pilot, left.").descriptor).toBe(
      "opposition activist",
    );
  });

  it.each([
    ["They met Ana Ruiz, 41, there.", "41"],
    ["They met 41-year-old Ana Ruiz.", "41"],
    ["They met the 41-year-old pilot Ana Ruiz.", "41"],
    ["They met Ana Ruiz, 1900, there.", null],
    ["They met Ana Ruiz there.", null],
  ])("age: %s", (text, age) => expect(described(text).age).toBe(age));

  it.each([
    ["a state", "They met Ana Ruiz (D-Vt.) there.", "vermont"],
    ["a party", "They met Ana Ruiz, D-Vt., there.", "democrat"],
    ["of a place", "They met Ana Ruiz of Norland there.", "norland"],
    ["a description", "They met Ana Ruiz, a retired pilot, there.", "retired"],
  ])("words a definite phrase may mean it by: %s", (_, text, word) =>
    expect(described(text).words.has(word)).toBe(true),
  );

  it("a former office lets nobody of today be meant", () => {
    const phrase = (text: string) => resolveMarked(`Bridge held\n\n${text} It rained.`).at(-1)?.name;
    expect(phrase("They met Ana Ruiz, the governor. [The governor] left.")).toBe("Ana Ruiz");
    expect(phrase("They met Ana Ruiz, the former governor. [The governor] left.")).toBe("governor");
    expect(phrase("They met Ana Ruiz, a former teacher. [The former teacher] left.")).toBe("Ana Ruiz");
  });

  it("the kind of a name of unknown kind", () => {
    expect(described("They met Quell, a pilot, there.").kind).toBe("person");
    expect(described("They met Norvex, a maker of pumps, and Norvex, a company, left.").kind).toBe("org");
    expect(described("They met Quell there.").kind).toBe("unknown");
  });

  it("who somebody is: an everyday sentence tells it too", () => {
    expect([...described("Ana Ruiz is the governor.").nouns]).toContain("governor");
  });
});
