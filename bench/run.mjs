#!/usr/bin/env node
/**
 * Dixit as shipped beside what it could be at best: node:http with one hand-written statement an operation, and plain node:http.
 * Servers run on the first core and load comes from the second; rounds go from server to server, so that whatever else the
 * machine does meets them all alike. CPU time an operation is the figure to trust; ratios are those of one run.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { bytes, dixit, handSql } from "./engines.mjs";
import { databaseOf } from "./load.mjs";
import { ask, load, summary } from "./measure.mjs";
import { bodyOf, OPERATIONS } from "./operations.mjs";
import { belowFloors, markdown, ratios } from "./report.mjs";

const { values: options } = parseArgs({
  options: {
    size: { type: "string", default: "100000" },
    seconds: { type: "string", default: "3" },
    rounds: { type: "string", default: "3" },
    warmup: { type: "string", default: "10" },
    operation: { type: "string", multiple: true },
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
  --quick           10,000 attributions, one round: under two minutes
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
const seconds = Number(options.quick ? 2 : options.seconds);
const warmup = Number(options.quick ? 2 : options.warmup);
const tell = (line) => process.stderr.write(`${line}\n`);

const database = databaseOf(size, tell);
const operations = asked();
const servers = await startServers();
let failed = false;
try {
  const report = { size, rounds, seconds, node: process.version, startMs: {}, operations: [] };
  for (const server of servers) report.startMs[server.name] = server.startMs;
  for (const operation of operations) {
    await checkEqual(operation);
    report.operations.push({
      name: operation.name,
      title: operation.title,
      sql: operation.sql,
      servers: await measure(operation),
    });
  }
  console.log(options.json ? JSON.stringify({ ...report, ratios: ratios(report) }, null, 2) : markdown(report));
  const low = options.floors ? belowFloors(report) : [];
  for (const line of low) tell(line);
  failed = low.length > 0;
} catch (error) {
  tell(String(error));
  failed = true;
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(servers.folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

/** The operations with their bodies. */
function asked() {
  const reader = new Database(database, { readonly: true });
  const wanted = options.operation ?? OPERATIONS.map(({ name }) => name);
  const chosen = OPERATIONS.filter(({ name }) => wanted.includes(name));
  const withBodies = chosen.map((operation) => ({
    ...operation,
    bodies: operation.sets(reader).map((variables) => bodyOf(operation, variables)),
  }));
  reader.close();
  return withBodies;
}

async function startServers() {
  const reference = await handSql(database);
  const answers = {};
  for (const { bodies } of operations) for (const body of bodies) answers[body] = await ask(reference, body);
  const folder = mkdtempSync(join(tmpdir(), "dixit-bench-"));
  const file = join(folder, "answers.json");
  writeFileSync(file, JSON.stringify(answers));
  const started = [
    await dixit(database),
    reference,
    await bytes(file),
    await dixit(database, { name: "dixit-cache", cache: "64" }),
  ];
  return Object.assign(started, { folder });
}

/** All answer the same, to the order of keys; spaces and escapes may differ. */
async function checkEqual({ name, bodies }) {
  for (const body of bodies.filter((_body, i) => i % 10 === 0)) {
    const [expected, ...others] = await Promise.all(
      servers.map(async (server) => JSON.stringify(JSON.parse(await ask(server, body)))),
    );
    for (const [i, text] of others.entries()) {
      if (text !== expected)
        throw new Error(
          `${name}: ${servers[i + 1].name} answers\n${text}\nand ${servers[0].name}\n${expected}\nto ${body}`,
        );
    }
  }
}

async function measure({ name, bodies }) {
  const results = new Map(servers.map((server) => [server.name, []]));
  for (const server of servers) await load(server, bodies, warmup);
  for (let round = 0; round < rounds; round++) {
    for (const server of servers) results.get(server.name).push(await load(server, bodies, seconds));
  }
  const summed = Object.fromEntries([...results].map(([server, figures]) => [server, summary(figures)]));
  tell(
    `${name}: ${Object.entries(summed)
      .map(([server, { cpu }]) => `${server} ${cpu.toFixed(0)} us`)
      .join(", ")}`,
  );
  return summed;
}
