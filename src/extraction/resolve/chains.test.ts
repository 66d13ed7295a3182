import { describe, expect, it } from "vitest";
import { readMarked } from "../../../tests/support/marked.ts";
import { linkNames } from "./chains.ts";

/** The fullest name of each name of a text. */
function namesIn(text: string): string[] {
  const { document, names } = readMarked(text);
  return linkNames(document, names.names).ofName.map(({ name }) => name);
}

describe("which names are one", () => {
  it.each<[string, string[]]>([
    ["They met Ana Ruiz, and Ruiz left.", ["Ana Ruiz", "Ana Ruiz"]],
    ["They met Tom Vane Jr. and Tom Vane.", ["Tom Vane Jr.", "Tom Vane"]],
    ["They met Mr. Vane, and Mrs. Vane left.", ["Vane", "Vane"]],
    ["They met the Harbour Party, and the Harbour Party of Norway left.", ["Harbour Party", "Harbour Party of Norway"]],
    [
      "They met the U.S. Department of Rivers, and the Department of Rivers left.",
      ["U.S. Department of Rivers", "U.S. Department of Rivers"],
    ],
    ["They met the VOR (Vale Observatory for Rivers).", ["Vale Observatory for Rivers", "Vale Observatory for Rivers"]],
    ["They met the Vale Trust by the Vale bridge.", ["Vale Trust", "Vale"]],
    ["They met the Norwegians, and the Norwegians left.", ["Norwegians", "Norwegians"]],
  ])("%s", (text, names) => expect(namesIn(text)).toEqual(names));

  it("Mr. and Mrs. are two", () => {
    const { document, names } = readMarked("They met Mr. Vane, and Mrs. Vane left with Mr. Vane.");
    const [he, she, again] = linkNames(document, names.names).ofName;
    expect(he).not.toBe(she);
    expect(he).toBe(again);
    expect([he?.gender, she?.gender]).toEqual(["m", "f"]);
  });
});
