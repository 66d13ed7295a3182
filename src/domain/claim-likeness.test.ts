import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gistOf, keysOf, keysSoughtBy, likenessOf } from "./claim-likeness.ts";

const likeness = (a: string, b: string): number => likenessOf(gistOf(a), gistOf(b));
const BASE = "Mayor Ida Quell accused Tom Reeve of hiding the inspection report in May";

describe("how alike two claims are", () => {
  it.each([
    ["the same words", BASE, 1],
    [
      "another tense and order of a date",
      "In May Mayor Ida Quell accuses Tom Reeve of hiding the inspection report",
      1,
    ],
    ["a word more", "Mayor Ida Quell publicly accused Tom Reeve of hiding the inspection report in May", 0.94],
  ])("%s: much", (_, other, least) => expect(likeness(BASE, other)).toBeGreaterThanOrEqual(least));

  it.each([
    ["a negation", "Mayor Ida Quell did not accuse Tom Reeve of hiding the inspection report in May"],
    ["another name", "Mayor Ida Quell accused Jon Brask of hiding the inspection report in May"],
    ["another month", "Mayor Ida Quell accused Tom Reeve of hiding the inspection report in June"],
    ["a number more", "Mayor Ida Quell accused Tom Reeve of hiding 3 inspection reports in May"],
    ["other words altogether", "The ferry will stop at noon"],
  ])("%s: not at all", (_, other) => expect(likeness(BASE, other)).toBe(0));

  it("the accuser accused: little", () =>
    expect(likeness(BASE, "Tom Reeve accused Mayor Ida Quell of hiding the inspection report in May")).toBeLessThan(
      0.6,
    ));

  it.each([
    ["The old harbour bridge will open in spring", "The old harbour bridge will close in spring"],
    ["The court found the ferry captain guilty", "The court found the ferry captain innocent"],
  ])("opposites: %s / %s", (a, b) => expect(likeness(a, b)).toBe(0));

  it("numbers are the same in digits, words and with commas", () => {
    expect(likeness("Some three ferries carried 70,000 islanders home", "3 ferries carried 70000 islanders home")).toBe(
      1,
    );
  });

  it("words that begin alike count once each: never above 1", () => {
    const score = likeness(
      "Valmorto, Valmorta and Valmort harbours need ferries again soon",
      "Valmort harbours need ferries again soon",
    );
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
  });

  it("is the same from both sides, from 0 to 1, and 1 for the same words where there are enough", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...BASE.split(" "), "not", "7", "he")).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [gistOf(a), gistOf(b)];
        const score = likenessOf(one, other);
        expect(score).toBeCloseTo(likenessOf(other, one), 10);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(keysOf(one)).toHaveLength(new Set(keysOf(one)).size);
        expect(keysOf(one).length > 0).toBe(one.stems.size >= 3);
        expect(keysSoughtBy(one)).toEqual(expect.arrayContaining([...keysOf(one)]));
      }),
    );
  });

  it("is looked for where three of five telling words are the same", () => {
    const words = "harbour ferries captains inspectors repairs councillors lighthouses breakwaters".split(" ");
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 7, maxLength: 7 }), (all) => {
        const [a, b] = [gistOf(all.slice(0, 5).join(" ")), gistOf(all.slice(2).join(" "))];
        expect(keysSoughtBy(b).filter((key) => keysOf(a).includes(key))).not.toEqual([]);
        expect(keysOf(a).length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
