import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportJsonl } from "../../src/ingestion/export-jsonl.ts";
import type { Store } from "../../src/storage/port.ts";
import { openDataset } from "../support/dataset.ts";
import { article, ingestAll } from "./ingesting.ts";
import { collect, dump, importEntries } from "./support.ts";

let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await openDataset("empty"));
});
afterEach(() => close());

const URL = "https://quay.example/bridge";
const FIRST = `Harbour bridge to close

The harbour bridge will close on Friday, Mayor Ida Quell said.

“It is not safe,” she told reporters. The ferry was full, Tom Reeve said.
`;
const version = (text: string, capturedAt?: string) => article(text, { url: URL, ...(capturedAt && { capturedAt }) });

/** The changes of the article, in order: kind, old words and new ones. */
async function changes(): Promise<unknown[]> {
  const rows = await store.find("articleChanges", "kind", ["QUOTE_ADDED", "QUOTE_ALTERED", "QUOTE_REMOVED"]);
  return rows
    .sort((a, b) => a.ordinal - b.ordinal || a.position - b.position)
    .map(({ kind, ordinal, was, is }) => [ordinal, kind, was, is]);
}

/** The words of an attribution's content, version by version. */
async function contentOf(attributionId: string): Promise<unknown[]> {
  const versions = new Map(
    (
      await store.find("articleVersions", "changeKind", [
        "INITIAL",
        "COSMETIC",
        "SUBSTANTIVE",
        "CORRECTION",
        "RETRACTION",
      ])
    ).map(({ id, ordinal }) => [id, ordinal]),
  );
  const rows = await store.find("evidence", "attributionId", [attributionId]);
  return rows
    .filter(({ role }) => role === "CONTENT")
    .sort((a, b) => a.ordinal - b.ordinal)
    .map(({ versionId, exact, anchor, anchorScore }) => [versions.get(versionId), anchor, exact, anchorScore]);
}

/** The id of the attribution whose content begins so in its first version. */
async function attributionOf(words: string): Promise<string> {
  const rows = await store.find("evidence", "role", ["CONTENT"]);
  const found = rows.filter(({ exact }) => exact?.startsWith(words)).sort((a, b) => a.ordinal - b.ordinal)[0];
  return found?.attributionId ?? "";
}

describe("a changed text under the same address", () => {
  it("is a new version: what stayed keeps its id, and is EXACT in both", async () => {
    await ingestAll(store, [version(FIRST)]);
    const ids = (await store.find("attributions", "status", ["PROPOSED"])).map(({ id }) => id);
    const [outcome] = await ingestAll(store, [
      version(FIRST.replace("Harbour bridge to close", "The harbour bridge is to close soon")),
    ]);
    expect(outcome).toMatchObject({ outcome: "CHANGED", changeKind: "SUBSTANTIVE", slug: "harbour-bridge-to-close" });
    expect((await store.find("attributions", "status", ["PROPOSED"])).map(({ id }) => id)).toEqual(ids);
    expect(await contentOf(await attributionOf("The harbour bridge will"))).toEqual([
      [1, "EXACT", "The harbour bridge will close on Friday", null],
      [2, "EXACT", "The harbour bridge will close on Friday", null],
    ]);
    expect(await changes()).toEqual([]);
    expect(await store.check()).toEqual([]);
  });

  it("says what it says otherwise, no more, or only now", async () => {
    await ingestAll(store, [version(FIRST)]);
    const second = FIRST.replace("on Friday", "on Sunday evening")
      .replace(" The ferry was full, Tom Reeve said.", "")
      .concat("\nA tender for repairs will follow in June, the Ansel Port Authority said.\n");
    const [outcome] = await ingestAll(store, [version(second)]);
    expect(outcome).toMatchObject({ outcome: "CHANGED", changes: { added: 1, altered: 1, removed: 1 } });
    expect(await changes()).toEqual([
      [
        2,
        "QUOTE_ALTERED",
        "The harbour bridge will close on Friday, Mayor Ida Quell said",
        "The harbour bridge will close on Sunday evening, Mayor Ida Quell said",
      ],
      [2, "QUOTE_REMOVED", "The ferry was full, Tom Reeve said", null],
      [2, "QUOTE_ADDED", null, "A tender for repairs will follow in June, the Ansel Port Authority said"],
    ]);
    expect(await contentOf(await attributionOf("The harbour bridge will"))).toEqual([
      [1, "EXACT", "The harbour bridge will close on Friday", null],
      [2, "FUZZY", "The harbour bridge will close on Sunday evening", expect.closeTo(0.8, 1)],
    ]);
    expect(await contentOf(await attributionOf("The ferry was full"))).toEqual([
      [1, "EXACT", "The ferry was full", null],
      [2, "ORPHANED", null, null],
    ]);
    expect(await store.check()).toEqual([]);
  });

  it("altered in who says it, or how, is altered", async () => {
    await ingestAll(store, [version(FIRST)]);
    await ingestAll(store, [version(FIRST.replace("Mayor Ida Quell said", "Mayor Ida Quell suggested"))]);
    expect(await changes()).toEqual([
      [
        2,
        "QUOTE_ALTERED",
        "The harbour bridge will close on Friday, Mayor Ida Quell said",
        "The harbour bridge will close on Friday, Mayor Ida Quell suggested",
      ],
    ]);
  });

  it("that comes back is added again", async () => {
    const without = FIRST.replace(" The ferry was full, Tom Reeve said.", "");
    await ingestAll(store, [
      version(FIRST),
      version(without),
      version(`${without}\n`),
      version(FIRST.replace("to close", "closes")),
    ]);
    expect(await changes()).toEqual([
      [2, "QUOTE_REMOVED", "The ferry was full, Tom Reeve said", null],
      [4, "QUOTE_ADDED", null, "The ferry was full, Tom Reeve said"],
    ]);
    expect(
      (await contentOf(await attributionOf("The ferry was full"))).map((row) => (row as unknown[]).slice(0, 2)),
    ).toEqual([
      [1, "EXACT"],
      [2, "ORPHANED"],
      [4, "EXACT"],
    ]);
  });

  it("again, or an earlier one again, adds nothing", async () => {
    const second = version(FIRST.replace("Friday", "Sunday"));
    await ingestAll(store, [version(FIRST), second]);
    const before = await dump(store);
    expect(await ingestAll(store, [version(FIRST), second])).toMatchObject([
      { outcome: "KNOWN" },
      { outcome: "KNOWN" },
    ]);
    expect(await dump(store)).toEqual(before);
  });

  it("comes out and in again as it was", async () => {
    const second = FIRST.replace("Friday", "Sunday").replace(" The ferry was full, Tom Reeve said.", "");
    await ingestAll(store, [version(FIRST), version(second)]);
    const lines = await collect(exportJsonl(store));
    const copy = await openDataset("empty");
    for (const line of lines) await importEntries(copy.store, JSON.parse(line));
    expect(await dump(copy.store)).toEqual(await dump(store));
    await copy.close();
  });

  it("captured before the version that is there is refused", async () => {
    const outcomes = await ingestAll(store, [
      version(FIRST, "2031-04-02T10:00:00.000Z"),
      version(`${FIRST}More.\n`, "2031-04-02T09:00:00.000Z"),
    ]);
    expect(outcomes[1]).toMatchObject({ outcome: "FAILED", problem: { code: "OLDER_VERSION" } });
  });

  it.each([
    ["COSMETIC", FIRST.replace("“It is not safe,”", '"It is not safe,"')],
    ["CORRECTION", `${FIRST}\nCorrection: The bridge closes on Friday, not Thursday.\n`],
    ["RETRACTION", "Harbour bridge to close\n\nThis article has been retracted.\n"],
  ])("is told to be %s", async (changeKind, text) => {
    await ingestAll(store, [version(FIRST)]);
    expect(await ingestAll(store, [version(text)])).toMatchObject([{ outcome: "CHANGED", changeKind }]);
  });
});

