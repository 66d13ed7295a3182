/** Direct, indirect or mixed: by how many of the content's words stand between quotation marks. */
import type { AttributionType } from "../attribution.ts";
import type { Document } from "../document.ts";
import type { Candidate, RuleName } from "../rules/candidate.ts";

const DIRECT_ABOVE = 0.9;
const INDIRECT_BELOW = 0.05;
const MARKS = /^[«»„“”‹›‘’"'()—–-]/;
/** What stands for itself without marks: a transcript's line, a block after a colon. */
const UNMARKED: ReadonlySet<RuleName> = new Set<RuleName>(["transcript", "colon-block"]);

/** @param depth how deep in quotation marks the saying itself stands: within them only what is quoted again is direct. */
export function typeOf(
  document: Document,
  { content, rule, depth }: Pick<Candidate, "content" | "rule" | "depth">,
): AttributionType {
  if (rule === "own-voice") return "NARRATED";
  if (UNMARKED.has(rule)) return "DIRECT";
  let words = 0;
  let quoted = 0;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      const token = document.tokens[i];
      // Whatever wink calls the marks of other languages, they are no words.
      if (!token || token.pos === "PUNCT" || MARKS.test(token.text)) continue;
      words++;
      if (token.quoteDepth > depth) quoted++;
    }
  }
  const share = words === 0 ? 0 : quoted / words;
  return share > DIRECT_ABOVE ? "DIRECT" : share < INDIRECT_BELOW ? "INDIRECT" : "MIXED";
}
