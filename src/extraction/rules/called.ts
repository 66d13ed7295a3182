/** What somebody or something is called: `called X a Y`, `described X as Y`, `called X dangerous`. */
import { type Chunk, isTime } from "../chunks.ts";
import { PLAIN_CUE } from "../lexicon.ts";
import { clauseStarts } from "../syntax/clauses.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { isFiniteVerb, isNominal, kindAt, rangeOf, tokenAt, type View, wordAt } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { isReportedBefore, skipAdverbs, stretch } from "./stretches.ts";
import type { Telling } from "./telling.ts";
import { candidate, cueFor } from "./verbs.ts";

/** `called X a Y`, `described X as Y`, `called X dangerous`. */
export function called(telling: Telling): Candidate | null {
  const { view, v, k, has, make } = telling;
  if (isNamedSo(telling)) return null;
  const before = has("C") ? calledBefore(telling) : null;
  if (before) return before;
  const end = has("C") ? calledEnd(view, k, v) : null;
  const range = end === null ? null : stretch(view, k, pairsEnd(view, end));
  return range && make("called", [range]);
}

/** `called her “weak,” the press “false” and the vote “a sham”`: the end of more who are called something, behind chunk `end`. */
function pairsEnd(view: View, end: number): number {
  if (kindAt(view, end - 1) !== "quote") return end;
  let k = end;
  while (/^(?:comma|cc)$/.test(kindAt(view, k) ?? "")) k++;
  const isPair = kindAt(view, k) === "np" && kindAt(view, k + 1) === "quote" && !clauseStarts(view, k);
  return isPair ? pairsEnd(view, k + 2) : end;
}

/** `a band called Salt sang`: a participle behind what bears the name, and a name behind it. */
function isNamedSo({ view, v, verb, subject, k }: Telling): boolean {
  const named = view.chunks[k];
  return (
    verb.ambiguous &&
    subject.to === v - 1 &&
    kindAt(view, v - 1) === "np" &&
    /^(?:a|an|something)$/.test(wordAt(view, v - 1)) &&
    named?.kind === "np" &&
    tokenAt(view, named.head).pos === "PROPN" &&
    wordAt(view, k + 1) !== "as"
  );
}

/** `in plays she calls “Tide Tales”`: what is called so stands before the subject, without a pronoun between them. */
function calledBefore({ view, v, k, subject, make }: Telling): Candidate | null {
  const named = subject.from - 1;
  const somebody = /^(?:PRON|PROPN)$/.test(tokenAt(view, view.chunks[subject.to]?.head ?? 0).pos);
  if (subject.relative || subject.to !== v - 1 || !somebody) return null;
  if (kindAt(view, named) !== "np" || kindAt(view, k) !== "quote" || isNominal(view, k + 1)) return null;
  return make("called", [rangeOf(view, named, named), rangeOf(view, k, k)]);
}

/** The end of what the object at `k` is called; null when it is called nothing. */
function calledEnd(view: View, k: number, v: number): number | null {
  // "a group calling itself Soft Rain" names itself.
  const named = kindAt(view, k + 1) === "np" && !/^(?:a|an|the|one)$/.test(wordAt(view, k + 1));
  if (/^(?:itself|himself|herself|themselves)$/.test(wordAt(view, k)) && named) return null;
  return calledAtOnce(view, k, v) ?? calledInQuotation(view, k, v) ?? calledBehindAside(view, k, v);
}

function calledAtOnce(view: View, k: number, v: number): number | null {
  // "called that “a disgrace”", "called that report a lie"
  const pronoun = kindAt(view, k) === "that" && isNominal(view, k + 1) && !clauseStarts(view, k + 1);
  if (pronoun && !(kindAt(view, k + 1) === "np" && isNominal(view, k + 2))) return phraseEnd(view, k + 1, v);
  if (!isNominal(view, k) && !pronoun) return null;
  let j = pronoun ? k + 1 : k;
  for (let steps = 0; steps < 14; steps++) {
    j++;
    const kind = kindAt(view, j);
    if (kind === "prep" && wordAt(view, j) === "as") return phraseEnd(view, j + 1, v);
    if (kind === "sub" && wordAt(view, j) === "as") return phraseEnd(view, j + 1, v);
    if (kind === "prep" && isNominal(view, j + 1)) {
      j++;
      continue;
    }
    if (kind === "paren") continue;
    if (kind === "quote" || kind === "adj" || kind === "np") {
      if (kind === "np" && isTime(view.doc, view.chunks[j] as never)) return null;
      if (isFiniteVerb(view, j + 1)) return null;
      return phraseEnd(view, j, v);
    }
    if (
      kind === "adv" &&
      (kindAt(view, j + 1) === "adj" || kindAt(view, j + 1) === "np" || kindAt(view, j + 1) === "quote")
    )
      continue;
    return null;
  }
  return null;
}

