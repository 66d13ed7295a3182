/** What is measured: how each engine is started, and what its answers cost the machine. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { ROOT } from "./load.mjs";
import { postgresOf } from "./load-postgres.mjs";
import { POSTGRAPHILE_FUNCTIONS } from "./references/postgraphile.mjs";

// One for each server.
process.setMaxListeners(50);
// Node would end without an exit event.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const SERVERS = join(import.meta.dirname, "servers");

/** A started server: its address and what it costs. */
class Running {
  /**
   * @param postgres the database server that works for it, if it is no file.
   * @param started what it was started with.
   */
  constructor(name, child, url, startMs, postgres, started) {
    Object.assign(this, { name, child, url, startMs, postgres, started });
  }

  /** CPU time that it has taken so far, in microseconds; with that of the database's processes, which work for nobody else meanwhile. */
  cpu() {
    return cpuOf(this.child.pid) + (this.postgres?.cpu() ?? 0);
  }

  /** Memory that it holds, in MB. */
  memory() {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  }

  stop() {
    this.child.kill("SIGTERM");
    return new Promise((resolve) => this.child.once("exit", resolve));
  }
}

/** What the kernel says of a process, from its state on: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html. */
const statOf = (pid) =>
  readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");

/** CPU time in microseconds of what the kernel says: it counts in hundredths of a second. */
const cpuIn = (stat) => (Number(stat[11]) + Number(stat[12])) * 10_000;

const cpuOf = (pid) => cpuIn(statOf(pid));

/** The processes that a process has started and that have not ended, each with what the kernel says of it. */
const childrenOf = (pid) =>
  readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = statOf(name);
      return stat[1] === String(pid) ? [{ pid: name, stat }] : [];
    } catch {
      // It has just ended.
      return [];
    }
  });

/** CPU time of a process, its children, and those of its children that have ended, in microseconds. */
function cpuOfFamily(pid) {
  const children = childrenOf(pid).map(({ stat }) => cpuIn(stat));
  const [ended, endedInKernel] = statOf(pid).slice(13);
  return [cpuOf(pid), (Number(ended) + Number(endedInKernel)) * 10_000, ...children].reduce((a, b) => a + b);
}

/** Starts PostgreSQL with a data set on the first core. */
export async function postgres(size, tell) {
  const { url, folder, stop } = await postgresOf(size, tell);
  const pid = Number(readFileSync(join(folder, "data/postmaster.pid"), "utf8").split("\n")[0]);
  for (const child of [pid, ...childrenOf(pid).map((each) => each.pid)]) spawnSync("taskset", ["-c", "-p", "0", child]);
  return { url, stop, cpu: () => cpuOfFamily(pid) };
}

/** Starts a Node program on the first core, and waits for the line that says where it listens. */
async function start(name, file, words, environment, postgres, flags = []) {
  const started = performance.now();
  const child = spawn("taskset", ["-c", "0", process.execPath, ...flags, file, ...words], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => child.kill("SIGTERM"));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+\/graphql/.exec(line)?.[0];
    if (url) {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ __typename }" }),
      });
      if (!response.ok) throw new Error(`${name} answers ${response.status}`);
      await response.text();
      return new Running(name, child, url, performance.now() - started, postgres, { file, words, environment });
    }
  }
  throw new Error(`${name} did not start`);
}

/** The same server on SQLite once more, which tells how many statements it has run; it is too slow for anything else. */
export async function counting({ name, started: { file, words, environment } }) {
  const folder = mkdtempSync(join(tmpdir(), "dixit-bench-"));
  const counts = join(folder, "statements");
  writeFileSync(counts, "");
  const flags = ["--import", join(import.meta.dirname, "count-statements.mjs")];
  const server = await start(name, file, words, { ...environment, BENCH_COUNTS: counts }, undefined, flags);
  return Object.assign(server, {
    statements: () => statSync(counts).size,
    stop: async () => {
      await Running.prototype.stop.call(server);
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

/** Dixit as it is shipped; it keeps no answers unless that is what is measured. @param database a file, or what `postgres` gave. */
export const dixit = (database, { name = "dixit", cache = "0" } = {}) => {
  const environment = {
    DIXIT_DATABASE: database.url ?? database,
    DIXIT_ANSWER_CACHE: cache,
    PORT: "0",
    NODE_ENV: "production",
  };
  return start(name, join(ROOT, "dist/main.js"), ["serve"], environment, database.url && database);
};

/** A server of `servers/` on a database. */
const reference = (name, file) => (database) =>
  start(
    name,
    join(SERVERS, file),
    [],
    { BENCH_DATABASE: database.url ?? database, GRAPHILE_ENV: "production", NODE_ENV: "production" },
    database.url && database,
  );

export const handSql = reference("sql", "sql.mjs");
export const mercurius = reference("mercurius", "mercurius.mjs");
export const handSqlOnPostgres = reference("sql-pg", "sql-postgres.mjs");

/** PostGraphile with the functions that it is asked through. */
export async function postgraphile(database) {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(POSTGRAPHILE_FUNCTIONS);
  await client.end();
  return reference("postgraphile", "postgraphile.mjs")(database);
}

export const bytes = (answers) => start("bytes", join(SERVERS, "bytes.mjs"), [], { BENCH_ANSWERS: answers });
