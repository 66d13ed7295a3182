import { UserError } from "../domain/errors.ts";
import type { TableName } from "./port.ts";
import { refusedRow } from "./rows.sqlite.ts";
import { type AnyRow, keyOf, type Rows } from "./rows.ts";
import { resultCode } from "./sqlite-errors.ts";
import { tableFacts } from "./table-facts.ts";

/** Words for the user when SQLite refused a row: it names neither the row nor the value. */
export async function blame(error: unknown, table: TableName, rows: Rows): Promise<unknown> {
  const row = isConstraint(error) ? refusedRow(error) : undefined;
  return row === undefined ? error : describe(error as Error, table, row, rows);
}

const isConstraint = (error: unknown): error is Error => resultCode(error).startsWith("SQLITE_CONSTRAINT");

async function describe(error: Error, table: TableName, row: AnyRow, rows: Rows): Promise<UserError> {
  const subject = `${tableFacts[table].sqlName} ${keyOf(table, row)}`;
  switch (resultCode(error)) {
    case "SQLITE_CONSTRAINT_UNIQUE":
    case "SQLITE_CONSTRAINT_PRIMARYKEY":
      return new UserError("CONFLICT", `${subject}: another row has the same ${namedValues(error, table, row)}`, {
        cause: error,
      });
    case "SQLITE_CONSTRAINT_FOREIGNKEY":
      return new UserError("UNKNOWN_REFERENCE", `${subject}: ${await unknownReference(table, row, rows)}`, {
        cause: error,
      });
    case "SQLITE_CONSTRAINT_NOTNULL":
      return new UserError("INVALID", `${subject}: ${sqlColumns(error).join(", ")} is missing`, { cause: error });
    case "SQLITE_CONSTRAINT_CHECK":
      return new UserError("INVALID", `${subject}: breaks the rule ${lastPart(error)}`, { cause: error });
    default:
      return new UserError("INVALID", `${subject}: ${error.message}`, { cause: error });
  }
}

/** Behind the colon of "CHECK constraint failed: name". */
const lastPart = (error: Error): string => error.message.slice(error.message.indexOf(":") + 2);

/** The columns that "UNIQUE constraint failed: table.column, table.column" names. */
const sqlColumns = (error: Error): string[] =>
  lastPart(error)
    .split(", ")
    .map((column) => column.slice(column.indexOf(".") + 1));

function namedValues(error: Error, table: TableName, row: AnyRow): string {
  const properties = new Map([...tableFacts[table].columns].map(([property, name]) => [name, property]));
  return sqlColumns(error)
    .map((name) => `${name} ${JSON.stringify(row[properties.get(name) ?? name])}`)
    .join(" and ");
}

async function unknownReference(table: TableName, row: AnyRow, rows: Rows): Promise<string> {
  for (const { column, table: target } of tableFacts[table].references) {
    const value = row[column];
    if (typeof value !== "string") continue;
    const found = await rows.find(target, "id" as never, [value]);
    if (found.length > 0) continue;
    return `${tableFacts[table].columns.get(column)} is "${value}", and ${tableFacts[target].sqlName} has no such row`;
  }
  return "something it refers to does not exist";
}
