import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { ask, needBuild, on, serve, temporaryFolder } from "./support.ts";

needBuild();

const COUNT = "{ articles(first: 100) { totalCount nodes { slug } } }";

describe("serve", () => {
  it("creates and seeds the database, prints one line, answers, and stops on SIGTERM with 0", async () => {
    const database = join(temporaryFolder(), "dixit.sqlite");
    const served = await serve(["serve"], { env: { DIXIT_DATABASE: database } });
    expect(served.line).toMatch(/^Dixit answers at http:\/\/127\.0\.0\.1:\d+\/graphql \(/);
    expect(await ask(served.url, COUNT)).toEqual({
      data: { articles: { totalCount: 1, nodes: [{ slug: "deir-ezzor-siege" }] } },
    });
    expect((await fetch(new URL("/-/healthz", served.url))).status).toBe(200);
    expect(await served.stop()).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(existsSync(`${database}-wal`)).toBe(false);
  });

  it("adds no seed to a database with data of its own", async () => {
    const database = join(temporaryFolder(), "dixit.sqlite");
    await on(database, "import", join(import.meta.dirname, "../../seed/demo/01-lantern-flood.yaml"));
    const served = await serve(["serve"], { env: { DIXIT_DATABASE: database } });
    expect(await ask(served.url, COUNT)).toMatchObject({ data: { articles: { nodes: [{ slug: "lantern-flood" }] } } });
    expect(await served.stop("SIGINT")).toMatchObject({ code: 0, stderr: "" });
  });

  it("finishes the request under way before it stops, and takes no new one", async () => {
    const database = join(temporaryFolder(), "dixit.sqlite");
    const served = await serve(["serve"], { env: { DIXIT_DATABASE: database } });
    const { port, hostname } = new URL(served.url);
    const body = JSON.stringify({ query: COUNT });
    const head = ["POST /graphql HTTP/1.1", `Host: ${hostname}`, "Content-Type: application/json", "Connection: close"];
    const socket = connect(Number(port), hostname);
    socket.write(`${head.join("\r\n")}\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`);
    // An answer on a second connection tells that the server has read from the first.
    await ask(served.url, COUNT);
    const stopped = served.stop();
    await expect.poll(() => isListening(Number(port), hostname)).toBe(false);
    socket.write(body.slice(10));
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 [\s\S]*"totalCount":1/);
    expect(await stopped).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  async function isListening(port: number, host: string): Promise<boolean> {
    const socket = connect(port, host);
    try {
      await once(socket, "connect");
      return true;
    } catch {
      return false;
    } finally {
      socket.destroy();
    }
  }
});

describe("demo", () => {
  const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

  it("serves the first article and the invented ones, touches nothing of the user's, and leaves nothing", async () => {
    const cwd = temporaryFolder();
    const database = join(cwd, "mine.sqlite");
    await on(database, "migrate");
    const before = hash(database);
    const here = temporaryFolder();
    const served = await serve(["demo"], { cwd, env: { DIXIT_DATABASE: database, TMPDIR: here } });
    expect(served.line).toMatch(/temporary database; your data is not touched/);
    const answer = (await ask(served.url, COUNT)) as { data: { articles: { totalCount: number } } };
    expect(answer.data.articles.totalCount).toBeGreaterThan(5);
    expect(readdirSync(here)).toHaveLength(1);
    expect(await served.stop()).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readdirSync(here)).toEqual([]);
    expect(readdirSync(cwd)).toEqual(["mine.sqlite"]);
    expect(hash(database)).toBe(before);
  });
});
