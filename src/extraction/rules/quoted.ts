/**
 * Quotations and who says them: those with a cue behind or before them, broken by it, or beside a name. What goes on in the
 * following sentences and paragraphs is carried on in `find.ts`.
 */
import { contentEnd } from "../syntax/contents.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { isFiniteVerb, kindAt, type Range, type View } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { cueBefore } from "./cue-then-quote.ts";
import { inWords, nameColon, signature } from "./quotation-names.ts";
import { firstWord, quotedChunks } from "./quotations.ts";
import { cueBehind } from "./quote-then-cue.ts";
import { stretch } from "./stretches.ts";
import { cueFor } from "./verbs.ts";

/** The attributions of a sentence's quotations. */
export function quoted(view: View): Candidate[] {
  const found: Candidate[] = [];
  const quotes = quotedChunks(view);
  const used = new Set<number>();
  for (const q of quotes) {
    if (used.has(q.k)) continue;
    const saysIt = isSaidBefore(view, q, quotes);
    const behind = saysIt ? null : cueBehind(view, q);
    if (behind) {
      used.add(q.k);
      found.push(behind);
      const rest = restBehind(view, behind);
      if (rest) behind.content.push(rest);
      // `"…," he said, "…"`: what follows the cue goes on.
      const next = quotes.find((other) => other.k > q.k && !used.has(other.k));
      if (next && behind.head !== null && next.range.from > behind.head) {
        const mark = kindAt(view, next.k - 1);
        // "“…,” he wrote, explaining why, “but …”"
        const first = view.chunks[next.k] as Range;
        const goesOn = mark === "comma" && /^(?:but|and|or|so|because|if|as|which)$/.test(firstWord(view, first));
        if (
          (mark === "comma" || mark === "dash" || mark === "colon") &&
          !cueBetween(view, behind.head, next.k, goesOn)
        ) {
          behind.content.push(next.range);
          used.add(next.k);
        }
      }
      continue;
    }
    const before = cueBefore(view, q);
    // "“…,” he said on “Radio Pier.”": the cue has its quotation.
    if (before && found.some(({ head }) => head !== null && head === before.head)) continue;
    const named = before ?? nameColon(view, q) ?? inWords(view, q) ?? signature(view, q);
    if (named && named !== before) {
      used.add(q.k);
      found.push(named);
      continue;
    }
    if (before) {
      used.add(q.k);
      found.push(before);
      let last = q.k;
      // `said, "…" and "…"`
      for (const other of quotes) {
        if (other.k <= last || used.has(other.k)) continue;
        const between = view.chunks.slice(last + 1, other.k);
        if (between.length <= 2 && between.every(({ kind }) => /^(?:cc|comma|dash|stop|paren)$/.test(kind))) {
          before.content.push(other.range);
          used.add(other.k);
          last = other.k;
        } else break;
      }
    }
  }
  return found;
}

/** `Asked how, she said, “Salt!” Vane laughed, “…”`: the quotation is that of the clause before it, for who speaks behind it says another. */
function isSaidBefore(view: View, q: { readonly k: number }, quotes: readonly { readonly k: number }[]): boolean {
  const mark = kindAt(view, q.k - 1);
  if (mark !== "comma" && mark !== "colon") return false;
  const next = quotes.find(({ k }) => k > q.k)?.k ?? -1;
  if (next < 0 || !/^(?:comma|colon)$/.test(kindAt(view, next - 1) ?? "")) return false;
  let v = q.k - 2;
  while (v > 0 && /^(?:np|prep|adv)$/.test(kindAt(view, v) ?? "")) v--;
  const subject = isFiniteVerb(view, v) ? subjectOf(view, v) : null;
  if (!subject || subject.relative || !cueFor(view, v, subject)?.frames.has("Q")) return false;
  // "As she said, “…,” Vane laughed, “…”"
  return subject.from === 0 || kindAt(view, subject.from - 1) === "sub";
}

/** `"It is bad luck," he said, that both had come`: a clause behind the cue that goes on from the quotation. */
function restBehind(view: View, { rule, head, content }: Candidate): Range | null {
  if (rule !== "quote-then-cue" || head === null) return null;
  let k = view.chunks.findIndex((chunk) => chunk.from <= head && head < chunk.to);
  while (k < view.chunks.length && kindAt(view, k) !== "comma") {
    if (kindAt(view, k) === "quote" || kindAt(view, k) === "stop") return null;
    k++;
  }
  if (kindAt(view, k + 1) !== "that" && !isVerbOf(view, content, k + 1)) return null;
  return stretch(view, k + 1, contentEnd(view, k + 1, { enclosed: false, cue: -1 }));
}

/** `“The wall,” he said, has cost us a year`: a finite verb at chunk `k`, where the quotation has none. */
const isVerbOf = (view: View, content: readonly Range[], k: number): boolean =>
  isFiniteVerb(view, k) &&
  !content.some(({ from, to }) => view.doc.tokens.slice(from, to).some(({ pos }) => pos === "VERB" || pos === "AUX"));

/** Another verb that says between the cue's word and chunk `k`; of `finite` ones only where that is asked. */
function cueBetween(view: View, head: number, k: number, finite: boolean): boolean {
  for (let j = k - 1; j >= 0; j--) {
    const chunk = view.chunks[j];
    if (!chunk || chunk.head <= head) return false;
    if (finite && chunk.verb?.form !== "finite") continue;
    if (chunk.verb && cueFor(view, j, null)?.frames.has("Q")) return true;
  }
  return false;
}
