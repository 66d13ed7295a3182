/** Whatever ends an ingestion, whole articles are left, and ingesting again gives what one that was not disturbed gives. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { generatedArticle } from "../support/generated-articles.ts";
import { randomFrom } from "../support/random.ts";
import { launch, needBuild, on, outcome, temporaryFolder } from "./support.ts";

needBuild();
const folder = temporaryFolder();
const ARTICLES = 30;
const TRIES = 3;
const input = join(folder, "articles.jsonl");
let undisturbed: string;

/** All that a database holds, as records. */
const exported = (database: string) => on(database, "export", "--format", "jsonl");

beforeAll(async () => {
  writeFileSync(input, Array.from({ length: ARTICLES }, (_, n) => `${generatedArticle(n)}\n`).join(""));
  const database = join(folder, "undisturbed.sqlite");
  await on(database, "ingest", input);
  undisturbed = await exported(database);
}, 600_000);

it("kill -9 at any moment", async () => {
  const random = randomFrom(5);
  for (let round = 0; round < TRIES; round++) {
    const database = join(folder, `${round}.sqlite`);
    const child = launch(["ingest", input], { env: { DIXIT_DATABASE: database } });
    await Promise.race([outcome(child), sleep(500 + random.below(2_000))]);
    child.kill("SIGKILL");
    await sleep(50);
    expect(await on(database, "check")).toBe("");
    await on(database, "ingest", input);
    expect(await exported(database)).toBe(undisturbed);
  }
}, 1_200_000);
