import { setImmediate as nextTurn } from "node:timers/promises";
import type { ImportResult, Left } from "../ingestion/import-record.ts";
import type { ParsedRecord } from "../ingestion/parse-record.ts";
import type { FilledTable } from "../ingestion/rows.ts";
import type { Counts } from "../ingestion/write-rows.ts";
import type { Store } from "../storage/port.ts";
import { Interrupted } from "./interruption.ts";

export interface ImportOptions {
  /** Whether all records are one transaction: all are stored, or none. Else each is one of its own. */
  readonly isAtOnce?: boolean;
  /** Whether everything is undone at the end, so that only the totals are left of it. */
  readonly isDryRun?: boolean;
  /** Stops it between two records. */
  readonly stop?: AbortSignal;
  /** Told after each record. */
  readonly onRecord?: (totals: Totals) => void;
}

/** What an import did, all records together. */
export interface Totals {
  records: number;
  changed: boolean;
  readonly counts: { [N in FilledTable]?: Counts };
  /** The ids of what is in the database and not in the records, though they could have it. */
  readonly left: { readonly [N in keyof Left]: string[] };
}

/** Thrown to make a transaction roll back after all its work. */
class Undo extends Error {}

/** Imports the records in a file or folder. */
export async function importRecords(store: Store, path: string, options: ImportOptions = {}): Promise<Totals> {
  const totals: Totals = { records: 0, changed: false, counts: {}, left: { attributions: [], affiliations: [] } };
  const { importRecord } = await import("../ingestion/import-record.ts");
  const importAll = (importOne: (record: ParsedRecord) => Promise<ImportResult>) =>
    importEach(path, importOne, totals, options);

  if (!options.isAtOnce && !options.isDryRun) {
    await importAll((record) => store.transaction((transaction) => importRecord(transaction, record)));
    return totals;
  }
  // Records refer to those before them, so that a dry run too needs all of them in one transaction.
  const whole = store.transaction(async (transaction) => {
    await importAll((record) => importRecord(transaction, record));
    if (options.isDryRun) throw new Undo();
  });
  await whole.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
  return totals;
}

async function importEach(
  path: string,
  importOne: (record: ParsedRecord) => Promise<ImportResult>,
  totals: Totals,
  { stop, onRecord }: ImportOptions,
): Promise<void> {
  const { readRecords } = await import("../ingestion/read-records.ts");
  for await (const record of readRecords(path)) {
    // Nothing else may give way for long: without a turn of the event loop, no signal would ever arrive.
    await nextTurn();
    if (stop?.aborted) throw new Interrupted("interrupted");
    add(totals, await importOne(record));
    onRecord?.(totals);
  }
}

function add(totals: Totals, { counts, changed, left }: ImportResult): void {
  totals.records++;
  totals.changed ||= changed;
  totals.left.attributions.push(...left.attributions);
  totals.left.affiliations.push(...left.affiliations);
  for (const table of Object.keys(counts) as FilledTable[]) {
    totals.counts[table] = sum(totals.counts[table] ?? NOTHING, counts[table]);
  }
}

export const NOTHING: Counts = { inserted: 0, updated: 0, unchanged: 0, removed: 0 };

const sum = (a: Counts, b: Counts): Counts => ({
  inserted: a.inserted + b.inserted,
  updated: a.updated + b.updated,
  unchanged: a.unchanged + b.unchanged,
  removed: a.removed + b.removed,
});
