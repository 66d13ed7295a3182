/**
 * Speech told without quotation marks, or with some inside: a verb that says, its subject, and the clause or noun phrase that is
 * said. Each construction has its own name.
 */
import { isTime } from "../chunks.ts";
import { type Cue, cueOf, type Frame, SPEECH_NOUNS } from "../lexicon.ts";
import {
  clauseStarts,
  commaBefore,
  contentEnd,
  headAt,
  invertedSubject,
  isFiniteVerb,
  kindAt,
  type Range,
  rangeOf,
  type Subject,
  subjectOf,
  type View,
  wordAt,
} from "../syntax.ts";
import type { Candidate } from "./candidate.ts";
import { candidate, cueFor } from "./verbs.ts";

const isNominal = (view: View, k: number): boolean => kindAt(view, k) === "np" || kindAt(view, k) === "quote";
const WH = /^(?:whether|if|how|why|what|when|where|who|which|whom|whose)$/;

/** Whether the cue at `v` stands in a relative or subordinate clause that a comma may close. */
function isEnclosed(view: View, v: number, subject: Subject | null): boolean {
  if (subject?.relative) return true;
  const first = subject && subject.from < v ? subject.from : v;
  for (let k = first - 1; k >= 0; k--) {
    const kind = kindAt(view, k);
    if (
      kind === "adv" ||
      kind === "prep" ||
      kind === "np" ||
      (kind === "vg" && !isFiniteVerb(view, k)) ||
      (kind === "vg" && first === v)
    )
      continue;
    if (kind === "sub") return !/^(?:whether|if|how|why|where|what)$/.test(wordAt(view, k)) || k === 0;
    return kind === "rel";
  }
  return false;
}

/** Runs over where and when something was said: `in a statement on Tuesday`. */
export function skipAdverbials(view: View, from: number): number {
  let k = from;
  for (let steps = 0; steps < 16; steps++) {
    const chunk = view.chunks[k];
    if (!chunk) return k;
    if (chunk.kind === "adv" || chunk.kind === "paren") k++;
    else if (chunk.kind === "np" && isTime(view.doc, chunk)) k++;
    else if (chunk.kind === "prep" && isNominal(view, k + 1) && wordAt(view, k) !== "according") k += 2;
    else if (chunk.kind === "prep" && kindAt(view, k + 1) === "adj" && kindAt(view, k + 2) === "that") k += 2;
    else return k;
  }
  return k;
}

/** The words from chunk `from` to before chunk `to`, without commas at the end. */
export function stretch(view: View, from: number, to: number): Range | null {
  let end = to - 1;
  while (end >= from && /^(?:comma|stop|dash|colon|semi|cc)$/.test(kindAt(view, end) ?? "")) {
    // An ellipsis or a stop inside a quotation's chunk is no mark of ours.
    end--;
  }
  if (end < from) return null;
  return rangeOf(view, from, end);
}

/** Where a noun phrase that is what is said ends: over what hangs on it, to a comma, a conjunction with a verb or a clause. */
export function phraseEnd(view: View, start: number, cue = -1): number {
  const own = view.chunks[cue]?.verb;
  const past = own !== undefined && own !== null && own.form === "finite";
  let k = start;
  for (; k < view.chunks.length; k++) {
    const kind = kindAt(view, k);
    if (k === start) continue;
    if (kind === "comma") {
      // An enumeration goes on, and so does `, including …`.
      const word = wordAt(view, k + 1);
      if (word === "including" || word === "ranging") continue;
      if (
        kindAt(view, k + 1) === "np" &&
        !/^(?:he|she|it|they|a|an|the)$/.test(word) &&
        (kindAt(view, k + 2) === "comma" || kindAt(view, k + 2) === "cc") &&
        !clauseStarts(view, k + 1)
      )
        continue;
      if (
        kindAt(view, k + 1) === "cc" &&
        word !== "but" &&
        isNominal(view, k + 2) &&
        !clauseStarts(view, k + 2) &&
        kindAt(view, k - 2) === "comma"
      )
        continue;
      if (view.chunks[k + 1]?.verb?.form === "ing" && view.chunks[k - 1]?.verb?.form === "ing") continue;
      if (
        kindAt(view, k + 1) === "cc" &&
        view.chunks[k + 2]?.verb?.form === "ing" &&
        view.chunks[k - 1]?.verb?.form === "ing"
      )
        continue;
      if (kindAt(view, k + 1) === "cc" && word === "and" && /^(?:for|of)$/.test(wordAt(view, k + 2))) continue;
      // "accused the banks, which he did not name, of fraud"
      const resumes = kindAt(view, k + 1) === "rel" ? relativeThenOf(view, k + 1) : -1;
      if (resumes > 0) {
        k = resumes;
        continue;
      }
      return k;
    }
    if (kind === "stop" || kind === "semi" || kind === "dash") return k;
    if (kind === "colon") {
      if (kindAt(view, k + 1) === "quote" || view.chunks[k + 1] === undefined) return k;
      return contentEnd(view, k, { enclosed: false, cue });
    }
    if (kindAt(view, k - 1) === "quote" && commaBefore(view, k)) return k;
    if (kind === "sub" && /^(?:after|before|when|although|since|until|unless|but)$/.test(wordAt(view, k))) return k;
    if (kind === "sub" && wordAt(view, k) === "as" && /^(?:he|she|it|they|we|i|the)$/.test(wordAt(view, k + 1)))
      return k;
    if (kind === "adv" && wordAt(view, k) === "even") return k;
    if (kind === "cc") {
      const v = kindAt(view, k + 1) === "adv" ? k + 2 : k + 1;
      const verb = view.chunks[v]?.verb;
      if (verb && verb.form === "finite" && (past || cue < 0) && !relativeSince(view, start, k)) return k;
      if (verb && verb.form === "ing" && own?.form === "ing") return k;
      if (clauseStarts(view, k + 1)) return k;
    }
    if (kind === "prep" && /^(?:after|before|amid)$/.test(wordAt(view, k))) return k;
    if (kind === "prep" && wordAt(view, k) === "by" && view.chunks[k + 1]?.verb?.form === "ing") return k;
    if (
      kind === "prep" &&
      /^(?:in|on|at|to|via)$/.test(wordAt(view, k)) &&
      kindAt(view, k + 1) === "np" &&
      /^(?:interview|speech|statement|tweet|facebook|twitter|television|tv|rally|page|debate|show|conference|email|letter|reporter|reporters|msnbc|cnn)$/.test(
        headAt(view, k + 1),
      ) &&
      own
    )
      return k;
  }
  return k;
}

