/** Whether a saying did not happen: "did not say", "would neither confirm nor deny". */
import type { Document, Token } from "../document.ts";
import type { Candidate } from "../rules/candidate.ts";

const DENIES = /^(?:not|n't|never|neither|nor)$/;

export function isNegated({ tokens }: Document, { cue, negated }: Pick<Candidate, "cue" | "negated">): boolean {
  return negated || cue.some(({ from, to }) => tokens.slice(from, to).some(({ lower }: Token) => DENIES.test(lower)));
}
