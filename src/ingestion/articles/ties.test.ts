import { describe, expect, it } from "vitest";
import { extract } from "../../extraction/extract.ts";
import { tiesOf } from "./ties.ts";

/** The ties that an article tells, in words. */
function told(text: string): string[] {
  const ties = extract(`Title\n\n${text}\n`).attributions.flatMap(({ resolved }) =>
    tiesOf(`Title\n\n${text}\n`, resolved).map(
      ({ kind, to, isShortName }) => `${kind} ${to}${isShortName ? " (known)" : ""}`,
    ),
  );
  return [...new Set(ties)];
}

describe("who heads, speaks for or belongs to whom", () => {
  it.each([
    ["It rained, said Tom Reeve, director of the Harbour Trust.", ["HEAD_OF Harbour Trust"]],
    [
      "It rained, said Lea Stone, who heads the Ansel-based Institute for Tides and Weather.",
      ["HEAD_OF Institute for Tides and Weather"],
    ],
    ["It rained, said Jon Brask, a spokesman for the Ansel Port Authority.", ["SPEAKS_FOR Ansel Port Authority"]],
    ["It rained, a spokeswoman for the Ansel Port Authority said.", ["SPEAKS_FOR Ansel Port Authority"]],
    ["It rained, a spokesman for the harbour board said.", ["SPEAKS_FOR harbour board (known)"]],
    ["It rained, said Ann Moor, a professor of law at Ketterby University.", ["MEMBER_OF Ketterby University"]],
    ["It rained, Velmaran state television said.", ["CONTROLLED_BY Velmaran government"]],
    ["It rained, Norway’s Fisheries Ministry said.", ["CONTROLLED_BY Norwegian government"]],
    ["It rained, the Norwegian navy said.", ["CONTROLLED_BY Norwegian government"]],
  ])("%s", (text, ties) => expect(told(text)).toEqual(ties));

  it("a surname is the one whole name of the article", () => {
    const office = "Vey’s office released a statement saying it rained.";
    expect(told(`It was a victory for President Anton Vey. ${office}`)).toEqual(["SPEAKS_FOR Anton Vey"]);
    expect(told(`They backed Anton Vey and not Lea Vey. ${office}`)).toEqual(["SPEAKS_FOR Vey (known)"]);
    expect(told(`It was a victory for President Vey. ${office}`)).toEqual(["SPEAKS_FOR Vey (known)"]);
  });

  it.each([
    "It rained, said Tom Reeve, former director of the Harbour Trust.",
    "It rained, said Tom Reeve, deputy director of the Harbour Trust.",
    "It rained, said Tom Reeve, who served as director of the Harbour Trust.",
    "It rained, said Tom Reeve, a friend of the Harbour Trust.",
    "It rained, said Tom Reeve, head of the Harbour Trust's campaign.",
    "It rained, said Tom Reeve, a dock worker.",
  ])("none: %s", (text) => expect(told(text)).toEqual([]));
});
