import { describe, expect, it } from "vitest";
import { readDocument } from "./document.ts";

const sentencesIn = (text: string): string[] =>
  readDocument(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("a sentence", () => {
  it.each<[string, string[]]>([
    ["He left. She stayed.", ["He left.", "She stayed."]],
    ["He left! Did she? Yes.", ["He left!", "Did she?", "Yes."]],
    ["He left.The minister stayed.", ["He left.", "The minister stayed."]],
    ["He moved in. They moved out.", ["He moved in.", "They moved out."]],
    ["He left.\nShe stayed.", ["He left.", "She stayed."]],
    ["He left... Then he came.", ["He left...", "Then he came."]],
    ["Well … He left.", ["Well …", "He left."]],
    ["He left (in May). (He stayed.) She left.", ["He left (in May).", "(He stayed.)", "She left."]],
    ["‘It failed.’ The minister left.", ["‘It failed.’", "The minister left."]],
    ["''It failed.'' The minister left.", ["''It failed.''", "The minister left."]],
    ["«It failed.» The minister left.", ["«It failed.»", "The minister left."]],
    // Abbreviations may end one, when a word follows that begins sentences.
    ["Vane works for the U.S. The minister left.", ["Vane works for the U.S.", "The minister left."]],
    [
      "He left at 5 p.m. She stayed until 6 a.m. on Monday.",
      ["He left at 5 p.m.", "She stayed until 6 a.m. on Monday."],
    ],
    ["It is owned by Vane Ltd. The firm said so.", ["It is owned by Vane Ltd.", "The firm said so."]],
    ["He lives in Orla, Calif. “It held.”", ["He lives in Orla, Calif.", "“It held.”"]],
    ["So said Lea Orr Jr. (D-Pa.), a baker.", ["So said Lea Orr Jr. (D-Pa.), a baker."]],
  ])("ends: %s", (text, sentences) => expect(sentencesIn(text)).toEqual(sentences));

  it.each([
    "Mr. Vane of St. Brannoc’s met Gov. Orr, D-N.Y., and Lt. Col. Tull.",
    "J. R. Orr said no.",
    "Mr. “Bell” Vane met Sen. “Pier” Orr.",
    "The Dec. “Harbour Night” fair was closed, Vane said.",
    "The Rev. Orr and Det. Insp. Vane met Pres. Sethi and Fr. Tull.",
    "The U.S. Senate met.",
    "The meeting is on Nov. 3.",
    "It is No. 3.",
    "It fell 3.5 percent to $1.2 billion at example.com in May.",
    "He said … nothing.",
    "He said...nothing.",
    "He left (in May.), she said.",
  ])("does not end within: %s", (text) => expect(sentencesIn(text)).toEqual([text]));

  it("goes on from a quotation to its cue", () => {
    expect(sentencesIn("“Why?” Ms Vane asked. “No!” he said.")).toEqual(["“Why?” Ms Vane asked.", "“No!” he said."]);
    // A full stop may be a slip of the pen, when nothing follows the cue.
    expect(sentencesIn("“It failed.” Vane said.")).toEqual(["“It failed.” Vane said."]);
    expect(sentencesIn("“It failed.” Vane said it was over.")).toEqual(["“It failed.”", "Vane said it was over."]);
  });

  it("of a quotation that goes on is one of the article, and its inner ends are known", () => {
    const text = "“It failed. We stay. We try,” he said. She left.";
    expect(sentencesIn(text)).toEqual(["“It failed. We stay. We try,” he said.", "She left."]);
    const { innerEnds, tokens } = readDocument(text);
    expect([...innerEnds].map((i) => text.slice(0, tokens[i]?.end))).toEqual(["“It failed.", "“It failed. We stay."]);
  });

  it("is cut when it is longer than any sentence", () => {
    const { sentences } = readDocument("and so on ".repeat(1_000));
    expect(sentences.length).toBe(Math.ceil(3_000 / 400));
    expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBe(400);
  });
});
