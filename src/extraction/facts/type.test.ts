import { describe, expect, it } from "vitest";
import { readCandidate } from "../../../tests/support/candidates.ts";
import type { Candidate } from "../rules/candidate.ts";
import { typeOf } from "./type.ts";

const typeIn = (marked: string, facts: Partial<Candidate> = {}) => {
  const { document, candidate } = readCandidate(marked, facts);
  return typeOf(document, candidate);
};

describe("the type of speech", () => {
  it.each([
    ["all between marks", "{“The bridge held,”} [Ana] <said>.", "DIRECT"],
    ["marks of every sort count as no words", "{«The bridge held.»} [Ana] <said>.", "DIRECT"],
    ["some of it", "[Ana] <said> {the bridge was “as safe as a church”}.", "MIXED"],
    ["none of it", "[Ana] <said> {that the bridge held}.", "INDIRECT"],
    ["no content", "[Ana] <said>.", "INDIRECT"],
  ])("%s", (_, marked, type) => expect(typeIn(marked)).toBe(type));

  it.each(["transcript", "colon-block"] as const)("of a %s is direct without marks", (rule) => {
    expect(typeIn("[ANA]<:> {The bridge held.}", { rule })).toBe("DIRECT");
  });

  it("within a quotation only what is quoted again is direct", () => {
    expect(typeIn("“[He] <said> {it held},” Ana said.", { depth: 1 })).toBe("INDIRECT");
    expect(typeIn("“[He] <said>, {‘It held,’}” Ana said.", { depth: 1 })).toBe("DIRECT");
  });
});