/** The comma behind the relative clause at `k` when `of` or `for` stands behind it; else -1. */
function relativeThenOf(view: View, k: number): number {
  for (let j = k + 1; j < k + 10; j++) {
    if (kindAt(view, j) === "comma") return /^(?:of|for)$/.test(wordAt(view, j + 1)) ? j : -1;
  }
  return -1;
}

function relativeSince(view: View, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (kindAt(view, k) === "rel" || kindAt(view, k) === "that") return true;
  return false;
}

/** Verbs that with a noun of speech make one cue. */
export const LIGHT_VERBS = new Set("express voice reiterate repeat make raise issue offer".split(" "));

const nounLemma = (view: View, k: number): string => {
  const head = view.chunks[k]?.head ?? 0;
  return view.doc.tokens[head]?.lemma ?? "";
};

/** Adverbs after the cue that belong to what is said: `said nearly half of them would`. */
const QUANTIFIERS =
  /^(?:nearly|almost|about|only|even|just|more|at|roughly|perhaps|maybe|not|some|probably|eventually|ultimately)$/;

/** `X told Y` : the addressee's end (exclusive). */
function addresseeEnd(view: View, k: number): number {
  if (kindAt(view, k) !== "np" && kindAt(view, k) !== "quote") return k;
  let j = k + 1;
  for (let steps = 0; steps < 12; steps++) {
    if (kindAt(view, j) === "quote" && kindAt(view, j - 1) === "np" && !clauseStarts(view, j)) {
      const q = view.chunks[j];
      if (q && q.to - q.from <= 9 && view.chunks[j + 1] && kindAt(view, j + 1) !== "stop") {
        j++;
        continue;
      }
    }
    if (
      kindAt(view, j) === "prep" &&
      isNominal(view, j + 1) &&
      !isTime(view.doc, view.chunks[j + 1] as never) &&
      /^(?:of|at|from|for|in|with)$/.test(wordAt(view, j))
    )
      j += 2;
    else if (kindAt(view, j) === "cc" && isNominal(view, j + 1) && !isFiniteVerb(view, j + 2)) j += 2;
    else break;
  }
  return j;
}

/** All that is told without a quotation standing for itself. */
export function indirect(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (let v = 0; v < view.chunks.length; v++) {
    const verb = view.chunks[v]?.verb;
    if (!verb) continue;
    const result = fromVerb(view, v) ?? quotedPhrase(view, v);
    if (result) found.push(result);
  }
  return found;
}

/** Fewer words in quotation marks may be a name or a title. */
const LEAST_PHRASE = 2;

/** `She talked of it with “mild alarm”`: a verb that can be speech, in whatever construction, with a phrase quoted from its subject. */
function quotedPhrase(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || view.depth > 0 || verb.form === "inf" || verb.form === "part") return null;
  const known = cueOf(verb.lemma);
  if (!known || /^(?:withdraw|return|open|begin|start|put)$/.test(verb.lemma)) return null;
  const subject = subjectOf(view, v);
  if (!subject || subject.relative || subject.from > v) return null;
  const end = phraseEnd(view, v + 1, v);
  let phrase = 0;
  for (let k = v + 1; k < end; k++) {
    const chunk = view.chunks[k];
    if (chunk?.kind !== "quote") continue;
    let words = 0;
    for (let i = chunk.from; i < chunk.to; i++) if (view.doc.tokens[i]?.pos !== "PUNCT") words++;
    const first = view.doc.tokens[chunk.head];
    if (words >= LEAST_PHRASE && first && !/^\p{Lu}/u.test(first.text)) phrase = Math.max(phrase, words);
  }
  if (phrase === 0) return null;
  const range = stretch(view, v + 1, end);
  return range && candidate({ rule: "quoted-phrase", view, v, subject, cue: known, content: [range] });
}

