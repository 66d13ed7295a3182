/**
 * What the rest of Dixit may ask of storage: types alone. `graphql`, `ingestion` and `review` import this file and no other of
 * this room; `main.ts` and `cli` open a concrete store.
 */
import type { Answer, Bindings, Question } from "./question.ts";
import type { Tables } from "./tables.ts";

export type TableName = keyof Tables;
/** A row as it is written: columns that may be null may be left out. */
export type NewRow<N extends TableName> = Tables[N]["$inferInsert"];
/** A row as it is read. */
export type Row<N extends TableName> = Tables[N]["$inferSelect"];
/** Tables whose things have a slug. */
export type SluggedTable = "actors" | "articles" | "claims" | "events" | "sources";
/** Tables whose rows have a public id of their own. */
export type IdentifiedTable = {
  [N in TableName]: Row<N> extends { id: string } ? N : never;
}[TableName];

/** Columns that the store keeps in step by itself: whoever writes leaves them out. */
type Derived = { actors: "identity"; sources: "voice"; claims: "sameAs"; attributions: "originId" };
export type Entry<N extends TableName> = Omit<NewRow<N>, N extends keyof Derived ? Derived[N] : never>;

/** Tables whose rows the store does not work out by itself. */
type WrittenTable = Exclude<
  TableName,
  "articleFingerprints" | "claimKeys" | "nameKeys" | "voiceLinks" | "attributionAncestors" | "searchTexts"
>;

/** What a write did, row by row. */
export interface WriteCounts {
  inserted: number;
  updated: number;
  unchanged: number;
}

/** A transaction: everything in it is stored, or nothing is. Reads see what it has written. */
export interface Transaction {
  /**
   * Stores rows whose primary key says which they are: new ones are inserted, changed ones updated, equal ones left alone.
   * Columns that an entry leaves out get their default, or become null.
   */
  put<N extends WrittenTable>(table: N, entries: readonly Entry<N>[]): Promise<WriteCounts>;
  /**
   * Stores rows that are new for sure, without looking whether they are there; what an entry leaves out is as in `put`. When one is
   * refused, the whole transaction has failed.
   */
  add<N extends WrittenTable>(table: N, entries: readonly Entry<N>[]): Promise<void>;
  /** Removes the rows of a table whose column has one of these values and whose primary key is not among those kept. */
  prune<
    N extends
      | "actorNames"
      | "actorIdentifiers"
      | "claimActors"
      | "sourcesOnBehalfOf"
      | "evidence"
      | "articleDerivations",
  >(
    table: N,
    where: { column: keyof Row<N> & string; values: readonly string[] },
    keep: readonly Entry<N>[],
  ): Promise<number>;
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
}

/**
 * When what is committed withstands a power cut as well: `AT_ONCE`, the default; or `EVENTUAL`, with the next transaction that
 * does at once, or `settle`. Eventually is many times faster, and enough for what can be done again: after a power cut the newest
 * transactions may be missing, but none is there in part, and none that came before one that is there.
 */
export type Durability = "AT_ONCE" | "EVENTUAL";

export interface Store {
  /** Answers a question with one statement; at once where the database is in this process. */
  ask(question: Question, bindings: Bindings): Answer | Promise<Answer>;
  /** Gets ready for questions that take long: for a process that will be asked many. Others need not. */
  getReady(): void;
  /**
   * Runs work in one transaction: commits when it resolves, rolls back when it rejects. One at a time. What is committed stays,
   * whatever ends the process; see `Durability` for the machine.
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>, durability?: Durability): Promise<T>;
  /** Makes what was committed as `EVENTUAL` durable now. */
  settle(): Promise<void>;
  /**
   * What is committed, as a number: it is another one after every commit, by whatever process. Whoever keeps answers reads it before
   * the question, and uses what was kept only while it is the same. On SQLite, and after a write of this store, it is exact;
   * of another machine's commit PostgreSQL tells within milliseconds. Null while the store cannot hear of changes: then
   * nothing that was kept may be used.
   */
  version(): number | null;
  /** Reads without a transaction: the rows whose column has one of these values, by primary key. */
  find: Transaction["find"];
  /**
   * Reads without a transaction: so many rows, those first that have most in a column, without anything in it last, then by primary
   * key. Null for the column: by primary key alone.
   * @param where what another column must hold.
   */
  top<N extends TableName>(
    table: N,
    by: (keyof Row<N> & string) | null,
    most: number,
    where?: { readonly column: keyof Row<N> & string; readonly value: string },
  ): Promise<Row<N>[]>;
  /** All rows of a table in the order of their primary key, a batch at a time. */
  scan<N extends TableName>(table: N): AsyncIterable<Row<N>>;
  /**
   * Stores whole rows as they are, in a transaction of their own, and works nothing out: `copy.ts` alone writes so, since it brings
   * derived rows too. A row whose key is there takes its place; `row` is given anew.
   */
  receive<N extends TableName>(table: N, rows: readonly Row<N>[]): Promise<void>;
  /** How many rows a table has. */
  count(table: TableName): Promise<number>;
  /** Lets the database look at what it holds, where it plans by that: after very many rows at once. */
  analyse(): Promise<void>;
  /** Checks what the database itself can check: integrity, foreign keys, derived columns. An empty list is good. */
  check(): Promise<string[]>;
  close(): Promise<void>;
}

/** A piece of work that waits in the database. */
export interface Job {
  readonly id: string;
  /** What was added, by way of JSON. */
  readonly work: object;
}

/**
 * Work that any number of processes share. What is taken and not done within its time, because the process that took it was
 * killed, is given to another: so work must be such that doing it twice does no more than doing it once.
 */
export interface Jobs {
  /**
   * Adds all of this, or nothing.
   * @param keyOf what work belongs to, where the order of what belongs together matters: it is taken in the order in which it was
   * added, and nobody takes some of it while another works on what was added before; null where it does not.
   */
  add(work: readonly object[], keyOf?: (work: object) => string | null): Promise<void>;
  /** Takes the oldest that need not wait for another, so many at the most; none when none does. */
  take(most: number): Promise<Job[]>;
  done(ids: readonly string[]): Promise<void>;
  /** Leaves them to others at once. */
  giveBack(ids: readonly string[]): Promise<void>;
  /** How many wait or are taken. */
  left(): Promise<number>;
  close(): Promise<void>;
}
