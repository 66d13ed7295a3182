/** Makes the database of a data set on PostgreSQL, in a server of its own that is started for a run: the rows of `load.mjs`. */

import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { rowsOf } from "./dataset.mjs";
import { createEmpty, FOLDER, fingerprint } from "./load.mjs";
import { importSupport } from "./support.mjs";

/** What a server for reading is set to; all else is as PostgreSQL comes. Compiling small statements to machine code slows them down. */
const SETTINGS = { shared_buffers: "512MB", jit: "off" };

export const { hasPostgres, startServer, stopServer } = await importSupport("postgres-server.ts");

/** Starts the server with a data set's database, which is made when there is none. Gives its URL, process and way to stop. */
export async function postgresOf(attributions, tell = () => {}) {
  const folder = join(FOLDER, `${attributions}-${fingerprint("postgres")}.postgres`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const started = performance.now();
    const { url } = await startServer(unfinished, SETTINGS);
    const rows = await fill(`${url}/postgres`, attributions, unfinished);
    stopServer(unfinished);
    renameSync(unfinished, folder);
    tell(`${attributions} attributions in PostgreSQL: ${rows} rows in ${seconds(started)} s`);
  }
  if (existsSync(join(folder, "data/postmaster.pid"))) {
    throw new Error(
      `${folder} is in use: one benchmark on PostgreSQL at a time; if none runs, remove data/postmaster.pid there`,
    );
  }
  const { url } = await startServer(folder, SETTINGS);
  return { url: `${url}/postgres`, folder, stop: () => stopServer(folder) };
}

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

/** Through files that the server reads, without indexes first: the fastest way that PostgreSQL has. */
async function fill(url, attributions, folder) {
  createEmpty(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("set session_replication_role = replica");
  const { rows: indexes } = await client.query(
    `select indexname as name, indexdef as sql from pg_indexes where schemaname = 'public'
     and not exists (select from pg_constraint where conname = indexname)`,
  );
  for (const { name } of indexes) await client.query(`drop index "${name}"`);
  const tables = await writeTables(client, rowsOf(attributions), folder);
  let count = 0;
  for (const [table, { file, columns }] of tables) {
    const names = columns.map(([name]) => `"${name}"`).join(", ");
    const { rowCount } = await client.query(`copy "${table}" (${names}) from '${file}' (format csv)`);
    count += rowCount;
    rmSync(file);
  }
  for (const { sql } of indexes) await client.query(sql);
  await client.query("select setval(pg_get_serial_sequence('search_texts', 'row'), max(row)) from search_texts");
  await client.query("vacuum analyze");
  await client.end();
  return count;
}

/** Writes the rows of each table to a file of its own. */
async function writeTables(client, rows, folder) {
  const tables = new Map();
  for (const [table, row] of rows) {
    let known = tables.get(table);
    if (known === undefined) {
      const file = join(folder, `${table}.csv`);
      known = { file, columns: await columnsOf(client, table), stream: createWriteStream(file) };
      tables.set(table, known);
    }
    const line = known.columns.map(([column, standard]) => field(row[column] ?? standard)).join(",");
    if (!known.stream.write(`${line}\n`)) await once(known.stream, "drain");
  }
  await Promise.all([...tables.values()].map(({ stream }) => once(stream.end(), "finish")));
  return tables;
}

/** Columns with their defaults, which are constants such as `'ACCEPTED'::text`; not those that PostgreSQL works out. */
async function columnsOf(client, table) {
  const { rows } = await client.query(
    "select column_name as name, column_default as text from information_schema.columns where table_name = $1 and is_generated = 'NEVER' order by ordinal_position",
    [table],
  );
  return rows.map(({ name, text }) => [name, text?.replace(/::.*$/, "").replace(/^'(.*)'$/, "$1") ?? null]);
}

const field = (value) => (value === null ? "" : `"${String(value).replaceAll('"', '""')}"`);