function fromVerb(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || isUnsaid(verb) || wordAt(view, v - 1) === "without") return null;
  // "refused to confirm": one cue, and what is refused.
  if (verb.form === "inf" && governedByCue(view, v)) return null;
  const subject = subjectOf(view, v);
  const taken = subject && (retracted(view, v, subject) ?? pleaded(view, v, subject) ?? heardInCourt(view, v, subject));
  if (taken) return taken;
  const refusal = subject && declined(view, v, subject);
  if (refusal) return refusal;
  const cue = cueFor(view, v, subject) ?? (LIGHT_VERBS.has(verb.lemma) ? LIGHT : undefined);
  if (!cue) return null;
  const has = (frame: Frame): boolean => cue.frames.has(frame);
  const make = (
    rule: Candidate["rule"],
    content: Range[],
    extra: { particle?: number; addressee?: Range | null } = {},
  ): Candidate => candidate({ rule: cue.evidenceOnly ? "evidence" : rule, view, v, subject, cue, content, ...extra });
  const enclosed = isEnclosed(view, v, subject);
  // "Noting that …, the minister left": the main clause's subject ends it.
  const limit = subject && subject.from > v ? subject.from : view.chunks.length;
  const to = (start: number, most = limit): Range[] | null => {
    const range = stretch(view, start, Math.min(limit, most, contentEnd(view, start, { enclosed, cue: v })));
    return range ? [range] : null;
  };
  const issued = verb.form === "ing" ? issuedStatement(view, v) : null;
  if (issued) {
    const content =
      kindAt(view, v + 1) === "quote" || clauseStarts(view, v + 1) || kindAt(view, v + 1) === "that" ? to(v + 1) : null;
    if (content)
      return {
        ...candidate({ rule: "issued", view, v, subject: issued.subject, cue, content }),
        cue: [rangeOf(view, issued.verb, v)],
      };
  }
  const evidence = cue.evidenceOnly;
  // Without anyone who says it only a set phrase is speech.
  if (!subject) return null;

  let k = v + 1;
  while (kindAt(view, k) === "adv" && !cue.particles.has(wordAt(view, k)) && wordAt(view, k) !== "as") k++;

  // called for, pointed out, referred to
  const particleFrames = cue.particles.get(wordAt(view, k));
  if (particleFrames && (kindAt(view, k) === "prep" || kindAt(view, k) === "adv" || kindAt(view, k) === "other")) {
    const after = k + 1;
    const that = skipAdverbials(view, after);
    if (particleFrames.has("T") && kindAt(view, that) === "that") {
      const content = to(that);
      if (content) return make("that-clause", content, { particle: k });
    }
    if (particleFrames.has("B") && clauseStarts(view, after)) {
      const content = to(after);
      if (content) return make("bare-clause", content, { particle: k });
    }
    if (particleFrames.has("O")) {
      const end = addresseeEnd(view, after);
      if (end > after && view.chunks[end]?.verb?.form === "inf") {
        const content = to(after);
        if (content) return make("urged-to", content, { particle: k, addressee: rangeOf(view, after, end - 1) });
      }
    }
    if (particleFrames.has("G") && view.chunks[after]?.verb?.form === "ing") {
      const content = to(after);
      if (content) return make("particle", content, { particle: k });
    }
    if (particleFrames.has("E")) {
      const apart = setApart(view, v, subject, false, after);
      if (apart) return make(apart.rule, apart.content, { particle: k });
    }
    if (
      particleFrames.has("N") &&
      (isNominal(view, after) || (kindAt(view, after) === "sub" && WH.test(wordAt(view, after))))
    ) {
      const end =
        kindAt(view, after) === "sub" ? contentEnd(view, after, { enclosed, cue: v }) : phraseEnd(view, after, v);
      const range = stretch(view, after, end);
      if (range) return make("particle", [range], { particle: k });
    }
  }

  // "put the cost at 4 million"
  if (cue.lemma === "put" && isNominal(view, k) && /^(?:adv|adj)$/.test(kindAt(view, k + 1) ?? "")) {
    const last = kindAt(view, k + 2) === "adj" ? k + 2 : k + 1;
    if (/\b(?:higher|lower)$/.test(wordsOfChunk(view, last))) return make("put-at", [rangeOf(view, k, last)]);
  }
  const at =
    cue.lemma === "put" && isNominal(view, k)
      ? view.chunks.findIndex((_, j) => j > k && j < k + 7 && wordAt(view, j) === "at")
      : -1;
  if (
    at > 0 &&
    kindAt(view, at + 1) === "np" &&
    view.chunks.slice(k, at).every((c) => c.kind === "np" || c.kind === "prep")
  ) {
    const range = stretch(view, k, phraseEnd(view, at + 1, v));
    if (range && hasNumber(view, range)) return make("put-at", [range]);
  }
  // "quoted the mayor as saying that …": that somebody is quoted is said too.
  if (/^(?:quote|cite)$/.test(cue.lemma) && isNominal(view, k)) {
    const as = view.chunks.findIndex((c, j) => j > k && j < k + 8 && wordAt(view, j) === "as" && c.kind !== "np");
    if (as > 0 && view.chunks[as + 1]?.verb?.form === "ing") {
      const range = stretch(view, k, contentEnd(view, as + 1, { enclosed, cue: v }));
      if (range) return make("noun-phrase", [range]);
    }
  }

  // X told Y that …, X warned Y that …
  if (has("A") && isNominal(view, k) && kindAt(view, k) === "np") {
    const end = addresseeEnd(view, k);
    const addressee = rangeOf(view, k, end - 1);
    const after = skipAdverbials(view, end);
    if (
      kindAt(view, after) === "that" ||
      (kindAt(view, after) === "sub" && WH.test(wordAt(view, after))) ||
      kindAt(view, after) === "rel"
    ) {
      const content = to(after);
      if (content) return make("told-that", content, { addressee });
    }
    if (kindAt(view, after) === "comma" && kindAt(view, after + 1) === "that") {
      const content = to(after + 1);
      if (content) return make("told-that", content, { addressee });
    }
    for (const start of [end, after]) {
      if (clauseStarts(view, start)) {
        const content = to(start);
        if (content) return make("told-that", content, { addressee });
      }
    }
    // Whom it is said to is also who is to act: "told [them to leave]".
    if (view.chunks[end]?.verb?.form === "inf" || isQuotedInfinitive(view, end)) {
      const content = to(k);
      if (content) return make("urged-to", content, { addressee });
    }
    const that = cue.lemma === "tell" ? laterThat(view, end) : null;
    if (that !== null) {
      const content = to(that);
      if (content) return make("told-that", content, { addressee });
    }
    if (cue.lemma === "ask" && /^(?:about|for)$/.test(wordAt(view, end)) && isNominal(view, end + 1)) {
      const range = stretch(view, end + 1, phraseEnd(view, end + 1, v));
      if (range) return make("particle", [range], { addressee });
    }
    if (cue.lemma === "remind" && wordAt(view, end) === "of") {
      const content = to(end);
      if (content) return make("told-that", content, { addressee });
    }
  }

  // said [on Tuesday in a statement] that …
  const after = skipAdverbials(view, k);
  if (has("T")) {
    for (const start of [after, kindAt(view, after) === "comma" ? after + 1 : -1]) {
      if (kindAt(view, start) === "that") {
        const content = to(start);
        if (content) return make("that-clause", content);
      }
    }
    // "said, in an interview, that"; "said, for the first time, that"
    if (kindAt(view, k) === "comma") {
      const inner = /^(?:though|however|too)$/.test(wordAt(view, k + 1)) ? k + 2 : skipAdverbials(view, k + 1);
      if (inner > k + 1 && kindAt(view, inner) === "comma" && kindAt(view, inner + 1) === "that") {
        const content = to(inner + 1);
        if (content) return make("that-clause", content);
      }
    }
  }
  if (
    has("W") &&
    kindAt(view, after) !== undefined &&
    WH.test(wordAt(view, after)) &&
    (kindAt(view, after) === "sub" || kindAt(view, after) === "rel")
  ) {
    const content = to(after);
    if (content) return make("indirect-question", content);
  }
  const noun = saidNoun(view, v, k, subject, cue);
  if (noun) return noun;
  const object = relativeObject(view, v, subject);
  if (object !== null) {
    const content = relativeContent(view, v, k, cue, object);
    if (content) return make(has("C") ? "called" : "bare-clause", content);
  }
  // called X a Y, described X as Y
  if (has("C")) {
    const named = calledEnd(view, k);
    if (named !== null) {
      const range = stretch(view, k, named);
      if (range) return make("called", [range]);
    }
    if (cue.frames.size === 1) return null;
  }
  if (has("B") || (cue.lemma === "add" && verb.form === "ing")) {
    let quantified = v + 1;
    while (quantified < k && !QUANTIFIERS.test(wordAt(view, quantified))) quantified++;
    for (const start of [quantified, k, after]) {
      // "said Monday the search would go on"
      if (view.chunks[start] && isTime(view.doc, view.chunks[start] as never) && kindAt(view, start + 1) === "np")
        continue;
      if (clauseStarts(view, start)) {
        const content = to(start);
        if (content) return make("bare-clause", content);
      }
      // "said if elected he would", "said when the time comes"
      if (
        kindAt(view, start) === "sub" &&
        cue.lemma === "say" &&
        !/^(?:as|while|after|before)$/.test(wordAt(view, start))
      ) {
        const content = to(start);
        if (content) return make("bare-clause", content);
      }
    }
  }
  // "says despite being ill, she plans to go"
  if (cue.lemma === "say" && kindAt(view, k) === "prep" && clauseBehindComma(view, k)) {
    const content = to(k);
    if (content) return make("bare-clause", content);
  }
  // "Some say: It is time to go."
  if (has("Q") && kindAt(view, after) === "colon" && kindAt(view, after + 1) !== "quote" && view.chunks[after + 1]) {
    const content = to(after + 1);
    if (content) return make("cue-colon", content);
  }
  // "vowed last month to", "promised on Tuesday to"
  const when = skipTime(view, k);
  if (has("I") && (view.chunks[when]?.verb?.form === "inf" || isQuotedInfinitive(view, when))) {
    const content = to(when, infinitiveEnd(view, when));
    if (content) return make("infinitive", content);
  }
  if (has("G") && view.chunks[k]?.verb?.form === "ing") {
    const content = to(k);
    if (content) return make("gerund", content);
  }
  if (has("O") && isNominal(view, k)) {
    const end = addresseeEnd(view, k);
    if (view.chunks[end]?.verb?.form === "inf") {
      const content = to(k);
      if (content) return make("urged-to", content, { addressee: rangeOf(view, k, end - 1) });
    }
  }
  // expressed concern that …, repeated his claim that …
  if (
    LIGHT_VERBS.has(verb.lemma) &&
    kindAt(view, k) === "np" &&
    SPEECH_NOUNS.has(nounLemma(view, k)) &&
    kindAt(view, k + 1) === "that"
  ) {
    const content = to(k + 1);
    if (content) return { ...make("noun-that", content), cue: [rangeOf(view, v, k)] };
  }
  // "expressed concern over the plan"
  if (
    LIGHT_VERBS.has(cue.lemma) &&
    kindAt(view, k) === "np" &&
    SPEECH_NOUNS.has(nounLemma(view, k)) &&
    /^(?:over|about|for|at|of)$/.test(wordAt(view, k + 1))
  ) {
    const range = stretch(view, k + 2, phraseEnd(view, k + 2, v));
    if (range) return { ...make("noun-phrase", [range]), cue: [rangeOf(view, v, k + 1)] };
  }
  if (cue.lemma === "say" && isNominal(view, k) && kindAt(view, k) === "quote") {
    const content = to(k);
    if (content) return make("bare-clause", content);
  }
  if (has("N") && isNominal(view, k) && !(kindAt(view, k) === "np" && isTime(view.doc, view.chunks[k] as never))) {
    const end = clauseStarts(view, k) && evidence ? contentEnd(view, k, { enclosed, cue: v }) : phraseEnd(view, k, v);
    const range = stretch(view, k, end);
    // "warned them twice": whom it is said to is not what is said.
    const addressed = has("A") && /^(?:him|her|them|me|us|you|it)$/.test(wordAt(view, k));
    if (range && !addressed && (cue.lemma !== "give" || hasNumber(view, range))) return make("noun-phrase", [range]);
  }
  // "condemned what it called a massacre"
  if (has("N") && verb.form !== "inf" && wordAt(view, k) === "what" && clauseStarts(view, k + 1)) {
    const range = stretch(view, k, phraseEnd(view, k + 1, v));
    if (range) return make("noun-phrase", [range]);
  }
  if (has("E") || cue.lemma === "tell") {
    const apart = setApart(view, v, subject, cue.lemma === "tell");
    if (apart) return make(apart.rule, apart.content);
  }
  // `said` with something the chunker could not read after it.
  if (
    cue.lemma === "say" &&
    (isNominal(view, k) ||
      kindAt(view, k) === "adj" ||
      (kindAt(view, k) === "vg" && view.chunks[k]?.verb?.form !== "inf"))
  ) {
    const content = to(k);
    if (content && (content[0] as Range).to - (content[0] as Range).from > 2) return make("fallback", content);
  }
  return null;
}

