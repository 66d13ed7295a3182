import { describe, expect, it } from "vitest";
import { readCandidate } from "../../../tests/support/candidates.ts";
import type { ResolvedSource } from "../attribution.ts";
import type { Candidate } from "../rules/candidate.ts";
import { circumstancesOf } from "./circumstances.ts";
import { mediumOf } from "./medium.ts";

const ANA: ResolvedSource = {
  name: "Ana Ruiz",
  kind: "NAMED",
  descriptor: null,
  affiliations: [],
  cardinality: "ONE",
  anonymity: null,
  mentions: [],
};
const mediumIn = (marked: string, facts: Partial<Candidate> = {}, source: Partial<ResolvedSource> = {}) => {
  const { document, candidate } = readCandidate(marked, facts);
  return mediumOf(document, candidate, circumstancesOf(document, candidate), { ...ANA, ...source });
};

describe("medium", () => {
  it.each([
    ["{“It held,”} [Ana] <said> in an interview.", "INTERVIEW"],
    ["{“It held,”} [Ana] <said> in a short televised address.", "SPEECH"],
    ["{“It held,”} [Ana] <said> at a news conference.", "PRESS_CONFERENCE"],
    ["{“It held,”} [Ana] <said> in a written statement.", "PRESS_RELEASE"],
    ["{“It held,”} [Ana] <said> on state television.", "BROADCAST"],
    ["{“It held,”} [Ana] <said> on Facebook.", "SOCIAL_POST"],
    ["{“It held,”} [Ana] <wrote> on X, formerly Twitter.", "SOCIAL_POST"],
    ["{“It held,”} [Ana] <said> in a letter.", "WRITING"],
    ["[Ana] <released a statement saying> {it held}.", "PRESS_RELEASE"],
    ["[Ana] <told> |reporters| {that it held}.", "PRESS_CONFERENCE"],
    ["[Ana] <told> |the court| {that it held}.", "COURT"],
    ["[Ana] <told> |The Harbour Post| {that it held}.", "INTERVIEW"],
    ["[Ana] <told> |her sister| {that it held}.", null],
    ["[Ana] <said> {it held}.", null],
    ["[Ana] <said> {it held in an interview room}.", null],
  ])("%s", (marked, medium) => expect(mediumIn(marked)).toBe(medium));

  it.each<[string, Partial<Candidate>, Partial<ResolvedSource>, string | null]>([
    ["the verb", { lemma: "tweet", medium: "SOCIAL_POST" }, {}, "SOCIAL_POST"],
    ["a witness", { lemma: "testify" }, {}, "COURT"],
    ["a transcript", { rule: "transcript" }, {}, "SPEECH"],
    ["a broadcaster", {}, { name: "Norland state TV" }, "BROADCAST"],
    ["footage", {}, { kind: "FOOTAGE", name: "drone footage" }, "FOOTAGE"],
    ["a writing", {}, { kind: "DOCUMENT", name: "census" }, "WRITING"],
    ["a writing of a court", {}, { kind: "DOCUMENT", name: "indictment" }, "COURT"],
    ["a newspaper's review is no post", {}, { kind: "DOCUMENT", name: "Harbour Post review" }, "WRITING"],
  ])("of %s", (_, facts, source, medium) => expect(mediumIn("[X] <said> {it held}.", facts, source)).toBe(medium));
});
