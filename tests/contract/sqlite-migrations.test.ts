import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import Client from "better-sqlite3";
import { generateSQLiteMigration } from "drizzle-kit/api";
import { buildSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { openSqlite } from "../../src/storage/sqlite.ts";
import { openSqliteStore, type SqliteStore } from "../../src/storage/sqlite-store.ts";
import { copiesOf } from "./migrations.ts";
import { actor, actorName, affiliation, article, attribution, claim, evidence, source, version } from "./records.ts";
import { SQLITE_MIGRATIONS, temporaryFolder } from "./temporary.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const KNOWN = readdirSync(SQLITE_MIGRATIONS)
  .filter((name) => name.endsWith(".sql"))
  .map((name) => name.slice(0, -".sql".length))
  .sort();
const BREAKPOINT = "\n--> statement-breakpoint\n";
const folder = temporaryFolder();
let names = 0;
const newName = () => join(folder, String(++names));
const newFile = () => `${newName()}.sqlite`;

const { migrationsWith, migrationsBefore } = copiesOf(SQLITE_MIGRATIONS, folder);

async function migrated(file: string, migrations = SQLITE_MIGRATIONS): Promise<readonly string[]> {
  const { writer, reader, migrated: applied } = await openSqlite({ file, migrations });
  reader.close();
  writer.close();
  return applied;
}

const dump = (file: string): unknown[] => {
  const client = new Client(file, { readonly: true });
  const schema = client.prepare("select name, sql from sqlite_master order by name").all();
  const rows = (schema as { name: string; sql: string | null }[])
    .filter(({ sql }) => sql?.startsWith("CREATE TABLE"))
    .map(({ name }) => [name, client.prepare(`select * from "${name}"`).all()]);
  client.close();
  return [schema, rows];
};

const search = (file: string, words: string): unknown[] => {
  const client = new Client(file, { readonly: true });
  const found = client
    .prepare(
      "select subject_id from search_texts where row in (select rowid from search_index where search_index match ?) order by 1",
    )
    .pluck()
    .all(words);
  client.close();
  return found;
};

/** What drizzle-kit would write for the values that three enums get in addition, each in a table that others refer to or search. */
async function enumChange(): Promise<string> {
  const snapshot = readFileSync(join(SQLITE_MIGRATIONS, "meta", `${KNOWN.at(-1)?.slice(0, 4)}_snapshot.json`), "utf8");
  const changed = snapshot
    .replaceAll("'COLLECTIVE', 'PLACE')", "'COLLECTIVE', 'PLACE', 'CAMPAIGN')")
    .replaceAll("'RETRACTS')", "'RETRACTS', 'HOPES')")
    .replaceAll("'EVENT', 'SOURCE')", "'EVENT', 'SOURCE', 'VOICE')");
  const statements = await generateSQLiteMigration(JSON.parse(snapshot), JSON.parse(changed));
  return statements.join(BREAKPOINT);
}

/** A database with rows in tables that refer to each other, and with gaps between its row numbers. */
async function fill(file: string, migrations = SQLITE_MIGRATIONS): Promise<void> {
  const store = await openSqliteStore({ file, migrations });
  await store.transaction(async (t) => {
    await t.put("actors", [actor("a1", { name: "Gone" }), actor("a2", { name: "Omar Abu Laila" }), actor("a3")]);
    await t.put("actorNames", [actorName("n1", "a2", { value: "Abu Layla" })]);
    await t.put("affiliations", [affiliation("f1", "a2", "SPEAKS_FOR", "a3")]);
    await t.put("articles", [article("article1")]);
    await t.put("articleVersions", [version("version1", "article1")]);
    await t.put("sources", [source("source1", "a2"), source("source2", "a3")]);
    await t.put("claims", [claim("claim1", { text: "The siege has ended" })]);
    await t.put("attributions", [attribution("x"), attribution("y", { viaId: "x" })]);
    await t.put("evidence", [
      evidence("e1", "x", { exact: "lifted the siege" }),
      evidence("e2", "y", { exact: "broke through" }),
    ]);
    await t.put("actors", [actor("a1", { name: "Renamed" })]);
  });
  await store.close();
  const client = new Client(file);
  client.exec(
    "delete from search_texts where subject_id = 'a1'; update search_texts set row = row + 100 where row > 3",
  );
  client.close();
}

describe("a generated migration that rebuilds tables", () => {
  test("loses no rows of child tables, no rules, and no search result", async () => {
    const file = newFile();
    await fill(file);
    const found = () => ["siege", "laila", "layla", "broke", "claim"].map((word) => search(file, `"${word}"`));
    const [before, tables] = [
      found(),
      (dump(file)[1] as [string, unknown[]][]).filter(([name]) => name !== "dixit_migrations"),
    ];
    const sql = await enumChange();
    for (const table of ["actors", "attributions", "search_texts"]) expect(sql).toContain(`DROP TABLE \`${table}\``);

    expect(await migrated(file, migrationsWith({ "9000_more": sql }))).toEqual(["9000_more"]);

    expect(found()).toEqual(before);
    expect(dump(file)[1]).toEqual(expect.arrayContaining(tables));
    expect(before).toEqual([["claim1", "x"], ["a2"], ["a2"], ["y"], []]);
    const store = await openSqliteStore({ file, migrations: migrationsWith({ "9000_more": sql }) });
    await keepsRules(store);
    await store.transaction((t) => t.put("actors", [actor("a1", { name: "Renamed once more" })]));
    expect(await store.check()).toEqual([]);
    expect(search(file, '"once more"')).toEqual(["a1"]);
    await store.close();
  });

  async function keepsRules(store: SqliteStore): Promise<void> {
    const put = (...entries: Parameters<typeof attribution>[1][]) =>
      store.transaction((t) =>
        t.put(
          "attributions",
          entries.map((more) => attribution(more?.id ?? "z", more)),
        ),
      );
    await expect(put({ id: "x", viaId: "y" })).rejects.toThrow(/itself through via/);
    await expect(put({ id: "x", stance: "HOPES" as never })).resolves.toMatchObject({ updated: 1 });
    await expect(put({ id: "x", stance: "SINGS" as never })).rejects.toThrow(/attributions_stance_known/);
    await store.transaction((t) => t.put("actors", [actor("a4", { kind: "CAMPAIGN" as never })]));
  }

  test("may drop a trigger for good", async () => {
    const file = newFile();
    await migrated(file);
    await migrated(file, migrationsWith({ "9000_less": "DROP TRIGGER `search_texts_updated`;" }));
    const names = (dump(file)[0] as { name: string }[]).map(({ name }) => name);
    expect(names).toContain("search_texts_inserted");
    expect(names).not.toContain("search_texts_updated");
  });
});

test.each([
  ["claim_keys", ""],
  ["name_keys", ""],
  ["claim_keys", " where claim_id = 'claim1'"],
  ["name_keys", " where actor_id = 'a1'"],
])("what whoever migrated was killed before working out, the next to open works out: %s%s", async (table, which) => {
  const file = newFile();
  const filled = await openSqliteStore({ file, migrations: SQLITE_MIGRATIONS });
  const text = "The harbour council approved a ferry contract with thirty captains in March";
  const other = "Seven beekeepers of the northern valley lost every hive to an early frost";
  await filled.transaction((t) => t.put("claims", [claim("claim1", { text }), claim("claim2", { text: other })]));
  await filled.transaction((t) =>
    t.put("actors", [actor("a1", { name: "Anton Vey" }), actor("a2", { name: "Ida Quell" })]),
  );
  await filled.close();
  const rows = () => new Set((dump(file)[1] as [string, unknown[]][]).find(([name]) => name === table)?.[1]);
  const before = rows();
  const client = new Client(file);
  const { changes } = client.prepare(`delete from ${table}${which}`).run();
  client.close();
  expect(changes).toBeGreaterThan(0);
  expect(rows().size).toBe(before.size - changes);
  const store = await openSqliteStore({ file, migrations: SQLITE_MIGRATIONS });
  expect(store.migrated).toEqual([]);
  await store.close();
  expect(rows()).toEqual(before);
});

test("keys of claims in an earlier form are worked out anew", async () => {
  const file = newFile();
  await fill(file, migrationsBefore("0015"));
  const client = new Client(file);
  client.exec("insert into claim_keys select id, '0pairof0twoword' from claims");
  client.close();
  const wrong = async () => {
    const store = await openSqliteStore({ file, migrations: SQLITE_MIGRATIONS });
    const lines = await store.check();
    await store.close();
    return lines.filter((line) => line.startsWith("claimKeys"));
  };
  expect(await wrong()).toEqual([]);
});

/** Decisions of one claim: r2 takes r1 back, r5 takes r4 and r6 takes r3, r7 stands. */
const REVIEWS = [
  ["r1", "PROPOSED", "ACCEPTED", 1],
  ["r2", "ACCEPTED", "PROPOSED", 2],
  ["r3", "PROPOSED", "ACCEPTED", 3],
  ["r4", "ACCEPTED", "DISPUTED", 4],
  ["r5", "DISPUTED", "ACCEPTED", 5],
  ["r6", "ACCEPTED", "PROPOSED", 6],
  ["r7", "PROPOSED", "REJECTED", 7],
] as const;

test("decisions that took others back before that was written down get to know which", async () => {
  const file = newFile();
  await fill(file, migrationsBefore("0011"));
  const client = new Client(file);
  const insert = client.prepare("insert into reviews values (?, 'CLAIM', ?, ?, ?, 'looked at it', 'Ida', ?, null)");
  for (const [id, was, is, day] of REVIEWS) insert.run(id, "claim1", was, is, `2031-04-0${day}T00:00:00.000Z`);
  insert.run("r0", "claim2", "PROPOSED", "ACCEPTED", "2031-04-05T12:00:00.000Z");
  client.close();
  expect(await migrated(file)).toEqual(KNOWN.filter((name) => name >= "0011"));
  const after = new Client(file, { readonly: true });
  const undos = after.prepare("select id, undoes_id from reviews where undoes_id is not null order by id").raw().all();
  after.close();
  expect(undos).toEqual([
    ["r2", "r1"],
    ["r6", "r3"],
  ]);
});

test("eight processes that open one new file apply each migration once", async () => {
  const place = newName();
  mkdirSync(place);
  symlinkSync(join(ROOT, "node_modules"), join(place, "node_modules"));
  writeFileSync(
    join(place, "open.ts"),
    `import { openSqlite } from ${JSON.stringify(join(ROOT, "src/storage/sqlite.ts"))};
     const [file, migrations] = process.argv.slice(2);
     const { migrated, writer } = await openSqlite({ file, migrations });
     console.log(JSON.stringify(migrated));
     writer.close();`,
  );
  const outfile = join(place, "open.mjs");
  buildSync({
    entryPoints: [join(place, "open.ts")],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
  });
  const file = newFile();
  const open = () => promisify(execFile)(process.execPath, [outfile, file, SQLITE_MIGRATIONS]);
  const outputs = await Promise.all(Array.from({ length: 8 }, open));
  const applied = outputs.map(({ stdout }) => JSON.parse(stdout) as string[]).sort((a, b) => b.length - a.length);
  expect(applied).toEqual([KNOWN, ...Array.from({ length: 7 }, () => [])]);
  const client = new Client(file, { readonly: true });
  expect(client.prepare("select name from dixit_migrations").pluck().all()).toEqual(KNOWN);
  expect(client.pragma("application_id", { simple: true })).toBe(0x44495854);
  client.close();
});

test("SQLite before 3.47 can open the database: it takes no expression in RAISE", async () => {
  const file = newFile();
  await migrated(file);
  const client = new Client(file, { readonly: true });
  const triggers = client.prepare<[], string>("select sql from sqlite_master where sql like '%raise%'").pluck().all();
  client.close();
  expect(triggers).toHaveLength(6);
  for (const trigger of triggers) expect(trigger).not.toMatch(/RAISE\(ABORT, '[^']*'[^)]/i);
});

describe("migrations that are not those that were applied", () => {
  async function refusal(file: string, migrations: string): Promise<string> {
    const before = dump(file);
    const error = await migrated(file, migrations).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: "UserError" });
    expect(dump(file)).toEqual(before);
    return (error as Error).message;
  }
  async function existing(): Promise<string> {
    const file = newFile();
    await migrated(file);
    return file;
  }

  test("a file with one other byte", async () => {
    const migrations = migrationsWith({});
    const path = join(migrations, "0001_rules.sql");
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
    writeFileSync(path, bytes);
    expect(await refusal(await existing(), migrations)).toMatch(/0001_rules was changed after it was applied/);
  });

  test("a file with other line ends is the same file", async () => {
    const migrations = migrationsWith({});
    const path = join(migrations, "0001_rules.sql");
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
    expect(await migrated(await existing(), migrations)).toEqual([]);
  });

  test("a file that would come before one that was applied", async () => {
    const migrations = migrationsWith({ "0000_urgent": "select 1;" });
    expect(await refusal(await existing(), migrations)).toMatch(
      /0000_urgent was never applied, but the later 0001_rules was/,
    );
  });

  test("a file that is not in the journal, and one that is missing", async () => {
    const extra = migrationsWith({});
    writeFileSync(join(extra, "9000_loose.sql"), "select 1;");
    expect(await refusal(await existing(), extra)).toMatch(/9000_loose\.sql is not in the journal/);
    const incomplete = migrationsWith({ "9000_more": "select 1;" });
    const journal = join(incomplete, "meta/_journal.json");
    writeFileSync(journal, readFileSync(journal, "utf8").replace("9000_more", "9001_other"));
    expect(await refusal(await existing(), incomplete)).toMatch(/9001_other\.sql cannot be read|9000_more\.sql is not/);
  });

  test("a database that is newer than the code", async () => {
    const file = newFile();
    await migrated(file, migrationsWith({ "9000_more": "select 1;" }));
    expect(await refusal(file, SQLITE_MIGRATIONS)).toMatch(/9000_more, which this Dixit does not know: update Dixit/);
  });

  test("a database with a migration whose file is gone", async () => {
    const file = newFile();
    await migrated(file, migrationsWith({ "9000_a": "select 1;" }));
    expect(await refusal(file, migrationsWith({ "9000_b": "select 1;" }))).toMatch(/9000_a, but its file is missing/);
  });

  test("a migration that fails half-way leaves the database as it was", async () => {
    const file = newFile();
    await fill(file);
    const statements = [
      "CREATE TABLE half (id text)",
      "DELETE FROM evidence",
      "DROP TRIGGER search_texts_deleted",
      "INSERT INTO nowhere VALUES (1)",
    ];
    const migrations = migrationsWith({
      "9000_good": "CREATE TABLE good (id text)",
      "9001_bad": statements.join(BREAKPOINT),
    });
    expect(await refusal(file, migrations)).toMatch(/9001_bad failed, nothing was changed: no such table: nowhere/);
  });

  test("a migration that leaves broken references is rolled back", async () => {
    const file = newFile();
    await fill(file);
    const migrations = migrationsWith({ "9000_bad": "DELETE FROM actors WHERE id = 'a2'" });
    expect(await refusal(file, migrations)).toMatch(/would leave \d+ broken references, such as from \w+ to actors/);
  });
});

