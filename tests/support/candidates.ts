import { type Document, readDocument } from "../../src/extraction/document.ts";
import type { Candidate } from "../../src/extraction/rules/candidate.ts";
import type { Range } from "../../src/extraction/syntax/view.ts";

/**
 * A candidate as rules give it, from a sentence in which the source stands in [brackets], the cue in <angles>, the content in
 * {braces} and the addressee in |bars|: "[Ana] <told> |reporters| {that it held}." Facts are tested without any rule.
 * @param facts what the rule tells, besides.
 */
export function readCandidate(
  marked: string,
  facts: Partial<Candidate> = {},
): { document: Document; candidate: Candidate } {
  let text = "";
  const spans: Record<string, { start: number; end: number }[]> = { "[": [], "<": [], "{": [], "|": [] };
  const open: { mark: string; start: number }[] = [];
  const CLOSES: Record<string, string> = { "]": "[", ">": "<", "}": "{" };
  for (const c of marked) {
    const last = open.at(-1);
    if ((c === "|" && last?.mark !== "|") || c === "[" || c === "<" || c === "{")
      open.push({ mark: c, start: text.length });
    else if (c === "|" || c in CLOSES) {
      open.pop();
      spans[c === "|" ? c : (CLOSES[c] ?? "")]?.push({ start: last?.start ?? 0, end: text.length });
    } else text += c;
  }
  const document = readDocument(text);
  const at = (offset: number): number => document.tokens.findIndex(({ end }) => end > offset);
  const ranges = (mark: string): Range[] =>
    (spans[mark] ?? []).map(({ start, end }) => ({
      from: at(start),
      to: document.tokens.filter((token) => token.start < end).length,
    }));
  return {
    document,
    candidate: {
      rule: "that-clause",
      source: ranges("["),
      cue: ranges("<"),
      content: ranges("{"),
      head: null,
      lemma: "say",
      stance: "ASSERTS",
      cueClass: "NEUTRAL",
      medium: null,
      negated: false,
      certainty: "UNSPECIFIED",
      addressee: ranges("|")[0] ?? null,
      depth: 0,
      ...facts,
    },
  };
}
