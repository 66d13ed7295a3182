#!/usr/bin/env node
/**
 * Dixit as shipped beside what it could be at best (node:http with one hand-written statement an operation, and plain node:http)
 * and beside what users would pick instead: mercurius, and PostGraphile on PostgreSQL.
 * Servers run on the first core and load comes from the second; rounds go from server to server, so that whatever else the
 * machine does meets them all alike. CPU time an operation is the figure to trust; ratios are those of one run.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { bytes, counting, dixit, handSql, handSqlOnPostgres, mercurius, postgraphile, postgres } from "./engines.mjs";
import { databaseOf } from "./load.mjs";
import { hasPostgres } from "./load-postgres.mjs";
import { ask, load, statementsOf, summary } from "./measure.mjs";
import { bodyOf, OPERATIONS } from "./operations.mjs";
import { askedOfPostgraphile } from "./references/postgraphile.mjs";
import { belowFloors, markdown, ratios, SQL_OF_REFERENCES } from "./report.mjs";

const { values: options } = parseArgs({
  options: {
    size: { type: "string", default: "100000" },
    seconds: { type: "string", default: "3" },
    rounds: { type: "string", default: "3" },
    warmup: { type: "string", default: "10" },
    operation: { type: "string", multiple: true },
    server: { type: "string", multiple: true },
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    floors: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (options.help) {
  console.log(`npm run bench -- [OPTIONS]

  --size N          attributions in the data set: 10000, 100000 (default), 1000000
  --operation NAME  only this one, and again for more: ${OPERATIONS.map(({ name }) => name).join(", ")}
  --rounds N        rounds of each operation on each server (3), whose median counts
  --seconds N       how long a round lasts (3)
  --warmup N        how long each server is warmed up before (10)
  --server NAME     only this one, and again for more; what is compared with each other must be among them
  --quick           10,000 attributions, one round, mercurius and PostgreSQL only at nested reads: under two minutes
  --json            figures for machines instead of Markdown
  --floors          fail where a ratio is far below what it should be`);
  process.exit(0);
}

// The load shall not run where the servers do.
if (!process.env.BENCH_PINNED) {
  const { status } = spawnSync("taskset", ["-c", "1", process.execPath, ...process.argv.slice(1)], {
    env: { ...process.env, BENCH_PINNED: "1" },
    stdio: "inherit",
  });
  process.exit(status ?? 1);
}

const size = Number(options.quick ? 10_000 : options.size);
const rounds = Number(options.quick ? 1 : options.rounds);
const seconds = Number(options.quick ? 1 : options.seconds);
const warmup = Number(options.quick ? 1 : options.warmup);
const tell = (line) => process.stderr.write(`${line}\n`);

/** What `--quick` asks of the servers that are not there for the floors. */
const NESTED = ["filtered", "deep"];
const QUICK = ["dixit", "sql", "bytes", "dixit-cache"];

/** How many bodies statements are counted with. */
const COUNTED = 50;

const database = databaseOf(size, tell);
const lookUp = lookingUp();
const operations = asked();
const running = await startServers();
const statements = await countStatements();
let failed = false;
try {
  const report = { size, rounds, seconds, node: process.version, startMs: {}, operations: [] };
  for (const server of running.servers) report.startMs[server.name] = server.startMs;
  for (const operation of operations) {
    const askers = await askersOf(operation);
    await checkEqual(operation, askers);
    report.operations.push({
      name: operation.name,
      title: operation.title,
      query: operation.query,
      sql: operation.sql,
      servers: await measure(operation, askers),
    });
  }
  console.log(
    options.json
      ? JSON.stringify({ ...report, ratios: ratios(report), sql: SQL_OF_REFERENCES }, null, 2)
      : markdown(report),
  );
  const low = options.floors ? belowFloors(report) : [];
  for (const line of low) tell(line);
  failed = low.length > 0;
} catch (error) {
  tell(String(error));
  failed = true;
} finally {
  await running.stop();
}
process.exit(failed ? 1 : 0);

/** Gives single values out of the data set. */
function lookingUp() {
  const reader = new Database(database, { readonly: true });
  return (sql, ...values) =>
    reader
      .prepare(sql)
      .pluck()
      .get(...values);
}

/** The operations with their bodies. */
function asked() {
  const reader = new Database(database, { readonly: true });
  const wanted = options.operation ?? OPERATIONS.map(({ name }) => name);
  const chosen = OPERATIONS.filter(({ name }) => wanted.includes(name));
  const withBodies = chosen.map((operation) => {
    const sets = operation.sets(reader);
    return { ...operation, sets, bodies: sets.map((variables) => bodyOf(operation, variables)) };
  });
  reader.close();
  return withBodies;
}

