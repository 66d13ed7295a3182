import { and, desc, eq, getTableColumns, gt, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { NewRow, Row, Store, TableName } from "./port.ts";
import { tableFacts } from "./table-facts.ts";
import type { Tables } from "./tables.ts";

/** A connection in drizzle's words. SQLite's type stands for both databases, as `Kit` does for their columns. */
export type Connection = BetterSQLite3Database;
/** A row whose table does not matter. */
export type AnyRow = { readonly [column: string]: unknown };

/** How many rows or values one statement takes: far below what both databases allow. */
const CHUNK = 500;

/** Cuts a list into pieces that one statement can take. */
export function chunks<T>(items: readonly T[]): T[][] {
  const pieces: T[][] = [];
  for (let i = 0; i < items.length; i += CHUNK) pieces.push(items.slice(i, i + CHUNK));
  return pieces;
}

/** What a row's primary key is, as one text. */
export const keyOf = (table: TableName, row: AnyRow): string =>
  tableFacts[table].primaryKey.map((column) => row[column]).join(" ");

/** What makes a row the same row in another database: its primary key, unless each database gives that by itself. */
export const identityOf = (table: TableName): readonly string[] =>
  table === "searchTexts" ? ["subjectId", "part"] : tableFacts[table].primaryKey;

/** Orders rows by their primary key, as the databases do: binary. */
export const byKey = (table: TableName) => {
  const { primaryKey } = tableFacts[table];
  return (a: AnyRow, b: AnyRow): number => {
    for (const column of primaryKey) {
      const x = a[column] as string;
      const y = b[column] as string;
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };
};

/** The rows of one connection: every read and write of the store's writing half. */
export interface Rows {
  /**
   * The rows whose column has one of these values, by primary key.
   * @param most how many of each value, the first by primary key; all where it is not given.
   */
  find<N extends TableName>(
    table: N,
    column: keyof Row<N> & string,
    values: readonly string[],
    most?: number,
  ): Promise<Row<N>[]>;
  /** How many rows have each of these values in a column; nothing is told of a value that none has. */
  tally(table: TableName, column: string, values: readonly string[]): Promise<Map<string, number>>;
  /** All rows in the order of their primary key, a batch at a time. */
  batches<N extends TableName>(table: N): AsyncGenerator<Row<N>[]>;
  count(table: TableName): Promise<number>;
  insert<N extends TableName>(table: N, rows: readonly NewRow<N>[]): Promise<void>;
  /** Inserts rows; where these columns meet a row that is there, its other columns become those given. */
  upsert<N extends TableName>(table: N, rows: readonly NewRow<N>[], meet: readonly string[]): Promise<void>;
  /** Stores whole rows: one whose key is there takes its place. `row` is the database's own to give. */
  receive<N extends TableName>(table: N, rows: readonly Row<N>[]): Promise<void>;
  /** Gives the rows with these ids one value in one column. */
  set<N extends TableName>(
    table: N,
    ids: readonly string[],
    column: keyof Row<N> & string,
    value: string,
  ): Promise<void>;
  /** Removes the rows with these primary keys. */
  remove(table: TableName, rows: readonly AnyRow[]): Promise<void>;
}

/** Rows in drizzle's builder; SQLite has faster ways for some. */
export class DrizzleRows implements Rows {
  readonly #connection: Connection;
  readonly #tables: Tables;

  constructor(connection: Connection, tables: Tables) {
    this.#connection = connection;
    this.#tables = tables;
  }

  async find<N extends TableName>(
    table: N,
    column: keyof Row<N> & string,
    values: readonly string[],
    most?: number,
  ): Promise<Row<N>[]> {
    const found: Row<N>[] = [];
    for (const chunk of chunks([...new Set(values)])) {
      const condition =
        most === undefined
          ? inArray(this.#column(table, column), chunk)
          : this.#firstOfEach(table, column, chunk, most);
      found.push(...(await this.#select(table, condition)));
    }
    return found.sort(byKey(table));
  }

  top: Store["top"] = async <N extends TableName>(
    table: N,
    by: (keyof Row<N> & string) | null,
    most: number,
    where?: { readonly column: keyof Row<N> & string; readonly value: string },
  ): Promise<Row<N>[]> => {
    const held = where && eq(this.#column(table, where.column), where.value);
    if (by === null) return this.#select(table, held, most);
    // Two questions, since databases differ in where nothing comes, and indexes with them.
    const column = this.#column(table, by);
    const order = [desc(column)];
    const rows = await this.#select<N>(table, and(held, isNotNull(column)), most, order);
    return rows.length >= most
      ? rows
      : [...rows, ...(await this.#select<N>(table, and(held, isNull(column)), most - rows.length))];
  };

  async tally(table: TableName, column: string, values: readonly string[]): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    const place = sql<string>`${this.#column(table, column)}`;
    for (const chunk of chunks([...new Set(values)])) {
      const found = await this.#connection
        .select({ value: place, count: sql<number>`cast(count(*) as integer)` })
        .from(this.#table(table))
        .where(inArray(place, chunk))
        .groupBy(place);
      for (const { value, count } of found) counts.set(value, count);
    }
    return counts;
  }

  #firstOfEach(table: TableName, column: string, values: readonly string[], most: number): SQL {
    const key = this.#keyColumns(table);
    const firsts = values.map(
      (value) =>
        sql`select * from (select ${key} from ${this.#table(table)} where ${this.#column(table, column)} = ${value} order by ${key} limit ${most}) as firsts`,
    );
    return sql`(${key}) in (${sql.join(firsts, sql` union all `)})`;
  }

  async *batches<N extends TableName>(table: N): AsyncGenerator<Row<N>[]> {
    let last: Row<N> | undefined;
    do {
      const batch: Row<N>[] = await this.#select(
        table,
        last === undefined ? undefined : this.#after(table, last),
        CHUNK,
      );
      if (batch.length > 0) yield batch;
      last = batch.length < CHUNK ? undefined : batch.at(-1);
    } while (last !== undefined);
  }

  async count(table: TableName): Promise<number> {
    return this.#connection.$count(this.#table(table));
  }

  async insert<N extends TableName>(table: N, rows: readonly NewRow<N>[]): Promise<void> {
    for (const chunk of chunks(rows)) await this.#connection.insert(this.#table(table)).values(chunk);
  }

  async upsert<N extends TableName>(table: N, rows: readonly NewRow<N>[], meet: readonly string[]): Promise<void> {
    const columns = [...tableFacts[table].columns].filter(
      ([property]) => !meet.includes(property) && property !== "row",
    );
    const set = Object.fromEntries(columns.map(([property, name]) => [property, sql.raw(`excluded."${name}"`)]));
    const target = meet.map((column) => this.#column(table, column)) as never;
    for (const chunk of chunks(rows)) {
      const insert = this.#connection.insert(this.#table(table)).values(chunk);
      await (columns.length === 0
        ? insert.onConflictDoNothing({ target })
        : insert.onConflictDoUpdate({ target, set }));
    }
  }

  async receive<N extends TableName>(table: N, rows: readonly Row<N>[]): Promise<void> {
    const identity = identityOf(table);
    const whole = rows.map((row: AnyRow) =>
      Object.fromEntries(Object.entries(row).filter(([column]) => column !== "row")),
    );
    await this.upsert(table, whole as NewRow<N>[], identity);
  }

  async set<N extends TableName>(
    table: N,
    ids: readonly string[],
    column: keyof Row<N> & string,
    value: string,
  ): Promise<void> {
    for (const chunk of chunks(ids)) {
      await this.#connection
        .update(this.#table(table))
        .set({ [column]: value } as never)
        .where(inArray(this.#column(table, "id"), chunk));
    }
  }

  async remove(table: TableName, rows: readonly AnyRow[]): Promise<void> {
    for (const chunk of chunks(rows)) {
      await this.#connection.delete(this.#table(table)).where(this.#anyOf(table, chunk));
    }
  }

  #anyOf(table: TableName, rows: readonly AnyRow[]): SQL {
    const keys = rows.map((row) => sql`(${this.#keyColumns(table)}) = (${this.#keyValues(table, row)})`);
    return sql.join(keys, sql` or `);
  }

  #after(table: TableName, row: AnyRow): SQL {
    return gt(sql`(${this.#keyColumns(table)})`, sql`(${this.#keyValues(table, row)})`);
  }

  #keyColumns(table: TableName): SQL {
    const columns = tableFacts[table].primaryKey.map((column) => sql`${this.#column(table, column)}`);
    return sql.join(columns, sql`, `);
  }

  #keyValues(table: TableName, row: AnyRow): SQL {
    return sql.join(
      tableFacts[table].primaryKey.map((column) => sql`${row[column]}`),
      sql`, `,
    );
  }

  async #select<N extends TableName>(
    table: N,
    where: SQL | undefined,
    limit = -1,
    order: readonly SQL[] = [],
  ): Promise<Row<N>[]> {
    const key = tableFacts[table].primaryKey.map((column) => this.#column(table, column));
    const query = this.#connection
      .select()
      .from(this.#table(table))
      .where(where)
      .orderBy(...order, ...key);
    return (limit < 0 ? await query : await query.limit(limit)) as Row<N>[];
  }

  /** Drizzle's types know one table at a time; a table that is chosen by name is any of them. */
  #table(table: TableName): SQLiteTable {
    return this.#tables[table];
  }

  #column(table: TableName, column: string): SQLiteColumn {
    const found = getTableColumns(this.#table(table))[column];
    if (found === undefined) throw new TypeError(`${table} has no column ${column}`);
    return found;
  }
}
