/**
 * `npm run bench:start`: how long a server with the record that comes with Dixit takes from its start to its first right answer, as
 * `npm start` runs it once everything is built.
 *
 *   npm run bench:start -- [--rounds 9]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { median } from "./measure.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "9" } } });
const PROGRAM = join(import.meta.dirname, "../dist/main.js");
const QUESTION = "{ attributions(first: 3) { totalCount nodes { id source { name } } } }";
const folder = mkdtempSync(join(tmpdir(), "dixit-bench-"));

try {
  const runs = [];
  // The first seeds the database, and does not count.
  for (let round = 0; round <= Number(values.rounds); round++) runs.push(await start());
  const [, ...counted] = runs;
  const [time, cpu] = ["time", "cpu"].map((key) => median(counted.map((run) => run[key])));
  console.log(
    `first answer after ${time.toFixed(0)} ms, ${cpu.toFixed(0)} ms of them processor time (median of ${counted.length})`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function start() {
  const started = performance.now();
  const child = spawn(process.execPath, [PROGRAM, "serve"], {
    env: { ...process.env, DIXIT_DATABASE: join(folder, "seeded.sqlite"), PORT: "0", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /http:\/\/\S+\/graphql/.exec(line)?.[0];
      if (url === undefined) continue;
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: QUESTION }),
      });
      const { data } = await response.json();
      const time = performance.now() - started;
      if (!(data?.attributions.totalCount > 0)) throw new Error("it did not answer what was asked");
      return { time, cpu: cpuOf(child.pid) };
    }
    throw new Error("it did not start");
  } finally {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
  }
}

/** The kernel counts in hundredths of a second. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
