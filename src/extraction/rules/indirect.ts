/**
 * Speech told without quotation marks, or with some inside: a verb that says, its subject, and the clause or noun phrase that is
 * said. Each construction is a function; here is the order in which they are tried.
 */
import { isTime } from "../chunks.ts";
import { type Cue, cueOf, PLAIN_CUE, plainCue } from "../lexicon.ts";
import { isMute } from "../syntax/mute.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { headAt, kindAt, rangeOf, type Subject, type View, wordAt } from "../syntax/view.ts";
import { toldSomebody, urgedTo } from "./addressed.ts";
import { called, castAs } from "./called.ts";
import type { Candidate } from "./candidate.ts";
import {
  bareClause,
  behindColon,
  clauseBehindAside,
  clauseBehindPhrase,
  fallback,
  gerund,
  indirectQuestion,
  infinitive,
  quotationFirst,
  sentenceBehindComma,
  thatClause,
} from "./clauses.ts";
import { issuedStatement } from "./issued.ts";
import { askedQuestion, nounPhrase, saidSo, speechNoun, whatClause } from "./objects.ts";
import { asPutIt, inFavour, putAt, quotedAs, withParticle } from "./particles.ts";
import { namedBy } from "./passive.ts";
import { quotedAct, quotedFeeling, quotedUrging } from "./quoted-acts.ts";
import { quotedPhrasal } from "./quoted-phrasal.ts";
import { quotedPhrase, quotedStand, quotedThought, quotedWords } from "./quoted-phrase.ts";
import { declined, heardInCourt, hitBack, madeClear, noComment, pleaded, retracted } from "./refusals.ts";
import { reducedRelative, relativeWord, saidBefore } from "./relative-objects.ts";
import { apart, apartAtLength, inserted } from "./set-apart.ts";
import { type Construction, tellingOf } from "./telling.ts";
import { cueFor, LIGHT_VERBS } from "./verbs.ts";

/** Tried in this order; the first that finds something is the verb's. What is seen by more words stands before what needs fewer. */
const CONSTRUCTIONS: readonly Construction[] = [
  // A particle, or a set phrase, makes the verb one of speech: nothing behind it can be read without it.
  withParticle,
  inFavour,
  putAt,
  asPutIt,
  quotedAs,
  // An addressee would be read as what is said, and a story as an addressee.
  saidSo,
  askedQuestion,
  // What stands before is said, so that "in a talk that lasted an hour" has no clause of the cue.
  apartAtLength,
  toldSomebody,
  // "There is a risk, he said, that it falls": the word opens the rest of what stands before.
  inserted,
  // Clauses that a word opens.
  thatClause,
  indirectQuestion,
  // What is said stands before the subject; behind the verb only its rest, which must not pass for a clause or an object.
  saidBefore,
  relativeWord,
  reducedRelative,
  called,
  // Clauses that nothing opens but their subject or verb.
  bareClause,
  sentenceBehindComma,
  clauseBehindPhrase,
  behindColon,
  infinitive,
  gerund,
  urgedTo,
  // Noun phrases: first those in which the noun is a part of the cue.
  speechNoun,
  quotationFirst,
  nounPhrase,
  whatClause,
  // Nothing that is said stands behind the verb: it may stand around it.
  apart,
  clauseBehindAside,
  fallback,
];

/** Tried before the lexicon is asked: verbs that are speech only in these phrases. */
const SET_PHRASES = [retracted, pleaded, heardInCourt, declined, noComment, hitBack, madeClear];

/** All that is told without a quotation standing for itself. */
export function indirect(view: View): Candidate[] {
  const found: Candidate[] = [];
  const quotes = view.chunks.some(({ kind }) => kind === "quote");
  for (let v = 0; v < view.chunks.length; v++) {
    // "met in a hall called “the dry dock” by the dockers": who met calls it nothing.
    if (!view.chunks[v]?.verb || (quotes && namedBy(view, v))) continue;
    const made = fromVerb(view, v) ?? (quotes ? withPhraseQuoted(view, v) : null);
    if (made) found.push(byIssuer(view, v, made));
  }
  return found;
}

