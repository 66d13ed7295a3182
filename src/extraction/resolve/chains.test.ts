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
    ["They met Ida M. Quell, and Ida Maria Quell left.", ["Ida Maria Quell", "Ida Maria Quell"]],
    ["They met Ida M. Quell, and Ida R. Quell left.", ["Ida M. Quell", "Ida R. Quell"]],
    ["They met Ida Maria Quell, and Ida Martha Quell left.", ["Ida Maria Quell", "Ida Martha Quell"]],
    ["They met Ida M. J. Quell, and Ida M. Quell left.", ["Ida M. J. Quell", "Ida M. J. Quell"]],
    ["They met Tom H.W. Vane, and Tom W. Vane left.", ["Tom H.W. Vane", "Tom W. Vane"]],
    ["They met I. M. Quell, and Ida R. Quell left.", ["I. M. Quell", "Ida R. Quell"]],
    ["They met Ida van Quell, and Ida van der Quell left.", ["Ida van der Quell", "Ida van der Quell"]],
  ])("%s", (text, names) => expect(namesIn(text)).toEqual(names));

  it.each<[string, string[]]>([
    [
      "They met Ida M. Quell and Ida R. Quell. Ida R. Quell left. Ida M. Quell left.",
      ["Ida M. Quell", "Ida R. Quell", "Ida R. Quell", "Ida M. Quell"],
    ],
    [
      "They met Ida M. Quell and Ida R. Quell. Ida Rosa Quell left. Ida R. Quell left.",
      ["Ida M. Quell", "Ida Rosa Quell", "Ida Rosa Quell", "Ida Rosa Quell"],
    ],
    ["They met Ida Quell. Ida R. Quell left.", ["Ida R. Quell", "Ida R. Quell"]],
    ["They met Ida R. Quell and Ida M. Quell. Ida Quell left.", ["Ida R. Quell", "Ida M. Quell", "Ida R. Quell"]],
  ])("a name without its middle is whom it fits, the first of several: %s", (text, names) =>
    expect(namesIn(text)).toEqual(names),
  );

  it("however many differ in the middle alone, each is one", () => {
    const letters = [..."ABCDEFGHIKLMNOPRSTVW"];
    const names = namesIn([...letters, ...letters].map((letter) => `They met Ida ${letter}. Quell there.`).join(" "));
    expect(names).toEqual([...letters, ...letters].map((letter) => `Ida ${letter}. Quell`));
    expect(new Set(names).size).toBe(letters.length);
  });

  it("Mr. and Mrs. are two", () => {
    const { document, names } = readMarked("They met Mr. Vane, and Mrs. Vane left with Mr. Vane.");
    const [he, she, again] = linkNames(document, names.names).ofName;
    expect(he).not.toBe(she);
    expect(he).toBe(again);
    expect([he?.gender, she?.gender]).toEqual(["m", "f"]);
  });
});
