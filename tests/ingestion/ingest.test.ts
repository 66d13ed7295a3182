import { EventEmitter, once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/domain/errors.ts";
import { extract } from "../../src/extraction/extract.ts";
import { prepareArticle } from "../../src/ingestion/articles/prepare.ts";
import type { Document } from "../../src/ingestion/documents/document.ts";
import type { Read } from "../../src/ingestion/documents/raw.ts";
import { readDocument } from "../../src/ingestion/documents/read-document.ts";
import { ingest } from "../../src/ingestion/ingest.ts";
import type { Store } from "../../src/storage/port.ts";
import { openDataset } from "../support/dataset.ts";
import { generatedArticle } from "../support/generated-articles.ts";
import { article, ingestAll } from "./ingesting.ts";
import { dump } from "./support.ts";

let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await openDataset("empty"));
});
afterEach(() => close());

const BRIDGE = `Harbour bridge to close

By Tom Reeve

PORT ANSEL (NPA) — The harbour bridge will close on Friday, Mayor Ida Quell said.

“It is not safe,” she told reporters. A dock worker, who asked not to be named, said the ferry was full.

The Ansel Port Authority declined to comment. It reportedly knew in May.
`;

it("everything ingested twice changes no row of any table", async () => {
  const generated = Array.from({ length: 12 }, (_, n) => JSON.parse(generatedArticle(n)));
  const all = generated.flatMap(({ text, ...given }, n): Read[] => {
    const elsewhere = { ...given, url: `https://elsewhere.example/${n}`, publisher: "Elsewhere" };
    const later = { ...given, capturedAt: "2032-01-02T00:00:00.000Z" };
    return [
      article(text, given),
      // A reprint, and a later version.
      ...(n % 3 === 0 ? [article(`By Tom Reeve\n\n${text}`, elsewhere)] : []),
      ...(n % 4 === 0 ? [article(`${text}\n“We shall see,” Mayor Ida Quell said.\n`, later)] : []),
    ];
  });
  const first = await ingestAll(store, all);
  expect(new Set(first.map(({ outcome }) => outcome))).toEqual(new Set(["ADDED", "CHANGED"]));
  const before = await dump(store);
  expect(before.articleDerivations).toHaveLength(4);
  for (const again of [all, all.toReversed()]) {
    const outcomes = await ingestAll(store, again);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(again.map(() => "KNOWN"));
    expect(await dump(store)).toEqual(before);
  }
});

