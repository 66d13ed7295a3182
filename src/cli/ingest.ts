import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import type { RawDocument, Read } from "../ingestion/documents/raw.ts";
import type { ReadOptions } from "../ingestion/documents/read-inputs.ts";
import type { IngestOptions } from "../ingestion/ingest.ts";
import { packageFile } from "../package-files.ts";
import type { Store } from "../storage/port.ts";
import { anyDate, checkDate } from "./check-date.ts";
import type { Context } from "./context.ts";
import { IngestReport } from "./ingest-report.ts";
import { Interrupted, interruption } from "./interruption.ts";
import { withStore } from "./open-store.ts";
import { count, printJson, say } from "./output.ts";
import { PartlyDone } from "./partial.ts";

const EXAMPLES = `
Reads articles: plain text (.txt), HTML pages, JSON Lines (objects with "text"
or "html", and "url", "title", "publisher", "publishedAt" … as far as known),
JSON (the same, or IPTC ninjs), RSS and Atom feeds with full content. Of a
folder, all files of these kinds are read, at any depth. A web address is
fetched, if the site's robots.txt allows it and it is public.

What is found is marked PROPOSED until somebody has looked. An article that is
there already adds nothing. What is wrong is told and left out; the exit code is
then 3. After an interruption, ingest the same again: it goes on where it was.

Examples:
  $ dixit ingest articles/ --publisher "The Quay Post"
  $ dixit ingest "2031/**/*.txt" dump.jsonl
  $ dixit ingest https://example.org/feed.xml
  $ cat dump.jsonl | dixit ingest - --json
  $ dixit ingest --queue archive/                 leave the work to \`dixit worker\``;

interface Options {
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  readonly format?: "text" | "html" | "json" | "jsonl" | "xml";
  readonly ownVoice?: boolean;
  readonly queue?: boolean;
  readonly json?: boolean;
}

export function ingestCommand(context: Context): Command {
  return new Command("ingest")
    .description("add articles, and find who said what in them")
    .argument("<inputs...>", "files, folders, patterns, web addresses; - for standard input")
    .option("--publisher <name>", "who published those that do not say")
    .option("--published-at <date>", "when those that do not say were published, such as 2017-09-05 or 2017-09")
    .option("--language <tag>", "the language of those that do not say, such as en-GB (default: as it looks)")
    .addOption(
      new Option("--format <kind>", "what inputs are whose names do not say").choices([
        "text",
        "html",
        "json",
        "jsonl",
        "xml",
      ]),
    )
    .option("--own-voice", "find also what articles say themselves, a statement a sentence (NARRATED)")
    .option("--queue", "leave the articles to `dixit worker`, on however many machines (PostgreSQL)")
    .option("--json", "print what was done as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (inputs: readonly string[], options: Options, command: Command) => {
      if (options.publishedAt !== undefined) await checkDate(options.publishedAt, command, anyDate);
      const stop = interruption();
      if (options.queue) return queueAll(context, inputs, options, stop);
      const report = await withStore(context, {}, (store) => ingestInto(store, inputs, options, stop));
      for (const line of report.lines()) say(line);
      if (options.json) await printJson(report.asJson());
      if (stop.aborted) throw new Interrupted(`interrupted: ${report.done()}; ingest the same again to go on`);
      if (report.failed > 0) throw new PartlyDone(`${count(report.failed, "input")} left out`);
    });
}

/** Ingests what the inputs are, with a pool of worker threads of its own, and tells what is wrong with them. */
export async function ingestInto(
  store: Store,
  inputs: readonly string[],
  options: Options,
  stop: AbortSignal,
): Promise<IngestReport> {
  const { openIngestPool } = await import("./ingest-pool.ts");
  const { readInputs } = await import("./ingest-inputs.ts");
  const { ingest } = await import("../ingestion/ingest.ts");
  const report = new IngestReport();
  const pool = openIngestPool();
  try {
    const reads = readInputs(inputs, report, readOptions(options), stop);
    const outcomes = ingest(store, noting(reads, report), pool, { ...(await ingestOptions(pool)), stop });
    for await (const outcome of outcomes) report.add(outcome);
    return report;
  } finally {
    report.end();
    await pool.close();
  }
}

async function* noting(reads: AsyncIterable<Read>, report: IngestReport): AsyncGenerator<Read> {
  for await (const read of reads) {
    report.taken();
    yield read;
  }
}

function readOptions({ publisher, publishedAt, language, format, ownVoice = false }: Options): ReadOptions {
  return {
    format,
    ownVoice,
    defaults: {
      ...(publisher !== undefined && { publisher }),
      ...(publishedAt !== undefined && { publishedAt }),
      ...(language !== undefined && { language }),
    },
  };
}

/** How articles are worked on, here and by `dixit worker`. */
export async function ingestOptions({ ahead }: { readonly ahead: number }): Promise<IngestOptions> {
  const { UserError } = await import("../domain/errors.ts");
  return {
    ahead,
    isProblem: (error) => error instanceof UserError,
    extractorVersion: `dixit ${readVersion()}`,
    now: () => new Date().toISOString(),
  };
}

/** How many articles are added to the queue at a time. */
const BATCH = 100;

async function queueAll(context: Context, inputs: readonly string[], options: Options, stop: AbortSignal) {
  const { readInputs } = await import("./ingest-inputs.ts");
  const { addressOf } = await import("../ingestion/documents/address-of.ts");
  const report = new IngestReport();
  let queued = 0;
  await withStore(context, {}, async () => {
    const jobs = await context.openJobs(context.readSettings().database);
    try {
      let batch: RawDocument[] = [];
      const add = async () => {
        // Versions of one article are stored in their order.
        await jobs.add(batch, (raw) => addressOf(raw as RawDocument));
        queued += batch.length;
        batch = [];
      };
      for await (const read of readInputs(inputs, report, readOptions(options), stop)) {
        if (stop.aborted) break;
        if ("problem" in read) report.add({ outcome: "FAILED", problem: read.problem });
        else if (batch.push(read.raw) === BATCH) await add();
      }
      await add();
    } finally {
      report.end();
      await jobs.close();
    }
  });
  say(`queued ${count(queued, "article")}: \`dixit worker\` takes them`);
  if (options.json) await printJson({ queued, failed: report.failed });
  if (stop.aborted) throw new Interrupted(`interrupted: ${count(queued, "article")} queued`);
  if (report.failed > 0) throw new PartlyDone(`${count(report.failed, "input")} left out`);
}

const readVersion = (): string => JSON.parse(readFileSync(packageFile("package.json"), "utf8")).version;
