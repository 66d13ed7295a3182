import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { inWorkers } from "./worker-pool.ts";

/** A worker that runs this for every message, `job`, and answers with what it gives. */
const worker = (body: string) => () =>
  new Worker(
    `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", (job) => parentPort.postMessage((() => { ${body} })()));`,
    { eval: true },
  );

async function* numbers(count: number, onTaken: (number: number) => void = () => {}) {
  for (let i = 0; i < count; i++) {
    onTaken(i);
    yield i;
  }
}

async function all<R>(results: AsyncIterable<R>): Promise<R[]> {
  const list: R[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe("inWorkers", () => {
  it("keeps the order, though some jobs take longer", async () => {
    const start = worker(
      "if (job % 7 === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); return job * 2;",
    );
    expect(await all(inWorkers(numbers(300), { start, size: 3 }))).toEqual(
      Array.from({ length: 300 }, (_, i) => i * 2),
    );
  });

  it("ends when there are no jobs", async () => {
    expect(await all(inWorkers(numbers(0), { start: worker("return job"), size: 2 }))).toEqual([]);
  });

  it("takes no more jobs than it has room for while nobody takes results", async () => {
    let taken = 0;
    const jobs = numbers(10_000, (number) => {
      taken = number + 1;
    });
    const results = inWorkers(jobs, { start: worker("return job"), size: 2 });
    expect((await results.next()).value).toBe(0);
    await sleep(200);
    expect(taken).toBeLessThanOrEqual(10);
    await results.return(undefined);
    await sleep(50);
    expect(taken).toBeLessThanOrEqual(11);
  });

  it("gives a result as soon as it is there, though the next job is not", async () => {
    async function* slow() {
      yield 1;
      await sleep(60_000, undefined, { ref: false });
      yield 2;
    }
    const results = inWorkers(slow(), { start: worker("return job"), size: 2 });
    expect((await results.next()).value).toBe(1);
    await results.return(undefined);
  });

  it("moves byte arrays instead of copying them", async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    async function* one() {
      yield bytes;
    }
    expect(await all(inWorkers(one(), { start: worker("return job.length"), size: 1 }))).toEqual([3]);
    expect(bytes.length).toBe(0);
  });

  it.each([
    ["ends", "if (job === 20) process.exit(7); return job;", /^a worker ended unexpectedly, with code 7$/],
    ["throws", "if (job === 20) throw new Error('boom'); return job;", /boom/],
  ])("fails, and does not hang, when a worker %s", async (_, body, message) => {
    await expect(all(inWorkers(numbers(1000), { start: worker(body), size: 2 }))).rejects.toThrow(message);
  });

  it("gives up what is under way when it is to stop, and keeps what was done", async () => {
    const stop = new AbortController();
    const seen: unknown[] = [];
    const work = async () => {
      const start = worker("while (job === 2); return job");
      for await (const result of inWorkers(numbers(5), { start, size: 1, stop: stop.signal })) {
        seen.push(result);
        if (result === 1) stop.abort(new Error("enough"));
      }
    };
    await expect(work()).rejects.toThrow("enough");
    expect(seen).toEqual([0, 1]);
  });

  it("says it when a worker has no memory left", async () => {
    const start = () =>
      new Worker("const all = []; for (;;) all.push(new Array(1e5).fill({}));", {
        eval: true,
        resourceLimits: { maxOldGenerationSizeMb: 10 },
        stderr: true,
      });
    await expect(all(inWorkers(numbers(10), { start, size: 1 }))).rejects.toThrow(/out of memory/);
  });

  it("gives what was done before reading the jobs failed, and then that failure", async () => {
    async function* failing() {
      yield* numbers(3);
      throw new Error("the file is gone");
    }
    const seen: unknown[] = [];
    const work = async () => {
      for await (const result of inWorkers(failing(), { start: worker("return job"), size: 2 })) seen.push(result);
    };
    await expect(work()).rejects.toThrow("the file is gone");
    expect(seen).toEqual([0, 1, 2]);
  });
});
