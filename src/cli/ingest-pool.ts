import { availableParallelism } from "node:os";
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

const TERMINATED = "Terminating worker thread";

/**
 * Threads that read articles and find who said what in them: one a core, but for the core that stores. One that overflows is replaced,
 * and all are when one hangs; what waited in them is done by the new ones.
 *
 * @param script what they run: the built `ingest-worker.ts`.
 * @param longest how long one article may take, in milliseconds.
 */
export function openIngestPool({
  script = packageFile("dist", "ingest-worker.js"),
  longest = LONGEST,
} = {}): IngestPool {
  if (process.versions.v8.startsWith("11.")) for (const flag of COMPILING) setFlagsFromString(flag);
  const threads = Math.max(1, availableParallelism() - 1);
  const ahead = threads * AT_ONCE;
  let pool = openThreads(script, threads);
  let isClosed = false;

  function replace(hanging: Piscina): void {
    if (isClosed || pool !== hanging) return;
    pool = openThreads(script, threads);
    void hanging.destroy();
  }

  const run = async <T>(name: string, job: { origin: string }): Promise<T> => {
    for (let tries = 1; ; tries++) {
      const piece: Piece<typeof job> = { job, begun: new BigInt64Array(new SharedArrayBuffer(8)) };
      const used = pool;
      let isTooLate = false;
      const timer = setInterval(() => {
        const begun = begunAt(piece);
        isTooLate ||= begun !== null && Date.now() - begun > longest;
        if (isTooLate) replace(used);
      }, longest / 60);
      try {
        const done: Done<T> = await used.run(piece, { name });
        if ("problem" in done) throw new UserError(done.problem.code, done.problem.message);
        return done.value;
      } catch (error) {
        if (isTooLate) throw articleError(job.origin, `took longer than ${longest / 1000} seconds`);
        // What a thread was not at when it ended, or was ended for another's sake, is tried again.
        const isOthersFault = begunAt(piece) === null || (error as Error).message === TERMINATED;
        if (isClosed || !isOthersFault || tries > ahead) throw describe(error as Error, job.origin);
      } finally {
        clearInterval(timer);
      }
    }
  };

  return {
    ahead,
    read: (raw) => run("read", raw),
    prepare: (document) => run("prepare", document),
    close: () => {
      isClosed = true;
      return pool.destroy();
    },
  };
}

function openThreads(script: string, most: number): Piscina {
  const pool = new Piscina({
    filename: script,
    minThreads: 1,
    maxThreads: most,
    concurrentTasksPerWorker: AT_ONCE,
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

/** Since when a thread is at work on it, in milliseconds since 1970; null when none is. */
function begunAt({ begun }: Piece<unknown>): number | null {
  const at = Number(Atomics.load(begun, 0));
  return at === 0 ? null : at;
}

/** A worker may answer a job that was dropped just now, because it took too long or the pool was closed: nobody waits for it. */
function dropLateAnswer(error: Error): void {
  if (!error.message.startsWith("Unexpected message from Worker")) throw error;
}

function describe(error: Error & { code?: string }, origin: string): Error {
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return articleError(origin, `needed more than ${LARGEST_HEAP} MB`);
  return error;
}
