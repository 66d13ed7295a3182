import { type SQL, sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** SQLite's column helpers; `kit.postgres.ts` has the same names, and `kit.ts` checks at compile time that they agree. */
export const table = sqliteTable;
export const str = (name: string) => text(name);
export const int = (name: string) => integer(name);
export const num = (name: string) => real(name);
export const bool = (name: string) => integer(name, { mode: "boolean" });
export const json = <T>(name: string) => text(name, { mode: "json" }).$type<T>();
/** The database's own row number: never leaves storage. */
export const row = (name: string) => integer(name).primaryKey();
export const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  text(name, { enum: values as unknown as [T[number], ...T[number][]] });
export { check, index, primaryKey, type SQL, sql, uniqueIndex };
