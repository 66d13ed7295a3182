import { UserError } from "../domain/errors.ts";
import { type FoundFile, findFiles } from "../ingestion/documents/find-files.ts";
import type { Read } from "../ingestion/documents/raw.ts";
import { type ReadOptions, readInput, readStream } from "../ingestion/documents/read-inputs.ts";
import type { IngestReport } from "./ingest-report.ts";
import { say } from "./output.ts";

const STANDARD_INPUT = "standard input";

/** The articles that arguments name, in their order; the report learns how much there is and how far it has come. */
export async function* readInputs(
  inputs: readonly string[],
  report: IngestReport,
  options: ReadOptions,
): AsyncGenerator<Read> {
  const plan: (FoundFile | "-" | UserError)[] = [];
  for (const input of inputs) plan.push(...(input === "-" ? ["-" as const] : await found(input)));
  const files = plan.filter((one): one is FoundFile => typeof one === "object" && "file" in one);
  if (!plan.includes("-")) report.expect(files.reduce((sum, { size }) => sum + size, 0));
  const counting = { ...options, onBytes: (bytes: number) => report.read(bytes) };
  for (const one of plan) {
    if (one === "-") yield* standardInput(counting);
    else if (one instanceof UserError) yield { problem: one };
    else yield* readInput(one, counting);
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

function standardInput(options: ReadOptions): AsyncGenerator<Read> {
  if (process.stdin.isTTY) say("reading the terminal: end with Ctrl-D");
  return readStream(STANDARD_INPUT, process.stdin, options);
}
