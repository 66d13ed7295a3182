import { mintPartId, tailOf } from "../../domain/ids.ts";
import type { Span } from "../../domain/passage.ts";
import { slugOf } from "../../domain/slug.ts";
import type { Entry } from "../../storage/port.ts";
import { dateColumns } from "../rows.ts";
import { type ActorOf, actorsNamed, ownActors } from "./named-actors.ts";
import type { PreparedAttribution, PreparedClaim } from "./prepare.ts";
import { type NewClaim, suggestSameClaims } from "./same-claims.ts";
import { type Ids, NOTHING_STANDS, type Standing, type Task } from "./task.ts";
import { writeSources } from "./write-sources.ts";
import { writeTies } from "./write-ties.ts";

/** An attribution that was stored. */
export interface Written {
  readonly row: Entry<"attributions">;
  /** Its place among the article's attributions. */
  readonly place: number;
  readonly span: Span;
}

/**
 * Stores what was found in a version of an article and is not there yet.
 * @returns the attributions that are new, in reading order, each with its place in the text.
 */
export async function writePrepared(task: Task, standing = NOTHING_STANDS): Promise<Written[]> {
  const news = task.article.attributions.flatMap((_, i) => (standing.attributions.has(i) ? [] : [i]));
  const used = (of: "source" | "claim") => new Set(news.map((i) => task.article.attributions[i]?.[of] ?? 0));
  const voices = await writeSources(task, used("source"), standing);
  const claimIds = await putClaims(task, used("claim"), standing.claims);
  await putNamed(task, { sources: used("source"), claims: claimIds, standing: standing.claims }, voices.sources);
  const ids = attributionIds(task, standing);
  const attributions = news.map((i) => attributionRow(task, i, { ...voices, claimIds, ids }));
  await task.transaction.add("attributions", attributions);
  await task.transaction.add(
    "evidence",
    news.flatMap((i) => evidenceRows(task, i, ids[i] ?? "")),
  );
  await suggestSameClaims(task, newClaims(task, attributions, claimIds, standing.claims));
  return attributions.map((row, i) => {
    const place = news[i] ?? 0;
    return { row, place, span: task.article.attributions[place]?.span ?? { start: 0, end: 0 } };
  });
}

/** Stores the claims that are new; gives the id of each that is used, and of those that stand. */
async function putClaims(task: Task, used: ReadonlySet<number>, standing: Ids): Promise<Ids> {
  const { transaction, article, version } = task;
  const ids = new Map(standing);
  const rows = article.claims.flatMap(({ text, span, about, quantity, time }, i): Entry<"claims">[] => {
    if (!used.has(i) || ids.has(i)) return [];
    const id = mintPartId("Claim", version.id, String(span.start), String(span.end), String(i));
    ids.set(i, id);
    // The id's end makes it unique: two articles may well word a claim alike.
    const slug = `${slugOf(text.slice(0, 60), "claim")}-${tailOf(id)}`;
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
  await transaction.add("claims", rows);
  return ids;
}

/** Stores who else is named: whom sources head, speak for or belong to, and whom claims are about. */
async function putNamed(
  task: Task,
  places: { readonly sources: ReadonlySet<number>; readonly claims: Ids; readonly standing: Ids },
  sources: Ids,
): Promise<void> {
  const claims = [...places.claims].flatMap(([place, claimId]) =>
    places.standing.has(place) ? [] : [{ claimId, about: task.article.claims[place]?.about ?? [] }],
  );
  const about = claims.flatMap((claim) => claim.about);
  const ties = [
    ...[...places.sources].flatMap((place) => task.article.sources[place]?.ties ?? []),
    ...about.flatMap(({ tie }) => tie ?? []),
  ];
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
  await task.transaction.add(
    "claimActors",
    claims.flatMap((claim) => claimActorRows(claim, actorOf)),
  );
  await writeTies(task, {
    ...{ places: places.sources, sources, actorOfSource, actorOf },
    others: about.flatMap(({ name, tie }) => (tie === null ? [] : [{ name, tie }])),
  });
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
      mintPartId("Attribution", version.id, String(span.start), String(span.end), String(i)),
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
  mintPartId("Evidence", attributionId, versionId, String(place));
