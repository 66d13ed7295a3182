import { randomUUID } from "node:crypto";
import PgBoss from "pg-boss";
import { LOCK_SCHEMA } from "./migrate.postgres.ts";
import type { Job, Jobs } from "./port.ts";
import { PostgresPool } from "./postgres.ts";

const QUEUE = "articles";
/**
 * How long whoever took a job may take, in seconds, until another gets it: a thread of a worker has four articles at a time, one after the
 * other, and each may need a minute. A worker that was killed is waited for so long.
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
    await prepareIndex(pool);
  } catch (error) {
    await pool.end();
    throw pool.explain(error);
  }
  return new PostgresJobs(boss, pool, lease);
}

/** Of several workers that start together, one makes the index: without the lock, the others would fail, even with `if not exists`. */
async function prepareIndex(pool: PostgresPool): Promise<void> {
  const { rows } = await pool.query("select where to_regclass('pgboss.job_dixit_key') is not null");
  if (rows.length > 0) return;
  await pool.transaction(`begin; ${LOCK_SCHEMA}`, (client) => client.query(KEY_INDEX));
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
    const jobs: PgBoss.Job<object>[] = [];
    let early = new Set<string>();
    let fetched: PgBoss.Job<object>[];
    // Those that are too early are held meanwhile: left at once, they would be fetched again, and hide what comes behind them.
    do {
      fetched = await this.#boss.fetch<object>(QUEUE, { batchSize: most });
      jobs.push(...fetched);
      early = await this.#tooEarly(jobs.map(({ id }) => id));
    } while (fetched.length === most && early.size === jobs.length);
    // What a job waited for may be done by now: more than was asked for may have become ready.
    const taken = jobs
      .filter(({ id }) => !early.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ id, data }) => ({ id, work: data }));
    const kept = new Set(taken.map(({ id }) => id));
    const others = jobs.map(({ id }) => id).filter((id) => !kept.has(id));
    if (others.length > 0) await this.#pool.query(LEAVE, [QUEUE, others]);
    return taken;
  }

  async #tooEarly(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const { rows } = await this.#pool.query<{ id: string }>(TOO_EARLY, [QUEUE, ids]);
    return new Set(rows.map(({ id }) => id));
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
