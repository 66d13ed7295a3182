import { drizzle } from "drizzle-orm/node-postgres";
import type { PoolClient } from "pg";
import { createAsk } from "./ask.postgres.ts";
import { checkDerived, deriveWhatIsNew, lacksDerived } from "./derive.ts";
import type { Durability, Row, Store, TableName, Transaction } from "./port.ts";
import { openPostgres, type PostgresOptions, type PostgresPool } from "./postgres.ts";
import { blame } from "./postgres-blame.ts";
import { CHANNEL, ChangeListener } from "./postgres-changes.ts";
import { Replicas } from "./postgres-replicas.ts";
import type { Answer, Bindings, Question } from "./question.ts";
import { Queue } from "./queue.ts";
import { type Connection, DrizzleRows } from "./rows.ts";
import { tableFacts } from "./table-facts.ts";
import * as postgresTables from "./tables.postgres.ts";
import type { Tables } from "./tables.ts";
import { StoreTransaction, type TransactionDriver } from "./transaction.ts";

export interface PostgresStoreOptions extends PostgresOptions {
  /** URLs of read replicas, which questions go to. */
  readonly replicas?: readonly string[];
  /** Told of the SQL of every question that is asked. */
  readonly onStatement?: (sql: string) => void;
}

const tables: Tables = postgresTables;

/**
 * One writer at a time, on however many machines: what is derived from rows of several writers would else be worked out from
 * less than all of them. Whoever waits longer than a minute gives up.
 */
const BEGIN = "begin; set local statement_timeout = 60000; select pg_advisory_xact_lock(1145657428, 2)";
/** What reads much: of one moment, and as long as it takes. */
const BEGIN_READ = "begin isolation level repeatable read read only; set local statement_timeout = 0";

/** Opens the store of a database of PostgreSQL, and migrates it as needed. */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  const { pool, migrated } = await openPostgres(options);
  const store = new PostgresStore(pool, migrated, options);
  await store.deriveWhatIsNew();
  return store;
}

/** SQLite's drizzle stands for both: see `Connection`. */
const rowsOf = (client: Pick<PoolClient, "query"> | PostgresPool): DrizzleRows =>
  new DrizzleRows(drizzle(client as PoolClient) as unknown as Connection, tables);

/** The store on PostgreSQL: reads and checks on any connection of a pool, transactions each on one of their own. */
export class PostgresStore implements Store {
  /** The migrations that opening applied. */
  readonly migrated: readonly string[];
  readonly #pool: PostgresPool;
  readonly #answer: ReturnType<typeof createAsk>;
  readonly #committed: DrizzleRows;
  readonly #queue = new Queue();
  readonly #replicas: Replicas;
  readonly #changes: ChangeListener;

  constructor(
    pool: PostgresPool,
    migrated: readonly string[],
    { replicas = [], onStatement }: Pick<PostgresStoreOptions, "replicas" | "onStatement">,
  ) {
    this.migrated = migrated;
    this.#pool = pool;
    this.#replicas = new Replicas(pool, replicas);
    this.#changes = new ChangeListener(pool.url, () => void this.#replicas.changed());
    // What other servers write, replicas must have before they answer here.
    if (replicas.length > 0) this.#changes.version();
    this.#answer = createAsk(this.#replicas, onStatement);
    this.#committed = rowsOf(pool);
  }

  ask(question: Question, bindings: Bindings): Promise<Answer> {
    return this.#answer(question, bindings);
  }

  getReady(): void {
    // PostgreSQL has processes of its own.
  }

  version(): number | null {
    return this.#changes.version();
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>, durability?: Durability): Promise<T> {
    return this.#write(async (client) => {
      if (durability === "EVENTUAL") await client.query("set local synchronous_commit = off");
      const transaction = new StoreTransaction(rowsOf(client), driverOf(client));
      try {
        const result = await work(transaction);
        await transaction.finish();
        return result;
      } finally {
        transaction.close();
      }
    });
  }

  /** A commit that writes something brings all that was written before it to the disk. */
  async settle(): Promise<void> {
    await this.#write((client) => client.query("select pg_logical_emit_message(true, 'dixit', '')"));
  }

  /** Works out what migrations could not, whoever applied them. */
  async deriveWhatIsNew(): Promise<void> {
    if (!(await lacksDerived(this.#committed))) return;
    await this.#write((client) => deriveWhatIsNew(rowsOf(client)));
  }

  find: Transaction["find"] = (...wanted) => this.#committed.find(...wanted);

  top: Store["top"] = (...wanted) => this.#committed.top(...wanted);

  async *scan<N extends TableName>(table: N): AsyncGenerator<Row<N>> {
    for await (const batch of this.#committed.batches(table)) yield* batch;
  }

  async receive<N extends TableName>(table: N, rows: readonly Row<N>[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#write((client) => rowsOf(client).receive(table, rows));
  }

  count(table: TableName): Promise<number> {
    // Of a large table it takes longer than a question may.
    return this.#pool.transaction(BEGIN_READ, (client) => rowsOf(client).count(table));
  }

  analyse(): Promise<void> {
    return this.#queue.run(() => this.#pool.vacuum(Object.values(tableFacts).map(({ sqlName }) => sqlName)));
  }

  check(): Promise<string[]> {
    return this.#queue.run(() =>
      this.#pool.transaction(BEGIN_READ, async (client) => [
        ...(await checkOrder(client)),
        ...(await checkReferences(client)),
        ...(await checkDerived(rowsOf(client))),
      ]),
    );
  }

  async close(): Promise<void> {
    await this.#changes.close();
    await this.#replicas.end();
    await this.#queue.run(() => this.#pool.end());
  }

  /** Runs work in a transaction that writes, and tells everybody of it. */
  #write<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      const result = await this.#pool.transaction(BEGIN, async (client) => {
        const done = await work(client);
        await client.query(`notify ${CHANNEL}`);
        return done;
      });
      this.#changes.changed();
      return result;
    });
  }
}

const driverOf = (client: PoolClient): TransactionDriver => ({
  execute: async (statement) => void (await client.query(statement)),
  blame: async (error, table, rows) => blame(error, table, rows),
});

/** Text that is not in binary order: lists would differ from those of SQLite. */
async function checkOrder(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ column: string }>(
    `
    select attrelid::regclass || '.' || attname as column from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relname = any ($1) and attnum > 0 and attcollation <> 0 and attcollation <> '"C"'::regcollation
    order by 1`,
    [Object.values(tableFacts).map(({ sqlName }) => sqlName)],
  );
  return rows.map(({ column }) => `${column} is not in binary order: it should have the collation "C"`);
}

/** Rows that refer to rows that are not there: PostgreSQL lets none in, unless its rules were switched off. */
async function checkReferences(client: PoolClient): Promise<string[]> {
  const lines: string[] = [];
  for (const { sqlName, columns, primaryKey, references } of Object.values(tableFacts)) {
    const key = primaryKey.map((column) => `"${columns.get(column)}"`).join(" || ' ' || ");
    for (const { column, table } of references) {
      const name = columns.get(column);
      const parent = tableFacts[table].sqlName;
      const { rows } = await client.query<{ key: string }>(
        `select ${key} as key from ${sqlName} as child where "${name}" is not null and not exists (select from ${parent} where id = child."${name}") order by 1`,
      );
      lines.push(...rows.map((row) => `${sqlName}: row ${row.key} refers to a row that ${parent} does not have`));
    }
  }
  return lines;
}
