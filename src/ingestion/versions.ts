import type { Row } from "../storage/port.ts";
import type { Path, Problem } from "./problems.ts";
import type { EvidenceEntry } from "./record.ts";
import { affiliationsOf } from "./record-rules.ts";
import { type Passage, resolveEvidence, type Words, wordsOfVersion } from "./resolve-evidence.ts";
import type { Task } from "./rows.ts";

/** A version that evidence of a record may stand in. */
interface Version {
  readonly id: string;
  readonly articleId: string;
  readonly ordinal: number;
  readonly words: Words;
}

/** The versions that evidence of a record may stand in. */
export interface Versions {
  /** Finds an evidence entry's passage; notes what is wrong and gives null when it cannot. */
  readonly resolve: (entry: EvidenceEntry, path: Path) => { version: Version; passage: Passage } | null;
  /** The ids of the versions that the record speaks for: evidence in others is not the record's to remove. */
  readonly spokenFor: ReadonlySet<string>;
}

/** Loads the versions of the record's article, as the record has them, and of the articles that its ties are shown in. */
export async function loadVersions(task: Task, own: readonly Row<"articleVersions">[]): Promise<Versions> {
  const { transaction, entries, names, problems } = task;
  const ownId = entries.article && names.idOf("articles", entries.article.slug);
  const elsewhere = affiliationsOf(entries).flatMap(({ evidence }) => evidence.flatMap(({ article }) => article ?? []));
  const articleIds = new Set(elsewhere.map((slug) => names.idOf("articles", slug)));
  if (ownId !== undefined) articleIds.add(ownId);
  const stored = await transaction.find("articleVersions", "articleId", [...articleIds]);
  const key = (articleId: string, ordinal: number) => `${articleId}/${ordinal}`;
  const versions = new Map(
    [...stored, ...own].map((row) => [
      key(row.articleId, row.ordinal),
      { ...row, words: wordsOfVersion(row) } as Version,
    ]),
  );
  const spokenFor = new Set(own.map(({ id }) => id));

  const resolve: Versions["resolve"] = (entry, path) => {
    const articleId = entry.article === undefined ? (ownId ?? "") : names.idOf("articles", entry.article);
    const version = versions.get(key(articleId, entry.version));
    const note = (problem: Problem) => problems.push(problem);
    if (!version) {
      note({
        path: [...path, "version"],
        message: `the article has no version ${entry.version}, neither here nor in the database`,
      });
      return null;
    }
    spokenFor.add(version.id);
    try {
      return { version, passage: resolveEvidence(entry, version.words) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      note({ path, message: error.message });
      return null;
    }
  };
  return { resolve, spokenFor };
}
