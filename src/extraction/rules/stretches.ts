/** Where in a sentence things begin and end: clauses, noun phrases, whom something is said to, words of time and place. Places are chunks. */
import { isTime } from "../chunks.ts";
import { clauseStarts } from "../syntax/clauses.ts";
import { contentEnd } from "../syntax/contents.ts";
import {
  commaBefore,
  headAt,
  isFiniteVerb,
  isNominal,
  kindAt,
  type Range,
  rangeOf,
  type Subject,
  type View,
  wordAt,
} from "../syntax/view.ts";

/** Words that open an indirect question. */
export const WH = /^(?:whether|if|how|why|what|when|where|who|which|whom|whose)$/;

/** Whether the cue at `v` stands in a relative or subordinate clause that a comma may close. */
export function isEnclosed(view: View, v: number, subject: Subject | null): boolean {
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

export const skipAdverbs = (view: View, k: number): number =>
  kindAt(view, k) === "adv" ? skipAdverbs(view, k + 1) : k;

/** Runs over words of time: `last month`, `on Tuesday`. */
export function skipTime(view: View, k: number): number {
  const at = kindAt(view, k) === "prep" ? k + 1 : k;
  const chunk = view.chunks[at];
  return chunk && isTime(view.doc, chunk) ? at + 1 : k;
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
      !isTime(view.doc, view.chunks[j + 1] as never) &&
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

/** `refused to start, and the ferry drifted`: what is refused ends before a clause of its own. */
export function infinitiveEnd(view: View, start: number): number {
  for (let k = start + 1; k < view.chunks.length; k++) {
    if (kindAt(view, k) !== "comma") continue;
    const next = kindAt(view, k + 1) === "cc" ? k + 2 : k + 1;
    if (kindAt(view, next) === "np" && clauseStarts(view, next)) return k;
  }
  return view.chunks.length;
}

/** Whether chunk `k` is an infinitive: `to keep calm`, `to “keep calm”`. */
export const isInfinitive = (view: View, k: number): boolean =>
  view.chunks[k]?.verb?.form === "inf" || isQuotedInfinitive(view, k);

/** `told them to “keep calm”`: the infinitive's verb stands in the quotation. */
function isQuotedInfinitive(view: View, k: number): boolean {
  const quote = view.chunks[k + 1];
  if (wordAt(view, k) !== "to" || kindAt(view, k) !== "prep" || quote?.kind !== "quote") return false;
  const first = view.doc.tokens[quote.head];
  return first !== undefined && (first.pos === "VERB" || first.pos === "AUX");
}

export const hasNumber = ({ doc }: View, { from, to }: Range): boolean =>
  doc.tokens.slice(from, to).some(({ pos, text }) => pos === "NUM" || /\d/.test(text));
