/** Hearsay by an adverb: `X reportedly left`. */
import { cueOf, HEARSAY_ADVERBS } from "../lexicon.ts";
import { contentEnd } from "../syntax/contents.ts";
import { isFiniteVerb, kindAt, type Range, tokenAt, type View } from "../syntax/view.ts";
import { type Candidate, neutral } from "./candidate.ts";
import { stretch } from "./stretches.ts";

/** Behind these a clause begins. */
const BEGINS = /^(?:comma|semi|stop|sub|that|dash|quote|colon|rel|cc)$/;

/** `The “Tiger” tank`: a quotation of so few words behind an article is part of a name. */
const isWordQuoted = (view: View, k: number): boolean => {
  const chunk = view.chunks[k];
  return (
    chunk?.kind === "quote" &&
    chunk.to - chunk.from <= 5 &&
    kindAt(view, k + 1) === "np" &&
    kindAt(view, k - 1) === "np"
  );
};

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
    // "Vane reportedly said so": the verb has it that somebody says it.
    const verb = view.chunks[k]?.verb;
    if (verb?.form === "finite" && !verb.passive && cueOf(verb.lemma)?.frames.has("T")) continue;
    // "The king, reportedly, is ill", "Reportedly, the king is ill": commas that set it apart are no ends.
    const apart = kindAt(view, k - 1) === "comma" && kindAt(view, k + 1) === "comma" && view.chunks[k]?.kind === "adv";
    // Back to the clause's subject, on to its end.
    let begin = apart ? k - 1 : k;
    while (begin > 0 && !(BEGINS.test(kindAt(view, begin - 1) ?? "") && !isWordQuoted(view, begin - 1))) begin--;
    const relative = kindAt(view, begin - 1) === "rel";
    if (relative) begin--;
    const end = participleEnd(view, k) ?? contentEnd(view, k, { enclosed: relative, cue: k });
    const from = (view.chunks[begin] as Range | undefined)?.from ?? i;
    const last = stretch(view, k, end);
    if (!last) continue;
    const content: Range[] = [];
    const before = apart ? i - 1 : i;
    const behind = tokenAt(view, i + 1)?.text === "," ? i + 2 : i + 1;
    if (from < before) content.push({ from, to: before });
    if (last.to > behind) content.push({ from: behind, to: last.to });
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
