import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { postgresServer } from "./postgres-server.ts";

export { hasPostgres, newPair, type Pair } from "./postgres-server.ts";

export const POSTGRES_MIGRATIONS = join(fileURLToPath(new URL("../..", import.meta.url)), "migrations/postgres");

/** Runs statements without parameters in a database, and gives the rows of the last. */
export async function runIn(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

const administer = async (statement: string) => runIn(`${await postgresServer()}/postgres`, statement);

export interface Database {
  readonly url: string;
  readonly name: string;
  /** Removes it, with whatever connections it still has. */
  drop(): Promise<unknown>;
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
