#!/usr/bin/env node
/**
 * How long the heaviest operations keep the thread that serves HTTP: while each runs, `{ __typename }` is asked over and over on
 * another connection. The longest wait is what another client sees; on a busy machine it is also that of the machine.
 * Takes the number of attributions, 1,000,000 unless given.
 */
import { Agent, request } from "node:http";
import Database from "better-sqlite3";
import { dixit } from "./engines.mjs";
import { databaseOf } from "./load.mjs";

const size = Number(process.argv[2] ?? 1_000_000);
const file = databaseOf(size, (line) => process.stderr.write(`${line}\n`));

/** The word that stands in the most claims of a sample. */
function commonestWord() {
  const reader = new Database(file, { readonly: true });
  const counts = new Map();
  const sample = reader.prepare("select words from search_texts where subject = 'CLAIM' limit 1000").pluck();
  for (const words of sample.iterate()) {
    for (const word of new Set(words.split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  reader.close();
  return [...counts].sort(([, a], [, b]) => b - a)[0][0];
}

const word = commonestWord();
const list = (type, filter, order, more = "") =>
  `{ ${type}(first: 50${filter && `, filter: { ${filter} }`}${order && `, orderBy: { field: ${order}, direction: DESC }`}) { ${more} nodes { id } } }`;
const HEAVY = {
  "search, the commonest word": `{ search(query: "${word}") { node { __typename } snippet { text } } }`,
  "search, claims, the commonest word": `{ search(query: "${word}", types: [CLAIM]) { node { __typename } } }`,
  "attributions with the commonest word": list("attributions", `text: "${word}"`, ""),
  "the same by date": list("attributions", `text: "${word}"`, "SAID_AT"),
  "the same by date of the article": list("attributions", `text: "${word}"`, "PUBLISHED_AT"),
  "claims with the commonest word": list("claims", `text: "${word}"`, ""),
  "the same, counted": list("attributions", `text: "${word}"`, "", "totalCount"),
  "all attributions, counted": list("attributions", "", "", "totalCount"),
  "counts by source and month": "{ attributionStats(groupBy: [SOURCE, MONTH]) { total groups { count } } }",
  "actors by their claims": list("actors", "", "CLAIMS"),
  "articles by their attributions": list("articles", "", "ATTRIBUTIONS"),
  "attributions by date of the article": list("attributions", "", "PUBLISHED_AT"),
};

const server = await dixit(file);
const agent = new Agent({ keepAlive: true });
const heavyAgent = new Agent({ keepAlive: true });

/** What is answered, and after how many milliseconds. */
function ask(query, by) {
  const began = performance.now();
  const headers = { "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const asked = request(server.url, { method: "POST", headers, agent: by }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece) => {
        text += piece;
      });
      response.on("end", () => resolve({ ms: performance.now() - began, text }));
    });
    asked.on("error", reject).end(JSON.stringify({ query }));
  });
}

for (let i = 0; i < 500; i++) await ask("{ __typename }", agent);
console.log("| operation | answered after ms | longest wait of others ms |\n| --- | ---: | ---: |");
for (const [name, query] of Object.entries(HEAVY)) {
  let isDone = false;
  let longest = 0;
  const heavy = ask(query, heavyAgent).finally(() => {
    isDone = true;
  });
  while (!isDone) longest = Math.max(longest, (await ask("{ __typename }", agent)).ms);
  const { ms, text } = await heavy;
  const code = JSON.parse(text).errors?.[0].extensions.code;
  console.log(`| ${name} | ${code ?? Math.round(ms)} | ${longest.toFixed(0)} |`);
}
await server.stop();
process.exit(0);
