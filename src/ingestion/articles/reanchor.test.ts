import { describe, expect, it } from "vitest";
import { Alignment, likeness } from "./reanchor.ts";

const WAS =
  "Bridge to close\n\nThe bridge will close on Friday, Mayor Ida Quell said.\n\n“It is not safe,” she said. The ferry was full, a dock worker said.\n";

/** Where the words of the old text stand in a new one. */
function found(words: string, is: string, was = WAS) {
  const start = was.indexOf(words);
  const anchoring = new Alignment(was, is).find({ start, end: start + words.length });
  if (anchoring.anchor === "ORPHANED") return "ORPHANED";
  return [anchoring.anchor, is.slice(anchoring.start, anchoring.end)];
}

describe("words in a later version", () => {
  it.each([
    ["nothing changed", "“It is not safe,”", WAS],
    ["something before them changed", "“It is not safe,”", WAS.replace("on Friday", "on Saturday, 4 April,")],
    ["the words beside them changed", "It is not safe", WAS.replace(",” she said", ",” the mayor told them")],
    [
      "their paragraph was moved",
      "The ferry was full, a dock worker said.",
      `The ferry was full, a dock worker said.\n\n${WAS.replace(" The ferry was full, a dock worker said.", "")}`,
    ],
  ])("are EXACT when %s", (_, words, is) => expect(found(words, is)).toEqual(["EXACT", words]));

  it.each([
    [
      "a word",
      "The bridge will close on Friday",
      WAS.replace("on Friday", "on Sunday"),
      "The bridge will close on Sunday",
    ],
    [
      "a number",
      "The bridge will close on Friday",
      WAS.replace("bridge will", "bridge probably will"),
      "The bridge probably will close on Friday",
    ],
    [
      "their marks",
      "“It is not safe,” she said",
      WAS.replace("safe,” she", "safe!” she"),
      "“It is not safe!” she said",
    ],
    ["white space", "The bridge will close", WAS.replace("bridge will", "bridge  will"), "The bridge  will close"],
  ])("are FUZZY when %s of them changed", (_, words, is, now) => expect(found(words, is)).toEqual(["FUZZY", now]));

  it.each([
    ["they went", "The ferry was full", WAS.replace(" The ferry was full, a dock worker said.", "")],
    [
      "the text is another",
      "The bridge will close on Friday",
      "Rain\n\nIt rained all night in the hills above the town.\n",
    ],
    ["there is no text", "The bridge will close on Friday", ""],
  ])("are ORPHANED when %s", (_, words, is) => expect(found(words, is)).toBe("ORPHANED"));

  it("are not EXACT where other words happen to be the same", () => {
    // The quotation was altered; the headline still has its old words.
    const was = "Bridge is not safe\n\nThe engineer wrote that the bridge is not safe at all.\n";
    const is = "Bridge is not safe\n\nThe engineer wrote that the bridge is quite safe at all.\n";
    expect(found("the bridge is not safe at all", is, was)).toEqual(["FUZZY", "the bridge is quite safe at all"]);
  });
});

it("likeness is the share of common words", () => {
  expect(likeness("a b c d", "a b c d")).toBe(1);
  expect(likeness("a b c d", "a x c d")).toBe(0.75);
  expect(likeness("a b", "c d")).toBe(0);
});
