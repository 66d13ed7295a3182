/** Who says it, then a quotation: `X said, "…"`, `X told Y on Monday: "…"`, `Said X: "…"`. */
import { isTime } from "../chunks.ts";
import { type Cue, PLAIN_CUE } from "../lexicon.ts";
import { contentEnd } from "../syntax/contents.ts";
import { invertedSubject } from "../syntax/inverted-subject.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { isFiniteVerb, kindAt, type Range, rangeOf, type Subject, tokenAt, type View, wordAt } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { issuedStatement } from "./issued.ts";
import { leadInAround } from "./lead-ins.ts";
import { saidBehindColon } from "./quotation-names.ts";
import {
  addresseeOf,
  lastMark,
  type Quoted,
  quoteParticle,
  STATEMENT_WORDS,
  startsUpper,
  wordsIn,
} from "./quotations.ts";
import { behindConnective, clauseBegin, stretch } from "./stretches.ts";
import { candidate, cueFor } from "./verbs.ts";

/** `X said, "…"`, `X told Y on Monday: "…"`, `X went even further: "…"`: who says the quotation at chunk `q`, told before it. */
export const cueBefore = (view: View, q: Quoted): Candidate | null => speechBefore(view, q) ?? anyVerbBefore(view, q);

/** A verb of saying before the quotation. */
function speechBefore(view: View, q: Quoted): Candidate | null {
  let k = q.k - 1;
  const mark = kindAt(view, k);
  const marked = mark === "comma" || mark === "colon";
  if (marked) k--;
  const statement = wordsIn(view, q.range) >= STATEMENT_WORDS || startsUpper(view, q.range);
  if (!marked && !statement && kindAt(view, k) !== "vg") return null;
  // "said on “Radio Pier”": the name of a programme, a paper, a place.
  if (!marked && kindAt(view, k) === "prep" && /^(?:on|in|at|to|from|for|during|by)$/.test(wordAt(view, k)))
    return null;
  // "the claim was, Vane said, “wrong”": what stands before the cue belongs to it.
  if (mark === "comma" && !startsUpper(view, q.range) && isAside(view, k)) return null;
  const leading = inverted(view, q, k) ?? (mark === "comma" ? insertedInverted(view, q, k) : null);
  if (leading) return leading;
  // Back over the addressee, the place and the day to the verb.
  for (let steps = 0; steps < 22 && k >= 0; steps++, k--) {
    const chunk = view.chunks[k];
    if (!chunk) return null;
    if (chunk.kind === "vg" && chunk.verb) {
      // `Said X, the head of Y: "…"`
      // "released a statement saying, “…”", "released a statement that read, “…”"
      const that = chunk.verb.form === "finite" && /^(?:that|which)$/.test(wordAt(view, k - 1));
      const issued = chunk.verb.form === "ing" || that ? issuedStatement(view, that ? k - 1 : k) : null;
      const subject =
        issued?.issuer ??
        subjectOf(view, k) ??
        (k === 0 && chunk.verb.form === "finite" ? invertedSubject(view, k) : null);
      const cue = cueFor(view, k, subject);
      const particle = cue ? quoteParticle(view, k, cue) : null;
      const quotes =
        cue &&
        (particle !== null ||
          (cue.frames.has("Q") && (cue.lemma !== "read" || cue.evidenceOnly || mark === "colon" || itReads(view, k))));
      // "The band opened with “Harbour Lights”"
      const title =
        /^(?:open|begin|start|finish)$/.test(cue?.lemma ?? "") && wordsIn(view, q.range) < STATEMENT_WORDS + 1;
      if (cue && quotes && !title && subject && !chunk.verb.passive) {
        if (!marked && k !== q.k - 1 && !startsUpper(view, q.range)) return null;
        // "questioned Vane's “Harbour Values”": a part of the object.
        if (!marked && isObjectPart(view, q, cue)) return null;
        // A quoted phrase that a clause goes on from is told, not quoted.
        const goesOn = clauseGoesOn(view, q.k, marked);
        if (goesOn && !(marked && startsUpper(view, q.range) && view.chunks[q.k + 1]?.verb?.form === "inf"))
          return null;
        // "said, “We are free at last” to leave the town"
        const rest = goesOn ? stretch(view, q.k, contentEnd(view, q.k, { enclosed: false, cue: k })) : null;
        const leadIn = mark === "comma" && chunk.verb.form === "finite" ? leadInAround(view, q, subject.from) : null;
        const made = candidate({
          rule: issued ? "issued" : "cue-then-quote",
          view,
          v: k,
          subject,
          cue,
          content: leadIn ? [leadIn, rest ?? q.range] : [rest ?? q.range],
          particle,
          addressee: addresseeOf(view, k, cue.frames.has("A")),
        });
        return issued ? { ...made, cue: [rangeOf(view, issued.verb, k)] } : made;
      }
      const aside = mark === "comma" ? asideBefore(view, k) : -1;
      if (aside >= 0) {
        k = aside;
        continue;
      }
      if (!marked || mark === "comma") {
        if (!marked || (chunk.verb.form === "finite" && !chunk.verb.ambiguous) || chunk.verb.form === "inf")
          return null;
      }
      continue;
    }
    if (chunk.kind === "that" || chunk.kind === "semi" || chunk.kind === "stop") return null;
    // "Pollsters agree - Dora Vane: “…”"
    if (chunk.kind === "dash" && mark === "colon") return null;
    if (chunk.kind === "quote" && steps > 0) return null;
    if (!marked && chunk.kind === "comma") return null;
  }
  return null;
}

