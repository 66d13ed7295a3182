import { allChainDifferences, chainDifferences } from "./derive-chains.ts";
import { allClaimKeyDifferences, claimKeyDifferences, wrongClaimKeys } from "./derive-claim-keys.ts";
import { allFingerprintDifferences, fingerprintDifferences } from "./derive-fingerprints.ts";
import { allIdentityDifferences, identityDifferences, nameKeyDifferences } from "./derive-identities.ts";
import { allSameAsDifferences, sameAsDifferences } from "./derive-same-as.ts";
import { allSearchTextDifferences, searchTextDifferences } from "./derive-search-texts.ts";
import { allVoiceDifferences, voiceDifferences } from "./derive-voices.ts";
import { type Difference, describeDifference, writeDifferences } from "./differences.ts";
import type { TableName } from "./port.ts";
import type { AnyRow, Rows } from "./rows.ts";
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

/** Puts all derived data in step where a migration brought what it cannot work out in SQL: identities, fingerprints, keys of claims. */
export async function deriveWhatIsNew(rows: Rows): Promise<void> {
  const lacksIdentities = (await rows.find("actors", "identity", [""])).length > 0;
  const lacksFingerprints =
    (await rows.count("articleFingerprints")) === 0 && (await rows.count("articleVersions")) > 0;
  const lacksClaimKeys = (await rows.count("claimKeys")) === 0 && (await rows.count("claims")) > 0;
  if (!lacksIdentities && !lacksFingerprints && !lacksClaimKeys) return;
  for (const all of [...ALL, allClaimKeyDifferences])
    for await (const differences of all(rows)) await writeDifferences(rows, differences);
}
