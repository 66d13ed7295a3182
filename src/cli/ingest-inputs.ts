import { addAbortSignal } from "node:stream";
import { UserError } from "../domain/errors.ts";
import type { PageFetcher } from "../ingestion/documents/fetch-page.ts";
import { type FoundFile, findFiles } from "../ingestion/documents/find-files.ts";
import type { Read } from "../ingestion/documents/raw.ts";
import { type ReadOptions, readFetched, readInput, readStream } from "../ingestion/documents/read-inputs.ts";
import type { IngestReport } from "./ingest-report.ts";
import { say } from "./output.ts";

const STANDARD_INPUT = "standard input";

/**
 * The articles that arguments name, in their order; the report learns how much there is and how far it has come.
 * @param stop ends it, whatever it waits for: somebody who types, or a server.
 */
export async function* readInputs(
  inputs: readonly string[],
  report: IngestReport,
  options: ReadOptions,
  stop: AbortSignal,
): AsyncGenerator<Read> {
  const plan: (FoundFile | "-" | URL | UserError)[] = [];
  for (const input of inputs) {
    if (input === "-") plan.push(input);
    else if (WEB.test(input) && URL.canParse(input)) plan.push(new URL(input));
    else plan.push(...(await found(input)));
  }
  const files = plan.filter((one): one is FoundFile => typeof one === "object" && "file" in one);
  if (files.length === plan.length) report.expect(files.reduce((sum, { size }) => sum + size, 0));
  const counting = { ...options, onBytes: (bytes: number) => report.read(bytes) };
  let fetcher: PageFetcher | undefined;
  const giveUp = () => void fetcher?.close();
  stop.addEventListener("abort", giveUp);
  try {
    for (const one of plan) {
      if (one === "-") yield* standardInput(counting, stop);
      else if (one instanceof UserError) yield { problem: one };
      else if (one instanceof URL) {
        fetcher ??= await openFetcher();
        yield* fetched(fetcher, one, counting);
      } else yield* readInput(one, counting);
    }
  } catch (error) {
    // What was given up fails.
    if (!stop.aborted) throw error;
  } finally {
    stop.removeEventListener("abort", giveUp);
    await fetcher?.close();
  }
}

/** Loaded late: most inputs are files. */
async function openFetcher(): Promise<PageFetcher> {
  const { PageFetcher } = await import("../ingestion/documents/fetch-page.ts");
  return new PageFetcher();
}

const WEB = /^https?:\/\//i;

async function* fetched(fetcher: PageFetcher, url: URL, options: ReadOptions): AsyncGenerator<Read> {
  try {
    yield* readFetched(await fetcher.fetch(url.href), options);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield { problem: error };
  }
}

async function found(input: string): Promise<(FoundFile | UserError)[]> {
  try {
    const files = await findFiles(input);
    return files.length > 0 ? files : [new UserError("NO_FILE", `${input}: no file of a known kind is in it`)];
  } catch (error) {
    if (error instanceof UserError) return [error];
    throw error;
  }
}

function standardInput(options: ReadOptions, stop: AbortSignal): AsyncGenerator<Read> {
  if (process.stdin.isTTY) say("reading the terminal: end with Ctrl-D");
  return readStream(STANDARD_INPUT, addAbortSignal(stop, process.stdin), options);
}
