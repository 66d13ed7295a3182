import { expect, it } from "vitest";
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
