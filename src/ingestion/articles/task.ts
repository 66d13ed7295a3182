import type { Entry, Row, Transaction } from "../../storage/port.ts";
import type { PreparedArticle } from "./prepare.ts";

/** What storing the parts of an article works with. */
export interface Task {
  readonly transaction: Transaction;
  readonly article: PreparedArticle;
  readonly row: Entry<"articles">;
  readonly version: Row<"articleVersions">;
  readonly extractorVersion: string;
  /** When it is stored: an instant. */
  readonly now: string;
}

/** What the attributions of a new version are in the database already: places in the article's lists, and ids. */
export interface Standing {
  readonly attributions: ReadonlyMap<number, string>;
  readonly sources: ReadonlyMap<number, string>;
  readonly mentions: ReadonlyMap<number, string>;
  readonly claims: ReadonlyMap<number, string>;
}

/** Ids, by place in a list of the article. */
export type Ids = ReadonlyMap<number, string>;

export const NOTHING_STANDS: Standing = {
  attributions: new Map(),
  sources: new Map(),
  mentions: new Map(),
  claims: new Map(),
};
