/** The queue, where the order of what belongs together matters. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Jobs } from "../../src/storage/port.ts";
import { openPostgresJobs } from "../../src/storage/postgres-jobs.ts";
import { type Database, hasPostgres, newDatabase } from "../support/postgres.ts";

const work = (name: string) => ({ name });
const keyOf = (one: object) => (one as { name: string }).name.slice(0, 1);

describe.skipIf(!hasPostgres)("a queue", () => {
  it("can be opened by many at once that are the first", async () => {
    const { url, drop } = await newDatabase();
    const opened = await Promise.allSettled(Array.from({ length: 6 }, () => openPostgresJobs({ url })));
    for (const one of opened) if (one.status === "fulfilled") await one.value.close();
    await drop();
    expect(opened.filter(({ status }) => status === "rejected")).toEqual([]);
  });
});

describe.skipIf(!hasPostgres)("jobs of one key", () => {
  let database: Database;
  let [mine, theirs]: Jobs[] = [];
  beforeEach(async () => {
    database = await newDatabase();
    mine = await openPostgresJobs({ url: database.url });
    theirs = await openPostgresJobs({ url: database.url });
  });
  afterEach(async () => {
    await mine?.close();
    await theirs?.close();
    await database.drop();
  });
  const take = async (jobs: Jobs | undefined, most: number) => {
    const taken = (await jobs?.take(most)) ?? [];
    return { names: taken.map((one) => (one.work as { name: string }).name), ids: taken.map(({ id }) => id) };
  };

  it("are taken in their order, and by one worker at a time", async () => {
    await mine?.add(["a1", "b1", "a2", "b2", "a3"].map(work), keyOf);
    const first = await take(mine, 1);
    expect(first.names).toEqual(["a1"]);
    const second = await take(theirs, 10);
    expect(second.names).toEqual(["b1", "b2"]);
    expect((await take(theirs, 10)).names).toEqual([]);
    await theirs?.done(second.ids);
    await mine?.done(first.ids);
    const third = await take(theirs, 1);
    expect(third.names).toEqual(["a2"]);
    expect((await take(mine, 10)).names).toEqual([]);
    await theirs?.giveBack(third.ids);
    expect(await mine?.left()).toBe(2);
  });

  it("do not keep those of other keys waiting, however many come before them", async () => {
    await mine?.add([...Array.from({ length: 20 }, (_, i) => `a${i + 1}`), "b1"].map(work), keyOf);
    expect((await take(mine, 1)).names).toEqual(["a1"]);
    expect((await take(theirs, 8)).names).toEqual(["b1"]);
    expect((await take(theirs, 8)).names).toEqual([]);
    expect(await mine?.left()).toBe(21);
  });

  it("do not wait for those that belong to nothing", async () => {
    await mine?.add(["c", "c"].map(work));
    expect((await take(mine, 1)).names).toEqual(["c"]);
    expect((await take(theirs, 10)).names).toContain("c");
  });
});
