import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { type Piece, read } from "./ingest-worker.ts";

const page = (name: string): Piece<Parameters<typeof read>[0]["job"]> => ({
  job: {
    origin: name,
    format: "html",
    content: `<title>Bridge ${name}</title><article><p>The harbour bridge will close on Friday, Mayor Ida Quell said.</p></article>`,
    given: {},
  },
  atWork: new Int32Array(1),
});

it("is at one article at a time, even while what reads pages is loaded", async () => {
  const pages = ["one", "two", "three"].map(page);
  let isOver = false;
  const done = Promise.all(pages.map(read)).finally(() => {
    isOver = true;
  });
  const seen = new Set<string>();
  const atWork = () => pages.map(({ atWork: [state] }) => state).join("");
  // Between the steps of the work, and while it waits.
  while (!isOver) {
    for (let step = 0; step < 50; step++) {
      seen.add(atWork());
      await null;
    }
    await setImmediate();
  }
  await done;
  expect(seen).toContain("100");
  for (const state of seen) expect(state).toMatch(/^0*1?0*$/);
  expect(atWork()).toBe("000");
});
