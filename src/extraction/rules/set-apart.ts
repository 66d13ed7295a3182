/** Speech whose cue is set apart from it: `…, the minister said.`, `The plan, she said, would fail`, `As X noted, …`, `…, said X.` */
import { EVIDENCE_NOUNS } from "../lexicon.ts";
import { COLLECTIVE_NOUNS, PERSON_NOUNS } from "../resolve/words/nouns.ts";
import { ORG_NOUNS } from "../resolve/words/organisations.ts";
import { clauseStarts, clauseVerb } from "../syntax/clauses.ts";
import { contentEnd } from "../syntax/contents.ts";
import { invertedSubject } from "../syntax/inverted-subject.ts";
import { isParenthetical } from "../syntax/parentheticals.ts";
import {
  commaBefore,
  headAt,
  isFiniteVerb,
  kindAt,
  type Range,
  rangeOf,
  type Subject,
  type View,
  wordAt,
} from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { addresseeEnd, behindConnective, clauseBegin, skipAdverbials, stretch } from "./stretches.ts";
import type { Telling } from "./telling.ts";
import { candidate, cueFor } from "./verbs.ts";

/** Fewer words before `, X said` may be no statement when no verb is seen in them. */
const LEAST_TRAILING = 5;

/** What stands around the cue, where nothing that is said stands behind it. */
export function apart({ view, v, subject, cue, has, make }: Telling): Candidate | null {
  const tells = cue.lemma === "tell";
  const found = has("E") || tells ? setApart(view, v, subject, tells) : null;
  return found && make(found.rule, found.content);
}

/** `…, Vane said in a statement released on Monday.`, `…, Vane said as he left.`: a clause before the comma, and the circumstances to the sentence's end. */
export function apartAtLength({ view, v, subject, cue, k, has, make }: Telling): Candidate | null {
  const left = subject.from - 1;
  const tells = cue.lemma === "tell";
  if (subject.relative || subject.from > v || kindAt(view, left) !== "comma" || !(has("E") || tells)) return null;
  const begin = behindConnective(view, clauseBegin(view, left - 1));
  // "When it rained, Vane said in a talk that lasted an hour …": no statement stands before.
  if (kindAt(view, begin) === "sub" || !clauseStarts(view, begin) || clauseVerb(view, begin) >= left) return null;
  // "Vane said it held – a claim that, Orr said in May, was false": another's.
  if (view.chunks.slice(begin, left).some(({ kind }) => /^(?:dash|quote|colon)$/.test(kind))) return null;
  const told = tells ? addresseeEnd(view, k) : k;
  if (!isCircumstance(view, told, cue.lemma)) return null;
  for (let j = told; j < view.chunks.length && kindAt(view, j) !== "stop"; j++)
    if (/^(?:comma|quote|colon|semi|dash)$/.test(kindAt(view, j) ?? "")) return null;
  const before = stretch(view, begin, left);
  return before && make("trailing", [before], { addressee: told > k ? rangeOf(view, k, told - 1) : null });
}

/** `in a statement`, `after she left`, `when asked`, told men `gathered outside`: what begins at `k` tells of the saying. */
function isCircumstance(view: View, k: number, lemma: string): boolean {
  if (kindAt(view, k) === "prep" || /^(?:after|before|as|while|during|since)$/.test(wordAt(view, k))) return true;
  if (wordAt(view, k) === "when") return lemma === "say";
  return lemma === "tell" && (view.chunks[k]?.verb?.ambiguous === true || wordAt(view, k) === "that");
}

/** `There is a risk, she said, that it falls`: a clause before the commas around the cue, which `that` goes on from. */
export function inserted(telling: Telling): Candidate | null {
  const { view, v, subject, after } = telling;
  if (kindAt(view, after) !== "comma" || kindAt(view, after + 1) !== "that") return null;
  if (kindAt(view, subject.from - 1) !== "comma" || subject.from > v) return null;
  const begin = clauseBegin(view, subject.from - 2);
  const first = kindAt(view, begin) === "cc" ? begin + 1 : begin;
  return kindAt(view, first) !== "sub" && clauseStarts(view, first) ? apart(telling) : null;
}

