/** What somebody or something is called: `called X a Y`, `described X as Y`, `called X dangerous`. */
import { isTime } from "../chunks.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { isFiniteVerb, isNominal, kindAt, type View, wordAt } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { stretch } from "./stretches.ts";
import type { Telling } from "./telling.ts";
import { cueFor } from "./verbs.ts";

/** `called X a Y`, `described X as Y`, `called X dangerous`. */
export function called({ view, v, k, has, make }: Telling): Candidate | null {
  const end = has("C") ? calledEnd(view, k, v) : null;
  const range = end === null ? null : stretch(view, k, end);
  return range && make("called", [range]);
}

/** The end of what the object at `k` is called; null when it is called nothing. */
function calledEnd(view: View, k: number, v: number): number | null {
  // "a group calling itself Soft Rain" names itself.
  if (/^(?:itself|himself|herself|themselves)$/.test(wordAt(view, k)) && kindAt(view, k + 1) === "np") return null;
  return calledAtOnce(view, k, v) ?? calledInQuotation(view, k, v);
}

function calledAtOnce(view: View, k: number, v: number): number | null {
  if (!isNominal(view, k)) return null;
  let j = k;
  for (let steps = 0; steps < 14; steps++) {
    j++;
    const kind = kindAt(view, j);
    if (kind === "prep" && wordAt(view, j) === "as") return phraseEnd(view, j + 1, v);
    if (kind === "sub" && wordAt(view, j) === "as") return phraseEnd(view, j + 1, v);
    if (kind === "prep" && isNominal(view, j + 1)) {
      j++;
      continue;
    }
    if (kind === "paren") continue;
    if (kind === "quote" || kind === "adj" || kind === "np") {
      if (kind === "np" && isTime(view.doc, view.chunks[j] as never)) return null;
      if (isFiniteVerb(view, j + 1)) return null;
      return phraseEnd(view, j, v);
    }
    if (
      kind === "adv" &&
      (kindAt(view, j + 1) === "adj" || kindAt(view, j + 1) === "np" || kindAt(view, j + 1) === "quote")
    )
      continue;
    return null;
  }
  return null;
}

/** `called the idea that she had anything to prove a “joke”`: a long object, then a quotation that names it. */
function calledInQuotation(view: View, k: number, v: number): number | null {
  if (!isNominal(view, k) && wordAt(view, k) !== "what") return null;
  for (let j = k + 1; j < k + 24; j++) {
    const kind = kindAt(view, j);
    if (kind === undefined || /^(?:stop|semi|colon|dash)$/.test(kind)) return null;
    if (kind === "cc" && isFiniteVerb(view, j + 1)) return null;
    // "described the wall, he said, “…”": another says that.
    if (cueFor(view, j, null)?.frames.has("Q")) return null;
    if (kind === "quote") return phraseEnd(view, j, v);
  }
  return null;
}
