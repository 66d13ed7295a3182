/**
 * An article read once for every rule: paragraphs, sentences, words, quotations and regions, all with offsets into the text as it
 * came.
 */
import { paragraphsOf, type Span } from "../domain/passage.ts";
import { findQuotations, type Quotation } from "./quotes.ts";
import { datelineLength, FIRST_PARAGRAPHS, kindOfParagraph, type ParagraphKind } from "./regions.ts";
import { sentencesOf } from "./sentences.ts";
import { type Token, tokenize } from "./tokens.ts";

export type { Token } from "./tokens.ts";

/** A line of the text that is not empty. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly kind: ParagraphKind;
  /** After a dateline, when there is one. */
  readonly bodyStart: number;
  /** Its words: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Its sentences: `fromSentence` inclusive, `toSentence` exclusive. */
  readonly fromSentence: number;
  readonly toSentence: number;
}

/** A sentence as the article tells it: a quotation of several sentences, with the words around it, is one. */
interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  /** Its words: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** Places of the words after which a sentence ends inside a quotation that goes on. */
  readonly innerEnds: ReadonlySet<number>;
}

/** Reads a text. Linear in its length. */
export function readDocument(text: string): Document {
  const spans = paragraphsOf(text);
  const tokens = tokenize(text);
  const quotations = findQuotations(text, spans);
  markQuoted(tokens, quotations);

  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const innerEnds = new Set<number>();
  let t = 0;
  let begun = false;
  spans.forEach((span, index) => {
    const from = firstFrom(tokens, t, span.start);
    const to = firstFrom(tokens, from, span.end);
    t = to;
    const line = text.slice(span.start, span.end);
    const kind = kindOfParagraph(line, index, begun);
    if (kind === "body") begun = true;
    const bodyStart = span.start + datelineLength(line);
    const fromSentence = sentences.length;
    const read = sentencesOf(tokens, firstFrom(tokens, from, bodyStart), to);
    for (const { from, to } of read.sentences) {
      const { start } = tokens[from] as Token;
      const { end } = tokens[to - 1] as Token;
      for (let i = from; i < to; i++) (tokens[i] as Token).sentence = sentences.length;
      sentences.push({ index: sentences.length, paragraph: index, from, to, start, end });
    }
    for (const end of read.innerEnds) innerEnds.add(end);
    for (let i = from; i < to; i++) (tokens[i] as Token).paragraph = index;
    const { start, end } = span;
    paragraphs.push({ start, end, index, kind, bodyStart, from, to, fromSentence, toSentence: sentences.length });
  });
  return { text, paragraphs: withCaptions(text, paragraphs), sentences, tokens, quotations, innerEnds };
}

/** An article begins with its dateline: whole sentences between that and the headline are a picture's caption. */
function withCaptions(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const begin = paragraphs.findIndex(({ start, bodyStart }) => bodyStart > start);
  if (begin > FIRST_PARAGRAPHS) return [...paragraphs];
  const isSentence = ({ end }: Paragraph): boolean => /[.…!?]["”’]?\s*$/.test(text.slice(end - 8, end));
  return paragraphs.map((one, i) =>
    i < begin && (one.kind === "body" || (one.kind === "headline" && i > 0 && isSentence(one)))
      ? { ...one, kind: "caption" }
      : one,
  );
}

/** The first word, from `t` on, that begins at `offset` or after it. */
function firstFrom(tokens: readonly Token[], t: number, offset: number): number {
  let i = t;
  while (i < tokens.length && (tokens[i] as Token).start < offset) i++;
  return i;
}

/** Tells each word which quotations it stands in, in one sweep over those outside and those within them. */
function markQuoted(tokens: readonly Token[], quotations: readonly Quotation[]): void {
  const outer = quotations.filter(({ depth }) => depth === 1);
  const inner = quotations.filter(({ depth }) => depth === 2);
  let o = 0;
  let n = 0;
  for (const token of tokens) {
    while (o < outer.length && (outer[o] as Quotation).end <= token.start) o++;
    while (n < inner.length && (inner[n] as Quotation).end <= token.start) n++;
    const quotation = outer[o];
    if (!quotation || !isWithin(token, quotation)) continue;
    token.quote = quotation.index;
    token.quoteDepth = isWithin(token, inner[n]) ? 2 : 1;
  }
}

const isWithin = ({ start, end }: Token, quotation: Quotation | undefined): boolean =>
  quotation !== undefined && start >= quotation.innerStart && end <= quotation.innerEnd;
