import { groupBy } from "./collections.ts";
import type { NewRow, Row } from "./port.ts";
import type { AnyRow, Rows } from "./rows.ts";

/** Derived columns: what a column holds, and what it should. */
interface ColumnDifference {
  readonly table: "actors" | "sources" | "claims" | "attributions";
  readonly column: "identity" | "voice" | "sameAs" | "originId";
  readonly id: string;
  readonly was: string;
  readonly is: string;
}

export type DerivedTable =
  | "articleFingerprints"
  | "claimKeys"
  | "nameKeys"
  | "voiceLinks"
  | "attributionAncestors"
  | "searchTexts";

/** Derived rows: which stand there (null for none), and which should (null for none). */
export type RowDifference = {
  readonly [N in DerivedTable]: { readonly table: N; readonly was: Row<N> | null; readonly is: NewRow<N> | null };
}[DerivedTable];

export type Difference = ColumnDifference | RowDifference;

/** What makes a derived row the same row: its primary key, but for `row`, which the database gives. */
const IDENTITY = {
  articleFingerprints: ["articleId", "band"],
  claimKeys: ["claimId", "key"],
  nameKeys: ["actorId", "key"],
  voiceLinks: ["sourceId", "ordinal"],
  attributionAncestors: ["attributionId", "ancestorId"],
  searchTexts: ["subjectId", "part"],
} as const satisfies { [N in DerivedTable]: readonly (keyof Row<N>)[] };

/** Compares rows that stand there with those that should. */
export function compareRows<N extends DerivedTable>(
  table: N,
  existing: readonly Row<N>[],
  expected: readonly NewRow<N>[],
): RowDifference[] {
  const identity = (row: AnyRow) => IDENTITY[table].map((column) => row[column]).join(" ");
  const left = new Map(existing.map((row) => [identity(row), row]));
  const differences: { table: N; was: Row<N> | null; is: NewRow<N> | null }[] = [];
  for (const is of expected) {
    const was = left.get(identity(is)) ?? null;
    left.delete(identity(is));
    if (was === null || !holds(was, is)) differences.push({ table, was, is });
  }
  for (const was of left.values()) differences.push({ table, was, is: null });
  return differences as RowDifference[];
}

const holds = (row: AnyRow, expected: AnyRow): boolean =>
  Object.entries(expected).every(([column, value]) => row[column] === value);

/** Writes what should stand there. */
export async function writeDifferences(rows: Rows, differences: readonly Difference[]): Promise<void> {
  await writeColumns(
    rows,
    differences.filter((difference): difference is ColumnDifference => "column" in difference),
  );
  const rowDifferences = differences.filter((difference): difference is RowDifference => !("column" in difference));
  for (const table of [
    "articleFingerprints",
    "claimKeys",
    "nameKeys",
    "voiceLinks",
    "attributionAncestors",
    "searchTexts",
  ] as const) {
    const here = rowDifferences.filter((difference) => difference.table === table);
    await rows.remove(
      table,
      here.flatMap(({ was, is }) => (was !== null && is === null ? [was] : [])),
    );
    await rows.upsert(
      table,
      here.flatMap(({ is }) => (is === null ? [] : [is])) as NewRow<typeof table>[],
      IDENTITY[table],
    );
  }
}

/** One statement a value: the sources of a voice all get the same. */
async function writeColumns(rows: Rows, differences: readonly ColumnDifference[]): Promise<void> {
  for (const group of groupBy(differences, ({ table, is }) => `${table} ${is}`).values()) {
    for (const { table, column, is } of group.slice(0, 1)) {
      await rows.set(
        table,
        group.map(({ id }) => id),
        column as never,
        is,
      );
    }
  }
}

/** Says in one line what is out of step. */
export function describeDifference(difference: Difference): string {
  if ("column" in difference) {
    const { table, column, id, was, is } = difference;
    return `${table} ${id}: ${column} is ${was}, should be ${is}`;
  }
  const { table, was, is } = difference;
  const row: AnyRow = was ?? is ?? {};
  const name = IDENTITY[table].map((column) => row[column]).join(" ");
  if (was === null) return `${table} ${name}: is missing`;
  return is === null ? `${table} ${name}: should not be there` : `${table} ${name}: is out of step`;
}
