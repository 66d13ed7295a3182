/** A quotation beside a name, and no verb: `From the report: "…"`, `"…" – Dora Vane`. */
import { EVIDENCE_NOUNS } from "../lexicon.ts";
import { kindAt, type Range, tokenAt, type View } from "../syntax/view.ts";
import { type Candidate, neutral } from "./candidate.ts";
import { type Quoted, STATEMENT_WORDS, startsUpper, wordsIn } from "./quotations.ts";
import { cueFor } from "./verbs.ts";

/** `From the report: "…"`, `— Dora Vane: "…"`: a name or a document, a colon, and a statement. */
export function nameColon(view: View, q: Quoted): Candidate | null {
  const colon = view.chunks[q.k - 1];
  const name = view.chunks[q.k - 2];
  if (colon?.kind !== "colon" || name?.kind !== "np") return null;
  if (!startsUpper(view, q.range) || wordsIn(view, q.range) < STATEMENT_WORDS) return null;
  const head = tokenAt(view, name.head);
  if (
    head.pos !== "PROPN" &&
    !EVIDENCE_NOUNS.has(head.lower) &&
    !/^(?:post|speech|remarks|memoir|blog|website)$/.test(head.lower)
  )
    return null;
  // "All agree – Dora Vane: “…”"
  const from = kindAt(view, q.k - 3) === "dash" ? q.k - 2 : 0;
  for (let k = from; k < q.k; k++) if (view.chunks[k]?.verb && cueFor(view, k, null)?.frames.has("Q")) return null;
  return neutral({
    rule: "cue-colon",
    source: [{ from: name.from, to: name.to }],
    cue: [{ from: colon.from, to: colon.to }],
    content: [q.range],
    depth: view.depth,
  });
}

/** `"…" – Dora Vane, Ketterby`: a quotation with its speaker's name behind a dash, and nothing more. */
export function signature(view: View, q: Quoted): Candidate | null {
  const dash = view.chunks[q.k + 1];
  const name = view.chunks[q.k + 2];
  if (q.k !== 0 || dash?.kind !== "dash" || name?.kind !== "np" || wordsIn(view, q.range) < STATEMENT_WORDS)
    return null;
  if (tokenAt(view, name.head).pos !== "PROPN" || view.chunks.some((c) => c.verb?.form === "finite")) return null;
  return neutral({
    rule: "signature",
    source: [{ from: name.from, to: endOfName(view, q.k + 2) }],
    cue: [{ from: dash.from, to: dash.to }],
    content: [q.range],
    depth: view.depth,
  });
}

/** A name with what stands behind its commas, to the end. */
function endOfName(view: View, k: number): number {
  let last = k;
  for (let j = k; j < view.chunks.length; j++) if (/^(?:np|paren|prep)$/.test(kindAt(view, j) ?? "")) last = j;
  return (view.chunks[last] as Range).to;
}
