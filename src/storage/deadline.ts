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
  #work = Number.POSITIVE_INFINITY;
  /** When the statement first looked, and the processor time of this process then. */
  #began: { readonly time: number; readonly processorTime: number } | null = null;

  /** @param others how many other threads of this process run statements now: what the process takes is theirs too. */
  constructor(connection: Database, others: () => number = () => 0) {
    connection.function("within_deadline", { deterministic: false }, () => {
      const time = Date.now();
      if (time > this.#at) throw new OutOfTime();
      this.#began ??= { time, processorTime: processorTime() };
      // A thread takes no more than the time that passes, which is asked for cheaply.
      if (time - this.#began.time < this.#work) return 1;
      if ((processorTime() - this.#began.processorTime) / (1 + others()) > this.#work) throw new OutOfTime();
      return 1;
    });
  }

  /**
   * Runs a statement to its deadline.
   * @param at when its time is up: an instant in milliseconds.
   * @param work how much processor time it may take, in milliseconds: on a busy machine it is not to blame for waiting.
   * @throws OutOfTime when it is not done by then.
   */
  run<T>(at: number, work: number, statement: () => T): T {
    this.#at = at;
    this.#work = work;
    this.#began = null;
    try {
      return statement();
    } finally {
      this.#at = this.#work = Number.POSITIVE_INFINITY;
    }
  }
}

/** The processor time that this process has taken so far, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
