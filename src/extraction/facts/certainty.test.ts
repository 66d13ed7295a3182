import { describe, expect, it } from "vitest";
import { readCandidate } from "../../../tests/support/candidates.ts";
import type { Candidate } from "../rules/candidate.ts";
import { certaintyOf, polarityOf } from "./certainty.ts";

const certaintyIn = (marked: string, facts: Partial<Candidate>) => {
  const { document, candidate } = readCandidate(marked, facts);
  return certaintyOf(document, candidate, candidate.stance);
};

describe("certainty", () => {
  it.each<[string, Partial<Candidate>, string]>([
    // As the glossary has it.
    ["[The mayor] <said> {the bridge was safe}.", {}, "CERTAIN"],
    ["[The mayor] <said> {the bridge was probably safe}.", {}, "PROBABLE"],
    ["[The mayor] <denied> {that the bridge was safe}.", { lemma: "deny", stance: "DENIES" }, "CERTAIN"],
    ["[The mayor] <did not say> {that the bridge was safe}.", { negated: true }, "CERTAIN"],
    ["[The mayor] <asked> {whether the bridge was safe}.", { lemma: "ask", stance: "QUESTIONS" }, "UNSPECIFIED"],
    ["[The mayor] <admitted> {that the bridge was safe}.", { lemma: "admit", stance: "CONCEDES" }, "CERTAIN"],
    ["[The mayor] <declined> {to say whether it was}.", { lemma: "decline", stance: "DECLINES" }, "UNSPECIFIED"],
    ["{The bridge} <is believed> {to be safe}.", { lemma: "believe", rule: "hearsay-passive" }, "PROBABLE"],
    // Modal words of the first clause.
    ["[Ana] <said> {it might hold}.", {}, "POSSIBLE"],
    ["[Ana] <said> {it could hold}.", {}, "POSSIBLE"],
    ["[Ana] <said> {it could not hold them}.", {}, "CERTAIN"],
    ["[Ana] <said> {the figure was likely to rise}.", {}, "PROBABLE"],
    ["[Ana] <said> {perhaps it held}.", {}, "POSSIBLE"],
    ["[Ana] <said> {it fell when rain may have come}.", {}, "CERTAIN"],
    ["[Ana] <said> {it fell and might fall again}.", {}, "CERTAIN"],
    // Cues.
    ["[Ana] <thinks> {it holds}.", { lemma: "think" }, "PROBABLE"],
    ["[Ana] <hinted> {that it held}.", { lemma: "hint" }, "POSSIBLE"],
    ["{It} <reportedly> {held}.", { lemma: "reportedly", rule: "hearsay-adverb" }, "PROBABLE"],
    ["{It} <allegedly> {held}.", { lemma: "allegedly", rule: "hearsay-adverb" }, "UNSPECIFIED"],
    ["{It} <was said> {to have held}.", { rule: "hearsay-passive" }, "UNSPECIFIED"],
    ["[Ana] <feared> {it would fall}.", { lemma: "fear", stance: "FEARS" }, "UNSPECIFIED"],
    ["{It} <is known> {to hold}.", { lemma: "know", certainty: "CERTAIN", rule: "hearsay-passive" }, "CERTAIN"],
    ["[Ana] <spoke>.", {}, "CERTAIN"],
  ])("%s", (marked, facts, certainty) => expect(certaintyIn(marked, facts)).toBe(certainty));
});

it.each([
  ["ASSERTS", "POSITIVE"],
  ["CONCEDES", "POSITIVE"],
  ["DENIES", "NEGATIVE"],
  ["RETRACTS", "NEGATIVE"],
  ["QUESTIONS", "UNKNOWN"],
  ["DECLINES", "UNKNOWN"],
  ["DEMANDS", "UNKNOWN"],
] as const)("who %s takes it to be so: %s", (stance, polarity) => expect(polarityOf(stance)).toBe(polarity));
