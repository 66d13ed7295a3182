/**
 * Speech verbs in the passive: `is believed to …` and its like, which name nobody; `was accused of …`, `were told that …`, which
 * need not; `was described as … by X`, which does.
 */
import { type Chunk, isTime } from "../chunks.ts";
import { cueOf, HEARSAY_PASSIVES } from "../lexicon.ts";
import { contentEnd } from "../syntax/contents.ts";
import { phraseStart } from "../syntax/noun-phrases.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { headAt, isFiniteVerb, kindAt, type Range, rangeOf, type Subject, type View, wordAt } from "../syntax/view.ts";
import { type Candidate, neutral, type RuleName } from "./candidate.ts";
import { issuedStatement } from "./issued.ts";
import { isInfinitive, skipTime, stretch } from "./stretches.ts";

/** Verbs whose passive with `of`, `that` or an infinitive is speech to or about its subject. */
const ADDRESSED = /^(?:accuse|tell|ask|urge|advise|warn|inform|assure|remind|notify|instruct|blame)$/;

export function passive(view: View): Candidate[] {
  const found: Candidate[] = [];
  const quotes = view.chunks.some(({ kind }) => kind === "quote");
  for (let v = 0; v < view.chunks.length; v++) {
    const reduced = reportedBy(view, v) ?? (quotes ? (titled(view, v) ?? namedBy(view, v) ?? madeOut(view, v)) : null);
    if (reduced) found.push(reduced);
    const charged = accusedHeadline(view, v);
    if (charged) found.push(charged);
    if (!view.chunks[v]?.verb?.passive) continue;
    const made = hearsay(view, v) ?? byAgent(view, v) ?? addressed(view, v) ?? named(view, v) ?? agentless(view, v);
    if (made) found.push(made);
    const second = made?.rule === "passive-by" ? secondAgent(view, v, made) : null;
    if (second) found.push(second);
  }
  return found;
}

interface Made {
  readonly rule: RuleName;
  readonly source?: Range[];
  readonly content: readonly (Range | null)[];
}

function make(view: View, v: number, { rule, source = [], content }: Made): Candidate | null {
  const chunk = view.chunks[v];
  const ranges = content.filter((range) => range !== null);
  if (!chunk?.verb || ranges.length === 0) return null;
  const cue = cueOf(chunk.verb.lemma);
  const hedged = /^(?:believe|think|expect|suspect|estimate|consider)$/.test(chunk.verb.lemma);
  return neutral({
    rule,
    source,
    cue: [rangeOf(view, v, v)],
    content: ranges,
    head: chunk.head,
    lemma: chunk.verb.lemma,
    stance: source.length > 0 || rule === "passive" ? (cue?.stance ?? "ASSERTS") : "ASSERTS",
    cueClass: cue?.cueClass ?? "NEUTRAL",
    medium: cue?.medium ?? null,
    negated: chunk.verb.negated,
    certainty: hedged ? "PROBABLE" : "UNSPECIFIED",
    depth: view.depth,
  });
}

const subjectRange = (view: View, subject: Subject | null): Range | null =>
  subject && rangeOf(view, subject.from, subject.to);

/** `X is believed to …`, `was said to have …`, `are feared trapped`, `it is understood that …`, `X, it is understood, …`. */
function hearsay(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  const revealed = verb && wordAt(view, v - 1) === "it" ? revealedThat(view, v) : null;
  if (revealed) return revealed;
  if (!verb || !HEARSAY_PASSIVES.has(verb.lemma) || /^(?:can|could|should|must)$/.test(verb.aux[0] ?? "")) return null;
  const it = wordAt(view, v - 1) === "it";
  const next = view.chunks[v + 1];
  if (next?.verb?.form === "inf" || (verb.lemma === "fear" && next?.kind === "vg")) {
    const subject = subjectOf(view, v);
    if (!subject) return null;
    const enclosed = subject.relative;
    const after = stretch(view, v + 1, contentEnd(view, v + 1, { enclosed, cue: v }));
    return after && make(view, v, { rule: "hearsay-passive", content: [subjectRange(view, subject), after] });
  }
  if (it && next?.kind === "that") {
    const after = stretch(view, v + 1, contentEnd(view, v + 1, { enclosed: false, cue: v }));
    return make(view, v, { rule: "hearsay-it", content: [after] });
  }
  if (it && kindAt(view, v - 2) === "comma" && next?.kind === "comma") {
    const before = stretch(view, 0, v - 2);
    const after = stretch(view, v + 2, contentEnd(view, v + 2, { enclosed: false, cue: v }));
    return after && make(view, v, { rule: "hearsay-it", content: [before, after] });
  }
  return null;
}

