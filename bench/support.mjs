/** What the tests have already, for benchmarks: Node 20 reads no TypeScript. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const SUPPORT = join(import.meta.dirname, "../tests/support");

/** Imports a file of `tests/support`. */
export async function importSupport(name) {
  const folder = mkdtempSync(join(tmpdir(), "dixit-bench-"));
  try {
    const outfile = join(folder, "support.mjs");
    await build({
      entryPoints: [join(SUPPORT, name)],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "error",
      define: { "import.meta.dirname": JSON.stringify(SUPPORT) },
    });
    return await import(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
