import { describe, expect, it } from "vitest";
import { readMarked } from "../../../tests/support/marked.ts";
import { voicesOf } from "./coordination.ts";

/** The voices of the source in [brackets]. */
function voicesIn(marked: string): string[] {
  const { document, names, found } = readMarked(marked);
  const source = found[0]?.source[0] ?? { start: 0, end: 0 };
  const { tokens } = document;
  const from = tokens.findIndex(({ end }) => end > source.start);
  const to = tokens.filter(({ start }) => start < source.end).length;
  return voicesOf(document, { from, to }, names).map((one) =>
    document.text.slice(tokens[one.from]?.start, tokens[one.to - 1]?.end),
  );
}

describe("the voices of one statement", () => {
  it.each<[string, string[]]>([
    [
      "[Norland state radio and the Mirna Monitor, a war monitoring group], said so.",
      ["Norland state radio", "the Mirna Monitor, a war monitoring group"],
    ],
    ["[Norland state TV and a monitoring group] said so.", ["Norland state TV", "a monitoring group"]],
    ["[Ana Ruiz and Tom Vane] said so.", ["Ana Ruiz", "Tom Vane"]],
    ["[Both Ana Ruiz and Tom Vane] said so.", ["Ana Ruiz", "Tom Vane"]],
    ["[Neither Ana Ruiz nor Tom Vane] said so.", ["Ana Ruiz", "Tom Vane"]],
    ["[Ana Ruiz, Tom Vane and Beth Oda] said so.", ["Ana Ruiz", "Tom Vane", "Beth Oda"]],
    ["[Ana Ruiz, the mayor, and Tom Vane] said so.", ["Ana Ruiz, the mayor", "Tom Vane"]],
    [
      "[Ana Ruiz, who heads the Vale Trust and the Vale Bank, and Tom Vane] said so.",
      ["Ana Ruiz, who heads the Vale Trust and the Vale Bank", "Tom Vane"],
    ],
    ["[Ana Ruiz and former mayor Tom Vane] said so.", ["Ana Ruiz", "former mayor Tom Vane"]],
    ["[Officials and residents] said so.", ["Officials", "residents"]],
    ["[Pilots, drivers and sailors] said so.", ["Pilots", "drivers", "sailors"]],
    ["[Ruiz and her rivals for the office] said so.", ["Ruiz", "her rivals for the office"]],
    ["[He and his wife] said so.", ["He", "his wife"]],
    ["[The mayor and the pilot] said so.", ["The mayor", "the pilot"]],
  ])("%s: several", (marked, voices) => expect(voicesIn(marked)).toEqual(voices));

  it.each([
    "[Ana Ruiz] said so.",
    "[A spokesman for Ana Ruiz and Tom Vane] said so.",
    "[The head of the mill and the bank] said so.",
    "[The singer and actor Tom Vane] said so.",
    "[An exiled teacher and former pilot] said so.",
    "[The Ministry of Food and Rural Affairs] said so.",
    "[State and local officials] said so.",
    "[Ana Ruiz, an engineer and pilot], said so.",
    "[Ana Ruiz and Tom Vane's lawyer] said so.",
    "[The group (Ana Ruiz and Tom Vane)] said so.",
    "[The “hearts and minds” campaign] said so.",
    "[And] said so.",
    "[Ruiz and] said so.",
  ])("%s: one", (marked) => expect(voicesIn(marked)).toHaveLength(1));

  it("not more than eight", () => {
    const crowd = Array.from({ length: 12 }, (_, i) => `Ana ${"BCDFGHJKLMNP"[i]}oda`).join(", ");
    expect(voicesIn(`[${crowd} and Tom Vane] said so.`)).toHaveLength(1);
  });
});
