import { ARTICLE_BOUND_SOURCES } from "../domain/vocabulary.ts";
import type { Path, Problem } from "./problems.ts";
import type { RecordEntries } from "./record.ts";

/** The rules between the entries of one record. Rules that need the database are in the import. */
const RULES: readonly ((record: RecordEntries) => Problem[])[] = [
  articleIsThere,
  versionsAreCounted,
  entriesAreDefinedOnce,
  listsRepeatNothing,
  relayedClaimsAreTheSame,
];

export const breaches = (record: RecordEntries): Problem[] => RULES.flatMap((rule) => rule(record));

const ARTICLE_BOUND: readonly string[] = ARTICLE_BOUND_SOURCES;

function articleIsThere(record: RecordEntries): Problem[] {
  if (record.article) return [];
  const needing: Problem[] = [];
  const need = (path: Path, what: string) =>
    needing.push({ path, message: `${what} an article, and this record has none` });
  if (record.versions.length > 0) need(["versions"], "versions belong to");
  if (record.attributions.length > 0) need(["attributions"], "attributions need");
  record.sources.forEach((source, i) => {
    if (ARTICLE_BOUND.includes(source.kind))
      need(["sources", i, "kind"], `a source of the kind ${source.kind} belongs to`);
  });
  for (const { path, evidence } of affiliationsOf(record)) {
    evidence.forEach((place, i) => {
      if (place.article === undefined) need([...path, "evidence", i, "article"], "words stand in");
    });
  }
  return needing;
}

function versionsAreCounted({ versions }: RecordEntries): Problem[] {
  return versions.flatMap(({ ordinal, changeKind }, i) => {
    const problems: Problem[] = [];
    if (ordinal !== i + 1) {
      problems.push({
        path: ["versions", i, "ordinal"],
        message: `${ordinal} should be ${i + 1}: versions count from 1, oldest first`,
      });
    }
    if ((changeKind === "INITIAL") !== (i === 0)) {
      const message =
        i === 0 ? `${changeKind} should be INITIAL in the first version` : "INITIAL is for the first version alone";
      problems.push({ path: ["versions", i, "changeKind"], message });
    }
    return problems;
  });
}

/** Every affiliation of a record, wherever it is written. */
export function affiliationsOf(record: RecordEntries) {
  const underActors = record.actors.flatMap((actor, i) =>
    (actor.affiliations ?? []).map((tie, j) => ({
      ...tie,
      actor: actor.slug,
      path: ["actors", i, "affiliations", j] as Path,
    })),
  );
  const alone = record.affiliations.map((tie, i) => ({ ...tie, path: ["affiliations", i] as Path }));
  return [...underActors, ...alone];
}

/** Reports every item whose identity an earlier one has. */
function repeated<T>(
  items: readonly T[],
  identity: (item: T) => string | undefined,
  path: (index: number) => Path,
): Problem[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, i) => {
    const name = identity(item);
    if (name === undefined) return [];
    const first = seen.get(name);
    if (first === undefined) seen.set(name, i);
    return first === undefined ? [] : [{ path: path(i), message: `${name} stands at [${first}] already` }];
  });
}

function entriesAreDefinedOnce(record: RecordEntries): Problem[] {
  const sections = ["actors", "sources", "events", "claims"] as const;
  return [
    ...sections.flatMap((section) =>
      repeated<{ slug: string }>(
        record[section],
        ({ slug }) => slug,
        (i) => [section, i, "slug"],
      ),
    ),
    ...repeated(
      record.attributions,
      ({ key }) => key,
      (i) => ["attributions", i, "key"],
    ),
    ...[...sections, "attributions" as const, "relations" as const, "affiliations" as const].flatMap((section) =>
      repeated<{ id?: string | undefined }>(
        record[section],
        ({ id }) => id,
        (i) => [section, i, "id"],
      ),
    ),
  ];
}

function listsRepeatNothing(record: RecordEntries): Problem[] {
  const ties = affiliationsOf(record);
  const identifiers = record.actors.flatMap((actor, i) =>
    actor.identifiers.map((identifier, j) => ({ ...identifier, i, j })),
  );
  return [
    ...repeated(
      ties,
      (tie) => `${tie.actor} ${tie.kind} ${tie.other}${tie.since ? ` since ${tie.since}` : ""}`,
      (i) => ties[i]?.path ?? [],
    ),
    ...ties.flatMap((tie) =>
      tie.actor === tie.other ? [{ path: [...tie.path, "other"], message: "is the actor itself" }] : [],
    ),
    ...repeated(
      identifiers,
      ({ scheme, value }) => `${scheme} ${value}`,
      (n) => ["actors", identifiers[n]?.i ?? 0, "identifiers", identifiers[n]?.j ?? 0],
    ),
    ...record.sources.flatMap((source, i) =>
      repeated(
        source.onBehalfOf,
        (actor) => actor,
        (j) => ["sources", i, "onBehalfOf", j],
      ),
    ),
    ...record.claims.flatMap((claim, i) =>
      repeated(
        claim.actors,
        ({ actor, role }) => `${actor} as ${role}`,
        (j) => ["claims", i, "actors", j],
      ),
    ),
    ...repeated(
      record.relations,
      ({ from, kind, to }) => `${from} ${kind} ${to}`,
      (i) => ["relations", i],
    ),
    ...repeated(
      record.article?.derivedFrom ?? [],
      ({ article, kind }) => `${article} ${kind}`,
      (i) => ["article", "derivedFrom", i],
    ),
  ];
}

/**
 * In "A said B said X", both attributions carry X. What rules found is let through: where A says more than that B said X, they give A a claim
 * of its own.
 */
function relayedClaimsAreTheSame({ attributions }: RecordEntries): Problem[] {
  const byName = new Map(attributions.flatMap((entry) => [entry.key, entry.id].map((name) => [name, entry] as const)));
  return attributions.flatMap((entry, i) => {
    const via = entry.via === undefined ? undefined : byName.get(entry.via);
    if (!via || via.claim === entry.claim || entry.extraction.method === "RULES") return [];
    return [
      {
        path: ["attributions", i, "via"],
        message: `"${entry.via}" carries the claim "${via.claim}"; both must carry the same`,
      },
    ];
  });
}
