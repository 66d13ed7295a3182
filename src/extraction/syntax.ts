/**
 * Who is the subject of a verb, and where what is said ends: read off a sentence's chunks, to the left and to the right. No
 * grammar, but the constructions newspapers use, each named below. All walks are bounded by the sentence, whose length is capped.
 */
import { type Chunk, chunkWords, isTime } from "./chunks.ts";
import type { Document, Token } from "./document.ts";
import { cueOf } from "./lexicon.ts";

/** Words of a document: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A stretch of words with its chunks; what stands deeper in quotation marks than `depth` is one chunk. */
export interface View extends Range {
  readonly doc: Document;
  readonly chunks: readonly Chunk[];
  readonly depth: number;
}

export const viewOf = (doc: Document, from: number, to: number, depth: number): View => ({
  doc,
  from,
  to,
  depth,
  chunks: chunkWords(doc, from, to, depth),
});

export const tokenAt = (view: View, i: number): Token => view.doc.tokens[i] as Token;
export const kindAt = (view: View, k: number): Chunk["kind"] | undefined => view.chunks[k]?.kind;
/** The chunk's first word, in lower case. */
export const wordAt = (view: View, k: number): string => {
  const chunk = view.chunks[k];
  return chunk ? tokenAt(view, chunk.from).lower : "";
};
export const headAt = (view: View, k: number): string => {
  const chunk = view.chunks[k];
  return chunk ? tokenAt(view, chunk.head).lower : "";
};

const isNominal = (view: View, k: number): boolean => {
  const kind = kindAt(view, k);
  return kind === "np" || kind === "quote";
};

export const isFiniteVerb = (view: View, k: number): boolean => view.chunks[k]?.verb?.form === "finite";

/** Whether a noun phrase can be who says something: not a day, not a bare "there". */
const canSpeak = (view: View, k: number): boolean => {
  const chunk = view.chunks[k];
  if (chunk?.kind !== "np" || isTime(view.doc, chunk)) return false;
  return !/^(?:there|him|them|me|us|himself|herself|itself|themselves|something|nothing|anything|everything)$/.test(
    wordAt(view, k),
  );
};

