/** Constructions without a verb that says in the active: according to X, hearsay in the passive, adverbs, colons. */
import { isTime } from "../chunks.ts";
import type { Document, Paragraph } from "../document.ts";
import { cueOf, HEARSAY_ADVERBS } from "../lexicon.ts";
import {
  contentEnd,
  isFiniteVerb,
  kindAt,
  type Range,
  rangeOf,
  subjectOf,
  tokenAt,
  type View,
  wordAt,
} from "../syntax.ts";
import { type Candidate, PLAIN } from "./candidate.ts";
import { clauseBegin, phraseEnd, skipAdverbials, stretch } from "./indirect.ts";

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
  const lemma = view.chunks[k + 1]?.verb?.lemma ?? "";
  const as = wordAt(view, k) === "as" && (k === 0 || kindAt(view, k - 1) === "comma");
  return as && /^(?:report|note|describe|tell|quote|state)$/.test(lemma) && wordAt(view, k + 2) === "by" ? k + 2 : -1;
}

/** `According to X, …`, `…, according to X`, `As reported by X, …`: everything else in the sentence is what X says. */
export function accordingTo(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (let k = 0; k < view.chunks.length; k++) {
    const last = kindAt(view, k) === "prep" && wordAt(view, k) === "according" ? k : asReportedBy(view, k);
    if (last < 0 || isByTheBook(view, last + 1)) continue;
    const end = sourceEnd(view, last + 1);
    if (end <= last + 1) continue;
    const source = stretch(view, last + 1, end);
    if (!source) continue;
    const cue = rangeOf(view, k, last);
    const content: Range[] = [];
    const begin = clauseBegin(view, k - 1);
    if (k > begin) {
      const before = stretch(view, begin, k);
      if (before) content.push(before);
    }
    if (kindAt(view, end) === "comma" && (k <= begin + 1 || goesOn(view, end + 1))) {
      const after = stretch(view, end + 1, contentEnd(view, end + 1, { enclosed: false, cue: k }));
      if (after) content.push(after);
    }
    if (content.length > 0) {
      found.push({
        ...PLAIN,
        rule: "according-to",
        source: [source],
        cue: [cue],
        content,
        head: (view.chunks[k] as { from: number }).from,
        lemma: "according to",
        depth: view.depth,
      });
    }
  }
  return found;
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

/** `X reportedly …`, `X allegedly …`: the rest of the clause, with nobody who says it. */
export function hearsayAdverb(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (let i = view.from; i < view.to; i++) {
    const token = tokenAt(view, i);
    if (!HEARSAY_ADVERBS.has(token.lower) || token.quoteDepth !== view.depth) continue;
    let k = 0;
    while (view.chunks[k] && (view.chunks[k] as Range).to <= i) k++;
    // Back to the clause's subject, on to its end.
    let begin = k;
    while (begin > 0 && !/^(?:comma|semi|stop|sub|that|dash|quote|colon|rel|cc)$/.test(kindAt(view, begin - 1) ?? ""))
      begin--;
    const relative = kindAt(view, begin - 1) === "rel";
    if (relative) begin--;
    const end = contentEnd(view, k, { enclosed: relative, cue: k });
    const from = (view.chunks[begin] as Range | undefined)?.from ?? i;
    const last = stretch(view, k, end);
    if (!last) continue;
    const content: Range[] = [];
    if (from < i) content.push({ from, to: i });
    if (last.to > i + 1) content.push({ from: i + 1, to: last.to });
    if (content.length === 0) continue;
    found.push({
      ...PLAIN,
      rule: "hearsay-adverb",
      source: [],
      cue: [{ from: i, to: i + 1 }],
      content,
      head: i,
      lemma: token.lower,
      cueClass: "HEDGING",
      depth: view.depth,
    });
  }
  return found;
}

const NOT_SPEAKERS =
  /^(?:the latest|latest|exclusive|video|watch|breaking|update|updated|photos|opinion|poll|analysis|fact check|news guide|live|recap|report|correction|note|editor|editorial|review|election|campaign|preview|listen|read|how|why|what|who|when|where|ap|election day)\b/i;

/** A headline of the form `Minister: Plan Will Fail`. */
export function headline(doc: Document, paragraph: Paragraph): Candidate | null {
  if (paragraph.kind !== "headline") return null;
  const words = doc.tokens.slice(paragraph.from, paragraph.to);
  const colon = words.findIndex((t) => t.text === ":");
  if (colon < 1 || colon > 9 || words.length - colon < 4) return null;
  const name = words.slice(0, colon);
  if (!/^\p{Lu}/u.test(name[0]?.text ?? "")) return null;
  if (NOT_SPEAKERS.test(doc.text.slice(name[0]?.start ?? 0, name.at(-1)?.end ?? 0))) return null;
  if (name.some((t) => t.pos === "AUX" || t.text === "?" || t.text === "," || t.quoteDepth > 0)) return null;
  let end = paragraph.to;
  while (end > paragraph.from && /^[.;]$/.test(doc.tokens[end - 1]?.text ?? "")) end--;
  const at = paragraph.from + colon;
  if (end <= at + 1) return null;
  return {
    ...PLAIN,
    rule: "headline",
    source: [{ from: paragraph.from, to: at }],
    cue: [{ from: at, to: at + 1 }],
    content: [{ from: at + 1, to: end }],
    head: null,
    lemma: null,
    depth: 0,
  };
}

/** A signature's words at most, and the fewest a quotation above it has. */
const SIGNATURE_WORDS = 16;
const PULLED_WORDS = 4;

/**
 * A quotation set apart with its speaker's name on the line below, both inside one pair of marks:
 *
 *     "We counted nine boats and no captain.
 *     Dora Vane, Ketterby harbour."
 */
export function pullQuote(doc: Document, paragraph: Paragraph): Candidate | null {
  const below = doc.paragraphs[paragraph.index + 1];
  const first = doc.tokens[paragraph.from];
  if (!below || !first || !/^["“]$/.test(first.text) || below.to - below.from > SIGNATURE_WORDS) return null;
  if (paragraph.to - paragraph.from < PULLED_WORDS || doc.text.slice(paragraph.end, below.start).trim() !== "")
    return null;
  if (doc.text.slice(paragraph.end, below.start).split("\n").length !== 2) return null;
  let end = below.to;
  if (!/^["”]$/.test(doc.tokens[end - 1]?.text ?? "")) return null;
  while (end > below.from && /^["”.]+$/.test(doc.tokens[end - 1]?.text ?? "")) end--;
  const words = doc.tokens.slice(below.from, end);
  if (words.length === 0 || words.some(({ pos, text }) => pos === "AUX" || /^["“”]$/.test(text))) return null;
  if (words[0]?.pos !== "PROPN" && !/^\p{Lu}/u.test(words[0]?.text ?? "")) return null;
  return {
    ...PLAIN,
    rule: "signature",
    source: [{ from: below.from, to: end }],
    cue: [],
    content: [{ from: paragraph.from, to: paragraph.to }],
    head: null,
    lemma: null,
    depth: 0,
  };
}

/** A paragraph that is one quotation, and its speaker's name in the one below it (`– Dora Vane.`) or above it (`Dora Vane, 31`). */
export function signed(doc: Document, paragraph: Paragraph): Candidate | null {
  if (paragraph.to - paragraph.from < PULLED_WORDS || !isOneQuotation(doc, paragraph)) return null;
  const below = nameLine(doc, paragraph.index + 1);
  const above = nameLine(doc, paragraph.index - 1);
  // A bare name is a signature only in a row of them, each with its quotation.
  const name =
    below?.dash || (below && isRow(doc, paragraph.index, 1))
      ? below
      : above && isRow(doc, paragraph.index, -1)
        ? above
        : null;
  if (!name) return null;
  return {
    ...PLAIN,
    rule: "signature",
    source: [name.range],
    cue: name.dash ? [name.dash] : [],
    content: [{ from: paragraph.from, to: paragraph.to }],
    head: null,
    lemma: null,
    depth: 0,
  };
}

function isOneQuotation(doc: Document, paragraph: Paragraph): boolean {
  const first = doc.tokens[paragraph.from];
  const last = doc.tokens[paragraph.to - 1];
  if (!first || !last || !/^["“]$/.test(first.text) || !/^["”]$/.test(last.text)) return false;
  for (let i = paragraph.from + 1; i < paragraph.to - 1; i++) if (doc.tokens[i]?.quoteDepth === 0) return false;
  return true;
}

/** A paragraph that is a name with what describes it, and no clause. */
function nameLine(doc: Document, index: number): { range: Range; dash: Range | null } | null {
  const line = doc.paragraphs[index];
  if (!line || line.to - line.from > SIGNATURE_WORDS) return null;
  const dashed = /^(?:[—–―-]|--)$/.test(doc.tokens[line.from]?.text ?? "");
  const from = dashed ? line.from + 1 : line.from;
  let to = line.to;
  while (to > from && /^[.:]$/.test(doc.tokens[to - 1]?.text ?? "")) to--;
  const words = doc.tokens.slice(from, to);
  if (
    words[0]?.pos !== "PROPN" ||
    words.some(({ pos, text }) => pos === "VERB" || pos === "AUX" || /^["“”?!]$/.test(text))
  )
    return null;
  return { range: { from, to }, dash: dashed ? { from: line.from, to: line.from + 1 } : null };
}

/** Whether the paragraphs two on or two back are a quotation with its name on the same side too. */
function isRow(doc: Document, index: number, side: 1 | -1): boolean {
  return [index + 2, index - 2].some((other) => {
    const paragraph = doc.paragraphs[other];
    return paragraph !== undefined && isOneQuotation(doc, paragraph) && nameLine(doc, other + side) !== null;
  });
}

/** A transcript's line: `NAME: What she said.` */
export function transcript(doc: Document, paragraph: Paragraph): Candidate | null {
  if (paragraph.kind === "headline") return null;
  let colon = -1;
  for (let i = paragraph.from; i < Math.min(paragraph.to, paragraph.from + 7); i++) {
    const token = doc.tokens[i];
    if (!token) return null;
    if (token.text === ":") {
      colon = i;
      break;
    }
    if (!/^\p{Lu}[\p{Lu}.’'-]*$/u.test(token.text) && !/^(?:[.’'()-]|[A-Z][a-z]?[A-Z]+|\(.*\))$/.test(token.text))
      return null;
  }
  if (colon <= paragraph.from || paragraph.to - colon < 3) return null;
  if (
    /^(?:update|note|correction|related|read|watch|photo|more|photos|video|exclusive|here|ps|p\.s\.|email|e-mail)$/i.test(
      doc.tokens[paragraph.from]?.text ?? "",
    ) &&
    colon === paragraph.from + 1
  )
    return null;
  for (let i = paragraph.from + 1; i < colon; i++)
    if (/^(?:OF|THE|FOR|AND|IN|TO|ON|WITH)$/.test(doc.tokens[i]?.text ?? "")) return null;
  return {
    ...PLAIN,
    rule: "transcript",
    source: [{ from: paragraph.from, to: colon }],
    cue: [{ from: colon, to: colon + 1 }],
    content: [{ from: colon + 1, to: paragraph.to }],
    head: null,
    lemma: null,
    depth: 0,
  };
}

/** `Asked whether he would go, …`, `was asked by X about Y`: a question, often with nobody who asks it. */
export function asked(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (let v = 0; v < view.chunks.length; v++) {
    const verb = view.chunks[v]?.verb;
    if (verb?.lemma !== "ask" || verb.form === "inf" || verb.form === "ing") continue;
    const left = kindAt(view, v - 1);
    const participle =
      verb.aux.length === 0 && (v === 0 || left === "comma" || left === "sub" || left === "cc" || left === "adv");
    if (
      !verb.passive &&
      !(
        participle &&
        tokenAt(view, (view.chunks[v] as { head: number }).head).lower === "asked" &&
        (v === 0 || left === "sub" || (left === "comma" && kindAt(view, v + 1) !== "quote"))
      )
    )
      continue;
    // "A memo, signed by Vane, asked why": it asks.
    const asker = left === "comma" && !verb.passive ? subjectOf(view, v) : null;
    if (asker && asker.to === v - 2 && asker.from < asker.to) continue;
    let k = v + 1;
    let source: Range[] = [];
    while (kindAt(view, k) === "adv") k++;
    if (wordAt(view, k) === "by" && kindAt(view, k + 1) === "np") {
      source = [rangeOf(view, k + 1, k + 1)];
      k += 2;
    }
    k = skipAdverbialsExceptAbout(view, k);
    let cueEnd = v;
    let content: Range | null = null;
    const word = wordAt(view, k);
    if (/^(?:whether|if|how|why|what|when|where|who|which)$/.test(word))
      content = stretch(view, k, questionEnd(view, k));
    else if (word === "about") {
      if (k === v + 1) cueEnd = k;
      content = stretch(view, k + 1, phraseEnd(view, k + 1));
    } else if (view.chunks[k]?.verb?.form === "inf") content = stretch(view, k, questionEnd(view, k));
    else if (kindAt(view, k) === "comma" && kindAt(view, k + 1) === "quote") content = rangeOf(view, k + 1, k + 1);
    if (!content) continue;
    found.push({
      ...PLAIN,
      rule: "asked",
      stance: "QUESTIONS",
      source,
      cue: [rangeOf(view, v, cueEnd)],
      content: [content],
      head: (view.chunks[v] as { head: number }).head,
      lemma: "ask",
      negated: verb.negated,
      depth: view.depth,
    });
  }
  return found;
}

function skipAdverbialsExceptAbout(view: View, from: number): number {
  let k = from;
  while (view.chunks[k] && wordAt(view, k) !== "about") {
    const next = Math.min(skipAdverbials(view, k), k + 2);
    if (next === k || (kindAt(view, k) === "np" && next > k + 1)) return k;
    k = kindAt(view, k) === "prep" ? k + 2 : k + 1;
    if (k > from + 6) return k;
  }
  return k;
}

/** A question before its answer ends at the comma before the next clause's subject. */
function questionEnd(view: View, from: number): number {
  const end = contentEnd(view, from, { enclosed: true, cue: from });
  return end;
}
