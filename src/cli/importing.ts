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
  const tell = (result: ImportResult) => {
    add(totals, result);
    options.onRecord?.(totals);
  };
  if (!options.isAtOnce && !options.isDryRun) {
    for await (const batch of inBatches(read(path, options)))
      for await (const result of importBatch(store, batch)) tell(result);
    return totals;
  }
  const { importRecord } = await import("../ingestion/import-record.ts");
  // Records refer to those before them, so that a dry run too needs all of them in one transaction.
  const whole = store.transaction(async (transaction) => {
    for await (const record of read(path, options)) tell(await importRecord(transaction, record));
    if (options.isDryRun) throw new Undo();
  });
  await whole.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
  return totals;
}

/** The records, one at a time, until it is stopped. */
async function* read(path: string, { stop }: ImportOptions): AsyncGenerator<ParsedRecord> {
  const { readRecords } = await import("../ingestion/read-records.ts");
  for await (const record of readRecords(path)) {
    // Nothing else may give way for long: without a turn of the event loop, no signal would ever arrive.
    await nextTurn();
    if (stop?.aborted) throw new Interrupted("interrupted");
    yield record;
  }
}

/** How many records are one transaction: waiting for the disk after each would take longer than all else. */
const BATCH = 250;

/** Records in batches; whatever ends them, those that came before it are given first. */
async function* inBatches(records: AsyncIterable<ParsedRecord>): AsyncGenerator<ParsedRecord[]> {
  let batch: ParsedRecord[] = [];
  let end: { readonly error: unknown } | null = null;
  try {
    for await (const record of records) {
      if (batch.push(record) < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    end = { error };
  }
  if (batch.length > 0) yield batch;
  if (end !== null) throw end.error;
}

/** Imports records, each whole or not at all. A batch that fails is done again one by one: so the first that fails tells why. */
async function* importBatch(store: Store, batch: readonly ParsedRecord[]): AsyncGenerator<ImportResult> {
  const { importRecord } = await import("../ingestion/import-record.ts");
  const together = await store
    .transaction(async (transaction) => {
      const results: ImportResult[] = [];
      for (const record of batch) results.push(await importRecord(transaction, record));
      return results;
    })
    .catch(() => null);
  if (together !== null) yield* together;
  else for (const record of batch) yield await store.transaction((transaction) => importRecord(transaction, record));
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
