/** `X said:` at a paragraph's end, and what is said in the next. */
import { PLAIN_CUE } from "../lexicon.ts";
import { invertedSubject } from "../syntax/inverted-subject.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { headAt, kindAt, type Range, rangeOf, type View, wordAt } from "../syntax/view.ts";
import { type Candidate, neutral } from "./candidate.ts";
import { addresseeOf } from "./quotations.ts";
import { candidate, cueFor } from "./verbs.ts";

/**
 * `X said:` at a paragraph's end, the quotation standing in the next: the candidate, without its content. Any verb will do
 * (`X released the following statement:`): what stands from the verb to the colon is the cue.
 */
export function colonBlock(view: View): Candidate | null {
  let last = view.chunks.length - 1;
  while (last >= 0 && kindAt(view, last) === "other") last--;
  if (kindAt(view, last) !== "colon" && kindAt(view, last) !== "comma") return null;
  const isColon = kindAt(view, last) === "colon";
  const follows = isColon ? asFollows(view, last) : null;
  if (follows) return follows;
  let fallback: Candidate | null = null;
  for (let v = last - 1; v >= 0; v--) {
    const verb = view.chunks[v]?.verb;
    if (kindAt(view, v) === "semi" || kindAt(view, v) === "stop") break;
    if (!verb || verb.passive) continue;
    const inverted = v === 0 ? invertedSubject(view, v) : null;
    const subject = inverted ?? subjectOf(view, v);
    if (!subject) continue;
    const cue = cueFor(view, v, subject);
    if (cue?.frames.has("Q"))
      return candidate({
        rule: "colon-block",
        view,
        v,
        subject,
        cue,
        content: [],
        addressee: addresseeOf(view, v, cue.frames.has("A")),
      });
    if (isColon && !fallback && verb.form === "finite") {
      const made = candidate({ rule: "colon-block", view, v, subject, cue: cue ?? PLAIN_CUE, content: [] });
      const start = (view.chunks[v] as Range).from;
      const end = (view.chunks[Math.min(last, v + 4)] as Range).to;
      fallback = { ...made, cue: [{ from: start, to: end }] };
    }
  }
  return fallback;
}

/** Works that stand below in their own words. */
const WORKS =
  /^(?:transcripts?|statement|letter|text|remarks|excerpts?|tweets?|post|note|email|e-mail|message|response|reply|answer|speech|release|memo|report|order|summary|translation)$/;

/** `Transcript as follows:`, `The full statement is as follows:`, `His letter follows:`: the work is quoted. */
function asFollows(view: View, colon: number): Candidate | null {
  if (view.chunks[colon - 1]?.verb?.lemma !== "follow") return null;
  let start = colon - 1;
  if (wordAt(view, start - 1) === "as") start--;
  if (view.chunks[start - 1]?.verb?.lemma === "be") start--;
  let work = start - 1;
  if (kindAt(view, work - 1) === "prep") work -= 2;
  if (kindAt(view, work) !== "np" || !WORKS.test(headAt(view, work))) return null;
  return neutral({
    rule: "colon-block",
    source: [rangeOf(view, work, start - 1)],
    cue: [rangeOf(view, start, colon)],
    content: [],
    head: view.chunks[colon - 1]?.head ?? null,
    lemma: "follow",
    depth: view.depth,
  });
}