/** `which he called a disgrace`, `what she described as a mistake`, `who they say was there`: the place of the relative word. */
function relativeObject(view: View, v: number, subject: Subject): number | null {
  if (subject.relative || subject.from > v) return null;
  const k = subject.from - 1;
  const kind = kindAt(view, k);
  const word = wordAt(view, k);
  if (kind === "rel" && word !== "whose") return k;
  if ((kind === "that" && isNominal(view, k - 1)) || (kind === "sub" && word === "what")) return k;
  return null;
}

/** `…, a charge she denied`, `…, a remark he later took back`: the noun before its clause is what the cue is about. */
function saidNoun(view: View, v: number, k: number, subject: Subject, cue: Cue): Candidate | null {
  const n = subject.from - 1;
  if (kindAt(view, n) !== "np" || kindAt(view, n - 1) !== "comma" || !RETRACTABLE.test(headAt(view, n))) return null;
  const next = kindAt(view, k);
  if (!cue.frames.has("N") || !(next === undefined || next === "stop" || next === "comma")) return null;
  return candidate({ rule: "noun-phrase", view, v, subject, cue, content: [rangeOf(view, n, n)] });
}

/** What is said of a relative word: the word, and what follows the cue. */
function relativeContent(view: View, v: number, k: number, cue: Cue, object: number): Range[] | null {
  const word = rangeOf(view, object, object);
  if (cue.frames.has("C")) {
    const as = wordAt(view, k) === "as" ? k + 1 : k;
    if (as === k && !/^(?:quote|np|adj)$/.test(kindAt(view, k) ?? "")) return null;
    if (as === k && (cue.frames.has("T") || cue.frames.has("N"))) return null;
    const rest = stretch(view, k, phraseEnd(view, as, v));
    return rest ? [word, rest] : null;
  }
  if (!cue.frames.has("B") || !isFiniteVerb(view, k)) return null;
  const rest = stretch(view, k, contentEnd(view, k, { enclosed: true, cue: v }));
  return rest ? [word, rest] : null;
}

