import type Database from "better-sqlite3";
import { bind } from "./binding.ts";
import { compile, type Statement } from "./compile.ts";
import { Deadline, ENDLESS, OutOfTime, type Patience, STATEMENT_TIME, timeout, WaitedTooLong } from "./deadline.ts";
import { sqliteDialect } from "./dialect.sqlite.ts";
import { finish } from "./finish.ts";
import type { Overtime } from "./overtime.ts";
import type { Answer, Bindings, Question } from "./question.ts";
import * as tables from "./tables.sqlite.ts";

/** How long a statement may keep the thread that serves HTTP, where there are others. */
const PATIENCE: Patience = { work: 15, waiting: 30 };
/** How long a statement that took too long goes to another thread at once, in milliseconds. */
const REMEMBERED = 10_000;

interface Prepared extends Statement {
  readonly run: Database.Statement<unknown[], string>;
  /** Until when it is taken to be slow. */
  slowUntil: number;
}

export interface AskOptions {
  /** Told of the SQL of every question that is asked. */
  readonly onStatement?: ((sql: string) => void) | undefined;
  /** Where statements go on that take long; without it, they keep the thread until their time is up. */
  readonly overtime?: Overtime | undefined;
}

/**
 * Makes the function that answers questions on a connection. A question that is asked again is neither compiled nor prepared
 * again; when nobody holds the question any more, its statement goes with it.
 * @throws UserError TIMEOUT when the statement takes longer than it may.
 */
export function createAsk(
  reader: Database.Database,
  { onStatement, overtime }: AskOptions = {},
): (question: Question, bindings: Bindings) => Answer | Promise<Answer> {
  const prepared = new WeakMap<Question, Prepared>();
  const deadline = new Deadline(reader, () => overtime?.busy ?? 0);

  function prepare(question: Question): Prepared {
    const compiled = compile(question, sqliteDialect, tables);
    const run = reader.prepare<unknown[], string>(compiled.sql).pluck();
    const statement = { ...compiled, run, slowUntil: 0 };
    prepared.set(question, statement);
    return statement;
  }

  async function inOvertime(statement: Prepared, parameters: readonly unknown[], to: Overtime): Promise<string> {
    try {
      return await to.run(statement.sql, parameters);
    } catch (error) {
      throw error instanceof OutOfTime ? timeout() : error;
    }
  }

  /** The answer's JSON, or a promise of it from another thread. */
  function run(statement: Prepared, parameters: readonly unknown[]): string | Promise<string> {
    const now = Date.now();
    if (overtime && now < statement.slowUntil) return inOvertime(statement, parameters, overtime);
    try {
      const patience = overtime ? PATIENCE : ENDLESS;
      const json = deadline.run(now + STATEMENT_TIME, patience, () => statement.run.get(...parameters));
      if (json === undefined) throw new Error("a compiled statement gave no row");
      return json;
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error;
      if (!overtime) throw timeout();
      if (!(error instanceof WaitedTooLong)) statement.slowUntil = now + REMEMBERED;
      return inOvertime(statement, parameters, overtime);
    }
  }

  return (question, bindings) => {
    const statement = prepared.get(question) ?? prepare(question);
    onStatement?.(statement.sql);
    const parameters = statement.parameters.map((parameter) => toSqlite(bind(parameter, bindings)));
    const answer = (json: string): Answer => ({ json: finish(json, statement.finishers, bindings) });
    const json = run(statement, parameters);
    return typeof json === "string" ? answer(json) : json.then(answer);
  };
}

/** better-sqlite3 takes no booleans. */
const toSqlite = (value: unknown): unknown => (typeof value === "boolean" ? Number(value) : value);
