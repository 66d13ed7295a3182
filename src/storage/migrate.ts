import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../domain/errors.ts";

/**
 * The migration runner: forward only, every file checked each time, one transaction a run. It knows no database; what a
 * database must do for it is `MigrationDriver`.
 */

/** What the table `dixit_migrations` holds. */
export interface AppliedMigration {
  readonly name: string;
  /** SHA-256, in hex, of the file. */
  readonly sha256: string;
}

interface Migration extends AppliedMigration {
  readonly statements: readonly string[];
}

export interface MigrationDriver {
  /** Why this database is not Dixit's to change; null when it is Dixit's or empty. */
  refusal(): Promise<string | null>;
  /** What was applied, by name; nothing when there is no `dixit_migrations` yet. */
  applied(): Promise<AppliedMigration[]>;
  /** Runs work in one transaction that no other process can run at the same time, without foreign keys until its end. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Marks the database as Dixit's and creates `dixit_migrations`, unless that was done before. */
  prepare(): Promise<void>;
  /** Runs the statements of one file. */
  run(statements: readonly string[]): Promise<void>;
  record(migration: AppliedMigration, appliedAt: string): Promise<void>;
}

const BREAKPOINT = "--> statement-breakpoint";

/**
 * Brings a database up to date.
 * @param folder the migrations of its dialect.
 * @returns the names of the migrations that it applied.
 */
export async function migrate(driver: MigrationDriver, folder: string): Promise<string[]> {
  const known = readMigrations(folder);
  // Looked at without the lock first: a database that is up to date opens while another process writes.
  if ((await pending(driver, known)).length === 0) return [];
  return driver.exclusively(async () => {
    const migrations = await pending(driver, known);
    await driver.prepare();
    for (const migration of migrations) await apply(driver, migration);
    return migrations.map(({ name }) => name);
  });
}

async function apply(driver: MigrationDriver, migration: Migration): Promise<void> {
  try {
    await driver.run(migration.statements);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError("MIGRATION_FAILED", `migration ${migration.name} failed, nothing was changed: ${reason}`, {
      cause: error,
    });
  }
  await driver.record(migration, new Date().toISOString());
}

/** The migrations that the database lacks. */
async function pending(driver: MigrationDriver, known: readonly Migration[]): Promise<Migration[]> {
  const refusal = await driver.refusal();
  if (refusal !== null) throw new UserError("FOREIGN_DATABASE", refusal);
  const applied = await driver.applied();
  const misfit = compare(applied, known);
  if (misfit !== null) throw new UserError("MIGRATIONS_DIFFER", misfit);
  return known.slice(applied.length);
}

/** Says why what was applied is not the beginning of what is known, or null when it is. */
function compare(applied: readonly AppliedMigration[], known: readonly AppliedMigration[]): string | null {
  for (const [i, { name, sha256 }] of applied.entries()) {
    const file = known[i];
    if (file === undefined) return `the database has migration ${name}, which this Dixit does not know: update Dixit`;
    if (file.name < name) return `migration ${file.name} was never applied, but the later ${name} was: remove its file`;
    if (file.name > name) return `the database has migration ${name}, but its file is missing: restore it`;
    if (file.sha256 !== sha256) return `migration ${name} was changed after it was applied: restore its file`;
  }
  return null;
}

/** Reads a folder of migrations in the order of drizzle-kit's journal. */
function readMigrations(folder: string): Migration[] {
  const journal: { entries: { tag: string }[] } = JSON.parse(read(folder, "meta/_journal.json"));
  const names = journal.entries.map(({ tag }) => tag);
  const unordered = names.find((name, i) => i > 0 && name <= (names[i - 1] ?? ""));
  if (unordered !== undefined) throw damaged(folder, `${unordered} is out of order in the journal`);
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  const unlisted = files.find((file) => !names.includes(file.slice(0, -".sql".length)));
  if (unlisted !== undefined) throw damaged(folder, `${unlisted} is not in the journal`);
  return names.map((name) => readMigration(folder, name));
}

function readMigration(folder: string, name: string): Migration {
  // A checkout on Windows may have other line ends; they change nothing.
  const text = read(folder, `${name}.sql`).replaceAll("\r\n", "\n");
  const statements = text.split(BREAKPOINT).filter((statement) => statement.trim() !== "");
  return { name, statements, sha256: createHash("sha256").update(text, "utf8").digest("hex") };
}

function read(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), "utf8");
  } catch (error) {
    throw damaged(folder, `${file} cannot be read`, error);
  }
}

const damaged = (folder: string, what: string, cause?: unknown) =>
  new UserError("MIGRATIONS_DAMAGED", `the migrations in ${folder} are damaged: ${what}. Install Dixit anew`, {
    cause,
  });
