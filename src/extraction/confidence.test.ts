import { describe, expect, it } from "vitest";
import { confidenceOf, type Told, traitsOf } from "./confidence.ts";
import { WEIGHTS } from "./confidence-weights.ts";
import { extract } from "./extract.ts";

const TEXT =
  "“The bridge held through the night and it will be open again tomorrow,” Ana Ruiz said. Vane mocked the bridge.";
const [quoted] = extract(TEXT).attributions;
if (!quoted) throw new Error("nothing was extracted");

describe("confidence", () => {
  it("of a quotation with its source is high", () => expect(quoted.confidence).toBeGreaterThan(0.9));

  it("goes by the traits", () => {
    const other: Told = { ...quoted, rule: "noun-phrase", type: "INDIRECT", cueLemma: "mock", content: [] };
    expect(confidenceOf(TEXT, other)).toBeLessThan(quoted.confidence);
  });

  it("of traits that nobody weighed is neither sure nor unsure, and never out of bounds", () => {
    const strange: Told = { ...quoted, rule: "unheard-of", cueLemma: "yodel" };
    for (const told of [
      strange,
      { ...strange, content: [], source: [] },
      { ...strange, content: [{ start: 900, end: 901 }] },
    ]) {
      expect(confidenceOf(TEXT, told)).toBeGreaterThanOrEqual(0.5);
      expect(confidenceOf(TEXT, told)).toBeLessThan(1);
    }
  });

  it("has weights for traits that occur, none of them a word of somebody's text", () => {
    expect(traitsOf(TEXT, quoted).filter((trait) => WEIGHTS.has(trait)).length).toBeGreaterThan(5);
    const words = [...WEIGHTS.keys()].filter((trait) => trait.startsWith("rule and word"));
    expect(words.filter((trait) => !/ (?:[a-z]{1,7})$/.test(trait))).toEqual([]);
  });
});
