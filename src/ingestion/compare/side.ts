import { nameKey } from "../../domain/name-key.ts";
import type { Span } from "../../domain/passage.ts";
import type { Row, Store } from "../../storage/port.ts";
import { byPosition } from "../article-record.ts";
import { groupBy } from "../entries-of-rows.ts";

type Reader = Pick<Store, "find">;
type Attribution = Row<"attributions">;
type Claim = Row<"claims">;

/** Who or what somebody is, as two records of one article can be compared. */
export interface Named {
  readonly name: string;
  /** All that it is called, folded (`domain/name-key.ts`). */
  readonly keys: ReadonlySet<string>;
}

export interface ComparedSource extends Named {
  readonly kind: Row<"sources">["kind"];
  /** Null where no actor stands behind it. */
  readonly actorKind: Row<"actors">["kind"] | null;
  readonly isAnonymousForAReason: boolean;
}

export interface ComparedClaim {
  readonly id: string;
  readonly text: string;
  /** Its bounds, and what is counted: each side may call that otherwise ("lorries", "trucks"). */
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly time: string | null;
  readonly actors: readonly Named[];
}

/** An attribution of one side, with what is compared of it. */
export interface ComparedAttribution
  extends Pick<Attribution, "id" | "type" | "stance" | "negated" | "certainty" | "polarity" | "medium" | "saidAt"> {
  readonly source: ComparedSource;
  readonly claim: ComparedClaim;
  readonly spans: { readonly [R in "SOURCE" | "CUE" | "CONTENT"]: readonly Span[] };
  /** The place in the list of the attribution that reports it; null when the article does itself. */
  readonly via: number | null;
}

/** A tie between two actors of the article. */
export interface ComparedTie {
  readonly kind: Row<"affiliations">["kind"];
  readonly from: Named;
  readonly to: Named;
}

/** What one side says of an article: in reading order, without what reviewers rejected. */
export interface Side {
  readonly attributions: readonly ComparedAttribution[];
  readonly ties: readonly ComparedTie[];
}

/** Reads what a database says of a version of an article. */
export async function readSide(reader: Reader, version: Row<"articleVersions">): Promise<Side> {
  const all = await reader.find("attributions", "articleId", [version.articleId]);
  const kept = all.filter(({ status }) => status !== "REJECTED").sort(byPosition);
  const ids = kept.map(({ id }) => id);
  const evidence = (await reader.find("evidence", "attributionId", ids)).filter(
    ({ versionId, anchor }) => versionId === version.id && anchor !== "ORPHANED",
  );
  const passages = groupBy(evidence, ({ attributionId }) => attributionId);
  const rows = kept.filter(({ id }) => passages.has(id));
  const places = new Map(rows.map(({ id }, i) => [id, i]));
  const sources = await sourcesOf(reader, rows);
  const claims = await claimsOf(reader, rows);
  const attributions = rows.map((row): ComparedAttribution => {
    const spans = (role: string): Span[] =>
      (passages.get(row.id) ?? [])
        .filter((one) => one.role === role)
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }) => ({ start, end }));
    return {
      ...row,
      source: sources.get(row.sourceId) as ComparedSource,
      claim: claims.get(row.claimId) as ComparedClaim,
      spans: { SOURCE: spans("SOURCE"), CUE: spans("CUE"), CONTENT: spans("CONTENT") },
      via: places.get(row.viaId ?? "") ?? null,
    };
  });
  return { attributions, ties: await tiesOf(reader, version) };
}

async function sourcesOf(reader: Reader, rows: readonly Attribution[]): Promise<Map<string, ComparedSource>> {
  const sources = await reader.find(
    "sources",
    "id",
    rows.map(({ sourceId }) => sourceId),
  );
  const actors = await actorsOf(
    reader,
    sources.flatMap(({ actorId }) => actorId ?? []),
  );
  return new Map(
    sources.map((source) => {
      const actor = actors.get(source.actorId ?? "");
      const keys = [source.name, source.descriptor].flatMap((name) => (name === null ? [] : [nameKey(name)]));
      return [
        source.id,
        {
          name: source.name,
          kind: source.kind,
          actorKind: actor?.kind ?? null,
          keys: new Set([...keys, ...(actor?.keys ?? [])].filter((key) => key !== "")),
          isAnonymousForAReason: source.reasonForAnonymity !== null,
        },
      ];
    }),
  );
}

/** Actors with all their names, by id. */
async function actorsOf(reader: Reader, ids: readonly string[]) {
  const actors = await reader.find("actors", "id", ids);
  const names = groupBy(await reader.find("actorNames", "actorId", ids), ({ actorId }) => actorId);
  return new Map(
    actors.map(({ id, name, kind }) => {
      const all = [name, ...(names.get(id) ?? []).map(({ value }) => value)];
      return [id, { name, kind, keys: new Set(all.map(nameKey)) }];
    }),
  );
}

async function claimsOf(reader: Reader, rows: readonly Attribution[]): Promise<Map<string, ComparedClaim>> {
  const claims = await reader.find(
    "claims",
    "id",
    rows.map(({ claimId }) => claimId),
  );
  const links = await reader.find(
    "claimActors",
    "claimId",
    claims.map(({ id }) => id),
  );
  const actors = await actorsOf(
    reader,
    links.map(({ actorId }) => actorId),
  );
  const linksOf = groupBy(links, ({ claimId }) => claimId);
  return new Map(
    claims.map((claim) => [
      claim.id,
      {
        id: claim.id,
        text: claim.text,
        quantity: quantityOf(claim),
        unit: claim.quantityUnit,
        time: claim.time,
        actors: (linksOf.get(claim.id) ?? []).flatMap(({ actorId }) => actors.get(actorId) ?? []),
      },
    ]),
  );
}

function quantityOf({ quantityMin: min, quantityMax: max, quantityUnit: unit, quantityIsApproximate }: Claim) {
  if (unit === null) return null;
  const range = min === max ? `${min}` : `${min ?? ""}..${max ?? ""}`;
  return `${quantityIsApproximate ? "about " : ""}${range}`;
}

/** The ties that the words of the version say. */
async function tiesOf(reader: Reader, { id }: Row<"articleVersions">): Promise<ComparedTie[]> {
  const evidence = await reader.find("evidence", "versionId", [id]);
  const ties = (
    await reader.find(
      "affiliations",
      "id",
      evidence.flatMap(({ affiliationId }) => affiliationId ?? []),
    )
  ).filter(({ status }) => status !== "REJECTED");
  const actors = await actorsOf(
    reader,
    ties.flatMap(({ subjectId, objectId }) => [subjectId, objectId]),
  );
  return ties.flatMap(({ kind, subjectId, objectId }) => {
    const [from, to] = [actors.get(subjectId), actors.get(objectId)];
    return from && to ? [{ kind, from, to }] : [];
  });
}
