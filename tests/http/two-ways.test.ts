/** POST JSON takes a way of its own; whatever is asked, it answers as yoga does. */
import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoServer } from "../support/demo-server.ts";

const LEAN = "/graphql";
const YOGA = "/graphql?through=yoga";

describe("the lean way in", () => {
  let server: Awaited<ReturnType<typeof demoServer>>;
  beforeAll(async () => {
    server = await demoServer();
  });
  afterAll(() => server.close());

  async function ask(path: string, body: string, headers: { [name: string]: string } = {}) {
    const all = { "content-type": "application/json", ...headers };
    const response = await fetch(`${server.url}${path}`, { method: "POST", headers: all, body });
    return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
  }

  it.each([
    ["", "*/*"],
    ["json", "application/json"],
    ["GraphQL's type", "application/graphql-response+json"],
    ["one before the other", "application/graphql-response+json, application/json;q=0.9"],
    ["the other before the one", "application/json, application/graphql-response+json"],
    ["anything last", "application/json, text/plain, */*"],
    ["any application", "application/*"],
    ["streams too", "application/graphql-response+json, application/json, text/event-stream, multipart/mixed"],
    ["another charset", "application/json; charset=latin1"],
    ["no JSON", "image/png"],
  ])("gives the media type that yoga gives: %s", async (_name, accept) => {
    const body = JSON.stringify({ query: '{ claim(slug: "siege-of-deir-ezzor-broken") { text place } }' });
    expect(await ask(LEAN, body, { accept })).toEqual(await ask(YOGA, body, { accept }));
  });

  it.each([
    ["a variable", { query: "query ($slug: String!) { claim(slug: $slug) { id } }", variables: { slug: "x" } }],
    ["an operation by name", { query: "query A { __typename } query B { b: __typename }", operationName: "B" }],
    ["introspection", { query: '{ __schema { queryType { name } } event(slug: "x") { id } }' }],
    [
      "nulls for what is not needed",
      { query: "{ __typename }", variables: null, operationName: null, extensions: null },
    ],
    ["a search", { query: '{ search(query: "siege") { snippet { text highlights { start end } } } }' }],
    ["no operation of that name", { query: "query A { __typename }", operationName: "B" }],
    ["an unknown parameter", { query: "{ __typename }", quary: 1 }],
    ["variables that are a list", { query: "{ __typename }", variables: [] }],
    ["a cursor that is none", { query: '{ claims(after: "x") { totalCount } }' }],
    ["a syntax error", { query: "{" }],
    ["a field that there is not", { query: "{ nothing }" }],
  ])("answers as yoga does: %s", async (_name, body) => {
    expect(await ask(LEAN, JSON.stringify(body))).toEqual(await ask(YOGA, JSON.stringify(body)));
  });

  it("refuses a body that is too long without a length beforehand, on both ways", async () => {
    for (const path of [LEAN, YOGA]) {
      const status = await new Promise((resolve, reject) => {
        const headers = { "content-type": "application/json", "transfer-encoding": "chunked" };
        const request = httpRequest(`${server.url}${path}`, { method: "POST", headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        // The server may end the connection while more is being sent.
        request.on("error", (error: NodeJS.ErrnoException) => {
          if (!["EPIPE", "ECONNRESET"].includes(error.code ?? "")) reject(error);
        });
        for (let sent = 0; sent < 12; sent++) request.write(" ".repeat(100_000));
        request.end("{}");
      });
      expect(status).toBe(413);
    }
  });

  it("survives a client that leaves in the middle of its body", async () => {
    await new Promise<void>((resolve) => {
      const headers = { "content-type": "application/json", "content-length": "1000" };
      const request = httpRequest(`${server.url}${LEAN}`, { method: "POST", headers });
      request.on("error", () => resolve());
      request.write("{", () => request.destroy(new Error("left")));
    });
    expect((await ask(LEAN, '{"query":"{ __typename }"}')).text).toBe('{"data":{"__typename":"Query"}}');
  });
});
