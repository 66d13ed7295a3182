/**
 * Fits the weights of confidence to annotated articles, JSON Lines as `dixit evaluate` takes them, together with those of
 * `tests/corpus`, and writes them to `src/extraction/confidence-weights.ts`:
 *
 *     node scripts/fit-confidence.mjs GOLD.jsonl
 *
 * Our own articles count several times: they annotate what others leave out, such as hearsay that nobody is named for.
 *
 * Logistic regression by gradient descent with an L2 penalty; what is learnt is whether `whole good` holds. Run it after a change of
 * the rules, and check the result on other articles: `dixit evaluate` prints the calibration.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");
const OUTPUT = join(ROOT, "src/extraction/confidence-weights.ts");
const PENALTY = 1;
/** How often each of our own articles counts. */
const OWN = 3;
const ROUNDS = 400;
const RATE = 0.5;
/** Traits of fewer attributions have no weight. */
const LEAST = 12;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("name the annotated articles: node scripts/fit-confidence.mjs GOLD.jsonl");
const { extract, traitsOf, joinSources, compare, readCorpusArticle } = await load();
const samples = [];
for (const line of (await readFile(path, "utf8")).split("\n").filter(Boolean)) {
  const { id, text, attributions } = JSON.parse(line);
  const spans = (list) => list.map(([start, end]) => ({ start, end }));
  const gold = attributions.map(({ source, cue, content }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
  }));
  add({ id, text, attributions: gold }, joinSources(extract(text).attributions, text), 1);
}
const corpus = join(ROOT, "tests/corpus");
for (const name of (await readdir(corpus)).filter((file) => file.endsWith(".yaml"))) {
  const text = await readFile(join(corpus, name.replace(/yaml$/, "txt")), "utf8");
  const article = readCorpusArticle(name, text, parse(await readFile(join(corpus, name), "utf8")));
  const parts = extract(text).attributions.map((one) => ({ ...one, parts: [one] }));
  add(article, parts, OWN);
}

function add(article, joined, times) {
  const { pairs } = compare(article, joined);
  const good = new Set(pairs.filter(({ verdict }) => verdict.good).map(({ predicted }) => predicted));
  joined.forEach(({ parts }, i) => {
    for (const part of parts)
      samples.push({ traits: traitsOf(article.text, part), isGood: good.has(i) ? 1 : 0, times });
  });
}

const { bias, weights } = regress(samples);
const lines = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([trait, weight]) => `  ["${trait}", ${weight}],`);
await writeFile(
  OUTPUT,
  `/** Written by scripts/fit-confidence.mjs: do not edit. */
export const BIAS = ${bias};
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
${lines.join("\n")}
]);
`,
);
process.stderr.write(`${OUTPUT}: ${weights.size} weights from ${samples.length} attributions\n`);

function regress(samples) {
  const counts = new Map();
  for (const { traits } of samples) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const weights = new Map([...counts].filter(([, count]) => count >= LEAST).map(([trait]) => [trait, 0]));
  let bias = 0;
  // Steps shrink with how often a trait occurs, as in AdaGrad.
  const seen = new Map([...weights.keys()].map((trait) => [trait, 1e-6]));
  let seenBias = 1e-6;
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map([...weights].map(([trait, weight]) => [trait, PENALTY * weight]));
    let slopeBias = 0;
    for (const { traits, isGood, times } of samples) {
      let sum = bias;
      for (const trait of traits) sum += weights.get(trait) ?? 0;
      const error = times * (1 / (1 + Math.exp(-sum)) - isGood);
      slopeBias += error;
      for (const trait of traits) if (weights.has(trait)) slopes.set(trait, slopes.get(trait) + error);
    }
    for (const [trait, slope] of slopes) {
      seen.set(trait, seen.get(trait) + slope * slope);
      weights.set(trait, weights.get(trait) - (RATE * slope) / Math.sqrt(seen.get(trait)));
    }
    seenBias += slopeBias * slopeBias;
    bias -= (RATE * slopeBias) / Math.sqrt(seenBias);
  }
  const rounded = (value) => Math.round(value * 100) / 100;
  return { bias: rounded(bias), weights: new Map([...weights].map(([trait, weight]) => [trait, rounded(weight)])) };
}

/** What this needs of the program, bundled. */
async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { extract } from "./src/extraction/extract.ts";
export { traitsOf } from "./src/extraction/confidence.ts";
export { joinSources } from "./src/extraction/evaluation/joined.ts";
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
  const file = join(ROOT, "dist/fit-confidence.mjs");
  await writeFile(file, outputFiles[0].contents);
  return import(pathToFileURL(file).href);
}
