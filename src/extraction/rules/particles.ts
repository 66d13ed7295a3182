/** Verbs that say only with their particle, `called for`, `pointed out`, or about something: `put the cost at`, `quoted X as`. */
import { clauseStarts } from "../syntax/clauses.ts";
import { contentEnd } from "../syntax/contents.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { headAt, isNominal, kindAt, type Range, rangeOf, wordAt } from "../syntax/view.ts";
import { whoIsToAct } from "./addressed.ts";
import type { Candidate } from "./candidate.ts";
import { setApart } from "./set-apart.ts";
import { addresseeEnd, hasNumber, skipAdverbials, skipTime, stretch, WH } from "./stretches.ts";
import type { Telling } from "./telling.ts";

/** `called for a new bridge`, `pointed out that …`, `called on them to leave`: what the frames of the particle at `k` allow. */
export function withParticle(telling: Telling): Candidate | null {
  const { view, cue, k, make, to } = telling;
  const frames = cue.particles.get(wordAt(view, k));
  if (!frames || !/^(?:prep|adv|other)$/.test(kindAt(view, k) ?? "")) return null;
  // "had little to say about it", but not "all that was said about it"
  if (cue.lemma === "say" && telling.verb.form !== "inf") return null;
  const next = k + 1;
  const that = skipAdverbials(view, next);
  return (
    (frames.has("T") && kindAt(view, that) === "that" && make("that-clause", to(that), { particle: k })) ||
    (frames.has("B") && clauseStarts(view, next) && make("bare-clause", to(next), { particle: k })) ||
    (frames.has("O") && (whoIsToAct(telling, next, k) ?? calledOn(telling, next))) ||
    (frames.has("G") && view.chunks[next]?.verb?.form === "ing" && make("particle", to(next), { particle: k })) ||
    (frames.has("E") && apart(telling, next)) ||
    (frames.has("N") && particlePhrase(telling, next)) ||
    null
  );
}

/** `argued in favour of a new wall`, `spoke in defence of it`: the phrase is the cue's. */
export function inFavour({ view, v, cue, k, make }: Telling): Candidate | null {
  if (!/^(?:argue|speak|write|testify|plead)$/.test(cue.lemma) || wordAt(view, k) !== "in") return null;
  if (
    !/^(?:favou?r|support|defen[cs]e|opposition)$/.test(headAt(view, k + 1)) ||
    !/^(?:of|to)$/.test(wordAt(view, k + 2))
  )
    return null;
  const gerund = view.chunks[k + 3]?.verb?.form === "ing";
  if (!isNominal(view, k + 3) && !gerund) return null;
  const made = make("particle", ranges(stretch(view, k + 3, phraseEnd(view, k + 3, v))));
  return made && { ...made, cue: [rangeOf(view, v, k + 2)] };
}

/** No word to act stands further behind those who are called on, in chunks. */
const FURTHEST_ACT = 14;

/** `called on all nations – rich and poor – to act`, `called on them to “act”`: the act stands behind more than whom it is said to. */
function calledOn({ view, cue, k, to, make }: Telling, next: number): Candidate | null {
  if (cue.lemma !== "call" || !isNominal(view, next)) return null;
  for (let j = next + 1; j < next + FURTHEST_ACT; j++) {
    if (kindAt(view, j) === undefined || /^(?:stop|semi|that)$/.test(kindAt(view, j) ?? "")) return null;
    const acts = view.chunks[j]?.verb?.form === "inf" || wordAt(view, j) === "to";
    const addressee = rangeOf(view, next, addresseeEnd(view, next) - 1);
    if (acts) return make("urged-to", to(next), { particle: k, addressee });
  }
  return null;
}

/** `…, she pointed out.` */
function apart({ view, v, subject, k, make }: Telling, next: number): Candidate | null {
  const found = setApart(view, v, subject, false, next);
  return found && make(found.rule, found.content, { particle: k });
}

/** What is called out for all to hear. */
const SHOUTED =
  /^(?:numbers?|names?|orders?|words?|times?|letters?|answers?|scores?|directions?|instructions?|greetings?)$/;

/** `called for a new bridge`, `spoke of how it fell`. */
function particlePhrase({ view, v, cue, k, enclosed, make }: Telling, next: number): Candidate | null {
  const question = kindAt(view, next) === "sub";
  if (!isNominal(view, next) && !(question && WH.test(wordAt(view, next)))) return null;
  const end = question ? contentEnd(view, next, { enclosed, cue: v }) : phraseEnd(view, next, v);
  // "called out the guild", "called out the numbers as false", but "called out the numbers"
  const outFor = view.chunks.some((_, j) => j > next && j < end && /^(?:for|as)$/.test(wordAt(view, j)));
  const shouted = SHOUTED.test(headAt(view, next));
  if (cue.lemma === "call" && wordAt(view, k) === "out" && !outFor && shouted) return null;
  return make("particle", ranges(stretch(view, next, end)), { particle: k });
}

/** `As Vane puts it, it holds`: with `it`, which stands for what is said. */
export function asPutIt({ view, v, subject, cue, k, make }: Telling): Candidate | null {
  const ends = /^(?:comma|stop|undefined)$/.test(String(kindAt(view, skipTime(view, k + 1))));
  if (cue.lemma !== "put" || wordAt(view, k) !== "it" || !ends || wordAt(view, subject.from - 1) !== "as") return null;
  const found = setApart(view, v, subject, false, k + 1);
  return found && make(found.rule, found.content, { particle: k });
}

/** `put the cost at 4 million`, `put the cost far higher`. */
export function putAt(telling: Telling): Candidate | null {
  const { view, v, cue, k, make } = telling;
  if (cue.lemma !== "put" || !isNominal(view, k)) return null;
  const compared = putHigher(telling);
  if (compared) return compared;
  const at = view.chunks.findIndex((_, j) => j > k && j < k + 7 && wordAt(view, j) === "at");
  if (at < 0 || kindAt(view, at + 1) !== "np") return null;
  if (!view.chunks.slice(k, at).every(({ kind }) => kind === "np" || kind === "prep")) return null;
  const range = stretch(view, k, phraseEnd(view, at + 1, v));
  return range && hasNumber(view, range) ? make("put-at", [range]) : null;
}

function putHigher({ view, k, make }: Telling): Candidate | null {
  if (!/^(?:adv|adj)$/.test(kindAt(view, k + 1) ?? "")) return null;
  const last = kindAt(view, k + 2) === "adj" ? k + 2 : k + 1;
  const word = view.doc.tokens[(view.chunks[last]?.to ?? 0) - 1];
  return /^(?:higher|lower)$/.test(word?.text ?? "") ? make("put-at", [rangeOf(view, k, last)]) : null;
}

/** `quoted the mayor as saying that …`: that somebody is quoted is said too. */
export function quotedAs({ view, v, cue, k, enclosed, make }: Telling): Candidate | null {
  if (!/^(?:quote|cite)$/.test(cue.lemma) || !isNominal(view, k)) return null;
  const as = view.chunks.findIndex(({ kind }, j) => j > k && j < k + 8 && wordAt(view, j) === "as" && kind !== "np");
  if (as < 0 || view.chunks[as + 1]?.verb?.form !== "ing") return null;
  return make("noun-phrase", ranges(stretch(view, k, contentEnd(view, as + 1, { enclosed, cue: v }))));
}

const ranges = (range: Range | null): Range[] | null => range && [range];
