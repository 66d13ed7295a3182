import type { Pool, PoolClient } from "pg";
import type { AppliedMigration, MigrationDriver } from "./migrate.ts";

/** What processes that change the schema of one database lock against each other: "DIXT", and a number for what is locked. */
export const LOCK_SCHEMA = "select pg_advisory_xact_lock(1145657428, 1)";

/** The tables of the schema that are no extension's. */
const TABLES = `
  select relname as name from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e')`;

/** What the migration runner needs of PostgreSQL. */
export class PostgresMigrationDriver implements MigrationDriver {
  readonly #pool: Pool;
  /** What the database is called in messages. */
  readonly #name: string;
  /** The connection of the transaction, while there is one. */
  #client: PoolClient | null = null;

  constructor(pool: Pool, name: string) {
    this.#pool = pool;
    this.#name = name;
  }

  async refusal(): Promise<string | null> {
    const { rows } = await this.#query<{ name: string }>(TABLES);
    if (rows.length === 0 || rows.some(({ name }) => name === "dixit_migrations")) return null;
    return `${this.#name} is a database of another program: it has tables, but no dixit_migrations`;
  }

  async applied(): Promise<AppliedMigration[]> {
    const { rows: exists } = await this.#query("select where to_regclass('public.dixit_migrations') is not null");
    if (exists.length === 0) return [];
    return (await this.#query<AppliedMigration>('select name, sha256 from dixit_migrations order by name collate "C"'))
      .rows;
  }

  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    this.#client = client;
    let isDone = false;
    try {
      await client.query("begin; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0");
      await client.query(LOCK_SCHEMA);
      const result = await work();
      await client.query("commit");
      isDone = true;
      return result;
    } finally {
      this.#client = null;
      // A connection that is thrown away rolls back.
      client.release(!isDone);
    }
  }

  async prepare(): Promise<void> {
    await this.#query(
      "create table if not exists dixit_migrations (name text primary key, sha256 text not null, applied_at text not null)",
    );
  }

  async run(statements: readonly string[]): Promise<void> {
    for (const statement of statements) await this.#query(statement);
  }

  async record({ name, sha256 }: AppliedMigration, appliedAt: string): Promise<void> {
    await this.#query("insert into dixit_migrations (name, sha256, applied_at) values ($1, $2, $3)", [
      name,
      sha256,
      appliedAt,
    ]);
  }

  #query<R extends object>(statement: string, values: string[] = []) {
    return (this.#client ?? this.#pool).query<R>(statement, values);
  }
}
