import { expect, it } from "vitest";
import { readMarked } from "../../../tests/support/marked.ts";
import { speakersOf } from "./speakers.ts";

it.each<[string, string, number[]]>([
  ["each has its own", "“{It held},” [Ana] said.\n\n“{It fell},” [Tom] said.", [0, 1]],
  ["nobody", "“It held.” [Ana] left.", [-1]],
  ["one that runs on is its first speaker's", "“{It held.\n\n“It fell},” [Ana] said.", [0, 0]],
])("who speaks a quotation: %s", (_, marked, expected) => {
  const { document, found } = readMarked(marked);
  expect([...speakersOf(document, found)]).toEqual(expected);
});