/** `…, the minister said.`, `The plan, she said, would fail`, `As X noted, …`: what stands around the cue. */
export function setApart(
  view: View,
  v: number,
  subject: Subject,
  addressed = false,
  from = v + 1,
): { rule: Candidate["rule"]; content: Range[] } | null {
  // Who stands behind the verb: `inverted` reads that.
  if (subject.from > v) return null;
  const left = subject.from - 1;
  const leftKind = kindAt(view, left);
  const told = addressed ? addresseeEnd(view, from) : from;
  const afterWord = skipCompany(view, told, skipAdverbials(view, told));
  const right = kindAt(view, afterWord);
  // As X said, …
  if (leftKind === "sub" || leftKind === "prep") {
    if (wordAt(view, left) !== "as") return null;
    if (kindAt(view, left - 1) === "comma" && (right === "stop" || right === undefined)) {
      const range = stretch(view, clauseBegin(view, left - 2), left);
      return range ? { rule: "as-said", content: [range] } : null;
    }
    // "The pier “is closing,” as X said on Monday, …": the comma stands inside the marks.
    if (kindAt(view, left - 1) === "quote" && commaBefore(view, left)) {
      const range = stretch(view, clauseAround(view, left - 1), left);
      return range ? { rule: "as-said", content: [range] } : null;
    }
    if (right === "comma") {
      const range = stretch(view, afterWord + 1, contentEnd(view, afterWord + 1, { enclosed: false, cue: v }));
      const opens = left <= 1 || kindAt(view, left - 1) === "comma" || kindAt(view, left - 1) === "cc";
      // "The coat, as X said, was paid for": the verb's subject stands before.
      const divided = kindAt(view, left - 1) === "comma" && isFiniteVerb(view, afterWord + 1);
      const before = divided ? stretch(view, behindConnective(view, clauseBegin(view, left - 2)), left - 1) : null;
      return range && opens ? { rule: "as-said", content: before ? [before, range] : [range] } : null;
    }
    return null;
  }
  // "Despite its “age,” she said, it held": the comma stands inside the marks.
  const closed = leftKind === "quote" && commaBefore(view, subject.from) && right === "comma";
  if (leftKind !== "comma" && leftKind !== "dash" && !closed) return null;
  if (subject.relative) return null;
  if (right !== "stop" && right !== undefined && right !== "comma" && right !== "dash" && right !== "semi") return null;
  const edge = closed ? left + 1 : left;
  const begin = behindConnective(view, clauseBegin(view, left - 1));
  // "Asked whether he would go, he said yes": the question is not what he says.
  if (/^(?:asked|questioned|pressed)$/.test(wordAt(view, begin))) return null;
  const before = stretch(view, begin, edge);
  if (right === "comma" || right === "dash") {
    const start = afterWord + 1;
    const next = view.chunks[start];
    const goesOn = next !== undefined && !(next.kind === "vg" && next.verb?.form === "ing");
    if (closed && !clauseStarts(view, start)) return null;
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

/**
 * Runs over what somebody did by saying it, or where he said it to what end, up to the sentence's end: `, Vane said in opening the hall`,
 * `, Vane said during a speech to raise money`. Stays where a verb of its own or a quotation follows.
 * @param from where the cue ends. @param k where the adverbials behind it end.
 */
function skipCompany(view: View, from: number, k: number): number {
  const isBy = kindAt(view, k) === "prep" && /^(?:in|by|while|before|after|without)$/.test(wordAt(view, k));
  const isDoing = (isBy || kindAt(view, k) === "sub") && view.chunks[k + 1]?.verb?.form === "ing";
  if (!isDoing && !(k > from && view.chunks[k]?.verb?.form === "inf")) return k;
  let end = isDoing ? k + 2 : k + 1;
  while (view.chunks[end] && kindAt(view, end) !== "stop") {
    if (isFiniteVerb(view, end) || !/^(?:np|prep|adv|adj|cc|poss)$/.test(kindAt(view, end) ?? "")) return k;
    end++;
  }
  return end;
}

/** Where the clause begins that ends with the quotation at chunk `k`: behind `that`, else with the sentence. */
function clauseAround(view: View, k: number): number {
  const begin = clauseBegin(view, k);
  const that = view.chunks.findLastIndex(({ kind }, j) => j >= begin && j < k && kind === "that");
  return that < 0 ? begin : that + 1;
}

/** `, said the man who left, should go`, `, wrote a host of songs`: an object, or a clause of its own, is no subject. */
function mayBeInverted(view: View, v: number, subject: Subject): boolean {
  // "The man, a captain, said the boat had left" has its subject before the commas; "The trouble, said Vane, was" has not.
  const open = view.chunks.findLastIndex(({ kind }, k) => k < v - 1 && kind === "comma");
  if (open > 0 && clauseStarts(view, v + 1) && isParenthetical(view, open + 1, v - 2)) return false;
  if (!/^an?$/.test(wordAt(view, subject.from))) return true;
  const head = headAt(view, subject.from);
  return [head, head.replace(/s$/, "")].some(
    (noun) => PERSON_NOUNS.has(noun) || COLLECTIVE_NOUNS.has(noun) || ORG_NOUNS.has(noun) || EVIDENCE_NOUNS.has(noun),
  );
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
    if (!subject || isFiniteVerb(view, subject.to + 1) || !mayBeInverted(view, v, subject)) continue;
    const cue = cueFor(view, v, subject);
    if (!cue?.frames.has("E")) continue;
    const begin = behindConnective(view, clauseBegin(view, v - 2));
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
    // Of plain "said" no verb need be seen: so many words are a statement.
    const isLong = ends && verb.lemma === "say" && before.to - before.from >= LEAST_TRAILING;
    // "Rather than a wall, said Vane, the town wants a pier": a phrase before it, and the clause behind.
    const leads = /^(?:prep|adv|sub)$/.test(kindAt(view, begin) ?? "") && clauseStarts(view, next);
    const goesOn = kindAt(view, subject.to + 1) === "comma" && !clause && (isFiniteVerb(view, next) || leads);
    const after = goesOn ? stretch(view, next, contentEnd(view, next, { enclosed: false, cue: v })) : null;
    if (!clause && !after && !isLong) continue;
    found.push(candidate({ rule: "trailing", view, v, subject, cue, content: after ? [before, after] : [before] }));
  }
  return found;
}
