import type { Row, Store } from "../storage/port.ts";
import { byPosition } from "./article-record.ts";
import { byOrdinal, groupBy, type Reader } from "./entries-of-rows.ts";
import { articleOf, type ExportOptions } from "./export-jsonl.ts";

/** An attribution with all that a reader of one line wants to know of it. */
export interface Reported {
  readonly article: Row<"articles">;
  readonly publisher: Row<"actors"> | undefined;
  readonly attribution: Row<"attributions">;
  readonly claim: Row<"claims">;
  readonly event: Row<"events"> | undefined;
  readonly source: Row<"sources">;
  readonly onBehalfOf: readonly Row<"actors">[];
  /** Through whom it reached the article: the sources that report it, outermost first. */
  readonly through: readonly Row<"sources">[];
  /** The newest version that has the words; undefined when none has. */
  readonly version: Row<"articleVersions"> | undefined;
  /** The words of what is said in that version, in order; whatever words there are when none are marked as content. */
  readonly words: readonly Row<"evidence">[];
}

/** Every attribution of the database, or of one article, in the order of the articles and of the words in them. */
export async function* reportedIn(store: Store, { article }: ExportOptions): AsyncGenerator<Reported> {
  if (article !== undefined) yield* reportedBy(store, await articleOf(store, article));
  else for await (const row of store.scan("articles")) yield* reportedBy(store, row);
}

/** Looks rows up by their id. */
async function lookup<N extends "actors" | "claims" | "events" | "sources">(
  reader: Reader,
  table: N,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string | null, Row<N>>> {
  const rows = await reader.find(
    table,
    "id" as keyof Row<N> & string,
    ids.filter((id) => id !== null),
  );
  return new Map(rows.map((row) => [(row as { id: string }).id, row]));
}

async function* reportedBy(reader: Reader, article: Row<"articles">): AsyncGenerator<Reported> {
  const attributions = (await reader.find("attributions", "articleId", [article.id])).sort(byPosition);
  const versions = await reader.find("articleVersions", "articleId", [article.id]);
  const evidence = groupBy(
    await reader.find(
      "evidence",
      "attributionId",
      attributions.map(({ id }) => id),
    ),
    (row) => row.attributionId,
  );
  const claims = await lookup(
    reader,
    "claims",
    attributions.map(({ claimId }) => claimId),
  );
  const events = await lookup(
    reader,
    "events",
    [...claims.values()].map(({ eventId }) => eventId),
  );
  const sources = await lookup(
    reader,
    "sources",
    attributions.map(({ sourceId }) => sourceId),
  );
  const proxies = await reader.find(
    "sourcesOnBehalfOf",
    "sourceId",
    [...sources.values()].map(({ id }) => id),
  );
  const actors = await lookup(reader, "actors", [article.publisherId, ...proxies.map(({ actorId }) => actorId)]);
  const behalf = groupBy(proxies.sort(byOrdinal), ({ sourceId }) => sourceId);
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  for (const attribution of attributions) {
    const claim = claims.get(attribution.claimId);
    const source = sources.get(attribution.sourceId);
    if (!claim || !source) continue;
    const shown = newestWords(versions, evidence.get(attribution.id) ?? []);
    const onBehalfOf = (behalf.get(source.id) ?? []).flatMap(({ actorId }) => actors.get(actorId) ?? []);
    const through = reportersOf(attribution, byId).flatMap(({ sourceId }) => sources.get(sourceId) ?? []);
    const [publisher, event] = [actors.get(article.publisherId), events.get(claim.eventId)];
    yield { article, publisher, attribution, claim, event, source, onBehalfOf, through, ...shown };
  }
}

/** The attributions that report one, outermost first: all stand in its article, and the database refuses a circle. */
function reportersOf(
  { viaId }: Row<"attributions">,
  byId: ReadonlyMap<string, Row<"attributions">>,
): readonly Row<"attributions">[] {
  const via = viaId === null ? undefined : byId.get(viaId);
  return via ? [...reportersOf(via, byId), via] : [];
}

function newestWords(
  versions: readonly Row<"articleVersions">[],
  evidence: readonly Row<"evidence">[],
): Pick<Reported, "version" | "words"> {
  const anchored = evidence.filter(({ anchor }) => anchor !== "ORPHANED");
  const version = versions
    .filter(({ id }) => anchored.some(({ versionId }) => versionId === id))
    .sort(byOrdinal)
    .at(-1);
  const here = anchored.filter(({ versionId }) => versionId === version?.id).sort(byOrdinal);
  const content = here.filter(({ role }) => role === "CONTENT");
  return { version, words: content.length > 0 ? content : here };
}
