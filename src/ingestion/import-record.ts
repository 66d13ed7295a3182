import type { Transaction } from "../storage/port.ts";
import type { ParsedRecord } from "./parse-record.ts";
import { recordError } from "./problems.ts";
import { resolveNames } from "./references.ts";
import type { FilledTable, Rows, Task } from "./rows.ts";
import { actorRows, affiliationRows, identifierRows, nameRows } from "./rows-of-actors.ts";
import { articleRows, derivationRows, versionRows } from "./rows-of-article.ts";
import { articleChangeRows, attributionRows, judgementRows, mentionRows } from "./rows-of-attributions.ts";
import { claimActorRows, claimRows, eventRows, onBehalfOfRows, relationRows, sourceRows } from "./rows-of-claims.ts";
import { loadVersions } from "./versions.ts";
import { type Counts, writeRows } from "./write-rows.ts";

/**
 * Ids of what is in the database and not in the record, though the record could have it: it left the record, or came from
 * elsewhere. It stays: others may build on it, and what was reviewed is not to vanish silently.
 */
export interface Left {
  /** Of the record's article. */
  readonly attributions: readonly string[];
  /** Of the actors whose affiliations the record lists. */
  readonly affiliations: readonly string[];
}

/** What importing a record did. */
export interface ImportResult {
  /** The record's article; null when it has none. */
  readonly article: string | null;
  /** Row by row, for each table. */
  readonly counts: Readonly<Record<FilledTable, Counts>>;
  /** Whether anything is different now. */
  readonly changed: boolean;
  readonly left: Left;
}

/**
 * Writes a record. Importing it again changes nothing.
 * @throws UserError naming everything that is wrong; nothing is written then.
 */
export async function importRecord(transaction: Transaction, record: ParsedRecord): Promise<ImportResult> {
  const { entries, origin } = record;
  const { names, problems } = await resolveNames(transaction, record);
  if (problems.length > 0) throw recordError(origin, problems);
  const { rows, spokenFor } = await makeRows({ transaction, entries, names, problems });
  if (problems.length > 0) throw recordError(origin, problems);
  const left = await leftBehind({ transaction, entries, names, problems }, rows);
  const counts = await writeRows(transaction, rows, spokenFor);
  const changed = Object.values(counts).some(({ inserted, updated, removed }) => inserted + updated + removed > 0);
  return { article: entries.article?.slug ?? null, counts, changed, left };
}

async function makeRows(task: Task): Promise<{ rows: Rows; spokenFor: ReadonlySet<string> }> {
  const articleVersions = await versionRows(task);
  const versions = await loadVersions(task, articleVersions);
  const ties = await affiliationRows(task, versions);
  const reported = await attributionRows(task, versions);
  const rows = {
    actors: actorRows(task),
    actorNames: nameRows(task),
    actorIdentifiers: await identifierRows(task),
    articles: await articleRows(task),
    articleVersions,
    articleDerivations: await derivationRows(task),
    affiliations: ties.affiliations,
    sources: sourceRows(task),
    sourcesOnBehalfOf: onBehalfOfRows(task),
    events: eventRows(task),
    claims: claimRows(task),
    claimActors: claimActorRows(task),
    claimRelations: await relationRows(task),
    mentions: mentionRows(task),
    attributions: reported.attributions,
    evidence: [...ties.evidence, ...reported.evidence],
    articleChanges: await articleChangeRows(task, articleVersions),
    identityJudgements: judgementRows(task),
    reviews: [...task.entries.reviews],
  };
  return { rows, spokenFor: versions.spokenFor };
}

async function leftBehind({ transaction, entries, names }: Task, rows: Rows): Promise<Left> {
  const listing = entries.actors
    .filter(({ affiliations }) => affiliations !== undefined)
    .map(({ slug }) => names.idOf("actors", slug));
  const articleIds = rows.attributions.length === 0 ? [] : rows.articles.map(({ id }) => id);
  const without = (stored: readonly { id: string }[], own: readonly { id: string }[]): string[] => {
    const known = new Set(own.map(({ id }) => id));
    return stored.map(({ id }) => id).filter((id) => !known.has(id));
  };
  return {
    attributions: without(await transaction.find("attributions", "articleId", articleIds), rows.attributions),
    affiliations: without(await transaction.find("affiliations", "subjectId", listing), rows.affiliations),
  };
}
