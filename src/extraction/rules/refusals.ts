/**
 * Verbs that are speech only in one set phrase, whatever the lexicon says of them: not to answer, to take back what was said, to
 * plead, to hit back, to make clear, and what a court hears.
 */
import { PLAIN_CUE, plainCue } from "../lexicon.ts";
import { ORG_NOUNS } from "../resolve/words/organisations.ts";
import { clauseStarts } from "../syntax/clauses.ts";
import { contentEnd } from "../syntax/contents.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { headAt, isNominal, kindAt, type Range, rangeOf, type Subject, type View, wordAt } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { RETRACTABLE, saidNoun } from "./relative-objects.ts";
import { setApart } from "./set-apart.ts";
import { skipAdverbs, skipTime, stretch, WH } from "./stretches.ts";
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

/** What is given when nothing is said: `had [no comment]`, `offered [no further comment]`. */
const NO_COMMENT = /^no (?:\p{L}+ )?comment$/u;
/** What is had when nobody else has written, or scored: `had no reply from the bank`. */
const NO_REPLY = /^no (?:\p{L}+ )?(?:reply|response)$/u;

/** `has not responded`, `has yet to respond`, but not `did not respond`. */
const isPerfect = (aux: readonly string[], yet: boolean): boolean => yet || /^(?:has|have|had)$/.test(aux[0] ?? "");

/** Whose silence is news, as a patient's and a driver's is not: a body, and who speaks for it. */
const isBody = (view: View, { to }: Subject): boolean =>
  ORG_NOUNS.has(headAt(view, to)) ||
  /^(?:spokes\p{L}+|representatives?|officials|lawyers?|attorneys?)$/u.test(headAt(view, to));

/** `had no comment`, `would not comment`, `has not responded`, `has yet to comment`: nothing is said, of nothing that is named. */
export function noComment(view: View, v: number, subject: Subject): Candidate | null {
  const chunk = view.chunks[v];
  if (!chunk?.verb || chunk.verb.passive) return null;
  const make = (cue: Range, content: Range): Candidate => ({
    ...candidate({ rule: "declined", view, v, subject, cue: plainCue("DECLINES"), content: [content] }),
    cue: [cue],
  });
  const k = skipAdverbs(view, v + 1);
  if (/^(?:have|make|offer|give|issue|provide)$/.test(chunk.verb.lemma) && kindAt(view, k) === "np") {
    const words = view.doc.tokens.slice(view.chunks[k]?.from, view.chunks[k]?.to).map(({ lower }) => lower);
    const nothing = words.join(" ");
    const declines = NO_COMMENT.test(nothing) || (chunk.verb.lemma !== "have" && NO_REPLY.test(nothing));
    const content = declines ? stretch(view, k, phraseEnd(view, k, v)) : null;
    return content && make(rangeOf(view, v, v), content);
  }
  if (!/^(?:comment|respond|reply)$/.test(chunk.verb.lemma)) return null;
  // "has yet to comment": where the cue begins.
  const yet = chunk.verb.form === "inf" && view.doc.tokens[chunk.from - 1]?.lower === "yet" ? chunk.from - 2 : -1;
  if (!chunk.verb.negated && yet < 0) return null;
  if (chunk.verb.lemma !== "comment" && !(isPerfect(chunk.verb.aux, yet >= 0) && isBody(view, subject))) return null;
  // "did not respond to the treatment"
  const ends = /^(?:stop|comma|semi|cc|dash|undefined)$/.test(String(kindAt(view, skipTime(view, k))));
  const topic = !ends && chunk.verb.lemma === "comment" && yet >= 0 && wordAt(view, k) === "on";
  const content = stretch(view, v, topic ? phraseEnd(view, k + 1, v) : v + 1);
  if (!content || !(ends || topic) || chunk.head <= chunk.from) return null;
  return make({ from: yet < 0 ? chunk.from : yet, to: chunk.head }, { from: chunk.head, to: content.to });
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

/** Phrases for an answer in anger, in small letters, without their verb: `hit [back at]`, `took [issue with]`. */
const RETORTS =
  /^(?:back (?:at|against)|out (?:at|against)|issue with|(?:aim|exception|umbrage) (?:at|to|with)|an? (?:swipe|shot|dig|jab|swing|potshot) at|into) /;

/** `hit back at the guild`, `lashed out at it`, `took issue with the report`: the phrase is the cue, and whom it meets is the content. */
export function hitBack(view: View, v: number, subject: Subject): Candidate | null {
  const chunk = view.chunks[v];
  if (!chunk?.verb || !/^(?:hit|strike|lash|take|lay|tear)$/.test(chunk.verb.lemma)) return null;
  const words = view.doc.tokens.slice(chunk.to, chunk.to + 4).map(({ lower }) => lower);
  const phrase =
    RETORTS.exec(`${words.join(" ")} `)?.[0]
      .trim()
      .split(" ") ?? [];
  // "took into account", "laid out at length"
  if (phrase.length === 0 || (phrase[0] === "into") !== /^(?:lay|tear)$/.test(chunk.verb.lemma)) return null;
  if ((chunk.verb.lemma === "take") !== /^(?:issue|aim|exception|umbrage|an?)$/.test(phrase[0] ?? "")) return null;
  const end = chunk.to + phrase.length;
  const k = view.chunks.findIndex(({ from }) => from >= end);
  if (k < 0 || !(isNominal(view, k) || wordAt(view, k) === "what")) return null;
  const content = stretch(view, k, phraseEnd(view, k, v));
  const made =
    content && candidate({ rule: "particle", view, v, subject, cue: plainCue("CRITICISES"), content: [content] });
  return made && { ...made, cue: [{ from: rangeOf(view, v, v).from, to: end }] };
}

/** `made clear that it would stay`, `made it clear it would`. */
export function madeClear(view: View, v: number, subject: Subject): Candidate | null {
  const chunk = view.chunks[v];
  if (chunk?.verb?.lemma !== "make" || chunk.verb.passive) return null;
  const { tokens } = view.doc;
  let i = chunk.to;
  if (tokens[i]?.lower === "it") i++;
  while (tokens[i]?.pos === "ADV") i++;
  if (!/^(?:clear|plain|known)$/.test(tokens[i]?.lower ?? "")) return null;
  const k = view.chunks.findIndex(({ from }) => from >= i + 1);
  if (k < 0) return null;
  const clause =
    kindAt(view, k) === "that" || clauseStarts(view, k) || (kindAt(view, k) === "sub" && WH.test(wordAt(view, k)));
  // "made clear his wish to leave"
  if (!clause && !(isNominal(view, k) && /^(?:his|her|its|their|our|my|the)$/.test(wordAt(view, k)))) return null;
  const content = stretch(
    view,
    k,
    clause ? contentEnd(view, k, { enclosed: subject.relative, cue: v }) : phraseEnd(view, k, v),
  );
  const made = content && candidate({ rule: "that-clause", view, v, subject, cue: PLAIN_CUE, content: [content] });
  return made && { ...made, cue: [{ from: rangeOf(view, v, v).from, to: i + 1 }] };
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
