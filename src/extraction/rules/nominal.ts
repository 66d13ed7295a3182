/**
 * Nouns that say something: `his claim that …`, `Vane's promise to …`, `reports of …`, `claims by a group that …`. Who says it is
 * the noun's possessor, or stands after `by`; else nobody is named.
 */
import { cueOf, SPEECH_NOUNS } from "../lexicon.ts";
import { contentEnd } from "../syntax/contents.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { subjectOf } from "../syntax/subjects.ts";
import {
  headAt,
  isFiniteVerb,
  isNominal,
  kindAt,
  type Range,
  rangeOf,
  tokenAt,
  type View,
  wordAt,
} from "../syntax/view.ts";
import { type Candidate, neutral } from "./candidate.ts";
import { startsUpper, wordsIn } from "./quotations.ts";
import { isAnothers, isWithinObject } from "./quoted-phrase.ts";
import { isInfinitive, skipAdverbials, stretch } from "./stretches.ts";
import { LIGHT_VERBS } from "./verbs.ts";

/** Nouns that speak of what is behind `of`: reports of looting. */
const OF_NOUNS = /^(?:reports|rumou?rs)$/;
/** Nouns that speak of what is behind `that` even when they are nobody's: rumours that it would fall. */
const THAT_NOUNS = /^(?:reports|rumou?rs|fears|warnings|claims|complaints?)$/;
/** Nouns that are somebody's opinion at least as often as they are said. */
const OPINIONS =
  /^(?:notion|belief|theory|theories|concern|concerns|argument|conclusion|finding|message|doubt|question)$/;
/** Nouns that speak of what is behind `to`: a promise to resign. */
const TO_NOUNS = /^(?:promise|promises|pledge|pledges|vow|vows|threat|threats|refusal|offer|calls?)$/;

/** Nouns that are speech, and nobody's, where what they say is quoted in part; a statement, an answer or a message is somebody's. */
const STANDS_ALONE = /^(?:assertion|allegation|suggestion|insistence|contention|complaint|admission|claim)s?$/;

/** Nouns for what many voices, or a loud one, utter. */
const UTTERANCES =
  /^(?:chant|cry|call|shout|scream|yell|cheer|chorus|boo|jeer|whisper|murmur|mutter|howl|roar|heckle|catcall|rendition|exclamation|toast)(?:s|es)?$|^cries$/;

/** Verbs whose subject utters it: `broke into chants of “…”`, `joined in a chorus of “…”`. */
const UTTERS =
  /^(?:break|burst|erupt|explode|respond|reply|answer|react|join|begin|start|lead|launch|let|shout|give|raise|take|strike|resume|continue|interrupt|chime|drown|greet|welcome|meet)$/;

/** `chants of “Salt, salt!” filled the hall`, `a chorus of “no, no”`: what many voices utter, and it is quoted. */
function uttered(view: View, k: number): Candidate | null {
  const chunk = view.chunks[k];
  if (chunk?.kind !== "np" || !UTTERANCES.test(headAt(view, k))) return null;
  const agent = isAgent(view, k) ? agentEnd(view, k + 2) : null;
  const of = agent === null ? k + 1 : agent + 1;
  if (wordAt(view, of) !== "of" || kindAt(view, of + 1) !== "quote") return null;
  let last = of + 1;
  while (/^(?:comma|cc)$/.test(kindAt(view, last + 1) ?? "") && kindAt(view, last + 2) === "quote") last += 2;
  const content = [];
  for (let j = of + 1; j <= last; j += 2) content.push(rangeOf(view, j, j));
  const owner = possessor(view, chunk);
  const v = view.chunks[k - 1]?.verb ? k - 1 : kindAt(view, k - 1) === "prep" ? k - 2 : -1;
  const utters = agent === null && owner.length === 0 && UTTERS.test(view.chunks[v]?.verb?.lemma ?? "");
  // "responded with chants": found as a verb with its particle.
  if (cueOf(view.chunks[v]?.verb?.lemma ?? "")?.particles.has(wordAt(view, k - 1))) return null;
  const subject = utters && !view.chunks[v]?.verb?.passive ? subjectOf(view, v) : null;
  return neutral({
    rule: "nominal",
    source: subject
      ? [rangeOf(view, subject.from, subject.to)]
      : agent === null
        ? owner
        : [rangeOf(view, k + 2, agent)],
    cue: [{ from: subject ? rangeOf(view, v, v).from : chunk.head, to: (view.chunks[of] as Range).to }],
    content,
    head: chunk.head,
    lemma: tokenAt(view, chunk.head).lemma,
    depth: view.depth,
  });
}

