import type { Database, Statement } from "better-sqlite3";
import { getTableColumns } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { NewRow, Row, TableName } from "./port.ts";
import { type AnyRow, byKey, Rows } from "./rows.ts";
import { tableFacts } from "./table-facts.ts";
import * as tables from "./tables.sqlite.ts";
import type { Tables } from "./tables.ts";

/** A column as SQLite has it, and how its values go in and out. */
interface Column {
  readonly property: string;
  readonly name: string;
  readonly encode: (value: unknown) => unknown;
  readonly decode: (value: unknown) => unknown;
}

/**
 * Rows of SQLite on statements that are prepared once: what is read and written most often, a row at a time. Building each
 * statement anew takes longer there than running it. Everything else is drizzle's, as for every database.
 */
export class SqliteRows extends Rows {
  readonly #client: Database;
  readonly #statements = new Map<string, Statement>();

  constructor(client: Database) {
    super(drizzle(client), tables);
    this.#client = client;
  }

  override async find<N extends TableName>(
    table: N,
    column: keyof Row<N> & string,
    values: readonly string[],
  ): Promise<Row<N>[]> {
    const distinct = [...new Set(values)];
    if (distinct.length === 0) return [];
    const { list, columns, sqlName } = layoutOf(table);
    const place = quoted(tableFacts[table].columns.get(column) ?? "");
    const condition = distinct.length === 1 ? `${place} = ?` : `${place} in (select value from json_each(?))`;
    const statement = this.#prepare(`select ${list} from ${sqlName} where ${condition}`);
    const found = statement.raw().all(distinct.length === 1 ? distinct[0] : JSON.stringify(distinct)) as unknown[][];
    return found.map((row) => decoded(columns, row) as Row<N>).sort(byKey(table));
  }

  override async insert<N extends TableName>(table: N, rows: readonly NewRow<N>[]): Promise<void> {
    this.#write(table, rows, "");
  }

  override async upsert<N extends TableName>(
    table: N,
    rows: readonly NewRow<N>[],
    meet: readonly string[],
  ): Promise<void> {
    const names = meet.map((property) => tableFacts[table].columns.get(property) ?? "");
    const others = layoutOf(table).columns.filter(({ property, name }) => property !== "row" && !names.includes(name));
    const set = others.map(({ name }) => `${quoted(name)} = excluded.${quoted(name)}`).join(", ");
    this.#write(
      table,
      rows,
      ` on conflict (${names.map(quoted).join(", ")}) do ${set === "" ? "nothing" : `update set ${set}`}`,
    );
  }

  /** `row` is the database's own to give. */
  #write(table: TableName, rows: readonly AnyRow[], conflict: string): void {
    if (rows.length === 0) return;
    const { columns, sqlName } = layoutOf(table);
    const written = columns.filter(({ property }) => property !== "row");
    const names = written.map(({ name }) => quoted(name)).join(", ");
    const { defaults } = tableFacts[table];
    const valuesOf = (row: AnyRow) =>
      written.map(({ property, encode }) => encode(row[property] ?? defaults[property] ?? null));
    if (table === "searchTexts" && rows.length > 1) {
      // One statement: the trigger that indexes them costs half as much within one as it does once a statement.
      const places = written.map((_column, i) => `value ->> ${i}`).join(", ");
      const all = `insert into ${sqlName} (${names}) select ${places} from json_each(?) where true${conflict}`;
      this.#prepare(all).run(JSON.stringify(rows.map(valuesOf)));
      return;
    }
    const marks = written.map(() => "?").join(", ");
    const statement = this.#prepare(`insert into ${sqlName} (${names}) values (${marks})${conflict}`);
    this.#atOnce(rows.length, () => {
      for (const row of rows) statement.run(valuesOf(row));
    });
  }

  /** All rows are written or none, as one statement of many rows would. */
  #atOnce(rows: number, work: () => void): void {
    if (rows === 1) {
      work();
      return;
    }
    this.#prepare("savepoint many").run();
    try {
      work();
    } catch (error) {
      this.#prepare("rollback to savepoint many").run();
      throw error;
    } finally {
      this.#prepare("release savepoint many").run();
    }
  }

  #prepare(text: string): Statement {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.#client.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }
}

interface Layout {
  readonly sqlName: string;
  readonly columns: readonly Column[];
  /** The columns as a select names them. */
  readonly list: string;
}

const byName: Tables = tables;
const layouts = new Map<TableName, Layout>();

function layoutOf(table: TableName): Layout {
  const known = layouts.get(table);
  if (known) return known;
  const columns = Object.entries(getTableColumns(byName[table])).map(([property, column]): Column => {
    const mapped = column as unknown as {
      mapToDriverValue: (value: unknown) => unknown;
      mapFromDriverValue: (value: unknown) => unknown;
    };
    return {
      property,
      name: column.name,
      encode: (value) => (value === null ? null : mapped.mapToDriverValue.call(column, value)),
      decode: (value) => (value === null ? null : mapped.mapFromDriverValue.call(column, value)),
    };
  });
  const list = columns.map(({ name }) => quoted(name)).join(", ");
  const layout = { sqlName: quoted(tableFacts[table].sqlName), columns, list };
  layouts.set(table, layout);
  return layout;
}

const quoted = (name: string): string => `"${name}"`;

function decoded(columns: readonly Column[], values: readonly unknown[]): AnyRow {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i];
    if (column) row[column.property] = column.decode(values[i]);
  }
  return row;
}
