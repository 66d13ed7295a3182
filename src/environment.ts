import { isPostgresUrl } from "./domain/database-url.ts";
import { UserError } from "./domain/errors.ts";
import { nearest } from "./domain/nearest.ts";

/** What users can set. */
export interface Settings {
  /** The SQLite file, or the URL of a PostgreSQL database, as it was given. */
  readonly database: string;
  /** Whether nobody named the file: only then may its folder be created, since a folder that was named may be a slip. */
  readonly isDefaultDatabase: boolean;
  /** URLs of PostgreSQL's read replicas, as they were given. */
  readonly replicas: readonly string[];
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How many bytes of answers are kept. */
  readonly answerCache: number;
}

/** One row of the table of settings. */
export interface Setting {
  readonly name: string;
  readonly default: string;
  /** What it does, in Markdown: README has the same words. */
  readonly description: string;
}

const DATABASE = {
  name: "DIXIT_DATABASE",
  default: "data/dixit.sqlite",
  description:
    "The SQLite file that holds everything, created when there is none; or a PostgreSQL database, as in `postgres://user:password@host:5432/database`.",
} as const satisfies Setting;

const REPLICAS = {
  name: "DIXIT_REPLICAS",
  default: "none",
  description: "URLs of read replicas of the PostgreSQL database, parted by commas: questions go to them.",
} as const satisfies Setting;

const HOST = {
  name: "DIXIT_HOST",
  default: "127.0.0.1",
  description: "The address that `serve` and `demo` listen on; `0.0.0.0` lets other machines in.",
} as const satisfies Setting;

const PORT = {
  name: "PORT",
  default: "4000",
  description: "The port that they listen on; `0` takes any free one.",
} as const satisfies Setting;

const ANSWER_CACHE = {
  name: "DIXIT_ANSWER_CACHE",
  default: "64",
  description: "How many megabytes of answers are kept while the database has not changed; `0` keeps none.",
} as const satisfies Setting;

/** Every setting, in the order of README's table. */
export const SETTINGS: readonly Setting[] = [DATABASE, REPLICAS, HOST, PORT, ANSWER_CACHE];

const PREFIX = "DIXIT_";
const HIGHEST_PORT = 65_535;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. An empty value is the same as none. This file is the only place that reads `process.env`.
 * @throws UserError naming everything that is wrong.
 */
export function readSettings(environment: Environment = process.env): Settings {
  const read = ({ name, default: standard }: Setting) => environment[name]?.trim() || standard;
  const database = read(DATABASE);
  const given = read(REPLICAS);
  const replicas = given === REPLICAS.default ? [] : given.split(",").map((url) => url.trim());
  const port = read(PORT);
  const answerCache = read(ANSWER_CACHE);
  const problems = [
    ...unknownSettings(environment),
    databaseProblem(database),
    replicasProblem(replicas, database),
    portProblem(port),
    answerCacheProblem(answerCache),
  ];
  const lines = problems.filter((problem) => problem !== null);
  if (lines.length > 0) throw new UserError("BAD_SETTING", lines.join("\n"));
  return {
    database,
    isDefaultDatabase: database === DATABASE.default,
    replicas,
    host: read(HOST),
    port: Number(port),
    answerCache: Number(answerCache) * 1_000_000,
  };
}

/**
 * Whether somebody looks at the terminal that there is, and it can take a line back: not that of a CI (which sets `CI`), whose log would
 * keep every state, nor one that calls itself dumb.
 */
export const isTerminalWatched = ({ TERM, CI = "" }: Environment = process.env): boolean =>
  TERM !== "dumb" && /^(?:|0|false)$/i.test(CI);

/** A setting that does not exist would otherwise do nothing, silently. */
function unknownSettings(environment: Environment): string[] {
  const known = SETTINGS.map(({ name }) => name);
  const unknown = Object.keys(environment).filter((name) => name.startsWith(PREFIX) && !known.includes(name));
  return unknown.map((name) => {
    const plain = name.slice(PREFIX.length);
    const meant = known.includes(plain) ? plain : nearest(name, known);
    return `${name} is no setting of Dixit: ${meant === null ? `there are ${known.join(", ")}` : `did you mean ${meant}?`}`;
  });
}

/** What is wrong is not repeated here: a URL may hold a password. */
function databaseProblem(database: string): string | null {
  if (isPostgresUrl(database)) {
    if (URL.canParse(database)) return null;
    return `${DATABASE.name} is no URL: write postgres://user:password@host:5432/database, with %40 for an @ in the password`;
  }
  // Of one letter, it is a drive of Windows.
  if (/^[a-z][a-z0-9+.-]+:/i.test(database)) {
    return `${DATABASE.name} is a URL of another kind: name a file, such as ${DATABASE.default}, or write postgres://…`;
  }
  if (database === ":memory:")
    return `${DATABASE.name} names a file; for a database that is gone afterwards use \`dixit demo\``;
  return null;
}

function replicasProblem(replicas: readonly string[], database: string): string | null {
  if (replicas.length > 0 && !isPostgresUrl(database)) {
    return `${REPLICAS.name} needs a PostgreSQL database in ${DATABASE.name}: SQLite has no replicas`;
  }
  if (replicas.every((url) => isPostgresUrl(url) && URL.canParse(url))) return null;
  return `${REPLICAS.name} should hold URLs parted by commas, as in postgres://user:password@host:5432/database`;
}

function portProblem(port: string): string | null {
  if (/^\d{1,5}$/.test(port) && Number(port) <= HIGHEST_PORT) return null;
  return `${PORT.name} is ${JSON.stringify(port)}: it should be a whole number from 0 to ${HIGHEST_PORT}`;
}

function answerCacheProblem(size: string): string | null {
  if (/^\d{1,5}$/.test(size)) return null;
  return `${ANSWER_CACHE.name} is ${JSON.stringify(size)}: it should be a whole number of megabytes, such as ${ANSWER_CACHE.default}`;
}
