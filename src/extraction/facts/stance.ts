/** How a source stands to what it says, where the cue's verb alone does not tell it. */
import type { Stance } from "../attribution.ts";
import type { Document } from "../document.ts";
import type { Candidate } from "../rules/candidate.ts";

/** Nouns that tell the stance of a verb that only carries them: "expressed concern", "raised doubts", "voiced support". */
const CARRIED: ReadonlyMap<string, Stance> = new Map<string, Stance>(
  (
    [
      ["FEARS", "concern fear worry alarm unease anxiety apprehension misgiving foreboding"],
      ["QUESTIONS", "doubt question scepticism skepticism reservation disbelief"],
      [
        "WELCOMES",
        "support satisfaction gratitude relief thanks approval appreciation delight admiration praise solidarity",
      ],
      [
        "CRITICISES",
        "anger outrage dismay disappointment frustration criticism regret disapproval fury indignation complaint objection condemnation",
      ],
      ["DENIES", "denial"],
      ["WARNS", "warning"],
      ["PROMISES", "promise pledge assurance"],
      ["DEMANDS", "demand appeal call plea request"],
    ] as const
  ).flatMap(([stance, nouns]) => nouns.split(" ").map((noun) => [noun, stance] as const)),
);
const CARRIERS = new Set("express voice raise repeat reiterate make issue offer convey share air register".split(" "));
/** Verbs that ask for something with these particles: "called for", "called on", "pressed for", "pushed for". */
const ASKS_FOR = new Set("call press push appeal plead lobby ask campaign".split(" "));
/** Verbs that say, and ask, with an infinitive: "told them to leave". */
const ORDERS = new Set("tell ask advise remind warn caution".split(" "));

export function stanceOf(document: Document, candidate: Candidate): Stance {
  const { lemma, negated, stance, rule } = candidate;
  const cue = wordsOf(document, candidate.cue);
  if (rule === "transcript") return asksIn(document, candidate) ? "QUESTIONS" : stance;
  if (lemma === null) return stance;
  // "two more are feared trapped"
  if (lemma === "fear") return "FEARS";
  // "would not say", "would neither confirm nor deny", "could not comment"; not "would not accept".
  if (refuses(cue, lemma, negated) || isLeftOpen(document, candidate)) return "DECLINES";
  if (ASKS_FOR.has(lemma) && cue.some((word) => /^(?:for|on|upon)$/.test(word))) return "DEMANDS";
  if (lemma === "call" && cue.at(-1) === "out") return "CRITICISES";
  if (CARRIERS.has(lemma)) return carried(document, candidate) ?? stance;
  // "told them to leave", "was asked to go"; but "warned them not to" warns.
  if (ORDERS.has(lemma) && stance !== "WARNS" && startsWithInfinitive(document, candidate)) return "DEMANDS";
  return stance;
}

const wordsOf = (document: Document, ranges: Candidate["cue"]): string[] =>
  ranges.flatMap(({ from, to }) => document.tokens.slice(from, to).map(({ lower }) => lower));

/** A saying that was refused: the verb of saying with "would", "could" or "will", denied. */
function refuses(cue: readonly string[], lemma: string, negated: boolean): boolean {
  const willing = cue.some((word) => /^(?:would|will|wouldn't|won't|could|couldn't|wo|ca)$/.test(word));
  const denied = negated || cue.some((word) => /^(?:neither|nor|not|n't|never)$/.test(word));
  return (
    willing &&
    denied &&
    /^(?:say|comment|confirm|deny|discuss|elaborate|disclose|reveal|specify|name|answer|tell|identify)$/.test(lemma)
  );
}

/** "neither confirmed nor denied it": not to deny is here not to say. */
function isLeftOpen({ tokens }: Document, { lemma, cue }: Candidate): boolean {
  const first = cue[0]?.from ?? 0;
  return lemma === "deny" && tokens[first - 1]?.lower === "nor" && tokens[first - 2]?.lemma === "confirm";
}

/** The stance of the noun that the verb carries, in the cue or at the beginning of the content. */
function carried(document: Document, { cue, content }: Candidate): Stance | null {
  const begin = content[0];
  const ranges = begin ? [...cue, { from: begin.from, to: Math.min(begin.to, begin.from + 5) }] : cue;
  for (const { from, to } of ranges) {
    for (let i = from; i < to; i++) {
      const { lower } = document.tokens[i] as { lower: string };
      const stance =
        CARRIED.get(lower) ?? CARRIED.get(lower.replace(/s$/, "")) ?? CARRIED.get(lower.replace(/ies$/, "y"));
      if (stance) return stance;
      if (/^(?:of|for|over|about|at|that|with|on|to)$/.test(lower)) break;
    }
  }
  return null;
}

/** "to leave", "them to leave" right behind the verb. */
function startsWithInfinitive(document: Document, { content, addressee }: Candidate): boolean {
  const last = content.at(-1);
  if (!last) return false;
  const at = addressee && addressee.from === last.from ? addressee.to : last.from;
  const { tokens } = document;
  for (let i = at; i < Math.min(last.to, at + 3); i++) {
    const token = tokens[i];
    if (token?.lower === "to")
      return (
        tokens[i + 1]?.pos === "VERB" || tokens[i + 1]?.pos === "AUX" || tokens[i + 1]?.lemma === tokens[i + 1]?.lower
      );
    if (token?.lower !== "not" && token?.pos !== "ADV") break;
  }
  return false;
}

/** A transcript's line that ends with a question mark. */
function asksIn(document: Document, { content }: Candidate): boolean {
  const last = content.at(-1);
  for (let i = (last?.to ?? 0) - 1; last && i >= last.from && i >= last.to - 3; i--) {
    const text = document.tokens[i]?.text ?? "";
    if (text === "?") return true;
    if (/[\p{L}\p{N}.!]/u.test(text)) return false;
  }
  return false;
}
