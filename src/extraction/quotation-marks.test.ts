import { describe, expect, it } from "vitest";
import { isSpace, type Mark, markAt, singlePairs } from "./quotation-marks.ts";

const line = (text: string) => ({ text, start: 0, end: text.length });
/** What the mark at the caret ^ is; the caret itself is left out. */
function at(marked: string, open: Mark["kind"] | null): string | null {
  const i = marked.indexOf("^");
  const found = markAt(line(marked.replace("^", "")), i, open);
  return found && `${found.mark.kind} ${found.opens ? "opens" : found.closes ? "closes" : "means nothing"}`;
}

describe("marks that pair by their looks", () => {
  it.each<[string, Mark["kind"] | null, string | null]>([
    ["^“It held”", null, "curly opens"],
    ["“It held^”", "curly", "curly closes"],
    ["^”It held“", null, "curly opens"],
    ["”It held^“ and", "curly", "curly closes"],
    ["„It held^“", "low", "curly closes"],
    ["^„It held“", null, "low opens"],
    ['^"It held"', null, "straight opens"],
    ['"It held^" and', "straight", "straight closes"],
    ['“It held^" and', "curly", "straight closes"],
    ['«It held^" and', "guillemet", "straight means nothing"],
    ["^''It held''", null, "doubled opens"],
    ["''It held^''", "doubled", "doubled closes"],
    ["^``It held''", null, "doubled opens"],
    ["''He said 'go,^'''", "doubled", "doubled closes"],
    ["^«It held»", null, "guillemet opens"],
    ["«It held^»", "guillemet", "guillemet closes"],
    ["^»It held«", null, "guillemet opens"],
    ["it^'s", null, null],
    ["It ^held", null, null],
  ])("%s", (marked, open, expected) => expect(at(marked, open)).toBe(expected));
});

describe("single marks", () => {
  it.each<[string, string[]]>([
    ["He saw ‘the bridge’ there.", ["the bridge"]],
    ["He saw 'the bridge' there.", ["the bridge"]],
    ["He saw ‘the boys’ bridge,’ too.", ["the boys’ bridge,"]],
    ["He saw ‘the boys’ there.", ["the boys"]],
    ["He didn’t see the boys’ bridge.", []],
    ["He saw the ’90s and the '80s.", []],
    ["He saw ‘one’ and ‘two’.", ["one", "two"]],
    ["He saw ‘the bridge there.", []],
    ["''It held''", []],
  ])("%s", (text, expected) => {
    expect([...singlePairs(line(text))].map(([open, close]) => text.slice(open + 1, close))).toEqual(expected);
  });

  it("are read within their paragraph", () => {
    const text = "‘a\nb’";
    expect([...singlePairs({ text, start: 0, end: 2 })]).toEqual([]);
  });
});

it("a paragraph's end is as good as a space", () =>
  expect([undefined, " ", "\u00a0", "a"].map(isSpace)).toEqual([true, true, true, false]));
