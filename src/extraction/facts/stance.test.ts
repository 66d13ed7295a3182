import { describe, expect, it } from "vitest";
import { readCandidate } from "../../../tests/support/candidates.ts";
import type { Candidate } from "../rules/candidate.ts";
import { isNegated } from "./negation.ts";
import { stanceOf } from "./stance.ts";

const stanceIn = (marked: string, facts: Partial<Candidate>) => {
  const { document, candidate } = readCandidate(marked, facts);
  return stanceOf(document, candidate);
};

describe("stance", () => {
  it.each<[string, Partial<Candidate>, string]>([
    ["[Ana] <said> {it held}.", { lemma: "say" }, "ASSERTS"],
    ["[Ana] <denied> {it}.", { lemma: "deny", stance: "DENIES" }, "DENIES"],
    // The noun that a verb carries.
    ["[Ana] <expressed concern about> {the cost}.", { lemma: "express" }, "FEARS"],
    ["[Ana] <expressed> {concern about the cost}.", { lemma: "express" }, "FEARS"],
    ["[Ana] <expressed fears> {that it would fall}.", { lemma: "express" }, "FEARS"],
    ["[Ana] <raised doubts about> {the cost}.", { lemma: "raise" }, "QUESTIONS"],
    ["[Ana] <voiced support for> {the plan}.", { lemma: "voice" }, "WELCOMES"],
    ["[Ana] <expressed outrage at> {the plan}.", { lemma: "express" }, "CRITICISES"],
    ["[Ana] <issued a warning> {that it would fall}.", { lemma: "issue" }, "WARNS"],
    ["[Ana] <expressed> {the wish of all in the fear of none}.", { lemma: "express" }, "ASSERTS"],
    // Particles.
    ["[Ana] <called for> {a vote}.", { lemma: "call" }, "DEMANDS"],
    ["[Ana] <called on> {them to vote}.", { lemma: "call" }, "DEMANDS"],
    ["[Ana] <called> {it a wreck}.", { lemma: "call" }, "ASSERTS"],
    // Refusals.
    ["[Ana] <would not say> {whether it held}.", { lemma: "say", negated: true }, "DECLINES"],
    ["[Ana] <would neither confirm nor deny> {it}.", { lemma: "confirm" }, "DECLINES"],
    ["[Ana] neither confirmed nor <denied> {it}.", { lemma: "deny", stance: "DENIES" }, "DECLINES"],
    ["[Ana] neither said nor <denied> {it}.", { lemma: "deny", stance: "DENIES" }, "DENIES"],
    ["[Ana] <did not say> {whether it held}.", { lemma: "say", negated: true }, "ASSERTS"],
    ["[Ana] <would not accept> {the plan}.", { lemma: "accept", negated: true }, "ASSERTS"],
    // Orders.
    ["[Ana] <told> {them to leave}.", { lemma: "tell" }, "ASSERTS"],
    ["[Ana] <told> |them| {to leave}.", { lemma: "tell" }, "DEMANDS"],
    ["{He} <was asked> {to leave}.", { lemma: "ask", stance: "QUESTIONS" }, "DEMANDS"],
    ["[Ana] <asked> {whether it held}.", { lemma: "ask", stance: "QUESTIONS" }, "QUESTIONS"],
    ["[Ana] <warned> |them| {to leave}.", { lemma: "warn", stance: "WARNS" }, "WARNS"],
    ["{Two} <are feared> {trapped}.", { lemma: "fear" }, "FEARS"],
    // Transcripts.
    ["[ANA]<:> {Did it hold?}", { rule: "transcript", lemma: null }, "QUESTIONS"],
    ["[ANA]<:> {“Did it hold?” was the question.}", { rule: "transcript", lemma: null }, "ASSERTS"],
  ])("%s", (marked, facts, stance) => expect(stanceIn(marked, facts)).toBe(stance));
});

describe("negation", () => {
  it.each([
    ["[Ana] <did not say> {why}.", true],
    ["[Ana] <would neither confirm nor deny> {it}.", true],
    ["[Ana] <didn't comment on> {it}.", true],
    ["[Ana] <said> {it did not hold}.", false],
    ["[Ana] <declined> {to comment}.", false],
  ])("%s", (marked, negated) => {
    const { document, candidate } = readCandidate(marked);
    expect(isNegated(document, candidate)).toBe(negated);
  });
});
