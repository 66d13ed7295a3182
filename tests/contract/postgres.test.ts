import { afterAll, describe } from "vitest";
import { openPostgresStore, type PostgresStore } from "../../src/storage/postgres-store.ts";
import { type Database, hasPostgres, newDatabase, POSTGRES_MIGRATIONS } from "../support/postgres.ts";
import { storeContract } from "./store.ts";

const databases: Database[] = [];
afterAll(() => Promise.all(databases.map((database) => database.drop())));

async function openNew(original?: string): Promise<PostgresStore> {
  const database = await newDatabase(original);
  databases.push(database);
  return openPostgresStore({ url: database.url, migrations: POSTGRES_MIGRATIONS });
}

/** A store of a copy of a database that was migrated once. */
async function open(): Promise<PostgresStore> {
  if (databases.length === 0) await (await openNew()).close();
  return openNew(databases[0]?.name);
}

describe.skipIf(!hasPostgres)("on a server", () => {
  storeContract("PostgreSQL", open);
});
