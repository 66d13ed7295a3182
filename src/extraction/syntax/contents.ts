/** Where what is said ends, to the right of its beginning. */
import type { Chunk } from "../chunks.ts";
import { cueOf } from "../lexicon.ts";
import { clauseStarts } from "./clauses.ts";
import { tense } from "./tense.ts";
import { commaBefore, isFiniteVerb, isNominal, kindAt, type View, wordAt } from "./view.ts";

export interface EndOptions {
  /** The cue stands in a relative or subordinate clause, which a comma may close. */
  readonly enclosed: boolean;
  /** A past cue: another such verb after `and` has the cue's subject. */
  readonly cue: number;
}

/** No aside behind `that` is longer, in chunks. */
const LONGEST_ASIDE = 24;

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
    // "that, if it held, …": what stands between the commas belongs to the clause.
    if (k === start + 1 && chunk.kind === "comma" && chunks[start]?.kind === "that") {
      const close = chunks.findIndex(({ kind }, j) => j > k && j < k + LONGEST_ASIDE && kind === "comma");
      if (close > 0) k = close;
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
    return view.chunks.slice(k + 1, k + 5).some((c) => c.verb !== null && cueOf(c.verb.lemma) !== undefined);
  return false;
}

/** Whether the comma before chunk `n` ends what is said. */
function endsAtComma(view: View, n: number, cue: number, enclosed: boolean): boolean {
  const next = view.chunks[n];
  if (!next) return false;
  const word = wordAt(view, n);
  if (next.kind === "vg" && next.verb) {
    if (next.verb.form === "ing" && cueOf(next.verb.lemma) !== undefined) return true;
    if (next.verb.form === "finite" && enclosed) return true;
    if (/^compared$/.test(word)) return true;
    if (sameVoice(view, cue, n)) return true;
  }
  if (
    next.kind === "adv" &&
    view.chunks[n + 1]?.verb?.form === "ing" &&
    cueOf(view.chunks[n + 1]?.verb?.lemma ?? "") !== undefined
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
    cueOf(view.chunks[n + 1]?.verb?.lemma ?? "") !== undefined &&
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

/** A finite speech verb after `and`, in the cue's own tense: `said A and called B`. */
function sameVoice(view: View, cue: number, k: number): boolean {
  const own = view.chunks[cue]?.verb;
  const verb = view.chunks[k]?.verb;
  if (!own || !verb || verb.form !== own.form) return false;
  if (verb.form === "finite" && (verb.aux.length > 0 || verb.passive)) return false;
  if (own.form === "finite" && own.aux.length === 0 && tense(view, k) !== tense(view, cue)) return false;
  // "has said A and called B", not "has said he reads it and disagrees".
  if (own.form === "finite" && own.aux.length > 0 && tense(view, k) !== "past") return false;
  return cueOf(verb.lemma) !== undefined;
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
