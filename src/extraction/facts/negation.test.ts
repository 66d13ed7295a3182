import { expect, it } from "vitest";
import { readCandidate } from "../../../tests/support/candidates.ts";
import { isNegated } from "./negation.ts";

it.each([
  ["[Vane] <said> {that it had not held}.", false],
  ["[Vane] <did not say> {that it had held}.", true],
  ["[Vane] <didn't say> {whether it had held}.", true],
  ["[Vane] <never said> {that it had held}.", true],
  ["[Vane] <would neither confirm nor deny> {that it had held}.", true],
  ["[Vane] would neither confirm nor <deny> {that it had held}.", true],
  ["[Vane] stopped short of <blaming> {the mayor}.", true],
  ["[Vane] left without <blaming> {the mayor}.", true],
  ["[Vane] refrained from <blaming> {the mayor}.", true],
  ["[Vane] left, <blaming> {the mayor}.", false],
  ["[Vane] <noted> {that it had held}.", false],
])("the saying itself did not happen: %s, %s", (marked, expected) => {
  const { document, candidate } = readCandidate(marked);
  expect(isNegated(document, candidate)).toBe(expected);
});

it("a rule may know it", () => {
  const { document, candidate } = readCandidate("[Vane] <failed to say> {whether it had held}.", { negated: true });
  expect(isNegated(document, candidate)).toBe(true);
});
