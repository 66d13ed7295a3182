/** What an article says itself: its sentences in which nothing is attributed to anybody. */
import type { Document, Token } from "../document.ts";
import type { Range } from "../syntax/view.ts";
import { type Candidate, neutral } from "./candidate.ts";

/** Shorter sentences, in words, say too little on their own: "It held." */
const SHORTEST = 5;

/**
 * The statements of the article's own voice, a whole sentence each, in order: of its body and its captions, with a verb that says
 * something, outside of quotation marks and of all that was found.
 */
export function ownVoice(doc: Document, found: readonly Candidate[]): Candidate[] {
  const { tokens, paragraphs, sentences } = doc;
  const taken = takenBy(doc, found);
  return sentences.flatMap((sentence): Candidate[] => {
    const kind = paragraphs[sentence.paragraph]?.kind;
    if ((kind !== "body" && kind !== "caption") || taken.has(sentence.index)) return [];
    const content = withoutStop(tokens, sentence);
    return content && states(tokens, content)
      ? [neutral({ rule: "own-voice", source: [], cue: [], content: [content] })]
      : [];
  });
}

/** The sentences in which somebody says something, or is said to. */
function takenBy({ tokens }: Document, found: readonly Candidate[]): Set<number> {
  const taken = new Set<number>();
  for (const { source, cue, content } of found)
    for (const { from, to } of [...source, ...cue, ...content])
      for (let i = from; i < to; i++) taken.add((tokens[i] as Token).sentence);
  return taken;
}

/** A sentence without the full stop that ends it; null for a question, an exclamation, and what does not end. */
function withoutStop(tokens: readonly Token[], { from, to }: Range): Range | null {
  return /^(?:\.|…)$/.test(tokens[to - 1]?.text ?? "") ? { from, to: to - 1 } : null;
}

function states(tokens: readonly Token[], { from, to }: Range): boolean {
  let [words, quoted, verbs] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const { pos, lower, quoteDepth } = tokens[i] as Token;
    if (pos === "PUNCT") continue;
    words++;
    if (quoteDepth > 0) quoted++;
    else if (pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing"))) verbs++;
  }
  // Who speaks in a quotation without a speaker is not known; a few quoted words may be a name.
  return words >= SHORTEST && verbs > 0 && quoted * 4 <= words && tokens[from]?.quoteDepth === 0;
}
