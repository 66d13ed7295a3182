/** Somebody does something, and then a quotation stands alone: `The mayor turned to the nurses. “Who will stay?”` */
import { PLAIN_CUE } from "../lexicon.ts";
import { isMute } from "../syntax/mute.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { isFiniteVerb, kindAt, tokenAt, type View, wordAt } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { skipAdverbials } from "./stretches.ts";
import { candidate, cueFor } from "./verbs.ts";

/** Longer sentences have more than one who may speak next. */
const LONGEST = 30;

/** Whose the quotation is that stands alone behind this sentence, should one follow: a candidate without content. */
export function speakerBefore(view: View): Candidate | null {
  if (view.depth > 0 || view.to - view.from > LONGEST || view.chunks.some(({ kind }) => kind === "quote")) return null;
  const v = view.chunks.findIndex((_, k) => isFiniteVerb(view, k));
  const verb = view.chunks[v]?.verb;
  // "The mayor is tired. “Open the pier!”": what somebody is or does not do leads to anybody's words.
  const subject = verb && !verb.passive && !verb.negated && verb.lemma !== "be" ? subjectOf(view, v) : null;
  if (!subject || subject.relative || subject.from > v || kindAt(view, subject.from - 1) === "sub") return null;
  const head = tokenAt(view, view.chunks[subject.from]?.head ?? 0);
  // "The head of the guild said in a statement. “…”"
  const cue = cueFor(view, v, subject);
  if (cue?.frames.has("Q") && skipAdverbials(view, v + 1) >= view.chunks.length - 1)
    return candidate({ rule: "cue-then-quote", view, v, subject, cue, content: [] });
  const the =
    head.pos === "NOUN" &&
    wordAt(view, subject.from) === "the" &&
    !isMute(view, subject.from) &&
    view.to - view.from < 14;
  if (!the && head.pos !== "PROPN" && !/^(?:he|she)$/.test(wordAt(view, subject.from))) return null;
  return candidate({ rule: "cue-then-quote", view, v, subject, cue: PLAIN_CUE, content: [] });
}
