import { UserError } from "../domain/errors.ts";
import { nearest } from "../domain/nearest.ts";

/** The way from a record's root to a value: `["attributions", 3, "stance"]`. */
export type Path = readonly PropertyKey[];

/** One thing that is wrong in a record. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
  /** True when the record keeps to the format but contradicts what the database holds. */
  readonly isConflict?: boolean;
}

/** Where a record came from, for error messages. */
export interface Origin {
  /** The file, or `file:line` for a line of a JSON Lines file. */
  readonly file: string;
  /** The line that a value begins in; null when that is not known. */
  readonly lineOf: (path: Path) => number | null;
  /** The record as it was read, to name entries by their slug or key. */
  readonly raw: unknown;
}

/** How many problems of a record are told at once. */
export const SHOWN = 20;

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (at !== null && typeof at === "object" ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );

/** What its author calls an entry. */
function nameOf(entry: unknown): string | null {
  if (entry === null || typeof entry !== "object") return null;
  const { slug, key, id } = entry as Record<string, unknown>;
  const name = slug ?? key ?? id;
  return typeof name === "string" ? name : null;
}

/** `attributions[3] "tv-siege-broken": evidence[0].role` */
function place(raw: unknown, path: Path): string {
  const [section, ...rest] = path;
  if (section === undefined) return "";
  const isEntry = typeof rest[0] === "number";
  const depth = isEntry ? 2 : 1;
  const name = nameOf(valueAt(raw, path.slice(0, depth)));
  const entry = `${String(section)}${isEntry ? `[${String(rest[0])}]` : ""}${name === null ? "" : ` ${JSON.stringify(name)}`}`;
  const field = path
    .slice(depth)
    .map((key, i) => (typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${String(key)}`))
    .join("");
  return field === "" ? `${entry}: ` : `${entry}: ${field}: `;
}

function line(origin: Origin, { path, message }: Problem): string {
  const number = origin.lineOf(path);
  return `${origin.file}${number === null ? "" : `:${number}`}: ${place(origin.raw, path)}${message}`;
}

/** The error that tells its author everything that is wrong with a record, a line each. */
export function recordError(origin: Origin, problems: readonly Problem[]): UserError {
  const code = problems.every(({ isConflict }) => isConflict) ? "CONFLICT" : "BAD_RECORD";
  const lines = problems.slice(0, SHOWN).map((problem) => line(origin, problem));
  const more = problems.length - SHOWN;
  if (more > 0) lines.push(`${origin.file}: and ${more} more ${more === 1 ? "problem" : "problems"}`);
  return new UserError(code, lines.join("\n"));
}

/** The file itself cannot be read as a record. */
export const fileError = (file: string, message: string): UserError =>
  new UserError("BAD_RECORD", `${file}: ${message}`);

/** `; did you mean "…"?` with the known name that is most like a wrong one; empty when none is like it. */
export function suggestion(wrong: string, known: Iterable<string>): string {
  const best = nearest(wrong, known);
  return best === null ? "" : `; did you mean "${best}"?`;
}
