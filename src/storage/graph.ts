/** A tie between two nodes; direction matters only to who reads it. */
export interface Tie {
  readonly from: string;
  readonly to: string;
}

/** The connected components of a graph, each a list of its nodes, in the order in which they are met. */
export function componentsOf(nodes: Iterable<string>, ties: readonly Tie[]): string[][] {
  const neighbours = neighboursOf(ties);
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of nodes) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    // The list grows while it is walked.
    for (const node of component) {
      for (const { node: next } of neighbours.get(node) ?? []) {
        if (!seen.has(next)) component.push(next);
        seen.add(next);
      }
    }
    components.push(component);
  }
  return components;
}

/** One step along a tie, in either direction. */
export interface Step<T extends Tie> {
  readonly node: string;
  readonly tie: T;
}

/** The steps that can be taken from each node. */
export function neighboursOf<T extends Tie>(ties: readonly T[]): Map<string, Step<T>[]> {
  const neighbours = new Map<string, Step<T>[]>();
  const add = (node: string, step: Step<T>) => {
    const steps = neighbours.get(node);
    if (steps === undefined) neighbours.set(node, [step]);
    else steps.push(step);
  };
  for (const tie of ties) {
    add(tie.from, { node: tie.to, tie });
    add(tie.to, { node: tie.from, tie });
  }
  return neighbours;
}
