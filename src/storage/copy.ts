import { createHash } from "node:crypto";
import { UserError } from "../domain/errors.ts";
import type { Row, Store, TableName } from "./port.ts";
import { type AnyRow, identityOf } from "./rows.ts";
import { tableFacts } from "./table-facts.ts";

/**
 * Copies everything from one store to another, row by row, derived rows too, so that nothing is worked out anew. It keeps no
 * record of how far it came: what is there already is passed over, so that doing it again goes on where it was cut off.
 */
export interface CopyOptions {
  /** Told how far it has come: rows of all tables. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called between batches; throws to stop. */
  readonly checkpoint?: () => Promise<void>;
}

export interface Progress {
  readonly doing: "compare" | "copy" | "verify";
  readonly table: TableName;
  readonly done: number;
  readonly total: number;
}

export interface CopiedTable {
  /** Its name in SQL. */
  readonly table: string;
  readonly rows: number;
  /** How many of them this run wrote. */
  readonly written: number;
  /** The SHA-256 of each row's values, all combined by exclusive or, in hex: the order of the rows makes no difference. */
  readonly checksum: string;
}

/** What is left out of rows at first: it refers to rows of the same table, which may come later. */
export const LINKS: { readonly [N in TableName]?: Partial<Row<N>> } = {
  attributions: { viaId: null, derivedFromId: null, derivationKind: null },
};

/**
 * @throws UserError DATABASE_NOT_EMPTY when the target holds anything that the source does not, before anything is written;
 * CHECKSUM_DIFFERS when a table is not the same at the end, as when the source was written to meanwhile.
 */
export async function copyStore(from: Store, to: Store, options: CopyOptions = {}): Promise<CopiedTable[]> {
  return new Copy(from, to, options).run();
}

class Copy {
  readonly #from: Store;
  readonly #to: Store;
  readonly #options: CopyOptions;
  #done = 0;
  #total = 0;

  constructor(from: Store, to: Store, options: CopyOptions) {
    this.#from = from;
    this.#to = to;
    this.#options = options;
  }

