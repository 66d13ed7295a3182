import { describe, expect, it } from "vitest";
import { resolveMarked } from "../../../tests/support/marked.ts";

const namesOf = (marked: string) =>
  resolveMarked(marked).map(({ name, kind }) => (kind === "NARRATOR" ? "narrator" : name));

describe("who I and we are", () => {
  it.each<[string, string, (string | null)[]]>([
    ["who speaks the quotation", "“{[I] said no},” [Ana Ruiz] recalled.", ["Ana Ruiz", "Ana Ruiz"]],
    ["an organisation that speaks it", "“{[We] said no},” [the Vale Trust] wrote.", ["Vale Trust", "Vale Trust"]],
    [
      "whoever speaks nearby, when nothing tells whose it is",
      "[Ana Ruiz] shrugged {it off}. “[I] said no.”",
      ["Ana Ruiz", "Ana Ruiz"],
    ],
    ["the author, outside of quotation marks", "[I] asked {whether it held}.", ["narrator"]],
    ["the author's paper", "[We] asked {whether it held}.", ["narrator"]],
  ])("%s", (_, marked, expected) => expect(namesOf(marked)).toEqual(expected));

  it("nobody, when nobody speaks", () => {
    expect(resolveMarked("It rained. “[I] said no.”")).toMatchObject([
      { name: "I", kind: "UNNAMED", cardinality: "ONE" },
    ]);
  });

  it("a mention of who speaks", () => {
    const [, ana] = resolveMarked("“{[I] said no},” [Ana Ruiz] recalled.");
    expect(ana?.mentions).toEqual([
      { start: 1, end: 2 },
      { start: 13, end: 21 },
    ]);
  });
});
