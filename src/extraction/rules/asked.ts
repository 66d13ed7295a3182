/** Questions that are put: `Asked whether it held, …`, `was asked by X about Y`. */
import { isTime } from "../chunks.ts";
import { contentEnd } from "../syntax/contents.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { headAt, kindAt, type Range, rangeOf, tokenAt, type View, wordAt } from "../syntax/view.ts";
import { type Candidate, neutral } from "./candidate.ts";
import { skipAdverbials, stretch } from "./stretches.ts";

/** `was asked a simple question about the wall` */
const QUESTION = /^(?:questions?|this|that|the same)$/;

/** `Asked whether he would go, …`, `was asked by X about Y`: a question, often with nobody who asks it. */
export function asked(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (let v = 0; v < view.chunks.length; v++) {
    const verb = view.chunks[v]?.verb;
    if (verb?.lemma !== "ask" || verb.form === "inf" || verb.form === "ing") continue;
    const left = kindAt(view, v - 1);
    const participle =
      verb.aux.length === 0 && (v === 0 || left === "comma" || left === "sub" || left === "cc" || left === "adv");
    if (
      !verb.passive &&
      !(
        participle &&
        tokenAt(view, (view.chunks[v] as { head: number }).head).lower === "asked" &&
        (v === 0 || left === "sub" || (left === "comma" && kindAt(view, v + 1) !== "quote"))
      )
    )
      continue;
    // "A memo, signed by Vane, asked why": it asks.
    const asker = left === "comma" && !verb.passive ? subjectOf(view, v) : null;
    if (asker && asker.to === v - 2 && asker.from < asker.to) continue;
    let k = v + 1;
    let source: Range[] = [];
    while (kindAt(view, k) === "adv") k++;
    if (wordAt(view, k) === "by" && kindAt(view, k + 1) === "np") {
      source = [rangeOf(view, k + 1, k + 1)];
      k += 2;
    }
    k = skipAdverbialsExceptAbout(view, k);
    if (verb.passive) k = questionLater(view, k);
    let cueEnd = v;
    let content: Range | null = null;
    const word = wordAt(view, k);
    if (/^(?:whether|if|how|why|what|when|where|who|whom|whose|which)$/.test(word))
      content = stretch(view, k, questionEnd(view, k));
    else if (word === "about") {
      if (k === v + 1) cueEnd = k;
      content = stretch(view, k + 1, phraseEnd(view, k + 1));
    } else if (word === "for" && source.length === 0) {
      if (k === v + 1) cueEnd = k;
      content = stretch(view, k + 1, phraseEnd(view, k + 1));
    } else if (view.chunks[k]?.verb?.form === "inf") content = stretch(view, k, questionEnd(view, k));
    else if (source.length === 0 && QUESTION.test(headAt(view, k))) content = stretch(view, k, phraseEnd(view, k));
    else if (kindAt(view, k) === "comma" && kindAt(view, k + 1) === "quote") content = rangeOf(view, k + 1, k + 1);
    if (!content) continue;
    found.push(
      neutral({
        rule: "asked",
        stance: "QUESTIONS",
        source,
        cue: [rangeOf(view, v, cueEnd)],
        content: [content],
        head: (view.chunks[v] as { head: number }).head,
        lemma: "ask",
        negated: verb.negated,
        depth: view.depth,
      }),
    );
  }
  return found;
}

/** `was asked at a lunch held by the guild if …`: the question behind when and where it was asked; else `k`. */
function questionLater(view: View, k: number): number {
  for (let j = k; j < k + 9; j++) {
    if (kindAt(view, j) === "sub" && /^(?:whether|if|how|why|what)$/.test(wordAt(view, j))) return j;
    const verb = view.chunks[j]?.verb;
    if (!/^(?:np|prep|adv|paren)$/.test(kindAt(view, j) ?? "") && !verb?.ambiguous) return k;
  }
  return k;
}

function skipAdverbialsExceptAbout(view: View, from: number): number {
  let k = from;
  while (view.chunks[k] && wordAt(view, k) !== "about") {
    // "Asked Tuesday about the wall"
    const chunk = view.chunks[k];
    if (chunk && isTime(view.doc, chunk)) {
      k++;
      continue;
    }
    const next = Math.min(skipAdverbials(view, k), k + 2);
    if (next === k || (kindAt(view, k) === "np" && next > k + 1)) return k;
    k = kindAt(view, k) === "prep" ? k + 2 : k + 1;
    if (k > from + 6) return k;
  }
  return k;
}

/** A question before its answer ends at the comma before the next clause's subject. */
function questionEnd(view: View, from: number): number {
  return contentEnd(view, from, { enclosed: true, cue: from });
}
