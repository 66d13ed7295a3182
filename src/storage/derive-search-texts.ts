import { wordsOf } from "../domain/search-words.ts";
import { groupBy } from "./collections.ts";
import { compareRows, type Difference } from "./differences.ts";
import type { NewRow, Row } from "./port.ts";
import type { Rows } from "./rows.ts";
import type { SearchSubject } from "./touched.ts";

type SearchText = NewRow<"searchTexts">;
type Part = readonly [subjectId: string, part: string, text: string | null];

/** For each kind of thing: its table, and the texts by which search finds it. */
const SUBJECTS = {
  ACTOR: {
    table: "actors",
    parts: async (rows, ids) => [
      ...(await rows.find("actors", "id", ids)).map(({ id, name }): Part => [id, "name", name]),
      ...(await rows.find("actorNames", "actorId", ids)).map(({ actorId, id, value }): Part => [actorId, id, value]),
    ],
  },
  ARTICLE: {
    table: "articles",
    parts: async (rows, ids) =>
      (await rows.find("articles", "id", ids)).map(({ id, title }): Part => [id, "title", title]),
  },
  ATTRIBUTION: {
    table: "attributions",
    parts: async (rows, ids) =>
      (await rows.find("evidence", "attributionId", ids))
        .filter(({ role }) => role === "CONTENT")
        .map((evidence): Part => [evidence.attributionId ?? "", evidence.id, textOf(evidence)]),
  },
  CLAIM: {
    table: "claims",
    parts: async (rows, ids) => (await rows.find("claims", "id", ids)).map(({ id, text }): Part => [id, "text", text]),
  },
  EVENT: {
    table: "events",
    parts: async (rows, ids) => (await rows.find("events", "id", ids)).map(({ id, name }): Part => [id, "name", name]),
  },
  SOURCE: {
    table: "sources",
    parts: async (rows, ids) =>
      (await rows.find("sources", "id", ids)).flatMap(({ id, name, descriptor }): Part[] => [
        [id, "name", name],
        [id, "descriptor", descriptor],
      ]),
  },
} as const satisfies {
  [S in SearchSubject]: { table: string; parts: (rows: Rows, ids: readonly string[]) => Promise<Part[]> };
};

/** The words of a piece of evidence: all where they are held, else the first and the last. */
function textOf({ exact, firstWords, lastWords }: Row<"evidence">): string {
  if (exact !== null) return exact;
  return firstWords === lastWords ? firstWords : `${firstWords} … ${lastWords}`;
}

/** What is out of step in `search_texts` of these things. */
export async function searchTextDifferences(
  rows: Rows,
  subject: SearchSubject,
  ids: readonly string[],
): Promise<Difference[]> {
  const parts = await SUBJECTS[subject].parts(rows, ids);
  const expected = parts.flatMap(([subjectId, part, text]) =>
    text === null ? [] : [searchText(subject, subjectId, part, text)],
  );
  return compareRows("searchTexts", await rows.find("searchTexts", "subjectId", ids), expected);
}

const searchText = (subject: SearchSubject, subjectId: string, part: string, text: string): SearchText => ({
  subjectId,
  subject,
  part,
  text,
  words: wordsOf(text)
    .map(({ folded }) => folded)
    .join(" "),
});

/** What is out of step in all search texts. */
export async function* allSearchTextDifferences(rows: Rows): AsyncGenerator<Difference[]> {
  for (const subject of Object.keys(SUBJECTS) as SearchSubject[]) {
    for await (const batch of rows.batches(SUBJECTS[subject].table)) {
      yield await searchTextDifferences(
        rows,
        subject,
        batch.map(({ id }) => id),
      );
    }
  }
  for await (const batch of rows.batches("searchTexts")) yield await withoutSubject(rows, batch);
}

/** Search texts of things that are no more. */
async function withoutSubject(rows: Rows, texts: readonly Row<"searchTexts">[]): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [subject, group] of groupBy(texts, (text) => text.subject)) {
    const found = await rows.find(
      SUBJECTS[subject].table,
      "id",
      group.map(({ subjectId }) => subjectId),
    );
    const present = new Set(found.map(({ id }) => id));
    const orphans = group.filter(({ subjectId }) => !present.has(subjectId));
    differences.push(...compareRows("searchTexts", orphans, []));
  }
  return differences;
}
