/** A verb that says, with its subject: what every construction of `indirect.ts` is given to look at. */
import type { VerbGroup } from "../chunks.ts";
import type { Cue, Frame } from "../lexicon.ts";
import { contentEnd } from "../syntax/contents.ts";
import { kindAt, type Range, type Subject, type View, wordAt } from "../syntax/view.ts";
import type { Candidate, RuleName } from "./candidate.ts";
import { isEnclosed, skipAdverbials, stretch } from "./stretches.ts";
import { candidate } from "./verbs.ts";

export interface Telling {
  readonly view: View;
  /** The verb's chunk. */
  readonly v: number;
  readonly verb: VerbGroup;
  readonly subject: Subject;
  readonly cue: Cue;
  /** The chunk behind the verb and its adverbs. */
  readonly k: number;
  /** The chunk behind where and when it was said, too: `said [on Tuesday in a statement] that …`. */
  readonly after: number;
  /** Whether the verb stands in a clause that a comma may close. */
  readonly enclosed: boolean;
  /** Whether the cue is speech in this frame. */
  has(frame: Frame): boolean;
  /** The clause from chunk `start` to its end, or to before chunk `most`; null when there is none. */
  to(start: number, most?: number): Range[] | null;
  /** What the rule found; null without content, so that the next construction is tried. */
  make(
    rule: RuleName,
    content: Range[] | null,
    extra?: { particle?: number; addressee?: Range | null },
  ): Candidate | null;
}

/** A construction: what it finds, or null when this is another one. */
export type Construction = (telling: Telling) => Candidate | null;

export function tellingOf(view: View, v: number, verb: VerbGroup, subject: Subject, cue: Cue): Telling {
  const enclosed = isEnclosed(view, v, subject);
  const k = behindAdverbs(view, v, cue);
  return {
    view,
    v,
    verb,
    subject,
    cue,
    k,
    after: skipAdverbials(view, k),
    enclosed,
    has: (frame) => cue.frames.has(frame),
    to: (start, most) => clauseFrom(view, v, subject, start, { most, finding: cue.evidenceOnly }),
    make: (rule, content, extra = {}) =>
      content && candidate({ rule: cue.evidenceOnly ? "evidence" : rule, view, v, subject, cue, content, ...extra }),
  };
}

/** The clause from chunk `start` that the verb at `v` says; null when there is none. */
function clauseFrom(
  view: View,
  v: number,
  subject: Subject | null,
  start: number,
  { most = view.chunks.length, finding = false }: { most?: number | undefined; finding?: boolean } = {},
): Range[] | null {
  // "Noting that …, the minister left": the main clause's subject ends it.
  const limit = subject && subject.from > v ? subject.from : view.chunks.length;
  const end = contentEnd(view, start, { enclosed: isEnclosed(view, v, subject), cue: v, finding });
  const range = stretch(view, start, Math.min(limit, most, end));
  return range ? [range] : null;
}

/** The chunk behind the adverbs of the verb at `v`, those left that belong to the cue. */
function behindAdverbs(view: View, v: number, cue: Cue): number {
  let k = v + 1;
  while (kindAt(view, k) === "adv" && !cue.particles.has(wordAt(view, k)) && wordAt(view, k) !== "as") k++;
  return k;
}
