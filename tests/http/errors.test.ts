/** What a client gets that asks wrongly, and what it does not get when the server is at fault. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createEndpoint } from "../../src/server/yoga.ts";
import { demoServer } from "../support/demo-server.ts";

const JSON_TYPE = { "content-type": "application/json" };
const post = (body: string, headers: { [name: string]: string } = JSON_TYPE) => ({ method: "POST", headers, body });
const query = (text: string) => post(JSON.stringify({ query: text }));

describe("a request that is wrong gets one error, with a code and a status", () => {
  let server: Awaited<ReturnType<typeof demoServer>>;
  beforeAll(async () => {
    server = await demoServer();
  });
  afterAll(() => server.close());

  it.each<[wrong: string, status: number, code: string, request: RequestInit]>([
    ["a body that is no JSON", 400, "BAD_REQUEST", post("{")],
    ["no query", 400, "BAD_REQUEST", post("{}")],
    ["several operations at once", 400, "BAD_REQUEST", post("[]")],
    [
      "a form",
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      post("query=%7B__typename%7D", { "content-type": "application/x-www-form-urlencoded" }),
    ],
    ["a body that is too long", 413, "REQUEST_ENTITY_TOO_LARGE", query(" ".repeat(1_000_001))],
    ["another method", 405, "BAD_REQUEST", { method: "DELETE" }],
    ["a document that is not GraphQL", 200, "GRAPHQL_PARSE_FAILED", query("{")],
    ["a document of too many tokens", 200, "GRAPHQL_PARSE_FAILED", query(`{ ${"id ".repeat(2_001)} }`)],
    ["a field that there is not", 200, "GRAPHQL_VALIDATION_FAILED", query("{ nonsense }")],
    [
      "a variable of another type",
      200,
      "BAD_USER_INPUT",
      query("query ($first: Int!) { claims(first: $first) { totalCount } }"),
    ],
    [
      "two operations and no name",
      400,
      "OPERATION_RESOLUTION_FAILURE",
      query("query A { __typename } query B { __typename }"),
    ],
    ["an operation of a kind that there is not", 400, "BAD_REQUEST", query("subscription { nonsense }")],
    ["a page that is too large", 200, "BAD_PAGE", query("{ claims(first: 101) { totalCount } }")],
    ["a cursor that is none", 200, "BAD_CURSOR", query('{ claims(after: "x") { totalCount } }')],
    [
      "too much",
      200,
      "QUERY_TOO_COSTLY",
      query("{ claims(first: 100) { nodes { attributions(first: 100) { totalCount } } } }"),
    ],
  ])("%s", async (_wrong, status, code, request) => {
    const response = await fetch(`${server.url}/graphql`, request);
    const answer = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([response.status, answer.errors[0]?.extensions.code]).toEqual([status, code]);
    expect(Object.keys(answer)).toEqual(["errors"]);
    expect(answer.errors[0]?.message).toMatch(/\w/);
  });
});

it("what goes wrong in the server is logged there, and the client learns nothing of it", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const ask = () => Promise.reject(new Error("disk /dev/secret is on fire"));
  const schema = createSchema();
  const endpoint = createEndpoint(schema, createExecute(schema, { ask }));
  const response = await endpoint.fetch("http://localhost/graphql", query('{ claim(slug: "x") { text } }'));
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({
    errors: [{ message: "Unexpected error.", extensions: { code: "INTERNAL_SERVER_ERROR" } }],
  });
  expect(String(log.mock.calls.flat().map((part) => part?.originalError ?? part))).toContain("/dev/secret");
  log.mockRestore();
});