  async run(): Promise<CopiedTable[]> {
    const tables = referredFirst();
    const present = new Map<TableName, number>();
    for (const table of tables) {
      this.#total += await this.#from.count(table);
      present.set(table, await this.#to.count(table));
    }
    const isStarted = [...present.values()].some((rows) => rows > 0);
    if (isStarted) for (const table of tables) await this.#compare(table, present.get(table) ?? 0);
    const written = new Map<TableName, number>();
    this.#done = 0;
    for (const table of tables) written.set(table, await this.#copy(table, (present.get(table) ?? 0) > 0));
    await this.#to.analyse();
    this.#done = 0;
    const copied: CopiedTable[] = [];
    for (const table of tables) copied.push(await this.#verify(table, written.get(table) ?? 0));
    return copied;
  }

  /** Makes sure that all rows of the target are rows of the source. */
  async #compare(table: TableName, present: number): Promise<void> {
    let known = 0;
    for await (const batch of this.#batches(table, "compare")) {
      const there = await this.#there(table, batch);
      known += batch.filter((row) => isCopied(table, row, there)).length;
    }
    if (known < present) {
      const name = tableFacts[table].sqlName;
      throw new UserError(
        "DATABASE_NOT_EMPTY",
        `the database to copy to has ${present - known} rows of ${name} that the other has not: name an empty one`,
      );
    }
  }

  /** Gives how many rows it wrote. */
  async #copy(table: TableName, isStarted: boolean): Promise<number> {
    let written = 0;
    for await (const batch of this.#batches(table, "copy")) {
      const there = isStarted ? await this.#there(table, batch) : new Map();
      const missing = batch.filter((row) => !isCopied(table, row, there));
      await this.#to.receive(table, missing.map((row) => ({ ...row, ...LINKS[table] })) as never);
      written += missing.length;
    }
    if (LINKS[table] !== undefined) await this.#link(table);
    return written;
  }

  /** Completes the rows of a table that refers to itself, once all of them are there. */
  async #link(table: TableName): Promise<void> {
    for await (const batch of inBatches(this.#from.scan(table))) {
      await this.#options.checkpoint?.();
      const linked = batch.filter((row) => textOf(table, row) !== textOf(table, { ...row, ...LINKS[table] }));
      const there = await this.#there(table, linked);
      const unlinked = linked.filter((row) => there.get(keyOf(table, row)) !== textOf(table, row));
      await this.#to.receive(table, unlinked as never);
    }
  }

  async #verify(table: TableName, written: number): Promise<CopiedTable> {
    const [ours, theirs] = [new Checksum(table), new Checksum(table)];
    for await (const batch of this.#batches(table, "verify")) for (const row of batch) ours.add(row);
    for await (const row of this.#to.scan(table)) theirs.add(row as AnyRow);
    const [checksum, copy] = [ours.hex(), theirs.hex()];
    const { sqlName } = tableFacts[table];
    if (checksum !== copy || ours.rows !== theirs.rows) {
      throw new UserError(
        "CHECKSUM_DIFFERS",
        `${sqlName} is not the same in both databases: ${ours.rows} rows, ${checksum}, and ${theirs.rows} rows, ${copy}. Whatever writes to them should stop; then copy again`,
      );
    }
    return { table: sqlName, rows: ours.rows, written, checksum };
  }

  /** The rows of the source, with progress. */
  async *#batches(table: TableName, doing: Progress["doing"]): AsyncGenerator<AnyRow[]> {
    for await (const batch of inBatches(this.#from.scan(table))) {
      await this.#options.checkpoint?.();
      yield batch;
      this.#done += batch.length;
      this.#options.onProgress?.({ doing, table, done: this.#done, total: this.#total });
    }
  }

  /** What the target has of these rows: their texts by their keys. */
  async #there(table: TableName, rows: readonly AnyRow[]): Promise<Map<string, string>> {
    const [column] = identityOf(table) as [never];
    const found: readonly AnyRow[] = await this.#to.find(
      table,
      column,
      rows.map((row) => String(row[column])),
    );
    return new Map(found.map((row) => [keyOf(table, row), textOf(table, row)]));
  }
}

/** Whether a row is there, with or without what is added at the end. */
function isCopied(table: TableName, row: AnyRow, there: ReadonlyMap<string, string>): boolean {
  const found = there.get(keyOf(table, row));
  return found !== undefined && (found === textOf(table, row) || found === textOf(table, { ...row, ...LINKS[table] }));
}

const keyOf = (table: TableName, row: AnyRow): string => JSON.stringify(identityOf(table).map((column) => row[column]));

/** A row's values in the order of its columns: the same text on every database. */
const textOf = (table: TableName, row: AnyRow): string =>
  JSON.stringify([...tableFacts[table].columns.keys()].map((column) => (column === "row" ? null : row[column])));

class Checksum {
  rows = 0;
  readonly #table: TableName;
  readonly #sum = Buffer.alloc(32);

  constructor(table: TableName) {
    this.#table = table;
  }

  add(row: AnyRow): void {
    const hash = createHash("sha256").update(textOf(this.#table, row)).digest();
    for (let i = 0; i < hash.length; i += 4) this.#sum.writeInt32LE(this.#sum.readInt32LE(i) ^ hash.readInt32LE(i), i);
    this.rows++;
  }

  hex(): string {
    return this.#sum.toString("hex");
  }
}

async function* inBatches(rows: AsyncIterable<object>): AsyncGenerator<AnyRow[]> {
  let batch: AnyRow[] = [];
  for await (const row of rows) {
    batch.push(row as AnyRow);
    if (batch.length < 500) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** All tables, those that others refer to before them. */
function referredFirst(): TableName[] {
  const ordered = new Set<TableName>();
  const place = (table: TableName) => {
    for (const { table: parent } of tableFacts[table].references)
      if (parent !== table && !ordered.has(parent)) place(parent);
    ordered.add(table);
  };
  for (const table of Object.keys(tableFacts) as TableName[]) place(table);
  return [...ordered];
}