/** `did not respond to a request`, `would not comment on`, `did not return a call`: to say nothing is a stance too. */
function declined(view: View, v: number, subject: Subject): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb?.negated || /^(?:could|can|should|may|might|must)$/.test(verb.aux[0] ?? "")) return null;
  const k = skipAdverbs(view, v + 1);
  const preposition = /^(?:respond|reply)$/.test(verb.lemma) ? "to" : verb.lemma === "comment" ? "on" : "";
  const at = preposition === "" ? k : k + 1;
  if (preposition !== "" ? wordAt(view, k) !== preposition : !/^(?:return|discuss)$/.test(verb.lemma)) return null;
  if (!isNominal(view, at)) return null;
  if (
    /^(?:respond|reply)$/.test(verb.lemma) &&
    !/^(?:requests?|calls?|questions?|messages?|e-?mails?|inquir(?:y|ies)|quer(?:y|ies)|remarks?|claims?|comments?|criticism|allegations?|accusations?|letters?)$/.test(
      headAt(view, at),
    )
  )
    return null;
  if (verb.lemma === "return" && !/^(?:calls?|messages?|e-?mails?|requests?)$/.test(headAt(view, at))) return null;
  const content = stretch(view, at, phraseEnd(view, at, v));
  if (!content) return null;
  const particle = preposition === "" ? null : k;
  return {
    ...candidate({ rule: "declined", view, v, subject, cue: REFUSAL, content: [content], particle }),
    negated: false,
  };
}

