import { expect, it } from "vitest";
import { screenOf } from "./terminal.ts";

it.each<[string, string[], number]>([
  ["one\r\ntwo\r\n", ["one", "two", ""], 0],
  ["12 %\r34", ["34 %"], 0],
  ["12 %\r34\x1b[K", ["34"], 0],
  ["123456789", ["123456", "789"], 1],
  ["123456\r\x1b[K1\n2", ["1", " 2"], 0],
])("what %j looks like in six columns", (written, lines, breaks) =>
  expect(screenOf(written, 6)).toEqual({ lines, breaks }),
);

it("knows no other control", () => expect(() => screenOf("\x1b[2J", 6)).toThrow(/"\\u001b"/));