/** `It was revealed in March that …`: any verb of saying, and the clause behind when and where. */
function revealedThat(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (
    !verb ||
    verb.negated ||
    !cueOf(verb.lemma)?.frames.has("T") ||
    /^(?:can|could|should|must)$/.test(verb.aux[0] ?? "")
  )
    return null;
  const that = toldLater(view, v + 1);
  if (kindAt(view, that) !== "that") return null;
  return make(view, v, {
    rule: "hearsay-it",
    content: [stretch(view, that, contentEnd(view, that, { enclosed: false, cue: v }))],
  });
}

/** `The plan was dismissed as "weather" by Vane`: what stands around the cue, without its agent. */
function byAgent(view: View, v: number): Candidate | null {
  const cue = cueOf(view.chunks[v]?.verb?.lemma ?? "");
  if (!cue || !/[NCTAO]/.test([...cue.frames].join(""))) return null;
  let by = v + 1;
  while (by < v + 8 && view.chunks[by] && wordAt(view, by) !== "by") {
    if (/^(?:comma|stop|semi|that|sub|rel)$/.test(kindAt(view, by) ?? "") || view.chunks[by]?.verb) return null;
    by++;
  }
  if (wordAt(view, by) !== "by" || kindAt(view, by + 1) !== "np") return null;
  const last = agentEnd(view, by + 1);
  const subject = subjectRange(view, subjectOf(view, v));
  if (!subject || /^(?:tell|write|read|pen|post|open|begin|rule|take|return|find|continue)$/.test(cue.lemma))
    return null;
  const source = [rangeOf(view, by + 1, last)];
  // "accused by a colleague of …", "advised by her to …", "dismissed by him as …"
  const next = view.chunks[last + 1];
  const goesOn = next?.verb?.form === "inf" || /^(?:of|as|for|that)$/.test(wordAt(view, last + 1));
  const complement = goesOn ? stretch(view, last + 1, contentEnd(view, last + 1, { enclosed: true, cue: v })) : null;
  return make(view, v, { rule: "passive-by", source, content: [subject, stretch(view, v + 1, by), complement] });
}

/** `was welcomed by Vane but condemned by Orr`: another participle of the passive at `v`, with an agent of its own. */
function secondAgent(view: View, v: number, { content }: Candidate): Candidate | null {
  for (let cc = v + 3; cc < v + 9; cc++) {
    const kind = kindAt(view, cc);
    if (kind === undefined || /^(?:stop|semi|sub|rel|that|vg|dash)$/.test(kind)) return null;
    if (kind !== "cc") continue;
    const w = kindAt(view, cc + 1) === "adv" ? cc + 2 : cc + 1;
    const verb = view.chunks[w]?.verb;
    const [subject] = content;
    if (!verb || !subject || verb.aux.length > 0 || !/ed$/.test(wordAt(view, w))) continue;
    const cue = cueOf(verb.lemma);
    if (!cue?.frames.has("N") || wordAt(view, w + 1) !== "by" || kindAt(view, w + 2) !== "np") return null;
    const source = [rangeOf(view, w + 2, agentEnd(view, w + 2))];
    return make(view, w, { rule: "passive-by", source, content: [subject] });
  }
  return null;
}