/** Nouns of what can be taken back or put right. */
const RETRACTABLE =
  /^(?:claims?|statements?|remarks?|accounts?|predictions?|conclusions?|figures?|comments?|allegations?|accusations?|reports?|charges?|promises?|offers?)$/;

/** `withdrew her earlier account`, `took back a remark`, `corrected one figure`: an object that was said before. */
function retracted(view: View, v: number, subject: Subject): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || verb.form === "inf" || !/^(?:withdraw|take|correct|retract)$/.test(verb.lemma))
    return null;
  const particle = verb.lemma === "take" ? v + 1 : null;
  if (particle !== null && wordAt(view, particle) !== "back") return null;
  const k = (particle ?? v) + 1;
  const retracts: Cue = { ...REFUSAL, stance: "RETRACTS", frames: new Set(["N"]) };
  const noun = saidNoun(view, v, k, subject, retracts);
  if (noun) return particle === null ? noun : { ...noun, cue: [rangeOf(view, v, particle)] };
  if (kindAt(view, k) !== "np" || !RETRACTABLE.test(headAt(view, k))) return null;
  const content = stretch(view, k, phraseEnd(view, k, v));
  return content && candidate({ rule: "noun-phrase", view, v, subject, cue: retracts, content: [content], particle });
}

/** `pleaded not guilty to 14 counts`: the plea is what is said. */
function pleaded(view: View, v: number, subject: Subject): Candidate | null {
  if (view.chunks[v]?.verb?.lemma !== "plead" || view.chunks[v]?.verb?.passive) return null;
  const k = v + 1;
  const first = view.chunks[k];
  if (!first) return null;
  const { from } = first;
  const denies = view.doc.tokens[from]?.lower === "not" || view.chunks[v]?.verb?.negated === true;
  const words = view.doc.tokens.slice(from, from + 2).map((t) => t.lower);
  if (!words.includes("guilty")) return null;
  const content = stretch(view, k, phraseEnd(view, k, v));
  const cue: Cue = { ...REFUSAL, stance: denies ? "DENIES" : "CONCEDES" };
  return content && candidate({ rule: "noun-phrase", view, v, subject, cue, content: [content] });
}

/** `The court has heard that …`, `…, a court has heard`: said there, by nobody named. */
function heardInCourt(view: View, v: number, subject: Subject): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (verb?.lemma !== "hear" || verb.passive || verb.form !== "finite" || subject.relative) return null;
  if (
    !/^(?:court|jury|inquest|tribunal|council|committee|inquiry|hearing|jurors|judge|panel|board)$/.test(
      headAt(view, subject.to),
    )
  )
    return null;
  const cue: Cue = { ...REFUSAL, stance: "ASSERTS" };
  const content =
    kindAt(view, v + 1) === "that"
      ? [stretch(view, v + 1, contentEnd(view, v + 1, { enclosed: false, cue: v }))]
      : setApart(view, v, subject)?.content;
  const ranges = content?.filter((range) => range !== null) ?? [];
  return ranges.length > 0 ? candidate({ rule: "heard", view, v, subject: null, cue, content: ranges }) : null;
}

const skipAdverbs = (view: View, k: number): number => (kindAt(view, k) === "adv" ? skipAdverbs(view, k + 1) : k);

/** A verb that says nothing by itself: `made the suggestion that`. */
const LIGHT: Cue = {
  lemma: "",
  frames: new Set(),
  particles: new Map(),
  stance: "ASSERTS",
  cueClass: "NEUTRAL",
  medium: null,
  evidenceOnly: false,
};

/** Not answering: what the negation says is the stance, not that nothing was said. */
const REFUSAL: Cue = {
  lemma: "",
  frames: new Set(),
  particles: new Map(),
  stance: "DECLINES",
  cueClass: "NEUTRAL",
  medium: null,
  evidenceOnly: false,
};

/** `told The Herald before he left for the capital that …`: the clause after more than an addressee. */
function laterThat(view: View, from: number): number | null {
  for (let k = from; k < from + 14; k++) {
    const kind = kindAt(view, k);
    if (kind === "that") return k;
    if (kind === undefined || /^(?:stop|semi|colon|dash|quote|rel)$/.test(kind)) return null;
  }
  return null;
}

