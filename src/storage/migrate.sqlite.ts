import type { Database } from "better-sqlite3";
import { UserError } from "../domain/errors.ts";
import type { AppliedMigration, MigrationDriver } from "./migrate.ts";

/** "DIXT": what the header of Dixit's files says (`PRAGMA application_id`). */
const APPLICATION_ID = 0x44495854;

interface Trigger {
  readonly name: string;
  readonly sql: string;
}

/** Says why a file is not Dixit's to change, or null when it is Dixit's or empty. */
export function refusal(client: Database): string | null {
  const id = client.pragma("application_id", { simple: true });
  const tables = client.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  const isDixit = tables.includes("dixit_migrations");
  if (id !== 0 && id !== APPLICATION_ID) return `${client.name} belongs to another program (application_id ${id})`;
  if (tables.length > 0 && !isDixit)
    return `${client.name} is a database of another program: it has no dixit_migrations`;
  return null;
}

/** What the migration runner needs of SQLite. */
export class SqliteMigrationDriver implements MigrationDriver {
  readonly #client: Database;

  constructor(client: Database) {
    this.#client = client;
  }

  async refusal(): Promise<string | null> {
    return refusal(this.#client);
  }

  async applied(): Promise<AppliedMigration[]> {
    const exists = this.#client.prepare("select 1 from sqlite_master where name = 'dixit_migrations'").get();
    if (exists === undefined) return [];
    return this.#client.prepare<[], AppliedMigration>("select name, sha256 from dixit_migrations order by name").all();
  }

  /**
   * Inside a transaction `PRAGMA foreign_keys` does nothing, and a table that drizzle-kit rebuilds would take the rows of its
   * child tables with it: so it is set before BEGIN, and the keys are checked before COMMIT.
   */
  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    const client = this.#client;
    client.pragma("foreign_keys = OFF");
    try {
      client.exec("begin immediate");
      const result = await work();
      this.#checkForeignKeys();
      client.exec("commit");
      return result;
    } finally {
      if (client.inTransaction) client.exec("rollback");
      client.pragma("foreign_keys = ON");
    }
  }

  #checkForeignKeys(): void {
    const broken = this.#client.pragma("foreign_key_check") as { table: string; parent: string }[];
    const [first] = broken;
    if (first === undefined) return;
    const example = `${first.table} to ${first.parent}`;
    throw new UserError(
      "MIGRATION_FAILED",
      `the migrations would leave ${broken.length} broken references, such as from ${example}; nothing was changed`,
    );
  }

  async prepare(): Promise<void> {
    this.#client.pragma(`application_id = ${APPLICATION_ID}`);
    this.#client.exec(
      "create table if not exists dixit_migrations (name text primary key, sha256 text not null, applied_at text not null) without rowid",
    );
  }

  async run(statements: readonly string[]): Promise<void> {
    const triggers = this.#triggers();
    for (const statement of statements) this.#client.exec(statement);
    this.#restore(triggers, statements);
  }

  #triggers(): Trigger[] {
    return this.#client.prepare<[], Trigger>("select name, sql from sqlite_master where type = 'trigger'").all();
  }

  /** A table that drizzle-kit rebuilds loses its triggers; those that the migration does not drop itself come back. */
  #restore(before: readonly Trigger[], statements: readonly string[]): void {
    const present = new Set(this.#triggers().map(({ name }) => name));
    const dropped = (name: string) =>
      statements.some((sql) => new RegExp(`drop\\s+trigger\\s[^;]*\\b${name}\\b`, "i").test(sql));
    for (const { name, sql } of before) if (!present.has(name) && !dropped(name)) this.#client.exec(sql);
  }

  async record({ name, sha256 }: AppliedMigration, appliedAt: string): Promise<void> {
    this.#client
      .prepare("insert into dixit_migrations (name, sha256, applied_at) values (?, ?, ?)")
      .run(name, sha256, appliedAt);
  }
}
