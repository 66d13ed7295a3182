import type { Database, Statement } from "better-sqlite3";
import { getTableColumns } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { NewRow, Row, TableName } from "./port.ts";
import { type AnyRow, byKey, DrizzleRows } from "./rows.ts";
import { tableFacts } from "./table-facts.ts";
import * as tables from "./tables.sqlite.ts";
import type { Tables } from "./tables.ts";

/** A column as SQLite has it, and how its values go in and out, where they do not go as they are. */
interface Column {
  readonly property: string;
  readonly name: string;
  /** What it holds when a row says nothing. */
  readonly otherwise: unknown;
  readonly encode: ((value: unknown) => unknown) | undefined;
  readonly decode: ((value: unknown) => unknown) | undefined;
}

const refused = new WeakMap<Error, AnyRow>();

/** The row that SQLite refused with an error; it names none itself. */
export const refusedRow = (error: Error): AnyRow | undefined => refused.get(error);

/**
 * Rows of SQLite on statements that are prepared once: what is read and written most often, a row at a time. Building each
 * statement anew takes longer there than running it. Everything else is drizzle's, as for every database.
 */
export class SqliteRows extends DrizzleRows {
  readonly #client: Database;
  readonly #statements = new Map<string, Statement>();
  readonly #insertions = new Map<string, Statement>();

  constructor(client: Database) {
    super(drizzle(client), tables);
    this.#client = client;
  }

  override async find<N extends TableName>(
    table: N,
    column: keyof Row<N> & string,
    values: readonly string[],
    most?: number,
  ): Promise<Row<N>[]> {
    const distinct = [...new Set(values)];
    if (distinct.length === 0) return [];
    const { list, columns, sqlName, key } = layoutOf(table);
    const place = `${sqlName}.${quoted(tableFacts[table].columns.get(column) ?? "")}`;
    const select = `select ${list} from ${sqlName}`;
    const found =
      most !== undefined
        ? this.#all(
            // A bare `limit ?` is prepared again at every execution.
            `${select}, json_each(?) as wanted where (${key}) in (select ${key} from ${sqlName} where ${place} = wanted.value order by ${key} limit +?)`,
            JSON.stringify(distinct),
            most,
          )
        : distinct.length === 1
          ? this.#all(`${select} where ${place} = ?`, distinct[0])
          : this.#all(`${select} where ${place} in (select value from json_each(?))`, JSON.stringify(distinct));
    return found.map((row) => decoded(columns, row) as Row<N>).sort(byKey(table));
  }

  override async tally(table: TableName, column: string, values: readonly string[]): Promise<Map<string, number>> {
    const { sqlName } = layoutOf(table);
    const place = quoted(tableFacts[table].columns.get(column) ?? "");
    const text = `select ${place}, count(*) from ${sqlName} where ${place} in (select value from json_each(?)) group by 1`;
    return new Map(this.#all(text, JSON.stringify(values)) as [string, number][]);
  }

  #all(text: string, ...values: unknown[]): unknown[][] {
    return this.#prepare(text)
      .raw()
      .all(...values) as unknown[][];
  }

  override async insert<N extends TableName>(table: N, rows: readonly NewRow<N>[]): Promise<void> {
    this.#write(table, rows, []);
  }

  override async upsert<N extends TableName>(
    table: N,
    rows: readonly NewRow<N>[],
    meet: readonly string[],
  ): Promise<void> {
    this.#write(table, rows, meet);
  }

  /**
   * `row` is the database's own to give. When a row is refused, those before it may be written: the caller rolls back.
   * @param meet where these columns meet a row that is there, its others become those given; none: such a row is refused.
   */
  #write(table: TableName, rows: readonly AnyRow[], meet: readonly string[]): void {
    const write = (some: readonly AnyRow[]) =>
      this.#insertion(table, some.length, meet).run(encoded(layoutOf(table).written, some));
    for (const some of shares(table, rows)) {
      try {
        write(some);
      } catch (error) {
        throw oneByOne(some, write) ?? error;
      }
    }
  }

  /** What inserts so many rows; by what it is, since its text is long. */
  #insertion(table: TableName, count: number, meet: readonly string[]): Statement {
    const name = `${table} ${count} ${meet.join(" ")}`;
    const known = this.#insertions.get(name);
    if (known) return known;
    const { sqlName, written, names } = layoutOf(table);
    const row = `(${written.map(() => "?").join(", ")})`;
    const values = Array.from({ length: count }, () => row).join(", ");
    const statement = this.#client.prepare(
      `insert into ${sqlName} (${names}) values ${values}${meet.length === 0 ? "" : onConflict(table, meet)}`,
    );
    this.#insertions.set(name, statement);
    return statement;
  }

  #prepare(text: string): Statement {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.#client.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }
}

