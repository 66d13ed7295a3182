import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** A folder that is removed when the tests of its file are done. Never `:memory:`: a store has two connections. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dixit-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const SQLITE_MIGRATIONS = fileURLToPath(new URL("../../migrations/sqlite", import.meta.url));
