/** What inputs become: files and streams of every kind, read as `dixit ingest` reads them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findFiles } from "../../src/ingestion/documents/find-files.ts";
import type { RawDocument } from "../../src/ingestion/documents/raw.ts";
import { readDocument } from "../../src/ingestion/documents/read-document.ts";
import { readFetched, readInput, readStream } from "../../src/ingestion/documents/read-inputs.ts";
import { collect } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "dixit-inputs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The documents in a file of this name; problems as their messages, without the folder. */
async function documentsIn(name: string, content: string | Buffer): Promise<unknown[]> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const [found] = await findFiles(file);
  if (!found) throw new Error("not found");
  const reads = await collect(readInput(found, { defaults: {} }));
  return Promise.all(
    reads.map((read) => ("problem" in read ? read.problem.message.replace(`${folder}/`, "") : readDocument(read.raw))),
  );
}

const RSS = `<?xml version="1.0" encoding="windows-1252"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Quay Post</title><language>en-gb</language>
<item><title>Rain &amp;amp; wind</title><link>https://quay.example/1?utm_source=rss</link><pubDate>Wed, 02 Apr 2031 08:30:00 +0200</pubDate>
<dc:creator>Ida Lorne</dc:creator><description>Rain.</description>
<content:encoded><![CDATA[<p>\u0093It rained,\u0094 Mayor Ida Quell said.</p><p>It was wet.</p>]]></content:encoded></item>
<item><title>Only a summary</title><link>https://quay.example/2</link><description>Rain.</description></item>
</channel></rss>`;
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Evening Lantern</title>
<entry><title>Rain</title><id>urn:1</id><link rel="self" href="https://lantern.example/feed"/><link href="https://lantern.example/1"/>
<published>2031-04-02T08:30:00Z</published><author><name>Tom Reeve</name></author><content type="html">&lt;p&gt;It rained, Ida said.&lt;/p&gt;</content></entry></feed>`;
const NINJS1 = {
  uri: "https://wire.example/1",
  type: "text",
  language: "en",
  headline: "Rain",
  byline: "By Ida Lorne",
  versioncreated: "2031-04-02T08:30:00Z",
  body_xhtml: "<p>It rained.</p>",
  located: "Port Ansel",
  pubstatus: "usable",
};
const NINJS2 = {
  uri: "urn:wire:2",
  headlines: [{ role: "main", value: "Wind" }],
  bodies: [{ role: "main", contentType: "text/plain", value: "It blew.\n" }],
  infoSources: [{ name: "NPA" }],
  firstCreated: "2031-04-02",
};

describe("files", () => {
  it("of HTML, in their own encoding", async () => {
    const page = `<html><head><meta charset="windows-1252"><title>Rain</title></head><body><article><p>${"\u0093It rained,\u0094 Mayor Ida Quell said on the quay in the morning. ".repeat(8)}</p></article></body></html>`;
    expect(await documentsIn("rain.html", Buffer.from(page, "latin1"))).toMatchObject([
      { title: "Rain", text: expect.stringContaining("“It rained,” Mayor") },
    ]);
  });

  it("of feeds, with full content", async () => {
    expect(await documentsIn("feed.xml", Buffer.from(RSS, "latin1"))).toMatchObject([
      {
        url: "https://quay.example/1",
        title: "Rain & wind",
        publisher: "The Quay Post",
        bylines: ["Ida Lorne"],
        language: "en-gb",
        publishedAt: "2031-04-02T06:30:00Z",
        text: "Rain & wind\n\n“It rained,” Mayor Ida Quell said.\n\nIt was wet.\n",
      },
      "feed.xml[1]: the feed has only a summary of it; ingest https://quay.example/2 instead",
    ]);
    expect(await documentsIn("feed.atom", ATOM)).toMatchObject([
      {
        url: "https://lantern.example/1",
        publisher: "Evening Lantern",
        bylines: ["Tom Reeve"],
        text: "Rain\n\nIt rained, Ida said.\n",
      },
    ]);
    expect(await documentsIn("broken.rss", "<rss><channel>")).toEqual([
      expect.stringMatching(/^broken.rss: is not a feed/),
    ]);
    expect(await documentsIn("page.xml", "<html></html>")).toEqual([expect.stringMatching(/^page.xml: is not a feed/)]);
  });

  it("of ninjs, of either line", async () => {
    expect(await documentsIn("ninjs.json", JSON.stringify([NINJS1, NINJS2]))).toMatchObject([
      {
        url: "https://wire.example/1",
        title: "Rain",
        bylines: ["Ida Lorne"],
        dateline: "Port Ansel",
        publishedAt: "2031-04-02T08:30:00Z",
        text: "Rain\n\nIt rained.\n",
      },
      { url: null, title: "Wind", wireCredit: "NPA", publishedAt: "2031-04-02", text: "It blew.\n" },
    ]);
    const cancelled = { uri: "https://wire.example/1", pubstatus: "canceled", headline: "Rain" };
    expect(
      await documentsIn("cancelled.json", JSON.stringify([cancelled, { ...NINJS1, pubstatus: "canceled" }])),
    ).toMatchObject([
      { url: "https://wire.example/1", isRetracted: true, text: "" },
      { url: "https://wire.example/1", isRetracted: true, text: "Rain\n\nIt rained.\n" },
    ]);
    const unusable = [
      { ...NINJS1, pubstatus: "withheld" },
      { ...NINJS1, embargoed: "2999-01-01T00:00:00Z" },
      { ...NINJS1, type: "picture" },
      { uri: "x", pubstatus: "usable" },
    ];
    expect(await documentsIn("unusable.json", JSON.stringify(unusable))).toEqual([
      "unusable.json[0]: its publisher has withheld it",
      "unusable.json[1]: is under embargo until 2999-01-01T00:00:00Z",
      'unusable.json[2]: is ninjs of the type "picture", not a text',
      "unusable.json[3]: is ninjs without a body",
    ]);
  });

  it("of JSON Lines with HTML", async () => {
    const line = JSON.stringify({
      title: "Rain",
      html: `<article>${"<p>It rained on the quay, Ida said, and then it rained again until the evening came.</p>".repeat(8)}</article>`,
      publisher: "The Quay Post",
    });
    expect(await documentsIn("lines.jsonl", line)).toMatchObject([{ title: "Rain", publisher: "The Quay Post" }]);
  });

  it("that are records are told from articles", async () => {
    const record = JSON.stringify({ article: { slug: "a" }, versions: [] });
    expect(await documentsIn("record.jsonl", record)).toEqual([
      "record.jsonl:1: is a record, not an article: `dixit import` reads records",
    ]);
  });
});

it.each([
  ['{"text": 5}', "text: 5 is not text: put it in quotation marks"],
  ['{"text": "x", "publisher": {"name": "P"}}', 'publisher: {"name":"P"} is not text'],
  ['{"text": "x", "bylines": [1]}', "bylines: is not a name or a list of names"],
  ['{"text": null}', "text: null is not text: leave the field out when there is nothing to say"],
])("a field that is wrong is told with what would be right: %s", async (line, message) =>
  expect(await documentsIn("wrong.jsonl", line)).toEqual([`wrong.jsonl:1: ${message}`]),
);

describe("a stream", () => {
  const stream = async (content: string) => {
    async function* chunks() {
      for (let i = 0; i < content.length; i += 7) yield Buffer.from(content.slice(i, i + 7));
    }
    return (await collect(readStream("in", chunks(), { defaults: { publisher: "P" } }))).map((read) =>
      "raw" in read ? read.raw : read.problem.message,
    );
  };
  const publisherOf = async (content: string) =>
    (await readDocument((await stream(content))[0] as RawDocument)).publisher;

  it.each([
    ["plain text", "Rain\n\nIt rained.\n", { format: "text", given: {} }],
    ["JSON Lines", '{"text": "Rain", "publisher": "Q"}', { format: "text", given: { publisher: "Q" } }],
    ["a list", '[{"text": "Rain"}]', { format: "text" }],
    ["a list over several lines", '[\n\n{"text": "Rain"}\n]\n', { format: "text", content: "Rain" }],
    ["an object behind an empty line", '\n\n{\n"text": "Rain"}', { format: "text", content: "Rain" }],
    ["an object over several lines", '{\n  "text": "Rain"\n}\n', { format: "text", content: "Rain" }],
    [
      "an object over several lines, begun in the first",
      '{ "url": "https://quay.example/rain",\n  "text": "Rain" }',
      { format: "text" },
    ],
    ["a page", "<!doctype html><p>Rain", { format: "html" }],
    ["a feed", ATOM, { format: "fragment" }],
  ])("is seen to be %s", async (_, content, raw) => expect(await stream(content)).toMatchObject([raw]));

  it("is JSON Lines where its first line is whole, however long", async () => {
    const lines = `{"text": "${"Rain, ".repeat(400)}"}\n{"text": "Fog"}\n`;
    expect(await stream(lines)).toMatchObject([{}, { content: "Fog" }]);
  });

  it.each([
    ["plain text", "Rain\n\nIt rained.\n", "P"],
    ["a line of JSON", '{"text": "Rain"}', "P"],
    ["a line of JSON that says its own", '{"text": "Rain", "publisher": "Q"}', "Q"],
    ["a page", `<!doctype html><article><p>${"It rained. ".repeat(40)}</article>`, "P"],
    [
      "a page that says its own",
      `<!doctype html><meta property="og:site_name" content="Q"><article><p>${"It rained. ".repeat(40)}</article>`,
      "Q",
    ],
    ["a feed that says its own", ATOM, "Evening Lantern"],
  ])("takes a default where it says nothing: %s", async (_, content, publisher) =>
    expect(await publisherOf(content)).toBe(publisher),
  );
});

it("what was fetched knows its address and its instant", async () => {
  const page = {
    url: "https://quay.example/1",
    contentType: "text/html",
    bytes: Buffer.from("<p>Rain"),
    capturedAt: "2031-04-02T00:00:00.000Z",
  };
  expect(await collect(readFetched(page, { defaults: {} }))).toMatchObject([
    { raw: { format: "html", given: { url: page.url, capturedAt: page.capturedAt } } },
  ]);
});
