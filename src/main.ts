#!/usr/bin/env node
import { existsSync } from "node:fs";
import type { OpenedStore, Place } from "./cli/context.ts";
import { requireSupportedNode } from "./cli/node-version.ts";
import { run } from "./cli/program.ts";
import { isPostgresUrl } from "./domain/database-url.ts";
import { UserError } from "./domain/errors.ts";
import { readSettings } from "./environment.ts";
import { packageFile } from "./package-files.ts";
import type { Jobs } from "./storage/port.ts";

/** The composition root: the only file that says which store stands behind the port. */

// What is loaded from here on shows its sources in a stack: an unexpected error is to be reported with it.
process.setSourceMapsEnabled(true);
process.exitCode = await run(process.argv.slice(2), { readSettings, openStore, isNew, openJobs });

/** Loaded late: `--help` needs no database. */
async function openStore({ database, givenAs, replicas = [], createsFolder }: Place): Promise<OpenedStore> {
  if (isPostgresUrl(database)) {
    const { openPostgresStore } = await import("./storage/postgres-store.ts");
    return openPostgresStore({ url: database, givenAs, replicas, migrations: packageFile("migrations", "postgres") });
  }
  requireSupportedNode();
  const { openSqliteStore } = await import("./storage/sqlite-store.ts");
  return openSqliteStore({
    file: database,
    createsFolder,
    migrations: packageFile("migrations", "sqlite"),
    worker: packageFile("dist", "sqlite-worker.js"),
  });
}

async function isNew(database: string): Promise<boolean> {
  if (!isPostgresUrl(database)) return !existsSync(database);
  const { isEmptyPostgres } = await import("./storage/postgres.ts");
  return isEmptyPostgres(database);
}

async function openJobs(database: string): Promise<Jobs> {
  if (!isPostgresUrl(database)) {
    throw new UserError(
      "NO_QUEUE",
      "SQLite has no queue: `dixit ingest` does the work itself; for a queue set DIXIT_DATABASE to a PostgreSQL database",
    );
  }
  const { openPostgresJobs } = await import("./storage/postgres-jobs.ts");
  return openPostgresJobs({ url: database });
}
