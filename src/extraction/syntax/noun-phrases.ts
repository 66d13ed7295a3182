/** Where a noun phrase with all that belongs to it begins, and whether it can be who says something. */
import { type Chunk, isTime } from "../chunks.ts";
import { cueOf } from "../lexicon.ts";
import { commaBefore, isFiniteVerb, isNominal, kindAt, tokenAt, type View, wordAt } from "./view.ts";

/** Whether a noun phrase can be who says something: not a day, not a bare "there". */
export const canSpeak = (view: View, k: number): boolean => {
  const chunk = view.chunks[k];
  if (chunk?.kind !== "np" || isTime(view.doc, chunk)) return false;
  if (tokenAt(view, chunk.from).text === "US") return true;
  // "since 1977"
  if (chunk.to - chunk.from === 1 && /^(?:1[89]|20)\d\d$/.test(wordAt(view, k))) return false;
  return !/^(?:there|him|them|me|us|himself|herself|itself|themselves|something|nothing|anything|everything)$/.test(
    wordAt(view, k),
  );
};

/** Skips adverbs, brackets and words of time to the left of `k`, from `k` on. */
export function skipLeft(view: View, k: number): number {
  let j = k;
  for (;;) {
    const chunk = view.chunks[j];
    if (!chunk) return j;
    // "the guild less than two weeks ago said"
    if (wordAt(view, j) === "ago" && isNominal(view, j - 1) && isNominal(view, j - 2)) {
      j -= 2;
      continue;
    }
    if (chunk.kind === "adv" || chunk.kind === "paren") {
      j--;
      continue;
    }
    if (chunk.kind === "np" && isTime(view.doc, chunk) && j > 0) {
      // "the minister later Tuesday said"
      if (kindAt(view, j - 1) === "adv" && isNominal(view, j - 2)) {
        j -= 2;
        continue;
      }
      // "the minister on Tuesday said", "the minister late Tuesday said"
      if (
        kindAt(view, j - 1) === "prep" &&
        wordAt(view, j - 1) !== "of" &&
        (isNominal(view, j - 2) || kindAt(view, j - 2) === "paren" || (kindAt(view, j - 2) === "comma" && j > 3))
      ) {
        j -= 2;
        continue;
      }
      // "the minister, who was ill, last week said"
      const closes = kindAt(view, j - 1) === "comma" && j > 3;
      if (isNominal(view, j - 1) || kindAt(view, j - 1) === "rel" || kindAt(view, j - 1) === "paren" || closes) {
        j--;
        continue;
      }
    }
    return j;
  }
}

/**
 * Where the noun phrase that ends with chunk `end` begins, with what hangs on it: `the head of the X in Y`, `the man who shot X`,
 * `a poll conducted by X`, `A and B`. Null when it is the object of a preposition or of another verb, thus no subject.
 */
export function phraseStart(view: View, end: number): number | null {
  let j = end;
  for (let steps = 0; steps < 60; steps++) {
    while (kindAt(view, j) === "paren" || kindAt(view, j) === "adv") j--;
    if (!isNominal(view, j)) return null;
    let left = j - 1;
    while (kindAt(view, left) === "paren") left--;
    const kind = kindAt(view, left);
    // "the so-called "new plan" committee", but not "…the "new plan," Vane said".
    if (kind === "quote" && kindAt(view, j) === "np" && commaBefore(view, j)) return j;
    if (kind === "quote" && kindAt(view, j) === "np" && isNominal(view, left - 1)) {
      j = left - 1;
      continue;
    }
    // "the former deputy national security adviser": an adjective inside the phrase.
    if (kind === "np" && kindAt(view, j) === "np" && goesOnAsNoun(view, left, j)) {
      j = left;
      continue;
    }
    if (kind === "np" && kindAt(view, j) === "quote") {
      j = left;
      continue;
    }
    if (kind === "prep") {
      // "As Vane, the mayor, put it"
      if (wordAt(view, left) === "as" && (left === 0 || kindAt(view, left - 1) === "comma")) return j;
      let before = left - 1;
      // "nine out of ten"
      if (kindAt(view, before) === "prep" && wordAt(view, before) === "out") before--;
      while (
        kindAt(view, before) === "paren" ||
        (/^(?:adv|adj)$/.test(kindAt(view, before) ?? "") && kindAt(view, before - 1) === "vg") ||
        // "one delegate not on the list"
        (kindAt(view, before) === "adv" && isNominal(view, before - 1))
      )
        before--;
      if (isNominal(view, before)) {
        // "In Ohio the minister" has its comma or is rare: a day before a preposition starts anew.
        j = before;
        continue;
      }
      if (kindAt(view, before) === "vg") {
        const climbed = reducedRelative(view, before);
        if (climbed !== null) {
          j = climbed;
          continue;
        }
        return null;
      }
      // "officials in the council and at the guild"
      if (kindAt(view, before) === "cc" && isNominal(view, before - 1) && kindAt(view, before - 2) === "prep") {
        j = before - 1;
        continue;
      }
      if (kindAt(view, before) === "adj" && isNominal(view, before - 1)) {
        j = before - 1;
        continue;
      }
      return null;
    }
    if (kind === "vg") {
      // "saying he had called": a pronoun begins a clause of its own.
      if (/^(?:he|she|it|they|we|i|you)$/.test(wordAt(view, j))) return j;
      const climbed = reducedRelative(view, left);
      if (climbed !== null) {
        j = climbed;
        continue;
      }
      return j;
    }
    if (kind === "cc" && !/^(?:but|yet)$/.test(wordAt(view, left))) {
      let before = left - 1;
      while (kindAt(view, before) === "paren") before--;
      if (isNominal(view, before)) {
        const first = listStart(view, before);
        if (first !== null) {
          const start = phraseStart(view, first);
          if (start !== null && kindAt(view, start - 1) !== "vg") {
            return start;
          }
        }
      }
      if (kindAt(view, before) === "comma" && isNominal(view, before - 1)) {
        // "A, B, and C said": a list only when another comma stands before.
        const first = listStart(view, before - 1);
        if (first !== null && first < before - 1) {
          const start = phraseStart(view, first);
          if (start !== null && kindAt(view, start - 1) !== "vg") return start;
        }
      }
      return j;
    }
    return j;
  }
  return null;
}

