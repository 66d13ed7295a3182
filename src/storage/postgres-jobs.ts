import { randomUUID } from "node:crypto";
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

/** By which it is found what else waits under a key. */
const KEY_INDEX =
  "create index if not exists job_dixit_key on pgboss.job (name, singleton_key) where singleton_key is not null and state < 'completed'";

/** Which of these jobs must wait, since another with their key was added before them, and is neither done nor taken together with them. */
const TOO_EARLY = `
  select later.id from pgboss.job later
  where later.name = $1 and later.id = any ($2::uuid[]) and exists (
    select 1 from pgboss.job earlier
    where earlier.name = $1 and earlier.singleton_key = later.singleton_key and earlier.state < 'completed'
      and earlier.id < later.id and not earlier.id = any ($2::uuid[])
  )`;
/** Leaves jobs as if nobody had taken them. */
const LEAVE =
  "update pgboss.job set state = 'created', started_on = null where name = $1 and id = any ($2::uuid[]) and state = 'active'";

/** An id that is greater than those made before in this process, and, by the clock, elsewhere (as UUID version 7, RFC 9562). */
function nextId(): string {
  lastTick = Math.max(lastTick + 1, Date.now() * 4096);
  const tick = lastTick.toString(16).padStart(15, "0");
  return `${tick.slice(0, 8)}-${tick.slice(8, 12)}-7${tick.slice(12)}-${randomUUID().slice(19)}`;
}
let lastTick = 0;

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
    await pool.query(KEY_INDEX);
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

  async add(work: readonly object[], keyOf: (work: object) => string | null = () => null): Promise<void> {
    const jobs = work.map((data) => {
      const key = keyOf(data);
      const limits = { retryLimit: RETRIES, expireInSeconds: this.#lease };
      return { id: nextId(), name: QUEUE, data, ...limits, ...(key !== null && { singletonKey: key }) };
    });
    if (jobs.length > 0) await this.#boss.insert(jobs);
  }

  async take(most: number): Promise<Job[]> {
    const jobs = await this.#boss.fetch<object>(QUEUE, { batchSize: most });
    if (jobs.length === 0) return [];
    const ids = jobs.map(({ id }) => id);
    const { rows } = await this.#pool.query(TOO_EARLY, [QUEUE, ids]);
    const early = new Set(rows.map((row) => (row as { id: string }).id));
    if (early.size > 0) await this.#pool.query(LEAVE, [QUEUE, [...early]]);
    return jobs
      .filter(({ id }) => !early.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, data }) => ({ id, work: data }));
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
