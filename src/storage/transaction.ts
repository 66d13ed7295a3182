import { UserError } from "../domain/errors.ts";
import { derive, PLACEHOLDERS } from "./derive.ts";
import type { Entry, NewRow, Row, TableName, Transaction, WriteCounts } from "./port.ts";
import { Queue } from "./queue.ts";
import { type AnyRow, chunks, keyOf, type Rows } from "./rows.ts";
import { tableFacts } from "./table-facts.ts";
import { Touched } from "./touched.ts";
import { TransactionRows } from "./transaction-rows.ts";

/** What a database must do for a transaction beside reading and writing rows. */
export interface TransactionDriver {
  /** Runs a statement without parameters. */
  execute(statement: string): Promise<void>;
  /** Words for the user when the database refused rows; any other error as it is. */
  blame(error: unknown, table: TableName, rows: readonly AnyRow[]): Promise<unknown>;
}

/** What `put` has to do. */
interface Plan {
  readonly inserted: AnyRow[];
  /** Pairs of what a row is and what it becomes. */
  readonly updated: { was: AnyRow; is: AnyRow }[];
  unchanged: number;
}

/** The writing half of a store, the same on every database. */
export class StoreTransaction implements Transaction {
  readonly #rows: TransactionRows;
  readonly #driver: TransactionDriver;
  readonly #touched = new Touched();
  /** Writes do not overlap, whether or not their caller waits for one before the next. */
  readonly #queue = new Queue();
  #isOpen = true;

  constructor(rows: Rows, driver: TransactionDriver) {
    this.#rows = new TransactionRows(rows);
    this.#driver = driver;
  }

  find: Transaction["find"] = (...wanted) => this.#run(() => this.#rows.find(...wanted));

  put: Transaction["put"] = (table, entries) =>
    this.#run(async () => {
      if (entries.length === 0) return { inserted: 0, updated: 0, unchanged: 0 };
      const plan = await this.#plan(table, entries);
      await this.#atomically(() => this.#write(table, plan));
      for (const row of plan.inserted) this.#touched.note(table, row as never);
      for (const { was, is } of plan.updated) {
        this.#touched.note(table, was as never);
        this.#touched.note(table, is as never);
      }
      return {
        inserted: plan.inserted.length,
        updated: plan.updated.length,
        unchanged: plan.unchanged,
      } satisfies WriteCounts;
    });

  add: Transaction["add"] = (table, entries) =>
    this.#run(async () => {
      const rows = entries.map((entry) => wholeRow(table, entry as AnyRow, NOTHING));
      try {
        await this.#insert(table, linksWithin(table).length > 0 ? referredFirst(table, rows) : rows);
      } catch (error) {
        this.close();
        throw error;
      }
      for (const row of rows) this.#touched.note(table, row as never);
    });

  prune: Transaction["prune"] = (table, { column, values }, keep) =>
    this.#run(async () => {
      const kept = new Set(keep.map((entry) => keyOf(table, entry as AnyRow)));
      const found: AnyRow[] = await this.#rows.find(table, column, values);
      const gone = found.filter((row) => !kept.has(keyOf(table, row)));
      await this.#rows.remove(table, gone);
      for (const row of gone) this.#touched.note(table, row as never);
      return gone.length;
    });

  /** Puts derived data in step; what comes later is refused. */
  async finish(): Promise<void> {
    await this.#run(() => derive(this.#rows, this.#touched));
    this.close();
  }

  close(): void {
    this.#isOpen = false;
  }

  #run<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.run(() => {
      if (!this.#isOpen) throw new Error("this transaction has ended");
      return work();
    });
  }

  async #plan<N extends TableName>(table: N, entries: readonly Entry<N>[]): Promise<Plan> {
    const plan: Plan = { inserted: [], updated: [], unchanged: 0 };
    const seen = new Map<string, AnyRow>();
    for (const chunk of chunks(entries)) {
      const existing = await this.#existing(table, chunk as readonly AnyRow[]);
      for (const entry of chunk as readonly AnyRow[]) {
        const row = wholeRow(table, entry, existing);
        const twin = seen.get(keyOf(table, row));
        if (twin !== undefined && !isEqual(twin, row)) throw givenTwice(table, row);
        if (twin === undefined) sort(plan, existing.get(keyOf(table, row)), row);
        else plan.unchanged++;
        seen.set(keyOf(table, row), row);
      }
    }
    return plan;
  }

  /** The rows that entries may change, by primary key; of a key of several columns, the first is asked for. */
  async #existing<N extends TableName>(table: N, entries: readonly AnyRow[]): Promise<Map<string, AnyRow>> {
    const [column] = tableFacts[table].primaryKey as [keyof Row<N> & string];
    const found = await this.#rows.find(
      table,
      column,
      entries.map((entry) => String(entry[column])),
    );
    return new Map(found.map((row) => [keyOf(table, row), row]));
  }

  /**
   * A changed row of a leaf table is removed and inserted, so that two rows may swap what is unique, such as their ordinals.
   * Other tables have rows that refer to theirs: those stay and change, before new rows that may take what they give up, but
   * after them in a table that refers to itself.
   */
  async #write(table: TableName, plan: Plan): Promise<void> {
    const updated = plan.updated.map(({ is }) => is);
    if (tableFacts[table].isLeaf) {
      await this.#rows.remove(table, updated);
      await this.#insert(table, [...updated, ...plan.inserted]);
    } else if (linksWithin(table).length > 0) {
      await this.#insert(table, referredFirst(table, plan.inserted));
      await this.#update(table, updated);
    } else {
      await this.#update(table, updated);
      await this.#insert(table, plan.inserted);
    }
  }

  #insert(table: TableName, rows: readonly AnyRow[]): Promise<void> {
    return this.#inChunks(table, rows, (chunk) => this.#rows.insert(table, chunk as NewRow<TableName>[]));
  }

  #update(table: TableName, rows: readonly AnyRow[]): Promise<void> {
    const { primaryKey } = tableFacts[table];
    return this.#inChunks(table, rows, (chunk) => this.#rows.upsert(table, chunk as NewRow<TableName>[], primaryKey));
  }

  async #inChunks(
    table: TableName,
    rows: readonly AnyRow[],
    write: (rows: readonly AnyRow[]) => Promise<void>,
  ): Promise<void> {
    for (const chunk of chunks(rows)) {
      try {
        await write(chunk);
      } catch (error) {
        throw await this.#driver.blame(error, table, chunk);
      }
    }
  }

  /** All of the work is done, or none: the transaction itself goes on. */
  async #atomically(work: () => Promise<void>): Promise<void> {
    await this.#driver.execute("savepoint put");
    try {
      await work();
    } catch (error) {
      await this.#driver.execute("rollback to savepoint put");
      this.#rows.forget();
      throw error;
    } finally {
      await this.#driver.execute("release savepoint put");
    }
  }
}

