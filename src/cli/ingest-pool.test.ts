import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openIngestPool } from "./ingest-pool.ts";

it("can be closed while its workers answer: what they say then is dropped", async () => {
  const content = "Bridge to close\n\nThe harbour bridge will close on Friday, Mayor Ida Quell said.\n";
  for (let round = 0; round < 3; round++) {
    const pool = openIngestPool();
    const read = () => pool.read({ origin: "test", format: "text", content, given: {} });
    const first = read();
    const rest = Array.from({ length: 200 }, read);
    expect(await first).toMatchObject({ title: "Bridge to close" });
    // The workers go on while this thread does something else, so that answers lie in wait when the pool is closed.
    const end = Date.now() + 30;
    while (Date.now() < end);
    const closed = pool.close();
    await Promise.allSettled(rest);
    // An answer that nobody waits for is an uncaught error where it is not dropped, and fails this test.
    await closed;
  }
});

/** A pool of threads that do what the content says: hang, or die; anything else they give back. */
function poolOfContents(longest: number) {
  const folder = mkdtempSync(join(tmpdir(), "dixit-pool-"));
  const script = join(folder, "worker.mjs");
  writeFileSync(
    script,
    `export function read({ job, atWork }) {
       Atomics.store(atWork, 0, 1);
       while (job.content === "hang");
       if (job.content === "die") process.exit(1);
       const memory = [];
       while (job.content === "grow") memory.push(new Array(1e6).fill(0.5));
       Atomics.store(atWork, 0, 0);
       return { value: job.content };
     }`,
  );
  const pool = openIngestPool({ script, longest });
  onTestFinished(async () => {
    await pool.close();
    rmSync(folder, { recursive: true });
  });
  return (content: string): Promise<unknown> => pool.read({ origin: content, format: "text", content, given: {} });
}

it.each([
  ["takes too long", "hang", 600, "hang: took longer than 0.6 seconds"],
  ["needs too much memory", "grow", 60_000, "grow: needed more than 1024 MB"],
  ["ends its thread", "die", 60_000, "worker exited with code: 1"],
])("fails with what %s, and does what waited behind it all the same", async (_what, content, longest, message) => {
  const read = poolOfContents(longest);
  const refused = [read(content), read(content)];
  const others = Array.from({ length: 12 }, (_, n) => read(`article ${n}`));
  for (const one of refused) await expect(one).rejects.toThrow(message);
  expect(await Promise.all(others)).toEqual(others.map((_, n) => `article ${n}`));
});
