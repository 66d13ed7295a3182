import { groupBy, smallest } from "./collections.ts";
import { componentsOf, neighboursOf, type Step, type Tie } from "./graph.ts";

/**
 * Voices: sources and actors that one tie or several join count once. Pure; `derive-voices.ts` brings the ties and writes what
 * comes out.
 */

/** From the nearest kind of tie to the farthest; where two ties join the same two nodes, the first kind is given as reason. */
const VOICE_TIES = ["IS", "SAME_AS", "ON_BEHALF_OF", "HEAD_OF", "SPEAKS_FOR", "CONTROLLED_BY"] as const;

/** A tie from a source (IS, ON_BEHALF_OF) or an actor to an actor. */
export interface VoiceTie extends Tie {
  readonly kind: (typeof VOICE_TIES)[number];
}

export interface Voice {
  /** Its name: the smallest of its sources' ids. */
  readonly name: string;
  /** For each of its sources, the ties that lead to the voice's head, nearest first. */
  readonly paths: ReadonlyMap<string, readonly VoiceTie[]>;
}

/** The voices that these sources and ties make; actors without a source make none. */
export function voicesOf(sources: ReadonlySet<string>, ties: readonly VoiceTie[]): Voice[] {
  const components = componentsOf(sources, ties);
  const componentOf = new Map(components.flatMap((nodes, i) => nodes.map((node) => [node, i])));
  const tiesOf = groupBy(ties, ({ from }) => componentOf.get(from));
  return components.map((nodes, i) => {
    const members = nodes.filter((node) => sources.has(node));
    const actors = nodes.filter((node) => !sources.has(node));
    return voiceOf(members, actors, tiesOf.get(i) ?? []);
  });
}

function voiceOf(sources: readonly string[], actors: readonly string[], ties: readonly VoiceTie[]): Voice {
  const name = smallest(sources) ?? "";
  const head = headOf(actors, ties);
  const towardsHead = head === null ? new Map<string, Step<VoiceTie>>() : stepsTowards(head, ties);
  return { name, paths: new Map(sources.map((source) => [source, pathFrom(source, towardsHead)])) };
}

/**
 * The head of a voice: the actor above whom no other stands. Of several, the one most others speak for or stand under, then the one with the
 * smallest id. Where all stand in a circle, the one from whom the fewest can be reached.
 */
function headOf(actors: readonly string[], ties: readonly VoiceTie[]): string | null {
  const above = new Map<string, string[]>();
  const incoming = new Map<string, number>();
  const isActor = new Set(actors);
  for (const { from, kind, to } of ties) {
    if (kind !== "IS") incoming.set(to, (incoming.get(to) ?? 0) + 1);
    if (isActor.has(from)) above.set(from, [...(above.get(from) ?? []), to]);
  }
  const tops = actors.filter((actor) => !above.has(actor));
  const reached = tops.length > 0 ? () => 0 : (actor: string) => reachable(actor, above);
  const ranked = (tops.length > 0 ? tops : actors).map((id) => ({
    id,
    reached: reached(id),
    incoming: incoming.get(id) ?? 0,
  }));
  ranked.sort((a, b) => a.reached - b.reached || b.incoming - a.incoming || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id ?? null;
}

function reachable(start: string, above: ReadonlyMap<string, readonly string[]>): number {
  const seen = new Set([start]);
  // The set grows while it is walked.
  for (const actor of seen) for (const next of above.get(actor) ?? []) seen.add(next);
  return seen.size - 1;
}

/** For every node, the first step of a shortest way to the head: a breadth-first search from the head, in a fixed order. */
function stepsTowards(head: string, ties: readonly VoiceTie[]): Map<string, Step<VoiceTie>> {
  const neighbours = neighboursOf(ties);
  const steps = new Map<string, Step<VoiceTie>>();
  const reached = [head];
  for (const node of reached) {
    for (const { node: next, tie } of (neighbours.get(node) ?? []).sort(byNodeThenKind)) {
      if (next === head || steps.has(next)) continue;
      steps.set(next, { node, tie });
      reached.push(next);
    }
  }
  return steps;
}

/** Two actors may even stand under each other: then the direction decides. */
const byNodeThenKind = (a: Step<VoiceTie>, b: Step<VoiceTie>): number => {
  if (a.node !== b.node) return a.node < b.node ? -1 : 1;
  const nearer = VOICE_TIES.indexOf(a.tie.kind) - VOICE_TIES.indexOf(b.tie.kind);
  return nearer !== 0 || a.tie.from === b.tie.from ? nearer : a.tie.from < b.tie.from ? -1 : 1;
};

function pathFrom(source: string, steps: ReadonlyMap<string, Step<VoiceTie>>): VoiceTie[] {
  const path: VoiceTie[] = [];
  for (let step = steps.get(source); step !== undefined; step = steps.get(step.node)) path.push(step.tie);
  return path;
}
