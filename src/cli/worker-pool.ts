import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { UserError } from "../domain/errors.ts";

/** How many jobs are under way or done and not yet taken, for each worker: enough to keep it busy, and memory flat. */
const AHEAD = 4;

/** A job that waits for its result. */
interface Waiting<R> {
  resolve(result: R): void;
  reject(error: Error): void;
}

export interface PoolOptions {
  /** Starts a worker; it answers every message with one of its own, in their order. */
  readonly start: () => Worker;
  /** As many as there are cores, unless given. */
  readonly size?: number;
  /** When it is aborted, jobs under way are given up: one of them may take minutes. */
  readonly stop?: AbortSignal;
}

/**
 * Does jobs in worker threads and gives the results in the order of the jobs. No job is taken before there is room for it, and
 * there is none while nobody takes results.
 * @param jobs data that can be posted; byte arrays are moved, not copied.
 * @throws what reading the jobs or a worker throws; UserError when a worker is gone; the reason of `stop` when that was aborted,
 *   behind the results that were there by then.
 */
export async function* inWorkers<J, R>(jobs: AsyncIterable<J>, options: PoolOptions): AsyncGenerator<R> {
  const { start, size = availableParallelism(), stop } = options;
  const crew = Array.from({ length: size }, () => hire<R>(start()));
  const queue = new Queue<Promise<R>>(size * AHEAD);
  const feeding = feed(jobs, queue, (job) => leastBusy(crew).work(job));
  // It is awaited below; until then a failure is not yet unheard.
  feeding.catch(() => {});
  const giveUp = () => {
    for (const { fail } of crew) fail(asError(stop?.reason));
  };
  stop?.addEventListener("abort", giveUp);
  try {
    for await (const result of queue) yield await result;
    await feeding;
  } finally {
    stop?.removeEventListener("abort", giveUp);
    queue.close();
    await Promise.all(crew.map(({ dismiss }) => dismiss()));
  }
}

async function feed<J, R>(jobs: AsyncIterable<J>, queue: Queue<Promise<R>>, work: (job: J) => Promise<R>) {
  try {
    for await (const job of jobs) {
      const result = work(job);
      result.catch(() => {});
      await queue.put(result);
      if (queue.isClosed) break;
    }
  } finally {
    queue.close();
  }
}

type Hired<R> = ReturnType<typeof hire<R>>;

const leastBusy = <R>(crew: readonly Hired<R>[]): Hired<R> =>
  crew.reduce((best, one) => (one.waiting.length < best.waiting.length ? one : best));

function hire<R>(worker: Worker) {
  const waiting: Waiting<R>[] = [];
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on("message", (result: R) => waiting.shift()?.resolve(result));
  worker.on("error", (error) => fail(asError(error)));
  worker.on("messageerror", fail);
  worker.on("exit", (code) => fail(new UserError("WORKER_ENDED", `a worker ended unexpectedly, with code ${code}`)));
  return {
    waiting,
    fail,
    work: (job: unknown): Promise<R> => {
      if (failure) return Promise.reject(failure);
      return new Promise<R>((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(job, job instanceof Uint8Array ? [job.buffer as ArrayBuffer] : []);
      });
    },
    dismiss: () => worker.terminate(),
  };
}

/** Too little memory is nothing that a stack would explain. */
function asError(error: unknown): Error {
  if ((error as NodeJS.ErrnoException)?.code === "ERR_WORKER_OUT_OF_MEMORY") {
    return new UserError("WORKER_ENDED", "a worker ended: it ran out of memory", { cause: error });
  }
  return error instanceof Error ? error : new Error(String(error));
}

/** Takes so many values at a time, in order; whoever puts more waits. */
class Queue<T> implements AsyncIterable<T> {
  readonly #room: number;
  readonly #values: T[] = [];
  readonly #sleepers: (() => void)[] = [];
  isClosed = false;

  constructor(room: number) {
    this.#room = room;
  }

  /** Resolves when there is room for another. */
  async put(value: T): Promise<void> {
    this.#values.push(value);
    this.#change();
    while (this.#values.length >= this.#room && !this.isClosed) await this.#changed();
  }

  /** There are no more values; those that were put can still be taken. */
  close(): void {
    this.isClosed = true;
    this.#change();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const value = this.#values.shift();
      if (value !== undefined) {
        this.#change();
        yield value;
      } else if (this.isClosed) return;
      else await this.#changed();
    }
  }

  #change(): void {
    for (const wake of this.#sleepers.splice(0)) wake();
  }

  #changed(): Promise<void> {
    return new Promise((resolve) => this.#sleepers.push(resolve));
  }
}
