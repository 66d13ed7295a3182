/** A word to be mended, and the words beside it. */
import { hasCapital } from "./capital.ts";
import type { Raw } from "./wink.ts";

export interface Place {
  readonly raw: Raw;
  readonly before: Raw | undefined;
  /** Two and three words before. */
  readonly second: Raw | undefined;
  readonly third: Raw | undefined;
  readonly after: Raw | undefined;
  /** Two words behind. */
  readonly beyond: Raw | undefined;
  /** The word in small letters. */
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** Mends a word's part of speech or lemma in place, when its construction is there. */
export type Mending = (place: Place) => void;

export function placeOf(raws: readonly Raw[], i: number): Place {
  const raw = raws[i] as Raw;
  return {
    raw,
    before: raws[i - 1],
    second: raws[i - 2],
    third: raws[i - 3],
    after: raws[i + 1],
    beyond: raws[i + 2],
    lower: raw.value.toLowerCase(),
    capital: hasCapital(raw.value),
  };
}

/** Whether the word opens a sentence, or what stands behind a mark other than a comma. */
export const startsSentence = ({ before }: Place): boolean =>
  before === undefined || /^[.!?:"“”'‘’…—–-]+$/.test(before.value) || (before.pos === "PUNCT" && before.value !== ",");

/** Makes the word a verb. */
export function toVerb({ raw }: Place, lemma: string): void {
  raw.pos = "VERB";
  raw.lemma = lemma;
}
