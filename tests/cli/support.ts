import { type ChildProcess, type ChildProcessByStdio, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect } from "vitest";

/** The tests of this folder run the built program in processes of its own, as users do. */
export const ROOT = join(import.meta.dirname, "../..");
export const PROGRAM = join(ROOT, "dist/main.js");

/** Call it at the top of a test file: the program is up to date when its tests run. */
export function needBuild(): void {
  beforeAll(() => promisify(execFile)(process.execPath, [join(ROOT, "scripts/build.mjs")]), 120_000);
}

/** A new folder, which is removed when the tests of its file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dixit-cli-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Surroundings {
  readonly cwd?: string;
  /** Settings; of those around the tests none is taken over. */
  readonly env?: Readonly<Record<string, string>>;
  /** The built program, unless it is a copy of it. */
  readonly program?: string;
  /** What stands on its standard input; nothing unless given. */
  readonly input?: string;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program. */
export function launch(
  words: readonly string[],
  { cwd = ROOT, env = {}, program = PROGRAM, input }: Surroundings = {},
) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(DIXIT_|PORT$|NODE_OPTIONS$)/.test(name));
  const child = spawn(process.execPath, [program, ...words], {
    cwd,
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  }) as ChildProcessByStdio<Writable | null, Readable, Readable>;
  child.stdin?.end(input);
  return child;
}

/** Waits until a process has ended, and gives what it said. */
export async function outcome(child: ChildProcess): Promise<Outcome> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

/** Runs the program to its end. */
export const dixit = (words: readonly string[], surroundings?: Surroundings): Promise<Outcome> =>
  outcome(launch(words, surroundings));

/** Runs it on a database; fails when it fails. Gives its data. */
export async function on(database: string, ...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await dixit(words, { env: { DIXIT_DATABASE: database } });
  expect({ words, code, stderr: code === 0 ? "" : stderr }).toEqual({ words, code: 0, stderr: "" });
  return stdout;
}

/** Expects a failure that is said in one line. */
export function expectOneLine({ code, stdout, stderr }: Outcome, line: string | RegExp, exitCode = 1): void {
  expect(stderr).toMatch(/^dixit: [^\n]+\n$/);
  expect(stderr).toMatch(line);
  expect({ code, stdout }).toEqual({ code: exitCode, stdout: "" });
}

export interface Served {
  /** The GraphQL endpoint. */
  readonly url: string;
  /** The line that it printed. */
  readonly line: string;
  readonly child: ChildProcess;
  /** Sends a signal and gives how it ended; `stdout` is what it printed behind the line. */
  stop(signal?: NodeJS.Signals): Promise<Outcome>;
}

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts `serve` or `demo` on a free port, and waits for its line. */
export async function serve(words: readonly string[], surroundings: Surroundings = {}): Promise<Served> {
  const child = launch(words, { ...surroundings, env: { PORT: "0", ...surroundings.env } });
  running.add(child);
  child.once("close", () => running.delete(child));
  const ended = outcome(child);
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), "line"),
    ended.then(({ stderr }) => Promise.reject(new Error(`it ended: ${stderr}`))),
  ])) as [string];
  return {
    url: /http:\S+/.exec(line)?.[0] ?? "",
    line,
    child,
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      const { code, stdout, stderr } = await ended;
      return { code, stderr, stdout: stdout.slice(line.length + 1) };
    },
  };
}

/** Asks a GraphQL endpoint. */
export async function ask(url: string, query: string): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query }) });
  return response.json();
}
