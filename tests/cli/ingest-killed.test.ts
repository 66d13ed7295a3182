/** Whatever ends an ingestion, whole articles are left, and ingesting again gives what one that was not disturbed gives. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { dump } from "../ingestion/support.ts";
import { generatedArticle } from "../support/generated-articles.ts";
import { randomFrom } from "../support/random.ts";
import { launch, needBuild, on, outcome, ROOT, temporaryFolder } from "./support.ts";

needBuild();
const folder = temporaryFolder();
const ARTICLES = 24;
const TRIES = 20;
const input = join(folder, "articles.jsonl");
const random = randomFrom(5);
/** Every row of every table, as an undisturbed ingestion leaves them. */
let undisturbed: Awaited<ReturnType<typeof dump>>;
/** How long that takes, in milliseconds: when there may be something to disturb. */
let took: number;

/** What a file holds, once it was found to be whole: integrity, references, all that is derived, the search index. */
async function contentOf(database: string) {
  const store = await openSqliteStore({ file: database, migrations: join(ROOT, "migrations/sqlite") });
  try {
    expect(await store.check()).toEqual([]);
    return await dump(store);
  } finally {
    await store.close();
  }
}

/** Of each version of an article its words, and who says what in them. */
function versionsOf(content: Awaited<ReturnType<typeof dump>>): Map<unknown, string[]> {
  const rows = (table: string) => (content[table] ?? []).map((row) => [JSON.parse(row), row] as const);
  const found = new Map(rows("articleVersions").map(([{ id }, row]) => [id as unknown, [row]]));
  for (const [{ firstVersionId, id }] of rows("attributions")) found.get(firstVersionId)?.push(id);
  for (const [{ versionId }, row] of rows("evidence")) found.get(versionId)?.push(row);
  return found;
}

beforeAll(async () => {
  // Every fourth is ingested with a later version; the first one has a reprint.
  const lines = Array.from({ length: ARTICLES }, (_, n) => generatedArticle(n));
  const again = lines.flatMap((line, n) => (n % 4 === 0 ? [newVersion(line)] : []));
  const reprint = JSON.stringify({
    ...JSON.parse(lines[0] ?? ""),
    url: "https://elsewhere.example/1",
    publisher: "Elsewhere",
  });
  writeFileSync(input, [...lines, ...again, reprint].map((line) => `${line}\n`).join(""));
  const database = join(folder, "undisturbed.sqlite");
  const started = performance.now();
  await on(database, "ingest", input);
  took = performance.now() - started;
  undisturbed = await contentOf(database);
}, 600_000);

function newVersion(line: string): string {
  const article = JSON.parse(line);
  const text = `${article.text}\n“We shall see,” Mayor Ida Quell said.\n`;
  return JSON.stringify({ ...article, text, capturedAt: "2032-01-02T00:00:00.000Z" });
}

it(`kill -9 at any moment, ${TRIES} times`, async () => {
  const whole = versionsOf(undisturbed);
  let between = 0;
  for (let round = 0; round < TRIES; round++) {
    const database = join(folder, `${round}.sqlite`);
    const child = launch(["ingest", input], { env: { DIXIT_DATABASE: database } });
    const ended = outcome(child);
    await Promise.race([ended, sleep(took * (0.1 + random.below(900) / 1000))]);
    child.kill("SIGKILL");
    await ended;
    const left = versionsOf(await contentOf(database));
    if (left.size > 0 && left.size < whole.size) between++;
    for (const [id, rows] of left) expect(rows).toEqual(whole.get(id));
    await on(database, "ingest", input);
    expect(await contentOf(database)).toEqual(undisturbed);
  }
  // Else nothing was tried.
  expect(between).toBeGreaterThan(0);
}, 1_200_000);