const NOTHING: ReadonlyMap<string, AnyRow> = new Map();

/** An entry with every column of its table: left out ones get their default or null, derived ones stay as they are or get a placeholder. */
function wholeRow(table: TableName, entry: AnyRow, existing: ReadonlyMap<string, AnyRow>): AnyRow {
  const derived = PLACEHOLDERS[table]?.(entry) ?? {};
  const was = existing.get(keyOf(table, entry));
  const { columns, defaults } = tableFacts[table];
  // A copy with all columns in their places: adding them one after the other takes several times as long.
  const row: Record<string, unknown> = { ...defaults };
  for (const column of columns.keys()) {
    const value = column in derived ? (was ?? derived)[column] : entry[column];
    if (value != null) row[column] = value;
  }
  return row;
}

function sort(plan: Plan, was: AnyRow | undefined, is: AnyRow): void {
  if (was === undefined) plan.inserted.push(is);
  else if (isEqual(was, is)) plan.unchanged++;
  else plan.updated.push({ was, is });
}

const isEqual = (a: AnyRow, b: AnyRow): boolean =>
  Object.keys(b).every((column) => a[column] === b[column] || JSON.stringify(a[column]) === JSON.stringify(b[column]));

const givenTwice = (table: TableName, row: AnyRow) =>
  new UserError("CONFLICT", `${tableFacts[table].sqlName} ${keyOf(table, row)} is given twice, with different values`);

/** The columns by which rows of a table refer to other rows of it. */
const linksWithin = (table: TableName): string[] =>
  tableFacts[table].references.filter((reference) => reference.table === table).map(({ column }) => column);

/** Orders new rows so that those that others of the same table refer to come first. */
function referredFirst(table: TableName, rows: readonly AnyRow[]): AnyRow[] {
  const links = linksWithin(table);
  const waiting = new Map(rows.map((row) => [row.id, row]));
  const ordered: AnyRow[] = [];
  const place = (row: AnyRow) => {
    if (!waiting.delete(row.id)) return;
    for (const link of links) {
      const referred = waiting.get(row[link]);
      if (referred !== undefined) place(referred);
    }
    ordered.push(row);
  };
  for (const row of rows) place(row);
  return ordered;
}
