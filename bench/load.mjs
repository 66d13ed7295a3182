/** Makes the database of a data set: the product migrates an empty file, and the rows are put into it as fast as SQLite can. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { rowsOf } from "./dataset.mjs";

export const ROOT = join(import.meta.dirname, "..");
export const FOLDER = join(tmpdir(), "dixit-bench");

/** The file of a data set; made when there is none, or the generator or a migration has changed. */
export function databaseOf(attributions, tell = () => {}) {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${attributions}-${fingerprint("sqlite")}.sqlite`);
  if (existsSync(file)) return file;
  const started = performance.now();
  const unfinished = `${file}.new`;
  for (const end of ["", "-wal", "-shm"]) rmSync(unfinished + end, { force: true });
  createEmpty(unfinished);
  const rows = fill(unfinished, attributions);
  renameSync(unfinished, file);
  tell(`${attributions} attributions: ${rows} rows in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return file;
}

/** Names what a data set's database is made of. @param kind of database. */
export function fingerprint(kind) {
  const hash = createHash("sha256");
  const migrations = join(ROOT, "migrations", kind);
  const names = readdirSync(migrations).filter((name) => name.endsWith(".sql"));
  const files = [
    ...["dataset.mjs", "random.mjs", kind === "sqlite" ? "load.mjs" : "load-postgres.mjs"].map((name) =>
      join(import.meta.dirname, name),
    ),
    ...names.map((name) => join(migrations, name)),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 8);
}

/** @param database a file or a URL. */
export const createEmpty = (database) =>
  execFileSync(process.execPath, [join(ROOT, "dist/main.js"), "migrate"], {
    env: { ...process.env, DIXIT_DATABASE: database },
    stdio: ["ignore", "ignore", "inherit"],
  });

/** Without indexes and triggers first: they are made when the rows are there. */
function fill(file, attributions) {
  const database = new Database(file);
  // Out of WAL first, or it would stay on.
  database.pragma("journal_mode = delete");
  database.pragma("journal_mode = off");
  database.pragma("synchronous = off");
  database.pragma("foreign_keys = off");
  const extras = database
    .prepare("select name, type, sql from sqlite_schema where type in ('index', 'trigger') and sql is not null")
    .all();
  for (const { name, type } of extras) database.exec(`drop ${type} "${name}"`);
  database.exec("begin");
  const insert = inserter(database);
  let count = 0;
  for (const [table, row] of rowsOf(attributions)) {
    insert(table, row);
    count++;
  }
  for (const { sql } of extras) database.exec(sql);
  database.exec("insert into search_index (search_index) values ('rebuild')");
  database.exec("commit");
  database.pragma("journal_mode = wal");
  database.close();
  return count;
}

/** Inserts rows with whatever columns they have; the others take their default, or are null. */
export function inserter(database) {
  const statements = new Map();
  return (table, row) => {
    let known = statements.get(table);
    if (!known) {
      const columns = database.pragma(`table_info(${table})`).map((column) => [column.name, defaultOf(column)]);
      const marks = columns.map(() => "?").join(", ");
      known = { columns, statement: database.prepare(`insert into "${table}" values (${marks})`) };
      statements.set(table, known);
    }
    known.statement.run(...known.columns.map(([column, standard]) => row[column] ?? standard));
  };
}

/** Defaults are constants, written as in SQL. */
const defaultOf = ({ dflt_value: text }) =>
  text === null ? null : text.startsWith("'") ? text.slice(1, -1) : Number(text);
