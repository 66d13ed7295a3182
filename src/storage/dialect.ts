import type { SQL, SQLWrapper } from "drizzle-orm";

/** The keys and values of an object. */
export type Pairs = readonly (readonly [key: string, value: SQL])[];

/** The few real differences between the databases in how a read is written. */
export interface Dialect {
  /** A JSON object; keys are response names, so letters, digits and underscores. */
  object(pairs: Pairs): SQL;
  /** A JSON array of these items. */
  list(items: readonly SQL[]): SQL;
  /** A select of such an object. @param rest what stands behind the columns: ` from … where …`, or nothing. */
  selectObject(pairs: Pairs, rest: SQL): SQL;
  /** An aggregate: the JSON array of an expression over all rows, in this order; `[]` over none. */
  collect(item: SQL, orderBy: SQL): SQL;
  /** A select of the array of such objects over all rows. @param from ` from …`; @param where ` where …`, or nothing. */
  selectObjects(pairs: Pairs, orderBy: SQL, from: SQL, where: SQL): SQL;
  /** A condition as a JSON boolean; null when it is null. */
  boolean(condition: SQL): SQL;
  /** A column that holds a JSON array of texts, as JSON. */
  json(column: SQL): SQL;
  /** A row source of texts out of a bound JSON array: columns `value` and `key` (the position, from 0). Give it an alias. */
  each(array: SQL): SQL;
  /** An opaque cursor out of values that are texts or integers: see `cursor.ts`. */
  cursor(values: readonly SQL[]): SQL;
  /** What finds a row of a table soonest within one statement: SQLite's rowid, which spares the index of ids; else the id. */
  row(table: SQL): SQL;
  /** Whether a page is better read with all columns of its rows than with their places, to look them up again. */
  readonly pagesHoldRows: boolean;
  /** `limit`, written so that the database does not prepare the statement anew for each value. */
  limit(count: SQL): SQL;
  /** So many of the first rows of a select in order. @param isVariable whether the count is known only when the question is asked. */
  page(select: SQL, count: SQL, isVariable: boolean): SQL;
  /** A row source of the search texts that match: columns `row` and `score`, the smaller the better. Give it an alias. */
  matches(query: SQL): SQL;
  /**
   * A `from` clause: the search texts that match, with `score` under the name `match`. On PostgreSQL a text tells that itself.
   * @param texts `from` names the table with its alias `text`; `row` is its key.
   */
  found(query: SQL, texts: { readonly from: SQL; readonly text: SQL; readonly row: SQLWrapper }, match: SQL): SQL;
  /** Whether a text contains another. */
  contains(text: SQL, piece: SQL): SQL;
  /** What `matches` takes for these terms. */
  searchQuery(terms: readonly { words: readonly string[]; isPrefix: boolean }[]): string;
  /**
   * A condition that always holds, but ends a statement whose time is up: it belongs to every scan that may be long. Null where the
   * database keeps the time itself.
   * @param table the name or alias of the table that is scanned.
   */
  alive(table: SQL): SQL | null;
  /** SQL text and parameters in order. */
  render(query: SQL): { sql: string; params: unknown[] };
}
