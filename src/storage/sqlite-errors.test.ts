import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Client from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../tests/contract/temporary.ts";
import { explain } from "./sqlite-errors.ts";

const coded = (code: string, message = "") => Object.assign(new Error(message), { code });
const folder = temporaryFolder();

describe("explain", () => {
  test.each([
    ["SQLITE_NOTADB", "DATABASE_CORRUPT"],
    ["SQLITE_CORRUPT", "DATABASE_CORRUPT"],
    ["SQLITE_CORRUPT_VTAB", "DATABASE_CORRUPT"],
    ["SQLITE_CANTOPEN", "DATABASE_UNREADABLE"],
    ["SQLITE_READONLY_DIRECTORY", "DATABASE_UNWRITABLE"],
    ["SQLITE_BUSY", "DATABASE_BUSY"],
    ["SQLITE_BUSY_SNAPSHOT", "DATABASE_BUSY"],
    ["SQLITE_FULL", "STORAGE_FULL"],
    ["SQLITE_IOERR_WRITE", "DATABASE_UNREADABLE"],
  ])("%s", (code, expected) => {
    const cause = coded(code);
    expect(explain(cause, "x.sqlite")).toMatchObject({ name: "UserError", code: expected, cause });
    expect(String(explain(cause, "x.sqlite"))).toContain("x.sqlite");
    expect(String(explain(cause, "x.sqlite"))).not.toContain("\n");
  });

  test("any other error stays as it is", () => {
    for (const error of [new RangeError("no"), coded("SQLITE_ERROR"), coded("ENOENT"), "text", null]) {
      expect(explain(error, "x.sqlite")).toBe(error);
    }
  });

  test.each([
    new Error("Could not locate the bindings file. Tried:\n → build/better_sqlite3.node"),
    coded("ERR_DLOPEN_FAILED", "better_sqlite3.node: cannot open shared object file"),
    new Error("was compiled against a different Node.js version using NODE_MODULE_VERSION 108."),
  ])("without a native binary, says how to get one: %s", (error) => {
    expect(explain(error, "x.sqlite")).toMatchObject({
      code: "NO_SQLITE_BINARY",
      message: expect.stringMatching(/python3, make and g\+\+.*npm rebuild better-sqlite3/),
    });
  });

  test("a binary that this machine cannot load", () => {
    const nativeBinding = join(folder, "broken.node");
    writeFileSync(nativeBinding, "no binary");
    let error: unknown;
    try {
      new Client(join(folder, "x.sqlite"), { nativeBinding });
    } catch (thrown) {
      error = thrown;
    }
    expect(explain(error, "x.sqlite")).toMatchObject({ code: "NO_SQLITE_BINARY" });
  });
});
