import type { Database } from "better-sqlite3";
import { UserError } from "../domain/errors.ts";

/** How long a statement may take, in milliseconds, as on PostgreSQL. */
export const STATEMENT_TIME = 5_000;

/** A statement whose time is up. */
export class OutOfTime extends Error {}

/** One that waited, and was not seen to work: it may be quick when it is asked again. */
export class WaitedTooLong extends OutOfTime {}

/** What the client is told. */
export const timeout = (): UserError =>
  new UserError("TIMEOUT", "the database took too long: ask for less, or more narrowly");

/** What a statement may take before its deadline, in milliseconds. */
export interface Patience {
  /** Its own processor time, whatever else the machine does. */
  readonly work: number;
  /** All the time that passes, with what it waits for the disk or the processor. */
  readonly waiting: number;
}

/** Whose statements may take what they need until their deadline. */
export const ENDLESS: Patience = { work: Number.POSITIVE_INFINITY, waiting: Number.POSITIVE_INFINITY };

/**
 * Deadlines of the statements on a connection. SQLite cannot be interrupted from JavaScript, so compiled statements call
 * a function while they scan (see `alive` in `dialect.ts`), and it throws when their time is up.
 */
export class Deadline {
  #at = Number.POSITIVE_INFINITY;
  #patience: Patience = ENDLESS;
  #began = 0;
  /** The processor time of this process when the statement first looked. */
  #processorTime: number | null = null;

  /** @param others how many other threads of this process run statements now: what the process takes is theirs too. */
  constructor(connection: Database, others: () => number = () => 0) {
    connection.function("within_deadline", { deterministic: false }, () => {
      const time = Date.now();
      if (time > this.#at) throw new OutOfTime();
      const { work, waiting } = this.#patience;
      const passed = time - this.#began;
      if (this.#processorTime === null) this.#processorTime = processorTime();
      // A thread takes no more than the time that passes, which is asked for cheaply.
      else if (passed > work && (processorTime() - this.#processorTime) / (1 + others()) > work) throw new OutOfTime();
      if (passed > waiting) throw new WaitedTooLong();
      return 1;
    });
  }

  /**
   * Runs a statement to its deadline.
   * @param at when its time is up: an instant in milliseconds.
   * @throws OutOfTime when it is not done by then, or takes more than there is patience for.
   */
  run<T>(at: number, patience: Patience, statement: () => T): T {
    this.#at = at;
    this.#patience = patience;
    this.#began = Date.now();
    this.#processorTime = null;
    try {
      return statement();
    } finally {
      this.#at = Number.POSITIVE_INFINITY;
      this.#patience = ENDLESS;
    }
  }
}

/** The processor time that this process has taken so far, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
