/** What went wrong, sorted into classes, so that the largest class can be read and mended first. */

import { paragraphsOf, type Span } from "../../domain/passage.ts";
import type { Annotation, GoldArticle } from "./annotation.ts";
import { type Comparison, type Examined, type Pair, wordingOf } from "./compare.ts";
import type { ErrorClass } from "./error-classes.ts";
import { factMisses } from "./facts.ts";
import { isSpeechCue } from "./speech-cues.ts";
import { shared } from "./words.ts";

export interface ExtractionError {
  readonly class: ErrorClass;
  readonly article: GoldArticle;
  /** Null for what is false. */
  readonly gold: Annotation | null;
  /** Null for what is missed. */
  readonly predicted: Annotation | null;
  /** What differs when the spans do not show it. */
  readonly note: string | null;
}

/** All errors of all articles. Of one pair there may be several. */
export function errorsOf(comparisons: readonly Comparison[]): ExtractionError[] {
  const known = cuesUsed(comparisons);
  return comparisons.flatMap((comparison) => [
    ...missedIn(comparison, known),
    ...wrongIn(comparison),
    ...falseIn(comparison),
  ]);
}

const plainCue = (article: GoldArticle, { cue }: Annotation): string =>
  wordingOf(article.text, cue).toLowerCase().replace(/\s+/g, " ").trim();

function cuesUsed(comparisons: readonly Comparison[]): ReadonlySet<string> {
  return new Set(
    comparisons.flatMap(({ article, predicted }) => predicted.map(({ annotation }) => plainCue(article, annotation))),
  );
}

function missedIn({ article, gold }: Comparison, known: ReadonlySet<string>): ExtractionError[] {
  return gold
    .filter(({ pairedWith }) => pairedWith === null)
    .map(({ annotation }) => {
      const cue = plainCue(article, annotation);
      const kind = cue === "" ? "no-cue" : isSpeechCue(cue) || known.has(cue) ? "known-cue" : "unknown-cue";
      return { class: `missed/${kind}`, article, gold: annotation, predicted: null, note: null };
    });
}

type WrongKind = Extract<ErrorClass, `wrong/${string}`> extends `wrong/${infer K}` ? K : never;

function wrongIn(comparison: Comparison): ExtractionError[] {
  const { article, gold, predicted, pairs } = comparison;
  const error = (kind: WrongKind, pair: Pair, note: string | null = null): ExtractionError => ({
    class: `wrong/${kind}`,
    article,
    gold: gold[pair.gold]?.annotation ?? null,
    predicted: predicted[pair.predicted]?.annotation ?? null,
    note,
  });
  const spans = pairs.flatMap((pair) => {
    const [meant, guess] = [gold[pair.gold], predicted[pair.predicted]];
    return meant && guess ? wrongSpans(pair, meant, guess).map((kind) => error(kind, pair)) : [];
  });
  const facts = factMisses(comparison).map(({ fact, pair, gold, predicted }) =>
    error(fact, pair, `${fact}: ${JSON.stringify(predicted[fact])}, gold has ${JSON.stringify(gold[fact])}`),
  );
  return [...spans, ...facts];
}

function wrongSpans({ roles }: Pair, gold: Examined<Annotation>, predicted: Examined<Annotation>): WrongKind[] {
  const kinds: WrongKind[] = [];
  if (!roles.source.exact) kinds.push(roles.source.overlap ? "source-bounds" : "source");
  if (!roles.cue.exact) kinds.push("cue");
  if (!roles.content.exact) {
    const common = shared(gold.words.content, predicted.words.content);
    const lacks = common < gold.words.content.size;
    const exceeds = common < predicted.words.content.size;
    kinds.push(lacks === exceeds ? "content-split" : lacks ? "content-short" : "content-long");
  }
  return kinds;
}

function falseIn({ article, predicted }: Comparison): ExtractionError[] {
  return predicted
    .filter(({ pairedWith }) => pairedWith === null)
    .map(({ annotation }) => ({
      class: `false/${annotation.rule ?? "unknown-rule"}`,
      article,
      gold: null,
      predicted: annotation,
      note: null,
    }));
}

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences that an error is about, from the first that it touches to the last, with the paragraph of the first. */
export function sentencesOf({ article: { text }, gold, predicted }: ExtractionError): Span & { paragraph: number } {
  const spans = [gold, predicted].flatMap((side) => (side ? [...side.source, ...side.cue, ...side.content] : []));
  const first = Math.min(...spans.map(({ start }) => start), text.length);
  const last = Math.max(...spans.map(({ end }) => end), 0);
  const paragraphs = paragraphsOf(text);
  const at = (offset: number) =>
    Math.max(
      0,
      paragraphs.findLastIndex(({ start }) => start <= offset),
    );
  const from = paragraphs[at(first)] ?? { start: 0, end: text.length };
  const to = paragraphs[at(last - 1)] ?? from;
  return {
    start: sentenceAt(text, from, first).start,
    end: sentenceAt(text, to, last - 1).end,
    paragraph: at(first) + 1,
  };
}

function sentenceAt(text: string, { start, end }: Span, offset: number): Span {
  const sentence = SENTENCES.segment(text.slice(start, end)).containing(Math.max(0, offset - start));
  if (!sentence) return { start, end };
  const whole = sentence.segment.trimEnd().length;
  return { start: start + sentence.index, end: Math.max(offset + 1, start + sentence.index + whole) };
}
