/**
 * Speech told without quotation marks, or with some inside: a verb that says, its subject, and the clause or noun phrase that is
 * said. Each construction is a function; here is the order in which they are tried.
 */
import { isTime } from "../chunks.ts";
import { type Cue, cueOf, PLAIN_CUE } from "../lexicon.ts";
import { clauseStarts } from "../syntax/clauses.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { headAt, kindAt, rangeOf, type Subject, type View, wordAt } from "../syntax/view.ts";
import { toldSomebody, urgedTo } from "./addressed.ts";
import { called, castAs } from "./called.ts";
import type { Candidate } from "./candidate.ts";
import {
  bareClause,
  behindColon,
  clauseBehindPhrase,
  fallback,
  gerund,
  indirectQuestion,
  infinitive,
  quotationFirst,
  thatClause,
} from "./clauses.ts";
import { nounPhrase, speechNoun, whatClause } from "./objects.ts";
import { putAt, quotedAs, withParticle } from "./particles.ts";
import { quotedPhrase, quotedStand, quotedThought } from "./quoted-phrase.ts";
import { declined, heardInCourt, pleaded, retracted } from "./refusals.ts";
import { relativeWord, saidBefore } from "./relative-objects.ts";
import { apart } from "./set-apart.ts";
import { type Construction, clauseFrom, tellingOf } from "./telling.ts";
import { candidate, cueFor, LIGHT_VERBS } from "./verbs.ts";

/** Tried in this order; the first that finds something is the verb's. What is seen by more words stands before what needs fewer. */
const CONSTRUCTIONS: readonly Construction[] = [
  // A particle, or a set phrase, makes the verb one of speech: nothing behind it can be read without it.
  withParticle,
  putAt,
  quotedAs,
  // An addressee would be read as what is said.
  toldSomebody,
  // Clauses that a word opens.
  thatClause,
  indirectQuestion,
  // What is said stands before the subject; behind the verb only its rest, which must not pass for a clause or an object.
  saidBefore,
  relativeWord,
  called,
  // Clauses that nothing opens but their subject or verb.
  bareClause,
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
  fallback,
];

/** Tried before the lexicon is asked: verbs that are speech only in these phrases. */
const SET_PHRASES = [retracted, pleaded, heardInCourt, declined];

/** All that is told without a quotation standing for itself. */
export function indirect(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (let v = 0; v < view.chunks.length; v++) {
    const made =
      fromVerb(view, v) ?? quotedPhrase(view, v) ?? castAs(view, v) ?? quotedThought(view, v) ?? quotedStand(view, v);
    if (made) found.push(made);
  }
  return found;
}

function fromVerb(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || isUnsaid(verb) || wordAt(view, v - 1) === "without") return null;
  // "refused to confirm": one cue, and what is refused.
  if (verb.form === "inf" && governedByCue(view, v)) return null;
  const subject = subjectOf(view, v);
  const phrase = subject && firstOf(SET_PHRASES, (find) => find(view, v, subject));
  if (phrase) return phrase;
  const cue = cueFor(view, v, subject) ?? (LIGHT_VERBS.has(verb.lemma) ? PLAIN_CUE : undefined);
  if (!cue) return null;
  const statement = issued(view, v, subject, cue);
  // Without anyone who says it only a set phrase is speech.
  if (statement || !subject) return statement;
  const telling = tellingOf(view, v, verb, subject, cue);
  return firstOf(CONSTRUCTIONS, (find) => find(telling));
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

/** `X issued a statement saying that …`: X says it, and the statement is the medium. */
function issued(view: View, v: number, subject: Subject | null, cue: Cue): Candidate | null {
  if (view.chunks[v]?.verb?.form !== "ing") return null;
  const statement = issuedStatement(view, v);
  const next = kindAt(view, v + 1);
  if (!statement || !(next === "quote" || next === "that" || clauseStarts(view, v + 1))) return null;
  const content = clauseFrom(view, v, subject, v + 1);
  if (!content) return null;
  const made = candidate({ rule: "issued", view, v, subject: statement.issuer, cue, content });
  return { ...made, cue: [rangeOf(view, statement.verb, v)] };
}

/** The verb that issues the statement in which the verb at `v` says something, and its subject. */
function issuedStatement(view: View, v: number): { verb: number; issuer: Subject } | null {
  const before = view.chunks[v - 1];
  const noun = before && isTime(view.doc, before) ? v - 2 : v - 1;
  if (!/^(?:statement|statements|letter|release|memo|tweet|message|video|note|email|e-mail)$/.test(headAt(view, noun)))
    return null;
  const at = view.chunks[noun - 1]?.verb ? noun - 1 : noun - 2;
  const verb = view.chunks[at]?.verb;
  if (!verb || verb.passive || !/^(?:issue|release|put|send|post|publish|give|write|sign)$/.test(verb.lemma))
    return null;
  const issuer = subjectOf(view, at);
  return issuer && !issuer.relative ? { verb: at, issuer } : null;
}
