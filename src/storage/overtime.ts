import { Worker } from "node:worker_threads";
import { OutOfTime, STATEMENT_TIME } from "./deadline.ts";

/** A statement that a thread is to run. */
export interface Job {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** When its time is up, in milliseconds since 1970. */
  readonly at: number;
}

/** What came of it. */
export type Outcome =
  | { readonly json: string | null }
  | { readonly message: string; readonly code: string | undefined; readonly isOutOfTime: boolean };

interface Waiting extends Job {
  readonly resolve: (json: string) => void;
  readonly reject: (error: unknown) => void;
}

const THREADS = 2;

/**
 * Threads with connections of their own, for statements that take long: the thread that serves HTTP goes on meanwhile. They are
 * started when they are needed first, or ahead of that. What waits for a thread beyond its time is not run at all.
 */
export class Overtime {
  readonly #script: string;
  readonly #file: string;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #waiting: Waiting[] = [];

  /**
   * @param script the built `sqlite-worker.ts`.
   * @param file the database.
   */
  constructor(script: string, file: string) {
    this.#script = script;
    this.#file = file;
  }

  /** Starts the threads before they are needed: starting one holds up the thread that does it. */
  startAhead(): void {
    while (this.#idle.length + this.#busy.size < THREADS) this.#idle.push(this.#start());
  }

  /**
   * Runs a statement, and gives the only value it has.
   * @throws OutOfTime when it takes longer than statements may; else what SQLite throws.
   */
  run(sql: string, parameters: readonly unknown[]): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ sql, parameters, at: Date.now() + STATEMENT_TIME, resolve, reject });
      this.#next();
    });
  }

  /** How many threads are at work. */
  get busy(): number {
    return this.#busy.size;
  }

  async close(): Promise<void> {
    const workers = [...this.#idle, ...this.#busy.keys()];
    for (const { reject } of [...this.#busy.values(), ...this.#waiting]) reject(new Error("the database is closed"));
    this.#idle.length = this.#waiting.length = 0;
    this.#busy.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    const worker = this.#idle.pop() ?? (this.#busy.size < THREADS ? this.#start() : undefined);
    if (worker === undefined) return;
    const job = this.#nextJob();
    if (job === undefined) {
      this.#idle.push(worker);
      return;
    }
    this.#busy.set(worker, job);
    // While it works the process does not end.
    worker.ref();
    worker.postMessage({ sql: job.sql, parameters: job.parameters, at: job.at } satisfies Job);
  }

  /** The first that still has time. */
  #nextJob(): Waiting | undefined {
    for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
      if (Date.now() < job.at) return job;
      job.reject(new OutOfTime());
    }
    return undefined;
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { workerData: this.#file });
    worker.unref();
    worker.on("message", (outcome: Outcome) => {
      const job = this.#busy.get(worker);
      if (job === undefined) return;
      this.#busy.delete(worker);
      worker.unref();
      this.#idle.push(worker);
      settle(job, outcome);
      this.#next();
    });
    worker.on("error", (error) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      const at = this.#idle.indexOf(worker);
      if (at >= 0) this.#idle.splice(at, 1);
      job?.reject(error);
      this.#next();
    });
    return worker;
  }
}

function settle({ resolve, reject }: Waiting, outcome: Outcome): void {
  if ("json" in outcome) {
    if (outcome.json === null) reject(new Error("a compiled statement gave no row"));
    else resolve(outcome.json);
  } else if (outcome.isOutOfTime) reject(new OutOfTime());
  else reject(Object.assign(new Error(outcome.message), { code: outcome.code }));
}
