/**
 * `npm run bench:import`: how fast `dixit import` loads JSON Lines, beside better-sqlite3 alone: the same rows, derived ones too, as
 * JSON Lines of a row each, by prepared statements in one transaction, with the same tables, indexes and triggers. Dixit reads whole
 * records, checks them, finds what is there already, and works out what is derived. Processor time counts.
 *
 *   npm run bench:import -- [--size 10000] [--rounds 3]
 */
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { createEmpty, databaseOf, inserter, ROOT } from "./load.mjs";
import { median } from "./measure.mjs";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
    raw: { type: "string", multiple: true },
  },
});
if (values.raw) {
  await loadRaw(...values.raw);
  process.exit();
}
const folder = mkdtempSync(join(tmpdir(), "dixit-bench-"));
try {
  const records = join(folder, "records.jsonl");
  run(records, "export", databaseOf(Number(values.size)));
  const rows = join(folder, "rows.jsonl");
  const results = { dixit: [], raw: [] };
  for (let round = 0; round < Number(values.rounds); round++) {
    const imported = join(folder, "imported.sqlite");
    results.dixit.push(cost([join(ROOT, "dist/main.js"), "import", records], { DIXIT_DATABASE: imported }));
    if (round === 0) writeRows(imported, rows);
    const raw = join(folder, "raw.sqlite");
    createEmpty(raw);
    results.raw.push(cost([import.meta.filename, "--raw", raw, "--raw", rows]));
    if (round === 0) compare(imported, raw);
    for (const file of [imported, raw]) for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  }
  const seconds = (of) => Object.entries(results).map(([name, costs]) => [name, median(costs.map(of))]);
  for (const [what, of] of [
    ["processor time", ({ cpu }) => cpu],
    ["time", ({ time }) => time],
  ]) {
    const [[, dixit], [, raw]] = seconds(of);
    console.log(`${what}: dixit ${dixit.toFixed(2)} s, raw ${raw.toFixed(2)} s, ratio ${(raw / dixit).toFixed(2)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes what a command prints to a file. */
function run(file, command, database) {
  const output = openSync(file, "w");
  execFileSync(process.execPath, [join(ROOT, "dist/main.js"), command], {
    env: { ...process.env, DIXIT_DATABASE: database },
    stdio: ["ignore", output, "ignore"],
  });
  closeSync(output);
}

/** Runs a program of Node, and gives the seconds that it took. */
function cost(words, environment = {}) {
  const started = performance.now();
  // What children used is told when they have ended, by the shell that waited for them.
  const { stdout, status, stderr } = spawnSync(
    "bash",
    ["-c", 'TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null 2>&1', process.execPath, ...words],
    {
      env: { ...process.env, ...environment },
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`${words.join(" ")}: ${status} ${stdout} ${stderr}`);
  const [user, system] = stderr.trim().split(" ").map(Number);
  return { cpu: user + system, time: (performance.now() - started) / 1000 };
}

/** Tables in an order in which rows come after those that they refer to; FTS keeps its own. */
function tablesOf(database) {
  const names = database
    .prepare(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'search_index%' and name <> 'dixit_migrations'",
    )
    .pluck()
    .all();
  const ordered = new Set();
  const place = (name) => {
    for (const { table } of database.pragma(`foreign_key_list(${name})`))
      if (table !== name && !ordered.has(table)) place(table);
    ordered.add(name);
  };
  for (const name of names) place(name);
  return [...ordered];
}

/** Every row of a database as a line: `[table, row]`. */
function writeRows(file, rows) {
  const database = new Database(file, { readonly: true });
  const output = openSync(rows, "w");
  for (const table of tablesOf(database)) {
    // In the order in which they were stored, so that rows of the same table come after those that they refer to.
    let lines = "";
    for (const row of database.prepare(`select * from "${table}"`).iterate()) {
      lines += `${JSON.stringify([table, row])}\n`;
      if (lines.length < 1_000_000) continue;
      writeSync(output, lines);
      lines = "";
    }
    writeSync(output, lines);
  }
  closeSync(output);
  database.close();
}

async function loadRaw(file, rows) {
  const database = new Database(file);
  database.pragma("foreign_keys = on");
  database.pragma("synchronous = full");
  const insert = inserter(database);
  database.exec("begin");
  for await (const line of createInterface({ input: createReadStream(rows) })) insert(...JSON.parse(line));
  database.exec("commit");
  database.close();
}

/** Both hold as many rows of each table. */
function compare(one, other) {
  const counts = [one, other].map((file) => {
    const database = new Database(file, { readonly: true });
    const found = tablesOf(database).map((table) => [
      table,
      database.prepare(`select count(*) from "${table}"`).pluck().get(),
    ]);
    database.close();
    return JSON.stringify(found);
  });
  if (counts[0] !== counts[1]) throw new Error(`they hold different rows: ${counts.join("\n")}`);
}
