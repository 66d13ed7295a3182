import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { TableName } from "./port.ts";
import * as tables from "./tables.sqlite.ts";
import type { Tables } from "./tables.ts";

/** What the store must know of a table beside its rows; the same on every database, so read off SQLite's tables. */
export interface TableFacts {
  /** Its name in SQL. */
  readonly sqlName: string;
  /** The properties of its rows, each with its name in SQL. */
  readonly columns: ReadonlyMap<string, string>;
  /** What its columns hold when nothing is said. */
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly primaryKey: readonly string[];
  readonly references: readonly { readonly column: string; readonly table: TableName }[];
  /** Whether no other table refers to it. */
  readonly isLeaf: boolean;
}

const TABLE_NAMES = Object.keys(tables) as TableName[];
const byName: Tables = tables;
const nameOf = new Map<unknown, TableName>(TABLE_NAMES.map((name) => [byName[name], name]));
const referenced = new Set(TABLE_NAMES.flatMap((name) => referencesOf(name).map(({ table }) => table)));

export const tableFacts = Object.fromEntries(TABLE_NAMES.map((name) => [name, factsOf(name)])) as {
  readonly [N in TableName]: TableFacts;
};

function factsOf(name: TableName): TableFacts {
  const config = getTableConfig(byName[name]);
  const columns = columnsOf(byName[name]);
  const composite = config.primaryKeys[0]?.columns.map((column) => column.name);
  const keyNames = composite ?? config.columns.filter((column) => column.primary).map((column) => column.name);
  return {
    sqlName: config.name,
    columns,
    defaults: defaultsOf(byName[name]),
    primaryKey: keyNames.map((column) => propertyOf(columns, column)),
    references: referencesOf(name),
    isLeaf: !referenced.has(name),
  };
}

function referencesOf(name: TableName): { column: string; table: TableName }[] {
  const columns = columnsOf(byName[name]);
  return getTableConfig(byName[name]).foreignKeys.flatMap((foreignKey) => {
    const { columns: from, foreignTable } = foreignKey.reference();
    const table = nameOf.get(foreignTable);
    return table === undefined ? [] : from.map((column) => ({ column: propertyOf(columns, column.name), table }));
  });
}

function columnsOf(table: SQLiteTable): Map<string, string> {
  return new Map(Object.entries(getTableColumns(table)).map(([property, column]) => [property, column.name]));
}

function defaultsOf(table: SQLiteTable): Record<string, unknown> {
  const columns = Object.entries(getTableColumns(table));
  return Object.fromEntries(columns.map(([property, column]) => [property, column.default ?? null]));
}

function propertyOf(columns: ReadonlyMap<string, string>, sqlName: string): string {
  return [...columns].find(([, name]) => name === sqlName)?.[0] ?? sqlName;
}
