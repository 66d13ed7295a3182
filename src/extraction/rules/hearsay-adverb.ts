/** Hearsay by an adverb: `X reportedly left`. */
import { HEARSAY_ADVERBS } from "../lexicon.ts";
import { contentEnd } from "../syntax/contents.ts";
import { isFiniteVerb, kindAt, type Range, tokenAt, type View } from "../syntax/view.ts";
import { type Candidate, neutral } from "./candidate.ts";
import { stretch } from "./stretches.ts";

/** `The clerks, allegedly paid twice, have left`: where a participle between commas ends; null when there is none. */
function participleEnd(view: View, k: number): number | null {
  if (!view.chunks[k]?.verb?.ambiguous || kindAt(view, k - 1) !== "comma" || kindAt(view, k - 2) !== "np") return null;
  const close = view.chunks.findIndex(({ kind }, j) => j > k && kind === "comma");
  return close > 0 && isFiniteVerb(view, close + 1) ? close : null;
}

/** `X reportedly …`, `X allegedly …`: the rest of the clause, with nobody who says it. */
export function hearsayAdverb(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (let i = view.from; i < view.to; i++) {
    const token = tokenAt(view, i);
    if (!HEARSAY_ADVERBS.has(token.lower) || token.quoteDepth !== view.depth) continue;
    let k = 0;
    while (view.chunks[k] && (view.chunks[k] as Range).to <= i) k++;
    // Back to the clause's subject, on to its end.
    let begin = k;
    while (begin > 0 && !/^(?:comma|semi|stop|sub|that|dash|quote|colon|rel|cc)$/.test(kindAt(view, begin - 1) ?? ""))
      begin--;
    const relative = kindAt(view, begin - 1) === "rel";
    if (relative) begin--;
    const end = participleEnd(view, k) ?? contentEnd(view, k, { enclosed: relative, cue: k });
    const from = (view.chunks[begin] as Range | undefined)?.from ?? i;
    const last = stretch(view, k, end);
    if (!last) continue;
    const content: Range[] = [];
    if (from < i) content.push({ from, to: i });
    if (last.to > i + 1) content.push({ from: i + 1, to: last.to });
    if (content.length === 0) continue;
    found.push(
      neutral({
        rule: "hearsay-adverb",
        source: [],
        cue: [{ from: i, to: i + 1 }],
        content,
        head: i,
        lemma: token.lower,
        cueClass: "HEDGING",
        depth: view.depth,
      }),
    );
  }
  return found;
}
