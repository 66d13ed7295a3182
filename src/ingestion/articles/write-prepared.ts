import { mintId } from "../../domain/ids.ts";
import type { Span } from "../../domain/passage.ts";
import { slugOf } from "../../domain/slug.ts";
import { ARTICLE_BOUND_SOURCES } from "../../domain/vocabulary.ts";
import type { Entry, SluggedTable, Transaction } from "../../storage/port.ts";
import { dateColumns } from "../rows.ts";
import { type ActorOf, actorsNamed, ownActors } from "./named-actors.ts";
import type { PreparedAttribution, PreparedClaim, PreparedSource } from "./prepare.ts";
import { recognise } from "./recognise.ts";
import { type NewClaim, suggestSameClaims } from "./same-claims.ts";
import { type Ids, NOTHING_STANDS, type Standing, type Task } from "./task.ts";
import { writeTies } from "./write-ties.ts";

/** An attribution that was stored. */
export interface Written {
  readonly row: Entry<"attributions">;
  readonly span: Span;
}

/**
 * Stores what was found in a version of an article and is not there yet.
 * @returns the attributions that are new, in reading order, each with its place in the text.
 */
export async function writePrepared(task: Task, standing = NOTHING_STANDS): Promise<Written[]> {
  const news = task.article.attributions.flatMap((_, i) => (standing.attributions.has(i) ? [] : [i]));
  const used = (of: "source" | "claim") => new Set(news.map((i) => task.article.attributions[i]?.[of] ?? 0));
  const voices = await putSources(task, used("source"), standing);
  const claimIds = await putClaims(task, used("claim"), standing.claims);
  await putNamed(task, { sources: used("source"), claims: claimIds, standing: standing.claims }, voices.sources);
  const ids = attributionIds(task, standing);
  const attributions = news.map((i) => attributionRow(task, i, { ...voices, claimIds, ids }));
  await task.transaction.put("attributions", attributions);
  await task.transaction.put(
    "evidence",
    news.flatMap((i) => evidenceRows(task, i, ids[i] ?? "")),
  );
  await suggestSameClaims(task, newClaims(task, attributions, claimIds, standing.claims));
  return attributions.map((row, i) => ({
    row,
    span: task.article.attributions[news[i] ?? 0]?.span ?? { start: 0, end: 0 },
  }));
}

/** The slug, with the beginning of the id behind it when something else has it. */
export async function freeSlug(
  transaction: Transaction,
  table: SluggedTable,
  slug: string,
  id: string,
): Promise<string> {
  const [there]: { id: string }[] = await transaction.find(table, "slug", [slug]);
  return there === undefined || there.id === id ? slug : `${slug}-${id.slice(4, 12)}`;
}

const ARTICLE_BOUND: readonly string[] = ARTICLE_BOUND_SOURCES;

/** Stores the sources that are new; gives the id of each that is used, and of those that stand. */
async function putSources(
  task: Task,
  used: ReadonlySet<number>,
  standing: Standing,
): Promise<{ sources: Ids; mentions: Ids }> {
  const { transaction, article, row, version } = task;
  const sources = new Map(standing.sources);
  const mentions = new Map(standing.mentions);
  for (const [i, source] of article.sources.entries()) {
    if (!used.has(i) || sources.has(i)) continue;
    const origin = [version.id, String(source.span.start), String(source.span.end), String(i)];
    if (source.kind !== "NAMED") sources.set(i, await ownSource(transaction, source, origin, row));
    else {
      const named = await namedSource(task, source, origin);
      sources.set(i, named.sourceId);
      mentions.set(i, named.mentionId);
    }
  }
  return { sources, mentions };
}

/** Recognises a named source, or makes a new one; what was judged of the name is kept. */
async function namedSource(
  { transaction, row, extractorVersion, now }: Task,
  mention: PreparedSource,
  origin: readonly string[],
): Promise<{ sourceId: string; mentionId: string }> {
  const { actor, judgements } = await recognise(transaction, mention);
  const actorId = actor?.id ?? (await putActor(transaction, mention, origin));
  const sourceId = await sourceOf(transaction, actorId, mention, origin);
  const mentionId = mintId("Mention", ...origin);
  await transaction.put("mentions", [{ id: mentionId, articleId: row.id, name: mention.name, sourceId }]);
  const taken = {
    actor: { id: actorId },
    judgement: "POSITIVE" as const,
    score: 1,
    reason: "nobody else is known by this name",
  };
  const all = actor
    ? judgements
    : [...judgements, judgements.length === 0 ? taken : { ...taken, reason: "taken for somebody new" }];
  await transaction.put(
    "identityJudgements",
    all.map(({ actor: { id }, judgement, score, reason }) => ({
      id: mintId("IdentityJudgement", mentionId, id),
      mentionId,
      otherActorId: null,
      actorId: id,
      judgement,
      score,
      reason,
      decidedBy: extractorVersion,
      decidedAt: now,
      revokedAt: null,
    })),
  );
  return { sourceId, mentionId };
}

