import { UserError } from "../domain/errors.ts";

/**
 * Cursors: keyset, opaque, the same on every database. A cursor is the hex of a JSON array: the version of this format, the
 * order it belongs to, then the item's sort keys, the id last.
 */
export const CURSOR_VERSION = 1;

export type SortKey = string | number;

/**
 * Reads a cursor back.
 * @param order the order of the list it is used with.
 * @param keys how many sort keys that order has.
 * @throws UserError BAD_CURSOR when it is none of ours, or belongs to another order.
 */
export function readCursor(cursor: string, order: string, keys: number): SortKey[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "hex").toString("utf8"));
  } catch {
    parts = null;
  }
  if (!Array.isArray(parts) || parts[0] !== CURSOR_VERSION) {
    throw new UserError(
      "BAD_CURSOR",
      `"${cursor}" is not a cursor: give one that \`edges.cursor\` or \`pageInfo\` gave`,
    );
  }
  const [, belongsTo, ...values] = parts;
  if (belongsTo !== order) {
    throw new UserError("BAD_CURSOR", `this cursor belongs to the order ${String(belongsTo)}, the list has ${order}`);
  }
  const isKey = (value: unknown): value is SortKey => typeof value === "string" || Number.isSafeInteger(value);
  if (values.length !== keys || !values.every(isKey)) {
    throw new UserError("BAD_CURSOR", `this cursor is damaged: it has not the ${keys} keys of the order ${order}`);
  }
  return values;
}
