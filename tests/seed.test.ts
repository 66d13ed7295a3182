import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { misfit } from "../src/domain/passage.ts";
import { attachText } from "../src/ingestion/attach.ts";
import { checkEvidence } from "../src/ingestion/check-evidence.ts";
import { locatorOf } from "../src/ingestion/locator.ts";
import { readText } from "../src/ingestion/read-bytes.ts";
import { readRecords } from "../src/ingestion/read-records.ts";
import { importFiles, SEED } from "./ingestion/support.ts";
import { type OpenDataset, openDataset, ROOT } from "./support/dataset.ts";

/**
 * The records of the seed hold no words of other people's articles, so this test needs the articles: `SLUG.txt` in the folder
 * that SEED_TEXTS names. Without them it is skipped; where CI=true it is not.
 */
const FOLDER = resolve(ROOT, process.env.SEED_TEXTS ?? "../shared/articles");

const located: string[] = [];
for await (const { entries } of readRecords(SEED)) {
  if (entries.article && entries.versions.some(({ sha256 }) => sha256 !== undefined))
    located.push(entries.article.slug);
}

let dataset: OpenDataset;
beforeAll(async () => {
  dataset = await openDataset("empty");
  await importFiles(dataset.store, SEED);
});
afterAll(() => dataset.close());

test("the seed locates the words of an article", () => {
  expect(located).toContain("deir-ezzor-siege");
});

for (const slug of located) {
  const file = join(FOLDER, `${slug}.txt`);
  const isMissing = !existsSync(file) && process.env.CI !== "true";
  const title = `every locator of ${slug} finds exactly its passage`;
  test.skipIf(isMissing)(isMissing ? `${title} (skipped: there is no ${file})` : title, async () => {
    const { store } = dataset;
    const text = await readText(file);
    const [article] = await store.find("articles", "slug", [slug]);
    const [version] = await store.find("articleVersions", "articleId", [article?.id ?? ""]);
    const evidence = await store.find("evidence", "versionId", [version?.id ?? ""]);
    expect(evidence.length).toBeGreaterThan(0);
    const misfits = evidence.flatMap((row) => misfit(text, locatorOf(row)) ?? []);
    expect(misfits).toEqual([]);
    expect(await attachText(store, slug, text)).toMatchObject({ verified: evidence.length, changed: true });
    expect((await checkEvidence(store)).problems).toEqual([]);
    const [imported] = await importFiles(store, join(SEED, `${slug}.yaml`));
    expect(imported).toMatchObject({ changed: false });
  });
}
