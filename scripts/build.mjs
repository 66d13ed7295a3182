/**
 * Bundles `src/main.ts` to `dist/main.js`, the worker beside it, and the playground. What is up to date is left alone; standard output stays
 * empty, since this also runs before commands whose output is data.
 */
import { chmod, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import { buildPlayground } from "./build-playground.mjs";

const root = dirname(import.meta.dirname);
const output = join(root, "dist");
const entry = join(output, "main.js");
/** What `main.js` imports, some of it late. */
const parts = join(output, "parts");

/**
 * Packages that go into the bundle: what a server needs to start is some 700 files in them, and finding and reading each took half of the
 * time until its first answer. All that use `graphql` are among them, since there may be only one of it.
 */
const BUNDLED =
  /^(?:graphql|graphql-yoga|drizzle-orm|edtf|zod|nearley|tslib|cross-inspect|lru-cache|urlpattern-polyfill|@fastify\/busboy|@(?:envelop|graphql-tools|graphql-yoga|repeaterjs|whatwg-node)\/[^/]+)(?:\/|$)/;

const leaveTheOthers = {
  name: "leave the other packages where they are",
  setup: (build) =>
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === "entry-point" || BUNDLED.test(path) ? undefined : { path, external: true },
    ),
};

/** What bundled packages written for `require` find Node's modules by. */
const REQUIRE = `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`;

await Promise.all([buildProgram(), buildPlayground({ root })]);

async function buildProgram() {
  const inputs = [join(root, "package-lock.json"), join(root, "tsconfig.json"), import.meta.filename];
  const sources = (await readdir(join(root, "src"), { recursive: true }))
    .filter((name) => !name.startsWith("playground"))
    .map((name) => join(root, "src", name));
  if ((await lastChange([...inputs, join(root, "src"), ...sources])) < (await lastChange([entry]))) return;

  const started = performance.now();
  const files = await bundle();
  await writeFiles(files);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(`dist/main.js: ${files.length} files, built in ${seconds} s\n`);
}

/** The latest change among files and folders, whose own time tells of files that were removed; 0 when there are none. */
async function lastChange(paths) {
  const stats = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return Math.max(0, ...stats.map((found) => found?.mtimeMs ?? 0));
}

/** What to write: { name, contents }. */
async function bundle() {
  // Imported late: on most starts there is nothing to build.
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      main: "src/main.ts",
      "extract-worker": "src/cli/extract-worker.ts",
      "ingest-worker": "src/cli/ingest-worker.ts",
      "sqlite-worker": "src/storage/sqlite-worker.ts",
    },
    outdir: output,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Node 20 has them; else each of these patterns is made anew whenever it is asked.
    supported: { "regexp-unicode-property-escapes": true },
    plugins: [leaveTheOthers],
    // Packages as modules where they have them: of those only what is used goes in.
    mainFields: ["module", "main"],
    banner: { js: REQUIRE },
    // What is imported late stays in files of its own.
    splitting: true,
    chunkNames: "parts/[name]-[hash]",
    sourcemap: true,
    write: false,
    logLevel: "warning",
  });
  return outputFiles.map(({ path, contents }) => ({ name: relative(output, path), contents }));
}

/**
 * Writes the worker behind the parts that it imports, and the entry last; only then are the files of earlier builds removed: a
 * command that starts meanwhile, or a second build, never meets an entry whose parts are missing, and a build that breaks off is
 * done again.
 */
async function writeFiles(files) {
  await mkdir(parts, { recursive: true });
  const isPart = ({ name }) => dirname(name) === basename(parts);
  const isEntry = ({ name }) => name === basename(entry);
  await Promise.all(files.filter(isPart).map(writeWhole));
  await Promise.all(files.filter((file) => !isPart(file) && !isEntry(file)).map(writeWhole));
  await Promise.all(files.filter(isEntry).map(writeWhole));
  const kept = new Set(files.map(({ name }) => name));
  const stale = (await readdir(parts)).filter((name) => !kept.has(join("parts", name)));
  await Promise.all(stale.map((name) => rm(join(parts, name), { force: true })));
}

/** Renaming makes the whole file appear at once. */
async function writeWhole({ name, contents }) {
  const file = join(output, name);
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, contents);
  if (file === entry) await chmod(temporary, 0o755);
  await rename(temporary, file);
}
