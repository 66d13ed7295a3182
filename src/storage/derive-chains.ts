import { groupBy } from "./collections.ts";
import { compareRows, type Difference } from "./differences.ts";
import type { NewRow, Row } from "./port.ts";
import type { Rows } from "./rows.ts";

/** The two chains that attributions stand in: whom each reached its article through, and what it repeats. */
type Link = "viaId" | "derivedFromId";
type Attribution = Row<"attributions">;
type Chains = ReadonlyMap<string, Attribution>;

/** What is out of step in `origin_id` and `attribution_ancestors` of these attributions and all that hang on them. */
export async function chainDifferences(rows: Rows, ids: Iterable<string>): Promise<Difference[]> {
  const start = await rows.find("attributions", "id", [...ids]);
  const relaying = await withDependants(rows, start, "viaId");
  const repeating = await withDependants(rows, start, "derivedFromId");
  const chains = await withOrigins(rows, new Map([...relaying, ...repeating]));
  const existing = await rows.find("attributionAncestors", "attributionId", [...relaying.keys()]);
  const ancestorsOf = groupBy(existing, ({ attributionId }) => attributionId);
  return [
    ...[...repeating.values()].flatMap((attribution) => originDifference(attribution, chains)),
    ...[...relaying.keys()].flatMap((id) =>
      compareRows("attributionAncestors", ancestorsOf.get(id) ?? [], ancestorRows(id, chains)),
    ),
  ];
}

/** What is out of step in all chains. */
export async function* allChainDifferences(rows: Rows): AsyncGenerator<Difference[]> {
  for await (const batch of rows.batches("attributions")) {
    const ids = new Set(batch.map(({ id }) => id));
    const differences = await chainDifferences(rows, ids);
    // Those of dependants come with the batch that holds them.
    yield differences.filter((difference) => ids.has(ownerOf(difference)));
  }
}

function ownerOf(difference: Difference): string {
  if ("column" in difference) return difference.id;
  if (difference.table !== "attributionAncestors") return "";
  return (difference.was ?? difference.is)?.attributionId ?? "";
}

function originDifference(attribution: Attribution, chains: Chains): Difference[] {
  const { id, originId: was } = attribution;
  const is = chainOf(id, "derivedFromId", chains).at(-1) ?? id;
  return was === is ? [] : [{ table: "attributions", column: "originId", id, was, is }];
}

const ancestorRows = (id: string, chains: Chains): NewRow<"attributionAncestors">[] =>
  chainOf(id, "viaId", chains).map((ancestorId, i) => ({ attributionId: id, ancestorId, depth: i + 1 }));

/** The ids along a chain, nearest first, without the attribution itself. Triggers refuse circles; this ends even in one. */
function chainOf(id: string, link: Link, chains: Chains): string[] {
  const chain = new Set<string>();
  let next = chains.get(id)?.[link];
  while (next != null && !chain.has(next)) {
    chain.add(next);
    next = chains.get(next)?.[link];
  }
  return [...chain];
}

/** Attributions with all that hang on them by a link, at any depth. */
async function withDependants(
  rows: Rows,
  start: readonly Attribution[],
  link: Link,
): Promise<Map<string, Attribution>> {
  const found = new Map<string, Attribution>();
  let met = start;
  while (met.length > 0) {
    for (const attribution of met) found.set(attribution.id, attribution);
    const dependants = await rows.find(
      "attributions",
      link,
      met.map(({ id }) => id),
    );
    met = dependants.filter(({ id }) => !found.has(id));
  }
  return found;
}

/** Attributions with all that they hang on, by either link. */
async function withOrigins(rows: Rows, start: Chains): Promise<Chains> {
  const found = new Map(start);
  const missing = (from: Iterable<Attribution>) =>
    [...from].flatMap(
      ({ viaId, derivedFromId }) => [viaId, derivedFromId].filter((id) => id !== null && !found.has(id)) as string[],
    );
  let ids = missing(found.values());
  while (ids.length > 0) {
    const origins = await rows.find("attributions", "id", ids);
    for (const attribution of origins) found.set(attribution.id, attribution);
    ids = missing(origins);
  }
  return found;
}
