import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "graphql";
import { afterAll, describe, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { openPostgresStore, type PostgresStore } from "../../src/storage/postgres-store.ts";
import { address } from "../support/address.ts";
import { type Database, hasPostgres, newDatabase, POSTGRES_MIGRATIONS, runIn } from "../support/postgres.ts";
import { actor, actorName, affiliation, source } from "./records.ts";
import { storeContract } from "./store.ts";

const schema = createSchema();
const databases: Database[] = [];
afterAll(() => Promise.all(databases.map((database) => database.drop())));

async function openNew(original?: string): Promise<PostgresStore> {
  const database = await newDatabase(original);
  databases.push(database);
  return openPostgresStore({ url: database.url, migrations: POSTGRES_MIGRATIONS });
}

/** A store of a copy of a database that was migrated once. */
async function open(): Promise<PostgresStore> {
  if (databases.length === 0) await (await openNew()).close();
  return openNew(databases[0]?.name);
}

describe.skipIf(!hasPostgres)("on a server", () => {
  storeContract("PostgreSQL", open, 30);
});

describe.skipIf(!hasPostgres)("what only PostgreSQL can show", () => {
  it("check names what is out of step", async () => {
    const store = await open();
    await store.transaction((t) => t.put("actors", [actor("a"), actor("b")]));
    await runIn(
      databases.at(-1)?.url ?? "",
      `set session_replication_role = replica;
       insert into sources (id, slug, name, kind, cardinality, voice) values ('s', 's', 'S', 'DOCUMENT', 'ONE', 'x');
       insert into actor_names (id, actor_id, ordinal, value, kind) values ('n', 'none', 1, 'N', 'ALIAS');
       update search_texts set words = 'other' where subject_id = 'a';
       alter table actors alter column name type text collate "default"`,
    );
    expect(await store.check()).toEqual([
      'actors.name is not in binary order: it should have the collation "C"',
      "actor_names: row n refers to a row that actors does not have",
      "sources s: voice is x, should be s",
      "searchTexts a name: is out of step",
      "searchTexts s name: is missing",
    ]);
    await store.close();
  });

  it("connections that are cut are made anew: nothing that was stored is lost, nothing is stored twice", async () => {
    const store = await open();
    const url = databases.at(-1)?.url ?? "";
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
    let stored = 0;
    let isOver = false;
    const cutting = (async () => {
      while (!isOver) {
        await runIn(url, cut);
        await sleep(100);
      }
    })();
    for (let i = 0; i < 25; i++) {
      await store.transaction(async (t) => {
        await t.put("actors", [actor(`a${i}`)]);
        await sleep(3);
        await t.put("actorNames", [actorName(`n${i}`, `a${i}`)]);
      });
      stored++;
      expect(await store.count("actors")).toBe(stored);
    }
    isOver = true;
    await cutting;
    expect(await store.count("actorNames")).toBe(25);
    expect(await store.check()).toEqual([]);
    await store.close();
  });

  it("more questions than there are connections wait for their turn", async () => {
    const store = await open();
    const counts = await Promise.all(Array.from({ length: 200 }, () => store.count("actors")));
    expect(counts).toEqual(Array.from({ length: 200 }, () => 0));
    await store.close();
  });

  it("hears of another process's commit, and keeps nothing while it cannot hear", async () => {
    const one = await open();
    const url = databases.at(-1)?.url ?? "";
    const two = await openPostgresStore({ url, migrations: POSTGRES_MIGRATIONS });
    await expect.poll(() => two.version()).not.toBeNull();
    for (let i = 0; i < 20; i++) {
      const before = two.version();
      await one.transaction((t) => t.put("actors", [actor(`a${i}`)]));
      await expect.poll(() => two.version(), { interval: 1, timeout: 5000 }).not.toBe(before);
    }
    await sleep(50);
    const before = two.version();
    await runIn(url, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dixit_listen'");
    await expect.poll(() => two.version(), { interval: 1 }).toBeNull();
    await expect.poll(() => two.version(), { interval: 1 }).toBeGreaterThan(before ?? Number.POSITIVE_INFINITY);
    await one.close();
    await two.close();
  });

  it("keeps nothing once its connection has fallen silent", async () => {
    await (await open()).close();
    const { port, pathname } = new URL(databases.at(-1)?.url ?? "");
    const { url, fallSilent, close } = await address(Number(port), pathname.slice(1));
    const store = await openPostgresStore({ url, migrations: POSTGRES_MIGRATIONS });
    await expect.poll(() => store.version()).not.toBeNull();
    fallSilent();
    await expect.poll(() => store.version(), { interval: 10, timeout: 40_000 }).toBeNull();
    close();
    await store.close();
  });

  it("a question that takes too long is ended, and says so", async () => {
    const store = await open();
    const url = databases.at(-1)?.url ?? "";
    const execute = createExecute(schema, store);
    const document = parse("{ actors { totalCount } }");
    expect((await execute({ schema, document })).errors).toBeUndefined();
    // It waits for a table that another holds.
    const held = runIn(url, "begin", "lock table actors in access exclusive mode", "select pg_sleep(8)", "commit");
    await sleep(500);
    const { errors } = await execute({ schema, document });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["TIMEOUT"]);
    await held;
    await store.close();
  });

  it("writers of two processes do not leave half a voice each", async () => {
    const one = await open();
    const url = databases.at(-1)?.url ?? "";
    const two = await openPostgresStore({ url, migrations: POSTGRES_MIGRATIONS });
    const ids = Array.from({ length: 12 }, (_, i) => `a${String(i).padStart(2, "0")}`);
    await one.transaction(async (t) => {
      await t.put(
        "actors",
        ids.map((id) => actor(id)),
      );
      await t.put(
        "sources",
        ids.map((id) => source(`s${id}`, id)),
      );
    });
    const join = (i: number) => affiliation(`f${i}`, ids[i] ?? "", "SPEAKS_FOR", ids[i + 1] ?? "");
    await Promise.all(
      ids.slice(1).map((_id, i) => (i % 2 === 0 ? one : two).transaction((t) => t.put("affiliations", [join(i)]))),
    );
    const voices = (await one.find("sources", "kind", ["NAMED"])).map(({ voice }) => voice);
    expect(new Set(voices)).toEqual(new Set(["sa00"]));
    expect(await two.check()).toEqual([]);
    await one.close();
    await two.close();
  });
});
