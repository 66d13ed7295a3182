import { statSync } from "node:fs";
import type { Database, Statement } from "better-sqlite3";
import { createAsk } from "./ask.ts";
import { checkDerived, deriveWhatIsNew, lacksDerived } from "./derive.ts";
import { Overtime } from "./overtime.ts";
import type { Durability, Row, Store, TableName, Transaction } from "./port.ts";
import type { Answer, Bindings, Question } from "./question.ts";
import { Queue } from "./queue.ts";
import { SqliteRows } from "./rows.sqlite.ts";
import type { DrizzleRows } from "./rows.ts";
import { LARGE, openSqlite, type SqliteConnections, type SqliteOptions } from "./sqlite.ts";
import { blame } from "./sqlite-blame.ts";
import { explain } from "./sqlite-errors.ts";
import { StoreTransaction, type TransactionDriver } from "./transaction.ts";

export interface SqliteStoreOptions extends SqliteOptions {
  /** Told of the SQL of every question that is asked. */
  readonly onStatement?: (sql: string) => void;
  /** The built `sqlite-worker.ts`: threads for reads that take long. Without it, these keep the thread that asks. */
  readonly worker?: string;
}

type StoreOptions = Pick<SqliteStoreOptions, "onStatement" | "worker">;

/** Opens the store of a file, and creates and migrates it as needed. */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<SqliteStore> {
  const store = new SqliteStore(await openSqlite(options), options);
  await store.deriveWhatIsNew();
  return store;
}

/**
 * The store on SQLite. Transactions are its own: one writer connection, one transaction at a time, `BEGIN IMMEDIATE`, so that
 * waiting inside one lets no other statement slip in. Reads outside them use a second connection and see what is committed.
 */
export class SqliteStore implements Store {
  /** The migrations that opening applied. */
  readonly migrated: readonly string[];
  readonly #writer: Database;
  readonly #reader: Database;
  readonly #answer: ReturnType<typeof createAsk>;
  /** The reader's view: the writer is another connection to it, so that its commits count too. */
  readonly #dataVersion: Statement<[], number>;
  readonly #written: DrizzleRows;
  readonly #committed: DrizzleRows;
  readonly #overtime: Overtime | undefined;
  readonly #queue = new Queue();
  readonly #driver: TransactionDriver;

  constructor({ writer, reader, migrated }: SqliteConnections, { onStatement, worker }: StoreOptions = {}) {
    this.migrated = migrated;
    this.#writer = writer;
    this.#reader = reader;
    this.#overtime = worker === undefined ? undefined : new Overtime(worker, writer.name);
    this.#answer = createAsk(reader, { onStatement, overtime: this.#overtime });
    this.#dataVersion = reader.prepare<[], number>("pragma data_version").pluck();
    const written = new SqliteRows(writer);
    this.#written = written;
    this.#committed = new SqliteRows(reader);
    // Savepoints, over and over.
    const prepared = new Map<string, Statement>();
    const prepare = (statement: string) => prepared.get(statement) ?? writer.prepare(statement);
    this.#driver = {
      execute: async (statement) => {
        const known = prepare(statement);
        prepared.set(statement, known);
        known.run();
      },
      blame: (error, table) => blame(error, table, written),
    };
  }

  ask(question: Question, bindings: Bindings): Answer | Promise<Answer> {
    const explained = (error: unknown) => explain(error, this.#writer.name);
    try {
      const answer = this.#answer(question, bindings);
      return answer instanceof Promise ? answer.catch((error) => Promise.reject(explained(error))) : answer;
    } catch (error) {
      throw explained(error);
    }
  }

  getReady(): void {
    if (statSync(this.#writer.name).size > LARGE) this.#overtime?.startAhead();
  }

  version(): number {
    return this.#dataVersion.get() ?? 0;
  }

  async transaction<T>(work: (transaction: Transaction) => Promise<T>, durability?: Durability): Promise<T> {
    return this.#exclusively(async () => {
      const transaction = new StoreTransaction(this.#written, this.#driver);
      try {
        const result = await work(transaction);
        await transaction.finish();
        this.#writer.exec("commit");
        return result;
      } finally {
        transaction.close();
      }
    }, durability);
  }

  /** Before it writes the log back to the file, SQLite brings the log itself to the disk. */
  async settle(): Promise<void> {
    await this.#queue.run(async () => this.#writer.pragma("wal_checkpoint(passive)"));
  }

  /** Works out what migrations could not, whoever applied them. */
  async deriveWhatIsNew(): Promise<void> {
    if (!(await this.#explained(() => lacksDerived(this.#committed)))) return;
    await this.#exclusively(async () => {
      await deriveWhatIsNew(this.#written);
      this.#writer.exec("commit");
    });
  }

  find: Transaction["find"] = (...wanted) => this.#explained(() => this.#committed.find(...wanted));

  top: Store["top"] = (...wanted) => this.#explained(() => this.#committed.top(...wanted));

  async *scan<N extends TableName>(table: N): AsyncGenerator<Row<N>> {
    for await (const batch of this.#committed.batches(table)) yield* batch;
  }

  async receive<N extends TableName>(table: N, rows: readonly Row<N>[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#exclusively(async () => {
      await this.#written.receive(table, rows);
      this.#writer.exec("commit");
    });
  }

  async count(table: TableName): Promise<number> {
    return this.#explained(() => this.#committed.count(table));
  }

  async analyse(): Promise<void> {
    // Plans go by the indexes alone, the same for every database.
  }

  async check(): Promise<string[]> {
    return this.#exclusively(async () => [
      ...this.#checkFile(),
      ...this.#checkForeignKeys(),
      ...this.#checkSearchIndex(),
      ...(await checkDerived(this.#written)),
    ]);
  }

  async close(): Promise<void> {
    await this.#queue.run(async () => {
      await this.#overtime?.close();
      this.#reader.close();
      this.#writer.close();
    });
  }

  /** Runs work alone on the writer; what it did not commit is rolled back. */
  #exclusively<T>(work: () => Promise<T>, durability: Durability = "AT_ONCE"): Promise<T> {
    return this.#queue.run(() =>
      this.#explained(async () => {
        // Without a log that is brought to the disk at every commit, a file in WAL mode is whole all the same.
        this.#writer.exec(`pragma synchronous = ${durability === "AT_ONCE" ? "full" : "normal"}`);
        this.#writer.exec("begin immediate");
        try {
          return await work();
        } finally {
          // SQLite itself rolls back when the disk is full.
          if (this.#writer.inTransaction) this.#writer.exec("rollback");
        }
      }),
    );
  }

  async #explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw explain(error, this.#writer.name);
    }
  }

  #checkFile(): string[] {
    const lines = this.#writer.pragma("integrity_check") as { integrity_check: string }[];
    return lines.map((line) => line.integrity_check).filter((line) => line !== "ok");
  }

  #checkForeignKeys(): string[] {
    const broken = this.#writer.pragma("foreign_key_check") as {
      table: string;
      rowid: number | null;
      parent: string;
    }[];
    return broken.map(
      ({ table, rowid, parent }) => `${table}: row ${rowid} refers to a row that ${parent} does not have`,
    );
  }

  #checkSearchIndex(): string[] {
    try {
      // With rank 1 the index is compared with `search_texts`, not only with itself.
      this.#writer.exec("insert into search_index (search_index, rank) values ('integrity-check', 1)");
      return [];
    } catch (error) {
      return [`search_index does not agree with search_texts: ${error instanceof Error ? error.message : error}`];
    }
  }
}
