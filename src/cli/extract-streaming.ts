import { addAbortSignal, type Readable } from "node:stream";
import { Worker } from "node:worker_threads";
import { UserError } from "../domain/errors.ts";
import type { ExtractOptions } from "../extraction/attribution.ts";
import { packageFile } from "../package-files.ts";
import type { Answers } from "./extract-lines.ts";
import { complain } from "./failures.ts";
import { Interrupted, interruption } from "./interruption.ts";
import { count, Progress, print } from "./output.ts";
import { PartlyDone } from "./partial.ts";
import { inWorkers } from "./worker-pool.ts";

const LINE_FEED = 0x0a;
/** The longest line, in bytes: what is longer is no article, and would fill the memory. */
const LONGEST = 64 * 1024 * 1024;

/** What is read; it is opened when its turn comes. */
export interface Input {
  /** What it is called in messages. */
  readonly name: string;
  readonly open: () => Readable;
}

/** Answers the lines of inputs, one after the other, on standard output, on all cores, in their order. */
export async function extractLines(inputs: readonly Input[], options: ExtractOptions): Promise<void> {
  const stop = interruption();
  const done = new AbortController();
  const ending = AbortSignal.any([stop, done.signal]);
  const progress = new Progress({ sharesTerminal: true });
  let [articles, lines, wrong] = [0, 0, 0];
  /** From which input the pieces under way are, in their order. */
  const origins: Input[] = [];
  let current: Input | undefined;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (const input of inputs) {
      for await (const piece of wholeLines(addAbortSignal(ending, input.open()), input.name)) {
        origins.push(input);
        yield piece;
      }
    }
  }
  try {
    for await (const answers of inWorkers<Uint8Array, Answers>(pieces(), {
      start: () => new Worker(packageFile("dist", "extract-worker.js"), { workerData: options }),
      stop,
    })) {
      const input = origins.shift();
      if (input !== current) [current, lines] = [input, 0];
      for (const { line, message } of answers.problems) {
        progress.clear();
        complain(`${current?.name}:${lines + line}: ${message}`);
      }
      if (answers.output !== "") await print(answers.output);
      lines += answers.lines;
      articles += answers.articles;
      wrong += answers.problems.length;
      progress.show(`${count(articles, "article")} …`);
    }
  } catch (error) {
    progress.clear();
    const were = `${count(articles, "article")} ${articles === 1 ? "was" : "were"} answered`;
    if (stop.aborted) throw new Interrupted(`interrupted: ${were}, the rest was not`);
    if (!(error instanceof UserError) || current === undefined) throw error;
    const where = `line ${lines}${inputs.length > 1 ? ` of ${current.name}` : ""}`;
    throw new UserError(error.code, `${error.message}; ${were}, up to ${where}`, { cause: error });
  } finally {
    progress.clear();
    // Whoever writes to it is to notice that nobody reads on.
    done.abort();
  }
  if (wrong > 0) throw new PartlyDone(`${count(articles, "article")} answered, ${count(wrong, "line")} not`);
}

/** A stream in pieces that end where a line ends; each has memory of its own, so that it can be moved to a worker. */
async function* wholeLines(input: Readable, name: string): AsyncGenerator<Uint8Array> {
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of readable(input, name)) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      yield joined([...rest, chunk.subarray(0, end)]);
      [rest, length] = [[], 0];
    }
    rest.push(chunk.subarray(end));
    length += chunk.length - end;
    if (length > LONGEST) throw new UserError("LONG_LINE", `${name}: a line has more than ${LONGEST / 1024 / 1024} MB`);
  }
  if (length > 0) yield joined(rest);
}

async function* readable(input: Readable, name: string): AsyncGenerator<Buffer> {
  try {
    yield* input as AsyncIterable<Buffer>;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    const fault = code === "ENOENT" ? "there is no such file" : `cannot be read (${code})`;
    throw new UserError("UNREADABLE_FILE", `${name}: ${fault}`, { cause: error });
  }
}

function joined(parts: readonly Buffer[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