/** What verbs tell that are no speech, or in no construction of it, but for a phrase that is quoted. */
const withPhraseQuoted = (view: View, v: number): Candidate | null =>
  quotedWords(view, v) ??
  castAs(view, v) ??
  quotedAct(view, v) ??
  quotedUrging(view, v) ??
  quotedFeeling(view, v) ??
  quotedPhrasal(view, v) ??
  withPreposition(view, v, quotedPhrase(view, v) ?? quotedThought(view, v) ?? quotedStand(view, v));

/** `talked about her “long winter”`: the preposition behind the verb at `v` belongs to the cue. */
function withPreposition(view: View, v: number, found: Candidate | null): Candidate | null {
  const [k, content] = [v + 1, found?.content[0]];
  const preposition = view.chunks[k];
  if (!found || !content || !preposition || content.from !== preposition.from || preposition.to >= content.to)
    return found;
  if (kindAt(view, k) !== "prep" || !/^(?:about|of|on|in|for|against|over|at|as)$/.test(wordAt(view, k))) return found;
  const next = view.chunks[k + 1];
  // "found in May that it was “dull”"
  if (next && isTime(view.doc, next)) return found;
  const rest = { from: preposition.to, to: content.to };
  return { ...found, cue: [rangeOf(view, v, k)], content: [rest, ...found.content.slice(1)] };
}

/** `published an op-ed hammering his “dry speech”`, `aired spots casting her as “old salt”`: of a work it is who issued it who says it. */
function byIssuer(view: View, v: number, made: Candidate): Candidate {
  const isWork = /^(?:quoted-phrase|called)$/.test(made.rule) && view.chunks[v]?.verb?.form === "ing";
  const statement = isWork ? issuedStatement(view, v) : null;
  if (!statement) return made;
  const { issuer, verb } = statement;
  return { ...made, rule: "issued", source: [rangeOf(view, issuer.from, issuer.to)], cue: [rangeOf(view, verb, v)] };
}

function fromVerb(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || isUnsaid(verb) || wordAt(view, v - 1) === "without") return null;
  // "criticised for saying that": what is held against somebody is told by who holds it against them.
  if (verb.form === "ing" && wordAt(view, v - 1) === "for") return null;
  // "refused to confirm": one cue, and what is refused.
  if (verb.form === "inf" && governedByCue(view, v)) return null;
  const subject = subjectOf(view, v);
  const phrase = subject && firstOf(SET_PHRASES, (find) => find(view, v, subject));
  if (phrase) return phrase;
  const known = cueFor(view, v, subject);
  const statement = issued(view, v, known);
  const cue = known ?? (LIGHT_VERBS.has(verb.lemma) ? PLAIN_CUE : undefined);
  if (!cue) return statement;
  // Without anyone who says it only a set phrase is speech.
  if (statement || !subject) return statement;
  const telling = tellingOf(view, v, verb, subject, cue);
  const found = firstOf(CONSTRUCTIONS, (find) => find(telling));
  if (found && /^(?:noun-phrase|particle)$/.test(found.rule) && isOnlyNamed(view, v)) return null;
  return found && found.rule !== "evidence" && isLiteral(view, v, subject) ? null : found;
}

/** Verbs that need no voice: `the vote suggests that …`. */
const TELLS = /^(?:suggest|indicate|show|imply|signal|mean|reflect|raise|say)$/;

/** Verbs that nothing without a voice has, be it called "that": `firms that warn it may flood`. */
const OF_VOICES = /^(?:ask|urge|argue|insist)$/;

/** `the engine refused to start`, `clouds promised rain`, `a plan that welcomes all`: what has no voice says nothing. */
function isLiteral(view: View, v: number, subject: Subject): boolean {
  const lemma = view.chunks[v]?.verb?.lemma ?? "";
  if (TELLS.test(lemma)) return false;
  if (!subject.relative) return isMute(view, subject.from);
  if (!/^(?:that|which)$/.test(wordAt(view, subject.from))) return false;
  let k = subject.from - 1;
  while (k > 0 && /^(?:comma|paren|adv)$/.test(kindAt(view, k) ?? "")) k--;
  // Who says something is "who"; "that" is a thing, and only evidence among them speaks.
  return isMute(view, k) || (wordAt(view, subject.from) === "that" && !OF_VOICES.test(lemma));
}

