import { mintId } from "../domain/ids.ts";
import { ARTICLE_BOUND_SOURCES } from "../domain/vocabulary.ts";
import type { Entry } from "../storage/port.ts";
import { connectionId, dateColumns, type Task } from "./rows.ts";

const ARTICLE_BOUND: readonly string[] = ARTICLE_BOUND_SOURCES;

export const sourceRows = ({ entries, names }: Task): Entry<"sources">[] =>
  entries.sources.map((source) => ({
    id: names.idOf("sources", source.slug),
    slug: source.slug,
    name: source.name,
    kind: source.kind,
    actorId: source.actor === undefined ? null : names.idOf("actors", source.actor),
    articleId:
      entries.article && ARTICLE_BOUND.includes(source.kind) ? names.idOf("articles", entries.article.slug) : null,
    descriptor: source.descriptor ?? null,
    cardinality: source.cardinality,
    reasonForAnonymity: source.reasonForAnonymity ?? null,
    status: source.status,
  }));

export const onBehalfOfRows = ({ entries, names }: Task): Entry<"sourcesOnBehalfOf">[] =>
  entries.sources.flatMap(({ slug, onBehalfOf }) =>
    onBehalfOf.map((actor, i) => ({
      sourceId: names.idOf("sources", slug),
      actorId: names.idOf("actors", actor),
      ordinal: i + 1,
    })),
  );

export const eventRows = ({ entries, names }: Task): Entry<"events">[] =>
  entries.events.map(({ slug, name, time, place }) => ({
    id: names.idOf("events", slug),
    slug,
    name,
    ...dateColumns("time", time),
    place: place ?? null,
  }));

export const claimRows = ({ entries, names }: Task): Entry<"claims">[] =>
  entries.claims.map(({ slug, text, event, quantity, time, place, note, status }) => ({
    id: names.idOf("claims", slug),
    slug,
    text,
    eventId: event === undefined ? null : names.idOf("events", event),
    quantityMin: quantity?.min ?? null,
    quantityMax: quantity?.max ?? null,
    quantityUnit: quantity?.unit ?? null,
    quantityIsApproximate: quantity?.isApproximate ?? null,
    ...dateColumns("time", time),
    place: place ?? null,
    note: note ?? null,
    status,
  }));

export const claimActorRows = ({ entries, names }: Task): Entry<"claimActors">[] =>
  entries.claims.flatMap(({ slug, actors }) =>
    actors.map(({ actor, role }, i) => ({
      claimId: names.idOf("claims", slug),
      actorId: names.idOf("actors", actor),
      role,
      ordinal: i + 1,
    })),
  );

export async function relationRows(task: Task): Promise<Entry<"claimRelations">[]> {
  const { transaction, entries, names } = task;
  const fromIds = new Set(entries.relations.map(({ from }) => names.idOf("claims", from)));
  const stored = await transaction.find("claimRelations", "fromId", [...fromIds]);
  return entries.relations.map((entry, i) => {
    const { kind } = entry;
    const fromId = names.idOf("claims", entry.from);
    const toId = names.idOf("claims", entry.to);
    const id = connectionId(task, ["relations", i], {
      given: entry.id,
      stored: stored.find((row) => row.fromId === fromId && row.kind === kind && row.toId === toId)?.id,
      minted: mintId("ClaimRelation", fromId, kind, toId),
    });
    return {
      id,
      fromId,
      kind,
      toId,
      contradictionKind: entry.contradictionKind ?? null,
      assertedBy: entry.assertedBy,
      status: entry.status,
      score: entry.score ?? null,
      method: entry.method,
      note: entry.note ?? null,
    };
  });
}