export function nominal(view: View): Candidate[] {
  const found: Candidate[] = [];
  const quotes = view.chunks.some(({ kind }) => kind === "quote");
  for (let k = 0; k < view.chunks.length; k++) {
    const made =
      (quotes ? (uttered(view, k) ?? ownWords(view, k)) : null) ??
      fromNoun(view, k) ??
      (quotes ? ownedQuotation(view, k) : null);
    if (made) found.push(standingBy(view, k, made));
  }
  return found;
}

/** What one does with words of one's own: keeps to them, or goes back on them. */
const STANDS =
  /^(?:stand|stick|adhere|cling|double|defend|justify|explain|clarify|qualify|soften|temper|moderate|back|backpedal|backtrack|walk|retreat|retract|rescind|recant|renounce|disavow|withdraw|abandon|drop|reverse|revisit|revise|reconsider|rethink|renew|reaffirm|restate|revive|repeat|reiterate|regret|keep|break|honou?r|fulfil|fulfill|renege|dig|cite|amplify|echo)$/;

/** `Vane stood by [her claim that …]`, `went back on [her promise to …]`: her words are those of the verb's subject, the noun being at chunk `k`. */
function standingBy(view: View, k: number, made: Candidate): Candidate {
  const own = made.source.length > 0 && /^(?:his|her|its|their|my|our)$/.test(wordAt(view, k));
  let v = k - 1;
  while (v > k - 4 && /^(?:prep|adv)$/.test(kindAt(view, v) ?? "")) v--;
  const group = view.chunks[v];
  const [content] = made.content;
  if (!own || !group?.verb || !content || group.verb.passive || !STANDS.test(group.verb.lemma)) return made;
  const subject = subjectOf(view, v);
  if (!subject || subject.to >= v || subject.relative) return made;
  return {
    ...made,
    source: [rangeOf(view, subject.from, subject.to)],
    cue: [rangeOf(view, v, k - 1)],
    content: [{ from: rangeOf(view, k, k).from, to: content.to }],
    head: group.head,
    lemma: group.verb.lemma,
  };
}

