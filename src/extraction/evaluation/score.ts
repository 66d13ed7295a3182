/**
 * How well extraction agrees with a corpus, in the measures of the project's scorer: the same names, the same figures.
 *
 * - `ROLE exact`: every span of the role is the same, but for quotation marks, punctuation and white space at its ends.
 * - `ROLE overlap`: the role shares a word with gold.
 * - `ROLE token`: the words of all attributions of an article together.
 * - `whole exact`: all three roles are exact. `whole good`: the source overlaps, or gold names none, and the content is at least
 *   half the same. `whole detected`: there is a pair at all. Each also for direct, mixed and indirect speech: precision counts
 *   by the kind predicted, recall by that of gold.
 * - `speech exact`, `speech good`, `speech detected`: recall over the gold that is speech.
 */

import { ROLES, type Role } from "./annotation.ts";
import { type Comparison, KINDS, type Kind, type Verdict } from "./compare.ts";
import { shared, type Words } from "./words.ts";

const DEGREES = ["exact", "good", "detected"] as const;
type Degree = (typeof DEGREES)[number];
const MATCHES = ["exact", "overlap", "token"] as const;

export type Measure =
  | `${Role} ${(typeof MATCHES)[number]}`
  | `whole ${Degree}`
  | `whole ${Degree} ${Kind}`
  | `speech ${Degree}`;

/** All measures, in the order in which they are printed. */
export const MEASURES: readonly Measure[] = [
  ...ROLES.flatMap((role) => MATCHES.map((match) => `${role} ${match}` as const)),
  ...DEGREES.flatMap((degree) => [
    `whole ${degree}` as const,
    ...KINDS.map((kind) => `whole ${degree} ${kind}` as const),
  ]),
  ...DEGREES.map((degree) => `speech ${degree}` as const),
];

export interface Figure {
  /** The share of what was predicted that is right; null where only recall can be told. */
  readonly precision: number | null;
  /** The share of gold that was found. */
  readonly recall: number;
  /** Their harmonic mean. */
  readonly f1: number | null;
  readonly predicted: number;
  readonly gold: number;
}

interface Tally {
  predicted: number;
  gold: number;
  /** How many of `predicted`, and how many of `gold`, are right. */
  rightPredicted: number;
  rightGold: number;
}

/** Counts the articles of a corpus, one at a time. */
export class Score {
  readonly #tallies = new Map<Measure, Tally>(
    MEASURES.map((measure) => [measure, { predicted: 0, gold: 0, rightPredicted: 0, rightGold: 0 }]),
  );

  add(comparison: Comparison): void {
    for (const role of ROLES) {
      this.#addRole(comparison, role);
      this.#addTokens(comparison, role);
    }
    this.#addWhole(comparison);
  }

  figures(): Record<Measure, Figure> {
    const entries = [...this.#tallies].map(([measure, tally]) => [measure, figureOf(measure, tally)] as const);
    return Object.fromEntries(entries) as Record<Measure, Figure>;
  }

  #count(measure: Measure, field: keyof Tally, number = 1): void {
    const tally = this.#tallies.get(measure);
    if (tally) tally[field] += number;
  }

  #addRole({ gold, predicted, pairs }: Comparison, role: Role): void {
    for (const match of ["exact", "overlap"] as const) {
      const measure = `${role} ${match}` as const;
      this.#count(measure, "predicted", predicted.filter(({ words }) => words[role].size > 0).length);
      this.#count(measure, "gold", gold.filter(({ words }) => words[role].size > 0).length);
      const right = pairs.filter(
        (pair) =>
          pair.roles[role][match] && predicted[pair.predicted]?.words[role].size && gold[pair.gold]?.words[role].size,
      ).length;
      this.#count(measure, "rightPredicted", right);
      this.#count(measure, "rightGold", right);
    }
  }

  #addTokens({ gold, predicted }: Comparison, role: Role): void {
    const [ours, theirs] = [predicted, gold].map((list) => union(list.map(({ words }) => words[role])));
    if (!ours || !theirs) return;
    const right = shared(ours, theirs);
    const measure = `${role} token` as const;
    this.#count(measure, "predicted", ours.size);
    this.#count(measure, "gold", theirs.size);
    this.#count(measure, "rightPredicted", right);
    this.#count(measure, "rightGold", right);
  }

  #addWhole({ gold, predicted, pairs }: Comparison): void {
    const ofGold = new Map(pairs.map((pair) => [pair.gold, pair.verdict]));
    const ofPredicted = new Map(pairs.map((pair) => [pair.predicted, pair.verdict]));
    for (const degree of DEGREES) {
      for (const [i, { kind }] of predicted.entries()) {
        for (const measure of [`whole ${degree}`, `whole ${degree} ${kind}`] as const) {
          this.#count(measure, "predicted");
          if (reaches(ofPredicted.get(i), degree)) this.#count(measure, "rightPredicted");
        }
      }
      for (const [i, { kind, isSpeech }] of gold.entries()) {
        const measures: Measure[] = [`whole ${degree}`, `whole ${degree} ${kind}`];
        if (isSpeech) measures.push(`speech ${degree}`);
        for (const measure of measures) {
          this.#count(measure, "gold");
          if (reaches(ofGold.get(i), degree)) this.#count(measure, "rightGold");
        }
      }
    }
  }
}

const union = (sets: readonly Words[]): Words => new Set(sets.flatMap((set) => [...set]));

/** @param verdict undefined when there is no pair. */
const reaches = (verdict: Verdict | undefined, degree: Degree): boolean =>
  verdict !== undefined && (degree === "detected" || verdict[degree]);

function figureOf(measure: Measure, { predicted, gold, rightPredicted, rightGold }: Tally): Figure {
  const recall = rightGold / (gold || 1);
  if (measure.startsWith("speech")) return { precision: null, recall, f1: null, predicted, gold };
  const precision = rightPredicted / (predicted || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), predicted, gold };
}
