import { describe, expect, it } from "vitest";
import { readCandidate } from "../../tests/support/candidates.ts";
import type { Candidate } from "./rules/candidate.ts";
import { select } from "./select.ts";

/** A candidate of a rule with its cue's head in the cue's first word. */
function candidate(rule: Candidate["rule"], marked: string): Candidate {
  const { candidate: made } = readCandidate(marked, { rule });
  return { ...made, head: made.cue[0]?.from ?? null };
}

const rulesOf = (...candidates: Candidate[]): string[] => select(candidates).map(({ rule }) => rule);

describe("of all that the rules find", () => {
  it("one is chosen for a cue: the first, for rules are run strongest first", () => {
    const one = candidate("quote-then-cue", "{“It held,”} [Vane] <said> on Tuesday.");
    const other = candidate("trailing", "{“It held,” Vane} <said> on [Tuesday].");
    expect(rulesOf(one, other)).toEqual(["quote-then-cue"]);
    expect(rulesOf(other, one)).toEqual(["trailing"]);
  });

  it("one is chosen for a word, whether the cue has a particle with it or not", () => {
    expect(
      rulesOf(
        candidate("particle", "[Vane] <called for> {a new bridge}."),
        candidate("called", "[Vane] <called> {for a new bridge}."),
      ),
    ).toEqual(["particle"]);
  });

  it("two cues of one source are both chosen", () => {
    expect(
      rulesOf(
        candidate("noun-phrase", "[Vane] <welcomed> {the bridge} but denied the cost."),
        candidate("noun-phrase", "[Vane] welcomed the bridge but <denied> {the cost}."),
      ),
    ).toEqual(["noun-phrase", "noun-phrase"]);
  });

  it("one without content is not chosen, and takes no other's place", () => {
    expect(
      rulesOf(
        candidate("colon-block", "[Vane] <said> on Tuesday:"),
        candidate("that-clause", "[Vane] <said> {on Tuesday}:"),
      ),
    ).toEqual(["that-clause"]);
  });

  it("those without a cue do not stand in each other's way", () => {
    const one = candidate("signature", "{“It held.”} [Dora Vane] “It fell.” Piet Halloran");
    const other = candidate("signature", "“It held.” Dora Vane {“It fell.”} [Piet Halloran]");
    expect(rulesOf(one, other)).toEqual(["signature", "signature"]);
  });

  it("they come in the order of the text, by their first word, then by their cue", () => {
    const first = candidate("that-clause", "[Vane] <said> {that Sethi denied it}, she told them.");
    const inner = candidate("noun-phrase", "Vane said that [Sethi] <denied> {it}, she told them.");
    const last = candidate("trailing", "{Vane said that Sethi denied it}, [she] <told> them.");
    expect(rulesOf(inner, last, first)).toEqual(["that-clause", "trailing", "noun-phrase"]);
  });

  it("is a new list: what it is given stays as it is", () => {
    const given = [
      candidate("bare-clause", "Vane left. [She] <said> {it held}."),
      candidate("bare-clause", "[Vane] <left> {it}. She said it held."),
    ];
    const before = [...given];
    expect(select(given)).toHaveLength(2);
    expect(given).toEqual(before);
  });
});
