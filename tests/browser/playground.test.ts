import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createPlayground } from "../../src/server/playground.ts";

const ROOT = join(import.meta.dirname, "../..");
const BUNDLE = join(ROOT, "dist/playground");

interface Running {
  /** The origin, as in `http://127.0.0.1:4000`. */
  url: string;
  close: () => Promise<void>;
}

/** The real server with the demo records, and the playground of `dist/playground`. */
async function startForBrowser(): Promise<Running> {
  const { demoServer } = await import("../support/demo-server.ts");
  return demoServer();
}

/** GraphiQL notes and stores with delays of up to half a second; a busy machine adds its own. */
const PATIENCE = { timeout: 10_000 };

const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const isCompulsory = process.env.CI === "true";
const isSkipped = !existsSync(CHROMIUM) && !isCompulsory;
if (isSkipped) console.warn(`Playground tests skipped: no Chromium at ${CHROMIUM} (set CHROMIUM_PATH).`);

beforeAll(() => promisify(execFile)(process.execPath, [join(ROOT, "scripts/build-playground.mjs")]), 60_000);

describe.skipIf(isSkipped)("the playground in a browser", { timeout: 60_000 }, () => {
  let server: Running;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    server = await startForBrowser();
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // No name leads anywhere: what the page does not bring along must be missing here too.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ],
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    problems = [];
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    await recordProblems(page, server.url, problems);
  });

  afterEach(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });

  it("opens with every question as a tab, and each is answered at the first press", async () => {
    const names = await operationNames();
    expect(names).toHaveLength(10);

    await open(page, `${server.url}/graphql`);
    expect(await tabNames(page)).toEqual(names);
    for (const name of names) {
      // The first is open already, and must run as it stands.
      if (name !== names[0]) await page.getByRole("button", { name, exact: true }).click();
      const answer = await run(page);
      expect(answer, name).toMatchObject({ data: expect.any(Object) });
      expect(answer, name).not.toHaveProperty("errors");
    }
  });

  it("shows the schema's documentation", async () => {
    await open(page, `${server.url}/graphql`);
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByRole("link", { name: "Query", exact: true }).waitFor();
  });

  it("builds a question by clicks in the explorer, and remembers in the history what was asked", async () => {
    await open(page, `${server.url}/graphql?query=query+ByClicks+{__typename}`);
    await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
    const field = (name: string) => page.locator(`.graphiql-explorer-${name} .graphiql-explorer-field-view`).first();
    await field("articles").click();
    await field("totalCount").click();
    expect(await run(page)).toEqual({ data: { articles: { totalCount: 1 } } });

    await page.getByRole("button", { name: "Show History" }).click();
    await page.getByRole("list").getByText("ByClicks").first().waitFor();
  });

  it("keeps the visitor's tabs", async () => {
    await open(page, `${server.url}/graphql`);
    const [, ...others] = await tabNames(page);
    await page.getByRole("tab").first().getByRole("button", { name: "Close Tab" }).click();
    await expect.poll(() => storedTabNames(page), PATIENCE).toEqual(others);

    await open(page, `${server.url}/graphql`);
    expect(await tabNames(page)).toEqual(others);
  });

  it("opens a permalink as a tab before the others", async () => {
    const names = await operationNames();
    const permalink = new URLSearchParams({
      query: "query Permalink($isIncluded: Boolean!) { __typename @include(if: $isIncluded) }",
      variables: '{ "isIncluded": true }',
    });

    await open(page, `${server.url}/graphql?${permalink}`);
    expect(await tabNames(page)).toEqual(["Permalink", ...names]);
    expect(await run(page)).toMatchObject({ data: { __typename: "Query" } });

    await expect.poll(() => storedTabNames(page), PATIENCE).toContain("Permalink");
    await open(page, `${server.url}/graphql?query=query+Another+{__typename}`);
    expect(await tabNames(page)).toEqual(["Another", "Permalink", ...names]);
    expect(await run(page)).toMatchObject({ data: { __typename: "Query" } });
  });

  it("does not store headers", async () => {
    await open(page, `${server.url}/graphql?query=query+WithHeader+{__typename}`);
    await page.getByRole("button", { name: "Headers" }).click();
    await page.locator(".graphiql-editor-tool .graphiql-editor:not(.hidden) .monaco-editor").click();
    await page.keyboard.insertText('{ "x-test": "open-sesame" }');
    const sent = page.waitForRequest((request) => request.headers()["x-test"] === "open-sesame");
    await run(page);
    await sent;

    await expect.poll(() => stored(page, "queries"), PATIENCE).toContain("WithHeader");
    await expect.poll(() => storedTabNames(page), PATIENCE).toContain("WithHeader");
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("open-sesame");
  });
});

