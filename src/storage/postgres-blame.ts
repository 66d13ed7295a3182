import { UserError } from "../domain/errors.ts";
import type { TableName } from "./port.ts";
import { type PostgresError, postgresError } from "./postgres-errors.ts";
import { type AnyRow, keyOf } from "./rows.ts";
import { type TableFacts, tableFacts } from "./table-facts.ts";

/**
 * Words for the user when PostgreSQL refused rows. It says which value was refused, or the whole row, in its `detail`: so the row
 * is found among those that were written without asking the database, which answers nothing until the savepoint.
 */
export function blame(error: unknown, table: TableName, rows: readonly AnyRow[]): unknown {
  const found = postgresError(error);
  const describe = REFUSALS[found?.code ?? ""];
  if (found === null || describe === undefined) return error;
  const [code, row, problem] = describe(found, table, rows);
  const subject = row === undefined ? tableFacts[table].sqlName : `${tableFacts[table].sqlName} ${keyOf(table, row)}`;
  return new UserError(code, `${subject}: ${problem}`, { cause: error });
}

type Refusal = readonly [code: string, row: AnyRow | undefined, problem: string];

/** By SQLSTATE: class 23, integrity constraint violations. */
const REFUSALS: {
  readonly [code: string]: (error: PostgresError, table: TableName, rows: readonly AnyRow[]) => Refusal;
} = {
  // What triggers raise.
  "23000": (error) => ["INVALID", undefined, error.message],
  "23502": (error, table, rows) => ["INVALID", failingRow(error, table, rows), `${error.column} is missing`],
  "23503": (error, table, rows) => {
    const { names, row, values } = keyInDetail(error, table, rows);
    const target = /is not present in table "(\w+)"/.exec(error.detail ?? "")?.[1];
    return [
      "UNKNOWN_REFERENCE",
      row,
      target === undefined
        ? `other rows refer to its ${names.join(" and ")}`
        : `${names.join(" and ")} is "${values.join('" and "')}", and ${target} has no such row`,
    ];
  },
  "23505": (error, table, rows) => {
    const { names, row, properties } = keyInDetail(error, table, rows);
    const named = names.map((name, i) => `${name} ${JSON.stringify(row?.[properties[i] ?? ""])}`);
    return ["CONFLICT", row, `another row has the same ${named.join(" and ")}`];
  },
  "23514": (error, table, rows) => ["INVALID", failingRow(error, table, rows), `breaks the rule ${error.constraint}`],
};

/** The row that "Failing row contains (…)" means: primary keys stand first in every table. */
function failingRow({ detail = "" }: PostgresError, table: TableName, rows: readonly AnyRow[]): AnyRow | undefined {
  const start = "Failing row contains (";
  const begins = (row: AnyRow) => tableFacts[table].primaryKey.map((column) => `${row[column]}, `).join("");
  return detail.startsWith(start) ? rows.find((row) => detail.startsWith(begins(row), start.length)) : undefined;
}

/** The columns in "Key (actor_id, ordinal)=(a, 1) …", and the row with those values. */
function keyInDetail({ detail = "" }: PostgresError, table: TableName, rows: readonly AnyRow[]) {
  const [, columns = "", values = ""] = /^Key \((.*?)\)=\((.*)\) [\w ]+/s.exec(detail) ?? [];
  const names = columns.split(", ").map((name) => name.replaceAll('"', ""));
  const properties = names.map((name) => propertyOf(tableFacts[table], name));
  const row = rows.find((candidate) => properties.map((property) => String(candidate[property])).join(", ") === values);
  return { names, properties, values: row === undefined ? [values] : properties.map((property) => row[property]), row };
}

const propertyOf = ({ columns }: TableFacts, sqlName: string): string =>
  [...columns].find(([, name]) => name === sqlName)?.[0] ?? sqlName;