/** `said in May, when the storm broke, “…”`: the comma before the clause of the verb at `v`; -1 when it opens behind none. */
function asideBefore(view: View, v: number): number {
  let k = v - 1;
  while (k > 0 && /^(?:np|adv|adj|prep|paren|vg|cc)$/.test(kindAt(view, k) ?? "")) k--;
  const opens =
    kindAt(view, k) === "rel" ||
    (kindAt(view, k) === "sub" && /^(?:when|as|while|after|before|where|since)$/.test(wordAt(view, k)));
  return opens && kindAt(view, k - 1) === "comma" ? k - 1 : -1;
}

/** `At the bottom it reads, "…"`. */
const itReads = (view: View, v: number): boolean => wordAt(view, v) === "reads" && wordAt(view, v - 1) === "it";

/** Whether the quotation is a short name behind a noun that is no addressee. */
const isObjectPart = (view: View, q: Quoted, cue: Cue): boolean =>
  kindAt(view, q.k - 1) === "np" &&
  !cue.frames.has("A") &&
  cue.lemma !== "ask" &&
  wordsIn(view, q.range) <= STATEMENT_WORDS;

/** @param marked whether a comma or colon stands before the quotation: then when and where it was said may stand behind it. */
function clauseGoesOn(view: View, q: number, marked: boolean): boolean {
  const next = view.chunks[q + 1];
  if (!next || next.kind === "stop") return false;
  if (
    marked &&
    startsUpper(view, rangeOf(view, q, q)) &&
    (next.kind === "sub" || next.kind === "prep" || isTime(view.doc, next))
  )
    return false;
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

/** `Said Dora Vane, who was there, "…"`, `But, said Vane, "…"`: the verb's subject stands behind it, and ends with chunk `end`. */
function inverted(view: View, q: Quoted, end: number): Candidate | null {
  // The first verb of all, behind words without one.
  const v = view.chunks.findIndex((_, k) => isFiniteVerb(view, k));
  if (v < 0 || v > end || (v > 0 && (kindAt(view, v - 1) !== "comma" || !startsUpper(view, q.range)))) return null;
  const subject = invertedSubject(view, v);
  const cue = cueFor(view, v, subject);
  if (!subject || !cue?.frames.has("Q") || subject.to !== end || (v > 0 && cue.frames.has("A"))) return null;
  return candidate({ rule: "cue-then-quote", view, v, subject, cue, content: [q.range] });
}

/** No subject behind its verb is longer, in chunks. */
const LONGEST_INVERTED = 12;

/** `It was, said Vane, “a long night.”`, `The wall, says Vane, “will hold.”`: a clause before the cue, whose subject ends with chunk `end`, and its rest in the quotation. */
function insertedInverted(view: View, q: Quoted, end: number): Candidate | null {
  if (startsUpper(view, q.range)) return null;
  for (let v = end - 1; v > 1 && v > end - LONGEST_INVERTED; v--) {
    const verb = view.chunks[v]?.verb;
    if (/^(?:quote|semi|colon)$/.test(kindAt(view, v) ?? "")) return null;
    if (verb?.form !== "finite" || verb.aux.length > 0 || kindAt(view, v - 1) !== "comma") continue;
    const subject = invertedSubject(view, v);
    const cue = subject?.to === end ? cueFor(view, v, subject) : undefined;
    const before = stretch(view, behindConnective(view, clauseBegin(view, v - 2)), v - 1);
    if (!subject || !before || !cue?.frames.has("Q") || cue.frames.has("A")) return null;
    return candidate({ rule: "cue-then-quote", view, v, subject, cue, content: [before, q.range] });
  }
  return null;
}

/** `The storm did not surprise the pollster Ada Vane: “…”`: of what did something to somebody, and stands before the colon with a name, it is they who speak. */
function objectSpeaks(view: View, v: number, subject: Subject, q: Quoted): Candidate | null {
  const name = view.chunks[v + 1];
  if (name?.kind !== "np" || v + 3 !== q.k || tokenAt(view, name.head).pos !== "PROPN") return null;
  const does = tokenAt(view, view.chunks[subject.from]?.head ?? 0);
  if (does.pos === "PROPN" || /^(?:he|she|they|we|i|who)$/.test(does.lower)) return null;
  return saidBehindColon(view, q);
}

/** The verb before a colon has no more chunks behind it. */
const LONGEST_PREDICATE = 10;
/** A quotation of fewer words behind a comma may be a title. */
const LEAST_SENTENCE = 6;
/** So many chunks from the verb to the colon belong to the cue. */
const LONGEST_CUE = 4;

/** `X demurred: "…"`, `X had one message: "…"`, `X wanted to know, "…?"`: before a colon or a comma and a statement any verb will do. */
function anyVerbBefore(view: View, q: Quoted): Candidate | null {
  const colon = q.k - 1;
  const comma =
    kindAt(view, colon) === "comma" &&
    wordsIn(view, q.range) >= LEAST_SENTENCE &&
    /^[.?!…]$/.test(lastMark(view, q.range));
  if ((kindAt(view, colon) !== "colon" && !comma) || !startsUpper(view, q.range)) return null;
  // "one guilty pleasure: “Harbour Lights” on the radio"
  if (!/^[.?!…]$/.test(lastMark(view, q.range)) && wordsIn(view, q.range) <= STATEMENT_WORDS) return null;
  for (let v = colon - 1; v >= Math.max(0, colon - LONGEST_PREDICATE); v--) {
    const chunk = view.chunks[v];
    if (!chunk || /^(?:quote|semi|stop|that|dash)$/.test(chunk.kind)) return null;
    if (chunk.verb?.form !== "finite") continue;
    // "Vane was asked, “…?”"
    if (comma && chunk.verb.passive) return null;
    const subject = subjectOf(view, v);
    if (!subject || subject.relative || subject.from > v) continue;
    const other = comma ? null : objectSpeaks(view, v, subject, q);
    if (other) return other;
    const made = candidate({ rule: "cue-then-quote", view, v, subject, cue: PLAIN_CUE, content: [q.range] });
    const last = view.chunks[Math.min(colon - 1, v + LONGEST_CUE)] as Range;
    return { ...made, cue: [{ from: chunk.from, to: last.to }] };
  }
  return null;
}
