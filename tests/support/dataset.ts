import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importRecord } from "../../src/ingestion/import-record.ts";
import { readRecords } from "../../src/ingestion/read-records.ts";
import { openSqliteStore, type SqliteStore } from "../../src/storage/sqlite-store.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The records that the project ships: the first article, the articles written for it, the examples of the schema. */
export type Dataset = "seed" | "demo" | "eight-examples" | "empty";

const RECORDS: { readonly [D in Dataset]: string | null } = {
  seed: join(ROOT, "seed"),
  demo: join(ROOT, "seed/demo"),
  "eight-examples": join(ROOT, "tests/examples/eight-examples.yaml"),
  empty: null,
};

export interface OpenDataset {
  readonly store: SqliteStore;
  /** The database's file. */
  readonly file: string;
  /** The SQL of every question asked since it was last emptied. */
  readonly statements: string[];
  close(): Promise<void>;
}

/** Opens a new database of its own, filled with a data set. */
export async function openDataset(dataset: Dataset): Promise<OpenDataset> {
  const folder = mkdtempSync(join(tmpdir(), "dixit-test-"));
  const statements: string[] = [];
  const file = join(folder, "dixit.sqlite");
  const store = await openSqliteStore({
    file,
    migrations: join(ROOT, "migrations/sqlite"),
    onStatement: (sql) => statements.push(sql),
  });
  const records = RECORDS[dataset];
  if (records !== null) {
    for await (const record of readRecords(records)) {
      await store.transaction((transaction) => importRecord(transaction, record));
    }
  }
  return {
    store,
    file,
    statements,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
