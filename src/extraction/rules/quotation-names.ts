/** A quotation beside a name, and no verb: `From the report: "…"`, `"…" – Dora Vane`. */
import { EVIDENCE_NOUNS } from "../lexicon.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { headAt, kindAt, type Range, rangeOf, tokenAt, type View, wordAt } from "../syntax/view.ts";
import { type Candidate, neutral } from "./candidate.ts";
import { type Quoted, STATEMENT_WORDS, startsUpper, wordsIn } from "./quotations.ts";
import { stretch } from "./stretches.ts";
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
  return saidBehindColon(view, q);
}

/** `Dora Vane: "…"`: the phrase before the colon is whose the quotation is. */
export const saidBehindColon = (view: View, q: Quoted): Candidate =>
  neutral({
    rule: "cue-colon",
    source: [rangeOf(view, q.k - 2, q.k - 2)],
    cue: [rangeOf(view, q.k - 1, q.k - 1)],
    content: [q.range],
    depth: view.depth,
  });

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

/** `In Vane's words, “…”`, `In the words of Vane, “…”`: whose words they are, a comma, and the quotation. */
export function inWords(view: View, q: Quoted): Candidate | null {
  if (kindAt(view, q.k - 1) !== "comma") return null;
  const owned = view.chunks[q.k - 2];
  const words = kindAt(view, q.k - 3) === "prep" && wordAt(view, q.k - 3) === "of" ? q.k - 4 : q.k - 2;
  if (kindAt(view, words) !== "np" || !/^(?:words?|phrase|telling|formulation|parlance)$/.test(headAt(view, words)))
    return null;
  if (wordAt(view, words - 1) !== "in" || owned?.kind !== "np") return null;
  // "The wall is, in the words of Vane, “old”": what stands before belongs to it.
  const before = kindAt(view, words - 2) === "comma" ? words - 3 : words - 2;
  if (before >= 0 && !/^(?:sub|cc|that|semi|colon)$/.test(kindAt(view, before) ?? "")) return null;
  const own = words === q.k - 2;
  const source = own ? { from: owned.from, to: owned.head } : { from: owned.from, to: owned.to };
  if (source.to <= source.from || (own && /^(?:other|plain|simple|a|the)$/.test(wordAt(view, words)))) return null;
  const cue = own
    ? [rangeOf(view, words - 1, words - 1), { from: owned.head, to: owned.to }]
    : [rangeOf(view, words - 1, q.k - 3)];
  // "In Vane's words, “the torch” of the town"
  const phrase = startsUpper(view, q.range) ? null : stretch(view, q.k, phraseEnd(view, q.k));
  return neutral({ rule: "according-to", source: [source], cue, content: [phrase ?? q.range], depth: view.depth });
}
