/** The tense of verb groups: whether two may have one subject, or be one voice's. */
import { tokenAt, type View } from "./view.ts";

/** Whether two finite verbs have the same auxiliary, or none and the same tense. */
export function sameTense(view: View, v: number, k: number): boolean {
  const [one, two] = [view.chunks[v]?.verb, view.chunks[k]?.verb];
  if (!one || !two) return false;
  // "did not name him, but told": "do" only carries the negation.
  const [first, second] = [one, two].map(({ aux, negated }) =>
    negated && /^d(?:o|oes|id)$/.test(aux[0] ?? "") ? [] : aux,
  );
  return (
    first?.length === second?.length &&
    (first?.[0] ?? "") === (second?.[0] ?? "") &&
    (tense(view, v) === tense(view, k) ||
      [one, two].some(({ aux, lemma }) => aux.length === 0 && UNCHANGING.test(lemma)))
  );
}

/** Verbs whose past is their base form. */
const UNCHANGING =
  /^(?:put|cut|set|hit|let|shut|quit|cast|cost|hurt|split|spread|burst|shed|bid|bet|read|upset|forecast|broadcast|beat|thrust|rid)$/;

export function tense(view: View, k: number): string {
  const chunk = view.chunks[k];
  if (chunk?.verb?.negated && /^d(?:o|oes|id)$/.test(chunk.verb.aux[0] ?? ""))
    return chunk.verb.aux[0] === "did" ? "past" : "present";
  if (!chunk?.verb || chunk.verb.aux.length > 0) return "aux";
  const word = tokenAt(view, chunk.head).lower;
  if (/^(?:is|are|'s|'re|am)$/.test(word)) return "present";
  if (/^(?:was|were)$/.test(word)) return "past";
  if (word === chunk.verb.lemma || (word.endsWith("s") && !word.endsWith("ss"))) return "present";
  return "past";
}
