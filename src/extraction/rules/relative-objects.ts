/** What is said stands before who says it: `which she called a disgrace`, `…, a charge she denied`. */
import { isTime } from "../chunks.ts";
import type { Cue } from "../lexicon.ts";
import { contentEnd } from "../syntax/contents.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import {
  headAt,
  isFiniteVerb,
  isNominal,
  kindAt,
  type Range,
  rangeOf,
  type Subject,
  type View,
  wordAt,
} from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { stretch } from "./stretches.ts";
import type { Telling } from "./telling.ts";
import { candidate } from "./verbs.ts";

/** `which she called a disgrace`, `what he said was a mistake`: the relative word, and what stands behind the cue. */
export function relativeWord({ view, v, subject, cue, k, has, make }: Telling): Candidate | null {
  const object = relativeObject(view, v, subject);
  if (object === null) return null;
  if (commentsOn(view, v, k, cue, object))
    return make("noun-phrase", [rangeOf(view, object, object), ...asOrFor(view, v, k)]);
  return make(has("C") ? "called" : "bare-clause", relativeContent(view, v, k, cue, object));
}

/** `which he called a disgrace`, `what she described as a mistake`, `who they say was there`: the place of the relative word. */
function relativeObject(view: View, v: number, subject: Subject): number | null {
  if (subject.relative || subject.from > v) return null;
  const k = subject.from - 1;
  const kind = kindAt(view, k);
  const word = wordAt(view, k);
  if (kind === "rel" && word !== "whose") return k;
  if ((kind === "that" && isNominal(view, k - 1)) || (kind === "sub" && word === "what")) return k;
  return null;
}

/** What is said of a relative word: the word, and what follows the cue. */
function relativeContent(view: View, v: number, k: number, cue: Cue, object: number): Range[] | null {
  const word = rangeOf(view, object, object);
  if (cue.frames.has("C")) {
    const as = wordAt(view, k) === "as" ? k + 1 : k;
    if (as === k && !/^(?:quote|np|adj)$/.test(kindAt(view, k) ?? "")) return null;
    if (as === k && (cue.frames.has("T") || cue.frames.has("N"))) return null;
    const end = phraseEnd(view, as, v);
    const rest = stretch(view, k, wordAt(view, object) === "what" ? verbBehind(view, as, end) : end);
    return rest ? [word, rest] : null;
  }
  if (!cue.frames.has("B") || !isFiniteVerb(view, k)) return null;
  // "What she said was that it held"
  if (wordAt(view, object) === "what" && view.chunks[k]?.verb?.lemma === "be" && kindAt(view, k + 1) === "that") {
    const that = stretch(view, k + 1, contentEnd(view, k + 1, { enclosed: false, cue: v }));
    return that ? [that] : null;
  }
  const end = contentEnd(view, k, { enclosed: true, cue: v });
  const rest = stretch(view, k, wordAt(view, object) === "which" ? end : mainVerb(view, k, end));
  return rest ? [word, rest] : null;
}

/** `what she calls “the wall” cost the town a year`: the place of the sentence's verb behind what is called so, from chunk `k`; else `end`. */
function verbBehind(view: View, k: number, end: number): number {
  for (let j = k + 1; j < end; j++) {
    if (/^(?:cc|sub|rel|that|comma)$/.test(kindAt(view, j) ?? "")) return end;
    // "with narrowly targeted messages"
    const isParticiple = view.chunks[j]?.verb?.ambiguous && kindAt(view, j - 1) !== "quote";
    if (isFiniteVerb(view, j) && !isParticiple) return j;
  }
  return end;
}

/** `who they say shot her was seen`: the place of the sentence's verb, an auxiliary, behind the clause's own at `k`; else `end`. */
function mainVerb(view: View, k: number, end: number): number {
  for (let j = k + 1; j < end; j++) {
    if (/^(?:cc|sub|rel|that|comma)$/.test(kindAt(view, j) ?? "")) return end;
    const verb = view.chunks[j]?.verb;
    if (verb?.form === "finite" && (verb.aux.length > 0 || /^(?:be|have|do)$/.test(verb.lemma))) return j;
  }
  return end;
}

