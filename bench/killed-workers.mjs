/**
 * `npm run bench:killed-workers`: articles in PostgreSQL's queue while a worker is killed every two seconds. All must be done, none
 * lost, and each once: the database must hold the same as one that nobody disturbed.
 *
 *   npm run bench:killed-workers -- [--jobs 10000] [--workers 3] [--seconds 2]
 */
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import pg from "pg";
import { importSupport } from "./support.mjs";

const { values } = parseArgs({
  options: {
    jobs: { type: "string", default: "10000" },
    workers: { type: "string", default: "3" },
    seconds: { type: "string", default: "2" },
  },
});
const [jobs, workers, pause] = [Number(values.jobs), Number(values.workers), 1000 * Number(values.seconds)];
/** What a killed worker had taken goes to another after so long, in seconds; `dixit worker` itself waits for five minutes. */
const LEASE = 20;

const PROGRAM = join(import.meta.dirname, "../dist/main.js");
const { startServer, stopServer } = await importSupport("postgres-server.ts");
const folder = mkdtempSync(join(tmpdir(), "dixit-bench-"));
const { url } = await startServer(folder);
const disturbed = `${url}/disturbed`;
const calm = `${url}/calm`;
const running = new Set();
const killAll = () => {
  for (const worker of running) worker.kill("SIGKILL");
};
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
process.once("exit", killAll);
let failed = false;
try {
  await query(`${url}/postgres`, "create database disturbed");
  await query(`${url}/postgres`, "create database calm");
  const file = join(folder, "articles.jsonl");
  writeFileSync(file, Array.from({ length: jobs }, (_, i) => `${JSON.stringify(article(i))}\n`).join(""));
  dixit(disturbed, "ingest", "--queue", file);
  await query(disturbed, `update pgboss.job set expire_in = interval '${LEASE} seconds'`);
  const started = performance.now();
  const kills = await killUntilDone();
  const took = ((performance.now() - started) / 1000).toFixed(0);
  dixit(calm, "ingest", file);
  const [ours, theirs] = [await contents(disturbed), await contents(calm)];
  const problems = JSON.parse(dixit(disturbed, "check", "--json")).problems.length;
  failed = ours.hash !== theirs.hash || ours.articles !== jobs || problems > 0;
  console.log(
    `${jobs} jobs, ${kills} workers killed in ${took} s: ${ours.articles} articles, ${ours.attributions} attributions, ${failed ? "NOT " : ""}those of an ingestion that nobody disturbed; ${problems} problems`,
  );
} finally {
  killAll();
  stopServer(folder);
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

/** Articles of ours, each about something else. */
function article(i) {
  return {
    title: `Quay ${i} to be rebuilt`,
    text: `Quay ${i} will be rebuilt next year, the harbour board said on Monday.\n\nInes Ravel, who heads the board, denied that the work would cost ${i + 2} million crowns.\n`,
  };
}

function dixit(database, ...words) {
  const options = { encoding: "utf8", maxBuffer: 1e9, stdio: ["ignore", "pipe", "ignore"] };
  return execFileSync(process.execPath, [PROGRAM, ...words], {
    ...options,
    env: { ...process.env, DIXIT_DATABASE: database },
  });
}

/** Keeps so many workers at it, and kills the one that has worked longest; gives how many. */
async function killUntilDone() {
  let kills = 0;
  while ((await left()) > 0) {
    while (running.size < workers) running.add(startWorker());
    await sleep(pause);
    const [oldest] = running;
    if (oldest?.exitCode === null) kills++;
    oldest?.kill("SIGKILL");
    running.delete(oldest);
    process.stderr.write(`${kills} killed, ${await left()} jobs left\n`);
  }
  return kills;
}

function startWorker() {
  const worker = spawn(process.execPath, [PROGRAM, "worker"], {
    env: { ...process.env, DIXIT_DATABASE: disturbed },
    stdio: "ignore",
  });
  worker.once("exit", () => running.delete(worker));
  return worker;
}

/** Jobs that are not completed; one that failed for good would stay. */
async function left() {
  const [{ count }] = await query(disturbed, "select count(*)::int from pgboss.job where state < 'completed'");
  return count;
}

/** What a database holds of them, but for when it was stored, and ids of sources, which are minted from the first article that names them. */
async function contents(database) {
  const hash = createHash("sha256");
  for (const columns of [
    "id, slug, title from articles",
    "id, article_id, claim_id, (select name from sources where sources.id = source_id) as source, cue, stance from attributions",
    "slug, name, kind from sources",
    "id, attribution_id, role, start, exact from evidence",
    "id, text from claims",
  ]) {
    hash.update(JSON.stringify(await query(database, `select ${columns} order by 1`)));
  }
  const [counts] = await query(
    database,
    "select (select count(*)::int from articles) articles, (select count(*)::int from attributions) attributions",
  );
  return { ...counts, hash: hash.digest("hex") };
}

async function query(database, statement) {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
