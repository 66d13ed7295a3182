import { alikeKeys, nameKey } from "../domain/name-key.ts";
import { groupBy, smallest } from "./collections.ts";
import { compareRows, type Difference } from "./differences.ts";
import { componentsOf, type Tie } from "./graph.ts";
import type { NewRow, Row } from "./port.ts";
import type { Rows } from "./rows.ts";

/** Whether a judgement says that two actors are one, and nobody has taken it back. */
export const joinsActors = (
  judgement: Row<"identityJudgements">,
): judgement is Row<"identityJudgements"> & { otherActorId: string } =>
  judgement.otherActorId !== null && judgement.judgement === "POSITIVE" && judgement.revokedAt === null;

/** The judgements that join actors, of whole groups, read a step outwards at a time. */
async function joined(rows: Rows, actorIds: readonly string[]): Promise<Tie[]> {
  const seen = new Set(actorIds);
  const ties: Tie[] = [];
  let met = [...seen];
  while (met.length > 0) {
    const judgements = [
      ...(await rows.find("identityJudgements", "actorId", met)),
      ...(await rows.find("identityJudgements", "otherActorId", met)),
    ].filter(joinsActors);
    ties.push(...judgements.map(({ otherActorId, actorId }) => ({ from: otherActorId, to: actorId })));
    met = judgements
      .flatMap(({ otherActorId, actorId }) => [otherActorId, actorId])
      .filter((id) => !seen.has(id) && seen.add(id));
  }
  return ties;
}

/** What is out of step in `actors.identity` of the groups that these actors belong to. */
export async function identityDifferences(rows: Rows, actorIds: Iterable<string>): Promise<Difference[]> {
  const ids = [...actorIds];
  const ties = await joined(rows, ids);
  const groups = componentsOf([...ids, ...ties.flatMap(({ from, to }) => [from, to])], ties);
  const nameOf = new Map(groups.flatMap((group) => group.map((id) => [id, smallest(group) ?? id])));
  return (await rows.find("actors", "id", groups.flat())).flatMap(({ id, identity: was }): Difference[] => {
    const is = nameOf.get(id) ?? id;
    return was === is ? [] : [{ table: "actors", column: "identity", id, was, is }];
  });
}

/** What is out of step in the keys by which these actors are looked up. */
export async function nameKeyDifferences(rows: Rows, actorIds: readonly string[]): Promise<Difference[]> {
  const actors = await rows.find("actors", "id", actorIds);
  const others = groupBy(await rows.find("actorNames", "actorId", actorIds), ({ actorId }) => actorId);
  const expected = actors.flatMap(({ id, name, kind }): NewRow<"nameKeys">[] => {
    const names = [name, ...(others.get(id) ?? []).filter((one) => one.kind !== "TITLE").map(({ value }) => value)];
    const own = names.map(nameKey).filter((key) => key !== "");
    const keys = new Set([...own, ...names.flatMap((one) => alikeKeys(kind, one))]);
    return [...keys].map((key) => ({ actorId: id, key }));
  });
  return compareRows("nameKeys", await rows.find("nameKeys", "actorId", actorIds), expected);
}

/** What is out of step in all identities. */
export async function* allIdentityDifferences(rows: Rows): AsyncGenerator<Difference[]> {
  const seen = new Set<string>();
  for await (const batch of rows.batches("actors")) {
    const differences = await identityDifferences(
      rows,
      batch.map(({ id }) => id),
    );
    yield differences.filter((difference) => "id" in difference && !seen.has(difference.id));
    for (const difference of differences) if ("id" in difference) seen.add(difference.id);
  }
}

/** What is out of step in the keys of all names. */
export async function* allNameKeyDifferences(rows: Rows): AsyncGenerator<Difference[]> {
  for await (const batch of rows.batches("actors")) {
    yield await nameKeyDifferences(
      rows,
      batch.map(({ id }) => id),
    );
  }
}
