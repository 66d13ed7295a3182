import { mintId } from "../domain/ids.ts";
import { sha256 } from "../domain/passage.ts";
import type { Entry, Row } from "../storage/port.ts";
import type { VersionEntry } from "./record.ts";
import { lengthsOf } from "./resolve-evidence.ts";
import { connectionId, dateColumns, type Task } from "./rows.ts";

/** The rows of the record's article; none when it has no article. */
export async function articleRows({
  transaction,
  entries: { article },
  names,
  problems,
}: Task): Promise<Entry<"articles">[]> {
  if (!article) return [];
  const id = names.idOf("articles", article.slug);
  const sameUrl = article.url === undefined ? [] : await transaction.find("articles", "url", [article.url]);
  for (const other of sameUrl.filter((row) => row.id !== id)) {
    const message = `the article "${other.slug}" has this address already (${other.id}); one address is one article`;
    problems.push({ path: ["article", "url"], message, isConflict: true });
  }
  return [
    {
      id,
      slug: article.slug,
      url: article.url ?? null,
      title: article.title,
      publisherId: article.publisher === undefined ? null : names.idOf("actors", article.publisher),
      bylines: article.bylines,
      dateline: article.dateline ?? null,
      wireCredit: article.wireCredit ?? null,
      language: article.language,
      ...dateColumns("publishedAt", article.publishedAt),
    },
  ];
}

export async function derivationRows(task: Task): Promise<Entry<"articleDerivations">[]> {
  const { transaction, entries, names, problems } = task;
  const { article } = entries;
  if (!article) return [];
  const articleId = names.idOf("articles", article.slug);
  const stored = await transaction.find("articleDerivations", "articleId", [articleId]);
  return article.derivedFrom.map((entry, i) => {
    const path = ["article", "derivedFrom", i];
    const originId = names.idOf("articles", entry.article);
    if (originId === articleId) problems.push({ path: [...path, "article"], message: "is the article itself" });
    const id = connectionId(task, path, {
      given: entry.id,
      stored: stored.find((row) => row.originId === originId && row.kind === entry.kind)?.id,
      minted: mintId("Derivation", articleId, originId, entry.kind),
    });
    const { kind, score = null, method, sign = null } = entry;
    return { id, articleId, originId, kind, score, method, sign };
  });
}

/** The row of a version. A text that was attached to the database stays there when a record only locates its words. */
function versionRow(
  articleId: string,
  entry: VersionEntry,
  stored: Row<"articleVersions"> | undefined,
): Row<"articleVersions"> {
  const { text } = entry;
  const words =
    text === undefined
      ? { textSha256: entry.sha256 ?? "", length: entry.length ?? 0, lengthCodePoints: entry.codePoints ?? 0 }
      : { textSha256: sha256(text), ...lengthsOf(text) };
  return {
    id: entry.id ?? stored?.id ?? mintId("ArticleVersion", articleId, String(entry.ordinal)),
    articleId,
    ordinal: entry.ordinal,
    ...words,
    text: text ?? (stored?.textSha256 === words.textSha256 ? stored.text : null),
    capturedAt: entry.capturedAt ?? null,
    changeKind: entry.changeKind,
  };
}

/**
 * The rows of the record's versions. A version is a text as it was captured once: another text is another version, because
 * evidence of whatever origin counts on the one that is there.
 */
export async function versionRows({ transaction, entries, names, problems }: Task): Promise<Row<"articleVersions">[]> {
  if (!entries.article) return [];
  const articleId = names.idOf("articles", entries.article.slug);
  const stored = await transaction.find("articleVersions", "articleId", [articleId]);
  return entries.versions.map((entry, i) => {
    const there = stored.find(({ ordinal }) => ordinal === entry.ordinal);
    const row = versionRow(articleId, entry, there);
    const conflict = (field: string, message: string) =>
      problems.push({ path: ["versions", i, field], message, isConflict: true });
    if (there && there.id !== row.id)
      conflict("id", `the database has this version under another id: ${there.id}, not ${row.id}`);
    const isSame = !there || (there.textSha256 === row.textSha256 && there.length === row.length);
    if (!isSame) {
      const lengths = `${there.length} UTF-16 code units, SHA-256 ${there.textSha256}, not ${row.length}, ${row.textSha256}`;
      conflict(
        "ordinal",
        `the database holds another text as version ${entry.ordinal} (${lengths}); a changed text is a new version`,
      );
    }
    return row;
  });
}
