import { describe, expect, it } from "vitest";
import { readMarked } from "../../../tests/support/marked.ts";
import { appositeName, canBe } from "./apposition.ts";
import type { Name } from "./name.ts";
import type { NominalClass } from "./nominals.ts";

/** The name in apposition to the phrase in [brackets]; null when there is none. */
function nameBehind(marked: string): string | null {
  const { document, names, found } = readMarked(marked);
  const end = found[0]?.source[0]?.end ?? 0;
  const { tokens } = document;
  const to = tokens.filter(({ start }) => start < end).length;
  const name = names.names[appositeName(tokens, to, tokens.length, names.names, names.nameAt)];
  return name ? document.text.slice(tokens[name.from]?.start, tokens[name.to - 1]?.end) : null;
}

describe("the name behind a phrase", () => {
  it.each([
    ["[The operator], Vale Energy, said so.", "Vale Energy"],
    ["[Her son], David, said so.", "David"],
    ["[Their union], the Federation of Vale Workers (FVW), said so.", "Federation of Vale Workers"],
    ["[The head] of the mill, Ana Ruiz, said so.", "Ana Ruiz"],
    ["[The company] that runs the cranes, Vale Lifting, said so.", "Vale Lifting"],
    ["[A group] based in the town, the Vale Watch, said so.", "Vale Watch"],
    ["[Her husband], the banker Lars Vane, said so.", "Lars Vane"],
    ["[Her husband], retired banker Lars Vane, said so.", "Lars Vane"],
    ["[The mayor] — Ana Ruiz — said so.", "Ana Ruiz"],
    ["It held, said [the mayor], Ana Ruiz.", "Ana Ruiz"],
  ])("%s", (marked, expected) => expect(nameBehind(marked)).toBe(expected));

  it.each([
    "[The mayor] said so, Ana Ruiz recalled.",
    "[The mayor], who left, said so.",
    "[The mayor] left Ana Ruiz.",
    "[The mayor], in Oslo, said so.",
    "[The mayor], Oslo, said so.",
    "In a letter to [the committee], Ivo Vane said so.",
    "At [the mill], Ana Ruiz said so.",
    "[The mayor]",
  ])("none in %s", (marked) => expect(nameBehind(marked)).toBeNull());
});

it.each<[NominalClass, Name["kind"], boolean]>([
  ["person", "person", true],
  ["person", "unknown", true],
  ["person", "place", false],
  ["org", "org", true],
  ["org", "person", false],
  ["org", "place", false],
  ["document", "person", false],
  ["footage", "org", false],
  ["other", "person", true],
  ["other", "place", false],
])("a phrase for a %s, a name of a %s: %s", (kind, nameKind, expected) => {
  const { document, names } = readMarked("We met the mayor, Ana Ruiz, there.");
  const nominal = {
    from: 2,
    to: 4,
    head: 3,
    inner: 3,
    noun: "mayor",
    plural: false,
    determiner: "definite",
    kind,
  } as const;
  expect(document.tokens.length).toBeGreaterThan(0);
  expect(canBe(nominal, { ...(names.names[0] as Name), kind: nameKind })).toBe(expected);
});