async function putActor(
  transaction: Transaction,
  { name, actorKind, acronyms }: PreparedSource,
  origin: readonly string[],
): Promise<string> {
  const id = mintId("Actor", ...origin);
  const slug = await freeSlug(transaction, "actors", slugOf(name, "actor"), id);
  await transaction.put("actors", [{ id, slug, name, kind: actorKind, status: "PROPOSED" }]);
  const names = acronyms.map(
    (value, i): Entry<"actorNames"> => ({
      id: mintId("ActorName", id, String(i + 1)),
      actorId: id,
      ordinal: i + 1,
      value,
      kind: "ACRONYM",
    }),
  );
  await transaction.put("actorNames", names);
  return id;
}

/** The source that is the actor speaking: one, wherever it speaks. */
export async function sourceOf(
  transaction: Transaction,
  actorId: string,
  { name, descriptor, cardinality }: Pick<PreparedSource, "name" | "descriptor" | "cardinality">,
  origin: readonly string[],
): Promise<string> {
  const [speaking] = (await transaction.find("sources", "actorId", [actorId])).filter(({ kind }) => kind === "NAMED");
  if (speaking) return speaking.id;
  const id = mintId("Source", ...origin);
  const slug = await freeSlug(transaction, "sources", slugOf(name, "source"), id);
  await transaction.put("sources", [
    { id, slug, name, kind: "NAMED", actorId, descriptor, cardinality, status: "PROPOSED" },
  ]);
  return id;
}

/** A voice without a name is its article's own: nothing tells that two are the same. */
async function ownSource(
  transaction: Transaction,
  { name, kind, descriptor, cardinality, reasonForAnonymity }: PreparedSource,
  origin: readonly string[],
  article: Entry<"articles">,
): Promise<string> {
  const id = mintId("Source", ...origin);
  const slug = await freeSlug(transaction, "sources", slugOf(`${article.slug} ${name}`, "source"), id);
  const articleId = ARTICLE_BOUND.includes(kind) ? article.id : null;
  await transaction.put("sources", [
    { id, slug, name, kind, articleId, descriptor, cardinality, reasonForAnonymity, status: "PROPOSED" },
  ]);
  return id;
}

/** Stores the claims that are new; gives the id of each that is used, and of those that stand. */
async function putClaims(task: Task, used: ReadonlySet<number>, standing: Ids): Promise<Ids> {
  const { transaction, article, version } = task;
  const ids = new Map(standing);
  const rows = article.claims.flatMap(({ text, span, about, quantity, time }, i): Entry<"claims">[] => {
    if (!used.has(i) || ids.has(i)) return [];
    const id = mintId("Claim", version.id, String(span.start), String(span.end), String(i));
    ids.set(i, id);
    // The id's beginning makes it unique: two articles may well word a claim alike.
    const slug = `${slugOf(text.slice(0, 60), "claim")}-${id.slice(4, 12)}`;
    const places = about.filter(({ role }) => role === "LOCATION");
    return [
      {
        id,
        slug,
        text,
        quantityMin: quantity?.min ?? null,
        quantityMax: quantity?.max ?? null,
        quantityUnit: quantity?.unit ?? null,
        quantityIsApproximate: quantity?.isApproximate ?? null,
        ...dateColumns("time", time ?? undefined),
        place: places.length === 1 ? (places[0]?.name ?? null) : null,
        status: "PROPOSED",
      },
    ];
  });
  await transaction.put("claims", rows);
  return ids;
}

