/** Where in a sentence things begin and end: clauses, noun phrases, whom something is said to, words of time and place. Places are chunks. */
import { isTime } from "../chunks.ts";
import { cueOf } from "../lexicon.ts";
import { clauseStarts } from "../syntax/clauses.ts";
import { isAnotherVoice } from "../syntax/contents.ts";
import {
  commaBefore,
  headAt,
  isFiniteVerb,
  isNominal,
  kindAt,
  type Range,
  rangeOf,
  type Subject,
  tokenAt,
  type View,
  wordAt,
} from "../syntax/view.ts";

/** Words that open an indirect question. */
export const WH = /^(?:whether|if|how|why|what|when|where|who|which|whom|whose)$/;

/** Whether the cue at `v` stands in a relative or subordinate clause that a comma may close. */
export function isEnclosed(view: View, v: number, subject: Subject | null): boolean {
  if (subject?.relative || isAside(view, v, subject)) return true;
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
    // "But if he said so, …": at its beginning the sentence asks nothing.
    if (kind === "sub")
      return (
        !/^(?:whether|if|how|why|where|what)$/.test(wordAt(view, k)) ||
        /^(?:undefined|cc)$/.test(String(kindAt(view, k - 1)))
      );
    if (kind === "that" && k === 1 && wordAt(view, 0) === "now") return true;
    return kind === "rel" || (kind === "cc" && opensConcession(view, k));
  }
  // "Despite leaflets saying it held, …"
  return view.chunks[v]?.verb?.form === "ing" && wordAt(view, 0) === "despite";
}

/** `Although the council refused and aides said it held, …`: what the conjunction at `k` joins began with the sentence, and no comma closed it. */
function opensConcession(view: View, k: number): boolean {
  if (kindAt(view, 0) !== "sub" || !/^(?:although|though|while|when|because|as|after|since)$/.test(wordAt(view, 0)))
    return false;
  return view.chunks.slice(0, k).every(({ kind }) => kind !== "comma" && kind !== "semi");
}

/** `Vane, after saying it held, left`: a participle between commas, behind its subject. */
function isAside(view: View, v: number, subject: Subject | null): boolean {
  const comma = /^(?:prep|sub)$/.test(kindAt(view, v - 1) ?? "") ? v - 2 : v - 1;
  return (
    view.chunks[v]?.verb?.form === "ing" &&
    kindAt(view, comma) === "comma" &&
    subject !== null &&
    subject.to === comma - 1
  );
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

/** Where the clause that ends before a trailing cue begins: the sentence, its first `But` and all, or after a semicolon. */
export function clauseBegin(view: View, end: number): number {
  let semis = 0;
  for (let k = end; k >= 0; k--) {
    if (kindAt(view, k) !== "semi") continue;
    if (semis === 0 && !isLastOfList(view, k)) return k + 1;
    semis++;
  }
  return 0;
}

/** `one crew left; two stayed; and the rest were paid`: the semicolon at `k` is the last of several, and a conjunction stands behind it. */
const isLastOfList = (view: View, k: number): boolean =>
  /^(?:and|or)$/.test(wordAt(view, k + 1)) && view.chunks.slice(0, k).some(({ kind }) => kind === "semi");

const CONNECTIVES = /^(?:still|however|meanwhile|nevertheless|nonetheless|moreover|furthermore|additionally|also|so)$/;

/** Behind a connective that a comma sets apart at `begin`: `However, …`, `In addition, …`. It ties the report, and is not said. */
export function behindConnective(view: View, begin: number): number {
  if (CONNECTIVES.test(wordAt(view, begin)) && kindAt(view, begin + 1) === "comma") return begin + 2;
  const tied =
    wordAt(view, begin) === "in" &&
    /^(?:fact|addition|contrast|particular|comparison)$/.test(headAt(view, begin + 1)) &&
    kindAt(view, begin + 2) === "comma";
  return tied ? begin + 3 : behindConcession(view, begin);
}

/** No concession is longer, in chunks. */
const LONGEST_CONCESSION = 16;

/** `Despite the fog, the ferry sailed, he said`: what the reporter sets against what is said, before its clause. */
function behindConcession(view: View, begin: number): number {
  if (!/^(?:despite|though|although)$/.test(wordAt(view, begin))) return begin;
  for (let k = begin + 1; k < begin + LONGEST_CONCESSION; k++) {
    if (kindAt(view, k) === "quote" && commaBefore(view, k + 1)) return begin;
    if (kindAt(view, k) !== "comma" || kindAt(view, k + 1) !== "np" || !clauseStarts(view, k + 1)) continue;
    // "Despite the fog, she said, it sailed": all of it is said.
    const isAside = cueOf(view.chunks[k + 2]?.verb?.lemma ?? "") !== undefined && kindAt(view, k + 3) === "comma";
    return isAside ? begin : k + 1;
  }
  return begin;
}

/** `on Pier TV's “Morning Tide”`: a name in quotation marks behind whose it is. */
function isNamedShow(view: View, k: number): boolean {
  const [owner, name] = [view.chunks[k - 1], view.chunks[k]];
  if (owner?.kind !== "np" || name?.kind !== "quote") return false;
  const ends = /^['’]s?$/.test(view.doc.tokens[owner.to - 1]?.text ?? "");
  return ends && /^\p{Lu}/u.test(view.doc.tokens[name.head]?.text ?? "");
}

/** Runs over where and when something was said: `in a statement on Tuesday`. */
export function skipAdverbials(view: View, from: number): number {
  let k = from;
  for (let steps = 0; steps < 16; steps++) {
    const chunk = view.chunks[k];
    if (!chunk) return k;
    if (chunk.kind === "adv" || chunk.kind === "paren") k++;
    else if (chunk.kind === "np" && isTime(view.doc, chunk)) k++;
    else if (chunk.kind === "prep" && isNominal(view, k + 1) && wordAt(view, k) !== "according")
      k += isNamedShow(view, k + 2) ? 3 : 2;
    else if (
      chunk.kind === "prep" &&
      kindAt(view, k + 1) === "adj" &&
      /^(?:that|sub|rel)$/.test(kindAt(view, k + 2) ?? "")
    )
      k += 2;
    else return k;
  }
  return k;
}

export const skipAdverbs = (view: View, k: number): number =>
  kindAt(view, k) === "adv" ? skipAdverbs(view, k + 1) : k;

/** Runs over words of time: `last month`, `on Tuesday`. */
export function skipTime(view: View, k: number): number {
  const at = kindAt(view, k) === "prep" ? k + 1 : k;
  const chunk = view.chunks[at];
  return chunk && isTime(view.doc, chunk) ? at + 1 : k;
}

/** `X told Y` : the addressee's end (exclusive). */
export function addresseeEnd(view: View, k: number): number {
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
      // "assured him in March": a pronoun is whole, and a month is no place.
      tokenAt(view, view.chunks[k]?.head ?? 0).pos !== "PRON" &&
      !isTime(view.doc, view.chunks[j + 1] as never) &&
      !(wordAt(view, j) === "in" && /^(?:march|may)$/.test(wordAt(view, j + 1))) &&
      /^(?:of|at|from|for|in|with)$/.test(wordAt(view, j))
    )
      j += 2;
    else if (kindAt(view, j) === "cc" && isNominal(view, j + 1) && !isFiniteVerb(view, j + 2)) j += 2;
    else break;
  }
  return j;
}

