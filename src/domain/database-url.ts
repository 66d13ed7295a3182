/** Whether a database is named by a URL of PostgreSQL; else it is a file. */
export const isPostgresUrl = (database: string): boolean => /^postgres(ql)?:/i.test(database);

/** What a database is called in messages and output: a file as it was given, a URL without its password. */
export function databaseName(database: string): string {
  if (!isPostgresUrl(database)) return database;
  // Up to the last `@`: a password that should have been percent-encoded must not show in part either.
  return database
    .replace(/^(\w+:\/\/[^:@/?]*):.*@/, "$1@")
    .replace(/([?&])(?:ssl)?password=[^&]*&?/gi, "$1")
    .replace(/[?&]$/, "");
}
