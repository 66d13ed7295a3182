/** Where a clause with a subject and a finite verb begins. */
import type { Chunk } from "../chunks.ts";
import { isFiniteVerb, isNominal, kindAt, tokenAt, type View } from "./view.ts";

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
