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

/** The rows of a table that the transaction wrote, as they are now. */
class Written {
  readonly byKey = new Map<string, AnyRow>();
  /** By a column of `COLUMNS` and the new thing that it names. */
  readonly #naming: readonly (readonly [column: string, rows: Map<unknown, Set<AnyRow>>])[];
  readonly #table: TableName;

  constructor(table: TableName) {
    this.#table = table;
    this.#naming = (COLUMNS.get(table) ?? []).map((column) => [column, new Map()]);
  }

  at(column: string, value: string): Iterable<AnyRow> {
    return this.#naming.find(([name]) => name === column)?.[1].get(value) ?? [];
  }

  note(row: AnyRow, isNew: ReadonlySet<unknown>): void {
    const key = keyOf(this.#table, row);
    this.drop(key);
    this.byKey.set(key, row);
    for (const [column, rows] of this.#naming) {
      const value = row[column];
      if (!isNew.has(value)) continue;
      const there = rows.get(value);
      if (there === undefined) rows.set(value, new Set([row]));
      else there.add(row);
    }
  }

  drop(key: string): void {
    const row = this.byKey.get(key);
    if (row === undefined) return;
    for (const [column, rows] of this.#naming) rows.get(row[column])?.delete(row);
    this.byKey.delete(key);
  }
}

/**
 * The rows that one transaction reads and writes. What it inserted it knows, and all that refers to that: nothing did before. So
 * what follows from new rows is worked out without reading them back, which would take as long as writing them.
 */
export class TransactionRows implements Rows {
  readonly #rows: Rows;
  /** The ids of things that this transaction inserted. */
  readonly #new = new Set<string>();
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
    const own = [...new Set(values)].flatMap((value) =>
      ([...(this.#written.get(table)?.at(column, value) ?? [])] as Row<N>[]).sort(byKey(table)).slice(0, most),
    );
    return [...found, ...own].sort(byKey(table));
  }

  tally(table: TableName, column: string, values: readonly string[]): Promise<Map<string, number>> {
    return this.#rows.tally(table, column, values);
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
    const written = this.#writtenTo(table);
    for (const id of ids) {
      const row = written.byKey.get(id);
      if (row !== undefined) written.note({ ...row, [column]: value }, this.#new);
    }
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
    const written = this.#writtenTo(table);
    for (const row of rows) written.note(row, this.#new);
  }

  #writtenTo(table: TableName): Written {
    const known = this.#written.get(table) ?? new Written(table);
    this.#written.set(table, known);
    return known;
  }
}