/** `X issued a statement saying that …`: X says it, and the statement is the medium. */
function issuedStatement(view: View, v: number): { verb: number; subject: Subject } | null {
  const noun = kindAt(view, v - 1) === "np" && isTime(view.doc, view.chunks[v - 1] as never) ? v - 2 : v - 1;
  if (!/^(?:statement|statements|letter|release|memo|tweet|message|video|note|email|e-mail)$/.test(headAt(view, noun)))
    return null;
  const verb = view.chunks[noun - 1]?.verb ?? view.chunks[noun - 2]?.verb;
  const at = view.chunks[noun - 1]?.verb ? noun - 1 : noun - 2;
  if (!verb || verb.passive || !/^(?:issue|release|put|send|post|publish|give|write|sign)$/.test(verb.lemma))
    return null;
  const issuer = subjectOf(view, at);
  return issuer && !issuer.relative ? { verb: at, subject: issuer } : null;
}

/** `despite being ill, she plans …`: a comma and a clause stand behind the phrase at `k`. */
function clauseBehindComma(view: View, k: number): boolean {
  for (let j = k + 1; j < k + 12; j++) {
    if (kindAt(view, j) === "comma") return kindAt(view, j + 1) === "np" && clauseStarts(view, j + 1);
    if (isFiniteVerb(view, j) || kindAt(view, j) === "stop" || kindAt(view, j) === undefined) return false;
  }
  return false;
}

/** Runs over words of time: `last month`, `on Tuesday`. */
export function skipTime(view: View, k: number): number {
  const at = kindAt(view, k) === "prep" ? k + 1 : k;
  const chunk = view.chunks[at];
  return chunk && isTime(view.doc, chunk) ? at + 1 : k;
}

/** `told them to “keep calm”`: the infinitive's verb stands in the quotation. */
function isQuotedInfinitive(view: View, k: number): boolean {
  const quote = view.chunks[k + 1];
  if (wordAt(view, k) !== "to" || kindAt(view, k) !== "prep" || quote?.kind !== "quote") return false;
  const first = view.doc.tokens[quote.head];
  return first !== undefined && (first.pos === "VERB" || first.pos === "AUX");
}

const wordsOfChunk = ({ doc, chunks }: View, k: number): string =>
  chunks[k] ? doc.text.slice(doc.tokens[chunks[k].from]?.start, doc.tokens[chunks[k].to - 1]?.end) : "";

/** `should have declared`, `could have said`: it was not. */
const isUnsaid = ({ aux }: { readonly aux: readonly string[] }): boolean =>
  /^(?:should|could|might)$/.test(aux[0] ?? "") && aux.includes("have");

const hasNumber = ({ doc }: View, { from, to }: Range): boolean =>
  doc.tokens.slice(from, to).some(({ pos, text }) => pos === "NUM" || /\d/.test(text));

/** `refused to start, and the ferry drifted`: what is refused ends before a clause of its own. */
function infinitiveEnd(view: View, start: number): number {
  for (let k = start + 1; k < view.chunks.length; k++) {
    if (kindAt(view, k) !== "comma") continue;
    const next = kindAt(view, k + 1) === "cc" ? k + 2 : k + 1;
    if (kindAt(view, next) === "np" && clauseStarts(view, next)) return k;
  }
  return view.chunks.length;
}

/** Whether the infinitive at `v` is what another cue says: `promised to announce`. */
function governedByCue(view: View, v: number): boolean {
  let k = v - 1;
  while (kindAt(view, k) === "adv") k--;
  const governor = view.chunks[k]?.verb;
  return governor != null && !governor.passive && (cueOf(governor.lemma)?.frames.has("I") ?? false);
}

/** `called X a Y`, `described X as Y`, `called X dangerous`: the end of what X is called. */
function calledEnd(view: View, k: number): number | null {
  // "a group calling itself Soft Rain" names itself.
  if (/^(?:itself|himself|herself|themselves)$/.test(wordAt(view, k)) && kindAt(view, k + 1) === "np") return null;
  return calledAtOnce(view, k) ?? calledInQuotation(view, k);
}

/** `called the idea that she had anything to prove a “joke”`: a long object, then a quotation that names it. */
function calledInQuotation(view: View, k: number): number | null {
  if (!isNominal(view, k) && wordAt(view, k) !== "what") return null;
  for (let j = k + 1; j < k + 24; j++) {
    const kind = kindAt(view, j);
    if (kind === undefined || /^(?:stop|semi|colon|dash)$/.test(kind)) return null;
    if (kind === "cc" && isFiniteVerb(view, j + 1)) return null;
    if (kind === "quote") return phraseEnd(view, j);
  }
  return null;
}

