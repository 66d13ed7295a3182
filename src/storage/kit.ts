/**
 * The only place where two dialects become one type. Every column helper is compared, so that the cast in
 * `tables.postgres.ts` stays honest: a helper that differs in one kit alone is a compile error here.
 */
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type * as postgres from "./kit.postgres.ts";
import type * as sqlite from "./kit.sqlite.ts";

export type Kit = typeof sqlite;
/** What a column may refer to: needed where a table refers to itself. */
export type AnyColumn = AnySQLiteColumn;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Shape<F> = F extends (...args: infer A) => { _: { data: infer D; notNull: infer N } } ? [A, D, N] : never;
type Columns = "str" | "int" | "num" | "bool" | "json";

const sameHelpers: { [K in Columns]: Same<Shape<Kit[K]>, Shape<(typeof postgres)[K]>> } = {
  str: true,
  int: true,
  num: true,
  bool: true,
  json: true,
};
const sameNames: Same<keyof Kit, keyof typeof postgres> = true;
void sameHelpers;
void sameNames;
