/** What a sentence says by somebody who stands beside it: `according to X`, `as reported by X`. */
import { isTime } from "../chunks.ts";
import { cueOf } from "../lexicon.ts";
import { contentEnd } from "../syntax/contents.ts";
import { headAt, isFiniteVerb, kindAt, type Range, rangeOf, type View, wordAt } from "../syntax/view.ts";
import { type Candidate, neutral } from "./candidate.ts";
import { possessor } from "./nominal.ts";
import { behindConnective, clauseBegin, stretch } from "./stretches.ts";

/** `according to plan`, `according to size`: nobody says it. */
const isByTheBook = (view: View, k: number): boolean => {
  const chunk = view.chunks[k];
  return (
    // "to plan", "to age" may be read as infinitives.
    (chunk?.kind === "np" || chunk?.kind === "vg") &&
    chunk.to - chunk.from === 1 &&
    /^(?:plan|schedule|age|size|taste|custom|tradition|law|need|rank|height|season)$/.test(wordAt(view, k))
  );
};

/** `As reported by X, …`: the place of `by`, -1 when chunk `k` begins nothing of the kind. */
function asReportedBy(view: View, k: number): number {
  // "as first reported by" may be one group.
  const v = view.chunks[k]?.verb ? k : kindAt(view, k + 1) === "adv" ? k + 2 : k + 1;
  const lemma = view.chunks[v]?.verb?.lemma ?? "";
  const as = wordAt(view, k) === "as" && (k === 0 || kindAt(view, k - 1) === "comma");
  const told =
    /^(?:report|note|describe|tell|quote|state|explain|argue|point|cite|confirm|claim|allege|suggest|put|express|say|mention|observe|acknowledge|recount|detail|outline|announce|reveal|warn|predict)$/;
  return as && told.test(lemma) && wordAt(view, v + 1) === "by" ? v + 1 : -1;
}

/** `In the words of X, …`, but not `in view of X`. */
const inTheWordsOf = (view: View, k: number): boolean =>
  wordAt(view, k) === "in" &&
  wordAt(view, k + 1) === "the" &&
  /^(?:words|view|opinion|telling)$/.test(headAt(view, k + 1)) &&
  wordAt(view, k + 2) === "of";

/** The last chunk of what names a source beside a statement from chunk `k` on; -1 when nothing does. */
function lastOfCue(view: View, k: number): number {
  if (kindAt(view, k) !== "prep" && wordAt(view, k) !== "as") return -1;
  if (wordAt(view, k) === "according") return k;
  return inTheWordsOf(view, k) ? k + 2 : asReportedBy(view, k);
}

/** `According to X, …`, `…, according to X`, `As reported by X, …`: everything else in the sentence is what X says. */
export function accordingTo(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (let k = 0; k < view.chunks.length; k++) {
    const last = lastOfCue(view, k);
    if (last < 0 || isByTheBook(view, last + 1)) continue;
    const end = sourceEnd(view, last + 1);
    if (end <= last + 1) continue;
    const source = stretch(view, last + 1, end);
    if (!source) continue;
    const cue = rangeOf(view, k, last);
    const content = statementAround(view, k, end);
    if (content.length > 0) {
      found.push(
        neutral({
          rule: "according-to",
          source: [source],
          cue: [cue],
          content,
          head: (view.chunks[k] as { from: number }).from,
          lemma: "according to",
          depth: view.depth,
        }),
      );
    }
  }
  return found;
}

/** Nouns for how something looks to somebody, and those for what somebody grants. */
const VIEWS =
  /^(?:view|views|opinion|estimation|judge?ment|mind|telling|account|reckoning|assessment|reading|version|analysis|estimate)$/;
const GRANTS = /^(?:admission|account|reckoning|estimate|estimation|telling)$/;