function onConflict(table: TableName, meet: readonly string[]): string {
  const names = meet.map((property) => tableFacts[table].columns.get(property) ?? "");
  const others = layoutOf(table).columns.filter(({ property, name }) => property !== "row" && !names.includes(name));
  const set = others.map(({ name }) => `${quoted(name)} = excluded.${quoted(name)}`).join(", ");
  return ` on conflict (${names.map(quoted).join(", ")}) do ${set === "" ? "nothing" : `update set ${set}`}`;
}

interface Layout {
  readonly sqlName: string;
  readonly columns: readonly Column[];
  /** The columns as a select names them. */
  readonly list: string;
  /** Those that are written: `row` is the database's own to give. */
  readonly written: readonly Column[];
  readonly names: string;
  /** The columns of the primary key. */
  readonly key: string;
}

const byName: Tables = tables;
const layouts = new Map<TableName, Layout>();

function layoutOf(table: TableName): Layout {
  const known = layouts.get(table);
  if (known) return known;
  const { defaults, primaryKey, columns: nameOf } = tableFacts[table];
  const columns = Object.entries(getTableColumns(byName[table])).map(([property, column]): Column => {
    // Most columns hold what SQLite itself has.
    const isMapped = column.columnType === "SQLiteBoolean" || column.columnType === "SQLiteTextJson";
    return {
      property,
      name: column.name,
      otherwise: defaults[property],
      encode: isMapped ? (value) => column.mapToDriverValue(value) : undefined,
      decode: isMapped ? (value) => column.mapFromDriverValue(value as never) : undefined,
    };
  });
  const written = columns.filter(({ property }) => property !== "row");
  const sqlName = quoted(tableFacts[table].sqlName);
  const qualified = (name: string) => `${sqlName}.${quoted(name)}`;
  const layout = {
    sqlName,
    columns,
    list: columns.map(({ name }) => qualified(name)).join(", "),
    written,
    names: written.map(({ name }) => quoted(name)).join(", "),
    key: primaryKey.map((column) => qualified(nameOf.get(column) ?? "")).join(", "),
  };
  layouts.set(table, layout);
  return layout;
}

const quoted = (name: string): string => `"${name}"`;

function decoded(columns: readonly Column[], values: readonly unknown[]): AnyRow {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i];
    const value = values[i];
    if (column) row[column.property] = column.decode && value !== null ? column.decode(value) : value;
  }
  return row;
}

/** The values of rows, as SQLite has them. */
function encoded(columns: readonly Column[], rows: readonly AnyRow[]): unknown[] {
  const values: unknown[] = [];
  for (const row of rows) {
    for (const { property, otherwise, encode } of columns) {
      const value = row[property] ?? otherwise;
      values.push(encode && value !== null ? encode(value) : value);
    }
  }
  return values;
}

/** Writes rows once more, to find the one that is refused: gives its error, which is known by it. */
function oneByOne(rows: readonly AnyRow[], write: (rows: readonly AnyRow[]) => void): Error | undefined {
  for (const row of rows) {
    try {
      write([row]);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      refused.set(error, row);
      return error;
    }
  }
  return undefined;
}

/**
 * Rows by sixteen at the most: few statements, and few forms of them. Larger ones cost more than the calls they spare, but for search
 * texts, of which the index brings what it has gathered to the file at every statement: those go all at once, where there are not very many.
 */
function shares(table: TableName, rows: readonly AnyRow[]): (readonly AnyRow[])[] {
  const most = table === "searchTexts" ? 128 : 16;
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, i) => rows.slice(i * most, (i + 1) * most));
}
