#!/usr/bin/env node
/**
 * How long after a commit elsewhere a server on PostgreSQL still gives an answer that it had kept: another connection writes and
 * tells of it as a server does, and the answer is asked for over HTTP until it has changed. A cut connection is tried as well.
 */
import pg from "pg";
import { dixit, postgres } from "./engines.mjs";
import { ask } from "./measure.mjs";

const SIZE = 10_000;
const COMMITS = 500;

const cluster = await postgres(SIZE, (line) => process.stderr.write(`${line}\n`));
const server = await dixit(cluster, { cache: "64" });
const client = new pg.Client({ connectionString: cluster.url });
await client.connect();
const { rows } = await client.query("select id, slug from events order by id limit 1");
const [{ id, slug }] = rows;
const body = JSON.stringify({ query: `{ event(slug: "${slug}") { name } }` });

const rename = (name) =>
  client.query(`begin; update events set name = '${name}' where id = '${id}'; notify dixit_changed; commit`);
const answers = async (name) => (await ask(server, body)).includes(`"${name}"`);

/** Milliseconds from a commit to the first answer that knows of it, and how many answers did not. */
async function delay(name) {
  await ask(server, body);
  await ask(server, body);
  await rename(name);
  const committed = performance.now();
  let stale = 0;
  while (!(await answers(name))) stale++;
  return { ms: performance.now() - committed, stale };
}

const delays = [];
for (let i = 0; i < COMMITS; i++) delays.push(await delay(`Event ${i}`));
const sorted = delays.map(({ ms }) => ms).sort((a, b) => a - b);
const at = (share) => Number(sorted[Math.floor(share * (sorted.length - 1))].toFixed(1));

// Whoever hears nothing any more must know it: what is asked for right after the cut is never the answer of before.
let staleAfterCut = 0;
for (let i = 0; i < 20; i++) {
  await ask(server, body);
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dixit_listen'");
  await new Promise((resolve) => setTimeout(resolve, 10));
  await rename(`Cut ${i}`);
  if (!(await answers(`Cut ${i}`))) staleAfterCut++;
  await new Promise((resolve) => setTimeout(resolve, 200));
}

console.log(
  JSON.stringify({
    commits: COMMITS,
    p50: at(0.5),
    p99: at(0.99),
    longest: at(1),
    staleAnswers: delays.reduce((sum, { stale }) => sum + stale, 0),
    staleAfterCut,
  }),
);
await client.end();
await server.stop();
await cluster.stop();
process.exit(0);
