import { tailOf } from "../../domain/ids.ts";
import type { SluggedTable, Transaction } from "../../storage/port.ts";

/** Slugs for things that are new: none is given twice. */
export class FreeSlugs {
  /** What each slug of a table names. */
  readonly #taken = new Map<string, string>();

  /** Looks which of some slugs are taken, all at once. */
  static async among(
    transaction: Transaction,
    wanted: { readonly [T in SluggedTable]?: readonly string[] },
  ): Promise<FreeSlugs> {
    const free = new FreeSlugs();
    for (const [table, slugs] of Object.entries(wanted) as [SluggedTable, readonly string[]][]) {
      const found: { id: string; slug: string }[] = await transaction.find(table, "slug", slugs);
      for (const { id, slug } of found) free.#taken.set(`${table} ${slug}`, id);
    }
    return free;
  }

  /** The slug, one of those looked for, with the end of the id behind it when something else has it; taken from now on. */
  take(table: SluggedTable, slug: string, id: string): string {
    const holder = this.#taken.get(`${table} ${slug}`);
    const given = holder === undefined || holder === id ? slug : `${slug}-${tailOf(id)}`;
    this.#taken.set(`${table} ${given}`, id);
    return given;
  }
}

/** One slug for one thing. */
export async function freeSlug(
  transaction: Transaction,
  table: SluggedTable,
  slug: string,
  id: string,
): Promise<string> {
  return (await FreeSlugs.among(transaction, { [table]: [slug] })).take(table, slug, id);
}
