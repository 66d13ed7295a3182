import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Client, { type Database, type Options } from "better-sqlite3";
import { UserError } from "../domain/errors.ts";
import { refusal, SqliteMigrationDriver } from "./migrate.sqlite.ts";
import { migrate } from "./migrate.ts";
import { explain, resultCode } from "./sqlite-errors.ts";

/** How long a connection waits for another process's write, in milliseconds. */
const BUSY_TIMEOUT = 5000;
const RETRY_EVERY = 25;

/** How much of a file a connection keeps in memory, in KiB. */
const CACHED = 65_536;

export interface SqliteOptions {
  readonly file: string;
  /** Whether a missing folder is created: for the default folder alone, since a folder the user named may be a slip. */
  readonly createsFolder?: boolean;
  /** The folder of SQLite's migrations. */
  readonly migrations: string;
}

/** An open database: WAL, so that the reader sees what was committed while the writer is in a transaction. */
export interface SqliteConnections {
  readonly writer: Database;
  readonly reader: Database;
  /** The migrations that opening applied. */
  readonly migrated: readonly string[];
}

/** Opens a file, creates it when there is none, checks it and brings it up to date. */
export async function openSqlite(options: SqliteOptions): Promise<SqliteConnections> {
  const file = resolve(options.file);
  checkPlace(file, options.createsFolder ?? false);
  const open: Database[] = [];
  try {
    const writer = connect(file, {}, open);
    await prepareWriter(writer);
    const migrated = await migrate(new SqliteMigrationDriver(writer), options.migrations);
    // What a statement of several rows would take back if one of them were refused: pages, by default soon in a file, two writes
    // each. Only now, since a migration may sort a whole table.
    writer.pragma("temp_store = memory");
    const reader = openReader(file);
    open.push(reader);
    return { writer, reader, migrated };
  } catch (error) {
    for (const client of open) client.close();
    throw explain(error, file);
  }
}

function checkPlace(file: string, createsFolder: boolean): void {
  const folder = dirname(file);
  if (createsFolder) mkdirSync(folder, { recursive: true });
  if (!existsSync(folder)) throw new UserError("NO_FOLDER", `the folder ${folder} does not exist: create it`);
  if (existsSync(file)) checkFile(file);
  checkWritable(folder, `SQLite writes ${file} and files beside it, but the folder ${folder} is not writable`);
}

function checkFile(file: string): void {
  if (statSync(file).isDirectory())
    throw new UserError("DATABASE_UNREADABLE", `${file} is a folder: name a file in it`);
  checkWritable(file, `${file} is not writable`);
}

function checkWritable(path: string, message: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new UserError("DATABASE_UNWRITABLE", message, { cause: error });
  }
}

/**
 * A larger file, in bytes, is not looked through whenever it is opened, which would take seconds: `dixit check` does. Reads of it may
 * take long.
 */
export const LARGE = 64 * 1024 * 1024;

/** As much of a file as SQLite can map into memory, in bytes. */
const MAPPED = 0x7fff0000;

/** Opens a connection that only reads a file that is there. */
export function openReader(file: string): Database {
  const reader = connect(file, { readonly: true }, []);
  // A page that the system has in memory is read where it is: asking for a copy costs as much as what is done with it.
  reader.pragma(`mmap_size = ${MAPPED}`);
  // Of a file that is larger than that, the rest; by default 2 MB.
  reader.pragma(`cache_size = -${CACHED}`);
  return reader;
}

/** Opens a connection and adds it to those to be closed when opening fails. */
function connect(file: string, options: Options, open: Database[]): Database {
  const client = new Client(file, { ...options, timeout: BUSY_TIMEOUT });
  open.push(client);
  client.pragma("trusted_schema = OFF");
  return client;
}

async function prepareWriter(writer: Database): Promise<void> {
  // Before anything that writes: a file that is not ours stays as it is.
  const foreign = refusal(writer);
  if (foreign !== null) throw new UserError("FOREIGN_DATABASE", foreign);
  // Damage is found before it is written to. Not by readers: of a mapped file every look at a page would check it anew, which
  // took a third of the time of most reads.
  writer.pragma("cell_size_check = ON");
  await patiently(() => writer.pragma("journal_mode = WAL"));
  writer.pragma("synchronous = FULL");
  // The log is written back less often than by default (1,000 pages): a commit of many rows is hundreds, many of them the same as the
  // last one's. It takes 65 MB then.
  writer.pragma("wal_autocheckpoint = 16000");
  // What one transaction writes in many indexes stays in memory until it commits.
  writer.pragma(`cache_size = -${CACHED}`);
  writer.pragma("foreign_keys = ON");
  if (statSync(writer.name).size > LARGE) return;
  const [problem] = writer.pragma("quick_check(1)") as { quick_check: string }[];
  if (problem?.quick_check !== "ok") {
    const what = problem?.quick_check.replaceAll(/\s+/g, " ");
    throw new UserError("DATABASE_CORRUPT", `${writer.name} is damaged (${what}): restore a backup`);
  }
}

/** SQLite does not wait by itself when several processes turn one file to WAL at the same time. */
async function patiently(work: () => void): Promise<void> {
  const deadline = Date.now() + BUSY_TIMEOUT;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!resultCode(error).startsWith("SQLITE_BUSY") || Date.now() > deadline) throw error;
      await sleep(RETRY_EVERY);
    }
  }
}
