import { setTimeout as sleep } from "node:timers/promises";
import { Client, Pool, type PoolClient, type QueryConfig, type QueryResult } from "pg";
import { UserError } from "../domain/errors.ts";
import { PostgresMigrationDriver } from "./migrate.postgres.ts";
import { migrate } from "./migrate.ts";
import { explain, isWorthTryingAgain, type Where } from "./postgres-errors.ts";

/** How many connections a process opens at the most. */
const CONNECTIONS = 10;
/** How long a connection may take, in milliseconds: to a server that answers, or until one of the pool is free. */
const CONNECT_TIMEOUT = 5000;
/** How long what failed is tried again, in milliseconds: longer than a standby takes to be promoted. */
const PATIENCE = 15_000;
const FIRST_PAUSE = 25;
const LONGEST_PAUSE = 500;
/** `string_to_table`, by which words are indexed, came with it. */
const OLDEST_VERSION = 14;
/** How many statements a connection holds prepared: one that has more is replaced, and the server's memory with it. */
const PREPARED = 500;

/**
 * What every connection starts with. Compiled statements are many small steps, which compiling to machine code (`jit`) makes
 * slower; migrations name the schema `public`, so nothing else may come first.
 */
const SESSION = `
  set jit = off;
  set search_path = public;
  set statement_timeout = 5000;
  set idle_in_transaction_session_timeout = 30000`;

/** JSON is passed on as it is. */
const AS_TEXT = { getTypeParser: () => (value: string) => value };

export interface PostgresOptions {
  /** As in `postgres://user:password@host:5432/database`. */
  readonly url: string;
  /** What named the database, for messages: a setting unless said. */
  readonly givenAs?: string | undefined;
  /** The folder of PostgreSQL's migrations. */
  readonly migrations: string;
}

/** Connects to a database, checks it and brings it up to date. */
export async function openPostgres({ url, givenAs, migrations }: PostgresOptions): Promise<{
  pool: PostgresPool;
  migrated: readonly string[];
}> {
  const pool = new PostgresPool(url, { givenAs });
  try {
    return { pool, migrated: await pool.prepare(migrations) };
  } catch (error) {
    await pool.end();
    throw pool.explain(error);
  }
}

/** Whether a database has nothing in it yet, Dixit's or another program's. Changes nothing. */
export async function isEmptyPostgres(url: string): Promise<boolean> {
  const pool = new PostgresPool(url);
  try {
    return await pool.isEmpty();
  } finally {
    await pool.end();
  }
}

function whereIs(url: string, givenAs: string): Where {
  try {
    const { host, port, database, user } = new Client({ connectionString: url });
    return { host, port, database: database ?? user ?? "", user: user ?? "", givenAs };
  } catch (error) {
    throw new UserError(
      "BAD_SETTING",
      "the database is no URL of PostgreSQL: write postgres://user:password@host:5432/database",
      { cause: error },
    );
  }
}

/** The connections of a process to a database. What is lost on the way is tried again for a while. */
export class PostgresPool {
  /** The database in messages. */
  readonly name: string;
  readonly url: string;
  readonly #where: Where;
  readonly #pool: Pool;
  readonly #patience: number;
  /** The statements that a connection has prepared, by name. */
  readonly #prepared = new WeakMap<PoolClient, Set<string>>();