/** Words whose participle is done: `won by denouncing the plan`. */
const IN_DOING = /^(?:by|in|after|before|since|while|when|of|to)$/;
/** Verbs and adjectives whose infinitive is done: `went on to criticise the plan`. */
const DONE =
  /^(?:continue|begin|start|seem|appear|go|proceed|come|seek|use|rush|move|join|rise|pause|stop|return|take|tend|quick|likely|eager|first|last|only|twitter|facebook|television)$/;

/** Verbs that with their object, or where they lead, are how it is done: `took the stage to acknowledge the defeat`. */
const USED = /^(?:use|take|go|come|lead|prompt|invoke|descend|throw)$/;
/** No such verb stands further before its infinitive, in chunks. */
const FURTHEST_GOVERNOR = 7;

/**
 * `for denouncing the plan`, `hopes to denounce the plan`: where the verb is a noun's or another verb's complement its object is
 * what is done, and not what is said.
 */
function isOnlyNamed(view: View, v: number): boolean {
  const verb = view.chunks[v]?.verb;
  // "had little good to say about the plan"
  if (verb?.lemma === "say") return false;
  const form = verb?.form;
  let left = v - 1;
  while (kindAt(view, left) === "adv") left--;
  if (form === "ing") return /^(?:prep|sub)$/.test(kindAt(view, left) ?? "") && !IN_DOING.test(wordAt(view, left));
  if (form !== "inf" || DONE.test(view.chunks[left]?.verb?.lemma ?? headAt(view, left))) return false;
  // "used his speech to denounce it", "went on to denounce it"
  let governor = left;
  while (governor > v - FURTHEST_GOVERNOR && /^(?:np|prep|adv|adj)$/.test(kindAt(view, governor) ?? "")) governor--;
  // "Mayor to call for a new bridge"
  if (governor < 0) return false;
  return governor === left || !USED.test(view.chunks[governor]?.verb?.lemma ?? "");
}

function firstOf<T>(constructions: readonly T[], find: (construction: T) => Candidate | null): Candidate | null {
  for (const construction of constructions) {
    const found = find(construction);
    if (found) return found;
  }
  return null;
}

/** `should have declared`, `could have said`: it was not. */
const isUnsaid = ({ aux }: { readonly aux: readonly string[] }): boolean =>
  /^(?:should|could|might)$/.test(aux[0] ?? "") && aux.includes("have");

/** Whether the infinitive at `v` is what another cue says: `promised to announce`. */
function governedByCue(view: View, v: number): boolean {
  let k = v - 1;
  while (kindAt(view, k) === "adv") k--;
  const governor = view.chunks[k]?.verb;
  return governor != null && !governor.passive && (cueOf(governor.lemma)?.frames.has("I") ?? false);
}

/** What a document does that says something: `a statement highlighting the risk`. */
const DOCUMENTS = plainCue("ASSERTS", "TN");

/**
 * `X issued a statement saying that …`, `sent the council a letter that urges them to …`, `wrote a report detailing the cost`: X says it,
 * and the statement is the medium.
 */
function issued(view: View, v: number, cue: Cue = DOCUMENTS): Candidate | null {
  const verb = view.chunks[v]?.verb;
  const relative = verb?.form === "finite" && cue !== DOCUMENTS && wordAt(view, v - 1) === "that";
  const statement = verb?.form === "ing" ? issuedStatement(view, v) : relative ? issuedStatement(view, v - 1) : null;
  if (!verb || !statement) return null;
  // What a report tells goes on further than what its author says.
  const { noun, issuer } = statement;
  const tells = !relative && cueFor(view, v, { from: noun, to: noun, relative })?.evidenceOnly === true;
  const own = tells ? { ...cue, evidenceOnly: true } : cue;
  const telling = tellingOf(view, v, verb, issuer, own);
  const found = kindAt(view, v + 1) === "quote" ? telling.make("issued", telling.to(v + 1)) : null;
  const documents = relative ? telling : tellingOf(view, v, verb, issuer, DOCUMENTS);
  const made =
    found ?? firstOf(CONSTRUCTIONS, (find) => find(telling)) ?? firstOf(CONSTRUCTIONS, (find) => find(documents));
  const last = made?.cue.at(-1);
  return made && last
    ? { ...made, rule: "issued", cue: [{ from: rangeOf(view, statement.verb, v).from, to: last.to }] }
    : null;
}
