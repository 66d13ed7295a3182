/** What a rule finds, in words of the document, before it is chosen and described. */
import type { Certainty, CueClass, Medium, Stance } from "../attribution.ts";
import type { Range } from "../syntax.ts";

export interface Candidate {
  readonly rule: RuleName;
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  content: Range[];
  /** The word that counts in the cue; null for a colon. */
  readonly head: number | null;
  readonly lemma: string | null;
  readonly stance: Stance;
  readonly cueClass: CueClass;
  readonly medium: Medium | null;
  readonly negated: boolean;
  readonly certainty: Certainty;
  readonly addressee: Range | null;
  /** 0 for the article's own words, 1 for words inside a quotation. */
  readonly depth: number;
}

export type RuleName =
  | "quote-then-cue"
  | "quote-then-verb"
  | "cue-then-quote"
  | "cue-colon"
  | "colon-block"
  | "transcript"
  | "headline"
  | "that-clause"
  | "bare-clause"
  | "told-that"
  | "indirect-question"
  | "noun-phrase"
  | "particle"
  | "infinitive"
  | "urged-to"
  | "gerund"
  | "called"
  | "trailing"
  | "as-said"
  | "according-to"
  | "noun-that"
  | "nominal"
  | "passive"
  | "passive-by"
  | "issued"
  | "signature"
  | "quoted-phrase"
  | "heard"
  | "declined"
  | "put-at"
  | "hearsay-passive"
  | "hearsay-it"
  | "hearsay-adverb"
  | "evidence"
  | "asked"
  | "fallback";
