import type Database from "better-sqlite3";
import { bind } from "./binding.ts";
import { compile, type Statement } from "./compile.ts";
import { sqliteDialect } from "./dialect.sqlite.ts";
import { finish } from "./finish.ts";
import type { Answer, Bindings, Question } from "./question.ts";
import * as tables from "./tables.sqlite.ts";

interface Prepared extends Statement {
  readonly run: Database.Statement<unknown[], string>;
}

/**
 * Makes the function that answers questions on a connection. A question that is asked again is neither compiled nor prepared
 * again; when nobody holds the question any more, its statement goes with it.
 * @param onStatement told of the SQL of every question that is asked.
 */
export function createAsk(
  reader: Database.Database,
  onStatement?: (sql: string) => void,
): (question: Question, bindings: Bindings) => Answer {
  const prepared = new WeakMap<Question, Prepared>();
  return (question, bindings) => {
    let statement = prepared.get(question);
    if (statement === undefined) {
      const compiled = compile(question, sqliteDialect, tables);
      statement = { ...compiled, run: reader.prepare<unknown[], string>(compiled.sql).pluck() };
      prepared.set(question, statement);
    }
    onStatement?.(statement.sql);
    const parameters = statement.parameters.map((parameter) => toSqlite(bind(parameter, bindings)));
    const json = statement.run.get(...parameters);
    if (json === undefined) throw new Error("a compiled statement gave no row");
    return { json: finish(json, statement.finishers, bindings) };
  };
}

/** better-sqlite3 takes no booleans. */
const toSqlite = (value: unknown): unknown => (typeof value === "boolean" ? Number(value) : value);
