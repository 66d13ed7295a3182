import { UserError } from "../domain/errors.ts";
import type { IdentifiedTable, Row, Store } from "../storage/port.ts";
import { articleRecord } from "./article-record.ts";
import {
  actorEntries,
  affiliationEntries,
  claimEntries,
  eventEntries,
  judgementEntries,
  type Reader,
  relationEntries,
  sourceEntries,
} from "./entries-of-rows.ts";
import type { RecordInput } from "./record.ts";

export interface ExportOptions {
  /** The slug of the one article that is wanted, with what it needs; all when left out. */
  readonly article?: string | undefined;
}

/** What an export takes of each table; `articles` in the order in which they are written. */
interface Selection {
  readonly rows: <N extends IdentifiedTable>(table: N) => AsyncIterable<Row<N>>;
  /** The articles that are wanted; null for all. */
  readonly articleIds: ReadonlySet<string> | null;
}

const BATCH = 100;

/**
 * A database as records, a line each, in an order that can be imported: what articles share, then an article a line, each
 * behind those it was made from, then affiliations, whose words stand in articles. Importing all of it into an empty database
 * gives the same database. The order depends on the ids alone.
 */
export async function* exportJsonl(store: Store, { article }: ExportOptions = {}): AsyncGenerator<string> {
  const selection = article === undefined ? everything(store) : await needsOf(store, await articleOf(store, article));
  for await (const record of recordsOf(store, selection)) yield `${JSON.stringify(record)}\n`;
}

/** @throws UserError when there is no such article. */
export async function articleOf(reader: Reader, slug: string): Promise<Row<"articles">> {
  const [article] = await reader.find("articles", "slug", [slug]);
  if (!article) throw new UserError("NOT_FOUND", `there is no article "${slug}"`);
  return article;
}

async function* recordsOf(reader: Reader, { rows, articleIds }: Selection): AsyncGenerator<RecordInput> {
  for await (const batch of batches(rows("actors"))) yield { actors: await actorEntries(reader, batch) };
  for await (const batch of batches(rows("events"))) yield { events: eventEntries(batch) };
  for await (const batch of batches(shared(rows("sources")))) yield { sources: await sourceEntries(reader, batch) };
  for await (const batch of batches(rows("claims"))) yield { claims: await claimEntries(reader, batch) };
  for await (const batch of batches(rows("claimRelations"))) yield { relations: await relationEntries(reader, batch) };
  yield* articleRecords(reader, rows("articles"));
  for await (const batch of batches(rows("affiliations"))) {
    yield { affiliations: await affiliationEntries(reader, batch, articleIds) };
  }
  for await (const batch of batches(rows("identityJudgements")))
    yield { judgements: await judgementEntries(reader, batch) };
  for await (const batch of batches(rows("reviews"))) yield { reviews: batch };
}

async function* batches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* shared(sources: AsyncIterable<Row<"sources">>): AsyncGenerator<Row<"sources">> {
  for await (const source of sources) if (source.articleId === null) yield source;
}

/**
 * A record an article, each behind those it was made from. Where articles were made from each other, the first is written
 * without what is yet to come, and once more in full at the end.
 */
async function* articleRecords(reader: Reader, articles: AsyncIterable<Row<"articles">>): AsyncGenerator<RecordInput> {
  const written = new Set<string>();
  const incomplete: Row<"articles">[] = [];
  const isWritten = (id: string) => written.has(id);

  async function* write(article: Row<"articles">, chain: readonly string[]): AsyncGenerator<RecordInput> {
    if (written.has(article.id)) return;
    const here = [...chain, article.id];
    const origins = await originArticles(reader, article);
    for (const origin of origins) if (!here.includes(origin.id)) yield* write(origin, here);
    if (!origins.every(({ id }) => isWritten(id))) incomplete.push(article);
    yield articleRecord(reader, article, (id) => id === article.id || isWritten(id));
    written.add(article.id);
  }

  for await (const article of articles) yield* write(article, []);
  for (const article of incomplete) yield articleRecord(reader, article, () => true);
}

