import { createHash } from "node:crypto";
import { escapeLiteral } from "pg";
import { UserError } from "../domain/errors.ts";
import { Binding, bind } from "./binding.ts";
import { compile, type Statement } from "./compile.ts";
import { postgresDialect } from "./dialect.postgres.ts";
import { finish } from "./finish.ts";
import { postgresError } from "./postgres-errors.ts";
import type { Answer, Bindings, Question } from "./question.ts";
import * as tables from "./tables.postgres.ts";

interface Named extends Statement {
  /** What it is prepared as. */
  readonly name: string;
}

/** What runs statements: `PostgresPool` and `Replicas`. */
interface Asked {
  value(name: string, text: string, values: unknown[]): Promise<string | undefined>;
}

/**
 * Makes the function that answers questions, each in one round trip. A question that is asked again is not compiled again, and
 * prepared once a connection.
 * @param onStatement told of the SQL of every question that is asked.
 */
export function createAsk(
  asked: Asked,
  onStatement?: (sql: string) => void,
): (question: Question, bindings: Bindings) => Promise<Answer> {
  const compiled = new WeakMap<Question, Named>();
  return async (question, bindings) => {
    let statement = compiled.get(question);
    if (statement === undefined) {
      statement = named(withConstants(compile(question, postgresDialect, tables)));
      compiled.set(question, statement);
    }
    onStatement?.(statement.sql);
    const values = statement.parameters.map((parameter) => bind(parameter, bindings));
    const json = await asked
      .value(statement.name, statement.sql, values)
      .catch((error) => Promise.reject(damaged(error)));
    if (json === undefined) throw new Error("a compiled statement gave no row");
    return { json: finish(json, statement.finishers, bindings) };
  };
}

/**
 * A statement with what is known beforehand written out: constants of the shapes, and numbers that the document itself gives, page
 * sizes above all. PostgreSQL plans a prepared statement anew each time as long as that looks cheaper than the plan for any
 * values, and for a page of any size, or a status of any name, it would.
 */
function withConstants({ sql, parameters, finishers }: Statement): Statement {
  const left: unknown[] = [];
  const text = sql.replace(
    /\$(\d+)/g,
    (_mark, place) => constant(parameters[Number(place) - 1]) ?? `$${left.push(parameters[Number(place) - 1])}`,
  );
  return { sql: text, parameters: left, finishers };
}

/** A parameter as PostgreSQL writes it, if its value is known beforehand. */
function constant(parameter: unknown): string | null {
  if (!(parameter instanceof Binding))
    return typeof parameter === "string" ? escapeLiteral(parameter) : String(parameter);
  const number = typeof parameter.value === "number" ? parameter.convert(parameter.value as never) : null;
  return Number.isSafeInteger(number) ? String(number) : null;
}

function named(statement: Statement): Named {
  const hash = createHash("sha256").update(statement.sql).digest("hex").slice(0, 32);
  return { ...statement, name: `dixit_${hash}` };
}

/** The only values that a client gives without a type are the sort keys in a cursor. */
function damaged(error: unknown): unknown {
  const isMistyped = ["22P02", "22003"].includes(postgresError(error)?.code ?? "");
  return isMistyped ? new UserError("BAD_CURSOR", "this cursor is damaged", { cause: error }) : error;
}
