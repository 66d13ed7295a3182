import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { PageFetcher } from "./fetch-page.ts";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** A server on the loopback, whose requests are noted. */
async function serve(pages: Readonly<Record<string, RequestListener>>): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const page = pages[request.url ?? ""];
    if (page) return page(request, response);
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** Lets the tests' own server be reached, and nothing else that is private. */
function fetcher(options: ConstructorParameters<typeof PageFetcher>[0] = {}): PageFetcher {
  const made = new PageFetcher({ isAllowed: (address) => address === "127.0.0.1", pause: 0, ...options });
  open.push(made);
  return made;
}

const html =
  (body: string | Buffer, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(body);
  };
const redirect =
  (location: string): RequestListener =>
  (_, response) => {
    response.writeHead(302, { location });
    response.end();
  };

describe("fetching a page", () => {
  it("gives its bytes, its type and where it was found, after asking robots.txt once", async () => {
    const { origin, asked } = await serve({ "/a": redirect("/b"), "/b": html("It rained.") });
    const page = await fetcher().fetch(`${origin}/a`);
    expect(page).toMatchObject({ url: `${origin}/b`, contentType: "text/html; charset=utf-8" });
    expect(Buffer.from(page.bytes).toString()).toBe("It rained.");
    expect(asked).toEqual(["/robots.txt", "/a", "/b"]);
  });

  it("keeps to robots.txt", async () => {
    const robots = html("User-agent: *\nDisallow: /\n\nUser-agent: Dixit\nDisallow: /secret", {
      "content-type": "text/plain",
    });
    const { origin, asked } = await serve({
      "/robots.txt": robots,
      "/a": html("a"),
      "/secret": html("s"),
      "/hop": redirect("/secret"),
    });
    const fetching = fetcher();
    await fetching.fetch(`${origin}/a`);
    await expect(fetching.fetch(`${origin}/secret`)).rejects.toThrow(/robots.txt forbids it/);
    await expect(fetching.fetch(`${origin}/hop`)).rejects.toThrow(/robots.txt forbids it/);
    expect(asked).not.toContain("/secret");
  });

  it("fetches nothing from a server whose robots.txt is in trouble", async () => {
    const { origin, asked } = await serve({
      "/robots.txt": (_, response) => response.writeHead(503).end(),
      "/a": html("a"),
    });
    await expect(fetcher().fetch(`${origin}/a`)).rejects.toThrow(/robots.txt cannot be had/);
    expect(asked).toEqual(["/robots.txt"]);
  });

  it("gives up what it waits for when it is closed", async () => {
    const { origin, asked } = await serve({ "/a": () => {} });
    const fetching = fetcher();
    const givenUp = expect(fetching.fetch(`${origin}/a`)).rejects.toThrow();
    await expect.poll(() => asked).toContain("/a");
    await fetching.close();
    await givenUp;
  });

  it("waits between two requests to a host", async () => {
    const { origin } = await serve({ "/a": html("a") });
    const started = performance.now();
    await fetcher({ pause: 150 }).fetch(`${origin}/a`);
    expect(performance.now() - started).toBeGreaterThan(140);
  });
});

describe("a fetch is refused", () => {
  it("of what is private, at once, by name, and at every redirect", async () => {
    const secret = await serve({ "/": html("secret") });
    const port = new URL(secret.origin).port;
    const guarded = new PageFetcher({ pause: 0 });
    open.push(guarded);
    for (const host of ["127.0.0.1", "localhost", "localhost.", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"]) {
      await expect(guarded.fetch(`http://${host}:${port}/`), host).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
    }
    const { origin } = await serve({
      "/a": redirect(`http://127.0.0.2:${port}/`),
      "/b": redirect("file:///etc/passwd"),
      "/c": redirect("http://user@127.0.0.1/"),
      "/d": redirect("http://[::1]:80/"),
    });
    for (const path of ["/a", "/b", "/c", "/d"]) {
      await expect(fetcher().fetch(origin + path), path).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
    }
    expect(secret.asked).toEqual([]);
  });

  it.each([
    ["going round in circles", redirect("/x"), /more than 5 redirects/],
    ["an error", ((_, response) => response.writeHead(500).end()) as RequestListener, /the server answers 500/],
    ["a picture", html("png", { "content-type": "image/png" }), /is image\/png, not a page/],
    [
      "a page that is not to be archived",
      html("x", { "x-robots-tag": "noindex, noarchive" }),
      /asks not to be archived/,
    ],
    ["too much", html(Buffer.alloc(6_000_000, 32)), /has more than 5242880 bytes/],
    [
      "too much once it is unpacked (gzip)",
      html(gzipSync(Buffer.alloc(200_000_000)), { "content-encoding": "gzip" }),
      /has more than/,
    ],
    [
      "too much once it is unpacked (brotli)",
      html(brotliCompressSync(Buffer.alloc(50_000_000)), { "content-encoding": "br" }),
      /has more than/,
    ],
    ["silence", (() => {}) as RequestListener, /took longer than 1 seconds/],
    ["a broken connection", ((request) => request.socket.destroy()) as RequestListener, /cannot be fetched/],
  ])("for %s", async (_, page, message) => {
    const { origin } = await serve({ "/x": page });
    await expect(
      fetcher({ longest: 1000 * (/longer/.test(message.source) ? 1 : 20) }).fetch(`${origin}/x`),
    ).rejects.toThrow(message);
  });
});
