/** A verb that can be speech, in no construction of its own, with a phrase quoted. */
import { cueOf } from "../lexicon.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { subjectOf } from "../syntax/subjects.ts";
import type { View } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { stretch } from "./stretches.ts";
import { candidate } from "./verbs.ts";

/** Fewer words in quotation marks may be a name or a title. */
const LEAST_PHRASE = 2;

/** `She talked of it with “mild alarm”`: a verb that can be speech, in whatever construction, with a phrase quoted from its subject. */
export function quotedPhrase(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || view.depth > 0 || verb.form === "inf" || verb.form === "part") return null;
  const known = cueOf(verb.lemma);
  if (!known || /^(?:withdraw|return|open|begin|start|put)$/.test(verb.lemma)) return null;
  const subject = subjectOf(view, v);
  if (!subject || subject.relative || subject.from > v) return null;
  const end = phraseEnd(view, v + 1, v);
  let phrase = 0;
  for (let k = v + 1; k < end; k++) {
    const chunk = view.chunks[k];
    if (chunk?.kind !== "quote") continue;
    let words = 0;
    for (let i = chunk.from; i < chunk.to; i++) if (view.doc.tokens[i]?.pos !== "PUNCT") words++;
    const first = view.doc.tokens[chunk.head];
    if (words >= LEAST_PHRASE && first && !/^\p{Lu}/u.test(first.text)) phrase = Math.max(phrase, words);
  }
  if (phrase === 0) return null;
  const range = stretch(view, v + 1, end);
  return range && candidate({ rule: "quoted-phrase", view, v, subject, cue: known, content: [range] });
}
