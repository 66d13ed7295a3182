import PgBoss from "pg-boss";
import type { Job, Jobs } from "./port.ts";
import { PostgresPool } from "./postgres.ts";

const QUEUE = "articles";
/**
 * How long whoever took a job may take, in seconds, until another gets it: the articles that one worker takes at a time may each
 * need a minute. A worker that was killed is waited for so long.
 */
const LEASE = 300;
/** How often a job may be lost with its worker: one that ends every worker must not end them for ever. */
const RETRIES = 10;

export interface PostgresJobsOptions {
  readonly url: string;
  /** See LEASE. */
  readonly lease?: number;
}

/** The queue on PostgreSQL: pg-boss's tables, in a schema `pgboss` beside ours. */
export async function openPostgresJobs({ url, lease = LEASE }: PostgresJobsOptions): Promise<Jobs> {
  const pool = new PostgresPool(url);
  const boss = new PgBoss({
    // Its statements by our connections, which come back when they are lost.
    db: { executeSql: (text, values) => pool.query(text, values) },
    schedule: false,
    maintenanceIntervalSeconds: 1,
  });
  // What upkeep fails at is tried again a second later.
  boss.on("error", () => {});
  try {
    await boss.start();
    await boss.createQueue(QUEUE, { name: QUEUE, retryLimit: RETRIES });
  } catch (error) {
    await pool.end();
    throw pool.explain(error);
  }
  return new PostgresJobs(boss, pool, lease);
}

class PostgresJobs implements Jobs {
  readonly #boss: PgBoss;
  readonly #pool: PostgresPool;
  readonly #lease: number;

  constructor(boss: PgBoss, pool: PostgresPool, lease: number) {
    this.#boss = boss;
    this.#pool = pool;
    this.#lease = lease;
  }

  async add(work: readonly object[]): Promise<void> {
    const jobs = work.map((data) => ({ name: QUEUE, data, retryLimit: RETRIES, expireInSeconds: this.#lease }));
    if (jobs.length > 0) await this.#boss.insert(jobs);
  }

  async take(most: number): Promise<Job[]> {
    const jobs = await this.#boss.fetch<object>(QUEUE, { batchSize: most });
    return jobs.map(({ id, data }) => ({ id, work: data }));
  }

  async done(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#boss.complete(QUEUE, [...ids]);
  }

  async giveBack(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#boss.fail(QUEUE, [...ids]);
  }

  async left(): Promise<number> {
    return this.#boss.getQueueSize(QUEUE, { before: "completed" });
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false, close: false });
    await this.#pool.end();
  }
}
