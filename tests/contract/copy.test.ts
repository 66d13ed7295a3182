/** Everything goes from one database to another and is the same there; what was cut off goes on. */
import { afterEach, describe, expect, it } from "vitest";
import { copyStore, LINKS } from "../../src/storage/copy.ts";
import type { Store, TableName } from "../../src/storage/port.ts";
import { tableFacts } from "../../src/storage/table-facts.ts";
import { type DatabaseKind, openDataset } from "../support/dataset.ts";
import { hasPostgres } from "../support/postgres.ts";
import { actor, attribution, claim } from "./records.ts";

const KINDS: readonly DatabaseKind[] = hasPostgres ? ["SQLite", "PostgreSQL"] : ["SQLite"];
const WAYS = KINDS.flatMap((from) => KINDS.map((to) => ({ from, to })));
const TABLES = Object.keys(tableFacts) as TableName[];

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const data of opened.splice(0)) await data.close();
});

async function open(...of: Parameters<typeof openDataset>): Promise<Store> {
  const data = await openDataset(...of);
  opened.push(data);
  return data.store;
}

/** Every row of every table, without the numbers that each database gives by itself. */
async function contents(store: Store): Promise<unknown> {
  const all: { [table: string]: string[] } = {};
  for (const table of TABLES) {
    const rows: string[] = [];
    for await (const row of store.scan(table)) rows.push(JSON.stringify({ ...row, row: undefined }));
    all[table] = rows.sort();
  }
  return all;
}

/** Stops a copy after some batches. */
function stopAfter(batches: number): () => Promise<void> {
  let left = batches;
  return async () => {
    if (left-- === 0) throw new RangeError("stopped");
  };
}

it("every column that refers to its own table is left for the end", () => {
  const links = TABLES.flatMap((table) =>
    tableFacts[table].references.filter((to) => to.table === table).map(({ column }) => `${table}.${column}`),
  );
  const left = Object.entries(LINKS).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(left).toEqual(expect.arrayContaining(links));
});

describe.each(WAYS)("from $from to $to", ({ from, to }) => {
  it("is the same there; again, nothing is written", async () => {
    const source = await open("demo", from);
    const target = await open("empty", to);
    const progress: number[] = [];
    const copied = await copyStore(source, target, { onProgress: ({ done, total }) => progress.push(done / total) });
    expect(await contents(target)).toEqual(await contents(source));
    expect(await target.check()).toEqual([]);
    expect(copied.map(({ rows, written }) => rows - written)).toEqual(TABLES.map(() => 0));
    expect(Math.max(...progress)).toBe(1);
    const again = await copyStore(source, target);
    expect(again).toEqual(copied.map((table) => ({ ...table, written: 0 })));
    // What is derived is worked out in the copy as it was in the original.
    await target.transaction((t) => t.put("actors", [actor("new", { name: "Brand New" })]));
    expect(await target.check()).toEqual([]);
  });

  it("goes on where it was cut off, wherever that was", async () => {
    const source = await open("demo", from);
    const target = await open("empty", to);
    let turns = 0;
    for (let batches = 3; turns < 100; batches += 9, turns++) {
      const done = await copyStore(source, target, { checkpoint: stopAfter(batches) }).then(
        () => true,
        (error) => {
          expect(error).toBeInstanceOf(RangeError);
          return false;
        },
      );
      if (done) break;
    }
    expect(turns).toBeGreaterThan(3);
    expect(await contents(target)).toEqual(await contents(source));
    expect(await target.check()).toEqual([]);
  });

  it("a database with data of its own is refused, and stays as it is", async () => {
    const source = await open("seed", from);
    const target = await open("empty", to);
    await target.transaction((t) => t.put("actors", [actor("mine")]));
    const before = await contents(target);
    await expect(copyStore(source, target)).rejects.toMatchObject({
      code: "DATABASE_NOT_EMPTY",
      message: expect.stringMatching(/has 1 rows of actors that the other has not/),
    });
    expect(await contents(target)).toEqual(before);
  });
});

it("what is written meanwhile is told by the checksums", async () => {
  const source = await open("demo", "SQLite");
  const target = await open("empty", "SQLite");
  let isChanged = false;
  const copying = copyStore(source, target, {
    onProgress: ({ doing }) => {
      if (doing !== "verify" || isChanged) return;
      isChanged = true;
      void target.transaction((t) => t.put("claims", [claim("late")]));
    },
    checkpoint: () => new Promise((resolve) => setImmediate(resolve)),
  });
  await expect(copying).rejects.toMatchObject({ code: "CHECKSUM_DIFFERS", message: expect.stringContaining("claims") });
});

it("attributions that hang on later ones are linked at the end", async () => {
  const source = await open("seed", "SQLite");
  const [first] = await source.find("articles", "slug", ["deir-ezzor-siege"]);
  const [some] = await source.find("attributions", "articleId", [first?.id ?? ""]);
  if (some === undefined) throw new Error("the seed has attributions");
  const { articleId, claimId, sourceId, firstVersionId } = some;
  const here = { articleId, claimId, sourceId, firstVersionId };
  await source.transaction((t) =>
    t.put("attributions", [
      attribution("z", here),
      attribution("m", { ...here, viaId: "z", derivedFromId: "z", derivationKind: "TRANSLATION" }),
      attribution("a", { ...here, viaId: "m" }),
    ]),
  );
  const target = await open("empty", "SQLite");
  await copyStore(source, target);
  expect(await contents(target)).toEqual(await contents(source));
});