/** Nouns for what is said, thought, decided or proposed, and for what became of it; a player praised by fans is none. */
const SAID_OR_PROPOSED =
  /^(?:something|fact|claim|plan|move|idea|decision|view|charge|proposal|suggestion|allegation|accusation|theory|notion|argument|assertion|statement|point|position|stance|policy|bill|law|measure|motion|demand|promise|pledge|prediction|forecast|estimate|figure|number|story|account|conclusion|finding|remark|comment|description|term|phrase|step|act|action|practice|change|cut|attack|trend|development|concern|warning|narrative|strategy|tactic|approach|deal|agreement|order|rule|ruling|result|outcome|event|incident|case|process|effort|possibility|scenario|question|issue|problem|lie|rumou?r|report|revelation|detail)$/;

/** `…, a fact first reported by the Herald`, `The plan, first reported by the Herald, …`: a participle, and who said it. */
function reportedBy(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb?.ambiguous || verb.aux.length > 0 || !(cueOf(verb.lemma)?.frames.has("N") ?? false)) return null;
  if (wordAt(view, v + 1) !== "by" || kindAt(view, v + 2) !== "np") return null;
  const agent = agentEnd(view, v + 2);
  const source = [rangeOf(view, v + 2, agent)];
  const noun = kindAt(view, v - 1) === "adv" ? v - 2 : v - 1;
  const told =
    kindAt(view, noun) === "np" &&
    /^(?:a|an|something)$/.test(wordAt(view, noun)) &&
    SAID_OR_PROPOSED.test(headAt(view, noun));
  if (told && /^(?:comma|dash)$/.test(kindAt(view, noun - 1) ?? ""))
    return make(view, v, { rule: "passive-by", source, content: [rangeOf(view, noun, noun)] });
  const first = wordAt(view, v) === "first" && kindAt(view, v - 1) === "comma" && kindAt(view, v - 2) === "np";
  const start = first ? phraseStart(view, v - 2) : null;
  if (start === null) return null;
  // What the sentence tells of it was reported too.
  const close = skipTime(view, agent + 1);
  const rest =
    kindAt(view, close) === "comma" && isFiniteVerb(view, close + 1)
      ? stretch(view, close + 1, contentEnd(view, close + 1, { enclosed: false, cue: v }))
      : null;
  return make(view, v, { rule: "passive-by", source, content: [rangeOf(view, start, v - 2), rest] });
}

/** The last chunk of who stands behind `by`. */
function agentEnd(view: View, k: number): number {
  let j = k;
  while (
    kindAt(view, j + 1) === "prep" &&
    kindAt(view, j + 2) === "np" &&
    /^(?:of|in|at|from)$/.test(wordAt(view, j + 1))
  ) {
    if (wordAt(view, j + 1) === "of" && ADDRESSED.test(verbBefore(view, k))) break;
    j += 2;
  }
  return kindAt(view, j + 1) === "paren" ? j + 1 : j;
}

const verbBefore = (view: View, k: number): string => view.chunks[k - 2]?.verb?.lemma ?? "";

/** `X was accused of …`, `X had been told to …`, `X were told that …`: to or about X, by nobody named. */
function addressed(view: View, v: number): Candidate | null {
  if (!ADDRESSED.test(view.chunks[v]?.verb?.lemma ?? "")) return null;
  const subject = subjectOf(view, v);
  if (!subject) return null;
  const clauseFrom = (start: number) =>
    stretch(view, start, contentEnd(view, start, { enclosed: subject.relative, cue: v }));
  const k = skipTime(view, v + 1);
  const that = kindAt(view, k) === "quote" ? k + 1 : toldLater(view, k);
  if (kindAt(view, that) === "that") return make(view, v, { rule: "passive", content: [clauseFrom(that)] });
  // "was told to leave", "not to leave", "to “keep calm”"
  const isAct = isInfinitive(view, k) || (wordAt(view, k) === "not" && isInfinitive(view, k + 1));
  const charge = view.chunks[v]?.verb?.lemma === "blame" ? "for" : "of";
  const isCharge =
    !/^(?:assure|remind)$/.test(view.chunks[v]?.verb?.lemma ?? "") &&
    wordAt(view, k) === charge &&
    view.chunks[k + 1] !== undefined;
  if (!isAct && !isCharge) return null;
  const complement = isCharge ? stretch(view, k, phraseEnd(view, k + 1)) : clauseFrom(k);
  return complement && make(view, v, { rule: "passive", content: [subjectRange(view, subject), complement] });
}

