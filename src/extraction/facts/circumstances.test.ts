import { describe, expect, it } from "vitest";
import { readCandidate } from "../../../tests/support/candidates.ts";
import { circumstancesOf } from "./circumstances.ts";

const wordsIn = (marked: string): string[] => {
  const { document, candidate } = readCandidate(marked);
  return circumstancesOf(document, candidate).map(({ from, to }) =>
    document.text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end),
  );
};

describe("the words about a saying", () => {
  it.each<[string, string, string[]]>([
    ["before it", "In an interview on Monday, [Ana] <said> {it held}.", ["In an interview on Monday,"]],
    ["a noun that may be a verb", "In a televised address, [Ana] <said> {it held}.", ["In a televised address,"]],
    ["between source and cue", "[Ana] on Monday <said> {it held}.", ["on Monday"]],
    ["behind the cue", "[Ana] <said> on Monday {that it held}.", ["on Monday"]],
    ["behind it all", "{“It held,”} [Ana] <said> in a statement.", [",”", "in a statement"].slice(1)],
    ["to where something else is told", "{“It held,”} [Ana] <said> on Monday and left.", ["on Monday"]],
    ["no clause of its own", "When it rained, [Ana] <said> {it held}.", []],
    ["nothing", "[Ana] <said> {it held}.", []],
    ["no cue and no source", "{It held}.", []],
  ])("%s", (_, marked, expected) => expect(wordsIn(marked)).toEqual(expected));
});