describe("an article that is ingested", () => {
  it("is stored with its version, its voices, its claims and who said what, all PROPOSED", async () => {
    const [outcome] = await ingestAll(store, [
      article(BRIDGE, {
        url: "https://example.org/bridge?utm_source=x",
        publisher: "The Quay Post",
        publishedAt: "2031-04-02",
      }),
    ]);
    expect(outcome).toMatchObject({ outcome: "ADDED", slug: "harbour-bridge-to-close", attributions: 5 });
    const [row] = await store.find("articles", "slug", ["harbour-bridge-to-close"]);
    expect(row).toMatchObject({
      url: "https://example.org/bridge",
      title: "Harbour bridge to close",
      bylines: ["Tom Reeve"],
      dateline: "PORT ANSEL",
      wireCredit: "NPA",
      language: "en",
      publishedAt: "2031-04-02",
    });
    const [version] = await store.find("articleVersions", "articleId", [row?.id ?? ""]);
    expect(version).toMatchObject({ ordinal: 1, text: BRIDGE, changeKind: "INITIAL" });
    const attributions = await store.find("attributions", "articleId", [row?.id ?? ""]);
    expect(
      new Set(attributions.map(({ status, method, extractorVersion }) => `${status} ${method} ${extractorVersion}`)),
    ).toEqual(new Set(["PROPOSED RULES test 1"]));
    const sources = await store.find(
      "sources",
      "id",
      attributions.map(({ sourceId }) => sourceId),
    );
    expect(sources.map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual([
      "NAMED PROPOSED",
      "NAMED PROPOSED",
      "UNNAMED PROPOSED",
      "UNSPECIFIED PROPOSED",
    ]);
    expect(await store.find("actors", "name", ["The Quay Post"])).toMatchObject([{ kind: "MEDIA_OUTLET" }]);
    expect(await store.check()).toEqual([]);
  });

  it("shows every word of its evidence in its text", async () => {
    await ingestAll(store, [article(BRIDGE)]);
    const [version] = await store.find("articleVersions", "ordinal" as never, ["1"]);
    const evidence = await store.find("evidence", "versionId", [version?.id ?? ""]);
    expect(evidence.length).toBeGreaterThan(10);
    for (const { start, end, exact } of evidence) expect(BRIDGE.slice(start, end)).toBe(exact);
  });

  it("has the same ids wherever it is ingested", async () => {
    const bridge = article(BRIDGE, { url: "https://example.org/bridge" });
    await ingestAll(store, [article("Another\n\nIt rained, Tom Reeve said."), bridge]);
    const here = await store.find("attributions", "status", ["PROPOSED"]);
    const elsewhere = await openDataset("empty");
    await ingestAll(elsewhere.store, [bridge]);
    const there = await elsewhere.store.find("attributions", "status", ["PROPOSED"]);
    await elsewhere.close();
    expect(there).toHaveLength(5);
    expect(here.map(({ id }) => id)).toEqual(expect.arrayContaining(there.map(({ id }) => id)));
  });
});

describe("the same article again", () => {
  const at = (url: string, publisher?: string) => article(BRIDGE, { url, ...(publisher && { publisher }) });

  it.each([
    ["the same address", at("https://example.org/bridge"), at("http://www.example.org/bridge/?utm_medium=mail#top")],
    ["the same text without an address", article(BRIDGE), article(BRIDGE)],
    ["the same text, the address known only now", article(BRIDGE), at("https://example.org/bridge")],
    ["the same text under a second address of the site", at("https://example.org/1"), at("https://example.org/2")],
  ])("%s: nothing is added", async (_, first, again) => {
    await ingestAll(store, [first]);
    const before = await dump(store);
    expect(await ingestAll(store, [again])).toMatchObject([{ outcome: "KNOWN", slug: "harbour-bridge-to-close" }]);
    expect(await dump(store)).toEqual(before);
  });

  it.each([
    ["another site", at("https://example.org/bridge"), at("https://example.net/bridge")],
    [
      "another outlet",
      article(BRIDGE, { publisher: "The Quay Post" }),
      article(BRIDGE, { publisher: "Evening Lantern" }),
    ],
  ])("%s: that is a reprint, an article of its own", async (_, first, reprint) => {
    await ingestAll(store, [first]);
    expect(await ingestAll(store, [reprint])).toMatchObject([{ outcome: "ADDED" }]);
    expect(await store.count("articles")).toBe(2);
    expect(await store.check()).toEqual([]);
  });
});

it("tells what is wrong with an article, and stores the others", async () => {
  const outcomes = await ingestAll(store, [
    article(" \n\n "),
    article("A title\n\nIt rained, Ida Quell said.", { publishedAt: "yesterday" }),
    article("A title\n\nIt rained, Ida Quell said.", { url: "ftp://example.org/a" }),
    article("NUL\u0000"),
    article(BRIDGE),
  ]);
  const messages = outcomes.map((outcome) => ("problem" in outcome ? outcome.problem.message : outcome.outcome));
  expect(messages).toEqual([
    "test: there are no words in it",
    expect.stringMatching(/^test: publishedAt: "yesterday" is not a date: write one such as 2017-09-05/),
    expect.stringMatching(/^test: url: "ftp:\/\/example.org\/a" is not a web address/),
    "test: the text has the character U+0000, which databases cannot hold",
    "ADDED",
  ]);
});

it("stops between two articles when it is told to", async () => {
  const outcomes = await ingestAll(store, [article(BRIDGE)], AbortSignal.abort());
  expect(outcomes).toEqual([]);
  expect(await store.count("articles")).toBe(0);
});

describe("while it waits", () => {
  const optionsWith = (stop?: AbortSignal) => ({
    ahead: 8,
    extractorVersion: "test 1",
    now: () => "2031-04-02T00:00:00.000Z",
    isProblem: (error: unknown): error is UserError => error instanceof UserError,
    ...(stop && { stop }),
  });
  const prepare = async (document: Document) => prepareArticle(document, extract(document.text));
  const workers = { read: readDocument, prepare };
  const never = new Promise<never>(() => {});

  it("what came before is stored, in its order", async () => {
    const stored = new EventEmitter();
    async function* reads() {
      yield article(BRIDGE);
      await once(stored, "1");
      yield article("Rain\n\nIt rained, Tom Reeve said.\n");
      yield article("Snow\n\nIt snowed, Tom Reeve said.\n");
      await once(stored, "3");
    }
    const slugs: string[] = [];
    for await (const outcome of ingest(store, reads(), workers, optionsWith())) {
      slugs.push("slug" in outcome ? outcome.slug : "");
      expect(await store.count("articles")).toBe(slugs.length);
      stored.emit(String(slugs.length));
    }
    expect(slugs).toEqual(["harbour-bridge-to-close", "rain", "snow"]);
  });

  it("it stops when it is told to", async () => {
    const controller = new AbortController();
    async function* reads() {
      yield article(BRIDGE);
      await never;
    }
    for await (const _ of ingest(store, reads(), workers, optionsWith(controller.signal))) controller.abort();
    expect(await store.count("articles")).toBe(1);
  });

  it.each([
    ["the input waits", () => never],
    ["there is no more input", async () => {}],
  ])("it stops when it is told to though an article takes long, and %s", async (_what, more) => {
    const controller = new AbortController();
    const hanging = () => {
      setImmediate(() => controller.abort());
      return never;
    };
    async function* reads() {
      yield article(BRIDGE);
      yield article(`${BRIDGE}\nIt rained.\n`);
      await more();
    }
    const outcomes = ingest(store, reads(), { read: readDocument, prepare: hanging }, optionsWith(controller.signal));
    for await (const outcome of outcomes) expect(outcome).toBeNull();
    expect(controller.signal.aborted).toBe(true);
    expect(await store.count("articles")).toBe(0);
  });
});

it("two claims worded alike stay two", async () => {
  await ingestAll(store, [
    article("One\n\nThe bridge will close, Ida Quell said."),
    article("Two\n\nThe bridge will close, Tom Reeve said."),
  ]);
  const claims = await store.find("claims", "text", ["The bridge will close"]);
  expect(claims).toHaveLength(2);
});

it("one statement of two sources is one claim, and a chain carries the innermost", async () => {
  await ingestAll(store, [article("Rain\n\nThe mayor said that her office said it rained.")]);
  const [outer, inner] = (await store.find("attributions", "status", ["PROPOSED"])).sort(
    (a, b) => a.position - b.position,
  );
  expect(inner?.viaId).toBe(outer?.id);
  expect(inner?.claimId).toBe(outer?.claimId);
  expect(await store.find("claims", "id", [inner?.claimId ?? ""])).toMatchObject([{ text: "It rained" }]);
});
