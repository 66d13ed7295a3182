import { findQuoted, linkQuoted } from "./quoted-outlets.ts";
import { findCopied, findFamily, linkFamily } from "./reprints.ts";
import { copiedOf, findShared, linkShared } from "./shared-quotations.ts";
import { NOTHING_STANDS, type Task } from "./task.ts";
import { type Written, writePrepared } from "./write-prepared.ts";

/**
 * Stores what is new in a version of an article, and whom it has it from: what stands in the original of a reprint too, or in the outlet
 * that is named, was said once, and so reports the claim that is there.
 * @returns the attributions that are new, as `writePrepared` does.
 */
export async function writeWithOrigins(task: Task, standing = NOTHING_STANDS): Promise<Written[]> {
  const { transaction, article, row } = task;
  const claimAt = (place: number) => article.attributions[place]?.claim ?? 0;
  const isFree = (place: number) => !standing.attributions.has(place) && !standing.claims.has(claimAt(place));
  const { text } = article.document;
  const alike = await findFamily(transaction, row, text);
  const shared = alike ? [] : await findShared(transaction, row, article, isFree);
  const wire = shared.filter(({ isWire }) => isWire).sort((a, b) => b.score - a.score)[0];
  const family = alike ?? (wire ? await findFamily(transaction, row, text, wire) : null);
  const copied = family
    ? await findCopied(transaction, { row, attributions: article.attributions, isFree }, family)
    : [];
  const common = family ? [] : copiedOf(shared);
  const isAlone = (place: number) => isFree(place) && !common.some((one) => one.place === place);
  const quoted = family ? [] : await findQuoted(transaction, row, article, isAlone);
  const claims = new Map(standing.claims);
  for (const { place, others } of [...copied, ...common]) claims.set(claimAt(place), others[0]?.claimId ?? "");
  for (const { place, other } of quoted) claims.set(claimAt(place), other.claimId);
  const written = await writePrepared(task, { ...standing, claims });
  const rows = new Map(written.map((one) => [one.place, one.row]));
  if (family) await linkFamily(transaction, row, rows, copied, family);
  else if (shared.length > 0) await linkShared(transaction, row, rows, shared);
  if (quoted.length > 0) await linkQuoted(transaction, row, rows, quoted);
  return written;
}
