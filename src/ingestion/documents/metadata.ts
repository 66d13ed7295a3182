/** What may be known of an article beside its text; null is "not known". */
export interface Metadata {
  /** Where it was published: canonical (see `canonicalUrl`). */
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Who wrote it, as printed, without "By". */
  readonly bylines: readonly string[];
  readonly dateline: string | null;
  /** The agency that it credits, as written: "AP". */
  readonly wireCredit: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** EDTF. */
  readonly publishedAt: string | null;
  /** The instant at which this text was captured. */
  readonly capturedAt: string | null;
  /** Whether its publisher has taken it back; then there may be no words. */
  readonly isRetracted: boolean;
}

export const NOTHING_KNOWN: Metadata = {
  url: null,
  title: null,
  publisher: null,
  bylines: [],
  dateline: null,
  wireCredit: null,
  language: null,
  publishedAt: null,
  capturedAt: null,
  isRetracted: false,
};

/** Only what is known. */
export const withoutNulls = (metadata: Partial<Metadata>): Partial<Metadata> =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value != null));
