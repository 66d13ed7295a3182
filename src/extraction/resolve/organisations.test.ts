import { expect, it } from "vitest";
import { readMarked } from "../../../tests/support/marked.ts";
import { contentWords, initialsOf } from "./organisations.ts";

it("what organisations are compared by", () => {
  const { document, names } = readMarked("We met the Vale Centre for Defence there.");
  const [name] = names.names;
  expect(name && contentWords(document.tokens, name)).toEqual(["vale", "center", "defense"]);
  expect(name && initialsOf(document.tokens, name, false)).toBe("VCD");
  expect(name && initialsOf(document.tokens, name, true)).toBe("VCFD");
});
