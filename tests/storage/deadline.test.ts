/** What happens to a statement that takes too long. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "graphql";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { Overtime } from "../../src/storage/overtime.ts";
import { openSqliteStore, type SqliteStore } from "../../src/storage/sqlite-store.ts";
import { actor } from "../contract/records.ts";
import { ROOT } from "../support/dataset.ts";

const schema = createSchema();
/** Deadlines are looked at once in 256 rows. */
const ROWS = 600;
const COUNT = "{ actors(filter: { kind: [PERSON] }) { totalCount } }";

let folder: string;
let store: SqliteStore | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dixit-test-"));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(worker?: string): Promise<ReturnType<typeof createExecute>> {
  const opened = await openSqliteStore({
    file: join(folder, "dixit.sqlite"),
    migrations: join(ROOT, "migrations/sqlite"),
    ...(worker !== undefined && { worker }),
  });
  store = opened;
  const actors = Array.from({ length: ROWS }, (_, i) => actor(`actor${i}`, { name: `word number ${i}` }));
  await opened.transaction((transaction) => transaction.put("actors", actors));
  return createExecute(schema, opened);
}

const ask = (execute: ReturnType<typeof createExecute>, source: string) => execute({ schema, document: parse(source) });

/** Makes some milliseconds pass between two looks at the clock. */
function late(step: number): void {
  let now = Date.now();
  vi.spyOn(Date, "now").mockImplementation(() => {
    now += step;
    return now;
  });
}

/** Makes some milliseconds pass between two looks, and the processor busy for as many, or more in several threads. */
function busy(step: number, worked = step): void {
  late(step);
  let user = 0;
  vi.spyOn(process, "cpuUsage").mockImplementation(() => {
    user += worked * 1000;
    return { user, system: 0 };
  });
}

describe("a statement whose time is up", () => {
  it.each([
    ["a count", COUNT],
    [
      "a page in an order without index",
      "{ actors(orderBy: { field: ATTRIBUTIONS, direction: DESC }) { nodes { id } } }",
    ],
    ["a search", '{ search(query: "word") { node { id } } }'],
    ["a filter by words", '{ actors(filter: { text: "word" }) { nodes { id } } }'],
  ])("ends with the error TIMEOUT: %s", async (_what, source) => {
    const execute = await open();
    late(6_000);
    const { data, errors } = await ask(execute, source);
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["TIMEOUT"]);
  });

  it("leaves the next one its own time", async () => {
    const execute = await open();
    late(6_000);
    await ask(execute, COUNT);
    vi.restoreAllMocks();
    expect((await ask(execute, COUNT)).data).toEqual({ actors: { totalCount: ROWS } });
  });
});

describe("a statement that holds the thread for too long", () => {
  const WORKER = join(ROOT, "dist/sqlite-worker.js");

  it("goes on in another, and answers the same", async () => {
    const execute = await open(WORKER);
    busy(50);
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(execute, COUNT)));
    expect(answers.map(({ data }) => data)).toEqual(answers.map(() => ({ actors: { totalCount: ROWS } })));
  });

  it("stays where it only waited, for a moment", async () => {
    const execute = await open(join(folder, "no-such-worker.js"));
    late(9);
    expect((await ask(execute, COUNT)).data).toEqual({ actors: { totalCount: ROWS } });
  });

  it("goes on in another where it waited for long, too", async () => {
    const execute = await open(WORKER);
    late(500);
    expect((await ask(execute, COUNT)).data).toEqual({ actors: { totalCount: ROWS } });
    const nowhere = await open(join(folder, "no-such-worker.js"));
    late(500);
    const { errors } = await ask(nowhere, COUNT);
    expect(errors?.map(({ message }) => message)).toEqual(["Unexpected error."]);
  });

  it.each([
    ["for a while, where it worked", () => busy(10, 20), ["Unexpected error."], 9_000],
    ["for a while and no longer, where it worked", () => busy(10, 20), undefined, 11_000],
    ["once, where it only waited", () => late(500), undefined, 0],
  ])("goes to another %s", async (_what, hold, expected, later) => {
    const execute = await open(join(folder, "no-such-worker.js"));
    // What is known of it is known of the document.
    const document = parse(COUNT);
    hold();
    expect((await execute({ schema, document })).errors).toHaveLength(1);
    vi.restoreAllMocks();
    const now = Date.now();
    vi.spyOn(Date, "now").mockImplementation(() => now + later);
    const { errors } = await execute({ schema, document });
    expect(errors?.map(({ message }) => message)).toEqual(expected);
  });

  it("goes on in one that was started ahead", async () => {
    await open();
    const overtime = new Overtime(WORKER, join(folder, "dixit.sqlite"));
    overtime.startAhead();
    expect(await overtime.run("select json_array(count(*)) from actors", [])).toBe(`[${ROWS}]`);
    await overtime.close();
  });

  it("is not lost when there is no other thread to be had", async () => {
    const execute = await open(join(folder, "no-such-worker.js"));
    busy(50);
    const { errors } = await ask(execute, COUNT);
    expect(errors?.map(({ message }) => message)).toEqual(["Unexpected error."]);
  });
});
