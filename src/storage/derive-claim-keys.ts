import { gistOf, keysOf } from "../domain/claim-likeness.ts";
import { compareRows, type Difference } from "./differences.ts";
import type { NewRow } from "./port.ts";
import type { Rows } from "./rows.ts";

/** A key that so many claims have tells nothing: further ones are not found by it. This bounds what a new claim is compared with. */
const MOST_HOLDERS = 64;

/** What is out of step in the keys of these claims. */
export async function claimKeyDifferences(rows: Rows, claimIds: readonly string[]): Promise<Difference[]> {
  const claims = await rows.find("claims", "id", claimIds);
  const expected = claims.flatMap(({ id, text }) => keysOf(gistOf(text)).map((key) => ({ claimId: id, key })));
  const differences = compareRows("claimKeys", await rows.find("claimKeys", "claimId", claimIds), expected);
  const missing = differences.flatMap(({ is }) => (is === null ? [] : [is as NewRow<"claimKeys">]));
  const counts = await rows.tally(
    "claimKeys",
    "key",
    missing.map(({ key }) => key),
  );
  const hasRoom = ({ key }: NewRow<"claimKeys">): boolean => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < MOST_HOLDERS;
  };
  return differences.filter(({ is }) => is === null || hasRoom(is as NewRow<"claimKeys">));
}

/** What is out of step in the keys of all claims. */
export async function* allClaimKeyDifferences(rows: Rows): AsyncGenerator<Difference[]> {
  for await (const batch of rows.batches("claims")) {
    yield await claimKeyDifferences(
      rows,
      batch.map(({ id }) => id),
    );
  }
}

/**
 * The keys that no claim should have. That one lacks a key is no fault: where a key had too many holders once, and some of them were put
 * in other words since, those that came too late stay without.
 */
export async function* wrongClaimKeys(rows: Rows): AsyncGenerator<Difference[]> {
  for await (const differences of allClaimKeyDifferences(rows))
    yield differences.filter((difference) => !("is" in difference) || difference.is === null);
}
