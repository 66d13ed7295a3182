import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";
import { UserError } from "../domain/errors.ts";
import { articleError } from "../ingestion/documents/document.ts";
import type { Workers } from "../ingestion/ingest.ts";
import { packageFile } from "../package-files.ts";
import type { Done, Piece } from "./ingest-worker.ts";

/** How long one article may take, in milliseconds; a usual one takes some ten. */
const LONGEST = 60_000;
/** How large a worker's heap may grow, in MB. */
const LARGEST_HEAP = 1024;

export interface IngestPool extends Workers {
  /** How many articles to have under way, so that no worker waits. */
  readonly ahead: number;
  close(): Promise<void>;
}

/**
 * How V8 compiles for speed, which each thread does anew: at its defaults that took a third of the processor time of an ingest of a few
 * hundred articles. A function runs some eight times as long before, and takes in a ninth as much of those that it calls: the rules are
 * many and large, and are compiled again whenever they meet what they had not met. The flags are V8 11's, of Node 20; later ones have a
 * cheap compiler in between.
 */
const COMPILING = ["--interrupt-budget=1000000", "--max-inlined-bytecode-size-cumulative=100"];

/**
 * How many articles a thread has at a time: it does one after the other, in their order, but waits for none while this thread stores
 * one.
 */
const AT_ONCE = 8;

/** How often it is looked whether an article takes too long, until it does. */
const LOOKS = 60;

const TERMINATED = "Terminating worker thread";

/**
 * Threads that read articles and find who said what in them: one a core, but for the core that stores. One that overflows is replaced,
 * and all are when one hangs; what waited in them is done by the new ones.
 *
 * @param script what they run: the built `ingest-worker.ts`.
 * @param longest how long a thread may be at one article, in milliseconds.
 */
export function openIngestPool({
  script = packageFile("dist", "ingest-worker.js"),
  longest = LONGEST,
} = {}): IngestPool {
  if (process.versions.v8.startsWith("11.")) for (const flag of COMPILING) setFlagsFromString(flag);
  const threads = Math.max(1, availableParallelism() - 1);
  let pool = openThreads(script, threads);
  let isClosed = false;
  /** What threads died of that were at work. All that a thread has gets the same error, in whatever order. */
  const deaths = new WeakSet<Error>();

  function replace(hanging: Piscina): void {
    if (isClosed || pool !== hanging) return;
    pool = openThreads(script, threads);
    void hanging.destroy();
  }

  /** Whether a piece of work failed only because of another one in its thread, or in its pool. */
  async function isOthersFault(piece: Piece<unknown>, error: Error): Promise<boolean> {
    const isOwn = isAtWork(piece);
    if (isOwn) deaths.add(error);
    await setImmediate();
    return error.message === TERMINATED || (!isOwn && deaths.has(error));
  }

  const run = async <T>(name: string, job: { origin: string }): Promise<T> => {
    for (;;) {
      if (isClosed) throw new Error("the threads are closed");
      const piece: Piece<typeof job> = { job, atWork: new Int32Array(new SharedArrayBuffer(4)) };
      const used = pool;
      const watch = watchOver(piece, longest, () => replace(used));
      try {
        const done: Done<T> = await used.run(piece, { name });
        if ("problem" in done) throw new UserError(done.problem.code, done.problem.message);
        return done.value;
      } catch (error) {
        if (watch.isTooLate()) throw articleError(job.origin, `took longer than ${longest / 1000} seconds`);
        const isForgiven = await isOthersFault(piece, error as Error);
        if (isClosed || !isForgiven) throw describe(error as Error, job.origin);
      } finally {
        watch.end();
      }
    }
  };

  return {
    ahead: threads * AT_ONCE,
    read: (raw) => run("read", raw),
    prepare: (document) => run("prepare", document),
    close: () => {
      isClosed = true;
      return pool.destroy();
    },
  };
}

function openThreads(script: string, threads: number): Piscina {
  const pool = new Piscina({
    filename: script,
    minThreads: 1,
    maxThreads: threads,
    concurrentTasksPerWorker: AT_ONCE,
    loadBalancer: (_task, workers) => leastBusy(workers, threads),
    stricterFIFO: true,
    // Else a thread answers only when all that it has is done.
    atomics: "disabled",
    // A new thread reads the language model anew, which takes longer than many articles.
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP },
  });
  pool.on("error", dropLateAnswer);
  return pool;
}

/** A thread with nothing to do; else null, for a new one, as long as there may be more; else the one with least to do. */
function leastBusy<W extends { readonly currentUsage: number }>(workers: readonly W[], threads: number): W | null {
  const [first] = [...workers].sort((a, b) => a.currentUsage - b.currentUsage);
  return first !== undefined && (first.currentUsage === 0 || workers.length === threads) ? first : null;
}

const isAtWork = ({ atWork }: Piece<unknown>): boolean => Atomics.load(atWork, 0) === 1;

/**
 * Ends what a thread is at for too long. It goes by how often it was seen at work: clocks go on while the machine sleeps or the process is
 * stopped.
 */
function watchOver(piece: Piece<unknown>, longest: number, giveUp: () => void) {
  let seen = 0;
  const look = () => {
    if (isAtWork(piece)) seen++;
    if (seen > LOOKS) giveUp();
  };
  const timer = setInterval(look, longest / LOOKS);
  return { isTooLate: () => seen > LOOKS, end: () => clearInterval(timer) };
}

/** A worker may answer a job that was dropped just now, because it took too long or the pool was closed: nobody waits for it. */
function dropLateAnswer(error: Error): void {
  if (!error.message.startsWith("Unexpected message from Worker")) throw error;
}

function describe(error: Error & { code?: string }, origin: string): Error {
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return articleError(origin, `needed more than ${LARGEST_HEAP} MB`);
  return error;
}