function calledAtOnce(view: View, k: number): number | null {
  if (!isNominal(view, k)) return null;
  let j = k;
  for (let steps = 0; steps < 14; steps++) {
    j++;
    const kind = kindAt(view, j);
    if (kind === "prep" && wordAt(view, j) === "as") return phraseEnd(view, j + 1);
    if (kind === "sub" && wordAt(view, j) === "as") return phraseEnd(view, j + 1);
    if (kind === "prep" && isNominal(view, j + 1)) {
      j++;
      continue;
    }
    if (kind === "paren") continue;
    if (kind === "quote" || kind === "adj" || kind === "np") {
      if (kind === "np" && isTime(view.doc, view.chunks[j] as never)) return null;
      if (isFiniteVerb(view, j + 1)) return null;
      return phraseEnd(view, j);
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

/** Fewer words before `, X said` may be no statement when no verb is seen in them. */
const LEAST_TRAILING = 5;

/** `…, the minister said.`, `The plan, she said, would fail`, `As X noted, …`: what stands around the cue. */
function setApart(
  view: View,
  v: number,
  subject: Subject,
  addressed = false,
  from = v + 1,
): { rule: Candidate["rule"]; content: Range[] } | null {
  const left = subject.from - 1;
  const leftKind = kindAt(view, left);
  const afterWord = skipAdverbials(view, addressed ? addresseeEnd(view, from) : from);
  const right = kindAt(view, afterWord);
  // As X said, …
  if (leftKind === "sub" || leftKind === "prep") {
    if (wordAt(view, left) !== "as") return null;
    if (kindAt(view, left - 1) === "comma" && (right === "stop" || right === undefined)) {
      const range = stretch(view, clauseBegin(view, left - 2), left);
      return range ? { rule: "as-said", content: [range] } : null;
    }
    if (right === "comma") {
      const range = stretch(view, afterWord + 1, contentEnd(view, afterWord + 1, { enclosed: false, cue: v }));
      const opens = left <= 1 || kindAt(view, left - 1) === "comma" || kindAt(view, left - 1) === "cc";
      return range && opens ? { rule: "as-said", content: [range] } : null;
    }
    return null;
  }
  if (leftKind !== "comma" && leftKind !== "dash") return null;
  if (subject.relative) return null;
  if (right !== "stop" && right !== undefined && right !== "comma" && right !== "dash" && right !== "semi") return null;
  const begin = clauseBegin(view, left - 1);
  // "Asked whether he would go, he said yes": the question is not what he says.
  if (/^(?:asked|questioned|pressed)$/.test(wordAt(view, begin))) return null;
  const before = stretch(view, begin, left);
  if (right === "comma" || right === "dash") {
    const start = afterWord + 1;
    const next = view.chunks[start];
    const goesOn =
      next !== undefined &&
      !(next.kind === "vg" && next.verb?.form === "ing") &&
      !(next.kind === "cc" && kindAt(view, start + 1) === "vg" && false);
    const rest = goesOn ? stretch(view, start, contentEnd(view, start, { enclosed: false, cue: v })) : null;
    const content = [before, rest].filter((r) => r !== null);
    let clause = rest !== null;
    for (let k = begin; k < left; k++) if (isFiniteVerb(view, k)) clause = true;
    return content.length > 0 && clause ? { rule: "trailing", content } : null;
  }
  if (!before) return null;
  for (let k = begin; k < left; k++) {
    if (isFiniteVerb(view, k) || kindAt(view, k) === "quote") return { rule: "trailing", content: [before] };
  }
  // Of plain "said" no verb need be seen: so many words are a statement.
  const said = view.chunks[v]?.verb?.lemma === "say" && view.chunks[v]?.verb?.form === "finite";
  return said && before.to - before.from >= LEAST_TRAILING ? { rule: "trailing", content: [before] } : null;
}

/** Where the clause that ends before a trailing cue begins: the sentence, or after a semicolon, without a first `But`. */
export function clauseBegin(view: View, end: number): number {
  let k = 0;
  for (let j = end; j >= 0; j--) {
    if (kindAt(view, j) === "semi") {
      k = j + 1;
      break;
    }
  }
  if (kindAt(view, k) === "cc") k++;
  return k;
}

/** `…, said X.` without a quotation: the subject stands behind the verb. */
export function inverted(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (let v = 1; v < view.chunks.length; v++) {
    const verb = view.chunks[v]?.verb;
    if (verb?.form !== "finite" || verb.aux.length > 0 || kindAt(view, v - 1) !== "comma") continue;
    const subject = invertedSubject(view, v);
    const ends = subject !== null && /^(?:stop|undefined)$/.test(String(kindAt(view, subject.to + 1)));
    // Verbs that seldom have an object; the others only where the sentence ends: `…, warned the coast guard.`
    if (!ends && !/^(?:say|write|note|argue|explain|add|report|recall|claim|announce)$/.test(verb.lemma)) continue;
    // "The mayor, wearing his chain, said he was proud": what follows is a clause, not who said it.
    if (!subject || isFiniteVerb(view, subject.to + 1)) continue;
    const cue = cueFor(view, v, subject);
    if (!cue?.frames.has("E")) continue;
    const begin = clauseBegin(view, v - 2);
    let clause = false;
    let inside = false;
    for (let k = begin; k < v; k++) {
      const kind = kindAt(view, k);
      if (kind === "rel" || (kind === "sub" && kindAt(view, k - 1) === "comma")) inside = true;
      else if (kind === "comma") inside = false;
      // A quotation may hold the verb: `“This will be hard” for her, said X`.
      if ((isFiniteVerb(view, k) || kind === "quote") && !inside) clause = true;
    }
    const before = stretch(view, begin, v - 1);
    if (!before) continue;
    // `The trouble, says X, is that …`: what follows goes on, and has the verb.
    const next = subject.to + 2;
    const goesOn = kindAt(view, subject.to + 1) === "comma" && !clause && isFiniteVerb(view, next);
    const after = goesOn ? stretch(view, next, contentEnd(view, next, { enclosed: false, cue: v })) : null;
    if (!clause && !after) continue;
    found.push(candidate({ rule: "trailing", view, v, subject, cue, content: after ? [before, after] : [before] }));
  }
  return found;
}
