import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How `script`, which Debian and macOS have, runs a line of the shell on a terminal of its own; null where there is none. */
const SCRIPT: ((line: string) => string[]) | null = (() => {
  try {
    const version = execFileSync("script", ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    if (version.includes("util-linux")) return (line) => ["-qec", line, "/dev/null"];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
  }
  return process.platform === "darwin" ? (line) => ["-q", "/dev/null", "/bin/sh", "-c", line] : null;
})();

export const hasTerminal = SCRIPT !== null;
if (!hasTerminal) console.warn("no `script` as Debian and macOS have it: what is shown on a terminal is not tested");

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill();
});

export interface Terminal {
  /** Types keys: "\x03" is Ctrl-C. */
  type(keys: string): void;
  /** Waits until what was written so far is as told, or it has ended. */
  until(isThere: (written: string) => boolean): Promise<void>;
  /** Waits for its end: the exit code, and every byte that was written on the terminal, echoed keys among them. */
  readonly ended: Promise<{ readonly code: number | null; readonly written: string }>;
}

/** Runs a program on a terminal of so many columns. */
export function onTerminal(
  words: readonly string[],
  { columns, env, cwd }: { columns: number; env: Readonly<Record<string, string>>; cwd: string },
): Terminal {
  if (SCRIPT === null) throw new Error("there is no terminal");
  const folder = mkdtempSync(join(tmpdir(), "dixit-terminal-"));
  const keys = join(folder, "keys");
  execFileSync("mkfifo", [keys]);
  // A pipe with a name: macOS's `script` refuses the sockets that Node makes.
  const keyboard = openSync(keys, "r+");
  const line = `stty cols ${columns} rows 24 && exec ${words.map((word) => `'${word}'`).join(" ")}`;
  const surroundings = { PATH: process.env.PATH ?? "", HOME: folder, SHELL: "/bin/sh", TERM: "xterm", ...env };
  const child: ChildProcess = spawn("script", SCRIPT(line), {
    cwd,
    env: surroundings,
    stdio: [keyboard, "pipe", "inherit"],
  });
  running.add(child);
  let written = "";
  let hasEnded = false;
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    written += text;
  });
  const ended = once(child, "close").then(([code]: (number | null)[]) => {
    hasEnded = true;
    running.delete(child);
    closeSync(keyboard);
    rmSync(folder, { recursive: true });
    return { code: code ?? null, written };
  });
  return {
    ended,
    type: (text) => {
      writeSync(keyboard, text);
    },
    until: async (isThere) => {
      while (!hasEnded && !isThere(written))
        await Promise.race([once(child.stdout as NodeJS.EventEmitter, "data"), ended]);
    },
  };
}

/** What stands on a terminal in the end, and how often a line of it broke because it was too long. */
export interface Screen {
  readonly lines: readonly string[];
  readonly breaks: number;
}

/** What bytes that were written on a terminal look like. It knows what Dixit uses, and throws at any other control. */
export function screenOf(written: string, columns: number): Screen {
  const rows: string[][] = [[]];
  let column = 0;
  let breaks = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  for (const [piece] of written.matchAll(/\x1b\[K|[\s\S]/gu)) {
    if (piece === "\r") column = 0;
    else if (piece === "\n") rows.push([]);
    else if (piece === "\x1b[K") rows.at(-1)?.splice(column);
    else if (piece < " ") throw new Error(`a terminal is sent ${JSON.stringify(piece)}`);
    else {
      if (column === columns) {
        breaks++;
        rows.push([]);
        column = 0;
      }
      const row = rows.at(-1) as string[];
      while (row.length < column) row.push(" ");
      row[column++] = piece;
    }
  }
  return { lines: rows.map((row) => row.join("").trimEnd()), breaks };
}
