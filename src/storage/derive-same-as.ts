import { smallest } from "./collections.ts";
import type { Difference } from "./differences.ts";
import { componentsOf, type Tie } from "./graph.ts";
import type { Row } from "./port.ts";
import type { Rows } from "./rows.ts";

/** What is out of step in `claims.same_as` of the groups that these claims belong to. */
export async function sameAsDifferences(rows: Rows, claimIds: Iterable<string>): Promise<Difference[]> {
  const ties = await accepted(rows, [...claimIds]);
  const groups = componentsOf([...claimIds, ...ties.flatMap(({ from, to }) => [from, to])], ties);
  const claims = await rows.find("claims", "id", groups.flat());
  const nameOf = new Map(groups.flatMap((group) => group.map((id) => [id, smallest(group) ?? id])));
  return claims.flatMap((claim) => differenceOf(claim, nameOf.get(claim.id) ?? claim.id));
}

function differenceOf({ id, sameAs: was }: Row<"claims">, is: string): Difference[] {
  return was === is ? [] : [{ table: "claims", column: "sameAs", id, was, is }];
}

/** What is out of step in all groups. */
export async function* allSameAsDifferences(rows: Rows): AsyncGenerator<Difference[]> {
  const seen = new Set<string>();
  for await (const batch of rows.batches("claims")) {
    const differences = await sameAsDifferences(
      rows,
      batch.map(({ id }) => id),
    );
    yield differences.filter((difference) => "id" in difference && !seen.has(difference.id));
    for (const difference of differences) if ("id" in difference) seen.add(difference.id);
  }
}

/** The accepted SAME_AS relations of whole groups, read a step outwards at a time. */
async function accepted(rows: Rows, claimIds: readonly string[]): Promise<Tie[]> {
  const seen = new Set(claimIds);
  const ties: Tie[] = [];
  let met = [...seen];
  while (met.length > 0) {
    const relations = [
      ...(await rows.find("claimRelations", "fromId", met)),
      ...(await rows.find("claimRelations", "toId", met)),
    ].filter(({ kind, status }) => kind === "SAME_AS" && status === "ACCEPTED");
    ties.push(...relations.map(({ fromId, toId }) => ({ from: fromId, to: toId })));
    met = relations.flatMap(({ fromId, toId }) => [fromId, toId]).filter((id) => !seen.has(id) && seen.add(id));
  }
  return ties;
}
