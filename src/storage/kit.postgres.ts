import { type SQL, sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  customType,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  uniqueIndex,
} from "drizzle-orm/pg-core";

/** Text in binary order, as SQLite has it: whatever locale a database was made with, lists and cursors are the same. */
const binaryText = <T extends string>(name: string) =>
  customType<{ data: T }>({ dataType: () => 'text collate "C"' })(name);

/** PostgreSQL's column helpers, name for name those of `kit.sqlite.ts`. */
export const table = pgTable;
export const str = (name: string) => binaryText<string>(name);
export const int = (name: string) => integer(name);
export const num = (name: string) => doublePrecision(name);
export const bool = (name: string) => boolean(name);
export const json = <T>(name: string) => jsonb(name).$type<T>();
export const row = (name: string) => bigint(name, { mode: "number" }).primaryKey().generatedAlwaysAsIdentity();
export const choice = <const T extends readonly [string, ...string[]]>(name: string, _values: T) =>
  binaryText<T[number]>(name);
export { check, index, primaryKey, type SQL, sql, uniqueIndex };
