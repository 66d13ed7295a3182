/** What PostgreSQL alone can show of the migration runner; its rules are tested on SQLite. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateMigration } from "drizzle-kit/api";
import { afterAll, describe, expect, it } from "vitest";
import { openPostgresStore } from "../../src/storage/postgres-store.ts";
import { type Database, hasPostgres, newDatabase, POSTGRES_MIGRATIONS, runIn } from "../support/postgres.ts";
import { copiesOf } from "./migrations.ts";
import { actor, article, attribution, claim, source, version } from "./records.ts";
import { temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
const databases: Database[] = [];
afterAll(() => Promise.all(databases.map((database) => database.drop())));

async function empty(): Promise<Database> {
  const database = await newDatabase();
  databases.push(database);
  return database;
}

/** Opens a database and closes it; gives the migrations that were applied. */
async function migrated({ url }: Database, migrations = POSTGRES_MIGRATIONS): Promise<readonly string[]> {
  const store = await openPostgresStore({ url, migrations });
  await store.close();
  return store.migrated;
}

const { migrationsWith, migrationsBefore } = copiesOf(POSTGRES_MIGRATIONS, folder);

/** Everything that says what a schema is. */
const schemaOf = ({ url }: Database) =>
  runIn(
    url,
    `select attrelid::regclass::text as table, attname, atttypid::regtype::text as type, attnotnull from pg_attribute
     join pg_class on pg_class.oid = attrelid where relnamespace = 'public'::regnamespace and attnum > 0
     union all select conrelid::regclass::text, conname, pg_get_constraintdef(oid), convalidated from pg_constraint where connamespace = 'public'::regnamespace
     order by 1, 2, 3`,
  );

describe.skipIf(!hasPostgres)("migrations on PostgreSQL", () => {
  it("of eight that open one new database, one applies each migration", async () => {
    const database = await empty();
    const applied = await Promise.all(Array.from({ length: 8 }, () => migrated(database)));
    const [all, ...none] = applied.sort((a, b) => b.length - a.length);
    expect(none).toEqual(Array.from({ length: 7 }, () => []));
    expect(
      (await runIn(database.url, "select name from dixit_migrations order by name")).map(
        (row) => (row as { name: string }).name,
      ),
    ).toEqual(all);
  });

  it("one that fails half-way leaves the database as it was", async () => {
    const database = await empty();
    await migrated(database);
    const before = await schemaOf(database);
    const migrations = migrationsWith({
      "9000_good": "CREATE TABLE good (id text)",
      "9001_bad": "DROP TABLE evidence;\n--> statement-breakpoint\nINSERT INTO nowhere VALUES (1)",
    });
    await expect(migrated(database, migrations)).rejects.toMatchObject({
      code: "MIGRATION_FAILED",
      message: expect.stringMatching(/9001_bad failed, nothing was changed: relation "nowhere" does not exist/),
    });
    expect(await schemaOf(database)).toEqual(before);
  });

  it("a database that is newer than the code is refused", async () => {
    const database = await empty();
    await migrated(database, migrationsWith({ "9000_more": "CREATE TABLE more (id text)" }));
    await expect(migrated(database)).rejects.toThrow(/9000_more, which this Dixit does not know: update Dixit/);
  });

  it("an enum gets a value without the loss of a row", async () => {
    const database = await empty();
    const store = await openPostgresStore({ url: database.url, migrations: POSTGRES_MIGRATIONS });
    await store.transaction(async (t) => {
      await t.put("actors", [actor("a", { name: "Omar" }), actor("b")]);
      await t.put("articles", [article("article1")]);
      await t.put("articleVersions", [version("version1", "article1")]);
      await t.put("sources", [source("source1", "a")]);
      await t.put("claims", [claim("claim1")]);
      await t.put("attributions", [attribution("x"), attribution("y", { viaId: "x" })]);
    });
    await store.close();
    const journal = JSON.parse(readFileSync(join(POSTGRES_MIGRATIONS, "meta/_journal.json"), "utf8"));
    const latest = journal.entries.at(-1).tag.slice(0, 4);
    const snapshot = readFileSync(join(POSTGRES_MIGRATIONS, `meta/${latest}_snapshot.json`), "utf8");
    const changed = snapshot.replaceAll("'COLLECTIVE', 'PLACE')", "'COLLECTIVE', 'PLACE', 'CAMPAIGN')");
    const statements = await generateMigration(JSON.parse(snapshot), JSON.parse(changed));
    expect(statements.length).toBeGreaterThan(0);
    const migrations = migrationsWith({ "9000_campaigns": statements.join("\n--> statement-breakpoint\n") });
    const opened = await openPostgresStore({ url: database.url, migrations });
    expect(opened.migrated).toEqual(["9000_campaigns"]);
    expect(await opened.count("attributions")).toBe(2);
    expect(await opened.count("attributionAncestors")).toBe(1);
    await opened.transaction((t) => t.put("actors", [actor("c", { kind: "CAMPAIGN" as never })]));
    expect(await opened.check()).toEqual([]);
    await opened.close();
  });

  it("what whoever migrated was killed before working out, the next to open works out", async () => {
    const database = await empty();
    const store = await openPostgresStore({ url: database.url, migrations: POSTGRES_MIGRATIONS });
    const text = "The harbour council approved a ferry contract with thirty captains in March";
    await store.transaction((t) => t.put("claims", [claim("claim1", { text })]));
    await store.close();
    const keys = () => runIn(database.url, "select * from claim_keys order by 1, 2");
    const before = await keys();
    expect(before).not.toEqual([]);
    await runIn(database.url, "delete from claim_keys");
    expect(await migrated(database)).toEqual([]);
    expect(await keys()).toEqual(before);
  });

  it("decisions that took others back before that was written down get to know which", async () => {
    const database = await empty();
    await migrated(database, migrationsBefore("0011"));
    await runIn(
      database.url,
      `insert into reviews select id, 'CLAIM', 'claim1', was, "is", 'looked at it', 'Ida', '2031-04-0' || day || 'T00:00:00.000Z', null
       from (values ('r1', 'PROPOSED', 'ACCEPTED', 1), ('r2', 'ACCEPTED', 'PROPOSED', 2), ('r3', 'PROPOSED', 'ACCEPTED', 3)) as r (id, was, "is", day)`,
    );
    expect((await migrated(database))[0]).toMatch(/^0011/);
    const undos = await runIn(database.url, "select id, undoes_id from reviews where undoes_id is not null");
    expect(undos).toEqual([{ id: "r2", undoes_id: "r1" }]);
  });

  it("a database that is not in UTF-8 is refused", async () => {
    const database = await newDatabase("template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'");
    databases.push(database);
    await expect(migrated(database)).rejects.toMatchObject({
      code: "DATABASE_ENCODING",
      message: expect.stringMatching(/has the encoding SQL_ASCII: create it with `createdb --encoding=UTF8/),
    });
  });
});
