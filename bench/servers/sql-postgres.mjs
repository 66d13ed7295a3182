/** The limit on PostgreSQL: node:http and one hand-written prepared statement an operation, whose text goes out as it comes. */
import { createServer } from "node:http";
import pg from "pg";
import { OPERATIONS } from "../operations.mjs";
import { POSTGRES } from "../references/postgres.mjs";

const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE, max: 10 });
const AS_TEXT = { getTypeParser: () => (value) => value };
const operations = new Map(
  OPERATIONS.map(({ name, query, parameters }) => [
    query,
    { name, parameters, data: ([[text]]) => text, ...POSTGRES[name] },
  ]),
);

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (piece) => {
    body += piece;
  });
  request.on("end", async () => {
    const { query, variables = {} } = JSON.parse(body);
    const { name, sql, parameters, data } = operations.get(query);
    const { rows } = await pool.query({
      name,
      text: sql,
      values: parameters(variables),
      rowMode: "array",
      types: AS_TEXT,
    });
    const text = `{"data":${data(rows, variables)}}`;
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(text),
    });
    response.end(text);
  });
});
server.listen(0, "127.0.0.1", () => console.log(`listening on http://127.0.0.1:${server.address().port}/graphql`));
