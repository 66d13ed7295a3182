/** `X said:` at a paragraph's end, and what is said in the next. */
import { PLAIN_CUE } from "../lexicon.ts";
import { invertedSubject } from "../syntax/inverted-subject.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { kindAt, type Range, type View } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
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