function fromNoun(view: View, k: number): Candidate | null {
  const chunk = view.chunks[k];
  if (chunk?.kind !== "np") return null;
  const noun = tokenAt(view, chunk.head);
  const stance =
    SPEECH_NOUNS.get(noun.lemma) ??
    (noun.lower.endsWith("s") ? SPEECH_NOUNS.get(noun.lower.slice(0, -1)) : SPEECH_NOUNS.get(noun.lower));
  const named = noun.pos === "PROPN" && chunk.head > view.from;
  if (stance === undefined || named || noun.pos === "VERB") return null;
  const light = view.chunks[k - 1]?.verb;
  if (light && LIGHT_VERBS.has(light.lemma)) return null;
  const owner = possessor(view, chunk);
  const agent = isAgent(view, k) || isAuthor(view, k, noun.lower) ? agentEnd(view, k + 2) : null;
  const after = agent === null ? k + 1 : agent + 1;
  // "there are fears that it will fall": somebody's, whoever has them; but not "there is no question that"
  const exists =
    wordAt(view, k - 2) === "there" &&
    view.chunks[k - 1]?.verb?.lemma === "be" &&
    !/^(?:question|doubt|commitment)s?$/.test(noun.lower);
  const make = (content: Range | null, cue: Range): Candidate | null =>
    // An opinion that is quoted was said.
    content && (exists || !OPINIONS.test(noun.lower) || hasQuotation(view, content))
      ? neutral({
          rule: "nominal",
          source: agent === null ? owner : [rangeOf(view, k + 2, agent)],
          cue: [cue],
          content: [content],
          head: chunk.head,
          lemma: noun.lemma,
          stance,
          depth: view.depth,
        })
      : null;
  const cue = { from: chunk.head, to: chunk.head + 1 };
  const spoken =
    exists || owner.length > 0 || agent !== null || THAT_NOUNS.test(noun.lower) || isContested(view, k, noun.lower);
  const that = owner.length > 0 ? laterThat(view, after) : after;
  if (kindAt(view, that) === "that") {
    const clause = stretch(view, that, clauseOfNoun(view, k, that));
    // "one assertion that it was “dry”"
    const isQuoted = STANDS_ALONE.test(noun.lower) && clause !== null && hasQuotation(view, clause);
    return spoken || isQuoted ? make(clause, cue) : null;
  }
  // "Its answer was that the water was safe"
  const be = view.chunks[k + 1]?.verb;
  if (be?.lemma === "be" && !be.passive && owner.length > 0) {
    const start = kindAt(view, k + 2) === "adv" ? k + 3 : k + 2;
    if (kindAt(view, start) === "that")
      return make(stretch(view, start, contentEnd(view, start, { enclosed: false, cue: -1 })), cue);
  }
  const ofOrFor = noun.lower === "calls" ? "for" : OF_NOUNS.test(noun.lower) ? "of" : "";
  if (ofOrFor !== "" && wordAt(view, k + 1) === ofOrFor && owner.length === 0) {
    // "Reports of looting were denied": the verb is the sentence's, where it has none before.
    const opens = !view.chunks.slice(0, k).some((_, j) => isFiniteVerb(view, j));
    const end = opens ? phraseOfNoun(view, k + 2) : phraseEnd(view, k + 2);
    return make(stretch(view, k + 2, end), { from: cue.from, to: cue.to + 1 });
  }
  // "its assertion of a “right of way”": of these nouns what is quoted was said.
  // "to a question about “the dry years”"
  const asked = /^questions?$/.test(noun.lower) && /^(?:about|on)$/.test(wordAt(view, after));
  if (/^(?:of|about|for|on|against)$/.test(wordAt(view, after)) && (asked || owner.length > 0 || agent !== null)) {
    const range = stretch(view, after + 1, phraseOfNoun(view, after + 1));
    if (range && hasQuotation(view, range))
      return make(range, agent === null ? { from: cue.from, to: cue.to + 1 } : cue);
  }
  if (
    TO_NOUNS.test(noun.lower) &&
    isInfinitive(view, after) &&
    (owner.length > 0 || agent !== null || noun.lower === "calls")
  ) {
    return make(stretch(view, after, clauseOfNoun(view, k, after)), cue);
  }
  return null;
}

/** `her claim in May that …`, `his remark at a lunch on Friday that …`: the place of `that` behind when and where; else `k`. */
function laterThat(view: View, k: number): number {
  const end = skipAdverbials(view, k);
  return kindAt(view, end) === "that" ? end : k;
}

/** Nouns for a stand that somebody takes, or for how somebody speaks of something. */
const STANDS_OF =
  /^(?:view|opinion|belief|theory|idea|notion|concept|conviction|description|portrayal|depiction|characteri[sz]ation|assessment|definition|vision|version|invocation|comparison|reference|allusion|apology|dismissal|denunciation|condemnation|rejection|embrace|endorsement|support|opposition|attack|assault|broadside|critique|criticism|praise|defen[cs]e|mention|discussion|analysis|account|explanation|talk|rhetoric|tirade|rant|diatribe|jab|swipe|dig|jibe|mockery|pronunciation|mispronunciation|label|fear|dream|hope|promise|vow|refusal|threat|pledge|desire|wish|aim|goal|intention|offer|request|demand|decision|commitment|willingness|plea|message|mantra|dictum|slogan|credo|complaint|warning|prediction|claim|call|remark|comment|statement|argument|concern|worry|anger|frustration|outrage|disdain|contempt|scorn|admiration|affection|disgust|insistence|emphasis|obsession|suggestion|assertion|admission|take|stance|story|tale|joke)s?$/;

