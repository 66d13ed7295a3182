/**
 * How likely an attribution is right: logistic regression over traits of the attribution, so that of those at 0.8 eight in ten
 * are. What counts as right is the measure `whole good` of docs/extraction.md. The weights come from `scripts/fit-confidence.mjs`.
 */
import type { Span } from "../domain/passage.ts";
import type { ExtractedAttribution } from "./attribution.ts";
import { BIAS, WEIGHTS } from "./confidence-weights.ts";

/** All that confidence goes by. */
export type Told = Omit<ExtractedAttribution, "confidence">;

/** Below an even chance there were too few to tell them apart; above the other, nothing is that sure. */
const LEAST = 0.5;
const MOST = 0.99;

/** @returns from 0 to 1. */
export function confidenceOf(text: string, told: Told): number {
  const sum = traitsOf(text, told).reduce((total, trait) => total + (WEIGHTS.get(trait) ?? 0), BIAS);
  return Math.min(MOST, Math.max(LEAST, 1 / (1 + Math.exp(-sum))));
}

/** The traits of an attribution, each with a weight or, when it was too rare to tell, with none. */
export function traitsOf(text: string, told: Told): string[] {
  const { rule, type, resolved, cueLemma, content, source } = told;
  const size = sizeOf(content);
  const kind = source.length === 0 ? "NONE" : resolved.kind;
  const cue = cueLemma ?? "none";
  return [
    `rule ${rule}`,
    `type ${type}`,
    `stance ${told.stance}`,
    `kind ${kind}`,
    `cue ${cue}`,
    `rule and cue ${rule} ${cue}`,
    `rule and kind ${rule} ${kind}`,
    `rule and word ${rule} ${firstWord(text, content)}`,
    `class ${told.cueClass}`,
    `content ${size < 12 ? "tiny" : size < 30 ? "short" : size < 160 ? "usual" : size < 280 ? "long" : "huge"}`,
    `rule and length ${rule} ${size < 30 ? "short" : size < 160 ? "usual" : "long"}`,
    `source ${sizeOf(source) > 90 ? "long" : sizeOf(source) > 30 ? "usual" : "short"}`,
    `parts ${Math.min(content.length, 3)}`,
    ...(told.negated ? ["negated"] : []),
    ...(told.via !== null ? ["reported"] : []),
    ...(told.inQuotation ? ["in a quotation"] : []),
    ...(told.inCaption ? ["in a caption"] : []),
    ...(told.time ? ["time"] : []),
    ...(told.medium ? ["medium"] : []),
    ...(told.addressee ? ["addressee"] : []),
  ];
}

/** How many characters. */
const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The content's first word when it is one that many contents begin with. */
function firstWord(text: string, [first]: readonly Span[]): string {
  const begin = text.slice(first?.start ?? 0, (first?.start ?? 0) + LONGEST_WORD);
  const word = /[\p{L}\p{N}]+/u.exec(begin)?.[0].toLowerCase() ?? "";
  return COMMON.has(word) ? word : "other";
}
const LONGEST_WORD = 24;
const COMMON = new Set(
  (
    "that the a an this these those he she it they we i you his her its their our my there if whether what when where why how who as in on to for of not " +
    "no some many most all any one two and but because while after before with by from is are was were would will could should may might can do don have"
  ).split(" "),
);
