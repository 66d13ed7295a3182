import { CommanderError } from "commander";
import { UserError } from "../domain/errors.ts";
import { Interrupted } from "./interruption.ts";
import { isClosedPipe, say } from "./output.ts";

/** What a process says with its exit code. */
export const EXIT = { ok: 0, failure: 1, usage: 2, interrupted: 130 } as const;

/** Says what went wrong, and gives the exit code for it. */
export function report(error: unknown): number {
  if (isClosedPipe(error)) return EXIT.ok;
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Interrupted) {
    complain(error.message);
    return EXIT.interrupted;
  }
  complain(explain(error));
  return EXIT.failure;
}

/** Says what is wrong: every line names the program, so that it can be told apart in a log. */
export function complain(message: string): void {
  say(message.replace(/^/gm, "dixit: "));
}

/** Errors that users can mend in a line; of any other, which is ours to mend, everything that is known. */
function explain(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (isSystemError(error)) return describeSystemError(error);
  return `unexpected error, please report it: ${error instanceof Error ? error.stack : String(error)}`;
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && "errno" in error;

const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EEXIST: "there is a file of this name",
  EISDIR: "is a folder",
  EMFILE: "too many open files",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of this path is a file, not a folder",
  EROFS: "the file system is read-only",
};

const ACTIONS: Readonly<Record<string, string>> = {
  mkdir: "create the folder",
  mkdtemp: "create a folder in",
  write: "write",
};

function describeSystemError({ code = "", syscall = "", path, message }: NodeJS.ErrnoException): string {
  const meaning = MEANINGS[code];
  if (meaning === undefined) return message;
  return `cannot ${ACTIONS[syscall] ?? "open"} ${path ?? "the output"}: ${meaning} (${code})`;
}
