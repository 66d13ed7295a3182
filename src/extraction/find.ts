/** Runs every rule over a document. */
import type { Document, Paragraph } from "./document.ts";
import { accordingTo, inTheirView } from "./rules/according-to.ts";
import { asked } from "./rules/asked.ts";
import type { Candidate } from "./rules/candidate.ts";
import { colonBlock } from "./rules/colon-block.ts";
import { hearsayAdverb } from "./rules/hearsay-adverb.ts";
import { indirect } from "./rules/indirect.ts";
import { nominal } from "./rules/nominal.ts";
import { headline, pullQuote, transcript } from "./rules/paragraphs.ts";
import { passive } from "./rules/passive.ts";
import { isQuoteOnly, openingStatement } from "./rules/quotations.ts";
import { quoted } from "./rules/quoted.ts";
import { inverted } from "./rules/set-apart.ts";
import { signatures } from "./rules/signatures.ts";
import { speakerBefore } from "./rules/speaker-before.ts";
import { select } from "./select.ts";
import { type Range, type View, viewOf } from "./syntax/view.ts";

/** The last candidate whose quotation what follows may carry on: with or without an open mark, a lone quotation is the same voice's. */
interface Running {
  candidate: Candidate;
  paragraph: number;
}

export function findAttributions(doc: Document): Candidate[] {
  const all: Candidate[] = [];
  const signed = signatures(doc);
  let running: Running | null = null;
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind === "boilerplate" || paragraph.kind === "byline") continue;
    const known = signed.get(paragraph.index);
    const one = known === undefined ? pullQuote(doc, paragraph) : known;
    if (one) all.push(one);
    if (one || known === null) {
      running = null;
      continue;
    }
    running = inParagraph(doc, paragraph, all, running);
  }
  return select(all);
}

function inParagraph(doc: Document, paragraph: Paragraph, all: Candidate[], before: Running | null): Running | null {
  let running: Running | null = null;
  const whole = headline(doc, paragraph) ?? transcript(doc, paragraph);
  if (whole) {
    all.push(whole);
    if (whole.rule === "transcript") {
      insideTranscript(doc, paragraph, whole, all);
      return null;
    }
  }
  const block = before?.candidate.content.length === 0 && before.candidate.rule === "colon-block" ? before : null;
  const isWhole = block !== null && isRead(block.candidate, doc) && !opensQuotation(doc, paragraph.index);
  if (isWhole) block.candidate.content.push({ from: paragraph.from, to: paragraph.to });
  for (let s = paragraph.fromSentence; s < paragraph.toSentence; s++) {
    const sentence = doc.sentences[s];
    if (!sentence) continue;
    const view = viewOf(doc, sentence.from, sentence.to, 0);
    const quotes = quoted(view);
    if (quotes.length === 0 && isQuoteOnly(view)) {
      inside(view, all);
      // What stands below "Vane wrote:" is hers with all its quotations.
      if (isWhole) continue;
      const range: Range = { from: sentence.from, to: sentence.to };
      if (block && s === paragraph.fromSentence) {
        block.candidate.content.push(range);
        running = { candidate: block.candidate, paragraph: paragraph.index };
      } else if (running) running.candidate.content.push(range);
      else if (before && s === paragraph.fromSentence) {
        before.candidate.content.push(range);
        running = { candidate: before.candidate, paragraph: paragraph.index };
      }
      continue;
    }
    // "“… the party” in the debate.": what stands behind a quotation that goes on tells when and where.
    const first = quotes.length === 0 && running && view.depth === 0 ? openingStatement(view) : null;
    if (first) running?.candidate.content.push(first);
    const told = withoutQuotations(view);
    const opens = s === paragraph.toSentence - 1 ? colonBlock(view) : null;
    const opened = opens && (opensQuotation(doc, paragraph.index + 1) || isRead(opens, doc)) ? opens : null;
    // What stands below is what the last verb says, and not its object.
    all.push(...quotes, ...(opened ? [opened] : []), ...told);
    inside(view, all);
    const last = quotes.at(-1);
    // A quotation that stands alone behind a sentence of somebody's indirect speech is that person's.
    const main = lastOuter(told.filter((c) => LEADING.test(c.rule) && c.lemma !== null));
    if (last) running = { candidate: last, paragraph: paragraph.index };
    else if (main) running = { candidate: main, paragraph: paragraph.index };
    else if (view.chunks.length > 0) running = pending(speakerBefore(view), paragraph.index, all);
    if (opened) running = { candidate: opened, paragraph: paragraph.index };
  }
  return running;
}

function pending(candidate: Candidate | null, paragraph: number, all: Candidate[]): Running | null {
  if (!candidate) return null;
  all.push(candidate);
  return { candidate, paragraph };
}

