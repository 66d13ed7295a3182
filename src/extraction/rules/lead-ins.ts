/** What stands before a quotation and belongs to it: `In time, “it will hold,” Vane said`, `If it rains, Vane said, “it will fall.”` */
import { headAt, isFiniteVerb, kindAt, type Range, tokenAt, type View, wordAt } from "../syntax/view.ts";
import { type Quoted, startsUpper } from "./quotations.ts";
import { clauseBegin, stretch } from "./stretches.ts";
import { cueFor } from "./verbs.ts";

/** Where the words begin that lead in the quotation `q`, a comma between them; null when they are no part of it. */
export function leadInBefore(view: View, q: Quoted): number | null {
  if (kindAt(view, q.k - 1) !== "comma") return null;
  const begin = clauseBegin(view, q.k - 1);
  if (begin >= q.k - 1 || !isFree(view, begin, q.k - 1)) return null;
  const upper = startsUpper(view, q.range);
  const hangs = /^(?:prep|sub|adv|cc)$/.test(kindAt(view, begin) ?? "");
  // "The plan, known to all, “can hold,” Vane said": the verb stands in the quotation.
  if (!hangs) return !upper && quotesVerb(view, q) ? begin : null;
  return upper && /^(?:when|as|while)$/.test(wordAt(view, begin)) ? null : begin;
}

/** The words before `X said, “…”` that lead in the quotation `q`, the subject beginning at chunk `subject`; null when there are none. */
export function leadInAround(view: View, q: Quoted, subject: number): Range | null {
  const comma = subject - 1;
  if (kindAt(view, comma) !== "comma") return null;
  const begin = clauseBegin(view, comma);
  // "But, Vane said, “…”": nothing is led in by it alone.
  if (begin === comma - 1 && kindAt(view, begin) === "cc") return null;
  // Behind a full sentence, "The wall fell, Vane said, “…”", what is quoted is another.
  return !startsUpper(view, q.range) && isFree(view, begin, comma) ? stretch(view, begin, comma) : null;
}

/** Neither a quotation nor another's saying stands in chunks `from` to before `to`, nor the question that was asked. */
function isFree(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (/^(?:quote|colon|dash)$/.test(kindAt(view, k) ?? "")) return false;
    if (isFiniteVerb(view, k) && cueFor(view, k, null)) return false;
    if (/^(?:asked|pressed|questioned|including|still|yet)$/.test(wordAt(view, k))) return false;
    // "At one point, “…” she said": when it was said.
    if (kindAt(view, k) === "np" && /^(?:point|time)$/.test(headAt(view, k))) return false;
  }
  return true;
}

function quotesVerb(view: View, { range }: Quoted): boolean {
  let i = range.from;
  while (i < range.to && tokenAt(view, i).pos === "PUNCT") i++;
  return /^(?:VERB|AUX)$/.test(tokenAt(view, i).pos);
}
