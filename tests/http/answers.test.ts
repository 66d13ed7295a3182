/** Answers that are kept: the same answer, right after every write. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Answers } from "../../src/server/answers.ts";
import { type RunningServer, startServer } from "../../src/server/start.ts";
import { actor } from "../contract/records.ts";
import { type OpenDataset, openDataset, ROOT } from "../support/dataset.ts";

describe("a server that keeps answers", () => {
  let data: OpenDataset;
  let server: RunningServer;
  beforeEach(async () => {
    data = await openDataset("empty");
    await data.store.transaction((transaction) => transaction.put("actors", [actor("act_one", { name: "One" })]));
    const { store } = data;
    const playground = join(ROOT, "dist/playground");
    server = await startServer({ store, host: "127.0.0.1", port: 0, answerCache: 1_000_000, playground });
    // On PostgreSQL it must be listening first.
    await vi.waitFor(() => expect(store.version()).not.toBeNull());
    data.statements.length = 0;
  });
  afterEach(async () => {
    await server.close();
    await data.close();
  });

  async function ask(body: object, headers: { [name: string]: string } = {}) {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return { type: response.headers.get("content-type"), text: await response.text() };
  }
  const QUERY = "query ($slug: String!) { actor(slug: $slug) { name } }";
  const one = { query: QUERY, variables: { slug: "act_one" } };

  it("asks the database once", async () => {
    const answers = [await ask(one), await ask(one), await ask(one)];
    expect(answers.map(({ text }) => text)).toEqual(answers.map(() => '{"data":{"actor":{"name":"One"}}}'));
    expect(data.statements).toHaveLength(1);
  });

  it("gives the media type that this request asks for", async () => {
    await ask(one);
    expect(await ask(one, { accept: "application/graphql-response+json" })).toMatchObject({
      type: "application/graphql-response+json; charset=utf-8",
      text: '{"data":{"actor":{"name":"One"}}}',
    });
  });

  it("tells variables apart", async () => {
    await ask(one);
    expect((await ask({ ...one, variables: { slug: "act_two" } })).text).toBe('{"data":{"actor":null}}');
  });

  it("is right at once after a write of its own", async () => {
    for (const name of ["Two", "Three", "Four"]) {
      await ask(one);
      await data.store.transaction((transaction) => transaction.put("actors", [actor("act_one", { name })]));
      expect((await ask(one)).text).toBe(`{"data":{"actor":{"name":"${name}"}}}`);
    }
  });

  it.skipIf(process.env.DIXIT_TEST_DATABASE === "PostgreSQL")("is right at once after another's write", async () => {
    const other = new Database(data.place);
    for (const name of ["Two", "Three", "Four"]) {
      await ask(one);
      other.prepare("update actors set name = ? where id = 'act_one'").run(name);
      expect((await ask(one)).text).toBe(`{"data":{"actor":{"name":"${name}"}}}`);
    }
    other.close();
  });

  it("does not keep errors", async () => {
    const wrong = { query: '{ claims(after: "x") { totalCount } }' };
    expect((await ask(wrong)).text).toBe((await ask(wrong)).text);
  });
});

describe("Answers", () => {
  const answer = "{}";

  it("gives nothing while the store cannot hear of changes", () => {
    let version: number | null = 1;
    const answers = new Answers({ version: () => version }, 1000);
    answers.keep(answers.version(), "a", answer);
    expect(answers.find(answers.version(), "a")).toBe(answer);
    version = null;
    expect(answers.find(answers.version(), "a")).toBeUndefined();
    version = 2;
    expect(answers.find(answers.version(), "a")).toBeUndefined();
  });

  it("does not keep what was made before a write and came after it", () => {
    let version = 1;
    const answers = new Answers({ version: () => version }, 1000);
    const before = answers.version();
    version = 2;
    answers.keep(before, "a", answer);
    expect(answers.find(answers.version(), "a")).toBeUndefined();
    answers.keep(answers.version(), "a", answer);
    answers.keep(before, "b", answer);
    expect(answers.find(answers.version(), "a")).toBe(answer);
    expect(answers.find(answers.version(), "b")).toBeUndefined();
  });

  it("keeps nothing without room", () => {
    const answers = new Answers({ version: () => 1 }, 0);
    answers.keep(answers.version(), "a", answer);
    expect(answers.find(answers.version(), "a")).toBeUndefined();
  });
});