  /**
   * @param options `patience`: how long what failed is tried again, in milliseconds.
   */
  constructor(
    url: string,
    { patience = PATIENCE, givenAs = "DIXIT_DATABASE" }: { patience?: number; givenAs?: string | undefined } = {},
  ) {
    this.#patience = patience;
    this.url = url;
    this.#where = whereIs(url, givenAs);
    this.name = `${this.#where.database} on ${this.#where.host}:${this.#where.port}`;
    this.#pool = new Pool({
      connectionString: url,
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      keepAlive: true,
      application_name: "dixit",
      onConnect: (client) => client.query(SESSION),
    });
    // A connection that is lost while nobody uses it leaves the pool; there is nothing else to do.
    this.#pool.on("error", () => {});
    // One that is lost between two statements of a transaction would end the process: the next statement tells.
    this.#pool.on("connect", (client) => client.on("error", () => {}));
  }

  async isEmpty(): Promise<boolean> {
    const { rows } = await this.query("select from pg_tables where schemaname = 'public' limit 1");
    return rows.length === 0;
  }

  async prepare(migrations: string): Promise<string[]> {
    const { rows } = await this.#pool.query<{ version: number; encoding: string }>(
      "select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding",
    );
    const [server] = rows;
    if (server === undefined || server.version < OLDEST_VERSION) {
      throw new UserError(
        "DATABASE_TOO_OLD",
        `${this.name} is PostgreSQL ${server?.version}: ${OLDEST_VERSION} is needed`,
      );
    }
    if (server.encoding !== "UTF8") {
      throw new UserError(
        "DATABASE_ENCODING",
        `${this.name} has the encoding ${server.encoding}: create it with \`createdb --encoding=UTF8 --template=template0\``,
      );
    }
    return migrate(new PostgresMigrationDriver(this.#pool, this.name), migrations);
  }

  /** Runs one statement; again if its connection is lost, so it only reads. */
  query<R extends object>(statement: string | QueryConfig, values?: unknown[]): Promise<QueryResult<R>> {
    return this.#patiently(() => this.#pool.query<R>(statement, values));
  }

  /** The single value of a statement that only reads, as text; it is prepared under a name. */
  value(name: string, text: string, values: unknown[]): Promise<string | undefined> {
    return this.#patiently(async () => {
      const client = await this.#pool.connect();
      const prepared = this.#prepared.get(client) ?? new Set();
      this.#prepared.set(client, prepared.add(name));
      try {
        const { rows } = await client.query<string[]>({ name, text, values, rowMode: "array", types: AS_TEXT });
        return rows[0]?.[0];
      } finally {
        client.release(prepared.size > PREPARED);
      }
    });
  }

  /**
   * Runs work in a transaction on a connection of its own; all of it again if the connection is lost, or another transaction
   * was in the way.
   * @param begin the statement that begins it.
   */
  transaction<T>(begin: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.#patiently(async () => {
      const client = await this.#pool.connect();
      let isDone = false;
      try {
        await client.query(begin);
        const result = await work(client);
        const { command } = await client.query("commit");
        // So PostgreSQL ends a transaction of which a statement failed.
        if (command !== "COMMIT") throw new Error("the transaction was rolled back: one of its statements had failed");
        isDone = true;
        return result;
      } catch (error) {
        // Whether this succeeds tells whether the connection can be used further.
        isDone = await client.query("rollback").then(
          () => true,
          () => false,
        );
        throw error;
      } finally {
        client.release(!isDone);
      }
    });
  }

  /** Counts what tables hold, and marks what all may see, so that an index answers for its rows. */
  async vacuum(tables: readonly string[]): Promise<void> {
    await this.#patiently(async () => {
      const client = await this.#pool.connect();
      try {
        await client.query("set statement_timeout = 0");
        await client.query(`vacuum (analyze) ${tables.map((table) => `"${table}"`).join(", ")}`);
      } finally {
        // With its setting.
        client.release(true);
      }
    });
  }

  end(): Promise<void> {
    return this.#pool.end();
  }

  /** An error in words for the user where there are such; any other as it is. */
  explain(error: unknown): unknown {
    return explain(error, this.#where);
  }

  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    const deadline = Date.now() + this.#patience;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        return await work();
      } catch (error) {
        if (!isWorthTryingAgain(error) || Date.now() + pause > deadline) throw this.explain(error);
      }
      // Not all servers at the same moment.
      await sleep(pause * (0.5 + Math.random()));
    }
  }
}
