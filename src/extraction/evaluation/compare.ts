/** One article's attributions beside those of gold: which is meant by which, and how well each pair agrees. */

import type { Span } from "../../domain/passage.ts";
import {
  type Annotation,
  type GoldAnnotation,
  type GoldArticle,
  type PredictedAnnotation,
  ROLES,
  type Role,
} from "./annotation.ts";
import { isSpeechCue } from "./speech-cues.ts";
import { isSame, quotedWords, shared, similarity, type Words, wordsIn } from "./words.ts";

/** How the content is quoted, seen from the quotation marks in the text and never from what anyone says of it. */
export const KINDS = ["direct", "mixed", "indirect"] as const;
export type Kind = (typeof KINDS)[number];

/** Content with a larger share of quoted words is direct, with a smaller one indirect. */
const DIRECT_ABOVE = 0.9;
const INDIRECT_BELOW = 0.05;

/** What makes two attributions likely to mean the same; the most alike are paired first. */
const ALIKE = { cue: 1, source: 0.3, least: 0.25 } as const;
/** How alike the content of a good pair is at least. */
const GOOD_CONTENT = 0.5;

/** An attribution with what the measures look at. */
export interface Examined<A extends Annotation> {
  readonly annotation: A;
  readonly words: Readonly<Record<Role, Words>>;
  readonly kind: Kind;
  /** Whether it is speech: quoted, with a verb of saying, or after a colon. */
  readonly isSpeech: boolean;
  /** The place in the other list of what it is paired with. */
  pairedWith: number | null;
}

export interface Verdict {
  /** All three roles are the same. */
  readonly exact: boolean;
  /** The source overlaps, or gold names none; and the content is at least half the same. */
  readonly good: boolean;
}

export interface Pair {
  readonly gold: number;
  readonly predicted: number;
  readonly verdict: Verdict;
  /** By role, whether the spans are the same, and whether a word is shared. */
  readonly roles: Readonly<Record<Role, { readonly exact: boolean; readonly overlap: boolean }>>;
}

export interface Comparison {
  readonly article: GoldArticle;
  readonly gold: readonly Examined<GoldAnnotation>[];
  readonly predicted: readonly Examined<PredictedAnnotation>[];
  /** In the order of the predictions. */
  readonly pairs: readonly Pair[];
}

export function compare(article: GoldArticle, predictions: readonly PredictedAnnotation[]): Comparison {
  const { text } = article;
  const quoted = quotedWords(text);
  const gold = article.attributions.map((annotation) => examine(text, quoted, annotation));
  const predicted = predictions.map((annotation) => examine(text, quoted, annotation));
  for (const [i, j] of likely(predicted, gold)) {
    const [guess, meant] = [predicted[i], gold[j]];
    if (!guess || !meant || guess.pairedWith !== null || meant.pairedWith !== null) continue;
    guess.pairedWith = j;
    meant.pairedWith = i;
  }
  const pairs = predicted.flatMap((guess, i) => {
    const meant = gold[guess.pairedWith ?? -1];
    return meant ? [judge(text, guess, meant, i, guess.pairedWith ?? -1)] : [];
  });
  return { article, gold, predicted, pairs };
}

function examine<A extends Annotation>(text: string, quoted: Words, annotation: A): Examined<A> {
  const words = {
    source: wordsIn(text, annotation.source),
    cue: wordsIn(text, annotation.cue),
    content: wordsIn(text, annotation.content),
  };
  const kind = kindOf(words.content, quoted);
  const isSpeech = kind !== "indirect" || isSpeechCue(wordingOf(text, annotation.cue));
  return { annotation, words, kind, isSpeech, pairedWith: null };
}

/** The words of some spans in one line. */
export const wordingOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" ");

function kindOf(content: Words, quoted: Words): Kind {
  const share = content.size === 0 ? 0 : shared(content, quoted) / content.size;
  if (share > DIRECT_ABOVE) return "direct";
  return share < INDIRECT_BELOW ? "indirect" : "mixed";
}

/** The pairs that may mean the same, the most alike first; among equals, in the order of the text. */
function likely(predicted: readonly Examined<Annotation>[], gold: readonly Examined<Annotation>[]) {
  const candidates: { likeness: number; places: readonly [predicted: number, gold: number] }[] = [];
  for (const [i, guess] of predicted.entries()) {
    for (const [j, meant] of gold.entries()) {
      const sharesCue = shared(guess.words.cue, meant.words.cue) > 0;
      if (!sharesCue && shared(guess.words.content, meant.words.content) === 0) continue;
      const sharesSource = shared(guess.words.source, meant.words.source) > 0;
      const likeness =
        similarity(guess.words.content, meant.words.content) +
        (sharesCue ? ALIKE.cue : 0) +
        (sharesSource ? ALIKE.source : 0);
      if (likeness >= ALIKE.least) candidates.push({ likeness, places: [i, j] });
    }
  }
  return candidates.sort((a, b) => b.likeness - a.likeness).map(({ places }) => places);
}

function judge(
  text: string,
  guess: Examined<Annotation>,
  meant: Examined<Annotation>,
  predicted: number,
  gold: number,
): Pair {
  const rolesOf = (role: Role) => ({
    exact: isSame(text, guess.annotation[role], meant.annotation[role]),
    overlap: shared(guess.words[role], meant.words[role]) > 0,
  });
  const roles = { source: rolesOf("source"), cue: rolesOf("cue"), content: rolesOf("content") };
  const sourceFits = meant.words.source.size === 0 || roles.source.overlap;
  const verdict = {
    exact: ROLES.every((role) => roles[role].exact),
    good: sourceFits && similarity(guess.words.content, meant.words.content) >= GOOD_CONTENT,
  };
  return { gold, predicted, verdict, roles };
}