describe("the playground over HTTP", () => {
  const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  const JSON_CLIENT = "application/graphql-response+json, application/json;q=0.9";

  it.each([
    ["GET", "/graphql", BROWSER, "page"],
    ["HEAD", "/graphql", BROWSER, "page"],
    ["GET", "/graphql?query={__typename}", BROWSER, "page"],
    ["GET", "/graphql", "text/html;q=0.9, application/json;q=0.1", "page"],
    ["POST", "/graphql", BROWSER, "api"],
    ["GET", "/graphql?query={__typename}", "*/*", "api"],
    ["GET", "/graphql?query={__typename}", JSON_CLIENT, "api"],
    ["GET", "/graphql?query={__typename}", "text/event-stream", "api"],
    ["GET", "/graphql?query={__typename}", `${JSON_CLIENT}, text/html;q=0.5`, "api"],
    ["GET", "/graphql/other", BROWSER, "api"],
  ])("%s %s for %s gets the %s", async (method, path, accept, expected) => {
    const server = await startAlone(BUNDLE);
    const response = await fetch(server.url + path, { method, headers: { accept } });
    await server.close();
    expect(response.headers.get("content-type")).toBe(expected === "page" ? "text/html; charset=utf-8" : "api");
  });

  it("may be kept by caches, but only the assets for long", async () => {
    const server = await startAlone(BUNDLE);
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: BROWSER } });
    const script = /graphql\/assets\/main-\w+\.js/.exec(await page.text())?.[0];
    const asset = await fetch(`${server.url}/${script}`);
    const missing = await fetch(`${server.url}/graphql/assets/missing.js`);
    await server.close();

    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect(page.headers.get("vary")).toBe("Accept, Accept-Encoding");
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(asset.headers.get("content-encoding")).toBe("gzip");
    expect(missing.status).toBe(404);
    expect(missing.headers.get("cache-control")).toBe("no-store");
  });

  it("says what to do when it is not built", async () => {
    const server = await startAlone(join(ROOT, "no-such-folder"));
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: BROWSER } });
    await server.close();
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm run build");
  });
});

/** The playground alone; what it leaves to the API is answered with the content type "api". */
async function startAlone(directory: string): Promise<Running> {
  const playground = createPlayground(directory);
  const server = createServer((request, response) =>
    playground(request, response, () => response.writeHead(200, { "Content-Type": "api" }).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

/** Notes whatever must not happen: requests to other hosts, refused content, errors and failed requests. */
async function recordProblems(page: Page, origin: string, problems: string[]): Promise<void> {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.context().route(
    (url) => url.protocol.startsWith("http") && url.origin !== origin,
    (route) => {
      problems.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`refused by ${violatedDirective}: ${blockedURI}`),
    ),
  );
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator(".graphiql-query-editor .view-line").first().waitFor();
}

function tabNames(page: Page): Promise<string[]> {
  return page.locator(".graphiql-tab-button").allInnerTexts();
}

/** Presses run and returns the answer, as the response pane holds it. */
async function run(page: Page): Promise<unknown> {
  // GraphiQL takes a tenth of a second to note which operation a tab that was just opened holds.
  await page.waitForTimeout(300);
  await page.getByRole("button", { name: /^Execute query/ }).click();
  await expect.poll(() => responseText(page), PATIENCE).not.toBe("");
  return JSON.parse(await responseText(page));
}

/** The pane's whole text. Monaco draws only the lines in sight, so it is asked instead of the page. */
function responseText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { __MONACO: monaco } = globalThis as unknown as {
      __MONACO: { editor: { getModels(): { uri: { path: string }; getValue(): string }[] } };
    };
    const model = monaco.editor.getModels().find(({ uri }) => uri.path.endsWith("response.json"));
    return model?.getValue() ?? "";
  });
}

/** What the playground keeps in the browser under one of GraphiQL's names. */
function stored(page: Page, name: string): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), `dixit:graphiql:${name}`);
}

async function storedTabNames(page: Page): Promise<string[]> {
  const { tabs } = JSON.parse((await stored(page, "tabState")) ?? '{ "tabs": [] }') as { tabs: { title: string }[] };
  return tabs.map(({ title }) => title);
}

/** The names of the operations in `examples/questions`, in the order of the files. */
async function operationNames(): Promise<string[]> {
  const folder = join(ROOT, "examples/questions");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".graphql")).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  return texts.map((text) => /^(?:query|mutation)\s+(\w+)/m.exec(text)?.[1] ?? "");
}
