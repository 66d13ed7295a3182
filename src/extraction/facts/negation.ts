/** Whether a saying did not happen: "did not say", "would neither confirm nor deny", "stopped short of blaming". */
import type { Document, Token } from "../document.ts";
import type { Candidate } from "../rules/candidate.ts";

const DENIES = /^(?:not|n't|never|neither|nor)$/;
/** What stands right before a cue and says that it did not come to it. */
const AVERTS =
  /^(?:not|never|neither|nor|without|short of|instead of|rather than|refrained from|refrain from|avoided|avoid)$/;

export function isNegated({ tokens }: Document, { cue, negated }: Pick<Candidate, "cue" | "negated">): boolean {
  if (negated) return true;
  const first = cue[0]?.from ?? 0;
  const [second, before] = [tokens[first - 2]?.lower ?? "", tokens[first - 1]?.lower ?? ""];
  return (
    (cue.length > 0 && (AVERTS.test(before) || AVERTS.test(`${second} ${before}`))) ||
    cue.some(({ from, to }) => tokens.slice(from, to).some(({ lower }: Token) => DENIES.test(lower)))
  );
}
