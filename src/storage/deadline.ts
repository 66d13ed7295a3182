import type { Database } from "better-sqlite3";
import { UserError } from "../domain/errors.ts";

/** How long a statement may take, in milliseconds, as on PostgreSQL. */
export const STATEMENT_TIME = 5_000;

/** A statement whose time is up. */
export class OutOfTime extends Error {}

/** What the client is told. */
export const timeout = (): UserError =>
  new UserError("TIMEOUT", "the database took too long: ask for less, or more narrowly");

/**
 * Deadlines of the statements on a connection. SQLite cannot be interrupted from JavaScript, so compiled statements call
 * a function while they scan (see `alive` in `dialect.ts`), and it throws when their time is up.
 */
export class Deadline {
  #at = Number.POSITIVE_INFINITY;

  constructor(connection: Database) {
    connection.function("within_deadline", { deterministic: false }, () => {
      if (Date.now() > this.#at) throw new OutOfTime();
      return 1;
    });
  }

  /**
   * Runs a statement to its deadline, an instant in milliseconds.
   * @throws OutOfTime when it is not done by then.
   */
  run<T>(at: number, work: () => T): T {
    this.#at = at;
    try {
      return work();
    } finally {
      this.#at = Number.POSITIVE_INFINITY;
    }
  }
}
