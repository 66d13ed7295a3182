import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";
import { UserError } from "../domain/errors.ts";
import { articleError } from "../ingestion/documents/document.ts";
import type { Workers } from "../ingestion/ingest.ts";
import { packageFile } from "../package-files.ts";
import type { Done } from "./ingest-worker.ts";

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
 * Threads that read articles and find who said what in them: one a core, but for the core that stores. One that hangs or overflows is
 * replaced.
 */
export function openIngestPool(): IngestPool {
  if (process.versions.v8.startsWith("11.")) for (const flag of COMPILING) setFlagsFromString(flag);
  const threads = Math.max(1, availableParallelism() - 1);
  const pool = new Piscina({
    filename: packageFile("dist", "ingest-worker.js"),
    minThreads: 1,
    maxThreads: threads,
    // A new thread reads the language model anew, which takes longer than many articles.
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP },
  });
  pool.on("error", dropLateAnswer);
  const run = async <T>(name: string, job: { origin: string }): Promise<T> => {
    const done: Done<T> = await pool.run(job, { name, signal: AbortSignal.timeout(LONGEST) }).catch((error) => {
      throw describe(error, job.origin);
    });
    if ("problem" in done) throw new UserError(done.problem.code, done.problem.message);
    return done.value;
  };
  return {
    ahead: threads * 4,
    read: (raw) => run("read", raw),
    prepare: (document) => run("prepare", document),
    close: () => pool.destroy(),
  };
}

/** A worker may answer a job that was dropped just now, because it took too long or the pool was closed: nobody waits for it. */
function dropLateAnswer(error: Error): void {
  if (!error.message.startsWith("Unexpected message from Worker")) throw error;
}

function describe(error: Error & { code?: string }, origin: string): Error {
  if (error.name === "AbortError") return articleError(origin, `took longer than ${LONGEST / 1000} seconds`);
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return articleError(origin, `needed more than ${LARGEST_HEAP} MB`);
  return error;
}