/** A subject: its chunks `from` to `to`, inclusive; `relative` when it is a relative pronoun. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly relative: boolean;
}

/** Skips adverbs, brackets and words of time to the left of `k`, from `k` on. */
function skipLeft(view: View, k: number): number {
  let j = k;
  for (;;) {
    const chunk = view.chunks[j];
    if (!chunk) return j;
    if (chunk.kind === "adv" || chunk.kind === "paren") {
      j--;
      continue;
    }
    if (chunk.kind === "np" && isTime(view.doc, chunk) && j > 0) {
      // "the minister on Tuesday said", "the minister late Tuesday said"
      if (
        kindAt(view, j - 1) === "prep" &&
        wordAt(view, j - 1) !== "of" &&
        (isNominal(view, j - 2) || kindAt(view, j - 2) === "paren" || (kindAt(view, j - 2) === "comma" && j > 3))
      ) {
        j -= 2;
        continue;
      }
      if (isNominal(view, j - 1) || kindAt(view, j - 1) === "rel" || kindAt(view, j - 1) === "paren") {
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
function phraseStart(view: View, end: number): number | null {
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
    if (kind === "np" && kindAt(view, j) === "quote") {
      j = left;
      continue;
    }
    if (kind === "prep") {
      let before = left - 1;
      while (
        kindAt(view, before) === "paren" ||
        (/^(?:adv|adj)$/.test(kindAt(view, before) ?? "") && kindAt(view, before - 1) === "vg")
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
function reducedRelative(view: View, v: number): number | null {
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
    // "his decision to run"
    return isNominal(view, left) ? left : null;
  }
  if (verb.form === "ing" || verb.form === "part" || verb.ambiguous) {
    if (!isNominal(view, left)) return null;
    // A speech verb with its subject is a clause of its own.
    if (
      verb.form === "finite" &&
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

/** What may stand between two commas after a name: an apposition, a relative clause, a participle, a place. */
function isParenthetical(view: View, from: number, to: number): boolean {
  const first = view.chunks[from];
  if (!first || to < from) return false;
  if (first.kind === "rel" || first.kind === "prep" || first.kind === "adj" || first.kind === "adv")
    return noMainClause(view, from, to, first.kind === "rel");
  if (first.kind === "sub") return true;
  if (first.kind === "cc") return noMainClause(view, from, to, false);
  // "Vane, clad in red, said": behind a comma that another closes no main verb begins.
  if (first.kind === "vg") return first.verb?.aux.length === 0 || first.verb?.form !== "finite" || first.verb.passive;
  if (first.kind === "np" || first.kind === "quote") return noMainClause(view, from, to, false);
  return false;
}

/** No finite verb, except in a relative or other clause. */
function noMainClause(view: View, from: number, to: number, relative: boolean): boolean {
  let excused = relative;
  for (let k = from; k <= to; k++) {
    const kind = kindAt(view, k);
    if (kind === "rel" || kind === "sub" || kind === "that") excused = true;
    if (kind === "vg" && isFiniteVerb(view, k) && !excused && !view.chunks[k]?.verb?.ambiguous) return false;
  }
  return true;
}

/** What was found for a view's verbs: chains of coordinated verbs ask for the same ones again and again. */
const FOUND = new WeakMap<View, Map<number, Subject | null>>();

/** The subject to the left of the finite verb at `v`. */
function finiteSubject(view: View, v: number): Subject | null {
  const found = FOUND.get(view) ?? new Map<number, Subject | null>();
  FOUND.set(view, found);
  const known = found.get(v);
  if (known !== undefined) return known;
  const subject = lookForSubject(view, v);
  found.set(v, subject);
  return subject;
}

/** Only ever asks for verbs further to the left, so that it ends. */
function lookForSubject(view: View, v: number): Subject | null {
  const j = skipLeft(view, v - 1);
  const chunk = view.chunks[j];
  if (!chunk) return null;
  switch (chunk.kind) {
    case "rel":
      return { from: j, to: j, relative: true };
    case "np":
    case "quote": {
      // "The report, marked "secret," said": the comma that closes stands inside the marks.
      if (chunk.kind === "quote" && commaBefore(view, j + 1)) {
        const before = beforeParenthetical(view, j + 1, "comma");
        if (before) return before;
      }
      // "A and B both said"
      if (/^(?:both|all|each)$/.test(wordAt(view, j)) && chunk.to - chunk.from === 1 && isNominal(view, j - 1)) {
        const start = phraseStart(view, j - 1);
        if (start !== null) return { from: start, to: j - 1, relative: false };
      }
      const whole = phraseStart(view, j);
      // "since midnight and that footage showed": what cannot speak is no part of the subject.
      const start = whole !== null && whole < j && !canSpeak(view, whole) && kindAt(view, j - 1) === "cc" ? j : whole;
      if (start === null || (!canSpeak(view, start) && kindAt(view, start) !== "quote")) return null;
      if (kindAt(view, start) === "quote" && start === j) return null;
      // "Ada Vane (Ind.) said": brackets belong to the name.
      return { from: start, to: kindAt(view, j + 1) === "paren" ? j + 1 : j, relative: false };
    }
    case "comma":
    case "dash":
      return beforeParenthetical(view, j) ?? coordinated(view, v, j);
    case "cc":
      return coordinated(view, v, j);
    case "vg":
    case "adj": {
      // "a poll released Monday found", "a man briefed on the plan said"
      const climbed = chunk.kind === "vg" ? reducedRelative(view, j) : isNominal(view, j - 1) ? j - 1 : null;
      if (climbed === null) return null;
      const start = phraseStart(view, climbed);
      return start === null || !canSpeak(view, start)
        ? null
        : { from: start, to: chunk.kind === "adj" ? climbed : j, relative: false };
    }
    default:
      return null;
  }
}

/** `X, the head of Y, said`: X and its apposition, the closing mark being chunk `close`. */
function beforeParenthetical(view: View, close: number, mark = kindAt(view, close)): Subject | null {
  let best: Subject | null = null;
  let k = close - 1;
  let steps = 0;
  for (; k > 0 && steps < 45; k--, steps++) {
    const kind = kindAt(view, k);
    if (kind === "semi" || kind === "stop" || kind === "colon") break;
    if (kind !== mark) continue;
    let before = k - 1;
    while (kindAt(view, before) === "paren" || kindAt(view, before) === "adv") before--;
    if (!isNominal(view, before) || !isParenthetical(view, k + 1, close - 1)) continue;
    const start = phraseStart(view, before);
    if (start === null || !canSpeak(view, start)) continue;
    const left = kindAt(view, start - 1);
    if (left === "vg" && !isBareCue(view, start - 1)) continue;
    // Of several commas the leftmost that still makes a name and what is said of it.
    best = { from: start, to: close - 1, relative: false };
    if (left !== "comma") break;
  }
  if (!best) return null;
  // An apposition belongs to the source, what its bearer was doing does not.
  let open = best.from;
  while (open < close && kindAt(view, open) !== mark) open++;
  const first = view.chunks[open + 1];
  if (
    first &&
    (first.kind === "prep" ||
      first.kind === "sub" ||
      first.kind === "adv" ||
      (first.kind === "vg" && (first.verb?.form === "ing" || first.verb?.lemma === "ask")))
  ) {
    return { ...best, to: open - 1 };
  }
  return best;
}

const isBareCue = (view: View, k: number): boolean => {
  const verb = view.chunks[k]?.verb;
  return verb != null && (cueOf(verb.lemma)?.frames.has("B") ?? false);
};

/** No subject is looked for further back than so many chunks. */
const LONGEST_CLAUSE = 60;

/** `X did one thing and said another`: the subject of the verb before, in the same tense. */
function coordinated(view: View, v: number, j: number): Subject | null {
  const own = view.chunks[v]?.verb;
  if (!own) return null;
  let nearest = -1;
  let spoken = -1;
  const least = Math.max(0, j - LONGEST_CLAUSE);
  for (let k = j - 1; k >= least; k--) {
    const kind = kindAt(view, k);
    if (kind === "semi" || kind === "stop") break;
    const verb = view.chunks[k]?.verb;
    if (verb?.form !== "finite") continue;
    if ((kindAt(view, k - 1) === "rel" && kindAt(view, j) === "comma") || isWithin(view, k)) continue;
    // "The union said members had walked out and accused the firm": who accused is who said.
    if (spoken < 0 && saysThat(verb.lemma) && sameTense(view, v, k) && isSpeech(own.lemma)) spoken = k;
    if (nearest < 0) nearest = k;
  }
  const speaker = spoken >= 0 ? finiteSubject(view, spoken) : null;
  if (speaker) return speaker;
  for (let k = j - 1; k >= least && nearest >= 0; k--) {
    const kind = kindAt(view, k);
    if (kind === "semi" || kind === "stop") break;
    const verb = view.chunks[k]?.verb;
    if (verb?.form !== "finite") continue;
    if ((kindAt(view, k - 1) === "rel" && kindAt(view, j) === "comma") || isWithin(view, k)) continue;
    const same = sameTense(view, v, k);
    if (
      same ||
      (own.aux.length === 0 &&
        verb.aux.length > 0 &&
        /^(?:has|have|had|was|were|is|are)$/.test(verb.aux[0] as string) &&
        cueOf(verb.lemma))
    ) {
      return finiteSubject(view, k);
    }
  }
  return nearest < 0 ? null : finiteSubject(view, nearest);
}

/** Whether the verb at `k` is that of `what it called …`, `which she said …`: of a clause that is an object. */
const isWithin = (view: View, k: number): boolean =>
  kindAt(view, k - 1) === "np" && (wordAt(view, k - 2) === "what" || kindAt(view, k - 2) === "rel");

/** Whether two finite verbs have the same auxiliary, or none and the same tense. */
function sameTense(view: View, v: number, k: number): boolean {
  const [one, two] = [view.chunks[v]?.verb, view.chunks[k]?.verb];
  if (!one || !two) return false;
  return (
    one.aux.length === two.aux.length && (one.aux[0] ?? "") === (two.aux[0] ?? "") && tense(view, v) === tense(view, k)
  );
}

const saysThat = (lemma: string): boolean => (cueOf(lemma)?.frames.has("T") ?? false) || lemma === "tell";

function tense(view: View, k: number): string {
  const chunk = view.chunks[k];
  if (!chunk?.verb || chunk.verb.aux.length > 0) return "aux";
  const word = tokenAt(view, chunk.head).lower;
  if (/^(?:is|are|'s|'re|am)$/.test(word)) return "present";
  if (/^(?:was|were)$/.test(word)) return "past";
  if (word === chunk.verb.lemma || (word.endsWith("s") && !word.endsWith("ss"))) return "present";
  return "past";
}

/** The subject of the clause that a participle or infinitive at `v` hangs on. */
function borrowedSubject(view: View, v: number, depth: number): Subject | null {
  if (depth > 4) return null;
  // The nearest speech verb before, else the first verb of the clause.
  let first = -1;
  let cue = -1;
  for (let k = v - 1; k >= Math.max(0, v - LONGEST_CLAUSE); k--) {
    const kind = kindAt(view, k);
    if (kind === "semi" || kind === "stop") break;
    const verb = view.chunks[k]?.verb;
    if (verb?.form !== "finite") continue;
    if (cue < 0 && (cueOf(verb.lemma)?.frames.has("T") || verb.lemma === "tell") && kindAt(view, k - 1) !== "rel")
      cue = k;
    first = k;
    if (kindAt(view, k - 1) === "rel") first = -1;
  }
  const main = cue >= 0 ? cue : first >= 0 ? first : nearestFinite(view, v);
  if (main >= 0) return finiteSubject(view, main) ?? invertedSubject(view, main);
  // "Vane, announcing that …, said": the name before its participle.
  if (kindAt(view, v - 1) === "comma" && canSpeak(view, v - 2)) {
    const start = phraseStart(view, v - 2);
    if (start !== null && canSpeak(view, start)) return { from: start, to: v - 2, relative: false };
  }
  // "Saying that …, the minister left."
  for (let k = v + 1; k < view.chunks.length; k++) {
    if (kindAt(view, k) !== "comma") continue;
    let s = k + 1;
    while (kindAt(view, s) === "adv") s++;
    if (!isNominal(view, s)) continue;
    for (let m = s + 1; m < Math.min(view.chunks.length, s + 14); m++) {
      if (isFiniteVerb(view, m)) {
        const subject = finiteSubject(view, m);
        if (subject && subject.from >= k) return subject;
        break;
      }
    }
  }
  return null;
}

/** `with the governor calling it …`: the noun phrase after `with`. */
function afterWith(view: View, end: number): number | null {
  for (let k = end; k > 0 && k > end - 7; k--) {
    const kind = kindAt(view, k - 1);
    if (kind === "prep" && wordAt(view, k - 1) === "with") return k;
    if (kind !== "prep" && kind !== "np" && kind !== "paren" && kind !== "cc") return null;
  }
  return null;
}

function nearestFinite(view: View, v: number): number {
  for (let k = v - 1; k >= 0; k--) if (isFiniteVerb(view, k)) return k;
  return -1;
}

/** Who says what the verb at `v` says, to its left or by the clause it hangs on. */
export function subjectOf(view: View, v: number, depth = 0): Subject | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || depth > 4) return null;
  const j = v - 1;
  const kind = kindAt(view, j);
  if (verb.form === "finite") return finiteSubject(view, v);
  if (verb.form === "ing") {
    const quotedOne = wordAt(view, j) === "as" ? objectOfQuote(view, j) : null;
    if (quotedOne) return quotedOne;
    if (kind === "np") {
      // "a statement saying", "with officials saying"
      const start = phraseStart(view, j) ?? afterWith(view, j);
      return start !== null && canSpeak(view, start) ? { from: start, to: j, relative: false } : null;
    }
    if (kind === "cc") {
      for (let k = j - 1; k >= 0; k--) {
        const other = view.chunks[k]?.verb;
        if (other?.form === "ing") return subjectOf(view, k, depth + 1);
        if (other?.form === "finite") break;
      }
    }
    return borrowedSubject(view, v, depth);
  }
  // The infinitive: the object of what urges, else the subject of what governs it.
  for (let k = j; k >= 0 && k > v - 8; k--) {
    const governor = view.chunks[k]?.verb;
    if (!governor) {
      if (/^(?:comma|semi|stop|colon|that|quote)$/.test(kindAt(view, k) ?? "")) break;
      continue;
    }
    const objects = view.chunks.slice(k + 1, v).filter((c) => c.kind === "np").length;
    if (
      objects > 0 &&
      /^(?:urge|tell|ask|want|call|force|allow|lead|prompt|cause|push|press|get|expect|invite|encourage|order|challenge|persuade|compel|enable|require|help|let)$/.test(
        governor.lemma,
      ) &&
      !governor.passive
    ) {
      const start = kindAt(view, v - 1) === "np" ? phraseStart(view, v - 1) : null;
      return start !== null && canSpeak(view, start) ? { from: start, to: v - 1, relative: false } : null;
    }
    return subjectOf(view, k, depth + 1);
  }
  return borrowedSubject(view, v, depth);
}

/** `The Herald quoted the mayor, Ed Vane, as saying`: who is quoted says it; `as` is chunk `as`. */
function objectOfQuote(view: View, as: number): Subject | null {
  const to = kindAt(view, as - 1) === "comma" ? as - 2 : as - 1;
  for (let k = to - 1; k >= 0 && k > to - 10; k--) {
    const verb = view.chunks[k]?.verb;
    if (!verb) continue;
    return /^(?:quote|cite)$/.test(verb.lemma) && canSpeak(view, k + 1) ? { from: k + 1, to, relative: false } : null;
  }
  return null;
}

const STOP_AFTER_NAME =
  /^(?:as|when|while|after|before|during|at|on|in|by|if|because|since|amid|following|speaking|referring|with|to|about|from|through|via|for)$/;

/** `…," said X, the head of Y`: the subject to the right of the verb at `v`. */
export function invertedSubject(view: View, v: number): Subject | null {
  let k = v + 1;
  if (!canSpeak(view, k)) return null;
  const from = k;
  // What hangs on the name by a preposition.
  const extend = (apposition = false): void => {
    for (;;) {
      if (kindAt(view, k + 1) === "paren") k++;
      else if (
        kindAt(view, k + 1) === "prep" &&
        isNominal(view, k + 2) &&
        // "wrote the auditor in her report"
        !(wordAt(view, k + 1) === "in" && /^(?:his|her|its|their)$/.test(wordAt(view, k + 2))) &&
        !(
          STOP_AFTER_NAME.test(wordAt(view, k + 1)) &&
          !bindsToNoun(view, k) &&
          !(apposition && /^(?:for|at|from|with)$/.test(wordAt(view, k + 1)))
        ) &&
        !isTime(view.doc, view.chunks[k + 2] as Chunk)
      )
        k += 2;
      else if (kindAt(view, k + 1) === "cc" && kindAt(view, k + 2) === "np" && !isFiniteVerb(view, k + 3)) k += 2;
      else if (
        kindAt(view, k + 1) === "quote" &&
        kindAt(view, k) === "np" &&
        (view.chunks[k + 1] as Chunk).to - (view.chunks[k + 1] as Chunk).from <= 8 &&
        kindAt(view, k + 2) !== "stop"
      )
        k++;
      else if (kindAt(view, k + 1) === "np" && kindAt(view, k) === "quote") k++;
      else return;
    }
  };
  extend();
  if (kindAt(view, k + 1) === "rel" && wordAt(view, k + 1) === "who") k = relativeEnd(view, k + 1);
  // Appositions and relative clauses up to the end of the clause.
  while (kindAt(view, k + 1) === "comma") {
    const next = view.chunks[k + 2];
    if (!next) break;
    if (next.kind === "rel") {
      k = relativeEnd(view, k + 2);
      continue;
    }
    if (next.kind === "np" && !isTime(view.doc, next)) {
      // An apposition must end where the clause does.
      let end = k + 2;
      const saved = k;
      k = end;
      extend(true);
      end = k;
      const after = view.chunks[end + 1];
      if (after?.kind === "vg" && after.verb?.form === "finite" && !after.verb.ambiguous) {
        k = saved;
        break;
      }
      if (after?.kind === "rel") k = relativeEnd(view, end + 1);
      else if (after?.kind === "vg" && after.verb && (after.verb.form === "ing" || after.verb.ambiguous))
        k = clauseEnd(view, end + 1);
      continue;
    }
    if (next.kind === "adj" || (next.kind === "adv" && /^(?:formerly|also|now)$/.test(wordAt(view, k + 2)))) {
      k = clauseEnd(view, k + 2);
      continue;
    }
    break;
  }
  return { from, to: k, relative: false };
}

/** "of" always belongs to the noun before it; "in", "for" and the like do after a noun that is an office. */
function bindsToNoun(view: View, k: number): boolean {
  const head = view.chunks[k];
  if (!head) return false;
  const preposition = wordAt(view, k + 1);
  const first = tokenAt(view, head.head);
  if (
    preposition === "for" ||
    preposition === "at" ||
    preposition === "with" ||
    preposition === "from" ||
    preposition === "in" ||
    preposition === "to" ||
    preposition === "on"
  ) {
    return first.pos === "NOUN" && !isTime(view.doc, head);
  }
  return false;
}

/** The last chunk before the next comma, stop or the like, from `k` on. */
function clauseEnd(view: View, k: number): number {
  let j = k;
  while (view.chunks[j + 1] && !/^(?:comma|stop|semi|colon|dash|quote)$/.test(kindAt(view, j + 1) ?? "")) j++;
  return j;
}

const relativeEnd = clauseEnd;

/** Whether a subject and a finite verb begin at chunk `k`, over what may hang on the subject. */
export function clauseStarts(view: View, k: number): boolean {
  let j = k;
  while (kindAt(view, j) === "adv") j++;
  if (!isNominal(view, j) && kindAt(view, j) !== "rel") return false;
  // told them the plan “has failed”: the verb stands in the quotation.
  if (kindAt(view, j) === "np" && kindAt(view, j + 1) === "quote") {
    const first = tokenAt(view, (view.chunks[j + 1] as Chunk).head);
    if (first.pos === "AUX" || (first.pos === "VERB" && !first.lower.endsWith("ing"))) return true;
  }
  let need = kindAt(view, j) === "rel" ? 1 : 1;
  for (let steps = 0; steps < 20; steps++) {
    j++;
    const kind = kindAt(view, j);
    if (kind === "vg") {
      if (isFiniteVerb(view, j)) {
        need--;
        if (need <= 0) return true;
      }
      continue;
    }
    if (kind === "rel") need++;
    // "claimed a narrow victory and moved up": the verb is not the victory's.
    if (kind === "cc" && need === 1) {
      const verb = kindAt(view, j + 1) === "adv" ? j + 2 : j + 1;
      if (isFiniteVerb(view, verb)) return false;
    }
    // "the plan, which failed, was"
    if (kind === "comma") {
      if (steps > 0 && need === 1 && isFiniteVerb(view, j + 1)) return true;
      if (kindAt(view, j + 1) === "rel" || kindAt(view, j - 1) === "np") {
        let m = j + 1;
        while (m < j + 16 && view.chunks[m] && kindAt(view, m) !== "comma" && kindAt(view, m) !== "stop") m++;
        return kindAt(view, m) === "comma" && isFiniteVerb(view, m + 1);
      }
      return false;
    }
    if (
      kind === undefined ||
      kind === "stop" ||
      kind === "semi" ||
      kind === "colon" ||
      kind === "sub" ||
      kind === "that"
    )
      return false;
  }
  return false;
}

export interface EndOptions {
  /** The cue stands in a relative or subordinate clause, which a comma may close. */
  readonly enclosed: boolean;
  /** A past cue: another such verb after `and` has the cue's subject. */
  readonly cue: number;
}

/** A comma stands before chunk `k`, be it inside a quotation's closing marks. */
export function commaBefore(view: View, k: number): boolean {
  const before = view.chunks[k - 1];
  if (!before) return false;
  if (before.kind === "comma") return true;
  if (before.kind !== "quote") return false;
  for (let i = before.to - 1; i > before.from; i--) {
    const { text } = tokenAt(view, i);
    if (!/^["“”»’'`]+$/.test(text)) return text === ",";
  }
  return false;
}

/** Where what is said, beginning at chunk `start`, ends: the place after its last chunk. */
export function contentEnd(view: View, start: number, { enclosed, cue }: EndOptions): number {
  const { chunks } = view;
  let dashes = 0;
  for (let k = start; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    const next = chunks[k + 1];
    if (chunk.kind === "stop") {
      if (k >= chunks.length - 3 || !next) return k;
      continue;
    }
    if (chunk.kind === "semi") return k;
    if (k === start) continue;
    if (chunk.kind === "dash" && next) {
      dashes++;
      if (dashes % 2 === 1 && speechAside(view, k + 1)) return k;
      if (dashes % 2 === 1 && !laterDash(view, k)) return k;
      continue;
    }
    const comma = chunk.kind === "comma" ? k : commaBefore(view, k) ? k - 1 : -1;
    if (comma >= start && (chunk.kind === "comma" || chunks[k - 1]?.kind === "quote")) {
      // With a comma inside a quotation's marks the statement ends after the quotation.
      const end = chunk.kind === "comma" ? k : k;
      const n = chunk.kind === "comma" ? k + 1 : k;
      if (endsAtComma(view, n, cue, enclosed)) return end;
    }
    if (chunk.kind === "cc" && next) {
      const v = next.kind === "adv" ? k + 2 : k + 1;
      if (sameVoice(view, cue, v)) return k;
      if (kindAt(view, k - 1) === "comma" && hasFinite(view, start, k) && speechClause(view, k + 1)) return k;
    }
    if (chunk.kind === "adv" && wordAt(view, k) === "even" && /^(?:as|though|while)$/.test(wordAt(view, k + 1)))
      return k;
  }
  return chunks.length;
}

/** Whether a finite verb stands from chunk `from` to before `to`: less is no statement yet ("both he and the mayor promised"). */
function hasFinite(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFiniteVerb(view, k) || kindAt(view, k) === "quote") return true;
  return false;
}

function laterDash(view: View, k: number): boolean {
  for (let j = k + 1; j < view.chunks.length; j++) if (kindAt(view, j) === "dash") return true;
  return false;
}

/** `— "quotation," she said`: another attribution behind a dash. */
function speechAside(view: View, k: number): boolean {
  if (kindAt(view, k) === "quote")
    return view.chunks.slice(k + 1, k + 5).some((c) => c.verb !== null && isSpeech(c.verb.lemma));
  return false;
}

/** Whether the comma before chunk `n` ends what is said. */
function endsAtComma(view: View, n: number, cue: number, enclosed: boolean): boolean {
  const next = view.chunks[n];
  if (!next) return false;
  const word = wordAt(view, n);
  if (next.kind === "vg" && next.verb) {
    if (next.verb.form === "ing" && isSpeech(next.verb.lemma)) return true;
    if (next.verb.form === "finite" && enclosed) return true;
    if (/^compared$/.test(word)) return true;
    if (sameVoice(view, cue, n)) return true;
  }
  if (
    next.kind === "adv" &&
    view.chunks[n + 1]?.verb?.form === "ing" &&
    isSpeech(view.chunks[n + 1]?.verb?.lemma ?? "")
  )
    return true;
  // A poll goes on: "found that half were for it, while a third were against".
  if (next.kind === "sub" && word === "while" && isFinding(view, cue)) return false;
  if (next.kind === "sub" && /^(?:while|although|though|whereas)$/.test(word)) return true;
  if (next.kind === "adv" && word === "even" && /^(?:as|though|while)$/.test(wordAt(view, n + 1))) return true;
  if (next.kind === "prep" && word === "according") return true;
  if (next.kind === "rel" && restIsRelative(view, n)) return true;
  if (next.kind === "np" && /^(?:a|an|another)$/.test(word) && finalApposition(view, n)) return true;
  if (next.kind === "cc") {
    const v = kindAt(view, n + 1) === "adv" ? n + 2 : n + 1;
    if (sameVoice(view, cue, v)) return true;
    if (speechClause(view, n + 1)) return true;
    if (word === "but" && clauseStarts(view, n + 1)) return true;
  }
  if (enclosed) {
    let j = n;
    while (kindAt(view, j) === "adv" || (kindAt(view, j) === "prep" && isNominal(view, j + 1)))
      j += kindAt(view, j) === "adv" ? 1 : 2;
    if (kindAt(view, j) === "comma") j++;
    if (kindAt(view, j) === "np" && clauseStarts(view, j)) return true;
  }
  // ", he said" once more: another cue's aside.
  if (
    next.kind === "np" &&
    isSpeech(view.chunks[n + 1]?.verb?.lemma ?? "") &&
    /^(?:comma|stop)$/.test(kindAt(view, n + 2) ?? "stop")
  )
    return true;
  return false;
}

const isFinding = (view: View, cue: number): boolean => /^(?:find|show)$/.test(view.chunks[cue]?.verb?.lemma ?? "");

/** A relative clause that runs to the sentence's end. */
function restIsRelative(view: View, n: number): boolean {
  for (let k = n + 1; k < view.chunks.length; k++) {
    const kind = kindAt(view, k);
    if (kind === "comma" && isFiniteVerb(view, k + 1)) return false;
  }
  return true;
}

/** `…, a plan that failed.`: what the reporter adds at the end. */
function finalApposition(view: View, n: number): boolean {
  let finite = 0;
  let relative = false;
  for (let k = n; k < view.chunks.length; k++) {
    const kind = kindAt(view, k);
    if (kind === "stop") return true;
    if (kind === "cc" && kindAt(view, k - 1) === "comma") return false;
    if (kind === "comma" && isFiniteVerb(view, k + 1)) return false;
    if (kind === "rel" || kind === "that" || kind === "sub") relative = true;
    if (isFiniteVerb(view, k) && !relative && !view.chunks[k]?.verb?.ambiguous) {
      // The subject of a relative clause without its pronoun: "a plan the mayor has".
      if (kindAt(view, k - 1) === "np" && kindAt(view, k - 2) === "np") continue;
      finite++;
    }
    if (finite > 0) return false;
  }
  return true;
}

const isSpeech = (lemma: string): boolean => cueOf(lemma) !== undefined;

/** A finite speech verb after `and`, in the cue's own tense: `said A and called B`. */
function sameVoice(view: View, cue: number, k: number): boolean {
  const own = view.chunks[cue]?.verb;
  const verb = view.chunks[k]?.verb;
  if (!own || !verb || verb.form !== own.form) return false;
  if (verb.form === "finite" && (verb.aux.length > 0 || verb.passive)) return false;
  if (own.form === "finite" && own.aux.length === 0 && tense(view, k) !== tense(view, cue)) return false;
  // "has said A and called B", not "has said he reads it and disagrees".
  if (own.form === "finite" && own.aux.length > 0 && tense(view, k) !== "past") return false;
  return isSpeech(verb.lemma);
}

/** `but the minister said …` after what is said: another voice. */
function speechClause(view: View, k: number): boolean {
  let j = k;
  while (kindAt(view, j) === "adv") j++;
  if (!isNominal(view, j)) return false;
  for (let steps = 0; steps < 8; steps++) {
    j++;
    const chunk = view.chunks[j];
    if (!chunk) return false;
    if (chunk.kind === "adv" || chunk.kind === "paren") continue;
    if (chunk.kind === "prep" && isNominal(view, j + 1)) {
      j++;
      continue;
    }
    if (chunk.verb?.form !== "finite") return false;
    // "and Vane did not respond to a request"
    if (chunk.verb.negated && /^(?:respond|return|reply|comment)$/.test(chunk.verb.lemma)) return true;
    const cue = cueOf(chunk.verb.lemma);
    return cue !== undefined && /[TNIO]/.test([...cue.frames].join("")) && chunk.verb.aux.length === 0;
  }
  return false;
}

/** Words of chunks `from` to `to`, inclusive. */
export function rangeOf(view: View, from: number, to: number): Range {
  return { from: (view.chunks[from] as Chunk).from, to: (view.chunks[to] as Chunk).to };
}
