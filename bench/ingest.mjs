/**
 * `npm run bench:ingest`: how fast articles are ingested, and in how much memory. Speed is told per second of processor time of all
 * threads: that is the figure for one core, whatever else the machine does. It is told for the whole command and by part: what
 * starting takes (a command with the first article alone), the rest of the first quarter, which pays for code that is not yet compiled,
 * and the last quarter: whether that costs more than those before it tells whether storing grows with the database.
 *
 *   npm run bench:ingest -- [--articles 10000] [--serve] [--floor 20] [FILE.jsonl…]
 *
 * With `--serve`, a server answers questions about the same database meanwhile, and its latency is told. With `--floor`, it fails
 * where one core did fewer articles a second in the last quarter of the first run: of the articles, not of the time.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Client from "better-sqlite3";
import { importSupport } from "./support.mjs";

const root = join(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    serve: { type: "boolean", default: false },
    floor: { type: "string", default: "0" },
  },
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
  const server = values.serve ? await serve(database) : null;
  try {
    await measureOn(database, server, { name, file });
  } finally {
    server?.child.kill();
  }
  process.stdout.write(`database: ${Math.round(statSync(database).size / 1024 / 1024)} MB\n`);
  rmSync(database, { force: true });
}

async function measureOn(database, server, { name, file }) {
  const start = await startUp(file);
  for (const run of ["first", "again"]) {
    const latencies = [];
    let isOver = false;
    const asking = server && askOn(server.url, latencies, () => isOver);
    const { seconds, samples, report } = await ingest(file, database);
    isOver = true;
    await asking;
    const done = report.added + report.changed + report.known;
    const { cpu } = samples.at(-1);
    const started = { articles: 1, cpu: start };
    const quarter = (i) => samples.find((sample) => sample.articles >= (done * i) / 4) ?? samples.at(-1);
    const rate = (from, to) => (to.articles - from.articles) / Math.max(0.01, to.cpu - from.cpu);
    // A run that is over before a sample falls into its last quarter is told as a whole.
    const lastFrom = quarter(3).articles < samples.at(-1).articles ? quarter(3) : samples[0];
    const [first, last] = [rate(started, quarter(1)), rate(lastFrom, samples.at(-1))];
    const memory = [0.25, 0.5, 0.75, 0.95].map((share) => Math.round(samples[Math.floor(samples.length * share)].mb));
    const lines = [
      `${name}, ${run}: ${done} articles, ${report.attributions} new attributions`,
      `  ${(done / seconds).toFixed(1)} a second, ${(done / cpu).toFixed(1)} a second of one core`,
      ...(run === "first"
        ? [
            `  of one core: ${start.toFixed(2)} s to start and for one article, then ${first.toFixed(1)} a second to the end of the ` +
              `first quarter, ${last.toFixed(1)} in the last`,
          ]
        : []),
      `  memory ${memory.join(" … ")} MB, at most ${Math.round(Math.max(...samples.map(({ mb }) => mb)))}`,
      ...(server ? [`  meanwhile ${told(latencies)}`] : []),
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
    if (run === "first" && last < Number(values.floor)) {
      process.stderr.write(`fewer than ${values.floor} articles a second of one core\n`);
      process.exitCode = 1;
    }
  }
}

/** The processor time of a command that ingests the file's first article alone, in seconds: the middle one of three. */
async function startUp(file) {
  const one = join(folder, "one.jsonl");
  writeFileSync(one, `${readFileSync(file, "utf8").split("\n", 1)[0]}\n`);
  const times = [];
  for (let run = 0; run < 3; run++) {
    const database = join(folder, "one.sqlite");
    times.push((await ingest(one, database)).samples.at(-1).cpu);
    rmSync(database, { force: true });
  }
  return times.sort((a, b) => a - b)[1];
}

function told(latencies) {
  const sorted = latencies.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  const wrong = latencies.filter(({ ok }) => !ok).length;
  return `${sorted.length} questions were answered, ${wrong} with errors: half of them within ${at(0.5)} ms, 99 % within ${at(0.99)} ms`;
}

/** Starts a server on a free port. */
function serve(database) {
  const child = spawn(process.execPath, [join(root, "dist/main.js"), "serve"], {
    env: { ...process.env, DIXIT_DATABASE: database, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.stdout.setEncoding("utf8").on("data", (text) => {
      const url = /http:\S+/.exec(text)?.[0];
      if (url) resolve({ child, url });
    });
  });
}

/** Asks one question after another, a hundredth of a second between them. */
async function askOn(url, latencies, isOver) {
  const QUESTION = `{ attributions(first: 20) { nodes { cue source { name } claim { text corroboration { voices } } article { title } } }
  search(query: "said", first: 5) { __typename } }`;
  const body = JSON.stringify({ query: QUESTION });
  while (!isOver()) {
    const started = performance.now();
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    const answer = await response.json();
    latencies.push({ ms: performance.now() - started, ok: answer.errors === undefined });
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The processor time of all processes that this one has started and that have ended, in seconds; 0 where this is not Linux. */
function ofChildren() {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}

/** Runs the program, and looks at its memory, its processor time and how far it has come meanwhile. */
function ingest(file, database) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [join(root, "dist/main.js"), "ingest", file, "--json"], {
      env: { ...process.env, DIXIT_DATABASE: database },
      stdio: ["ignore", "pipe", "ignore"],
    });
    let output = "";
    let reader;
    const samples = [{ articles: 0, cpu: 0, mb: 0 }];
    const before = ofChildren();
    const look = setInterval(() => {
      try {
        reader ??= new Client(database, { readonly: true });
        const articles = reader.prepare("select count(*) from articles").pluck().get();
        const mb = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
        const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
        // One that is ending has no memory any more.
        if (mb > 0) samples.push({ articles, mb, cpu: (Number(fields[11]) + Number(fields[12])) / 100 });
      } catch {
        // There is no database yet, the program has just ended, or this is not Linux.
      }
    }, 100);
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(look);
      reader?.close();
      const seconds = (performance.now() - started) / 1000;
      const report = JSON.parse(output);
      const { added, changed, known } = report;
      // The last look may be a tenth of a second before the end; what the system has counted is not.
      const cpu = ofChildren() - before;
      samples.push({ ...samples.at(-1), articles: added + changed + known, cpu });
      resolve({ seconds, samples, report });
    });
  });
}
