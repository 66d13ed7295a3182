import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { attachText } from "../../src/ingestion/attach.ts";
import { checkEvidence } from "../../src/ingestion/check-evidence.ts";
import { exportJsonl } from "../../src/ingestion/export-jsonl.ts";
import type { RecordInput } from "../../src/ingestion/record.ts";
import type { Row, Store } from "../../src/storage/port.ts";
import { openDataset } from "../support/dataset.ts";
import { collect, DEMO, dump, importEntries, importFiles, RAIN, SMALL } from "./support.ts";

let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await openDataset("empty"));
});
afterEach(() => close());

/** The same database without the words of articles: what an export says when they are not held. */
async function withoutTexts(source: Store): Promise<{ store: Store; close: () => Promise<void> }> {
  const copy = await openDataset("empty");
  const hashes = new Map((await collect(source.scan("articleVersions"))).map((row) => [row.id, row]));
  for (const line of await collect(exportJsonl(source))) {
    const record = JSON.parse(line) as RecordInput;
    const versions = record.versions?.map(({ text: _, ...version }) => {
      const row = hashes.get(version.id ?? "");
      return { ...version, sha256: row?.textSha256, length: row?.length, codePoints: row?.lengthCodePoints };
    });
    await importEntries(copy.store, { ...record, ...(versions ? { versions } : {}) });
  }
  return copy;
}

describe("attaching", () => {
  test("the demonstration texts gives the same database as importing them", async () => {
    await importFiles(store, DEMO);
    const bare = await withoutTexts(store);
    expect(await checkEvidence(bare.store)).toMatchObject({ problems: [], checked: 0 });
    for await (const article of store.scan("articles")) {
      for (const { ordinal, text } of await store.find("articleVersions", "articleId", [article.id])) {
        expect(await attachText(bare.store, article.slug, text ?? "")).toMatchObject({
          version: ordinal,
          changed: true,
        });
      }
    }
    expect(await dump(bare.store)).toEqual(await dump(store));
    const checked = await checkEvidence(bare.store);
    expect(checked).toEqual({ problems: [], checked: await store.count("evidence"), unverifiable: 0 });
    await bare.close();
  });

  test("twice changes nothing", async () => {
    await importEntries(store, SMALL);
    const bare = await withoutTexts(store);
    expect(await attachText(bare.store, "small", RAIN)).toEqual({
      article: "small",
      version: 1,
      verified: 5,
      changed: true,
    });
    const once = await dump(bare.store);
    expect(await attachText(bare.store, "small", RAIN, 1)).toEqual({
      article: "small",
      version: 1,
      verified: 5,
      changed: false,
    });
    expect(await dump(bare.store)).toEqual(once);
    await bare.close();
  });
});

describe("a text that is another one", () => {
  beforeEach(() => importEntries(store, SMALL));

  test.each([
    ["\uFEFF", (text: string) => `\uFEFF${text}`, "without the byte order mark"],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n"), "with LF line endings"],
    ["no last newline", (text: string) => text.trimEnd(), "with a newline at its end"],
    ["more newlines", (text: string) => `${text}\n`, "without the newline at its end"],
    [
      "all of it",
      (text: string) => `\uFEFF${text.trimEnd().replaceAll("\n", "\r\n")}`,
      "without the byte order mark and with LF line endings and with a newline at its end",
    ],
  ])("by %s is refused, and the error says so", async (_, change, remedy) => {
    const before = await dump(store);
    await expect(attachText(store, "small", change(RAIN))).rejects.toThrow(`it would be the same ${remedy}`);
    expect(await dump(store)).toEqual(before);
  });

  test("altogether is refused with both hashes and lengths", async () => {
    const [version] = await collect(store.scan("articleVersions"));
    const error: Error = await attachText(store, "small", "Sunshine").then(
      () => new Error("attached"),
      (reason) => reason,
    );
    expect(error.message).toContain('the text is not version 1 of "small"');
    expect(error.message).toContain(`recorded: ${RAIN.length} UTF-16 code units, SHA-256 ${version?.textSha256}`);
    expect(error.message).toMatch(/given: {4}8 UTF-16 code units, SHA-256 [0-9a-f]{64}$/);
  });

  test("of no article or version is refused", async () => {
    await expect(attachText(store, "nowhere", RAIN)).rejects.toThrow('there is no article "nowhere"');
    await expect(attachText(store, "small", RAIN, 2)).rejects.toThrow('"small" has no version 2; it has 1');
    await expect(attachText(store, "small", "a\u0000")).rejects.toThrow("U+0000");
  });
});

/** Writes a row as no import would. */
const spoil = (row: Row<"evidence">, change: Partial<Row<"evidence">>) =>
  store.transaction((transaction) => transaction.put("evidence", [{ ...row, ...change }]));

test("evidence that does not fit is named by the check and refused by attaching, with nothing changed", async () => {
  await importEntries(store, SMALL);
  const [first, second] = await collect(store.scan("evidence"));
  if (!first || !second) throw new Error("no evidence");
  await spoil(first, { start: first.start + 1 });
  await spoil(second, { exact: "other words" });
  const { problems, checked } = await checkEvidence(store);
  expect(checked).toBe(5);
  expect(problems).toHaveLength(2);
  expect(problems.join("\n")).toMatch(
    new RegExp(`\\(${first.id}\\) in version ver_\\w+: the passage .* has the SHA-256`),
  );
  expect(problems.join("\n")).toMatch(new RegExp(`\\(${second.id}\\) in version ver_\\w+: exact do not agree`));
  const before = await dump(store);
  await expect(attachText(store, "small", RAIN)).rejects.toThrow(
    new RegExp(`evidence does not fit it:\n {2}\\w+ of \\w+ \\(${first.id}\\): the passage`),
  );
  expect(await dump(store)).toEqual(before);
});

test("words that left a version are neither checked nor quoted", async () => {
  await importEntries(store, SMALL);
  const [first] = await collect(store.scan("evidence"));
  if (!first) throw new Error("no evidence");
  await spoil(first, { anchor: "ORPHANED", start: 0, end: 3, exact: null, prefix: null, suffix: null });
  expect(await checkEvidence(store)).toEqual({ problems: [], checked: 4, unverifiable: 1 });
  expect(await attachText(store, "small", RAIN)).toMatchObject({ verified: 4, changed: false });
});

test("texts whose hash is wrong are named", async () => {
  await importEntries(store, SMALL);
  const [version] = await collect(store.scan("articleVersions"));
  if (!version) throw new Error("no version");
  await store.transaction((t) => t.put("articleVersions", [{ ...version, textSha256: "0".repeat(64) }]));
  expect((await checkEvidence(store)).problems).toEqual([
    expect.stringContaining(`version ${version.id}: its text has the textSha256`),
  ]);
});
