/**
 * Verbs that are speech only in one set phrase, whatever the lexicon says of them: not to answer, to take back what was said, to
 * plead, and what a court hears.
 */
import { PLAIN_CUE, plainCue } from "../lexicon.ts";
import { contentEnd } from "../syntax/contents.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { headAt, isNominal, kindAt, rangeOf, type Subject, type View, wordAt } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { RETRACTABLE, saidNoun } from "./relative-objects.ts";
import { setApart } from "./set-apart.ts";
import { skipAdverbs, stretch } from "./stretches.ts";
import { candidate } from "./verbs.ts";

/** `did not respond to a request`, `would not comment on`, `did not return a call`: to say nothing is a stance too. */
export function declined(view: View, v: number, subject: Subject): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb?.negated || /^(?:could|can|should|may|might|must)$/.test(verb.aux[0] ?? "")) return null;
  const k = skipAdverbs(view, v + 1);
  const preposition = /^(?:respond|reply)$/.test(verb.lemma) ? "to" : verb.lemma === "comment" ? "on" : "";
  const at = preposition === "" ? k : k + 1;
  if (preposition !== "" ? wordAt(view, k) !== preposition : !/^(?:return|discuss)$/.test(verb.lemma)) return null;
  if (!isNominal(view, at)) return null;
  if (
    /^(?:respond|reply)$/.test(verb.lemma) &&
    !/^(?:requests?|calls?|questions?|messages?|e-?mails?|inquir(?:y|ies)|quer(?:y|ies)|remarks?|claims?|comments?|criticism|allegations?|accusations?|letters?)$/.test(
      headAt(view, at),
    )
  )
    return null;
  if (verb.lemma === "return" && !/^(?:calls?|messages?|e-?mails?|requests?)$/.test(headAt(view, at))) return null;
  const content = stretch(view, at, phraseEnd(view, at, v));
  if (!content) return null;
  const particle = preposition === "" ? null : k;
  return candidate({ rule: "declined", view, v, subject, cue: plainCue("DECLINES"), content: [content], particle });
}

/** `withdrew her earlier account`, `took back a remark`, `corrected one figure`: an object that was said before. */
export function retracted(view: View, v: number, subject: Subject): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || verb.form === "inf" || !/^(?:withdraw|take|correct|retract)$/.test(verb.lemma))
    return null;
  const particle = verb.lemma === "take" ? v + 1 : null;
  if (particle !== null && wordAt(view, particle) !== "back") return null;
  const k = (particle ?? v) + 1;
  const retracts = plainCue("RETRACTS", "N");
  const noun = saidNoun(view, v, k, subject, retracts);
  if (noun) return particle === null ? noun : { ...noun, cue: [rangeOf(view, v, particle)] };
  if (kindAt(view, k) !== "np" || !RETRACTABLE.test(headAt(view, k))) return null;
  const content = stretch(view, k, phraseEnd(view, k, v));
  return content && candidate({ rule: "noun-phrase", view, v, subject, cue: retracts, content: [content], particle });
}

/** `pleaded not guilty to 14 counts`: the plea is what is said. */
export function pleaded(view: View, v: number, subject: Subject): Candidate | null {
  if (view.chunks[v]?.verb?.lemma !== "plead" || view.chunks[v]?.verb?.passive) return null;
  const k = v + 1;
  const first = view.chunks[k];
  if (!first) return null;
  const { from } = first;
  const denies = view.doc.tokens[from]?.lower === "not" || view.chunks[v]?.verb?.negated === true;
  const words = view.doc.tokens.slice(from, from + 2).map((t) => t.lower);
  if (!words.includes("guilty")) return null;
  const content = stretch(view, k, phraseEnd(view, k, v));
  const cue = plainCue(denies ? "DENIES" : "CONCEDES");
  return content && candidate({ rule: "noun-phrase", view, v, subject, cue, content: [content] });
}

/** `The court has heard that …`, `…, a court has heard`: said there, by nobody named. */
export function heardInCourt(view: View, v: number, subject: Subject): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (verb?.lemma !== "hear" || verb.passive || verb.form !== "finite" || subject.relative) return null;
  if (
    !/^(?:court|jury|inquest|tribunal|council|committee|inquiry|hearing|jurors|judge|panel|board)$/.test(
      headAt(view, subject.to),
    )
  )
    return null;
  const content =
    kindAt(view, v + 1) === "that"
      ? [stretch(view, v + 1, contentEnd(view, v + 1, { enclosed: false, cue: v }))]
      : setApart(view, v, subject)?.content;
  const ranges = content?.filter((range) => range !== null) ?? [];
  return ranges.length > 0
    ? candidate({ rule: "heard", view, v, subject: null, cue: PLAIN_CUE, content: ranges })
    : null;
}
