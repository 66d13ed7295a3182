/** JSON Lines of articles become JSON Lines of their attributions. */

import { canonicalLanguage } from "../domain/language-tag.ts";
import { parsePartialDate } from "../domain/partial-date.ts";
import type { Span } from "../domain/passage.ts";
import type { ExtractedAttribution, Extraction, ExtractOptions } from "../extraction/attribution.ts";
import { isOutermost, type Joined, joinSources, jointConfidence } from "../extraction/evaluation/joined.ts";

export type Extract = (text: string, options: ExtractOptions) => Extraction;

/** What came of some lines. */
export interface Answers {
  /** A line for every article, in order. */
  readonly output: string;
  readonly articles: number;
  /** How many lines there were, empty ones and wrong ones too. */
  readonly lines: number;
  /** Wrong lines, counted from 1. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

const LINE_FEED = 0x0a;
const DECODER = new TextDecoder("utf-8", { fatal: true });

/** A line that is wrong. */
class BadLine extends Error {}

/** Answers whole lines; one that is wrong does not keep the rest from being answered. */
export function answerLines(bytes: Uint8Array, extract: Extract, options: ExtractOptions): Answers {
  const problems: { line: number; message: string }[] = [];
  let [output, articles, lines] = ["", 0, 0];
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const end = feed < 0 ? bytes.length : feed;
    lines++;
    try {
      const answer = answerLine(bytes.subarray(from, end), extract, options);
      if (answer !== null) {
        output += `${answer}\n`;
        articles++;
      }
    } catch (error) {
      problems.push({ line: lines, message: explain(error) });
    }
    from = end + 1;
  }
  return { output, articles, lines, problems };
}

/** Of a mistake of ours, which is to be reported, everything that is known. */
function explain(error: unknown): string {
  if (error instanceof BadLine) return error.message;
  return `unexpected error, please report it: ${error instanceof Error ? error.stack : String(error)}`;
}

function answerLine(bytes: Uint8Array, extract: Extract, options: ExtractOptions): string | null {
  const json = decode(bytes);
  if (json.trim() === "") return null;
  const { id, text, ...own } = readLine(json);
  const { language, attributions } = extract(text, { ...options, ...own });
  return JSON.stringify({
    id,
    language,
    attributions: joinSources(attributions.filter(isOutermost), text).map(asJson),
  });
}

function decode(bytes: Uint8Array): string {
  try {
    return DECODER.decode(bytes);
  } catch {
    throw new BadLine("is not UTF-8");
  }
}

function readLine(json: string): { id: unknown; text: string } & ExtractOptions {
  let value: Record<string, unknown> | null;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new BadLine(`is not JSON: ${(error as Error).message}`);
  }
  const { id = null, text, publishedAt, language } = value ?? {};
  if (typeof text !== "string") throw new BadLine('has no text: an article is {"id": …, "text": "…"}');
  return {
    id,
    text,
    ...(typeof publishedAt === "string" && { publishedAt: dateOf(publishedAt) }),
    ...(typeof language === "string" && { language: languageOf(language) }),
  };
}

function dateOf(text: string): string {
  try {
    return parsePartialDate(text).edtf;
  } catch (error) {
    throw new BadLine(`publishedAt: ${(error as Error).message}`);
  }
}

function languageOf(tag: string): string {
  const language = canonicalLanguage(tag);
  if (language === null)
    throw new BadLine(`language: ${JSON.stringify(tag)} is not a language tag, such as en or en-GB`);
  return language;
}

const pairsOf = (spans: readonly Span[]): [number, number][] => spans.map(({ start, end }) => [start, end]);

/** What is said of the first of those joined holds for all: they have one cue and one content. */
function asJson({ source, cue, content, parts }: Joined<ExtractedAttribution>) {
  const { type, stance, negated, rule } = parts[0];
  return {
    source: pairsOf(source),
    cue: pairsOf(cue),
    content: pairsOf(content),
    type,
    stance,
    negated,
    confidence: jointConfidence(parts.map(({ confidence }) => confidence)),
    rule,
    resolved: parts.map(({ resolved: { name, kind, descriptor, cardinality } }) => ({
      name,
      kind,
      descriptor,
      cardinality,
    })),
  };
}
