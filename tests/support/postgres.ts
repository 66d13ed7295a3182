import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { postgresServer } from "./postgres-server.ts";

export { hasPostgres } from "./postgres-server.ts";

export const POSTGRES_MIGRATIONS = join(fileURLToPath(new URL("../..", import.meta.url)), "migrations/postgres");

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: `${await postgresServer()}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export interface Database {
  readonly url: string;
  readonly name: string;
  /** Removes it, with whatever connections it still has. */
  drop(): Promise<void>;
}

/** A new database: empty, or a copy of another that nobody uses. */
export async function newDatabase(original?: string): Promise<Database> {
  const name = `dixit_test_${randomBytes(8).toString("hex")}`;
  await administer(`create database ${name}${original === undefined ? "" : ` template ${original}`}`);
  return {
    name,
    url: `${await postgresServer()}/${name}`,
    drop: () => administer(`drop database if exists ${name} with (force)`),
  };
}