/** `Mayor accused of hiding a leak`: a headline, which has no auxiliary and no other verb. */
function accusedHeadline(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (verb?.lemma !== "accuse" || !verb.ambiguous || verb.aux.length > 0 || wordAt(view, v + 1) !== "of") return null;
  const another = view.chunks.some((_, k) => k !== v && isFiniteVerb(view, k));
  const start = kindAt(view, v - 1) === "np" ? phraseStart(view, v - 1) : null;
  if (another || start !== 0) return null;
  const charge = stretch(view, v + 1, phraseEnd(view, v + 2));
  return make(view, v, { rule: "passive", content: [rangeOf(view, 0, v - 1), charge] });
}

/** No words of when and where are longer, in chunks. */
const LONGEST_WHEN = 8;

/** `was told just before the vote that …`: the clause behind when and where it was told; else `k`. */
function toldLater(view: View, k: number): number {
  for (let j = k; j < k + LONGEST_WHEN; j++) {
    if (kindAt(view, j) === "that") return j;
    if (!/^(?:np|prep|adv|sub)$/.test(kindAt(view, j) ?? "")) return k;
  }
  return k;
}

/** Verbs whose passive without an agent still is what somebody said of the subject. */
const SAID_OF =
  /^(?:announce|declare|criticize|criticise|denounce|condemn|praise|mock|confirm|report|argue|mention|describe)$/;

/** `The deal was announced on Monday`, `X was widely criticised for …`: by nobody named. */
function agentless(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.negated || !SAID_OF.test(verb.lemma) || verb.form !== "finite") return null;
  const subject = subjectOf(view, v);
  if (!subject || (subject.relative && !/^whose/.test(wordAt(view, subject.from)))) return null;
  // "described twice in the book"
  if (verb.lemma === "describe" && wordAt(view, v + 1) !== "as") return null;
  // "was declared the winner", "was pronounced dead"
  const made =
    verb.lemma === "declare" &&
    /^(?:np|adj)$/.test(kindAt(view, v + 1) ?? "") &&
    !isTime(view.doc, view.chunks[v + 1] as Chunk);
  const complement = made
    ? stretch(view, v + 1, phraseEnd(view, v + 1, v))
    : /^(?:for|as)$/.test(wordAt(view, v + 1))
      ? stretch(view, v + 1, phraseEnd(view, v + 2, v))
      : null;
  return make(view, v, { rule: "passive", content: [subjectRange(view, subject), complement] });
}

/** Verbs by which somebody or something is given a name. */
const NAMES =
  /^(?:call|dub|label|name|know|describe|brand|term|title|entitle|nickname|christen|bill|see|view|regard|deem|style|tout|characteri[sz]e|portray|hail|deride|mock|dismiss|cast|paint|market|advertise|promote|denounce|condemn|praise|ridicule|interpret|perceive)$/;

/** Whether the participle at `v` stands behind what it tells of, and has no auxiliary: `a house called …`. */
const isReduced = (view: View, v: number): boolean => {
  const verb = view.chunks[v]?.verb;
  return verb != null && verb.aux.length === 0 && (verb.ambiguous || verb.form === "part");
};

