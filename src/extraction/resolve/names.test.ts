import { describe, expect, it } from "vitest";
import { readMarked } from "../../../tests/support/marked.ts";

/** The names of a text with their kinds, titles cut off. */
function namesOf(text: string): string[] {
  const { document, names } = readMarked(text);
  return names.names.map(({ core, coreTo, kind }) => {
    const [first, last] = [document.tokens[core], document.tokens[coreTo - 1]];
    return `${document.text.slice(first?.start, last?.end)}: ${kind}`;
  });
}

describe("names", () => {
  it.each([
    ["a first name tells a person", "On Monday Ana Ruiz left.", ["Ana Ruiz: person"]],
    ["a title does", "On Monday Mayor Quell left.", ["Quell: person"]],
    ["several titles do", "We met Deputy Prime Minister Oda Brandvik.", ["Oda Brandvik: person"]],
    ["a noun before a full name is none of it", "Shopkeeper Ana Ruiz left.", ["Ana Ruiz: person"]],
    ["nor is one in the plural", "Councillors Ana Ruiz and Tom Vane left.", ["Ana Ruiz: person", "Tom Vane: person"]],
    ["nor are letters behind it", "Tom Vane KC spoke.", ["Tom Vane: person"]],
    ["a surname alone is unknown", "Later the bus met Quell in town.", ["Quell: unknown"]],
    ["particles belong to names", "We met Omar Abu Leyl in town.", ["Omar Abu Leyl: person"]],
    ["so do initials", "We met J. R. Quell in town.", ["J. R. Quell: person"]],
    ["an organisation's noun tells it", "We met the Vale Relief Agency in town.", ["Vale Relief Agency: org"]],
    [
      "small words stand inside",
      "Talks with the Observatory for Open Rivers went on.",
      ["Observatory for Open Rivers: org"],
    ],
    ["a company's form is its end", "On Monday Aldermoor plc closed.", ["Aldermoor plc: org"]],
    [
      "a place's ministry is one name",
      "Talks with Norway's Defence Ministry went on.",
      ["Norway's Defence Ministry: org"],
    ],
    ["an outlet", "He told the BBC so.", ["BBC: outlet"]],
    ["a place", "They met in Oslo.", ["Oslo: place"]],
    ["a people", "They met the Norwegians there.", ["Norwegians: group"]],
    ["a number can end a name", "RiverWatch 24, a group, said so.", ["RiverWatch 24: unknown"]],
  ])("%s", (_, text, expected) => expect(namesOf(text)).toEqual(expected));

  it.each([
    ["a noun with the capital of its sentence", "Farmers in the valley left. Video posted online was old."],
    ["a title without a name", "The Mayor said so. The Foreign Minister did not."],
    ["days and months", "On Monday in March it rained."],
    ["the first word of a sentence", "Yesterday it rained. Neighbours helped."],
  ])("%s is no name", (_, text) => expect(namesOf(text)).toEqual([]));

  it("WHO is an organisation where it is no question", () => {
    expect(namesOf("Experts at the WHO said so.")).toEqual(["WHO: org"]);
  });

  it("a verb can be a surname", () => {
    expect(namesOf("On Monday Lynch said so. Rice agreed with Lynch, and Lynch with Rice.")).toEqual([
      "Lynch: unknown",
      "Rice: unknown",
      "Lynch: unknown",
      "Lynch: unknown",
      "Rice: unknown",
    ]);
  });

  it("a headline in capitals tells none", () => {
    expect(namesOf("Bridge Will Stay Closed Until May, Mayor Says\n\nIt rained.")).toEqual([]);
  });
});
