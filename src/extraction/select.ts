/**
 * From all that the rules found to what is answered: one attribution for a cue, the first. A verb or noun is the same cue for all
 * rules, whatever words they give it; where there is none, as at a colon, the same words are.
 */
import type { Candidate } from "./rules/candidate.ts";

const key = (c: Candidate): string => c.cue.map((r) => `${r.from}-${r.to}`).join(",");

/** Earlier rules win: they are given strongest first. */
export function select(candidates: readonly Candidate[]): Candidate[] {
  const byCue = new Map<string, Candidate>();
  const heads = new Set<number>();
  const chosen: Candidate[] = [];
  // "wrote an op-ed urging them to leave": what was written is no second attribution.
  const issuing = candidates.filter(({ rule, content }) => rule === "issued" && content.length > 0);
  const isIssuing = ({ rule, head }: Candidate): boolean =>
    rule === "noun-phrase" &&
    head !== null &&
    issuing.some((one) => one.head !== head && one.cue.some((r) => r.from <= head && head < r.to));
  for (const candidate of candidates) {
    if (candidate.content.length === 0 || isIssuing(candidate)) continue;
    if (candidate.head !== null && heads.has(candidate.head)) continue;
    const k = key(candidate);
    if (byCue.has(k) && candidate.cue.length > 0) continue;
    byCue.set(k, candidate);
    if (candidate.head !== null) heads.add(candidate.head);
    chosen.push(candidate);
  }
  const at = (c: Candidate): number => Math.min(...[...c.source, ...c.cue, ...c.content].map((r) => r.from));
  return chosen.sort((a, b) => at(a) - at(b) || (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0));
}