/** Of what one sentence tells, the last that is not within what another tells: `Vane said it held, adding that it was dry. “…”` */
function lastOuter(told: readonly Candidate[]): Candidate | undefined {
  const isWithin = ({ head }: Candidate): boolean =>
    head !== null && told.some(({ content }) => content.some(({ from, to }) => from <= head && head < to));
  let last: Candidate | undefined;
  for (const one of told) if (!isWithin(one) && (one.head ?? 0) >= (last?.head ?? 0)) last = one;
  return last;
}

const LEADING =
  /^(?:that-clause|bare-clause|trailing|told-that|noun-phrase|particle|indirect-question|called|infinitive|gerund|urged-to|noun-that|as-said|quoted-phrase)$/;

/** `The notice read:`, `Vane wrote:` and their like: what stands below is quoted even without marks. */
const isRead = ({ rule, lemma, cue, content }: Candidate, doc: Document): boolean =>
  /^(?:read|follow)$/.test(lemma ?? "") ||
  (rule === "colon-block" &&
    content.length === 0 &&
    /^(?:say|write|report|state|elaborate|tweet|post|explain|respond|reply|add|comment|continue|conclude|declare|argue|note|remark|observe)$/.test(
      lemma ?? "",
    ) &&
    doc.tokens[cue.at(-1)?.to ?? -1]?.text === ":");

/** Whether a paragraph begins with a quotation. */
function opensQuotation(doc: Document, index: number): boolean {
  const next = doc.paragraphs[index];
  if (!next) return false;
  const first = doc.tokens[next.from + 1];
  return first !== undefined && first.paragraph === index && first.quoteDepth > 0;
}

/** All that a stretch tells in its own words. */
function withoutQuotations(view: View): Candidate[] {
  return [
    ...inverted(view),
    ...asked(view),
    ...indirect(view),
    ...accordingTo(view),
    ...inTheirView(view),
    ...passive(view),
    ...hearsayAdverb(view),
    ...nominal(view),
  ];
}

/** Fewer words than this in brackets or quotation marks hold no attribution of their own. */
const LEAST_INSIDE = 4;

/** What is attributed inside brackets, and by those who are quoted: `(On Monday he said that …)`, `"She told me that …"`. */
function inside(view: View, all: Candidate[]): void {
  for (const chunk of view.chunks) {
    if (chunk.to - chunk.from < LEAST_INSIDE + 2) continue;
    if (chunk.kind === "paren") {
      const inner = viewOf(view.doc, chunk.from + 1, chunk.to - 1, view.depth);
      all.push(...quoted(inner), ...withoutQuotations(inner));
    } else if (chunk.kind === "quote" && view.depth === 0) insideQuotation(view.doc, chunk, all);
  }
}

/** What a transcript's speaker says that others said. */
function insideTranscript(doc: Document, paragraph: Paragraph, { content }: Candidate, all: Candidate[]): void {
  const start = content[0]?.from ?? paragraph.from;
  for (let s = paragraph.fromSentence; s < paragraph.toSentence; s++) {
    const sentence = doc.sentences[s];
    if (!sentence || sentence.to <= start) continue;
    const view = viewOf(doc, Math.max(sentence.from, start), sentence.to, 0);
    all.push(...[...quoted(view), ...withoutQuotations(view)].filter((c) => isReported(doc, c)));
  }
}

function insideQuotation(doc: Document, { from, to }: Range, all: Candidate[]): void {
  const isMark = (i: number): boolean => doc.tokens[i]?.quoteDepth === 0;
  let start = isMark(from) ? from + 1 : from;
  const end = isMark(to - 1) ? to - 1 : to;
  for (let i = start; i < end; i++) {
    if (!doc.innerEnds.has(i) && i < end - 1) continue;
    const inner = viewOf(doc, start, i + 1, 1);
    all.push(...[...quoted(inner), ...withoutQuotations(inner)].filter((c) => isReported(doc, c)));
    start = i + 1;
  }
}

/** In somebody's quotation only what another is said to have said counts: `"The judge told me that …"`, not `"I say …"`. */
function isReported(doc: Document, { rule, source, lemma, negated }: Candidate): boolean {
  const first = doc.tokens[source[0]?.from ?? -1];
  if (rule === "passive" && lemma === "tell") return true;
  return (
    first !== undefined &&
    !negated &&
    /^(?:that-clause|bare-clause|told-that|urged-to|evidence|noun-phrase|particle|nominal|quote-then-cue|cue-then-quote|trailing|according-to|indirect-question)$/.test(
      rule,
    ) &&
    /^(?:say|tell|write|warn|promise|claim|report|announce|deny|insist|admit|ask|reply|shout|find|show|accuse|answer|according to)$/.test(
      lemma ?? "",
    ) &&
    !/^(?:i|we|you|people|who|what|that|nobody)$/.test(first.lower)
  );
}
