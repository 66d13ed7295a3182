/** What is measured: how each engine is started, and what its answers cost the machine. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "./load.mjs";

// Node would end without an exit event.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const SERVERS = join(import.meta.dirname, "servers");

/** A started server: its address and what it costs. */
class Running {
  constructor(name, child, url, startMs) {
    Object.assign(this, { name, child, url, startMs });
  }

  /** CPU time that the process has taken so far, in microseconds. */
  cpu() {
    return cpuOf(this.child.pid);
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

/** The kernel counts in hundredths of a second. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** Starts a Node program on the first core, and waits for the line that says where it listens. */
async function start(name, file, words, environment) {
  const started = performance.now();
  const child = spawn("taskset", ["-c", "0", process.execPath, file, ...words], {
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
      return new Running(name, child, url, performance.now() - started);
    }
  }
  throw new Error(`${name} did not start`);
}

/** Dixit as it is shipped; it keeps no answers unless that is what is measured. */
export const dixit = (database, { name = "dixit", cache = "0" } = {}) =>
  start(name, join(ROOT, "dist/main.js"), ["serve"], {
    DIXIT_DATABASE: database,
    DIXIT_ANSWER_CACHE: cache,
    PORT: "0",
    NODE_ENV: "production",
  });

export const handSql = (database) => start("sql", join(SERVERS, "sql.mjs"), [], { BENCH_DATABASE: database });

export const bytes = (answers) => start("bytes", join(SERVERS, "bytes.mjs"), [], { BENCH_ANSWERS: answers });