/** The articles that one was made from, or whose attributions its own refer to. */
async function originArticles(reader: Reader, { id }: Row<"articles">): Promise<Row<"articles">[]> {
  const derivations = await reader.find("articleDerivations", "articleId", [id]);
  const attributions = await reader.find("attributions", "articleId", [id]);
  const own = new Set(attributions.map((attribution) => attribution.id));
  const foreign = attributions
    .flatMap(({ viaId, derivedFromId }) => [viaId ?? [], derivedFromId ?? []].flat())
    .filter((attributionId) => !own.has(attributionId));
  const origins = await reader.find("attributions", "id", foreign);
  const ids = new Set([...derivations.map(({ originId }) => originId), ...origins.map(({ articleId }) => articleId)]);
  ids.delete(id);
  return reader.find("articles", "id", [...ids]);
}

const everything = (store: Store): Selection => ({ rows: (table) => store.scan(table), articleIds: null });

/** What one article needs: the articles it was made from, and whatever any of them names. */
async function needsOf(reader: Reader, root: Row<"articles">): Promise<Selection> {
  const articles = await withOrigins(reader, root);
  const articleIds = new Set(articles.map(({ id }) => id));
  const attributions = await reader.find("attributions", "articleId", [...articleIds]);
  const claims = await reader.find(
    "claims",
    "id",
    attributions.map(({ claimId }) => claimId),
  );
  const sources = await reader.find(
    "sources",
    "id",
    attributions.map(({ sourceId }) => sourceId),
  );
  const affiliations = await affiliationsShownIn(reader, [...articleIds]);
  const claimIds = claims.map(({ id }) => id);
  const claimSet = new Set(claimIds);
  const relations = await reader.find("claimRelations", "fromId", claimIds);
  const claimActors = await reader.find("claimActors", "claimId", claimIds);
  const own = await reader.find("sources", "articleId", [...articleIds]);
  const onBehalfOf = await reader.find(
    "sourcesOnBehalfOf",
    "sourceId",
    [...sources, ...own].map(({ id }) => id),
  );
  const reviewed = [...attributions, ...claims, ...sources, ...affiliations, ...relations].map(({ id }) => id);
  const mentions = await reader.find("mentions", "articleId", [...articleIds]);
  const judgements = await reader.find(
    "identityJudgements",
    "mentionId",
    mentions.map(({ id }) => id),
  );
  const actorIds = [
    ...judgements.map(({ actorId }) => actorId),
    ...articles.flatMap(({ publisherId }) => publisherId ?? []),
    ...sources.flatMap(({ actorId }) => actorId ?? []),
    ...[...claimActors, ...onBehalfOf].map(({ actorId }) => actorId),
    ...affiliations.flatMap(({ subjectId, objectId }) => [subjectId, objectId]),
  ];
  const chosen: { [N in IdentifiedTable]?: readonly Row<N>[] } = {
    actors: await reader.find("actors", "id", actorIds),
    events: await reader.find(
      "events",
      "id",
      claims.flatMap(({ eventId }) => eventId ?? []),
    ),
    sources,
    claims,
    claimRelations: relations.filter(({ toId }) => claimSet.has(toId)),
    articles,
    affiliations,
    identityJudgements: judgements,
    reviews: await reader.find("reviews", "subjectId", [...reviewed, ...actorIds]),
  };
  return { rows: (table) => each(chosen[table] ?? []), articleIds };
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function withOrigins(reader: Reader, root: Row<"articles">): Promise<Row<"articles">[]> {
  const found = new Map([[root.id, root]]);
  // A Map's iteration also visits what is added during it.
  for (const article of found.values()) {
    for (const origin of await originArticles(reader, article)) found.set(origin.id, found.get(origin.id) ?? origin);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The affiliations that words of these articles show. */
async function affiliationsShownIn(reader: Reader, articleIds: readonly string[]): Promise<Row<"affiliations">[]> {
  const versions = await reader.find("articleVersions", "articleId", articleIds);
  const evidence = await reader.find(
    "evidence",
    "versionId",
    versions.map(({ id }) => id),
  );
  return reader.find(
    "affiliations",
    "id",
    evidence.flatMap(({ affiliationId }) => affiliationId ?? []),
  );
}