/** `called the idea that she had anything to prove a “joke”`: a long object, then a quotation that names it. */
function calledInQuotation(view: View, k: number, v: number): number | null {
  if (!isNominal(view, k) && wordAt(view, k) !== "what") return null;
  for (let j = k + 1; j < k + 24; j++) {
    const kind = kindAt(view, j);
    if (kind === undefined || /^(?:stop|semi|colon|dash)$/.test(kind)) return null;
    if (kind === "cc" && isFiniteVerb(view, j + 1)) return null;
    // "described the wall, he said, “…”": another says that.
    if (cueFor(view, j, null)?.frames.has("Q")) return null;
    if (kind === "quote") return phraseEnd(view, j, v);
  }
  return null;
}

/** Verbs whose object is called so only behind "as". */
const AS = /^(?:describe|portray|depict|characterize|characterise)$/;
/** No object of theirs is longer, in chunks. */
const LONGEST_OBJECT = 20;

/** `described a day in Orla, on the coast, as the best of her life`: the end of what stands behind "as", over commas. */
function calledBehindAside(view: View, k: number, v: number): number | null {
  if (!AS.test(view.chunks[v]?.verb?.lemma ?? "") || !isNominal(view, k)) return null;
  for (let j = k + 1; j < k + LONGEST_OBJECT; j++) {
    if (wordAt(view, j) === "as" && kindAt(view, j - 1) === "comma") return phraseEnd(view, j + 1, v);
    if (!/^(?:np|prep|comma|adj|adv|paren|cc)$/.test(kindAt(view, j) ?? "")) return null;
  }
  return null;
}

/** Verbs that do something to somebody as something: `chose her as “captain of the year”` says nothing of her. */
const DOING =
  /^(?:use|choose|pick|work|serve|elect|appoint|nominate|hire|sign|sell|perform|play|know|have|get|be|do|act|enter|begin|start|end|finish|leave|join|keep|win|lose|run|dress|pose|register|open|release|publish|record|include|support|close|match|ensure|follow|hear|name|select|award|crown|wear|send|give|take|make)$/;

/** Whether a chunk is a quotation that is no name: "cast him as the torch in “Harbour Nights”". */
const isQuotedPhrase = (view: View, { kind, head }: Chunk): boolean =>
  kind === "quote" && !/^\p{Lu}/u.test(tokenAt(view, head).text);

/** Verbs that make somebody out to be something, and nothing else: the phrase may be quoted anywhere behind "as". */
const CASTS =
  /^(?:cast|paint|portray|frame|depict|view|see|regard|dismiss|wave|write|brush|shrug|laugh|deride|denounce|condemn|ridicule|mock|hail|tout|pitch|bill|brand|slam|blast|decry|lambaste|pan|trash|praise|describe|characterize|characterise|define|recast|pillory|lampoon|caricature)$/;

/** `waved the delay off as “weather”`, `shrugged off the storm as “weather”`, `cast her as a “friend of the pier”`: any verb by which somebody is made out to be what is quoted. */
export function castAs(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || verb.form === "part" || view.depth > 0) return null;
  const particle = kindAt(view, v + 1) === "prep" && /^(?:down|up|off|out)$/.test(wordAt(view, v + 1));
  // "played a delay down as “weather”" is speech, and to play somebody is not.
  if (DOING.test(verb.lemma) && !(verb.lemma === "play" && particle)) return null;
  const k = skipAdverbs(view, particle ? v + 2 : v + 1);
  if (!isNominal(view, k)) return null;
  let as = k + 1;
  while (as < k + 8 && /^(?:np|prep|paren|adv)$/.test(kindAt(view, as) ?? "") && wordAt(view, as) !== "as") as++;
  if (wordAt(view, as) !== "as") return null;
  if (isReportedBefore(view, v)) return null;
  const quote = /^(?:np|adj|adv|vg)$/.test(kindAt(view, as + 1) ?? "") ? as + 2 : as + 1;
  const end = phraseEnd(view, as + 1, v);
  const isQuoted =
    kindAt(view, quote) === "quote" ||
    (CASTS.test(verb.lemma) && view.chunks.slice(as + 1, end).some((chunk) => isQuotedPhrase(view, chunk)));
  const subject = isQuoted ? subjectOf(view, v) : null;
  if (!subject || subject.from > v) return null;
  const range = stretch(view, k, end);
  return (
    range &&
    candidate({ rule: "called", view, v, subject, cue: cueFor(view, v, subject) ?? PLAIN_CUE, content: [range] })
  );
}
