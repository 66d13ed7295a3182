import { UserError } from "../domain/errors.ts";

const NO_BINARY =
  "better-sqlite3 has no binary for this machine: install python3, make and g++, then run `npm rebuild better-sqlite3` " +
  "(npm 12 and later run its install script only if allowed: `npm approve-scripts better-sqlite3`)";

/** What SQLite's result codes mean to the user; an extended code is looked up by its beginning. */
const MEANINGS: readonly (readonly [result: string, code: string, message: (file: string) => string])[] = [
  ["SQLITE_NOTADB", "DATABASE_CORRUPT", (file) => `${file} is not an SQLite database`],
  ["SQLITE_CORRUPT", "DATABASE_CORRUPT", (file) => `${file} is damaged: restore a backup`],
  [
    "SQLITE_CANTOPEN",
    "DATABASE_UNREADABLE",
    (file) => `${file} cannot be opened: check that it is a file you may read and write`,
  ],
  ["SQLITE_PERM", "DATABASE_UNREADABLE", (file) => `${file} cannot be opened: check that you may read and write it`],
  [
    "SQLITE_READONLY",
    "DATABASE_UNWRITABLE",
    (file) => `${file} cannot be written: check its permissions and its folder's`,
  ],
  ["SQLITE_BUSY", "DATABASE_BUSY", (file) => `${file} is being written by another process: try again when it is done`],
  ["SQLITE_FULL", "STORAGE_FULL", (file) => `the disk that holds ${file} is full: free some space`],
  ["SQLITE_IOERR", "DATABASE_UNREADABLE", (file) => `${file} cannot be read or written: the disk reports an error`],
];

/** SQLite's result code, such as `SQLITE_BUSY`; empty when the error is another one. */
export function resultCode(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("SQLITE_") ? code : "";
}

/** Whether better-sqlite3 found no native binary that this machine can load. */
const lacksBinary = (error: unknown): boolean =>
  error instanceof Error &&
  (("code" in error && error.code === "ERR_DLOPEN_FAILED") ||
    /Could not locate the bindings file|NODE_MODULE_VERSION/.test(error.message));

/** An error of better-sqlite3 in words for the user where there are such; any other as it is. */
export function explain(error: unknown, file: string): unknown {
  if (lacksBinary(error)) return new UserError("NO_SQLITE_BINARY", NO_BINARY, { cause: error });
  const result = resultCode(error);
  const meaning = MEANINGS.find(([start]) => result === start || result.startsWith(`${start}_`));
  if (meaning === undefined) return error;
  const [, code, message] = meaning;
  return new UserError(code, message(file), { cause: error });
}
