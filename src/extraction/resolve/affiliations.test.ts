import { describe, expect, it } from "vitest";
import { readMarked, resolveMarked, wordsIn } from "../../../tests/support/marked.ts";
import { headAfter, phraseEnd, spanOf, tie } from "./affiliations.ts";
import { newEntity } from "./entities.ts";

/** What ties the first source of a marked article to others. */
function tiesIn(marked: string): string[] {
  return wordsIn(readMarked(marked).text, resolveMarked(marked)[0]?.affiliations ?? []);
}

describe("what ties a source to others", () => {
  it.each<[string, string[]]>([
    ["[Ana Ruiz, who heads the Vale Trust], spoke.", ["who heads the Vale Trust"]],
    ["[Ana Ruiz, who also sits on the harbour board], spoke.", ["who also sits on the harbour board"]],
    ["[Ana Ruiz, who is the director of the mill], spoke.", ["who is the director of the mill"]],
    ["[Ana Ruiz, who co-founded the Vale Trust], spoke.", ["who co-founded the Vale Trust"]],
    ["[Ana Ruiz, director of the Vale Trust], spoke.", ["director of the Vale Trust"]],
    ["[Ana Ruiz, an economist at the bank], spoke.", ["an economist at the bank"]],
    ["[Ana Ruiz of the University of Vale] spoke.", ["of the University of Vale"]],
    ["[Ana Ruiz from the Vale Trust] spoke.", ["from the Vale Trust"]],
    ["[The Vale Trust’s director, Ana Ruiz], spoke.", ["The Vale Trust’s director"]],
    ["[The head of the bank, Ana Ruiz], spoke.", ["The head of the bank"]],
    ["[Vale Trust director Ana Ruiz] spoke.", ["Vale Trust director"]],
    [
      "[Ana Ruiz, who heads the mill], spoke. Ruiz, a member of the Vale Bank, left.",
      ["who heads the mill", "a member of the Vale Bank"],
    ],
  ])("%s", (marked, expected) => expect(tiesIn(marked)).toEqual(expected));

  it.each([
    "[Ana Ruiz, who lives in Oslo], spoke.",
    "[Ana Ruiz, who was tired], spoke.",
    "[Ana Ruiz, a retired pilot], spoke.",
    "[Ana Ruiz of Oslo] spoke.",
    "[The operator of the dam, Vale Hydro], spoke.",
    "[Ana Ruiz, the mayor, accused the Vale Trust], they said.",
  ])("nothing does in %s", (marked) => expect(tiesIn(marked)).toEqual([]));

  it("eight at most, none over another", () => {
    const entity = newEntity(0, "person", "person", "Ana Ruiz");
    for (let i = 0; i < 12; i++) tie(entity, { start: 10 * i, end: 10 * i + 5 });
    tie(entity, { start: 3, end: 8 });
    expect(entity.affiliations).toHaveLength(8);
    expect(entity.affiliations[0]).toEqual({ start: 0, end: 5 });
  });
});

describe("the words of a description", () => {
  const { document } = readMarked("Ana, the former head of the mill, a firm, left.");
  const { tokens } = document;
  it("end at a comma", () => expect(spanOf(tokens, 2, phraseEnd(tokens, 2))).toEqual({ start: 5, end: 32 }));
  it("are headed by their last noun before a preposition", () =>
    expect(tokens[headAfter(tokens, 2, 8)]?.text).toBe("head"));
  it("may have no head that is known", () => expect(headAfter(tokens, 6, 8)).toBe(-1));
});