/** Stores who else is named: whom sources head, speak for or belong to, and whom claims are about. */
async function putNamed(
  task: Task,
  places: { readonly sources: ReadonlySet<number>; readonly claims: Ids; readonly standing: Ids },
  sources: Ids,
): Promise<void> {
  const ties = [...places.sources].flatMap((place) => task.article.sources[place]?.ties ?? []);
  const claims = [...places.claims].flatMap(([place, claimId]) =>
    places.standing.has(place) ? [] : [{ claimId, about: task.article.claims[place]?.about ?? [] }],
  );
  const about = claims.flatMap((claim) => claim.about);
  if (ties.length + about.length === 0) return;
  const rows = await task.transaction.find("sources", "id", [...sources.values()]);
  const actorOfSource = new Map(rows.map(({ id, actorId }) => [id, actorId]));
  const speaking = [...sources].flatMap(([place, id]) => {
    const actorId = actorOfSource.get(id);
    return actorId ? [{ name: task.article.sources[place]?.name ?? "", actorId }] : [];
  });
  const actorOf = await actorsNamed(task, ownActors(speaking), [
    ...ties.map(({ to, toKind, isShortName }) => ({ name: to, kind: toKind, isShortName })),
    ...about,
  ]);
  await task.transaction.put(
    "claimActors",
    claims.flatMap((claim) => claimActorRows(claim, actorOf)),
  );
  await writeTies(task, places.sources, sources, actorOfSource, actorOf);
}

/** One row an actor: whom two of its names mean is one. */
function claimActorRows(
  { claimId, about }: { readonly claimId: string; readonly about: PreparedClaim["about"] },
  actorOf: ActorOf,
): Entry<"claimActors">[] {
  const roles = new Map<string, "LOCATION" | "TOPIC">();
  for (const { name, role } of about) {
    const actorId = actorOf(name);
    if (actorId !== undefined && roles.get(actorId) !== "LOCATION") roles.set(actorId, role);
  }
  return [...roles].map(([actorId, role], i) => ({ claimId, actorId, role, ordinal: i + 1 }));
}

/** The claims that are new, each with who takes a stance to it. */
function newClaims(
  { article }: Task,
  attributions: readonly Entry<"attributions">[],
  ids: Ids,
  standing: Ids,
): NewClaim[] {
  return [...ids].flatMap(([place, id]): NewClaim[] => {
    if (standing.has(place)) return [];
    const sourceIds = attributions.filter(({ claimId }) => claimId === id).map(({ sourceId }) => sourceId);
    return [{ id, text: article.claims[place]?.text ?? "", sourceIds }];
  });
}

const attributionIds = ({ article, version }: Task, standing: Standing): string[] =>
  article.attributions.map(
    ({ span }, i) =>
      standing.attributions.get(i) ??
      mintId("Attribution", version.id, String(span.start), String(span.end), String(i)),
  );

interface Places {
  readonly sources: Ids;
  readonly mentions: Ids;
  readonly claimIds: Ids;
  readonly ids: readonly string[];
}

function attributionRow(
  { article, row, version, extractorVersion }: Task,
  i: number,
  { sources, mentions, claimIds, ids }: Places,
): Entry<"attributions"> {
  const one = article.attributions[i] as PreparedAttribution;
  return {
    id: ids[i] ?? "",
    articleId: row.id,
    claimId: claimIds.get(one.claim) ?? "",
    sourceId: sources.get(one.source) ?? "",
    mentionId: mentions.get(one.source) ?? null,
    viaId: one.via === null ? null : (ids[one.via] ?? null),
    firstVersionId: version.id,
    ...described(one),
    status: "PROPOSED",
    method: "RULES",
    extractorVersion,
  };
}

const described = ({ source, claim, via, span, evidence, saidAt, outlet, ...one }: PreparedAttribution) => ({
  ...one,
  ...dateColumns("saidAt", saidAt ?? undefined),
});

function evidenceRows({ article, version }: Task, i: number, attributionId: string): Entry<"evidence">[] {
  return (article.attributions[i]?.evidence ?? []).map((one, j) => ({
    ...one,
    id: evidenceId(attributionId, version.id, j + 1),
    attributionId,
    affiliationId: null,
    versionId: version.id,
    ordinal: j + 1,
    anchor: "EXACT" as const,
  }));
}

/** The id of an attribution's so-manieth passage in a version. */
export const evidenceId = (attributionId: string, versionId: string, place: number): string =>
  mintId("Evidence", attributionId, versionId, String(place));
