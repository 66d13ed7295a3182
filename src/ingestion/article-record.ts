import type { Row } from "../storage/port.ts";
import {
  byOrdinal,
  evidenceEntry,
  groupBy,
  known,
  listed,
  type Reader,
  slugsOf,
  sourceEntries,
} from "./entries-of-rows.ts";
import type { RecordInput } from "./record.ts";

type AttributionInput = NonNullable<RecordInput["attributions"]>[number];

/** A database's article as a record: the article, its versions, the voices that belong to it, and who said what. */
export async function articleRecord(
  reader: Reader,
  article: Row<"articles">,
  isThere: (articleId: string) => boolean,
): Promise<RecordInput> {
  const versions = (await reader.find("articleVersions", "articleId", [article.id])).sort(byOrdinal);
  const sources = await reader.find("sources", "articleId", [article.id]);
  return {
    article: await articleEntry(reader, article, isThere),
    versions: listed(versions.map(versionEntry)),
    sources: listed(await sourceEntries(reader, sources)),
    attributions: listed(await attributionEntries(reader, article, versions, isThere)),
    changes: listed(await changeEntries(reader, article)),
    mentions: listed(await mentionEntries(reader, article)),
  };
}

async function mentionEntries(reader: Reader, { id }: Row<"articles">): Promise<NonNullable<RecordInput["mentions"]>> {
  const rows = await reader.find("mentions", "articleId", [id]);
  const sourceSlug = await slugsOf(
    reader,
    "sources",
    rows.map(({ sourceId }) => sourceId),
  );
  return rows.map(({ id, name, sourceId }) => ({ id, name, source: sourceSlug(sourceId) }));
}

async function changeEntries(reader: Reader, { id }: Row<"articles">): Promise<NonNullable<RecordInput["changes"]>> {
  const rows = await reader.find("articleChanges", "articleId", [id]);
  return rows.map(({ id, ordinal, attributionId, kind, position, was, is, score }) => ({
    id,
    version: ordinal,
    attribution: attributionId,
    kind,
    position,
    was: known(was),
    is: known(is),
    score: known(score),
  }));
}

async function articleEntry(
  reader: Reader,
  article: Row<"articles">,
  isThere: (articleId: string) => boolean,
): Promise<NonNullable<RecordInput["article"]>> {
  const derivations = await reader.find("articleDerivations", "articleId", [article.id]);
  const actorSlug = await slugsOf(reader, "actors", [article.publisherId]);
  const articleSlug = await slugsOf(
    reader,
    "articles",
    derivations.map(({ originId }) => originId),
  );
  return {
    id: article.id,
    slug: article.slug,
    title: article.title,
    publisher: article.publisherId === null ? undefined : actorSlug(article.publisherId),
    url: known(article.url),
    bylines: listed(article.bylines),
    dateline: known(article.dateline),
    wireCredit: known(article.wireCredit),
    language: article.language,
    publishedAt: known(article.publishedAt),
    derivedFrom: listed(
      derivations
        .filter(({ originId }) => isThere(originId))
        .map(({ id, originId, kind, score, method, sign }) => ({
          id,
          article: articleSlug(originId),
          kind,
          score: known(score),
          method,
          sign: known(sign),
        })),
    ),
  };
}

const versionEntry = ({ id, ordinal, changeKind, capturedAt, ...words }: Row<"articleVersions">) => ({
  id,
  ordinal,
  changeKind,
  capturedAt: known(capturedAt),
  ...(words.text === null
    ? { sha256: words.textSha256, length: words.length, codePoints: words.lengthCodePoints }
    : { text: words.text }),
});

async function attributionEntries(
  reader: Reader,
  article: Row<"articles">,
  versions: readonly Row<"articleVersions">[],
  isThere: (articleId: string) => boolean,
): Promise<AttributionInput[]> {
  const attributions = (await reader.find("attributions", "articleId", [article.id])).sort(byPosition);
  const rows = await reader.find(
    "evidence",
    "attributionId",
    attributions.map(({ id }) => id),
  );
  const origins = await originsOf(reader, attributions, isThere);
  const claimSlug = await slugsOf(
    reader,
    "claims",
    attributions.map(({ claimId }) => claimId),
  );
  const sourceSlug = await slugsOf(
    reader,
    "sources",
    attributions.map(({ sourceId }) => sourceId),
  );
  const ordinals = new Map(versions.map(({ id, ordinal }) => [id, ordinal]));
  const evidence = groupBy(rows, ({ attributionId }) => attributionId);
  return attributions.map((row) => ({
    id: row.id,
    claim: claimSlug(row.claimId),
    source: sourceSlug(row.sourceId),
    via: known(row.viaId),
    ...sayingOf(row),
    derivedFrom: origins(row),
    extraction: {
      method: row.method,
      version: known(row.extractorVersion),
      confidence: known(row.confidence),
      rule: known(row.rule),
    },
    note: known(row.note),
    mention: known(row.mentionId),
    evidence: (evidence.get(row.id) ?? []).sort(byOrdinal).flatMap((place) => {
      const ordinal = ordinals.get(place.versionId);
      // The database keeps AFFILIATION out of attributions.
      return ordinal === undefined || place.role === "AFFILIATION"
        ? []
        : [{ role: place.role, ...evidenceEntry(place, ordinal) }];
    }),
  }));
}

const sayingOf = (row: Row<"attributions">) => ({
  type: row.type,
  stance: row.stance,
  negated: row.negated,
  certainty: row.certainty,
  polarity: row.polarity,
  cue: known(row.cue),
  cueClass: row.cueClass,
  medium: known(row.medium),
  addressee: known(row.addressee),
  saidAt: known(row.saidAt),
  status: row.status,
});

/** The order of an article: where attributions stand in it. */
export const byPosition = (a: Row<"attributions">, b: Row<"attributions">): number =>
  a.position - b.position || (a.id < b.id ? -1 : 1);

/** Says what each attribution repeats, as long as the article of that is there. */
async function originsOf(
  reader: Reader,
  attributions: readonly Row<"attributions">[],
  isThere: (articleId: string) => boolean,
): Promise<(row: Row<"attributions">) => AttributionInput["derivedFrom"]> {
  const ids = attributions.flatMap(({ derivedFromId }) => derivedFromId ?? []);
  const origins = new Map((await reader.find("attributions", "id", ids)).map((row) => [row.id, row]));
  const articleSlug = await slugsOf(
    reader,
    "articles",
    [...origins.values()].map(({ articleId }) => articleId),
  );
  return ({ derivedFromId, derivationKind }) => {
    const origin = derivedFromId === null ? undefined : origins.get(derivedFromId);
    if (!origin || derivationKind === null || !isThere(origin.articleId)) return undefined;
    return { article: articleSlug(origin.articleId), key: origin.id, kind: derivationKind };
  };
}
