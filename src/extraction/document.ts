/**
 * An article read once for every rule: paragraphs, sentences, words, quotations and regions, all with offsets into the text as it
 * came.
 */
import { paragraphsOf, type Span } from "../domain/passage.ts";
import { findQuotations, type Quotation } from "./quotes.ts";
import { datelineLength, kindOfParagraph, type ParagraphKind } from "./regions.ts";
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

/** Sentences longer than this many words are cut, so that no rule's work can grow with the square of a text. */
const LONGEST_SENTENCE = 400;

/** Titles and the like: a sentence never ends after them. */
const NEVER_ENDS =
  /^(?:mr|mrs|ms|dr|prof|rep|reps|sen|sens|gov|govs|gen|lt|col|maj|sgt|capt|cmdr|adm|rev|hon|pres|st|vs|v|no|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|fig|al|atty|supt|det|insp|dep|cpl|pvt|messrs|mt|ft|e\.g|i\.e|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo)\.$/;
const STARTS_SENTENCE =
  /^(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|If|When|While|As|This|That|These|Those|His|Her|Their|Its|For|After|Before|Since|So|Yet|Or|Not|No|There|Here|What|Who|How|Why|With|By|Some|Many|Most|One|Both|Although|Though|However|Now|Then|Still|Also|Even|Instead|Meanwhile|Mr|Mr\.|Mrs\.|Ms\.|Other|Another|Last|Two|Under|Under|Among|Critics|Officials|To|From|During|According|Asked|Earlier|Later)$/;
const CLOSING = /^(?:["”’')\]»]|'')$/;
const OPENING = /^(?:["“‘'([«„]|'')$/;

/** Whether the word at `i` ends a sentence in an article's prose. */
function endsSentence(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (i + 1 >= to || !next) return true;
  const gap = next.start > token.end;
  const { text } = token;
  if (text === "." || text === "!" || text === "?" || text === "…" || /^[.!?…]{2,}$/.test(text)) {
    // Closing marks belong to the sentence they close.
    if (!gap && (CLOSING.test(next.text) || /^[.!?…]/.test(next.text))) return false;
    if (!gap && !/^\p{Lu}/u.test(next.text)) return false;
    if (/^[\p{Ll}]/u.test(next.text)) return false;
    if ((text === "…" || /^\.{2,}$/.test(text)) && !/^[\p{Lu}"“]/u.test(next.text)) return false;
    return !/^[,;:—–)-]/.test(next.text);
  }
  if (text.endsWith(".") && text.length > 1 && gap) {
    const lower = text.toLowerCase();
    if (NEVER_ENDS.test(lower.slice(lower.lastIndexOf("-") + 1)) || /^\p{L}\.$/u.test(text)) return false;
    if (OPENING.test(next.text)) return /^\p{Lu}/u.test(tokens[i + 2]?.text ?? "");
    return STARTS_SENTENCE.test(next.text);
  }
  return false;
}

/**
 * A quotation ended by ? or ! whose cue follows ("Why?" Ms Vane asked.) goes on to the cue. After a full stop, which may be a
 * slip, only when nothing follows the cue (`strict`).
 */
function cueFollows(tokens: readonly Token[], i: number, to: number, strict: boolean): boolean {
  for (let j = i; j < Math.min(to, i + 8); j++) {
    const token = tokens[j] as Token;
    if (
      /^(?:said|says|asked|asks|wrote|writes|tweeted|told|added|shouted|exclaimed|wondered|replied|continued|yelled|joked|declared|responded|quipped|screamed|demanded)$/.test(
        token.lower,
      )
    ) {
      if (!strict) return true;
      const next = tokens[j + 1];
      return j + 1 >= to || next?.text === ".";
    }
    if (token.pos === "PUNCT" && token.text !== "," && token.text !== "-" && token.text !== ".") return false;
    if (token.pos === "VERB" || token.pos === "AUX") return false;
  }
  return false;
}

/** Reads a text. Linear in its length. */
export function readDocument(text: string): Document {
  const spans = paragraphsOf(text);
  const tokens = tokenize(text);
  const quotations = findQuotations(text, spans);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const innerEnds = new Set<number>();

  // Quotations are ordered by their ends within a paragraph: mark depth by sweeping each outer and inner one.
  const outer = quotations.filter((q) => q.depth === 1).sort((a, b) => a.start - b.start);
  const inner = quotations.filter((q) => q.depth === 2).sort((a, b) => a.start - b.start);
  let o = 0;
  let n = 0;
  for (const token of tokens) {
    while (o < outer.length && (outer[o] as Quotation).end <= token.start) o++;
    while (n < inner.length && (inner[n] as Quotation).end <= token.start) n++;
    const q = outer[o];
    const p = inner[n];
    if (q && token.start >= q.innerStart && token.end <= q.innerEnd) {
      token.quoteDepth = 1;
      token.quote = q.index;
      if (p && token.start >= p.innerStart && token.end <= p.innerEnd) token.quoteDepth = 2;
    }
  }

  let t = 0;
  let bodies = 0;
  spans.forEach((span, index) => {
    while (t < tokens.length && (tokens[t] as Token).start < span.start) t++;
    const from = t;
    while (t < tokens.length && (tokens[t] as Token).start < span.end) t++;
    const to = t;
    const line = text.slice(span.start, span.end);
    const kind = kindOfParagraph(line, bodies === 0 && index < 3);
    if (kind === "body") bodies++;
    const bodyStart = span.start + datelineLength(line);
    const fromSentence = sentences.length;
    let start = from;
    while (start < to && (tokens[start] as Token).start < bodyStart) start++;
    const close = (end: number): void => {
      if (end <= start) return;
      for (let k = start; k < end; k++) (tokens[k] as Token).sentence = sentences.length;
      sentences.push({
        index: sentences.length,
        paragraph: index,
        from: start,
        to: end,
        start: (tokens[start] as Token).start,
        end: (tokens[end - 1] as Token).end,
      });
      start = end;
    };
    for (let k = from; k < to; k++) {
      const token = tokens[k] as Token;
      token.paragraph = index;
      if (k < start) continue;
      if (k - start >= LONGEST_SENTENCE) close(k);
      const inside = token.quoteDepth > 0;
      let end = endsSentence(tokens, k, to);
      // A closing mark or bracket after the end of a sentence ends it too.
      if (!end && CLOSING.test(token.text) && !inside && k > start) {
        let back = k - 1;
        while (back > start && CLOSING.test((tokens[back] as Token).text)) back--;
        const mark = (tokens[back] as Token).text;
        const next = tokens[k + 1];
        if (/^(?:\.+|[!?…])$/.test(mark) && next && next.start > token.end && k + 1 < to) {
          end = /^[\p{Lu}\p{N}"“‘'([]/u.test(next.text) && !cueFollows(tokens, k + 1, to, mark === ".");
        }
      }
      if (!end) continue;
      if (inside && k + 1 < to) innerEnds.add(k);
      else close(k + 1);
    }
    close(to);
    paragraphs.push({ ...span, index, kind, bodyStart, from, to, fromSentence, toSentence: sentences.length });
  });
  return { text, paragraphs, sentences, tokens, quotations, innerEnds };
}
