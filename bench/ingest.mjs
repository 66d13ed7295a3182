/**
 * `npm run bench:ingest`: how fast articles are ingested, and in how much memory. Speed is told per second of processor time too: that
 * is the figure for one core, whatever else the machine does.
 *
 *   npm run bench:ingest -- [--articles 10000] [FILE.jsonl…]
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { importSupport } from "./support.mjs";

const root = join(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  options: { articles: { type: "string", default: "2000" } },
  allowPositionals: true,
});
const folder = mkdtempSync(join(tmpdir(), "dixit-bench-"));

try {
  for (const file of positionals) await measure(file, file);
  if (positionals.length === 0) await measureGenerated(Number(values.articles));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureGenerated(articles) {
  const { generatedArticle } = await importSupport("generated-articles.ts");
  const file = join(folder, "generated.jsonl");
  let lines = "";
  for (let n = 0; n < articles; n++) lines += `${generatedArticle(n)}\n`;
  writeFileSync(file, lines);
  await measure(`${articles} generated articles`, file);
}

async function measure(name, file) {
  const database = join(folder, "bench.sqlite");
  for (const run of ["first", "again"]) {
    const { seconds, cpu, peak, samples, report } = await ingest(file, database);
    const done = report.added + report.changed + report.known;
    const memory = `memory ${samples.map((mb) => Math.round(mb)).join(" … ")} MB, at most ${Math.round(peak)}`;
    const speed = `${(done / seconds).toFixed(1)} a second, ${(done / cpu).toFixed(1)} a second of one core`;
    process.stdout.write(
      `${name}, ${run}: ${done} articles, ${report.attributions} new attributions, ${speed}; ${memory}\n`,
    );
  }
  process.stdout.write(`database: ${Math.round(statSync(database).size / 1024 / 1024)} MB\n`);
  rmSync(database, { force: true });
}

/** Runs the program, and looks at its memory meanwhile. */
function ingest(file, database) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [join(root, "dist/main.js"), "ingest", file, "--json"], {
      env: { ...process.env, DIXIT_DATABASE: database },
      stdio: ["ignore", "pipe", "ignore"],
    });
    let output = "";
    let cpu = 0;
    const memory = [];
    const look = setInterval(() => {
      try {
        memory.push(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
        const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
        cpu = (Number(fields[11]) + Number(fields[12])) / 100;
      } catch {
        // It has just ended, or this is not Linux.
      }
    }, 100);
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(look);
      const seconds = (performance.now() - started) / 1000;
      const quarters = [0.25, 0.5, 0.75, 0.95].map((share) => memory[Math.floor(memory.length * share)] ?? 0);
      resolve({
        seconds,
        cpu: cpu || seconds,
        peak: Math.max(0, ...memory),
        samples: quarters,
        report: JSON.parse(output),
      });
    });
  });
}
