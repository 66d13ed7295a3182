/** The queue: what is left in it is done once, whatever becomes of the workers. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgresJobs } from "../../src/storage/postgres-jobs.ts";
import { type Database, hasPostgres, newDatabase, runIn } from "../support/postgres.ts";
import { dixit, expectOneLine, launch, needBuild, on, outcome, temporaryFolder } from "./support.ts";

needBuild();

/** Twenty times what these tests usually take: each starts several processes that read the language model. */
const PATIENCE = 400_000;

/** Articles of ours, each about something else. */
const articles = (many: number) =>
  Array.from({ length: many }, (_, i) => ({
    title: `Quay ${i} to be rebuilt`,
    text: `Quay ${i} will be rebuilt next year, the harbour board said on Monday.\n\n"Quay ${i} has been closed for too long," said Ines Ravel, who heads the board. She denied that the work would cost ${i + 2} million crowns.\n`,
  }));

it("SQLite has no queue, and says so", async () => {
  const env = { DIXIT_DATABASE: join(temporaryFolder(), "dixit.sqlite") };
  expectOneLine(
    await dixit(["ingest", "--queue", "README.md"], { env }),
    /SQLite has no queue: `dixit ingest` does the work/,
  );
});

describe.skipIf(!hasPostgres)("on PostgreSQL", () => {
  let database: Database;
  beforeAll(async () => {
    database = await newDatabase();
  });
  afterAll(() => database.drop());
  const counts = async (url: string) =>
    (
      await runIn(
        url,
        "select (select count(*)::int from articles) as articles, (select count(*)::int from attributions) as attributions",
      )
    )[0];

  /** What was found, but for when it was stored, and ids of sources, which are minted from the first article that names them. */
  const contents = async (url: string) => {
    const found: unknown[] = [];
    for (const columns of [
      "id, slug, title from articles",
      "id, article_id, claim_id, (select name from sources where sources.id = source_id) as source, cue, stance from attributions",
      "slug, name, kind from sources",
      "id, attribution_id, role, start, exact from evidence",
    ])
      found.push(await runIn(url, `select ${columns} order by 1`));
    return found;
  };

  it(
    "ingest --queue leaves the work to a worker, which stores what ingest would have stored",
    async () => {
      const file = join(temporaryFolder(), "articles.jsonl");
      writeFileSync(
        file,
        articles(6)
          .map((article) => JSON.stringify(article))
          .join("\n"),
      );
      const queued = await dixit(["ingest", "--queue", file, "--json"], { env: { DIXIT_DATABASE: database.url } });
      expect(queued).toMatchObject({ code: 0, stderr: "queued 6 articles: `dixit worker` takes them\n" });
      expect(await counts(database.url)).toEqual({ articles: 0, attributions: 0 });
      const done = JSON.parse(await on(database.url, "worker", "--until-empty", "--json"));
      expect(done).toMatchObject({ added: 6, failed: 0 });
      const other = await newDatabase();
      await on(other.url, "ingest", file);
      expect(await counts(database.url)).toEqual(await counts(other.url));
      await other.drop();
      // Queued again, nothing is stored twice.
      await on(database.url, "ingest", "--queue", file);
      expect(JSON.parse(await on(database.url, "worker", "--until-empty", "--json"))).toMatchObject({
        added: 0,
        known: 6,
      });
    },
    PATIENCE,
  );

  it(
    "versions of one article are stored in their order, however many workers there are",
    async () => {
      const target = await newDatabase();
      const file = join(temporaryFolder(), "versions.jsonl");
      const versions = [0, 1, 2].flatMap((version) =>
        articles(20).map(({ title, text }, i) => ({
          ...{ url: `https://quay.example/${i}`, title },
          text: `${text}\nIt was said ${version} times, Tom Reeve said.\n`,
        })),
      );
      writeFileSync(file, versions.map((one) => JSON.stringify(one)).join("\n"));
      await on(target.url, "ingest", "--queue", file);
      const start = () => outcome(launch(["worker", "--until-empty"], { env: { DIXIT_DATABASE: target.url } }));
      const ended = await Promise.all([start(), start(), start()]);
      expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
      const stored = await runIn(
        target.url,
        "select ordinal, count(*)::int as many, count(*) filter (where text like '%said ' || (ordinal - 1) || ' times%')::int as own from article_versions group by 1 order by 1",
      );
      expect(stored).toEqual([1, 2, 3].map((ordinal) => ({ ordinal, many: 20, own: 20 })));
      await target.drop();
    },
    PATIENCE,
  );

  it(
    "workers that are killed lose nothing, and what they leave is what an ingestion leaves that nobody disturbs",
    async () => {
      const target = await newDatabase();
      await on(target.url, "migrate");
      // The time after which a killed worker's articles go to another is short here.
      const jobs = await openPostgresJobs({ url: target.url, lease: 4 });
      const all = articles(300);
      await jobs.add(
        all.map(({ title, text }) => ({ origin: title, format: "text", content: text, given: { title } })),
      );
      const start = () => launch(["worker", "--until-empty"], { env: { DIXIT_DATABASE: target.url } });
      let kills = 0;
      while (kills < 4 && (await jobs.left()) > 0) {
        const worker = start();
        const ended = outcome(worker);
        await sleep(2000);
        if (worker.exitCode === null) kills++;
        worker.kill("SIGKILL");
        await ended;
      }
      expect(kills).toBeGreaterThan(0);
      expect(await outcome(start())).toMatchObject({ code: 0 });
      expect(await jobs.left()).toBe(0);
      await jobs.close();
      expect(JSON.parse(await on(target.url, "check", "--json")).problems).toEqual([]);
      const file = join(temporaryFolder(), "articles.jsonl");
      writeFileSync(file, all.map((article) => JSON.stringify(article)).join("\n"));
      const other = await newDatabase();
      await on(other.url, "ingest", file);
      expect(await counts(other.url)).toMatchObject({ articles: 300 });
      expect(await contents(target.url)).toEqual(await contents(other.url));
      await target.drop();
      await other.drop();
    },
    PATIENCE,
  );
});
