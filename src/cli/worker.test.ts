import { expect, test } from "vitest";
import { mostAtOnce } from "./worker.ts";

test.each([
  [1, 8, 4],
  [3, 24, 12],
  [63, 504, 64],
])("a worker with %i threads, which could have %i articles, takes %i at a time", (_threads, ahead, most) => {
  expect(mostAtOnce(ahead)).toBe(most);
});
