import type { NewRow, Row, TableName } from "./port.ts";
import { type AnyRow, byKey, keyOf, type Rows } from "./rows.ts";
import { tableFacts } from "./table-facts.ts";

/** Columns that say what a row is of without being a foreign key: a search text may be of anything. */
const OWNERS: { readonly [N in TableName]?: string } = { searchTexts: "subjectId" };

/** The columns of each table whose value, if it is a thing that is new, only rows can have that were written since. */
const COLUMNS = new Map(
  Object.entries(tableFacts).map(([table, { primaryKey, references }]): [TableName, readonly string[]] => {
    const owner = OWNERS[table as TableName];
    const columns = [...(primaryKey.length === 1 ? primaryKey : []), ...references.map(({ column }) => column)];
    return [table as TableName, [...new Set(owner === undefined ? columns : [...columns, owner])]];
  }),
);

/** Tables whose keys the database gives: what was written to them is known only to it. */
const hasOwnKeys = (table: TableName): boolean => tableFacts[table].primaryKey[0] === "row";

/**
 * The rows that one transaction reads and writes. What it inserted it knows, and all that refers to that: nothing did before. So
 * what follows from new rows is worked out without reading them back, which would take as long as writing them.
 */
export class TransactionRows implements Rows {
  readonly #rows: Rows;
  /** The ids of things that this transaction inserted. */
  readonly #new = new Set<string>();
  /** The rows that it wrote. */
  readonly #written = new Map<TableName, Written>();
  /** Tables of which it must be asked all the same. */
  readonly #asked = new Set<TableName>();

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  async find<N extends TableName>(
    table: N,
    column: keyof Row<N> & string,
    values: readonly string[],
    most?: number,
  ): Promise<Row<N>[]> {
    const isKnown = this.#new.size > 0 && !this.#asked.has(table) && COLUMNS.get(table)?.includes(column);
    const others = isKnown ? values.filter((value) => !this.#new.has(value)) : values;
    const found = others.length === 0 ? [] : await this.#rows.find(table, column, others, most);
    if (others.length === values.length) return found;
    const written = this.#written.get(table);
    const own = [...new Set(values)].flatMap((value) => {
      const there = this.#new.has(value) ? [...(written?.find(column, value) ?? [])] : [];
      return there.sort(byKey(table)).slice(0, most) as Row<N>[];
    });
    return [...found, ...own].sort(byKey(table));
  }

  batches<N extends TableName>(table: N): AsyncGenerator<Row<N>[]> {
    return this.#rows.batches(table);
  }

  count(table: TableName): Promise<number> {
    return this.#rows.count(table);
  }

  /** Rows must be whole. */
  async insert<N extends TableName>(table: N, rows: readonly NewRow<N>[]): Promise<void> {
    await this.#rows.insert(table, rows);
    for (const { id } of rows as readonly AnyRow[]) if (typeof id === "string") this.#new.add(id);
    this.#note(table, rows);
  }

  /** Rows must be whole. */
  async upsert<N extends TableName>(table: N, rows: readonly NewRow<N>[], meet: readonly string[]): Promise<void> {
    await this.#rows.upsert(table, rows, meet);
    if (rows.length > 0) this.#note(table, rows);
  }

  async set<N extends TableName>(
    table: N,
    ids: readonly string[],
    column: keyof Row<N> & string,
    value: string,
  ): Promise<void> {
    await this.#rows.set(table, ids, column, value);
    const written = this.#written.get(table);
    const rows = ids.map((id) => written?.rows.get(id)).filter((row) => row !== undefined);
    this.#note(
      table,
      rows.map((row) => ({ ...row, [column]: value })),
    );
  }

  async remove(table: TableName, rows: readonly AnyRow[]): Promise<void> {
    await this.#rows.remove(table, rows);
    // What referred to the rows of other tables went with them.
    if (rows.length > 0 && !tableFacts[table].isLeaf) this.forget();
    else for (const row of rows) this.#written.get(table)?.drop(keyOf(table, row));
  }

  async receive<N extends TableName>(table: N, rows: readonly Row<N>[]): Promise<void> {
    await this.#rows.receive(table, rows);
    this.forget();
  }

  /** From now on the database is asked again: what was written may have been rolled back. */
  forget(): void {
    this.#new.clear();
    this.#written.clear();
  }

  #note(table: TableName, rows: readonly AnyRow[]): void {
    if (hasOwnKeys(table)) {
      this.#asked.add(table);
      return;
    }
    const written = this.#written.get(table) ?? new Written(table);
    this.#written.set(table, written);
    for (const row of rows) written.note(row, this.#new);
  }
}

/** The rows of one table that a transaction wrote. */
class Written {
  /** By primary key. */
  readonly rows = new Map<string, AnyRow>();
  readonly #table: TableName;
  /** By each column that may name a new thing, and the thing that it names. */
  readonly #named: ReadonlyMap<string, Map<string, Set<AnyRow>>>;

  constructor(table: TableName) {
    this.#table = table;
    const columns = (COLUMNS.get(table) ?? []).filter((column) => !this.#isKey(column));
    this.#named = new Map(columns.map((column) => [column, new Map()]));
  }

  /** The rows whose column names a new thing. */
  find(column: string, thing: string): Iterable<AnyRow> {
    if (!this.#isKey(column)) return this.#named.get(column)?.get(thing) ?? [];
    const row = this.rows.get(thing);
    return row === undefined ? [] : [row];
  }

  note(row: AnyRow, things: ReadonlySet<string>): void {
    const key = keyOf(this.#table, row);
    this.drop(key);
    this.rows.set(key, row);
    for (const [column, named] of this.#named) {
      const value = row[column];
      if (typeof value !== "string" || !things.has(value)) continue;
      const there = named.get(value);
      if (there) there.add(row);
      else named.set(value, new Set([row]));
    }
  }

  drop(key: string): void {
    const row = this.rows.get(key);
    if (row === undefined) return;
    this.rows.delete(key);
    for (const [column, named] of this.#named) named.get(row[column] as string)?.delete(row);
  }

  #isKey(column: string): boolean {
    const { primaryKey } = tableFacts[this.#table];
    return primaryKey.length === 1 && primaryKey[0] === column;
  }
}
