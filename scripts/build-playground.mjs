/**
 * Bundles the GraphiQL playground into `dist/playground/`, laid out as it is served (`graphql/index.html` answers
 * `/graphql`, everything else lies in `graphql/assets/`), so that it works offline, from one host, without inline scripts.
 */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

/**
 * @param {{ root: string, questions?: string, output?: string }} options `root` is the project's folder; `questions` and
 *   `output` default to its `examples/questions` and `dist/playground`.
 */
export async function buildPlayground({
  root,
  questions = join(root, "examples/questions"),
  output = join(root, "dist/playground"),
}) {
  const source = join(root, "src/playground");
  const page = join(output, "graphql/index.html");
  const inputs = [source, questions, join(root, "package-lock.json"), import.meta.filename];
  if ((await lastChange(inputs)) < (await changedAt(page))) return;

  const started = performance.now();
  const files = await bundle(root, source, await readQuestions(questions));
  const written = await writeFiles(page, await fillPage(source, files), files);

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  process.stderr.write(
    `playground: ${written.count} files, ${megabytes(written.raw)} (${megabytes(written.gzip)} gzip), built in ${seconds} s\n`,
  );
}

/** When a file was last changed; 0 when there is none. */
async function changedAt(path) {
  const stats = await stat(path).catch(() => undefined);
  return stats?.mtimeMs ?? 0;
}

/** The latest change among files and folders. A folder's own time tells of files that were removed from it. */
async function lastChange(paths) {
  const times = await Promise.all(
    paths.map(async (path) => {
      const names = await readdir(path).catch(() => []);
      return Math.max(await changedAt(path), await lastChange(names.map((name) => join(path, name))));
    }),
  );
  return Math.max(0, ...times);
}

/** The examples, in the order of their numbers. */
async function readQuestions(folder) {
  const names = await readdir(folder).catch(() => []);
  const wanted = names.filter((name) => /^\d+-.+\.graphql$/.test(name)).sort();
  return Promise.all(
    wanted.map((name) =>
      readQuestion(join(folder, name)).catch((error) => {
        throw new Error(`examples: ${name}: ${error.message}`, { cause: error });
      }),
    ),
  );
}

/** One example: `NN-name.graphql` with its title in the first line, and perhaps `NN-name.variables.json` beside it. */
async function readQuestion(path) {
  const query = await readFile(path, "utf8");
  const variables = await readFile(path.replace(/\.graphql$/, ".variables.json"), "utf8").catch(() => undefined);
  if (variables) JSON.parse(variables);

  const title = /^# *(\S.*)/.exec(query)?.[1];
  if (!title) throw new Error("the first line must be the question in words, as a comment");

  // A tab shows its operation's name, and runs without asking which one only when there is no other.
  const { Kind, parse } = await import("graphql");
  const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1 || !operations[0].name) throw new Error("needs exactly one operation, with a name");
  return { title, query, variables };
}

/** The files to serve beside the page, with hashed names: { name, contents }. */
async function bundle(root, source, questions) {
  // Imported late, as graphql above: on most starts there is nothing to build.
  const { build } = await import("esbuild");
  const options = {
    absWorkingDir: root,
    outdir: "assets",
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    target: ["chrome109", "firefox115", "safari16.4"],
    define: { "process.env.NODE_ENV": '"production"' },
    // The project's tsconfig.json is about the server.
    tsconfigRaw: {},
    logLevel: "warning",
  };
  const workers = await build({ ...options, entryPoints: workerFiles(root), format: "iife" });
  const playground = await build({
    ...options,
    entryPoints: [join(source, "main.jsx"), join(source, "favicon.svg")],
    format: "esm",
    splitting: true,
    jsx: "automatic",
    loader: { ".svg": "copy" },
    // GraphiQL asks for these by their old names, which lead to CommonJS files without the named exports that it reads:
    // its "prettify" button would do nothing.
    alias: {
      "prettier/parser-babel": "prettier/plugins/babel",
      "prettier/parser-graphql": "prettier/plugins/graphql",
    },
    define: {
      ...options.define,
      QUESTIONS: JSON.stringify(questions),
      WORKERS: JSON.stringify(entryNames(workers)),
    },
    plugins: [withoutMonacoStyles],
  });
  return [workers, playground].flatMap(({ outputFiles }) =>
    outputFiles.map(({ path, contents }) => ({ name: basename(path), contents })),
  );
}

