import type { Span } from "../../domain/passage.ts";

/** What resolution needs of an attribution that was found. */
export interface Found {
  /** Empty for hearsay. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
