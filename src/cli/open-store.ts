import { existsSync } from "node:fs";
import { UserError } from "../domain/errors.ts";
import type { Context, OpenedStore } from "./context.ts";

export interface StoreOptions {
  /** Whether a database that is not there is an error; else it is created. */
  readonly mustExist?: boolean;
}

/** Opens the store of the settings for some work, and closes it whatever happens. */
export async function withStore<T>(
  context: Context,
  { mustExist = false }: StoreOptions,
  work: (store: OpenedStore, file: string) => Promise<T>,
): Promise<T> {
  const { database: file, isDefaultDatabase } = context.readSettings();
  if (mustExist && !existsSync(file)) {
    throw new UserError("NO_DATABASE", `there is no database ${file}: \`dixit seed\` or \`dixit import\` makes one`);
  }
  const store = await context.openStore({ file, createsFolder: isDefaultDatabase });
  return closing(store, () => work(store, file));
}

/** Does some work with a store, and closes it whatever happens. */
export async function closing<T>(store: OpenedStore, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await store.close();
  }
}
