/** What the rules about verbs share: which cue a verb group is, and the candidate it makes. */
import { type Cue, cueOf, EVIDENCE_NOUNS, evidenceCueOf } from "../lexicon.ts";
import { headAt, type Range, rangeOf, type Subject, tokenAt, type View } from "../syntax/view.ts";
import { type Candidate, neutral, type RuleName } from "./candidate.ts";

/** Whether a subject is evidence: a poll, a report, footage, or "which" after one. */
function isEvidence(view: View, subject: Subject): boolean {
  let k = subject.from;
  if (subject.relative) {
    k = subject.from - 1;
    while (k > 0 && view.chunks[k]?.kind !== "np") k--;
  }
  // The head of `a poll of 500 voters by X` is the first noun phrase's.
  return (
    EVIDENCE_NOUNS.has(headAt(view, k)) ||
    (!subject.relative && EVIDENCE_NOUNS.has(headAt(view, subject.to)) && subject.from === subject.to)
  );
}

const FINDERS =
  /^(?:they|researchers|scientists|economists|investigators|inspectors|auditors?|prosecutors|officials|team|court|judges?|jury|panel|committee|commission|inquiry|tribunal|watchdog|authority|agency|regulators?|department|police|union)$/;

/** The cue a verb group is with this subject. */
export function cueFor(view: View, v: number, subject: Subject | null): Cue | undefined {
  const verb = view.chunks[v]?.verb;
  if (!verb) return undefined;
  if (subject && isEvidence(view, subject)) {
    const evidence = evidenceCueOf(verb.lemma);
    if (evidence) return evidence;
  }
  // Anybody finds keys; a team, a court or an auditor finds that something is so.
  if (verb.lemma === "find" && !(subject && FINDERS.test(headAt(view, subject.to)))) return undefined;
  const cue = cueOf(verb.lemma);
  return cue && (cue.frames.size > 0 || cue.particles.size > 0) ? cue : undefined;
}

/** Verbs that with a noun of speech make one cue: `expressed concern`. */
export const LIGHT_VERBS = new Set(
  "express voice reiterate repeat make raise issue offer renew release post deliver sound strike give".split(" "),
);

/** A verb group's words, and a particle's when it has one. */
function cueRanges(view: View, v: number, particle: number | null): Range[] {
  const group = rangeOf(view, v, v);
  if (particle === null) return [group];
  return particle === v + 1 ? [rangeOf(view, v, particle)] : [group, rangeOf(view, particle, particle)];
}

export interface Made {
  readonly rule: RuleName;
  readonly view: View;
  readonly v: number;
  readonly subject: Subject | null;
  readonly cue: Cue;
  readonly content: Range[];
  readonly particle?: number | null;
  readonly addressee?: Range | null;
}

export function candidate({
  rule,
  view,
  v,
  subject,
  cue,
  content,
  particle = null,
  addressee = null,
}: Made): Candidate {
  const verb = view.chunks[v]?.verb;
  return neutral({
    rule,
    source: subject ? [trimmed(view, subject)] : [],
    cue: cueRanges(view, v, particle),
    content,
    head: view.chunks[v]?.head ?? null,
    lemma: verb?.lemma ?? null,
    stance: cue.stance,
    cueClass: cue.cueClass,
    medium: cue.medium,
    negated: verb?.negated ?? false,
    addressee,
    depth: view.depth,
  });
}

/** A subject's words without commas at its ends. */
function trimmed(view: View, subject: Subject): Range {
  let { from, to } = rangeOf(view, subject.from, subject.to);
  while (from < to && tokenAt(view, from).pos === "PUNCT" && !/^["“”'‘’(]/.test(tokenAt(view, from).text)) from++;
  while (to > from + 1 && /^[,;:—–-]+$/.test(tokenAt(view, to - 1).text)) to--;
  return { from, to };
}
