import type { Span } from "../../domain/passage.ts";
import type { AttributionType, ExtractedAttribution, SourceKind, Stance } from "../attribution.ts";

/** What gold and extracted attributions have in common, and all that the measures compare. */
export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];

/** Where an attribution stands. A list may be empty: there is no source in the text, or the cue is only a colon. */
export type Annotation = { readonly [R in Role]: readonly Span[] };

/** What a corpus may say of an attribution besides where it stands. */
export interface Facts {
  /** The resolved source's fullest name in the article; null when there is none. */
  readonly name: string | null;
  readonly kind: SourceKind;
  readonly type: AttributionType;
  readonly stance: Stance;
  readonly negated: boolean;
  /** The place in its list of the attribution that reports this one. */
  readonly via: number | null;
}

export interface GoldAnnotation extends Annotation {
  readonly facts?: Facts;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly attributions: readonly GoldAnnotation[];
}

export interface PredictedAnnotation extends Annotation {
  readonly facts?: Facts;
  /** The rule that fired; null when the predictions do not say. */
  readonly rule: string | null;
  readonly confidence: number | null;
}

/** What was extracted, to be compared with gold. */
export const asPredicted = (extracted: ExtractedAttribution): PredictedAnnotation => ({
  source: extracted.source,
  cue: extracted.cue,
  content: extracted.content,
  rule: extracted.rule,
  confidence: extracted.confidence,
  facts: {
    name: extracted.resolved.name,
    kind: extracted.resolved.kind,
    type: extracted.type,
    stance: extracted.stance,
    negated: extracted.negated,
    via: extracted.via,
  },
});
