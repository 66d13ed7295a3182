import { findQuoted, linkQuoted } from "./quoted-outlets.ts";
import { findCopied, findFamily, linkFamily } from "./reprints.ts";
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
  const family = await findFamily(transaction, row, article.document.text);
  const copied = family
    ? await findCopied(transaction, { row, attributions: article.attributions, isFree }, family)
    : [];
  const quoted = family ? [] : await findQuoted(transaction, row, article, isFree);
  const claims = new Map(standing.claims);
  for (const { place, others } of copied) claims.set(claimAt(place), others[0]?.claimId ?? "");
  for (const { place, other } of quoted) claims.set(claimAt(place), other.claimId);
  const written = await writePrepared(task, { ...standing, claims });
  const rows = new Map(written.map((one) => [one.place, one.row]));
  if (family) await linkFamily(transaction, row, rows, copied, family);
  if (quoted.length > 0) await linkQuoted(transaction, row, rows, quoted);
  return written;
}
