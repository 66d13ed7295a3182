import type { Settings } from "../environment.ts";
import type { Jobs, Store } from "../storage/port.ts";

/** Where a store is. */
export interface Place {
  /** A file of SQLite, or a URL of PostgreSQL. */
  readonly database: string;
  /** URLs of PostgreSQL's read replicas. */
  readonly replicas?: readonly string[];
  /** What named it, where that is no setting: said in messages. */
  readonly givenAs?: string | undefined;
  /** Whether the file's folder is created when it is missing. */
  readonly createsFolder: boolean;
}

export interface OpenedStore extends Store {
  /** The names of the migrations that opening applied. */
  readonly migrated: readonly string[];
}

/** What commands take from the composition root: no command knows which database it works on. */
export interface Context {
  /** @throws UserError when a setting is wrong; so commands read them when they run, and `--help` works all the same. */
  readonly readSettings: () => Settings;
  /** Opens a store, creates its file when there is none, and migrates it as needed. */
  readonly openStore: (place: Place) => Promise<OpenedStore>;
  /** Whether there is no database yet, or nothing in it. Changes nothing. */
  readonly isNew: (database: string) => Promise<boolean>;
  /** Opens the queue of a database, which `openStore` has opened before. @throws UserError on SQLite, which has none. */
  readonly openJobs: (database: string) => Promise<Jobs>;
}
