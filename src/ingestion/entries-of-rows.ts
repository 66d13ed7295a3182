import type { Row, SluggedTable, Store } from "../storage/port.ts";
import type { RecordInput } from "./record.ts";

/** Database rows as record entries, ids and all: the reverse of the import's `rows-of-….ts`. */

type Inputs<S extends keyof RecordInput> = Extract<NonNullable<RecordInput[S]>, readonly unknown[]>;
/** Reads of a store that an export needs. */
export type Reader = Pick<Store, "find" | "scan">;

/** What is not known is left out. */
export const known = <T>(value: T | null): T | undefined => value ?? undefined;

/** A list that is left out when it is empty. */
export const listed = <T>(items: readonly T[] | undefined): T[] | undefined =>
  items === undefined || items.length === 0 ? undefined : [...items];

/** The rows of a table, by what one of their columns refers to. */
export function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

export const byOrdinal = (a: { ordinal: number }, b: { ordinal: number }): number => a.ordinal - b.ordinal;

/** Gives the slug of each id; ids that are null are left alone. */
export async function slugsOf(reader: Reader, table: SluggedTable, ids: Iterable<string | null>) {
  const wanted = [...ids].filter((id) => id !== null);
  const rows: { id: string; slug: string }[] = await reader.find(table, "id", wanted);
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  return (id: string): string => slugs.get(id) ?? id;
}

export async function actorEntries(reader: Reader, actors: readonly Row<"actors">[]): Promise<Inputs<"actors">> {
  const ids = actors.map(({ id }) => id);
  const names = groupBy(await reader.find("actorNames", "actorId", ids), ({ actorId }) => actorId);
  const identifiers = groupBy(await reader.find("actorIdentifiers", "actorId", ids), ({ actorId }) => actorId);
  return actors.map(({ id, slug, name, kind, description, status }) => ({
    id,
    slug,
    name,
    kind,
    description: known(description),
    status,
    names: listed(
      names
        .get(id)
        ?.sort(byOrdinal)
        .map(({ id, value, kind, language }) => ({ id, value, kind, language: known(language) })),
    ),
    identifiers: listed(identifiers.get(id)?.map(({ id, scheme, value }) => ({ id, scheme, value }))),
  }));
}

export async function sourceEntries(reader: Reader, sources: readonly Row<"sources">[]): Promise<Inputs<"sources">> {
  const rows = await reader.find(
    "sourcesOnBehalfOf",
    "sourceId",
    sources.map(({ id }) => id),
  );
  const actorSlug = await slugsOf(
    reader,
    "actors",
    [...sources, ...rows].map(({ actorId }) => actorId),
  );
  const onBehalfOf = groupBy(rows, ({ sourceId }) => sourceId);
  return sources.map((source) => ({
    id: source.id,
    slug: source.slug,
    name: source.name,
    kind: source.kind,
    actor: source.actorId === null ? undefined : actorSlug(source.actorId),
    onBehalfOf: listed(
      onBehalfOf
        .get(source.id)
        ?.sort(byOrdinal)
        .map(({ actorId }) => actorSlug(actorId)),
    ),
    descriptor: known(source.descriptor),
    cardinality: source.cardinality,
    reasonForAnonymity: known(source.reasonForAnonymity),
    status: source.status,
  }));
}

export const eventEntries = (events: readonly Row<"events">[]): Inputs<"events"> =>
  events.map(({ id, slug, name, time, place }) => ({ id, slug, name, time: known(time), place: known(place) }));

type Quantity = Inputs<"claims">[number]["quantity"];

const quantityEntry = (claim: Row<"claims">): Quantity =>
  claim.quantityUnit === null
    ? undefined
    : {
        min: known(claim.quantityMin),
        max: known(claim.quantityMax),
        unit: claim.quantityUnit,
        isApproximate: claim.quantityIsApproximate ?? false,
      };