describe("files that are not Dixit's", () => {
  /** Opening is refused with this code, and nothing in the folder changes. */
  async function refused(file: string, code: string, message: RegExp): Promise<void> {
    const before = existsSync(file) ? readFileSync(file) : null;
    const neighbours = readdirSync(folder);
    await expect(openSqlite({ file, migrations: SQLITE_MIGRATIONS })).rejects.toMatchObject({
      name: "UserError",
      code,
      message: expect.stringMatching(message),
    });
    expect(existsSync(file) ? readFileSync(file) : null).toEqual(before);
    expect(readdirSync(folder)).toEqual(neighbours);
  }
  function foreign(sql: string): string {
    const file = newFile();
    const client = new Client(file);
    client.exec(sql);
    client.close();
    return file;
  }

  test("a database of another program", async () => {
    await refused(foreign("create table notes (id integer)"), "FOREIGN_DATABASE", /is a database of another program/);
    await refused(
      foreign("pragma application_id = 7; create table dixit_migrations (name)"),
      "FOREIGN_DATABASE",
      /application_id 7/,
    );
    await refused(
      foreign("pragma journal_mode = wal; create table notes (id integer)"),
      "FOREIGN_DATABASE",
      /another program/,
    );
  });

  test("an empty file is as good as none", async () => {
    const file = newFile();
    writeFileSync(file, "");
    expect(await migrated(file)).toEqual(KNOWN);
  });

  test("a file that is no database", async () => {
    const file = newFile();
    writeFileSync(file, "Dear editor,\n".repeat(1000));
    await refused(file, "DATABASE_CORRUPT", /is not an SQLite database/);
  });

  test("a damaged database", async () => {
    const file = newFile();
    await fill(file);
    truncateSync(file, 40960);
    await refused(file, "DATABASE_CORRUPT", /damaged/);
  });

  test("a folder that does not exist", async () => {
    await refused(join(folder, "none", "dixit.sqlite"), "NO_FOLDER", /the folder .*none does not exist/);
    const place = join(newName(), "data");
    const { writer, reader } = await openSqlite({
      file: join(place, "dixit.sqlite"),
      createsFolder: true,
      migrations: SQLITE_MIGRATIONS,
    });
    reader.close();
    writer.close();
    expect(readdirSync(place)).toEqual(["dixit.sqlite"]);
  });

  test("a folder in the place of a file", async () => {
    const place = newName();
    mkdirSync(place);
    await expect(openSqlite({ file: place, migrations: SQLITE_MIGRATIONS })).rejects.toThrow(/is a folder/);
  });
});
