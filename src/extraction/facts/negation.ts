/**
 * Whether a saying did not happen, or is not told to have happened: "did not say", "nobody said", "would neither confirm nor deny",
 * "stopped short of blaming", "if she says", "may say".
 */
import type { Document, Token } from "../document.ts";
import type { Candidate } from "../rules/candidate.ts";

const DENIES = /^(?:not|n't|never|neither|nor)$/;
/** What ends right before a cue and says that it did not come to it. */
const AVERTS =
  /(?:^| )(?:not|never|neither|nor|without|short of|instead of|rather than|far from|refrain(?:s|ed|ing)? from|avoid(?:s|ed|ing)?)$/;
/** The same before "to say", whose "to" may be the cue's. */
const FAILS = /(?:^| )(?:(?:fail|neglect)(?:s|ed|ing)?|omit(?:s|ted|ting)?|forgot|unable|unwilling|reluctant)(?: to)?$/;
/** "Vane may say", "should say": the cue's first word. */
const MAY = /^(?:may|might|should|must|ought)$/;

/** How a source begins that is nobody: "none of them", "neither side", "no official". */
const NOBODY = /^(?:nobody|no-one|none|nothing|neither)$/;
/** "No 10 said", "no fewer than ten said", "no small number said": behind these "no" denies nobody. */
const NO_AND_YET =
  /^(?:\d.*|fewer|less|more|longer|doubt|matter|wonder|secret|question|small|shortage|mean|lack|[.,])$/;
/** Before a source: "Not everyone said", "hardly anyone said", "neither Vane nor Quell said". */
const HARDLY = /^(?:not|hardly|scarcely|barely|neither|nor)$/;
/** Before a source: "if she says", "whether she said". */
const SUPPOSES = /^(?:if|unless|whether)$/;
/** Before a source whose verb is parted: "did she say?", "nor has she said". */
const PARTED = /^(?:did|does|do|has|have|had|will|would|can|could)$/;
/**
 * What a sentence begins with when its negation parts the verb: "Nor did she say", "At no point did she say". It did come to it
 * with "Not only did she say", "Not until Monday did she say".
 */
const INVERTS =
  /^(?:(?:and|but) )?(?:nor|neither|never(?: before| once)?|(?:not(?! (?:only|until|just|merely|long)\b)|at no|under no|in no)(?: .+)?)$/;
/** So many words of such a beginning are read. */
const LONGEST_FRONT = 5;

export function isNegated(document: Document, candidate: Pick<Candidate, "cue" | "source" | "negated">): boolean {
  const { cue, source, negated } = candidate;
  const first = cue[0];
  if (negated || !first) return negated;
  const { tokens } = document;
  const before = lowersOf(tokens, first.from - 2, first.from).join(" ");
  if (AVERTS.test(before) || FAILS.test(before)) return true;
  const words = cue.flatMap(({ from, to }) => lowersOf(tokens, from, to));
  if (words.some((word, i) => DENIES.test(word) || denies(word, words[i + 1])) || MAY.test(words[0] ?? "")) return true;
  return source.some(({ from }) => isNobody(tokens, from) || isSupposed(document, from));
}

const lowersOf = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(Math.max(0, from), to).map(({ lower }) => lower);

/** "no longer says", "made no claim that", but not "made no secret of". */
const denies = (word: string, next: string | undefined): boolean =>
  word === "no" && next !== undefined && (next === "longer" || !NO_AND_YET.test(next));

function isNobody(tokens: readonly Token[], from: number): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[from + 1]].map((token) => token?.lower ?? "");
  return (
    NOBODY.test(first ?? "") || HARDLY.test(before ?? "") || (first !== "no" ? false : !NO_AND_YET.test(next ?? "."))
  );
}

/** Whether the source that begins at `from` is asked or supposed to have said something, or a negation in front denies it. */
function isSupposed({ tokens, sentences }: Document, from: number): boolean {
  const before = tokens[from - 1];
  const sentence = sentences[before?.sentence ?? -1];
  if (!before || !sentence || before.sentence !== tokens[from]?.sentence) return false;
  if (SUPPOSES.test(before.lower)) return true;
  if (!PARTED.test(before.lower) || from - 1 - sentence.from > LONGEST_FRONT) return false;
  const front = lowersOf(tokens, sentence.from, from - 1).join(" ");
  if (INVERTS.test(front)) return true;
  return /^(?:and|but|so)?$/.test(front) && tokens[sentence.to - 1]?.text === "?";
}
