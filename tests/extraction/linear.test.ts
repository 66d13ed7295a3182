/** Twice the text, about twice the work, whatever the text: counted, not timed. */
import { beforeAll, describe, expect, it } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { HOSTILE, LOOKED_UP } from "./hostile.ts";
import { countSteps, type Steps } from "./steps.ts";

const COUNTED = /\/src\/(?:extraction|domain)\/|\/node_modules\/wink-/;
/** More words than the longest sentence that is read whole. */
const LENGTH = 5_000;
/** Of texts in which things are looked up all over, each a short step. */
const LONG = 30_000;
/** The growth of all steps, and of those of any one function, when a text's length doubles: a square would make it 4. */
const MOST_GROWTH = 2.3;
const MOST_GROWTH_OF_PART = 3;
/** A function with a smaller share of all steps is not looked at by itself. */
const SMALL_PART = 0.03;
/** The most steps a UTF-16 code unit: articles take about 60, and a sentence may take some square of its bounded length. */
const MOST_STEPS = 1_000;

const OPTIONS = { language: "en", publishedAt: "2031-05-06" };
const stepsOf = (text: string): Steps => countSteps(() => void extract(text, OPTIONS), COUNTED);

/** Functions whose own work grows too fast. */
function tooFast(once: Steps, twice: Steps): string[] {
  const before = new Map(once.parts.map(({ name, steps }) => [name, steps]));
  return twice.parts
    .filter(({ steps }) => steps > SMALL_PART * twice.total)
    .filter(({ name, steps }) => steps > MOST_GROWTH_OF_PART * (before.get(name) ?? 0))
    .map(({ name, steps }) => `${name}: ${before.get(name) ?? 0} steps, then ${steps}`);
}

describe("the work for a hostile text", () => {
  // wink's model is loaded once.
  beforeAll(() => void stepsOf("It is."));

  it.each(HOSTILE)("grows with its length: $name", ({ make }) => {
    const once = stepsOf(make(LENGTH));
    const twice = stepsOf(make(2 * LENGTH));
    expect(tooFast(once, twice)).toEqual([]);
    expect(twice.total / once.total).toBeLessThan(MOST_GROWTH);
    expect(twice.total / (2 * LENGTH)).toBeLessThan(MOST_STEPS);
  });

  it.each(LOOKED_UP)("grows with its length where it looks things up: $name", ({ make }) => {
    const once = stepsOf(make(LONG));
    const twice = stepsOf(make(2 * LONG));
    expect(tooFast(once, twice)).toEqual([]);
    expect(twice.total / once.total).toBeLessThan(MOST_GROWTH);
  });

  it("is counted: what takes a square of it is seen", () => {
    const square = (n: number) => () => {
      for (let i = 0; i < n; i++) squareOf(n);
    };
    const [once, twice] = [countSteps(square(50), /linear\.test/), countSteps(square(100), /linear\.test/)];
    expect(twice.total / once.total).toBeGreaterThan(3.5);
    expect(tooFast(once, twice)).toEqual([expect.stringMatching(/^linear\.test\.ts squareOf/)]);
  });

  it.each<[string, (n: number) => void]>([
    ["a pattern that looks from everywhere", (n) => void /\s+$/.test(`${" ".repeat(n)}x`)],
    ["a list copied", (n) => void Array.from({ length: n }, () => 0).slice()],
    ["a list spread", (n) => void [...Array.from({ length: n }, () => 0)]],
    ["a word looked for", (n) => void "a".repeat(n).indexOf("b")],
  ])("counts what built-in functions walk over: %s", (_, work) => {
    const once = countSteps(() => work(1_000), /none of ours/);
    const twice = countSteps(() => work(2_000), /none of ours/);
    expect(twice.total - once.total).toBeGreaterThanOrEqual(1_000);
  });
});

function squareOf(n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += i;
  return sum;
}
