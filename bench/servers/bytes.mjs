/** Plain node:http with answers that are ready: bytes looked up by the request's body. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const answers = new Map(
  Object.entries(JSON.parse(readFileSync(process.env.BENCH_ANSWERS, "utf8"))).map(([body, text]) => [
    body,
    Buffer.from(text),
  ]),
);

const OTHER = Buffer.from('{"data":{"__typename":"Query"}}');

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (piece) => {
    body += piece;
  });
  request.on("end", () => {
    const bytes = answers.get(body) ?? OTHER;
    response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": bytes.length });
    response.end(bytes);
  });
});
server.listen(0, "127.0.0.1", () => console.log(`listening on http://127.0.0.1:${server.address().port}/graphql`));
