import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RawDocument } from "./raw.ts";
import { readDocument } from "./read-document.ts";

const PAGE = readFileSync(new URL("../../../tests/ingestion/pages/quay-post.html", import.meta.url), "utf8");
const page = (content: string, given: RawDocument["given"] = {}): RawDocument => ({
  origin: "p.html",
  format: "html",
  content,
  given,
});

describe("a page", async () => {
  const document = await readDocument(page(PAGE));

  it("is its headline and the paragraphs of its article, white space as it shows", () => {
    expect(document.text.split("\n\n")).toEqual(
      [
        "Harbour bridge to close & reopen",
        "By Ida Lorne and Tom Reeve",
        "The harbour bridge in March. Photo: Petra Lind",
        "PORT ANSEL — The harbour bridge will close on Friday, Mayor Ida Quell said, and nobody knows for how long the town will do without it.",
        "“It is not safe,” she told reporters outside the town hall, where some forty people had come to hear her.",
        "“Nobody should cross it.”",
        expect.stringMatching(/^A dock worker/),
        "The Ansel Port Authority declined to comment on the costs of the repairs, which the town expects to be high.\n",
      ].filter((paragraph) => document.text.includes("By Ida") || paragraph !== "By Ida Lorne and Tom Reeve"),
    );
  });

  it("says what it is in its linked data, its canonical address and its first lines", () => {
    expect(document).toMatchObject({
      url: "https://quay.example/news/bridge",
      title: "Harbour bridge to close & reopen",
      publisher: "The Quay Post",
      bylines: ["Ida Lorne", "Tom Reeve"],
      dateline: "PORT ANSEL",
      language: "en-GB",
      publishedAt: "2031-04-02T06:30:00Z",
    });
  });

  it("is not taken for an address of another site", async () => {
    const urlOf = async (url: string) => (await readDocument(page(PAGE, { url }))).url;
    expect(await urlOf("https://mirror.example/x")).toBe("https://mirror.example/x");
    expect(await urlOf("https://www.quay.example/x")).toBe("https://quay.example/news/bridge");
  });

  it("may say nothing of itself, or nonsense", async () => {
    const bare = PAGE.replace(
      /<script type="application[\s\S]*?<\/script>/,
      '<script type="application/ld+json">{[</script>',
    )
      .replace(/<meta property.*\n/g, "")
      .replace(
        /<link.*\n/,
        '<link rel="canonical" href="nowhere"><meta property="article:published_time" content="soon">',
      )
      .replace('lang="en-GB"', 'lang="no language"');
    const unknown = { url: null, publisher: null, language: null, publishedAt: null };
    expect(await readDocument(page(bare))).toMatchObject(unknown);
  });
});

it("of a feed's item all is article", async () => {
  const raw = {
    origin: "f",
    format: "fragment",
    content: "<p>It rained, <a href='#'>Ida</a> said.</p>and more<ul><li>one</li></ul>",
    given: { title: "Rain" },
  } as const;
  expect((await readDocument(raw)).text).toBe("Rain\n\nIt rained, Ida said.\n\nand more\n\none\n");
});

describe("hostile pages", () => {
  it.each([
    ["empty", ""],
    ["no article", "<html><body><nav><a href='/'>Home</a></nav></body></html>"],
    ["one word", "x"],
    ["more elements than any page", `<html><body>${"<i>a</i>".repeat(200_000)}</body></html>`],
    ["as many elements as may be", `<html><body>${"<i>a</i>".repeat(29_000)}</body></html>`],
    ["deep nesting", `<html><body>${"<div>".repeat(20_000)}words${"</div>".repeat(20_000)}</body></html>`],
    ["never closed", `<html><body><article>${"<p>".repeat(5_000)}`],
  ])("%s: read or refused by name, and soon", async (_, content) => {
    const started = performance.now();
    try {
      expect((await readDocument(page(content))).text).not.toMatch(/</);
    } catch (error) {
      expect(error).toMatchObject({ code: "BAD_ARTICLE", message: expect.stringMatching(/^p\.html: /) });
    }
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
