import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { mintId } from "../../src/domain/ids.ts";
import { exportCsv } from "../../src/ingestion/export-csv.ts";
import { exportJsonl } from "../../src/ingestion/export-jsonl.ts";
import { exportW3c } from "../../src/ingestion/export-w3c.ts";
import type { RecordInput } from "../../src/ingestion/record.ts";
import type { Store } from "../../src/storage/port.ts";
import { openDataset, ROOT } from "../support/dataset.ts";
import { article, ingestAll } from "./ingesting.ts";
import {
  collect,
  DEMO,
  dump,
  INNER,
  importEntries,
  importFiles,
  MAYOR_SPEAKING,
  OFFICE_SPEAKING,
  OUTER,
  RAIN,
  RAINED,
  SEED,
  SMALL,
  WET,
} from "./support.ts";

const opened: (() => Promise<void>)[] = [];
async function emptyStore(): Promise<Store> {
  const { store, close } = await openDataset("empty");
  opened.push(close);
  return store;
}
const closeAll = async () => {
  for (const close of opened.splice(0)) await close();
};

/** Imports what an export wrote into a new database. */
async function restore(lines: readonly string[]): Promise<Store> {
  const store = await emptyStore();
  for (const line of lines) await importEntries(store, JSON.parse(line) as RecordInput);
  return store;
}

/** Cells of a line of RFC 4180. */
const cells = (line: string): string[] =>
  [...line.replace(/\r\n$/, "").matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );

describe("exports of what was ingested", () => {
  afterAll(closeAll);

  test("JSON Lines imported into an empty database give the same database: of every article of the corpus", async () => {
    const store = await emptyStore();
    const folder = join(ROOT, "tests/corpus");
    const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
    await ingestAll(
      store,
      texts.map((text) => article(text)),
    );
    const attributions = await collect(store.scan("attributions"));
    const nested = attributions.filter(({ viaId }) => viaId !== null);
    const claims = new Map(attributions.map(({ id, claimId }) => [id, claimId]));
    // Who reports somebody may say more than that: then each has a claim of its own.
    expect(nested.filter(({ viaId, claimId }) => claims.get(viaId ?? "") !== claimId)).not.toEqual([]);
    const copy = await restore(await collect(exportJsonl(store)));
    expect(await dump(copy)).toEqual(await dump(store));
  });
});

describe("exports of the records that come with Dixit", () => {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore();
    await importFiles(store, SEED, DEMO);
  });
  afterAll(closeAll);

  test("JSON Lines imported into an empty database give the same database, and the same lines again", async () => {
    const lines = await collect(exportJsonl(store));
    const copy = await restore(lines);
    expect(await dump(copy)).toEqual(await dump(store));
    expect(await copy.check()).toEqual([]);
    expect(await collect(exportJsonl(copy))).toEqual(lines);
  });

  test("importing an export where it came from changes nothing", async () => {
    const before = await dump(store);
    for (const line of await collect(exportJsonl(store))) {
      expect(await importEntries(store, JSON.parse(line) as RecordInput)).toMatchObject({ changed: false });
    }
    expect(await dump(store)).toEqual(before);
  });

  test("one article comes with what it needs and no more", async () => {
    const copy = await restore(await collect(exportJsonl(store, { article: "gazette-reprint" })));
    const articles = await collect(copy.scan("articles"));
    expect(articles.map(({ slug }) => slug).sort()).toEqual(["gazette-reprint", "wire-denial"]);
    expect(await copy.check()).toEqual([]);
    const [all, some] = [await dump(store), await dump(copy)];
    // Not claims and sources: what they are one with is derived, also from what the article does not need.
    for (const table of ["attributions", "evidence", "actors", "events", "affiliations"]) {
      const known = new Set(all[table]);
      expect(some[table]?.filter((row) => !known.has(row))).toEqual([]);
    }
    expect(await copy.count("attributions")).toBe(27);
    expect(await copy.count("actors")).toBeLessThan(await store.count("actors"));
  });

  test("CSV has a header and a line an attribution", async () => {
    const lines = await collect(exportCsv(store));
    const header = cells(lines[0] ?? "");
    expect(header.slice(0, 8)).toEqual([
      "article",
      "title",
      "publisher",
      "published at",
      "source",
      "source kind",
      "on behalf of",
      "through",
    ]);
    expect(lines).toHaveLength(1 + (await store.count("attributions")));
    expect(lines.filter((line) => cells(line).length !== header.length || !line.endsWith("\r\n"))).toEqual([]);
    const row = lines.map(cells).find((line) => line.includes(mintId("Attribution", "lantern-flood", "mayor-names")));
    const named = Object.fromEntries(header.map((name, i) => [name, row?.[i]]));
    expect(named).toMatchObject({
      article: "lantern-flood",
      publisher: "The Velm Lantern",
      "published at": "2024-03-12",
      source: "Élodie Marrask",
      stance: "ASSERTS",
      negated: "false",
      event: "The Hallgrave flood",
      version: "1",
      paragraph: "4 | 4",
      exact: "“We have fourteen names,” | “and I have read every one of them aloud to the families.”",
    });
  });

  test("W3C annotations have what the model demands", async () => {
    const lines = await collect(exportW3c(store));
    const rejected = (await collect(store.scan("attributions"))).filter(({ status }) => status === "REJECTED");
    expect(rejected.length).toBeGreaterThan(0);
    expect(lines).toHaveLength((await store.count("attributions")) - rejected.length);
    const purposes = ["describing", "linking", "identifying", "classifying", "assessing", "commenting"];
    for (const line of lines) {
      const annotation = JSON.parse(line);
      expect(annotation).toMatchObject({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        type: "Annotation",
        motivation: "describing",
      });
      expect(annotation.id).toMatch(/^urn:dixit:atr_/);
      for (const body of annotation.body) {
        expect(purposes).toContain(body.purpose);
        expect(body.type === "TextualBody" ? typeof body.value : new URL(body.source).protocol).toMatch(
          /^(string|urn:)$/,
        );
      }
      for (const target of annotation.target) {
        expect(new URL(target.source).protocol).toMatch(/^(https?|urn):$/);
        if (target.state)
          expect(target.state).toMatchObject({ type: "TimeState", sourceDate: expect.stringMatching(/Z$/) });
        for (const selector of target.selector ?? []) {
          if (selector.type === "TextQuoteSelector") expect(selector.exact.length).toBeGreaterThan(0);
          else
            expect(selector).toEqual({
              type: "TextPositionSelector",
              start: expect.any(Number),
              end: expect.any(Number),
            });
        }
      }
    }
  });
});

