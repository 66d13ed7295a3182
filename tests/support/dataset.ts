import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importRecord } from "../../src/ingestion/import-record.ts";
import { readRecords } from "../../src/ingestion/read-records.ts";
import type { Store } from "../../src/storage/port.ts";
import { openPostgresStore } from "../../src/storage/postgres-store.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { ingestAll } from "../ingestion/ingesting.ts";
import { INGESTED, review } from "./ingested.ts";
import { newDatabase, POSTGRES_MIGRATIONS } from "./postgres.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The records that the project ships: the first article, the articles written for it, the examples of the schema; and articles as a machine reads them. */
export type Dataset = "seed" | "demo" | "eight-examples" | "ingested" | "empty";

const RECORDS: { readonly [D in Dataset]: string | null } = {
  seed: join(ROOT, "seed"),
  demo: join(ROOT, "seed/demo"),
  "eight-examples": join(ROOT, "tests/examples/eight-examples.yaml"),
  ingested: null,
  empty: null,
};

export type DatabaseKind = "SQLite" | "PostgreSQL";

/** The database that a run of the tests is about: see `vitest.config.ts`. */
const DATABASE = process.env.DIXIT_TEST_DATABASE === "PostgreSQL" ? "PostgreSQL" : "SQLite";

export interface OpenDataset {
  readonly store: Store;
  /** The database's file, or its URL. */
  readonly place: string;
  /** The SQL of every question asked since it was last emptied. */
  readonly statements: string[];
  close(): Promise<void>;
}

/** Opens a new database of its own, filled with a data set. */
export async function openDataset(dataset: Dataset, kind: DatabaseKind = DATABASE): Promise<OpenDataset> {
  const statements: string[] = [];
  const onStatement = (sql: string) => void statements.push(sql);
  const opened = await (kind === "SQLite" ? openFile(onStatement) : openServer(onStatement));
  const records = RECORDS[dataset];
  if (records !== null) {
    for await (const record of readRecords(records)) {
      await opened.store.transaction((transaction) => importRecord(transaction, record));
    }
  }
  if (dataset === "ingested") {
    await ingestAll(opened.store, INGESTED);
    await review(opened.store);
  }
  return { ...opened, statements };
}

type Opened = Omit<OpenDataset, "statements">;

async function openFile(onStatement: (sql: string) => void): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "dixit-test-"));
  const place = join(folder, "dixit.sqlite");
  const store = await openSqliteStore({ file: place, migrations: join(ROOT, "migrations/sqlite"), onStatement });
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, place, close };
}

async function openServer(onStatement: (sql: string) => void): Promise<Opened> {
  const { url, drop } = await newDatabase();
  const store = await openPostgresStore({ url, migrations: POSTGRES_MIGRATIONS, onStatement });
  const close = async () => {
    await store.close();
    await drop();
  };
  return { store, place: url, close };
}
