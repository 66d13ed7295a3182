/** What a name is. */
import type { Gender } from "./words/word-list.ts";

export type NameKind = "person" | "org" | "outlet" | "place" | "group" | "unknown";

export interface Name {
  /** Its words with the titles: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where the name proper begins, and where it ends: without titles, without letters after it. */
  readonly core: number;
  readonly coreTo: number;
  kind: NameKind;
  /** Told by a title or a first name; null when it is not. */
  readonly gender: Gender | null;
}

/** The names of an article, and for each word the place of the name that covers it, or -1. */
export interface NamesOf {
  readonly names: readonly Name[];
  readonly nameAt: Int32Array;
}