/** Monaco's workers, in the very versions that GraphiQL's own code resolves to. */
function workerFiles(root) {
  const graphiql = createRequire(join(root, "package.json")).resolve("@graphiql/react/package.json");
  const { resolve } = createRequire(graphiql);
  return {
    editor: resolve("monaco-editor/esm/vs/editor/editor.worker.js"),
    json: resolve("monaco-editor/esm/vs/language/json/json.worker.js"),
    graphql: resolve("monaco-graphql/esm/graphql.worker.js"),
  };
}

/** { editor: "editor-HASH.js", … }, for an entry point's name and the file made of it. */
function entryNames({ metafile }) {
  const names = Object.entries(metafile.outputs)
    .filter(([, { entryPoint }]) => entryPoint)
    .map(([path]) => basename(path));
  return Object.fromEntries(names.map((name) => [name.slice(0, name.lastIndexOf("-")), name]));
}

/** `graphiql/style.css` already holds Monaco's styles; without this they would be in the bundle twice. */
const withoutMonacoStyles = {
  name: "without-monaco-styles",
  setup(build) {
    build.onLoad({ filter: /monaco-editor[\\/].*\.css$/ }, () => ({ contents: "", loader: "empty" }));
  },
};

/** `index.html` with the hashed names of its script, style sheet and icon. */
async function fillPage(source, assets) {
  const template = await readFile(join(source, "index.html"), "utf8");
  const html = template.replace(/assets\/(\w+)\.(\w+)/g, (_, name, extension) => {
    const asset = assets.find((file) => file.name.startsWith(`${name}-`) && file.name.endsWith(`.${extension}`));
    if (!asset) throw new Error(`index.html asks for ${name}.${extension}, which the bundle does not hold`);
    return `assets/${asset.name}`;
  });
  return Buffer.from(html);
}

/**
 * Writes the assets first and the page last, and only then removes the assets of earlier builds: a server that runs
 * meanwhile, or a second build, never meets a page whose assets are missing, and a build that breaks off is done again.
 */
async function writeFiles(page, html, assets) {
  const folder = join(dirname(page), "assets");
  await mkdir(folder, { recursive: true });
  const files = assets.map(({ name, contents }) => ({ path: join(folder, name), contents }));
  const sizes = await Promise.all([...files, { path: page, contents: html }].map(writeWithGzip));

  const kept = new Set(assets.flatMap(({ name }) => [name, `${name}.gz`]));
  const stale = (await readdir(folder)).filter((name) => !kept.has(name) && !TEMPORARY.test(name));
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })));

  const sum = (key) => sizes.reduce((total, size) => total + size[key], 0);
  return { count: sizes.length, raw: sum("raw"), gzip: sum("gzip") };
}

async function writeWithGzip({ path, contents }) {
  const gzipped = await compress(contents, { level: 9 });
  await writeWhole(`${path}.gz`, gzipped);
  await writeWhole(path, contents);
  return { raw: contents.length, gzip: gzipped.length };
}

/** The names under which files are written before they are whole, by this process or another. */
const TEMPORARY = /\.\d+$/;

/** Renaming makes the whole file appear at once. */
async function writeWhole(path, contents) {
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, contents);
  await rename(temporary, path);
}

if (process.argv[1] === import.meta.filename) {
  await buildPlayground({ root: dirname(import.meta.dirname) });
}
