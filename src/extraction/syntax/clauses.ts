/** Where a clause with a subject and a finite verb begins. */
import type { Chunk } from "../chunks.ts";
import { cueOf } from "../lexicon.ts";
import { isFiniteVerb, isNominal, kindAt, tokenAt, type View } from "./view.ts";

/** No verb is looked for further from its subject than so many chunks. */
const FURTHEST_VERB = 20;
/** What stands between two commas behind a subject has at most so many chunks. */
const LONGEST_ASIDE = 16;

/** Whether a subject and a finite verb begin at chunk `k`, over what may hang on the subject. */
export const clauseStarts = (view: View, k: number): boolean => clauseVerb(view, k) >= 0;

/** The finite verb of the clause whose subject begins at chunk `k`, over what may hang on the subject; -1 when none begins there. */
export function clauseVerb(view: View, k: number): number {
  let j = k;
  while (kindAt(view, j) === "adv") j++;
  if (!isNominal(view, j) && kindAt(view, j) !== "rel") return -1;
  if (verbIsQuoted(view, j)) return j + 1;
  // Finite verbs to come: one more for every relative clause on the way.
  let need = 1;
  let relative = false;
  for (let steps = 0; steps < FURTHEST_VERB; steps++) {
    j++;
    const kind = kindAt(view, j);
    if (kind === "vg") {
      if (isFiniteVerb(view, j)) need--;
      if (need <= 0) return j;
    } else if (kind === "rel") {
      need++;
      relative = true;
    } else if (kind === "cc" && need === 1 && joinsVerb(view, j)) {
      // "those who built the wall and paid for it were": both verbs are the relative clause's.
      if (!relative) return -1;
      need++;
    } else if (kind === "comma")
      return steps > 0 && need === 1 && isFiniteVerb(view, j + 1) ? j + 1 : verbBehindAside(view, j);
    else if (kind === undefined || /^(?:stop|semi|colon|sub|that)$/.test(kind)) return -1;
  }
  return -1;
}

/** `told them the plan “has failed”`: the verb stands in the quotation behind the noun phrase at `k`. */
function verbIsQuoted(view: View, k: number): boolean {
  return kindAt(view, k) === "np" && opensWithVerb(view, k + 1);
}

/** Whether chunk `k` is a quotation that begins with a verb. */
export function opensWithVerb(view: View, k: number): boolean {
  if (kindAt(view, k) !== "quote") return false;
  const first = tokenAt(view, (view.chunks[k] as Chunk).head);
  return first.pos === "AUX" || (first.pos === "VERB" && !first.lower.endsWith("ing"));
}

/** `claimed a narrow victory and moved up`: the verb behind the conjunction at `k` is not the victory's. */
function joinsVerb(view: View, k: number): boolean {
  return isFiniteVerb(view, kindAt(view, k + 1) === "adv" ? k + 2 : k + 1);
}

/** `the plan, which failed, was`: the verb behind what the comma at `k` and another enclose; -1 when there is none. */
function verbBehindAside(view: View, k: number): number {
  if (kindAt(view, k + 1) !== "rel" && kindAt(view, k - 1) !== "np") return -1;
  let m = k + 1;
  while (m < k + LONGEST_ASIDE && view.chunks[m] && !/^(?:comma|stop)$/.test(kindAt(view, m) ?? "")) m++;
  // "the plan, which failed, “will not hold”"
  const closes = kindAt(view, m) === "comma";
  return closes && (isFiniteVerb(view, m + 1) || opensWithVerb(view, m + 1)) ? m + 1 : -1;
}

/** `went on to say`, `proceeded to call it dry`: a verb that only leads to a cue's infinitive, and has its voice. */
export function goesOnToSay(view: View, v: number): boolean {
  const verb = view.chunks[v]?.verb;
  if (verb === null || verb === undefined || !/^(?:go|proceed|continue)$/.test(verb.lemma)) return false;
  const said = view.chunks[kindAt(view, v + 1) === "prep" ? v + 2 : v + 1]?.verb;
  return said?.form === "inf" && cueOf(said.lemma) !== undefined;
}
