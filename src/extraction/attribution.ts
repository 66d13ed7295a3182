/**
 * What extraction gives. Offsets are UTF-16 code units of the text as it came; `start` inclusive, `end` exclusive; spans of a role
 * are in reading order. Enum values are those of `domain/vocabulary.ts`.
 */

import type { Span } from "../domain/passage.ts";
import type {
  ATTRIBUTION_TYPES,
  CARDINALITIES,
  CERTAINTIES,
  CUE_CLASSES,
  MEDIA,
  POLARITIES,
  SOURCE_KINDS,
  STANCES,
} from "../domain/vocabulary.ts";
import type { NameKind } from "./resolve/name.ts";

export type AttributionType = (typeof ATTRIBUTION_TYPES)[number];
export type Stance = (typeof STANCES)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type Polarity = (typeof POLARITIES)[number];
export type CueClass = (typeof CUE_CLASSES)[number];
export type Medium = (typeof MEDIA)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Cardinality = (typeof CARDINALITIES)[number];

/** Who a source is, as far as the article tells. */
export interface ResolvedSource {
  /** The fullest name in the article, or a descriptor for an unnamed voice; null for hearsay with no source. */
  readonly name: string | null;
  readonly kind: SourceKind;
  /** How the article describes it: "opposition activist"; null when it does not. */
  readonly descriptor: string | null;
  /** Phrases that tie it to others: "who heads the Britain-based Syrian Observatory for Human Rights". */
  readonly affiliations: readonly Span[];
  readonly cardinality: Cardinality;
  /** Why it is not named, in the article's words; null when it is named or no reason is given. */
  readonly anonymity: Span | null;
  /** Every mention of it in the article, in order. */
  readonly mentions: readonly Span[];
}

/** Somebody or something that a content names. */
export interface NamedThing {
  /** The fullest name in the article, without titles. */
  readonly name: string;
  readonly kind: NameKind;
  /** Whether the content says that something is there: "in Ansel", "the town of Ansel". */
  readonly isPlaceOf: boolean;
  readonly span: Span;
}

/** A count or a measure. */
export interface Quantity {
  /** Null when only the other bound is told. */
  readonly min: number | null;
  readonly max: number | null;
  /** What is counted, in small letters: "people", "percent", "dollars". */
  readonly unit: string;
  readonly isApproximate: boolean;
}

/** What a content says beyond its words, as far as it is plain. */
export interface Proposition {
  /** Each once. */
  readonly names: readonly NamedThing[];
  /** Null when it states no number, or several. */
  readonly quantity: Quantity | null;
  /** EDTF; null when no time is told, or one that cannot be reckoned. */
  readonly time: string | null;
}

/** One source's stance to one content, found by one rule. */
export interface ExtractedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly type: AttributionType;
  readonly stance: Stance;
  /** The saying itself did not happen, or is not told to have: "did not say", "nobody said", "if she says", "may say". */
  readonly negated: boolean;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  /** The cue's lemma: "say"; null for a cue that is only a colon. */
  readonly cueLemma: string | null;
  readonly cueClass: CueClass;
  readonly addressee: Span | null;
  readonly medium: Medium | null;
  /** The words that tell when it was said, and the partial date (EDTF) they resolve to; null when they do not. */
  readonly time: { readonly span: Span; readonly date: string | null } | null;
  /** The place in the result of the attribution that reports this one; null when the article does itself. */
  readonly via: number | null;
  readonly resolved: ResolvedSource;
  /** What the content says, as far as it is plain. */
  readonly proposition: Proposition;
  /** The name of the rule that fired. */
  readonly rule: string;
  /** The chance that it is right, from 0 to 1, calibrated: see docs/extraction.md. */
  readonly confidence: number;
  /** Whether it stands inside a quotation: the quoted voice says that somebody said it. */
  readonly inQuotation: boolean;
  /** Whether it stands in a photograph's caption. */
  readonly inCaption: boolean;
}

export interface ExtractOptions {
  /** EDTF; what "Tuesday" is reckoned from. */
  readonly publishedAt?: string;
  /** BCP 47; guessed when left out. */
  readonly language?: string;
  /** Whether to find also what the article says itself (NARRATED): then that stands behind all else. */
  readonly ownVoice?: boolean;
}

export interface Extraction {
  /** The language given or seen (BCP 47); `und` when the text is too short to tell. Nothing is extracted unless it is English. */
  readonly language: string;
  readonly attributions: readonly ExtractedAttribution[];
}
