import type { Row, Transaction } from "../../storage/port.ts";
import { addressesOf, siteOf } from "../documents/canonical-url.ts";
import type { Document } from "../documents/document.ts";

/** An article that the database has already. */
export interface Known {
  readonly article: Row<"articles">;
  /** Its versions, oldest first. */
  readonly versions: readonly Row<"articleVersions">[];
  /** Whether one of them is this very text. */
  readonly hasText: boolean;
}

/** Whether the database has all that a document says: its text, or that it was taken back. */
export const isDone = ({ isRetracted }: Document, { hasText, versions }: Known): boolean =>
  isRetracted ? versions.at(-1)?.changeKind === "RETRACTION" : hasText;

type Reader = Pick<Transaction, "find">;

/** Finds the article that a document is, by its address, else by its text; null when it is new. */
export async function findKnown(reader: Reader, document: Document, textSha256: string): Promise<Known | null> {
  const [article] = document.url === null ? [] : await reader.find("articles", "url", addressesOf(document.url));
  const found = article ?? (await findByText(reader, document, textSha256));
  if (!found) return null;
  const versions = (await reader.find("articleVersions", "articleId", [found.id])).sort(
    (a, b) => a.ordinal - b.ordinal,
  );
  return { article: found, versions, hasText: versions.some((version) => version.textSha256 === textSha256) };
}

/** The same text is the same article, unless it stands on another site or another outlet prints it: that is a reprint. */
async function findByText(reader: Reader, { url, publisher }: Document, textSha256: string) {
  const versions = await reader.find("articleVersions", "textSha256", [textSha256]);
  const articles = await reader.find(
    "articles",
    "id",
    versions.map(({ articleId }) => articleId),
  );
  for (const article of articles) {
    const isElsewhere = url !== null && article.url !== null && siteOf(url) !== siteOf(article.url);
    if (!isElsewhere && !(await isOthers(reader, article, publisher))) return article;
  }
  return undefined;
}

async function isOthers(reader: Reader, { publisherId }: Row<"articles">, publisher: string | null): Promise<boolean> {
  if (publisherId === null || publisher === null) return false;
  const [there] = await reader.find("actors", "id", [publisherId]);
  return there?.name !== publisher;
}
