import { allChainDifferences, chainDifferences } from "./derive-chains.ts";
import { allClaimKeyDifferences, claimKeyDifferences, wrongClaimKeys } from "./derive-claim-keys.ts";
import { allFingerprintDifferences, fingerprintDifferences } from "./derive-fingerprints.ts";
import {
  allIdentityDifferences,
  allNameKeyDifferences,
  identityDifferences,
  nameKeyDifferences,
} from "./derive-identities.ts";
import { allSameAsDifferences, sameAsDifferences } from "./derive-same-as.ts";
import { allSearchTextDifferences, searchTextDifferences } from "./derive-search-texts.ts";
import { allVoiceDifferences, voiceDifferences } from "./derive-voices.ts";
import { type Difference, describeDifference, writeDifferences } from "./differences.ts";
import type { TableName } from "./port.ts";
import type { AnyRow, DrizzleRows, Rows } from "./rows.ts";
import type { Touched } from "./touched.ts";

/**
 * Derived data: what follows from other rows and is stored so that reads need not work it out. Every derivation says what is
 * out of step; a transaction writes that before it commits, and `dixit check` reports it.
 */

/** Derived columns of a new row: right for a row that stands alone, and put in step before the commit otherwise. */
export const PLACEHOLDERS: { readonly [N in TableName]?: (row: AnyRow) => AnyRow } = {
  actors: ({ id }) => ({ identity: id }),
  sources: ({ id }) => ({ voice: id }),
  claims: ({ id }) => ({ sameAs: id }),
  attributions: ({ id }) => ({ originId: id }),
};

/** Puts derived data in step with what a transaction touched. */
export async function derive(rows: Rows, touched: Touched): Promise<void> {
  await writeDifferences(rows, await fingerprintDifferences(rows, [...touched.texts]));
  await writeDifferences(rows, await identityDifferences(rows, touched.identities));
  await writeDifferences(rows, await nameKeyDifferences(rows, [...(touched.subjects.get("ACTOR") ?? [])]));
  if (touched.sources.size + touched.actors.size > 0) {
    await writeDifferences(rows, await voiceDifferences(rows, touched.sources, touched.actors));
  }
  await writeDifferences(rows, await sameAsDifferences(rows, touched.claims));
  await writeDifferences(rows, await claimKeyDifferences(rows, [...(touched.subjects.get("CLAIM") ?? [])]));
  await writeDifferences(rows, await chainDifferences(rows, touched.attributions));
  const texts: Difference[] = [];
  for (const [subject, ids] of touched.subjects) texts.push(...(await searchTextDifferences(rows, subject, [...ids])));
  await writeDifferences(rows, texts);
}

const ALL = [
  allIdentityDifferences,
  allNameKeyDifferences,
  allVoiceDifferences,
  allSameAsDifferences,
  allChainDifferences,
  allSearchTextDifferences,
  allFingerprintDifferences,
];

/** Works out all derived data anew and says, a line each, what is out of step. */
export async function checkDerived(rows: Rows): Promise<string[]> {
  const lines: string[] = [];
  for (const all of [...ALL, wrongClaimKeys]) {
    for await (const differences of all(rows)) lines.push(...differences.map(describeDifference));
  }
  return lines;
}

/**
 * Whether something that is derived was never worked out, as after a migration that brought what it cannot work out in SQL: identities,
 * keys of names, fingerprints, keys of claims. It is told from the rows, since whoever migrated may have been killed before it went on.
 */
export const lacksDerived = async (rows: DrizzleRows): Promise<boolean> => (await lacking(rows)).length > 0;

/** What must be worked out, in order. */
async function lacking(rows: DrizzleRows): Promise<typeof ALL> {
  const lacksMost =
    (await rows.top("actors", null, 1, { column: "identity", value: "" })).length > 0 ||
    // What articles have is not worked out at every start: that takes reading their texts.
    ((await rows.top("articleFingerprints", null, 1)).length === 0 &&
      (await oneLacks(rows, "articles", "articleFingerprints", "articleId", fingerprintDifferences)));
  if (lacksMost) return [...ALL, allClaimKeyDifferences];
  const lacksNames = await oneLacks(rows, "actors", "nameKeys", "actorId", nameKeyDifferences);
  const lacksClaims = await oneLacks(rows, "claims", "claimKeys", "claimId", claimKeyDifferences);
  return [...(lacksNames ? [allNameKeyDifferences] : []), ...(lacksClaims ? [allClaimKeyDifferences] : [])];
}

/** How many things are looked at, at every start, for whether all of their kind lack what is derived. */
const SAMPLE = 50;

/**
 * Whether one of a few things, of which there should be rows in a table, has none there: also where an earlier version wrote some
 * after the migration. Some rows too few are no sign: see `wrongClaimKeys`.
 */
async function oneLacks(
  rows: DrizzleRows,
  things: "articles" | "actors" | "claims",
  table: TableName,
  owner: string,
  differencesOf: (rows: Rows, ids: readonly string[]) => Promise<readonly Difference[]>,
): Promise<boolean> {
  const some = await rows.top(things, null, SAMPLE);
  const differences = await differencesOf(
    rows,
    some.map(({ id }) => id),
  );
  const missing = differences.flatMap(({ is }): AnyRow[] => (typeof is === "object" && is !== null ? [is] : []));
  const ids = new Set(missing.map((row) => row[owner] as string));
  const tally = await rows.tally(table, owner, [...ids]);
  return tally.size < ids.size;
}

/** Puts derived data in step where some of it was never worked out. */
export async function deriveWhatIsNew(rows: DrizzleRows): Promise<void> {
  for (const all of await lacking(rows))
    for await (const differences of all(rows)) await writeDifferences(rows, differences);
}
