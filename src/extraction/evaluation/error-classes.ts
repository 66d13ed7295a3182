/**
 * - `missed/known-cue`: nothing was found, though the cue is one of speech or was a cue elsewhere; `missed/unknown-cue`, `missed/no-cue`.
 * - `wrong/source`: found, but the source shares no word; `wrong/source-bounds`: it does, and is not exact.
 * - `wrong/content-long`, `wrong/content-short`: the content has words too many or too few; `wrong/content-split`: both, or the
 *   same words divided otherwise. `wrong/cue`: the cue is not exact.
 * - `wrong/name`, `wrong/kind`, …: the fact differs.
 * - `false/RULE`: found by this rule where gold has nothing.
 */
export const ERROR_CLASSES = [
  "missed/known-cue",
  "missed/unknown-cue",
  "missed/no-cue",
  "wrong/source",
  "wrong/source-bounds",
  "wrong/cue",
  "wrong/content-long",
  "wrong/content-short",
  "wrong/content-split",
  "wrong/name",
  "wrong/kind",
  "wrong/type",
  "wrong/stance",
  "wrong/negated",
  "wrong/via",
  "false/RULE",
] as const;

export type ErrorClass = Exclude<(typeof ERROR_CLASSES)[number], "false/RULE"> | `false/${string}`;
