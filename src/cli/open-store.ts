import { existsSync } from "node:fs";
import { databaseName, isPostgresUrl } from "../domain/database-url.ts";
import { UserError } from "../domain/errors.ts";
import type { Context, OpenedStore } from "./context.ts";

export interface StoreOptions {
  /** Whether a database that is not there is an error; else it is created. */
  readonly mustExist?: boolean;
}

/**
 * Opens the store of the settings for some work, and closes it whatever happens.
 * @param work takes the store, and what its database is called in messages.
 */
export async function withStore<T>(
  context: Context,
  { mustExist = false }: StoreOptions,
  work: (store: OpenedStore, name: string) => Promise<T>,
): Promise<T> {
  const { database, isDefaultDatabase, replicas } = context.readSettings();
  const name = databaseName(database);
  // A server says by itself that it has no such database.
  if (mustExist && !isPostgresUrl(database) && !existsSync(database)) {
    throw new UserError(
      "NO_DATABASE",
      `there is no database ${name}: \`dixit ingest\`, \`dixit import\` or \`dixit seed\` makes one`,
    );
  }
  const store = await context.openStore({ database, replicas, createsFolder: isDefaultDatabase });
  return closing(store, () => work(store, name));
}

/** Does some work with a store, and closes it whatever happens. */
export async function closing<T>(store: OpenedStore, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await store.close();
  }
}
