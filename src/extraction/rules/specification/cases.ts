/**
 * Sentences that are their own specification: source, cue, content and addressee are marked where they stand, as in
 * `[Ana] <told> |reporters| {that it held}.`, and what is left without the marks is what is read.
 */
import type { ExtractedAttribution, ExtractOptions } from "../../attribution.ts";
import { extract } from "../../extract.ts";
import type { RuleName } from "../candidate.ts";

/** A sentence as it is written, marked; behind it what the words alone do not show: its stance when it is not ASSERTS, "negated". */
export type Marked = string | readonly [sentence: string, facts: string];

/** What a rule must match, and what only looks like it: nothing is found in that, or, where a rule is named, what is marked. */
export interface Cases {
  readonly matches: readonly Marked[];
  readonly nearMisses: readonly (string | readonly [sentence: string, rule: RuleName])[];
}

const MARKS = { addressee: "||", source: "[]", cue: "<>", content: "{}" } as const;

/** The sentence without its marks. */
export const plain = (sentence: string): string => sentence.replace(/[[\]{}<>|]/g, "");

/** What a sentence is read behind, so that it is no headline; an article of its own, with a blank line, is read as it is. */
const OPENING = "The harbour of Ketterby was still closed on Monday morning, and the ferries lay at the pier.\n\n";

/** Each attribution found in `text`, marked in it, with its rule; the sources of one cue and content are marked together. */
export function markedIn(
  text: string,
  options: ExtractOptions = {},
): { rule: string; sentence: string; facts: string }[] {
  const article = text.includes("\n\n") ? text : OPENING + text;
  const together = new Map<string, ExtractedAttribution[]>();
  for (const one of extract(article, options).attributions) {
    const key = JSON.stringify([one.rule, one.cue, one.content]);
    together.set(key, [...(together.get(key) ?? []), one]);
  }
  const all = [...together.values()].filter(([one]) => hullEnd(one) > article.length - text.length);
  return all.map((attributions) => {
    const [first] = attributions as [ExtractedAttribution];
    return {
      rule: first.rule,
      sentence: mark(article, attributions).slice(article.length - text.length),
      facts: factsOf(first),
    };
  });
}

/** What stands in the sentences alone, and not in those before them, is marked. */
const hullEnd = (one: ExtractedAttribution | undefined): number =>
  Math.max(0, ...[...(one?.source ?? []), ...(one?.cue ?? []), ...(one?.content ?? [])].map(({ end }) => end));

function mark(text: string, attributions: readonly ExtractedAttribution[]): string {
  const [{ addressee, cue, content }] = attributions as [ExtractedAttribution];
  const source = attributions.flatMap((one) => one.source);
  const spans = { addressee: addressee ? [addressee] : [], source, cue, content };
  const roles = ["addressee", "source", "cue", "content"] as const;
  // From the last to the first; of those at one place what opens, the outermost last, before what closes, the innermost last.
  const marks = [
    ...roles.flatMap((role) => spans[role].map(({ start }) => ({ at: start, sign: MARKS[role][0] as string }))),
    ...roles
      .toReversed()
      .flatMap((role) => spans[role].map(({ end }) => ({ at: end, sign: MARKS[role][1] as string }))),
  ].sort((a, b) => b.at - a.at);
  return marks.reduce((marked, { at, sign }) => marked.slice(0, at) + sign + marked.slice(at), text);
}

const factsOf = ({ stance, negated }: ExtractedAttribution): string =>
  [stance === "ASSERTS" ? "" : stance, negated ? "negated" : ""].filter((fact) => fact !== "").join(", ");
