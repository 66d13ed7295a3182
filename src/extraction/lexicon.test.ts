import { describe, expect, it } from "vitest";
import { cueOf, EVIDENCE, evidenceCueOf, GROUPS } from "./lexicon.ts";

const entriesOf = (entries: string): string[] => entries.trim().split(/\s+/);
const lemmasOf = (entries: string): string[] => entriesOf(entries).map((entry) => entry.split(":")[0] ?? "");

/** `lemma:frames`, then `:particle/frames` as often as need be; no frame twice. */
const ENTRY = /^[a-z]+:(?:([QTBEWNIGAOC])(?!\w*\1))*(?::[a-z]+\/[QTBEWNIGAOC]+)*$/;

/** A name for each group, and its entries. */
const LISTS: [string, string][] = [
  ...GROUPS.map(([stance, cueClass, medium, entries]): [string, string] => [
    [stance, cueClass, medium ?? "any medium", lemmasOf(entries)[0]].join(", "),
    entries,
  ]),
  ["evidence", EVIDENCE],
];

describe.each(LISTS)("cues: %s …", (_, entries) => {
  it("every entry parses", () => expect(entriesOf(entries).filter((entry) => !ENTRY.test(entry))).toEqual([]));

  it("no lemma is listed twice", () => {
    const lemmas = lemmasOf(entries);
    expect(lemmas.filter((lemma, i) => lemmas.indexOf(lemma) < i)).toEqual([]);
  });
});

describe("cues", () => {
  it("are known by every lemma listed, and by no empty one", () => {
    for (const lemma of GROUPS.flatMap(([, , , entries]) => lemmasOf(entries))) expect(cueOf(lemma)?.lemma).toBe(lemma);
    for (const lemma of lemmasOf(EVIDENCE)) expect(evidenceCueOf(lemma)?.lemma).toBe(lemma);
    expect(cueOf("")).toBeUndefined();
    expect(evidenceCueOf("")).toBeUndefined();
  });

  it("in two groups have the frames of both", () => {
    expect([...(cueOf("reply")?.frames ?? [])].sort()).toEqual(["B", "Q", "T"]);
    expect(cueOf("reply")?.medium).toBeNull();
  });

  it("have particles, each with its frames", () => {
    const call = cueOf("call");
    expect([...(call?.frames ?? [])].sort()).toEqual(["C", "I"]);
    expect([...(call?.particles ?? [])].map(([word, frames]) => [word, [...frames].join("")])).toEqual([
      ["for", "NG"],
      ["on", "O"],
      ["upon", "O"],
      ["out", "N"],
    ]);
  });

  it.each([
    ["say", "ASSERTS", "NEUTRAL"],
    ["claim", "ASSERTS", "DOUBTING"],
    ["confirm", "ASSERTS", "ENDORSING"],
    ["admit", "CONCEDES", "ENDORSING"],
    ["deny", "DENIES", "DENYING"],
    ["ask", "QUESTIONS", "NEUTRAL"],
    ["doubt", "QUESTIONS", "DOUBTING"],
    ["welcome", "WELCOMES", "NEUTRAL"],
    ["condemn", "CRITICISES", "NEUTRAL"],
    ["fear", "FEARS", "HEDGING"],
    ["warn", "WARNS", "NEUTRAL"],
    ["promise", "PROMISES", "NEUTRAL"],
    ["urge", "DEMANDS", "NEUTRAL"],
    ["refuse", "DECLINES", "NEUTRAL"],
    ["retract", "RETRACTS", "NEUTRAL"],
  ])("%s: %s, %s", (lemma, stance, cueClass) => expect(cueOf(lemma)).toMatchObject({ stance, cueClass }));

  it("that are else literal speak only for evidence", () => {
    expect(cueOf("show")).toBeUndefined();
    expect(evidenceCueOf("show")).toMatchObject({ evidenceOnly: true, stance: "ASSERTS" });
  });
});
