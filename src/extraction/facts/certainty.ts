/**
 * How sure the source is of what it says, and whether it takes it to be so (FactBank's scales). Polarity is that of the content as
 * it is worded: who says "the bridge is not safe" takes that to be so.
 */
import type { Certainty, Polarity, Stance } from "../attribution.ts";
import type { Document, Token } from "../document.ts";
import { HEARSAY_ADVERBS } from "../lexicon.ts";
import type { Candidate } from "../rules/candidate.ts";

/** Stances that leave open whether it is so. */
const OPEN: ReadonlySet<Stance> = new Set<Stance>(["QUESTIONS", "DECLINES", "DEMANDS"]);
const AGAINST: ReadonlySet<Stance> = new Set<Stance>(["DENIES", "RETRACTS"]);

export const polarityOf = (stance: Stance): Polarity =>
  AGAINST.has(stance) ? "NEGATIVE" : OPEN.has(stance) ? "UNKNOWN" : "POSITIVE";

/** Verbs of saying and thinking that tell how sure one is. */
const CUES: ReadonlyMap<string, Certainty> = new Map<string, Certainty>(
  (
    [
      [
        "PROBABLE",
        "believe think suspect expect estimate assume reckon guess presume anticipate consider feel project forecast understand reportedly",
      ],
      ["POSSIBLE", "speculate hint hypothesize posit theorize muse"],
    ] as const
  ).flatMap(([certainty, verbs]) => verbs.split(" ").map((verb) => [verb, certainty] as const)),
);
/** Hearsay that only passes on what others say tells of no one's certainty: "is said to", "allegedly". */
const PASSED_ON = new Set([
  "say",
  "report",
  "allege",
  "claim",
  "hold",
  "rumor",
  "rumour",
  "know",
  ...HEARSAY_ADVERBS.keys(),
]);

const POSSIBLY = /^(?:may|might|could|possibly|perhaps|maybe)$/;
const PROBABLY =
  /^(?:probably|likely|unlikely|presumably|apparently|seems?|seemed|appears?|appeared|believed|thought|expected|suspected|feared)$/;
const CLAUSE_BEGINS = /^(?:who|which|whom|whose|if|unless|when|because|while|although|though|as|until)$/;
/** So many words are read for what qualifies the first clause. */
const LOOKS = 24;

export function certaintyOf(document: Document, candidate: Candidate, stance: Stance): Certainty {
  const { lemma, rule, source, certainty } = candidate;
  if (OPEN.has(stance) || stance === "FEARS") return "UNSPECIFIED";
  if (certainty !== "UNSPECIFIED") return certainty;
  const own = lemma === null ? undefined : CUES.get(lemma);
  if (own) return own;
  if (source.length === 0 && /^hearsay/.test(rule) && lemma !== null && PASSED_ON.has(lemma)) return "UNSPECIFIED";
  // A denial is of the whole, however it is worded.
  if (AGAINST.has(stance)) return "CERTAIN";
  return qualified(document, candidate) ?? "CERTAIN";
}

/** What the first clause of the content says of its own certainty: "said it was probably safe", "said it might hold". */
function qualified(document: Document, { content }: Candidate): Certainty | null {
  const first = content[0];
  if (!first) return null;
  let verbs = 0;
  for (let i = first.from; i < Math.min(first.to, first.from + LOOKS); i++) {
    const token = document.tokens[i] as Token;
    const next = document.tokens[i + 1]?.lower ?? "";
    if (CLAUSE_BEGINS.test(token.lower) && i > first.from) return null;
    if (POSSIBLY.test(token.lower) && token.pos !== "PROPN") {
      // "could not resist" tells of what was, not of what may be.
      return token.lower === "could" && /^(?:not|n't|never|only)$/.test(next) ? null : "POSSIBLE";
    }
    if (PROBABLY.test(token.lower) && !isOfOthers(document.tokens[i - 1], token, document.tokens[i + 1]))
      return "PROBABLE";
    // Behind the first clause's verb nothing qualifies it: "said it was safe and might stay so".
    if (token.pos === "VERB" && ++verbs > 0) return null;
  }
  return null;
}

/** "worse than feared" compares, and who "feared the cost" tells of a feeling: neither tells how sure the source is. */
const isOfOthers = (before: Token | undefined, { lower }: Token, next: Token | undefined): boolean =>
  before?.lower === "than" || (lower === "feared" && before?.pos !== "AUX" && next?.pos === "DET");
