import { parsePartialDate, sortKeys } from "../domain/partial-date.ts";
import type { Entry, Transaction } from "../storage/port.ts";
import type { Problem } from "./problems.ts";
import type { RecordEntries } from "./record.ts";
import type { Names } from "./references.ts";

/** The tables that a record fills, in an order in which every row comes after those it refers to. */
export const TABLES = [
  "actors",
  "actorNames",
  "actorIdentifiers",
  "articles",
  "articleVersions",
  "articleDerivations",
  "affiliations",
  "sources",
  "sourcesOnBehalfOf",
  "events",
  "claims",
  "claimActors",
  "claimRelations",
  "mentions",
  "attributions",
  "evidence",
  "articleChanges",
  "identityJudgements",
  "reviews",
] as const;

export type FilledTable = (typeof TABLES)[number];

/** What a record makes of the tables. */
export type Rows = { [N in FilledTable]: Entry<N>[] };

/** What every part of the import works with. */
export interface Task {
  readonly transaction: Transaction;
  readonly entries: RecordEntries;
  readonly names: Names;
  /** Collects what is wrong, so that its author sees everything at once. */
  readonly problems: Problem[];
}

type DateColumns<K extends string> = { [N in K]: string | null } & { [N in `${K}Asc` | `${K}Desc`]: string };

/** The three columns of a partial date. */
export function dateColumns<K extends string>(key: K, text: string | undefined): DateColumns<K> {
  const { asc, desc } = sortKeys(text === undefined ? null : parsePartialDate(text));
  return { [key]: text ?? null, [`${key}Asc`]: asc, [`${key}Desc`]: desc } as DateColumns<K>;
}

/**
 * The id of an entry that is known by what it connects: what the entry says, else the stored row's that connects the same, else
 * a new one. Two ids for one connection contradict each other.
 */
export function connectionId(
  { problems }: Task,
  path: Problem["path"],
  { given, stored, minted }: { given: string | undefined; stored: string | undefined; minted: string },
): string {
  if (given !== undefined && stored !== undefined && given !== stored) {
    problems.push({
      path: [...path, "id"],
      message: `the database has the same under another id: ${stored}, not ${given}`,
      isConflict: true,
    });
  }
  return given ?? stored ?? minted;
}