/** `her description of it as “old salt”`, `his plan to “drain the dock”`, `her view that it is “dry”`: whose noun it is said what is quoted. */
function ownedQuotation(view: View, k: number): Candidate | null {
  const chunk = view.chunks[k];
  if (chunk?.kind !== "np" || view.depth > 0 || !STANDS_OF.test(headAt(view, k))) return null;
  const source = possessor(view, chunk);
  const start = k + 1;
  if (source.length === 0) return null;
  const clause = kindAt(view, start) === "that" || isInfinitive(view, start);
  const about =
    !clause &&
    /^(?:of|about|on|for|against|to|over|with|towards?|at|as)$/.test(wordAt(view, start)) &&
    isNominal(view, start + 1);
  if (!clause && !about) return null;
  const from = clause ? start : start + 1;
  const end = clause ? clauseOfNoun(view, k, start) : phraseOfNoun(view, from);
  const quote = view.chunks.findIndex(({ kind }, j) => j >= from && j < end && kind === "quote");
  if (quote < 0 || isAnothers(view, from, quote)) return null;
  // "her dismissal of it as “weather”"
  const phrase = kindAt(view, quote - 1) === "sub" && wordAt(view, quote - 1) === "as" ? quote : from;
  if (!clause && !isWithinObject(view, phrase, quote)) return null;
  const content = stretch(view, from, end);
  const noun = tokenAt(view, chunk.head);
  return (
    content &&
    neutral({
      rule: "nominal",
      source,
      cue: [{ from: chunk.head, to: about ? rangeOf(view, start, start).to : chunk.head + 1 }],
      content: [content],
      head: chunk.head,
      lemma: noun.lemma,
      stance: SPEECH_NOUNS.get(noun.lemma) ?? "ASSERTS",
      depth: view.depth,
    })
  );
}

/** Nouns for words that are somebody's. */
const OWN_WORDS =
  /^(?:slogan|motto|mantra|message|answer|response|reply|advice|verdict|line|refrain|catchphrase|question|argument|point|pitch|tagline|assessment|conclusion|explanation|reasoning|rationale|retort|rejoinder|request|rule|warning|prediction|plea|wish|philosophy|creed|tweet|post|comment|remark|quote|quip|joke)s?$/;

/** `her slogan is “Salt for all”`, but not `her line was “cut” from the play`: the quotation is what the noun means. */
function ownWords(view: View, k: number): Candidate | null {
  const chunk = view.chunks[k];
  const be = view.chunks[k + 1]?.verb;
  if (chunk?.kind !== "np" || !OWN_WORDS.test(headAt(view, k)) || kindAt(view, k + 2) !== "quote") return null;
  if (be?.lemma !== "be" || be.passive || be.negated) return null;
  // Of one small word only an answer is sure to consist: "his answer was “no”".
  const words = rangeOf(view, k + 2, k + 2);
  const only = !startsUpper(view, words) && wordsIn(view, words) < 2;
  if (only && !/^(?:answer|response|reply|verdict|retort)s?$/.test(headAt(view, k))) return null;
  const source = possessor(view, chunk);
  if (source.length === 0) return null;
  const noun = tokenAt(view, chunk.head);
  return neutral({
    rule: "nominal",
    source,
    cue: [{ from: chunk.head, to: rangeOf(view, k + 1, k + 1).to }],
    content: [words],
    head: chunk.head,
    lemma: noun.lemma,
    stance: SPEECH_NOUNS.get(noun.lemma) ?? "ASSERTS",
    depth: view.depth,
  });
}

