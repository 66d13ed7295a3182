import { UserError } from "../domain/errors.ts";

/** Where a database is, as messages say it: without the password. */
export interface Where {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  /** What named it: what a user is told to correct. */
  readonly givenAs: string;
}

/**
 * Codes of PostgreSQL (SQLSTATE, https://www.postgresql.org/docs/15/errcodes-appendix.html) and of Node's sockets, and what they
 * mean to the user. A code of two characters stands for its class.
 */
const MEANINGS: { readonly [code: string]: readonly [code: string, message: (where: Where) => string] } = {
  ECONNREFUSED: [
    "DATABASE_UNREACHABLE",
    ({ host, port, givenAs }) => `nothing answers at ${host}:${port}: start PostgreSQL there, or correct ${givenAs}`,
  ],
  ENOTFOUND: ["DATABASE_UNREACHABLE", ({ host, givenAs }) => `there is no host ${host}: correct ${givenAs}`],
  EAI_AGAIN: ["DATABASE_UNREACHABLE", ({ host }) => `the host ${host} cannot be looked up just now`],
  ENOENT: [
    "DATABASE_UNREACHABLE",
    ({ host, givenAs }) => `there is no socket of PostgreSQL in ${host}: correct ${givenAs}`,
  ],
  LOST: [
    "DATABASE_UNREACHABLE",
    ({ host, port }) => `PostgreSQL at ${host}:${port} cannot be reached: the connection was lost or not made in time`,
  ],
  "08": ["DATABASE_UNREACHABLE", ({ host, port }) => `the connection to PostgreSQL at ${host}:${port} was lost`],
  "28": [
    "DATABASE_DENIED",
    ({ host, port, user, givenAs }) =>
      `PostgreSQL at ${host}:${port} does not let the user ${user} in: correct the user or the password in ${givenAs}`,
  ],
  "3D000": [
    "NO_DATABASE",
    ({ host, port, database }) =>
      `there is no database ${database} at ${host}:${port}: create it, as with \`createdb ${database}\``,
  ],
  "42501": [
    "DATABASE_UNWRITABLE",
    ({ user, database }) => `the user ${user} may not do this in ${database}: make it the owner of the database`,
  ],
  "25006": [
    "DATABASE_UNWRITABLE",
    ({ host, port }) => `PostgreSQL at ${host}:${port} takes no writes: it is a standby, or set read-only`,
  ],
  "53100": ["STORAGE_FULL", ({ host }) => `the disk of PostgreSQL at ${host} is full: free some space`],
  "53": [
    "DATABASE_BUSY",
    ({ host, port }) => `PostgreSQL at ${host}:${port} has no more connections or memory to give: try again later`,
  ],
  "57014": ["TIMEOUT", () => "the database took too long: ask for less, or more narrowly"],
  "57": ["DATABASE_UNREACHABLE", ({ host, port }) => `PostgreSQL at ${host}:${port} is starting up or shutting down`],
  "54": ["INVALID", () => "a text is too long for PostgreSQL to index"],
  "58": [
    "DATABASE_UNREADABLE",
    ({ host }) => `PostgreSQL at ${host} cannot read or write its files: its log says more`,
  ],
};

/** Node's codes for a connection that was not made, or broke. */
const LOST = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "EAI_AGAIN"];
/** What pg says, without a code, when a connection breaks or does not come about. */
const LOST_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** What pg says of a failure; drizzle wraps it. */
export interface PostgresError extends Error {
  readonly code: string;
  readonly detail?: string;
  readonly constraint?: string;
  readonly column?: string;
}

/** The error of pg or of a socket that is behind an error, if there is one. */
export function postgresError(error: unknown): PostgresError | null {
  for (let next = error; next instanceof Error; next = next.cause) {
    if ("code" in next && typeof next.code === "string" && !(next instanceof UserError)) return next as PostgresError;
    if (LOST_MESSAGE.test(next.message)) return Object.assign(next, { code: "LOST" });
  }
  return null;
}

/**
 * Whether the same may work a moment later: the connection was lost, the server is being replaced by its standby (which takes no
 * writes until it is promoted), or another transaction was in the way.
 */
export function isWorthTryingAgain(error: unknown): boolean {
  const code = postgresError(error)?.code ?? "";
  return LOST.includes(code) || /^(LOST|08...|57P0[123]|25006|40001|40P01|53300)$/.test(code);
}

/** An error of pg in words for the user where there are such; any other as it is. */
export function explain(error: unknown, where: Where): unknown {
  if (error instanceof UserError) return error;
  const found = postgresError(error);
  if (found === null) return error;
  const code = LOST.includes(found.code) && !(found.code in MEANINGS) ? "LOST" : found.code;
  const meaning = MEANINGS[code] ?? (code.length === 5 ? MEANINGS[code.slice(0, 2)] : undefined);
  return meaning === undefined ? error : new UserError(meaning[0], meaning[1](where), { cause: error });
}
