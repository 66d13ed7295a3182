import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import type { RawDocument, Read } from "../ingestion/documents/raw.ts";
import type { Jobs, Store } from "../storage/port.ts";
import type { Context } from "./context.ts";
import { ingestOptions } from "./ingest.ts";
import type { IngestPool } from "./ingest-pool.ts";
import { IngestReport } from "./ingest-report.ts";
import { interruption } from "./interruption.ts";
import { withStore } from "./open-store.ts";
import { printJson, say } from "./output.ts";

/** How long to wait when there is nothing to do, in milliseconds. */
const PAUSE = 500;
/** How many articles are taken at a time: other workers are to find some, too. */
const MOST = 64;

const EXAMPLES = `
Any number of workers, on any number of machines, share the queue of one
PostgreSQL database, which \`dixit ingest --queue\` fills. An article whose worker
was killed is done by another, after five minutes at the latest, and is stored
once all the same. Ctrl-C stops after the articles under way.

Examples:
  $ dixit worker
  $ dixit worker --until-empty --json`;

export function workerCommand(context: Context): Command {
  return new Command("worker")
    .description("find who said what in the articles that wait in the queue (PostgreSQL)")
    .option("--until-empty", "end when no article is left")
    .option("--json", "print what was done as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async ({ untilEmpty = false, json }: { untilEmpty?: boolean; json?: true }) => {
      const stop = interruption();
      const report = await withStore(context, {}, async (store, name) => {
        const jobs = await context.openJobs(context.readSettings().database);
        try {
          say(`working on the queue of ${name}`);
          return await work(store, jobs, { untilEmpty, stop });
        } finally {
          await jobs.close();
        }
      });
      for (const line of report.lines()) say(line);
      if (json) await printJson(report.asJson());
    });
}

interface Working {
  readonly untilEmpty: boolean;
  readonly stop: AbortSignal;
}

async function work(store: Store, jobs: Jobs, { untilEmpty, stop }: Working): Promise<IngestReport> {
  const { openIngestPool } = await import("./ingest-pool.ts");
  const report = new IngestReport();
  const pool = openIngestPool();
  try {
    while (!stop.aborted) {
      const isDone = (await takeSome(store, jobs, pool, report)) === 0 && untilEmpty && (await jobs.left()) === 0;
      if (isDone) break;
    }
    return report;
  } finally {
    report.end();
    await pool.close();
  }
}

/**
 * How many articles to take at a time, of so many that the threads could have: half, which is four a thread, so that they are done before
 * the queue gives them to another worker (`LEASE` in postgres-jobs.ts) even if each takes as long as it may.
 */
export const mostAtOnce = (ahead: number): number => Math.min(Math.ceil(ahead / 2), MOST);

/** Does what one turn takes from the queue; gives how many articles that were. */
async function takeSome(store: Store, jobs: Jobs, pool: IngestPool, report: IngestReport): Promise<number> {
  const { ingest } = await import("../ingestion/ingest.ts");
  const taken = await jobs.take(mostAtOnce(pool.ahead));
  if (taken.length === 0) await sleep(PAUSE);
  const waiting = taken.map(({ id }) => id);
  try {
    const outcomes = ingest(store, readsOf(taken), pool, await ingestOptions(pool));
    // One outcome an article, in their order.
    for await (const outcome of outcomes) {
      report.add(outcome);
      await jobs.done(waiting.splice(0, 1));
    }
  } finally {
    await jobs.giveBack(waiting);
  }
  return taken.length;
}

async function* readsOf(taken: readonly { work: object }[]): AsyncGenerator<Read> {
  for (const { work: raw } of taken) yield { raw: raw as RawDocument };
}
