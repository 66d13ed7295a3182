/**
 * Counts how often attributions of each group are right, in annotated articles (JSON Lines, as `dixit evaluate` takes them) and in
 * those of `tests/corpus`, and writes the counts to `src/extraction/confidence-counts.ts`:
 *
 *     node scripts/count-confidence.mjs GOLD.jsonl
 *
 * Run it after a change of the rules, and check the calibration on other articles: `dixit evaluate` prints it. Attributions that
 * stand within another are counted in our own articles alone, since others leave them out. Of a group the first few in an article
 * count: an article that is laid out as no other can be wrong a hundred times, and is one case all the same.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");
const OUTPUT = join(ROOT, "src/extraction/confidence-counts.ts");

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("name the annotated articles: node scripts/count-confidence.mjs GOLD.jsonl");
const { tell, groupsOf, isOutermost, joinSources, compare, readCorpusArticle } = await load();
/** So many of a group count in one article. */
const FIRST = 8;
const counts = new Map();

for (const line of (await readFile(path, "utf8")).split("\n").filter(Boolean)) {
  const { id, text, attributions } = JSON.parse(line);
  const spans = (list) => list.map(([start, end]) => ({ start, end }));
  const gold = attributions.map(({ source, cue, content }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
  }));
  count({ id, text, attributions: gold }, joinSources(tell(text).told.filter(isOutermost), text));
}
const corpus = join(ROOT, "tests/corpus");
for (const name of (await readdir(corpus)).filter((file) => file.endsWith(".yaml"))) {
  const text = await readFile(join(corpus, name.replace(/yaml$/, "txt")), "utf8");
  const article = readCorpusArticle(name, text, parse(await readFile(join(corpus, name), "utf8")));
  count(
    article,
    tell(text).told.map((one) => ({ ...one, parts: [one] })),
  );
}

function count(article, joined) {
  const { pairs } = compare(article, joined);
  const good = new Set(pairs.filter(({ verdict }) => verdict.good).map(({ predicted }) => predicted));
  const seen = new Map();
  joined.forEach(({ parts: [{ rule, signs }] }, i) => {
    for (const group of groupsOf(rule, signs)) {
      const before = seen.get(group) ?? 0;
      seen.set(group, before + 1);
      if (before >= FIRST) continue;
      const [right, all] = counts.get(group) ?? [0, 0];
      counts.set(group, [right + (good.has(i) ? 1 : 0), all + 1]);
    }
  });
}

const lines = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([group, [right, all]]) => `  ["${group}", [${right}, ${all}]],`);
await writeFile(
  OUTPUT,
  `/** Of the attributions of a group, how many are right and how many there are. Written by scripts/count-confidence.mjs: do not edit. */
export const COUNTS: ReadonlyMap<string, readonly [right: number, all: number]> = new Map([
${lines.join("\n")}
]);
`,
);
process.stderr.write(`${OUTPUT}: ${counts.size} groups\n`);

/** What this needs of the program, bundled. */
async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { tell } from "./src/extraction/extract.ts";
export { groupsOf } from "./src/extraction/confidence.ts";
export { isOutermost, joinSources } from "./src/extraction/evaluation/joined.ts";
export { readCorpusArticle } from "./src/extraction/evaluation/corpus.ts";
export { compare } from "./src/extraction/evaluation/compare.ts";`,
      resolveDir: ROOT,
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    write: false,
  });
  const file = join(ROOT, "dist/count-confidence.mjs");
  await writeFile(file, outputFiles[0].contents);
  return import(pathToFileURL(file).href);
}
