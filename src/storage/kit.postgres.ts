import { type SQL, sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";

/** PostgreSQL's column helpers, name for name those of `kit.sqlite.ts`. */
export const table = pgTable;
export const str = (name: string) => text(name);
export const int = (name: string) => integer(name);
export const num = (name: string) => doublePrecision(name);
export const bool = (name: string) => boolean(name);
export const json = <T>(name: string) => jsonb(name).$type<T>();
export const row = (name: string) => integer(name).primaryKey().generatedAlwaysAsIdentity();
export const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  text(name, { enum: values as unknown as [T[number], ...T[number][]] });
export { check, index, primaryKey, type SQL, sql, uniqueIndex };