export async function claimEntries(reader: Reader, claims: readonly Row<"claims">[]): Promise<Inputs<"claims">> {
  const rows = await reader.find(
    "claimActors",
    "claimId",
    claims.map(({ id }) => id),
  );
  const actorSlug = await slugsOf(
    reader,
    "actors",
    rows.map(({ actorId }) => actorId),
  );
  const eventSlug = await slugsOf(
    reader,
    "events",
    claims.map(({ eventId }) => eventId),
  );
  const actors = groupBy(rows, ({ claimId }) => claimId);
  return claims.map((claim) => ({
    id: claim.id,
    slug: claim.slug,
    text: claim.text,
    event: claim.eventId === null ? undefined : eventSlug(claim.eventId),
    quantity: quantityEntry(claim),
    time: known(claim.time),
    place: known(claim.place),
    actors: listed(
      actors
        .get(claim.id)
        ?.sort(byOrdinal)
        .map(({ actorId, role }) => ({ actor: actorSlug(actorId), role })),
    ),
    note: known(claim.note),
    status: claim.status,
  }));
}

export async function relationEntries(
  reader: Reader,
  relations: readonly Row<"claimRelations">[],
): Promise<Inputs<"relations">> {
  const claimSlug = await slugsOf(
    reader,
    "claims",
    relations.flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  return relations.map(({ id, fromId, kind, toId, contradictionKind, assertedBy, status, score, method, note }) => ({
    id,
    from: claimSlug(fromId),
    kind,
    to: claimSlug(toId),
    contradictionKind: known(contradictionKind),
    assertedBy,
    status,
    score: known(score),
    method,
    note: known(note),
  }));
}

export async function judgementEntries(
  reader: Reader,
  judgements: readonly Row<"identityJudgements">[],
): Promise<Inputs<"judgements">> {
  const actorSlug = await slugsOf(
    reader,
    "actors",
    judgements.flatMap(({ otherActorId, actorId }) => [otherActorId, actorId]),
  );
  return judgements.map(({ mentionId, otherActorId, actorId, score, revokedAt, ...row }) => ({
    ...row,
    mention: known(mentionId),
    other: otherActorId === null ? undefined : actorSlug(otherActorId),
    actor: actorSlug(actorId),
    score: known(score),
    revokedAt: known(revokedAt),
  }));
}

/** The fields that evidence of attributions and of affiliations shares. */
export const evidenceEntry = (evidence: Row<"evidence">, version: number) => ({
  id: evidence.id,
  version,
  paragraph: evidence.paragraph,
  start: evidence.start,
  end: evidence.end,
  firstWords: evidence.firstWords,
  lastWords: evidence.lastWords,
  sha256: evidence.passageSha256,
  inCaption: evidence.inCaption,
  anchor: evidence.anchor,
  anchorScore: known(evidence.anchorScore),
});

/**
 * Affiliations with the words that show them.
 * @param articleIds the articles whose words are wanted; all when null.
 */
export async function affiliationEntries(
  reader: Reader,
  affiliations: readonly Row<"affiliations">[],
  articleIds: ReadonlySet<string> | null,
): Promise<Inputs<"affiliations">> {
  const ids = affiliations.map(({ id }) => id);
  const rows = await reader.find("evidence", "affiliationId", ids);
  const versionRows = await reader.find(
    "articleVersions",
    "id",
    rows.map(({ versionId }) => versionId),
  );
  const versions = new Map(versionRows.map((row) => [row.id, row]));
  const actorSlug = await slugsOf(
    reader,
    "actors",
    affiliations.flatMap(({ subjectId, objectId }) => [subjectId, objectId]),
  );
  const articleSlug = await slugsOf(
    reader,
    "articles",
    versionRows.map(({ articleId }) => articleId),
  );
  const evidence = groupBy(rows, ({ affiliationId }) => affiliationId);
  return affiliations.map(({ id, kind, subjectId, objectId, since, until, status, proposedBy }) => ({
    actor: actorSlug(subjectId),
    id,
    kind,
    other: actorSlug(objectId),
    since: known(since),
    until: known(until),
    status,
    proposedBy: known(proposedBy),
    evidence: listed(
      evidence
        .get(id)
        ?.sort(byOrdinal)
        .flatMap((row) => {
          const version = versions.get(row.versionId);
          if (!version || (articleIds !== null && !articleIds.has(version.articleId))) return [];
          return [{ article: articleSlug(version.articleId), ...evidenceEntry(row, version.ordinal) }];
        }),
    ),
  }));
}
