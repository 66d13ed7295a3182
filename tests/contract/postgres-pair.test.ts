/** A primary and its standby: questions go to the standby when it is far enough, and it takes over when the primary is gone. */
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "graphql";
import { afterEach, describe, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { openPostgresStore, type PostgresStore } from "../../src/storage/postgres-store.ts";
import { address } from "../support/address.ts";
import { hasPostgres, newPair, type Pair, POSTGRES_MIGRATIONS, runIn } from "../support/postgres.ts";
import { actor } from "./records.ts";

const SEARCH = parse("query ($slug: String!) { actor(slug: $slug) { slug } }");
const schema = createSchema();

/** Whether a question finds an actor. */
async function finds(store: PostgresStore, slug: string): Promise<boolean> {
  const { data, errors } = await createExecute(schema, store)({ schema, document: SEARCH, variableValues: { slug } });
  expect(errors).toBeUndefined();
  return (data as { actor: unknown }).actor !== null;
}

const putActor = (store: PostgresStore, id: string) => store.transaction((t) => t.put("actors", [actor(id)]));

const portOf = (url: string): number => Number(new URL(url).port);

describe.skipIf(!hasPostgres || process.env.DIXIT_TEST_POSTGRES !== undefined)("a primary and a standby", () => {
  let pair: Pair;
  const opened: PostgresStore[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    pair.remove();
  });

  async function open(url: string, replicas: readonly string[] = []): Promise<PostgresStore> {
    const store = await openPostgresStore({ url, replicas, migrations: POSTGRES_MIGRATIONS });
    opened.push(store);
    return store;
  }

  it("questions go to the standby, and whoever has written reads it, however far the standby is behind", async () => {
    pair = await newPair();
    const [primary, standby] = [`${pair.primary.url}/postgres`, `${pair.standby.url}/postgres`];
    const store = await open(primary, [standby]);
    const asked = async () => {
      const [row] = await runIn(
        standby,
        "select count(*)::int as n from pg_stat_activity where application_name = 'dixit' and query like '%row_to_json%'",
      );
      return (row as { n: number }).n;
    };
    await putActor(store, "first");
    await expect
      .poll(async () => ((await finds(store, "first")) ? asked() : -1), { timeout: 20_000 })
      .toBeGreaterThan(0);
    for (let i = 0; i < 30; i++) {
      await putActor(store, `a${i}`);
      expect(await finds(store, `a${i}`)).toBe(true);
    }
    await runIn(standby, "select pg_wal_replay_pause()");
    await putActor(store, "unseen");
    expect(await finds(store, "unseen")).toBe(true);
    expect(await runIn(standby, "select 1 from actors where id = 'unseen'")).toEqual([]);
    // Another server that hears of it does not ask the standby either.
    const other = await open(primary, [standby]);
    await expect.poll(() => other.version()).not.toBeNull();
    const before = other.version();
    await putActor(store, "heard");
    await expect.poll(() => other.version()).not.toBe(before);
    expect(await finds(other, "heard")).toBe(true);
    await runIn(standby, "select pg_wal_replay_resume()");
    // Without the standby, the primary answers.
    process.kill(-pair.standby.pid, "SIGKILL");
    for (let i = 0; i < 5; i++) expect(await finds(store, "first")).toBe(true);
  });

  it("when the primary is killed, the standby takes over: no acknowledged write is lost, and no server is restarted", async () => {
    pair = await newPair();
    const admin = `${pair.primary.url}/postgres`;
    await expect
      .poll(() => runIn(admin, "select 1 from pg_stat_replication where state = 'streaming'"))
      .not.toEqual([]);
    await runIn(admin, "alter system set synchronous_standby_names = '*'", "select pg_reload_conf()");
    await expect
      .poll(() => runIn(admin, "show synchronous_standby_names"))
      .toEqual([{ synchronous_standby_names: "*" }]);
    const place = await address(portOf(pair.primary.url));
    const stores = await Promise.all(Array.from({ length: 8 }, () => open(place.url)));
    const acknowledged: string[] = [];
    const times: number[] = [];
    let isOver = false;
    const writers = stores.map(async (store, writer) => {
      for (let i = 0; !isOver; i++) {
        const id = `w${writer}x${i}`;
        await putActor(store, id);
        acknowledged.push(id);
        times.push(performance.now());
        await sleep(5);
      }
    });
    await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(40);
    pair.kill();
    const killed = performance.now();
    await sleep(500);
    pair.promote();
    place.leadTo(portOf(pair.standby.url));
    const promoted = performance.now();
    const before = acknowledged.length;
    await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(before + 40);
    isOver = true;
    await Promise.all(writers);
    const gap = Math.min(...times.filter((time) => time > promoted)) - promoted;
    console.info(
      `first write ${Math.round(gap)} ms after the promotion, which came ${Math.round(promoted - killed)} ms after the end`,
    );
    const rows = await runIn(`${pair.standby.url}/postgres`, "select id from actors");
    const stored = new Set(rows.map((row) => (row as { id: string }).id));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect(await stores[0]?.check()).toEqual([]);
    place.close();
  });
});