describe("exports of what is rare", () => {
  let store: Store;
  beforeEach(async () => {
    store = await emptyStore();
    await importEntries(store, SMALL);
  });
  afterEach(closeAll);

  test("positions of W3C annotations count code points", async () => {
    const line = (await collect(exportW3c(store))).find((text) =>
      text.includes(mintId("Attribution", "small", "outer")),
    );
    const [target] = JSON.parse(line ?? "").target;
    const start = [...RAIN].join("").indexOf("her office") - 1;
    expect(target).toEqual({
      type: "SpecificResource",
      source: "https://example.org/small",
      selector: [
        {
          type: "TextQuoteSelector",
          exact: "her office said it rained",
          prefix: "Rain 🌧\n\nThe mayor said that ",
          suffix: ".\n",
        },
        { type: "TextPositionSelector", start, end: start + "her office said it rained".length },
      ],
    });
  });

  test("a saying that did not happen says so", async () => {
    await importEntries(store, { ...SMALL, attributions: [{ ...OUTER, negated: true }] });
    const line = (await collect(exportW3c(store))).find((text) =>
      text.includes(mintId("Attribution", "small", "outer")),
    );
    expect(JSON.parse(line ?? "").body).toContainEqual({
      type: "TextualBody",
      purpose: "classifying",
      value: "NEGATED",
      format: "text/plain",
    });
  });

  test("what another source reports says through whom, and the editors' remark goes along", async () => {
    const note = "She may have meant the day before.";
    await importEntries(store, { ...SMALL, attributions: [{ ...INNER, note }, OUTER] });
    const [header = "", ...lines] = await collect(exportCsv(store));
    const named = lines.map(cells).map((row) => Object.fromEntries(cells(header).map((name, i) => [name, row[i]])));
    expect(named.map(({ source, through, note: remark }) => [source, through, remark])).toEqual([
      ["The mayor", "", ""],
      ["Her office", "The mayor", note],
    ]);
    const [outer, inner] = (await collect(exportW3c(store))).map((line) => JSON.parse(line));
    expect(inner.body).toContainEqual({ type: "SpecificResource", purpose: "linking", source: outer.id });
    expect(inner.body).toContainEqual({
      type: "TextualBody",
      purpose: "commenting",
      value: note,
      format: "text/plain",
    });
    expect(outer.body.map(({ purpose }: { purpose: string }) => purpose)).not.toContain("commenting");
  });

  test("no cell of a CSV is a formula, and line breaks stay in their cells", async () => {
    await importEntries(store, {
      ...SMALL,
      claims: [{ ...RAINED, text: '=HYPERLINK("https://example.org")\n"two",\r three' }, WET],
      sources: [
        { ...MAYOR_SPEAKING, name: "@mayor" },
        { ...OFFICE_SPEAKING, name: "-office" },
      ],
      attributions: [INNER, { ...OUTER, cue: "+said" }],
    });
    const lines = await collect(exportCsv(store));
    const values = lines.slice(1).flatMap(cells);
    expect(values).toEqual(
      expect.arrayContaining(["'@mayor", "'-office", "'+said", `'=HYPERLINK("https://example.org")\n"two",\r three`]),
    );
    expect(values.filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
    expect(lines.map((line) => cells(line).length)).toEqual(lines.map(() => cells(lines[0] ?? "").length));
  });

  test("articles that were made from each other are written twice, and come back whole", async () => {
    const other: RecordInput = {
      article: {
        slug: "other",
        title: "Another",
        language: "en",
        derivedFrom: [{ article: "small", kind: "NEAR_DUPLICATE" }],
      },
      versions: [{ ordinal: 1, changeKind: "INITIAL", text: "It rained" }],
      attributions: [
        {
          ...OUTER,
          derivedFrom: { article: "small", key: "outer", kind: "NEAR_DUPLICATE" },
          evidence: [{ role: "CONTENT", quote: "It rained" }],
        },
      ],
    };
    await importEntries(store, other);
    await importEntries(store, {
      ...SMALL,
      article: { ...SMALL.article, derivedFrom: [{ article: "other", kind: "NEAR_DUPLICATE" }] },
    });
    const lines = await collect(exportJsonl(store));
    expect(lines.filter((line) => line.startsWith('{"article"'))).toHaveLength(3);
    expect(await dump(await restore(lines))).toEqual(await dump(store));
    const one = await restore(await collect(exportJsonl(store, { article: "small" })));
    expect((await dump(one)).attributions).toEqual((await dump(store)).attributions);
  });

  test("an article that is not there is an error", async () => {
    for (const lines of [exportJsonl, exportCsv, exportW3c]) {
      await expect(collect(lines(store, { article: "nowhere" }))).rejects.toThrow('there is no article "nowhere"');
    }
  });
});
