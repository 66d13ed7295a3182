/** What is said to somebody: `told the council that …`, `urged them to leave`. */
import { type Chunk, isTime } from "../chunks.ts";
import { cueOf } from "../lexicon.ts";
import { clauseStarts } from "../syntax/clauses.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { isNominal, kindAt, rangeOf, tokenAt, type View, wordAt } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { actorsInfinitive, addresseeEnd, isInfinitive, skipAdverbials, stretch, WH } from "./stretches.ts";
import type { Telling } from "./telling.ts";

/** `told X that …`, `asked X whether …`, `told X to …`, `asked X about …`, `reminded X of …`. */
export function toldSomebody(telling: Telling): Candidate | null {
  const { view, k, has, to, make } = telling;
  // "promised Monday to mend it": a day is nobody who is told.
  if (!has("A") || kindAt(view, k) !== "np" || isTime(view.doc, view.chunks[k] as Chunk)) return null;
  const end = addresseeEnd(view, k);
  const addressee = rangeOf(view, k, end - 1);
  const start = toldClause(view, end);
  return (
    (start !== null && make("told-that", to(start), { addressee })) ||
    // Whom it is said to is also who is to act: "told [them to leave]".
    (isInfinitive(view, end) && make("urged-to", to(k), { addressee })) ||
    toldOtherwise(telling, end) ||
    urgedTo(telling)
  );
}

/** Where the clause begins behind an addressee who ends before chunk `end`: at once, or after where and when. */
function toldClause(view: View, end: number): number | null {
  const after = skipAdverbials(view, end);
  const kind = kindAt(view, after);
  const behindRelative = after === end && wordAt(view, end) === "who" ? thatBehindRelative(view, end) : -1;
  if (behindRelative > 0) return behindRelative;
  if (kind === "that" || kind === "rel" || (kind === "sub" && WH.test(wordAt(view, after)))) return after;
  if (kind === "comma" && kindAt(view, after + 1) === "that") return after + 1;
  return [end, after].find((start) => clauseStarts(view, start)) ?? null;
}

/** No relative clause of whom it is said to is longer, in chunks. */
const LONGEST_RELATIVE = 10;

/** `told a clerk who asked about it that …`, `told anyone who would listen that …`: the clause behind the relative one at `k`; -1 when there is none. */
function thatBehindRelative(view: View, k: number): number {
  if (tokenAt(view, view.chunks[k - 1]?.head ?? 0).pos === "PRON" && !/^(?:any|every|some)/.test(wordAt(view, k - 1)))
    return -1;
  for (let j = k + 1; j < k + LONGEST_RELATIVE; j++) {
    // "told a clerk who warned that it was dry …"
    if (kindAt(view, j) === "that") return cueOf(view.chunks[j - 1]?.verb?.lemma ?? "") ? -1 : j;
    if (!/^(?:np|prep|vg|adv|adj)$/.test(kindAt(view, j) ?? "")) return -1;
  }
  return -1;
}

/** What stands behind whom it is said to, and before what it is about. */
const ABOUT: ReadonlyMap<string, RegExp> = new Map([
  ["ask", /^(?:about|for)$/],
  ["warn", /^(?:about|of|against)$/],
  ["caution", /^(?:about|against)$/],
  ["inform", /^(?:about|of)$/],
  ["notify", /^of$/],
]);

/** `told The Herald before he left that …`, `asked X about Y`, `reminded X of Y`: what single verbs take. */
function toldOtherwise({ view, v, cue, k, to, make }: Telling, end: number): Candidate | null {
  const addressee = rangeOf(view, k, end - 1);
  if (/^(?:tell|ask)$/.test(cue.lemma)) {
    const later = laterClause(view, end, cue.lemma);
    if (later !== null) return make("told-that", to(later), { addressee });
    if (cue.lemma === "tell") return null;
  }
  // "asked the court for time": whom it is said to ends before the first "for".
  const about = ABOUT.get(cue.lemma);
  const at = about ? [k + 1, end].find((j) => about.test(wordAt(view, j)) && isNominal(view, j + 1)) : undefined;
  if (at !== undefined) {
    const range = stretch(view, at + 1, phraseEnd(view, at + 1, v));
    return range && make("particle", [range], { addressee: rangeOf(view, k, at - 1) });
  }
  return cue.lemma === "remind" && wordAt(view, end) === "of" ? make("told-that", to(end), { addressee }) : null;
}

/** `told The Herald before he left that …`, `asked the head of the guild in a talk if …`: the clause after more than an addressee. */
function laterClause(view: View, from: number, lemma: string): number | null {
  for (let k = from; k < from + 14; k++) {
    const kind = kindAt(view, k);
    if (kind === "that" && lemma === "tell") return k;
    if (kind === "sub" && lemma === "ask" && /^(?:if|whether|why|how|what)$/.test(wordAt(view, k))) return k;
    if (kind === undefined || /^(?:stop|semi|colon|quote|rel)$/.test(kind)) return null;
    if (kind === "dash" && lemma === "tell") return null;
  }
  return null;
}

/** `urged them to leave`: verbs that have no clause behind an addressee. */
export function urgedTo(telling: Telling): Candidate | null {
  return telling.has("O") ? whoIsToAct(telling, telling.k) : null;
}

/** `[them to leave]`, from chunk `k`: whom it is said to is also who is to act. */
export function whoIsToAct({ view, to, make }: Telling, k: number, particle?: number): Candidate | null {
  const act = actorsInfinitive(view, k);
  const [acts] = (act < 0 ? null : to(act)) ?? [];
  if (!acts) return null;
  const addressee = rangeOf(view, k, kindAt(view, act - 1) === "comma" ? act - 2 : act - 1);
  return make("urged-to", [{ from: addressee.from, to: acts.to }], {
    ...(particle === undefined ? {} : { particle }),
    addressee,
  });
}