const hasQuotation = (view: View, { from, to }: Range): boolean =>
  view.chunks.some((chunk) => chunk.kind === "quote" && chunk.from >= from && chunk.from < to);

/** Where the clause of the noun at `k` ends: before the sentence's own verb, or where that verb's next one stands. */
function clauseOfNoun(view: View, k: number, start: number): number {
  let main = k - 1;
  while (main >= 0 && !isFiniteVerb(view, main)) main--;
  const end = contentEnd(view, start, { enclosed: true, cue: main });
  if (main >= 0) return end;
  let seen = isInfinitive(view, start);
  for (let j = start + 1; j < end; j++) {
    const kind = kindAt(view, j);
    if (kind === "cc" || kind === "sub" || kind === "rel" || kind === "that") seen = false;
    else if (isFiniteVerb(view, j)) {
      if (seen) return j;
      seen = true;
    }
  }
  return end;
}

/** Where the phrase at `start` ends: before the sentence's own verb. */
function phraseOfNoun(view: View, start: number): number {
  const end = phraseEnd(view, start);
  for (let j = start + 1; j < end; j++)
    if (isFiniteVerb(view, j) && !/^(?:rel|that|sub)$/.test(kindAt(view, j - 1) ?? "")) return j;
  return end;
}

/** `claims by X that`, `warnings from X that`, `reports in the press that`. */
function isAgent(view: View, k: number): boolean {
  if (kindAt(view, k + 2) !== "np") return false;
  const head = tokenAt(view, view.chunks[k + 2]?.head ?? 0).lower;
  return (
    /^(?:by|from)$/.test(wordAt(view, k + 1)) ||
    (wordAt(view, k + 1) === "in" && /^(?:press|media|papers|newspapers)$/.test(head))
  );
}

/** Nouns for what somebody holds, whose `of` names who holds it. */
const HELD =
  /^(?:contention|claim|assertion|insistence|argument|belief|conviction|opinion|view|conclusion|allegation|complaint|testimony|warning|prediction|admission|acknowledgment|declaration|promise|pledge|vow)s?$/;

/** `the contention of the mayor, Ada Vane, that …`: a clause behind the name. */
function isAuthor(view: View, k: number, noun: string): boolean {
  return (
    HELD.test(noun) &&
    wordAt(view, k + 1) === "of" &&
    kindAt(view, k + 2) === "np" &&
    kindAt(view, agentEnd(view, k + 2) + 1) === "that"
  );
}

/** `rejected the suggestion that …`, `the claim that … was wrong`: nobody's, but somebody said it. */
function isContested(view: View, k: number, noun: string): boolean {
  if (!/^(?:claim|suggestion|allegation)$/.test(noun) || wordAt(view, k) !== "the") return false;
  const verb = view.chunks[k - 1]?.verb;
  return (
    k === 0 || kindAt(view, k - 1) === "semi" || /^(?:reject|deny|dismiss|dispute|refute)$/.test(verb?.lemma ?? "")
  );
}

/** Whose noun it is: `Vane's`, `the mayor's`, `his`. */
export function possessor(view: View, chunk: Range & { readonly head: number }): Range[] {
  for (let i = chunk.head - 1; i >= chunk.from; i--) {
    const { lower } = tokenAt(view, i);
    if (/^['’]s?$/.test(lower)) return [{ from: chunk.from, to: i + 1 }];
  }
  const first = tokenAt(view, chunk.from);
  return /^(?:his|her|its|their|our|my|your)$/.test(first.lower) ? [{ from: chunk.from, to: chunk.from + 1 }] : [];
}

/** The last chunk of who stands after `by`: `a group calling itself Soft Rain`. */
function agentEnd(view: View, k: number): number {
  let j = k;
  while (j < k + 8) {
    const next = kindAt(view, j + 1);
    if (next === "np" || next === "prep" || (next === "vg" && !isFiniteVerb(view, j + 1))) j++;
    else break;
  }
  return j;
}
