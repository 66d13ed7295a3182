import { bandsOf, shinglesOf } from "../domain/minhash.ts";
import { groupBy } from "./collections.ts";
import { compareRows, type Difference } from "./differences.ts";
import type { NewRow } from "./port.ts";
import type { Rows } from "./rows.ts";

/** What is out of step in the fingerprints of these articles. */
export async function fingerprintDifferences(rows: Rows, articleIds: readonly string[]): Promise<Difference[]> {
  const versions = groupBy(await rows.find("articleVersions", "articleId", articleIds), ({ articleId }) => articleId);
  const expected = articleIds.flatMap((articleId): NewRow<"articleFingerprints">[] => {
    const held = (versions.get(articleId) ?? []).filter(({ text }) => text !== null);
    const newest = held.sort((a, b) => b.ordinal - a.ordinal)[0];
    return bandsOf(shinglesOf(newest?.text ?? "")).map((band) => ({ articleId, band }));
  });
  return compareRows("articleFingerprints", await rows.find("articleFingerprints", "articleId", articleIds), expected);
}

/** What is out of step in all fingerprints. */
export async function* allFingerprintDifferences(rows: Rows): AsyncGenerator<Difference[]> {
  for await (const batch of rows.batches("articles")) {
    yield await fingerprintDifferences(
      rows,
      batch.map(({ id }) => id),
    );
  }
}
