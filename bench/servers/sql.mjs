/** The limit: node:http and one hand-written prepared statement an operation, whose bytes go out as they come. */
import { createServer } from "node:http";
import Database from "better-sqlite3";
import { OPERATIONS } from "../operations.mjs";
import { handSnippet } from "./snippet.mjs";

const database = new Database(process.env.BENCH_DATABASE, { readonly: true });
database.function("hand_snippet", { deterministic: true }, handSnippet);
/** better-sqlite3 binds in order: a parameter that stands twice is given twice. */
const statements = new Map(
  OPERATIONS.map(({ query, sql, parameters }) => [
    query,
    {
      run: database.prepare(sql.replace(/\?\d/g, "?")).pluck(),
      places: [...sql.matchAll(/\?(\d)/g)].map(([, place]) => Number(place) - 1),
      parameters,
    },
  ]),
);

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (piece) => {
    body += piece;
  });
  request.on("end", () => {
    const { query, variables } = JSON.parse(body);
    const { run, places, parameters } = statements.get(query);
    const values = parameters(variables ?? {});
    const text = `{"data":${run.get(...places.map((place) => values[place]))}}`;
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(text),
    });
    response.end(text);
  });
});
server.listen(0, "127.0.0.1", () => console.log(`listening on http://127.0.0.1:${server.address().port}/graphql`));
