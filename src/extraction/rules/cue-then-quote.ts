/** Who says it, then a quotation: `X said, "…"`, `X told Y on Monday: "…"`, `Said X: "…"`. */
import { PLAIN_CUE } from "../lexicon.ts";
import { invertedSubject } from "../syntax/inverted-subject.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { isFiniteVerb, kindAt, type Range, tokenAt, type View } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import {
  addresseeOf,
  lastMark,
  type Quoted,
  quoteParticle,
  STATEMENT_WORDS,
  startsUpper,
  wordsIn,
} from "./quotations.ts";
import { candidate, cueFor } from "./verbs.ts";

/** `X said, "…"`, `X told Y on Monday: "…"`: the cue before the quotation at chunk `q`. */
export function cueBefore(view: View, q: Quoted): Candidate | null {
  let k = q.k - 1;
  const mark = kindAt(view, k);
  const marked = mark === "comma" || mark === "colon";
  if (marked) k--;
  const statement = wordsIn(view, q.range) >= STATEMENT_WORDS || startsUpper(view, q.range);
  if (!marked && !statement && kindAt(view, k) !== "vg") return null;
  // `X demurred: "…"`: before a colon any verb will do.
  if (mark === "colon") {
    const verb = view.chunks[k]?.verb;
    const subject = verb?.form === "finite" && !verb.passive ? subjectOf(view, k) : null;
    const last = tokenAt(view, view.chunks[k]?.head ?? 0).pos === "VERB";
    if (subject && last && !cueFor(view, k, subject))
      return candidate({ rule: "cue-then-quote", view, v: k, subject, cue: PLAIN_CUE, content: [q.range] });
  }
  // "the claim was, Vane said, “wrong”": what stands before the cue belongs to it.
  if (mark === "comma" && !startsUpper(view, q.range) && isAside(view, k)) return null;
  const leading = saidFirst(view, q, marked ? k + 1 : k + 2);
  if (leading) return leading;
  // Back over the addressee, the place and the day to the verb.
  for (let steps = 0; steps < 22 && k >= 0; steps++, k--) {
    const chunk = view.chunks[k];
    if (!chunk) return null;
    if (chunk.kind === "vg" && chunk.verb) {
      // `Said X, the head of Y: "…"`
      const subject = subjectOf(view, k) ?? (k === 0 && chunk.verb.form === "finite" ? invertedSubject(view, k) : null);
      const cue = cueFor(view, k, subject);
      const particle = cue ? quoteParticle(view, k, cue) : null;
      const quotes =
        cue &&
        (particle !== null || (cue.frames.has("Q") && (cue.lemma !== "read" || cue.evidenceOnly || mark === "colon")));
      // "The band opened with “Harbour Lights”"
      const title =
        /^(?:open|begin|start|finish)$/.test(cue?.lemma ?? "") && wordsIn(view, q.range) < STATEMENT_WORDS + 1;
      if (cue && quotes && !title && subject && !chunk.verb.passive) {
        if (!marked && k !== q.k - 1 && !startsUpper(view, q.range)) return null;
        // A quoted phrase that a clause goes on from is told, not quoted.
        if (clauseGoesOn(view, q.k)) return null;
        return candidate({
          rule: "cue-then-quote",
          view,
          v: k,
          subject,
          cue,
          content: [q.range],
          particle,
          addressee: addresseeOf(view, k, cue.frames.has("A")),
        });
      }
      if (!marked || mark === "comma") {
        if (!marked || (chunk.verb.form === "finite" && !chunk.verb.ambiguous) || chunk.verb.form === "inf")
          return null;
      }
      continue;
    }
    if (chunk.kind === "that" || chunk.kind === "semi" || chunk.kind === "stop") return null;
    if (chunk.kind === "quote" && steps > 0) return null;
    if (!marked && chunk.kind === "comma") return null;
  }
  return null;
}

function clauseGoesOn(view: View, q: number): boolean {
  const next = view.chunks[q + 1];
  if (!next || next.kind === "stop") return false;
  const mark = lastMark(view, { from: (view.chunks[q] as Range).from, to: (view.chunks[q] as Range).to });
  return (
    !/^[.,?!…]$/.test(mark) &&
    next.kind !== "comma" &&
    next.kind !== "dash" &&
    next.kind !== "cc" &&
    next.kind !== "semi" &&
    next.kind !== "paren"
  );
}

/** Whether the verb at `v` with its subject stands between commas, a clause's beginning before them. */
function isAside(view: View, v: number): boolean {
  const subject = view.chunks[v]?.verb ? subjectOf(view, v) : null;
  if (!subject || subject.from < 2 || kindAt(view, subject.from - 1) !== "comma") return false;
  return isFiniteVerb(view, subject.from - 2);
}

/** `Said Dora Vane, who was there, "…"`: the verb begins the sentence, and its subject ends at the mark before the quotation. */
function saidFirst(view: View, q: Quoted, end: number): Candidate | null {
  if (view.chunks[0]?.verb?.form !== "finite") return null;
  const subject = invertedSubject(view, 0);
  const cue = cueFor(view, 0, subject);
  if (!subject || !cue?.frames.has("Q") || subject.to + 1 !== end - 1) return null;
  return candidate({ rule: "cue-then-quote", view, v: 0, subject, cue, content: [q.range] });
}
