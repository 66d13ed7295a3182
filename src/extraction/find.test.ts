import { describe, expect, it } from "vitest";
import { readDocument } from "./document.ts";
import { findAttributions } from "./find.ts";

/** What is found: the rule, and the words of each role. */
function foundIn(text: string): string[] {
  const document = readDocument(text);
  return findAttributions(document).map(({ rule, source, cue, content }) =>
    [source, cue, content]
      .map((ranges) =>
        ranges
          .map(({ from, to }) => text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end))
          .join(" … "),
      )
      .join(" | ")
      .replace(/^/, `${rule}: `),
  );
}

describe("over sentences and paragraphs", () => {
  it("a quotation that goes on is one content", () => {
    expect(foundIn("“It held,” the mayor said. “It will hold. We know it.”")).toEqual([
      "quote-then-cue: the mayor | said | “It held,” … “It will hold. We know it.”",
    ]);
  });

  it("so is a lone one in the next paragraph", () => {
    expect(foundIn("“It held,” the mayor said.\n\n“It will hold.”\n\nShe left the town.")).toEqual([
      "quote-then-cue: the mayor | said | “It held,” … “It will hold.”",
    ]);
  });

  it("a lone one behind two cues of one sentence is the last one's", () => {
    expect(foundIn("Vane said it held, adding that it was dry. “It will hold.”")).toEqual([
      "bare-clause: Vane | said | it held",
      "that-clause: Vane | adding | that it was dry … “It will hold.”",
    ]);
  });

  it("but not what stands within what the first one says", () => {
    expect(foundIn("Vane said Orr had claimed that it was dry. “It will hold.”")[0]).toMatch(/“It will hold.”$/);
  });

  it("but not behind a sentence that stands between", () => {
    expect(foundIn("“It held,” the mayor said.\n\nThe pier was dark.\n\n“It will hold.”")).toEqual([
      "quote-then-cue: the mayor | said | “It held,”",
    ]);
  });

  it("a block behind a colon is one", () => {
    expect(foundIn("In March the mayor wrote:\n\n“It held, and it will hold.”\n\nShe left the town.")).toEqual([
      "colon-block: the mayor | wrote | “It held, and it will hold.”",
    ]);
  });

  it("what is said within a transcript's line is found in it", () => {
    const found = foundIn(
      "Bridge held all winter\n\nIt rained in the town.\n\nMAYOR VANE: The pilot said that it held, and I was glad of it.",
    );
    expect(found.map((one) => one.split(":")[0])).toEqual(["transcript", "that-clause"]);
  });

  it("what is said within a quotation is found in it", () => {
    expect(foundIn("“The pilot said that it held,” the mayor recalled.").sort()).toEqual([
      "quote-then-cue: the mayor | recalled | “The pilot said that it held,”",
      "that-clause: The pilot | said | that it held",
    ]);
  });

  it("one attribution a cue, in the order of the text", () => {
    expect(foundIn("The mayor said that it held. The pilot denied the charge.")).toEqual([
      "that-clause: The mayor | said | that it held",
      "noun-phrase: The pilot | denied | the charge",
    ]);
  });
});

it("nothing is looked for in boilerplate", () => {
  expect(
    foundIn("Bridge held\n\nIt rained all day.\n\nSign up to our newsletter: our editor says it is good.\n"),
  ).toEqual([]);
});