/** `In Vane's view, it holds`, `It holds, in her opinion`, `By his own account, it held`: everything else in the sentence is theirs. */
export function inTheirView(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (let k = 0; k < view.chunks.length - 1; k++) {
    const nouns = wordAt(view, k) === "in" ? VIEWS : wordAt(view, k) === "by" ? GRANTS : null;
    const phrase = view.chunks[k + 1];
    if (!nouns || kindAt(view, k) !== "prep" || phrase?.kind !== "np" || !nouns.test(headAt(view, k + 1))) continue;
    const [source] = possessor(view, phrase);
    // "She has it in her account, and he has not" sets nothing apart.
    const opens = k === 0 || /^(?:comma|semi|cc|that)$/.test(kindAt(view, k - 1) ?? "");
    const apart = kindAt(view, k - 1) === "comma" || (opens && kindAt(view, k + 2) === "comma");
    // "Asked who leads, he said, in his view, Vane": who says it has a verb.
    if (!source || !apart || view.chunks.some((_, j) => isFiniteVerb(view, j) && saysThat(view, j))) continue;
    const content = statementAround(view, k, k + 2);
    if (content.length === 0) continue;
    const cue = [rangeOf(view, k, k), { from: source.to, to: phrase.to }];
    const lemma = view.doc.tokens[phrase.head]?.lemma ?? null;
    found.push(
      neutral({ rule: "according-to", source: [source], cue, content, head: phrase.head, lemma, depth: view.depth }),
    );
  }
  return found;
}

const saysThat = (view: View, v: number): boolean => cueOf(view.chunks[v]?.verb?.lemma ?? "")?.frames.has("T") ?? false;

/** What the sentence says before chunk `k` and behind the comma at `end`, between which its source stands. */
function statementAround(view: View, k: number, end: number): Range[] {
  const content: Range[] = [];
  const first = clauseBegin(view, k - 1);
  const begin = behindConnective(view, /^(?:and|but|yet)$/.test(wordAt(view, first)) ? first + 1 : first);
  if (k > begin) {
    // "That is according to the log."
    const last = view.chunks[k - 1]?.verb?.lemma === "be" ? k - 1 : k;
    const before = stretch(view, begin, last);
    if (before) content.push(before);
  }
  if (
    kindAt(view, end) === "comma" &&
    (k <= begin + 1 || goesOn(view, end + 1) || verbIsQuoted(view, begin, k, end + 1))
  ) {
    const after = stretch(view, end + 1, contentEnd(view, end + 1, { enclosed: false, cue: k, finding: true }));
    if (after) content.push(after);
  }
  return content;
}

/** `Rovers, according to X, “would be mad not to”`, `It is, in the words of X, “dead”`: no verb but _is_ stands before, from chunk `begin` to `k`, and a quotation at `next`. */
function verbIsQuoted(view: View, begin: number, k: number, next: number): boolean {
  if (kindAt(view, next) !== "quote") return false;
  const before = view.chunks[k - 2]?.verb?.lemma === "be" ? k - 2 : k;
  for (let j = begin; j < before; j++) if (kindAt(view, j) === "vg" || kindAt(view, j) === "quote") return false;
  return true;
}

/** What follows the source's comma still belongs to the statement. */
function goesOn(view: View, k: number): boolean {
  const kind = kindAt(view, k);
  if (kind === "rel" || kind === undefined || kind === "stop") return false;
  return (
    kind === "vg" ||
    kind === "prep" ||
    kind === "np" ||
    kind === "cc" ||
    kind === "that" ||
    kind === "adj" ||
    kind === "sub"
  );
}

/** The end of the noun phrase after `according to`, with its appositions. */
function sourceEnd(view: View, from: number): number {
  let k = from;
  while (view.chunks[k]) {
    const kind = kindAt(view, k);
    if (kind === "stop" || kind === "semi" || kind === "colon" || kind === "dash") return k;
    if (kind === "sub" && k > from) return k;
    if (kind === "comma") {
      const next = kindAt(view, k + 1);
      if (wordAt(view, k + 1) === "including") {
        k += 2;
        continue;
      }
      // An apposition: it must end at the next comma or stop.
      if (next === "rel" && wordAt(view, k + 1) !== "that") {
        k++;
        while (view.chunks[k] && !/^(?:comma|stop|semi|dash)$/.test(kindAt(view, k) ?? "")) k++;
        continue;
      }
      // "according to the log, Vane claimed": another cue's aside.
      if (next === "np" && cueOf(view.chunks[k + 2]?.verb?.lemma ?? "")) return k;
      if (next === "np" && !isTime(view.doc, view.chunks[k + 1] as never)) {
        let j = k + 2;
        let verbs = false;
        while (view.chunks[j] && !/^(?:comma|stop|semi|dash)$/.test(kindAt(view, j) ?? "")) {
          if (isFiniteVerb(view, j) && (from <= 1 || !view.chunks[j]?.verb?.ambiguous) && kindAt(view, j - 1) !== "rel")
            verbs = true;
          j++;
        }
        if (verbs) return k;
        if (from > 1 || kindAt(view, j) === "comma") {
          k = j;
          continue;
        }
      }
      return k;
    }
    k++;
  }
  return k;
}