/** Those that are wanted; what the others' answers are compared with is always there. */
async function startServers() {
  const wanted = (name) => options.server === undefined || options.server.includes(name);
  const reference = await handSql(database);
  const servers = [];
  const folder = mkdtempSync(join(tmpdir(), "dixit-bench-"));
  if (wanted("dixit")) servers.push(await dixit(database));
  servers.push(reference);
  if (wanted("bytes")) {
    const answers = {};
    for (const { bodies } of operations) for (const body of bodies) answers[body] = await ask(reference, body);
    const file = join(folder, "answers.json");
    writeFileSync(file, JSON.stringify(answers));
    servers.push(await bytes(file));
  }
  if (wanted("dixit-cache")) servers.push(await dixit(database, { name: "dixit-cache", cache: "64" }));
  if (wanted("mercurius")) servers.push(await mercurius(database));
  const onPostgres = ["dixit-pg", "sql-pg", "postgraphile"].filter(wanted);
  let cluster;
  if (onPostgres.length > 0 && !hasPostgres) tell("PostgreSQL is not installed: what is measured on it is left out");
  else if (onPostgres.length > 0) {
    cluster = await postgres(size, tell);
    servers.push(await handSqlOnPostgres(cluster));
    if (wanted("dixit-pg")) servers.push(await dixit(cluster, { name: "dixit-pg" }));
    if (wanted("postgraphile")) servers.push(await postgraphile(cluster));
  }
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { servers, stop };
}

/** The servers that an operation is asked of, each with the bodies that it takes and what makes our data of its own. */
async function askersOf(operation) {
  const askers = [];
  for (const server of running.servers) {
    if (options.quick && !QUICK.includes(server.name) && !NESTED.includes(operation.name)) continue;
    const standard = { bodies: operation.bodies, data: (given) => given };
    const question =
      server.name === "postgraphile" ? await askedOfPostgraphile(operation, asking(server), lookUp) : standard;
    if (question !== null) askers.push({ server, ...question });
  }
  return askers;
}

/** Asks a server for something beforehand. */
function asking(server) {
  return async (query, variables) => {
    const { data, errors } = JSON.parse(await ask(server, bodyOf({ query }, variables)));
    if (errors) throw new Error(`${server.name}: ${JSON.stringify(errors)} to ${query}`);
    return data;
  };
}

/**
 * All answer the same, to the order of keys; spaces and escapes may differ, and cursors of PostGraphile, which has its own. Search
 * hits stand in the order of each database.
 */
async function checkEqual({ name }, askers) {
  const first = (named) => askers.find(({ server }) => server.name === named);
  for (let i = 0; i < askers[0].bodies.length; i += 10) {
    for (const asker of askers) {
      const other = first(name === "search" && asker.server.postgres ? "sql-pg" : "sql");
      const [expected, text] = [await textOf(other, i, asker), await textOf(asker, i, asker)];
      if (text === expected) continue;
      throw new Error(
        `${name}: ${asker.server.name} answers\n${text}\nand ${other.server.name}\n${expected}\nto ${asker.bodies[i]}`,
      );
    }
  }
}

/** An answer as it is compared with that of another. */
async function textOf({ server, bodies, data }, i, other) {
  const answer = JSON.parse(await ask(server, bodies[i]));
  const isWithoutCursors = other.server.name === "postgraphile";
  const without = (key, value) => (isWithoutCursors && key === "endCursor" ? null : value);
  return JSON.stringify(answer.data ? { ...answer, data: data(answer.data) } : answer, without);
}

/** How many statements an operation is, by server and operation, where the database is SQLite. */
async function countStatements() {
  const counts = {};
  for (const server of running.servers.filter(({ name, postgres }) => name !== "bytes" && !postgres)) {
    const counted = await counting(server);
    counts[server.name] = {};
    for (const { name, bodies } of operations) {
      counts[server.name][name] = await statementsOf(counted, bodies.slice(0, COUNTED));
    }
    await counted.stop();
  }
  return counts;
}

async function measure({ name }, askers) {
  const results = new Map(askers.map(({ server }) => [server.name, []]));
  // Dixit has the most code to warm up, and little time for it where all is quick.
  const more = options.quick ? 2 : 1;
  for (const { server, bodies } of askers)
    await load(server, bodies, warmup * (["dixit", "dixit-pg"].includes(server.name) ? more : 1));
  for (let round = 0; round < rounds; round++) {
    for (const { server, bodies } of askers) results.get(server.name).push(await load(server, bodies, seconds));
  }
  const summed = Object.fromEntries(
    [...results].map(([server, figures]) => [
      server,
      { ...summary(figures), statements: statements[server]?.[name] ?? null },
    ]),
  );
  tell(
    `${name}: ${Object.entries(summed)
      .map(([server, { cpu }]) => `${server} ${cpu.toFixed(0)} us`)
      .join(", ")}`,
  );
  return summed;
}
