/** Every rule, by sentences that it must and must not match. See `specification/`. */
import { describe, expect, it } from "vitest";
import type { RuleName } from "./candidate.ts";
import { type Cases, type Marked, markedIn, plain } from "./specification/cases.ts";
import { LITERAL } from "./specification/literal.ts";
import { OWN_VOICE } from "./specification/own-voice.ts";
import { QUOTED } from "./specification/quoted.ts";
import { TOLD } from "./specification/told.ts";
import { UNNAMED } from "./specification/unnamed.ts";

/** The type checker refuses a rule that has no cases. */
const CASES: Record<RuleName, Cases> = { ...QUOTED, ...TOLD, ...UNNAMED, ...OWN_VOICE };

/** The fewest sentences for each, and against it. */
const LEAST = 3;

const withFacts = (one: Marked): readonly [string, string] => (typeof one === "string" ? [one, ""] : one);

describe.each(Object.entries(CASES))("the rule %s", (name, { matches, nearMisses }) => {
  const options = { ownVoice: name === "own-voice" };
  it("has sentences for it and against it", () => {
    expect(matches.length).toBeGreaterThanOrEqual(LEAST);
    expect(nearMisses.length).toBeGreaterThanOrEqual(LEAST);
  });

  const marked = matches.map(withFacts);
  it.each([...new Set(marked.map(([sentence]) => plain(sentence)))])("matches: %s", (text) => {
    const found = markedIn(text, options).filter(({ rule }) => rule === name);
    const expected = marked.filter(([sentence]) => plain(sentence) === text);
    expect(found.map(({ sentence, facts }) => [sentence, facts])).toEqual(expected);
  });

  it.each(nearMisses.map((one) => (typeof one === "string" ? ([one, null] as const) : one)))(
    "does not match: %s",
    (sentence, other) => {
      const found = markedIn(plain(sentence), options).map((one) => [one.sentence, one.rule]);
      expect(found).toEqual(other === null ? [] : [[sentence, other]]);
    },
  );
});

describe("words of speech in other senses, and what is no part of an article", () => {
  it.each(LITERAL)("nobody says anything: %s", (sentence) => expect(markedIn(sentence)).toEqual([]));
});
