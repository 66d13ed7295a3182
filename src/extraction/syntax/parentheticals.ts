/** What stands between commas, apart from the clause around it. */
import { isFiniteVerb, kindAt, type View } from "./view.ts";

/** What may stand between two commas after a name: an apposition, a relative clause, a participle, a place. */
export function isParenthetical(view: View, from: number, to: number): boolean {
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
