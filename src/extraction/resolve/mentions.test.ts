import { describe, expect, it } from "vitest";
import { readMarked } from "../../../tests/support/marked.ts";
import { roleOf, weigh } from "./mentions.ts";

/** How the words in [brackets] stand in their clause. */
function roleIn(marked: string) {
  const { document, found } = readMarked(marked);
  const { start, end } = found[0]?.source[0] ?? { start: 0, end: 0 };
  const from = document.tokens.findIndex((token) => token.end > start);
  const to = document.tokens.filter((token) => token.start < end).length;
  return roleOf(document, from, to);
}

describe("how a mention stands in its clause", () => {
  it.each([
    ["[Ana Ruiz] left.", { subject: true, object: false, possessive: false }],
    ["[Ana Ruiz], the mayor, left.", { subject: true, object: false }],
    ["[Ana Ruiz] (the mayor) also left.", { subject: true }],
    ["It held, said [Ana Ruiz].", { subject: true, object: false }],
    ["They met [Ana Ruiz].", { subject: false, object: true }],
    ["They spoke of [Ana Ruiz].", { subject: false, object: true }],
    ["[Ana Ruiz]’s bag fell.", { subject: false, possessive: true }],
    ["“It was [Ana Ruiz],” he said.", { quote: 0 }],
  ])("%s", (marked, role) => expect(roleIn(marked)).toMatchObject(role));

  it("who speaks weighs most, then subjects, then the rest", () => {
    const weights = [
      weigh(roleIn("[Ana] left."), true),
      weigh(roleIn("[Ana] left."), false),
      weigh(roleIn("[Ana]’s bag fell."), false),
      weigh(roleIn("They met [Ana]."), false),
    ];
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(4);
  });
});