/** `something she says is needed`: the noun before the clause is the subject of what is said. */
export function reducedRelative({ view, v, subject, k, has, make }: Telling): Candidate | null {
  const noun = subject.from - 1;
  if (!has("B") || subject.relative || subject.from > v || kindAt(view, noun) !== "np" || !isFiniteVerb(view, k))
    return null;
  const rest = stretch(view, k, contentEnd(view, k, { enclosed: true, cue: v }));
  // "The first thing she said was that it held"
  if (
    view.chunks[k]?.verb?.lemma === "be" &&
    kindAt(view, k + 1) === "that" &&
    /^(?:things?|words?|all|message)$/.test(headAt(view, noun))
  ) {
    const that = stretch(view, k + 1, contentEnd(view, k + 1, { enclosed: false, cue: v }));
    return that && make("that-clause", [that]);
  }
  return rest && make("bare-clause", [rangeOf(view, noun, noun), rest]);
}

/** Nothing that the cue could be about stands behind it. */
const NO_OBJECT = /^(?:stop|comma|dash|semi|cc|sub|paren)$/;

/** `…, which he denied`, `…, whom she blamed for the fire`: the cue is about what stands before the comma. */
function commentsOn(view: View, v: number, k: number, cue: Cue, object: number): boolean {
  if (!cue.frames.has("N") || !/^(?:which|whom)$/.test(wordAt(view, object)) || view.chunks[v]?.verb?.form !== "finite")
    return false;
  const apart = object === 0 || /^(?:comma|dash|cc)$/.test(kindAt(view, object - 1) ?? "");
  const chunk = view.chunks[k];
  const behind =
    chunk === undefined || NO_OBJECT.test(chunk.kind) || isTime(view.doc, chunk) || kindAt(view, k) === "prep";
  return apart && behind && wordAt(view, k) !== "to";
}

/** `which he claimed as his own`, `whom she blamed for the fire`: what is said of it; empty when nothing is. */
function asOrFor(view: View, v: number, k: number): Range[] {
  const rest = /^(?:as|for)$/.test(wordAt(view, k)) ? stretch(view, k, phraseEnd(view, k + 1, v)) : null;
  return rest ? [rest] : [];
}

/** Nouns of what can be taken back or put right. */
export const RETRACTABLE =
  /^(?:claims?|statements?|remarks?|accounts?|predictions?|conclusions?|figures?|comments?|allegations?|accusations?|reports?|charges?|promises?|offers?)$/;

/** `…, a charge she denied`. */
export const saidBefore = ({ view, v, k, subject, cue }: Telling): Candidate | null =>
  saidNoun(view, v, k, subject, cue);

/** `…, a charge she denied`, `…, something that the mayor mocked`: the noun before its clause is what the cue is about. */
export function saidNoun(view: View, v: number, k: number, subject: Subject, cue: Cue): Candidate | null {
  const n = kindAt(view, subject.from - 1) === "that" ? subject.from - 2 : subject.from - 1;
  if (kindAt(view, n) !== "np" || !/^(?:comma|dash)$/.test(kindAt(view, n - 1) ?? "") || subject.relative) return null;
  const tellsMore = /^(?:a|an|something)$/.test(wordAt(view, n)) && view.chunks[v]?.verb?.form === "finite";
  if (!tellsMore && !RETRACTABLE.test(headAt(view, n))) return null;
  const next = kindAt(view, k);
  const behind = next === undefined || NO_OBJECT.test(next) || (tellsMore && next === "prep");
  if (!cue.frames.has("N") || !behind) return null;
  return candidate({ rule: "noun-phrase", view, v, subject, cue, content: [rangeOf(view, n, subject.from - 1)] });
}