describe("an article that its publisher takes back", () => {
  const isRetracted = (text: string) =>
    article(text, { url: URL, title: "Harbour bridge to close", isRetracted: true });

  it.each([
    ["without words", ""],
    ["with the words that are taken back", FIRST],
    ["with a notice", "The article on the harbour bridge was cancelled by its publisher, the editor said.\n"],
  ])("%s is a version that says nothing of it any more", async (_, text) => {
    await ingestAll(store, [version(FIRST)]);
    const said = await store.count("attributions");
    expect(await ingestAll(store, [isRetracted(text)])).toMatchObject([
      { outcome: "CHANGED", changeKind: "RETRACTION", changes: { removed: said } },
    ]);
    const [, second] = await store.find("articleVersions", "changeKind", ["INITIAL", "RETRACTION"]);
    expect(second).toBeDefined();
    const before = await dump(store);
    for (const again of [isRetracted(text), isRetracted(""), version(FIRST)]) {
      expect(await ingestAll(store, [again])).toMatchObject([{ outcome: "KNOWN" }]);
    }
    expect(await dump(store)).toEqual(before);
    expect(await store.check()).toEqual([]);
  });

  it("in the same input as it came is taken back as well", async () => {
    const outcomes = await ingestAll(store, [version(FIRST), isRetracted(FIRST)], undefined, 4);
    expect(outcomes).toMatchObject([{ outcome: "ADDED" }, { outcome: "CHANGED", changeKind: "RETRACTION" }]);
    expect(await store.check()).toEqual([]);
  });

  it("and that nobody has is left out", async () => {
    expect(await ingestAll(store, [isRetracted("")])).toMatchObject([
      { outcome: "FAILED", problem: { code: "LEFT_OUT", message: expect.stringContaining("has cancelled it") } },
    ]);
  });
});

it("a new version brings its title and its writers", async () => {
  await ingestAll(store, [article(FIRST, { url: URL, bylines: ["Tom Reeve"], dateline: "Port Ansel" })]);
  const later = { url: URL, title: "Harbour bridge closed", bylines: ["Ida Lorne"] };
  await ingestAll(store, [article(FIRST.replace("will close", "was closed"), later)]);
  expect(await store.find("articles", "url", [URL])).toMatchObject([
    { slug: "harbour-bridge-to-close", title: "Harbour bridge closed", bylines: ["Ida Lorne"], dateline: "Port Ansel" },
  ]);
  expect(await store.check()).toEqual([]);
});