/** No phrase for who is to act is longer, in chunks. */
const LONGEST_ACTOR = 16;

/**
 * The infinitive of who is to act, the phrase for whom begins at chunk `k`, over what hangs on them: `Rick Sand (R) to resign`, `those
 * who had money to give it back`, `Sand, who is ill, to explain`, `Mills, Sand and Abel to search`; -1 when there is none.
 */
export function actorsInfinitive(view: View, k: number): number {
  if (!isNominal(view, k)) return -1;
  let relative = false;
  let commas = 0;
  for (let j = k + 1; j < k + LONGEST_ACTOR; j++) {
    const kind = kindAt(view, j);
    const verb = view.chunks[j]?.verb;
    if (verb?.form === "inf")
      return commas === 0 || (kindAt(view, j - 1) === "comma" && commas > 1) || isListed(view, j) ? j : -1;
    if (kind === "rel") relative = true;
    else if (kind === "comma") commas++;
    else if (kind === "vg" && !relative) return -1;
    else if (!/^(?:np|prep|paren|cc|vg|adv|adj|quote)$/.test(kind ?? "")) return -1;
  }
  return -1;
}

/** `Mills, Sand and Abel to search`: one comma, and a conjunction behind it. */
const isListed = (view: View, j: number): boolean => kindAt(view, j - 2) === "cc";

/** `refused to start, and the ferry drifted`, `declined to comment and aides left`: what is refused ends before a clause of its own. */
export function infinitiveEnd(view: View, start: number): number {
  let subordinate = false;
  for (let k = start + 1; k < view.chunks.length; k++) {
    const kind = kindAt(view, k);
    if (isAnotherVoice(view, k)) return k;
    if (kind === "sub" || kind === "rel" || kind === "that") subordinate = true;
    if (kind !== "comma" && (kind !== "cc" || subordinate)) continue;
    const next = kind === "comma" && kindAt(view, k + 1) === "cc" ? k + 2 : k + 1;
    if (kindAt(view, next) === "np" && clauseStarts(view, next)) return k;
  }
  return view.chunks.length;
}

/** Whether chunk `k` is an infinitive: `to keep calm`, `to “keep calm”`. */
export const isInfinitive = (view: View, k: number): boolean =>
  view.chunks[k]?.verb?.form === "inf" || isQuotedInfinitive(view, k);

/** `told them to “keep calm”`, `to “fully” mend it`: the infinitive's verb stands in the quotation, or behind it. */
function isQuotedInfinitive(view: View, k: number): boolean {
  const quote = view.chunks[k + 1];
  if (wordAt(view, k) !== "to" || kindAt(view, k) !== "prep" || quote?.kind !== "quote") return false;
  const first = view.doc.tokens[quote.head];
  // A verb that is a noun as well (“end”, “carpet bomb”) is told by its place alone.
  return first !== undefined && /^(?:VERB|AUX|NOUN|ADV)$/.test(first.pos) && /^\p{Ll}/u.test(first.text);
}

/** Whether the verb at `v` stands behind another that says something: what it tells is the other's. */
export function isReportedBefore(view: View, v: number): boolean {
  for (let k = v - 1; k >= 0 && kindAt(view, k) !== "semi"; k--) {
    const verb = view.chunks[k]?.verb;
    if (verb?.form === "finite" && /[TB]/.test([...(cueOf(verb.lemma)?.frames ?? [])].join(""))) return true;
    if (verb?.form === "finite" && verb.lemma === "tell") return true;
  }
  return false;
}

export const hasNumber = ({ doc }: View, { from, to }: Range): boolean =>
  doc.tokens.slice(from, to).some(({ pos, text }) => pos === "NUM" || /\d/.test(text));
