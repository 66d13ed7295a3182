import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceOf, groupsOf } from "./confidence.ts";
import { COUNTS } from "./confidence-counts.ts";
import { extract, tell } from "./extract.ts";

/** The signs of what is found in a text. */
const signsIn = (text: string): (readonly string[])[] => tell(text, { language: "en" }).told.map(({ signs }) => signs);

describe("confidence", () => {
  it("of a quotation with its source is high", () => {
    const text = "“The bridge held through the night and it will be open again tomorrow,” Ana Ruiz said.";
    expect(extract(text).attributions).toMatchObject([{ rule: "quote-then-cue" }]);
    expect(extract(text).attributions[0]?.confidence).toBeGreaterThan(0.9);
  });

  it("of a rule that was never counted is that of all", () => {
    const [right, all] = COUNTS.get("all") ?? [0, 1];
    expect(confidenceOf("unheard-of", ["unheard of"])).toBeCloseTo(right / all, 2);
  });

  it("goes up and down with what signs tell, and never below a half", () => {
    const all = [...COUNTS.keys()].filter((group) => group.startsWith("noun-phrase: ")).map((group) => group.slice(13));
    const plain = confidenceOf("noun-phrase", []);
    const each = all.map((sign) => confidenceOf("noun-phrase", [sign]));
    expect(Math.max(...each)).toBeGreaterThan(plain);
    expect(Math.min(...each)).toBeLessThan(plain);
    expect(confidenceOf("noun-phrase", [...all, ...all, ...all])).toBeGreaterThanOrEqual(0.5);
    fc.assert(
      fc.property(fc.constantFrom(...COUNTS.keys()), fc.array(fc.constantFrom(...all)), (rule, signs) => {
        const confidence = confidenceOf(rule, signs);
        expect(confidence >= 0.5 && confidence < 1).toBe(true);
      }),
    );
  });

  it("counts what occurs: no more right than there are", () => {
    for (const [right, all] of COUNTS.values()) expect(right).toBeLessThanOrEqual(all);
  });

  it("what is found bears signs that were counted", () => {
    const text =
      "“The bridge held,” Ana Ruiz said. Tom Vane denied the charge of the mayor. The pilot said that it would fall.";
    for (const { rule, signs } of tell(text).told) {
      expect(groupsOf(rule, signs)).toHaveLength(2 + signs.length);
      for (const group of groupsOf(rule, signs)) expect(COUNTS.has(group), group).toBe(true);
    }
  });
});

describe("the signs of an attribution", () => {
  it.each<[string, string[]]>([
    ["Ana Ruiz said that the bridge held.", ["past, first", "indirect clause", "sentence of 0 words", "named"]],
    ["On Monday a pilot denied the charge.", ["past", "indirect phrase", "sentence of 0 words", "unnamed"]],
    ["“The bridge held,” Ana Ruiz says.", ["s", "direct clause", "sentence of 0 words", "named"]],
    [
      "The bridge over the river in the lower town, which was closed in March, reportedly held.",
      ["plain", "indirect clause", "sentence of 12 words", "nobody"],
    ],
    [
      "Tom Vane opened the bridge, saying that it was “safe” for all.",
      ["ing, first", "mixed clause", "sentence of 12 words", "named"],
    ],
  ])("%s", (text, signs) => expect(signsIn(text)).toEqual([signs]));
});
