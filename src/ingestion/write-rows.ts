import type { Row, Transaction, WriteCounts } from "../storage/port.ts";
import { type FilledTable, type Rows, TABLES } from "./rows.ts";

/** What an import did to a table. */
export interface Counts extends WriteCounts {
  removed: number;
}

/** Parts of things: what left a record leaves the database too. */
const PARTS = {
  actorNames: ["actorId", "actors"],
  actorIdentifiers: ["actorId", "actors"],
  articleDerivations: ["articleId", "articles"],
  sourcesOnBehalfOf: ["sourceId", "sources"],
  claimActors: ["claimId", "claims"],
} as const satisfies Partial<Record<FilledTable, readonly [column: string, whole: FilledTable]>>;
type Part = keyof typeof PARTS;

const isPart = (table: FilledTable): table is Part => table in PARTS;

/**
 * Stores the rows of a record and removes the parts that left it. Parts go first: a name that stays may take the place of one
 * that goes.
 * @param spokenFor the versions whose evidence the record gives in full.
 */
export async function writeRows(transaction: Transaction, rows: Rows, spokenFor: ReadonlySet<string>) {
  const counts = {} as Record<FilledTable, Counts>;
  for (const table of TABLES) {
    const removed = isPart(table)
      ? await removeParts(transaction, table, rows)
      : table === "evidence"
        ? await removeEvidence(transaction, rows, spokenFor)
        : 0;
    counts[table] = { ...(await putRows(transaction, table, rows)), removed };
  }
  return counts;
}

const putRows = <N extends FilledTable>(transaction: Transaction, table: N, rows: Rows): Promise<WriteCounts> =>
  rows[table].length === 0
    ? Promise.resolve({ inserted: 0, updated: 0, unchanged: 0 })
    : transaction.put<N>(table, rows[table]);

async function removeParts<N extends Part>(transaction: Transaction, table: N, rows: Rows): Promise<number> {
  const [column, whole] = PARTS[table];
  const values = rows[whole].map(({ id }) => id);
  if (values.length === 0) return 0;
  return transaction.prune(table, { column: column as keyof Row<N> & string, values }, rows[table]);
}

async function removeEvidence(transaction: Transaction, rows: Rows, spokenFor: ReadonlySet<string>): Promise<number> {
  let removed = 0;
  for (const [column, whole] of [
    ["attributionId", "attributions"],
    ["affiliationId", "affiliations"],
  ] as const) {
    const values = rows[whole].map(({ id }) => id);
    if (values.length === 0) continue;
    const stored = await transaction.find("evidence", column, values);
    const others = stored.filter(({ versionId }) => !spokenFor.has(versionId));
    removed += await transaction.prune("evidence", { column, values }, [...rows.evidence, ...others]);
  }
  return removed;
}
