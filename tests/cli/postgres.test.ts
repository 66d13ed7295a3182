/** `DIXIT_DATABASE=postgres://…`: every command does on PostgreSQL what it does on SQLite, and failures are said in one line. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, hasPostgres, newDatabase, runIn } from "../support/postgres.ts";
import { ask, dixit, expectOneLine, needBuild, on, ROOT, serve, temporaryFolder } from "./support.ts";

needBuild();

/** Twenty times what a test of many processes usually takes. */
const PATIENCE = 400_000;
const DEMO = join(ROOT, "seed/demo");
const withDatabase = (database: string) => ({ env: { DIXIT_DATABASE: database } });

describe.skipIf(!hasPostgres)("on PostgreSQL", () => {
  let database: Database;
  beforeAll(async () => {
    database = await newDatabase();
  });
  afterAll(() => database.drop());

  it("a dry run of an import makes no table in an empty database", async () => {
    const { code, stdout } = await dixit(["import", DEMO, "--dry-run", "--json"], withDatabase(database.url));
    expect({ code, changed: JSON.parse(stdout).changed }).toEqual({ code: 0, changed: true });
    expect(await runIn(database.url, "select from pg_tables where schemaname = 'public'")).toEqual([]);
  });

  it("migrate creates the tables; the second time nothing changes", async () => {
    const first = await dixit(["migrate", "--json"], withDatabase(database.url));
    expect(first.code).toBe(0);
    const { applied } = JSON.parse(first.stdout);
    expect(applied[0]).toMatch(/^0000_/);
    const second = await dixit(["migrate", "--json"], withDatabase(database.url));
    expect(JSON.parse(second.stdout)).toEqual({ database: database.url, applied: [] });
    expect(second.stderr).toBe(`nothing changed: ${database.url} is up to date\n`);
  });

  it(
    "seed, import, attach, check and export do the same, to the byte",
    async () => {
      const file = join(temporaryFolder(), "dixit.sqlite");
      for (const place of [file, database.url]) {
        await on(place, "seed");
        const done = JSON.parse(await on(place, "import", DEMO, "--json"));
        expect(done.changed).toBe(true);
        expect(JSON.parse(await on(place, "import", DEMO, "--json")).changed).toBe(false);
        const text = join(DEMO, "01-lantern-flood.txt");
        expect(JSON.parse(await on(place, "attach", "lantern-flood", text, "--json")).changed).toBe(false);
        expect(JSON.parse(await on(place, "check", "--json")).problems).toEqual([]);
      }
      for (const format of ["jsonl", "csv", "w3c"]) {
        const [ours, theirs] = [
          await on(database.url, "export", "--format", format),
          await on(file, "export", "--format", format),
        ];
        expect(ours === theirs).toBe(true);
      }
      const backup = join(temporaryFolder(), "all.jsonl");
      writeFileSync(backup, await on(file, "export"));
      expect(JSON.parse(await on(database.url, "import", backup, "--json")).changed).toBe(false);
    },
    PATIENCE,
  );

  it(
    "copy moves all of it to a file and back, and tells it by checksums",
    async () => {
      const file = join(temporaryFolder(), "copy.sqlite");
      const there = await dixit(["copy", database.url, file, "--json"]);
      expect(there.stderr).toMatch(
        /^copied [\d,]+ rows: .*copy\.sqlite holds the same [\d,]+ rows in \d+ tables, by their checksums\n$/,
      );
      expect(JSON.parse(await on(file, "check", "--json")).problems).toEqual([]);
      const other = await newDatabase();
      try {
        const back = await dixit(["copy", file, other.url, "--json"]);
        const checksums = (stdout: string) =>
          JSON.parse(stdout).tables.map((table: { checksum: string }) => table.checksum);
        expect(checksums(back.stdout)).toEqual(checksums(there.stdout));
        const counted = "select 1 from pg_stats where tablename = 'attributions' and attname = 'source_id'";
        expect(await runIn(other.url, counted), "PostgreSQL has looked at what it was given").toHaveLength(1);
        expect((await on(other.url, "export")) === (await on(database.url, "export"))).toBe(true);
        const again = await dixit(["copy", file, other.url]);
        expect(again).toMatchObject({ code: 0, stdout: "", stderr: expect.stringMatching(/^nothing changed: /) });
      } finally {
        await other.drop();
      }
    },
    PATIENCE,
  );

  it("serve answers, beside a second server on the same database", async () => {
    const [one, two] = await Promise.all([1, 2].map(() => serve(["serve"], withDatabase(database.url))));
    for (const served of [one, two]) {
      expect(served?.line).toContain(`(${database.url})`);
      expect(await ask(served?.url ?? "", '{ article(slug: "deir-ezzor-siege") { title } }')).toMatchObject({
        data: { article: { title: expect.stringContaining("Deir Ezzor") } },
      });
      expect(await served?.stop()).toEqual({ code: 0, stdout: "", stderr: "" });
    }
  });
});

describe.skipIf(!hasPostgres)("a database that cannot be used is said in one line", () => {
  let database: Database;
  beforeAll(async () => {
    database = await newDatabase();
  });
  afterAll(() => database.drop());

  async function expectRefused(url: string, line: RegExp): Promise<void> {
    for (const command of ["migrate", "serve", "check"]) {
      const result = await dixit([command], { env: { DIXIT_DATABASE: url, PORT: "0" } });
      expectOneLine(result, line);
      expect(result.stderr).not.toContain("secret");
    }
  }

  it("nothing answers", async () => {
    await expectRefused(
      "postgres://dixit:secret@127.0.0.1:1/said",
      /nothing answers at 127\.0\.0\.1:1: start PostgreSQL/,
    );
  });

  it("of a copy, the database that was named", async () => {
    const file = join(temporaryFolder(), "some.sqlite");
    await on(file, "migrate");
    const nowhere = "postgres://dixit:secret@127.0.0.1:1/said";
    const problem = "nothing answers at 127\\.0\\.0\\.1:1: start PostgreSQL there, or correct the database to copy";
    expectOneLine(await dixit(["copy", file, nowhere]), new RegExp(`${problem} to`));
    expectOneLine(
      await dixit(["copy", nowhere, join(temporaryFolder(), "new.sqlite")]),
      new RegExp(`${problem}$`, "m"),
    );
  });

  it("there is no such host", async () => {
    await expectRefused(
      "postgres://dixit:secret@nowhere.invalid/said",
      /the host nowhere\.invalid|no host nowhere\.invalid/,
    );
  });

  it("there is no such database", async () => {
    await expectRefused(
      database.url.replace(database.name, "none_such"),
      /there is no database none_such at .*createdb/,
    );
  });

  it.skipIf(process.env.DIXIT_TEST_POSTGRES !== undefined)("the password is wrong", async () => {
    await runIn(database.url, "create role locked login password 'right'");
    const url = new URL(database.url);
    url.username = "locked";
    url.password = "secret";
    await expectRefused(url.href, /does not let the user locked in: correct the user or the password/);
    // Let in, it may not create tables there.
    url.password = "right";
    await expectRefused(url.href, /the user locked may not do this in dixit_test_\w+: make it the owner/);
    await runIn(database.url, "drop role locked");
  });

  it("it is another program's", async () => {
    await runIn(database.url, "create table recipes (name text)");
    await expectRefused(database.url, /is a database of another program: it has tables, but no dixit_migrations/);
    const tables = "select relname from pg_class where relnamespace = 'public'::regnamespace";
    expect(await runIn(database.url, tables)).toEqual([{ relname: "recipes" }]);
  });
});
