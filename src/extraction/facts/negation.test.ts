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
  ["Far from <saying> {that it held}, [Vane] <warned> of it.", true],
  ["[Vane] failed <to say> {whether it had held}.", true],
  ["[Vane] was unable <to say> {whether it had held}.", true],
  ["[Vane] <no longer says> {that it holds}.", true],
  ["[Vane] <made no claim> {that it held}.", true],
  ["[Vane] <made no secret of> {his plan}.", false],
  // Nobody says it.
  ["[Nobody] <said> {it had held}.", true],
  ["[No one at the council] <said> {that it had held}.", true],
  ["[None of the officials] <said> {that it had held}.", true],
  ["[No official] <said> {it had held}.", true],
  ["[Neither company] <said> {it had held}.", true],
  ["Neither [Vane] nor Quell <said> {it had held}.", true],
  ["Neither Vane nor [Quell] <said> {it had held}.", true],
  ["Hardly [anyone] <said> {it had held}.", true],
  ["Not [everyone] <said> {it had held}.", true],
  ["[No. 10] <said> {it had held}.", false],
  ["[No 10] <said> {it had held}.", false],
  ["[No fewer than ten people] <said> {it had held}.", false],
  ["{No, it had held}, [Vane] <said>.", false],
  // It is supposed, or asked.
  ["If [Vane] <says> {it held}, they go.", true],
  ["They go unless [Vane] <says> {it held}.", true],
  ["[Vane] <may say> {that it held}.", true],
  ["[Vane] <should say> {that it held}.", true],
  ["[Vane] <could say> {only that it held}.", false],
  ["Did [Quell] <say> {it had held}?", true],
  ["When did [Quell] <say> {it had held}?", false],
  ["Nor did [Vane] <say> {that it had held}.", true],
  ["At no point has [Vane] <said> {that it had held}.", true],
  ["Not once did [Vane] <say> {that it had held}.", true],
  ["Never before had [Vane] <said> {that it had held}.", true],
  ["Not only did [Vane] <say> {that it had held}, she laughed.", false],
  ["Not until Monday did [Vane] <say> {that it had held}.", false],
  ["[No small number of engineers] <said> {it had held}.", false],
  ["[No shortage of engineers] <said> {it had held}.", false],
  ["Only then did [Vane] <say> {that it had held}.", false],
])("the saying itself did not happen, or is not told to have: %s, %s", (marked, expected) => {
  const { document, candidate } = readCandidate(marked);
  expect(isNegated(document, candidate)).toBe(expected);
});

it("a rule may know it", () => {
  const { document, candidate } = readCandidate("[Vane] <failed to say> {whether it had held}.", { negated: true });
  expect(isNegated(document, candidate)).toBe(true);
});