/** `a house called “the old lady” by the crews`, `seen by them as a “lifeboat”`: a name that is quoted, and by whom it is so called. */
export function namedBy(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || view.depth > 0 || !NAMES.test(verb.lemma) || !(verb.passive || isReduced(view, v))) return null;
  const agentAt = (k: number): number =>
    wordAt(view, k) === "by" && kindAt(view, k + 1) === "np" ? agentEnd(view, k + 1) : -1;
  const first = agentAt(v + 1);
  const start = first >= 0 ? first + 1 : v + 1;
  const k = wordAt(view, start) === "as" ? start + 1 : start;
  const quote = kindAt(view, k) === "np" ? k + 1 : k;
  if (kindAt(view, quote) !== "quote") return null;
  const last = first >= 0 ? first : agentAt(quote + 1);
  if (last < 0) return null;
  const source = [rangeOf(view, (first >= 0 ? v + 1 : quote + 1) + 1, last)];
  const before = kindAt(view, v - 1) === "adv" ? v - 2 : v - 1;
  const bearer = verb.passive
    ? subjectRange(view, subjectOf(view, v))
    : kindAt(view, before) === "np"
      ? rangeOf(view, before, before)
      : null;
  return make(view, v, {
    rule: "passive-by",
    source,
    content: [bearer, stretch(view, start, first >= 0 ? phraseEnd(view, k) : quote + 1)],
  });
}

/** Verbs that with "as" say what somebody makes of something; a band called “Salt” and a man known as “the Fox” only have names. */
const MADE_OUT =
  /^(?:describe|bill|label|brand|tout|deride|mock|dismiss|portray|hail|denounce|condemn|praise|ridicule|characteri[sz]e|decry|trumpet|pitch|paint|cast|slam|blast|criticize|criticise|laud)$/;

/** `The plan, billed as “a new spring,” failed`, `a leak described as “small”`: a participle behind what it tells of, by nobody named. */
function madeOut(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || view.depth > 0 || !MADE_OUT.test(verb.lemma) || !isReduced(view, v)) return null;
  const k = v + 2;
  const quote = kindAt(view, k) === "np" ? k + 1 : k;
  if (wordAt(view, v + 1) !== "as" || kindAt(view, quote) !== "quote") return null;
  let bearer = v - 1;
  while (/^(?:adv|comma)$/.test(kindAt(view, bearer) ?? "")) bearer--;
  if (kindAt(view, bearer) !== "np") return null;
  const complement = stretch(view, v + 1, phraseEnd(view, k));
  return make(view, v, { rule: "passive", content: [rangeOf(view, bearer, bearer), complement] });
}

/** `published a column entitled “…”`, `released in May a spot titled “…”`: a title is said by who issues the work. */
function titled(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || view.depth > 0 || !/^(?:entitle|title|headline|caption)$/.test(verb.lemma) || !isReduced(view, v))
    return null;
  const k = kindAt(view, v + 1) === "comma" ? v + 2 : v + 1;
  const issued =
    kindAt(view, k) === "quote" ? issuedStatement(view, kindAt(view, v - 1) === "comma" ? v - 1 : v) : null;
  const source = issued && [rangeOf(view, issued.issuer.from, issued.issuer.to)];
  const made = source && make(view, v, { rule: "issued", source, content: [rangeOf(view, k, k)] });
  return made && { ...made, cue: [rangeOf(view, issued.verb, v)] };
}

/** `The wall is called “the old lady”`, `designated as “unsafe”`: in words that are quoted, by nobody named. */
function named(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.negated || view.depth > 0) return null;
  // "she's done a “fine job”"
  if (/^['’]s$/.test(verb.aux.at(-1) ?? "") && !NAMES.test(verb.lemma)) return null;
  // "is described on the cover as a “fine read”"
  let as = v + 1;
  while (as < v + 6 && /^(?:prep|np|adv)$/.test(kindAt(view, as) ?? "") && wordAt(view, as) !== "as") as++;
  const k = wordAt(view, as) === "as" ? as + 1 : v + 1;
  const quoted = kindAt(view, k) === "quote" || (kindAt(view, k) === "np" && kindAt(view, k + 1) === "quote");
  const complement = quoted ? stretch(view, k, phraseEnd(view, k)) : null;
  return (
    complement && make(view, v, { rule: "passive", content: [subjectRange(view, subjectOf(view, v)), complement] })
  );
}