/** `the billionaire` and `real estate mogul`: chunk `next`, an adjective in small letters its first word, goes on from the noun phrase at `k`. */
function goesOnAsNoun(view: View, k: number, next: number): boolean {
  const [before, chunk] = [view.chunks[k], view.chunks[next]];
  if (!before || !chunk || isTime(view.doc, before) || next !== k + 1) return false;
  const first = tokenAt(view, chunk.from);
  // "a threat many people make": another phrase.
  if (/^(?:many|few|several|most|other|some|such|more|fewer|much|same|own)$/.test(first.lower)) return false;
  return (
    first.pos === "ADJ" && /^\p{Ll}/u.test(first.text) && /^(?:NOUN|PROPN)$/.test(tokenAt(view, before.to - 1).pos)
  );
}

/** The first member of a list `A, B` that ends at `k`: names and bare nouns only. */
function listStart(view: View, k: number): number | null {
  let j = k;
  for (let steps = 0; steps < 12; steps++) {
    if (
      kindAt(view, j - 1) === "comma" &&
      kindAt(view, j - 2) === "np" &&
      !isTime(view.doc, view.chunks[j - 2] as Chunk)
    ) {
      const before = kindAt(view, j - 3);
      if (before === undefined || before === "comma" || before === "that" || before === "cc" || before === "sub") {
        j -= 2;
        continue;
      }
    }
    return j;
  }
  return j;
}

/** The noun a verb without its own subject hangs on: `a poll released`, `the man who shot`, `officials briefed`. */
export function reducedRelative(view: View, v: number): number | null {
  const verb = view.chunks[v]?.verb;
  if (!verb) return null;
  let left = v - 1;
  while (kindAt(view, left) === "adv" || kindAt(view, left) === "paren") left--;
  if (kindAt(view, left) === "rel") {
    let before = left - 1;
    while (kindAt(view, before) === "paren") before--;
    return isNominal(view, before) ? before : null;
  }
  if (verb.form === "inf") {
    // "his decision to run", "an aide who spoke to explain it"
    if (isNominal(view, left)) return left;
    return view.chunks[left]?.verb && kindAt(view, left - 1) === "rel" ? reducedRelative(view, left) : null;
  }
  if (verb.form === "ing" || verb.form === "part" || verb.ambiguous) {
    if (!isNominal(view, left)) return null;
    // "a paper called The Local said"
    const named =
      /^(?:call|name|dub|title|entitle)$/.test(verb.lemma) &&
      (kindAt(view, v + 1) === "quote" || tokenAt(view, (view.chunks[v + 1] as Chunk)?.head ?? 0).pos === "PROPN") &&
      isFiniteVerb(view, v + 2);
    if (named) return left;
    // "the council approved the plan": what has an object is no participle of a passive.
    if (verb.form === "finite" && hasObject(view, v)) return null;
    // A speech verb with its subject is a clause of its own; not so "most of those asked said".
    if (
      verb.form === "finite" &&
      !(isFiniteVerb(view, v + 1) && view.chunks[v + 1]?.verb?.aux.length === 0) &&
      cueOf(verb.lemma) &&
      !/^(?:by|in|on|with|to|for|as|at)$/.test(
        wordAt(view, v + (/^(?:adv|adj)$/.test(kindAt(view, v + 1) ?? "") ? 2 : 1)),
      )
    )
      return null;
    if (/^(?:he|she|it|they|we|i|you|who)$/.test(wordAt(view, left))) return null;
    return left;
  }
  return null;
}

/** A verb that is given two objects keeps one in the passive: `a man given a medal`. */
const TWO_OBJECTS = /^(?:give|send|offer|award|name|call|dub|elect|deem|consider|ask|teach|tell|show|grant|pay|deny)$/;

/** `approved the plan`: a noun phrase that tells no time stands at once behind the verb at `v`. */
function hasObject(view: View, v: number): boolean {
  const next = view.chunks[v + 1];
  return next?.kind === "np" && !isTime(view.doc, next) && !TWO_OBJECTS.test(view.chunks[v]?.verb?.lemma ?? "");
}
