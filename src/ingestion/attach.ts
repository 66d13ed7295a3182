import { UserError } from "../domain/errors.ts";
import { codePoints, misfit, paragraphsOf, type Span, sha256 } from "../domain/passage.ts";
import type { Row, Store, Transaction } from "../storage/port.ts";
import { unstorable } from "./fields.ts";
import { describeEvidence, locatorOf } from "./locator.ts";
import { passageOf, wordsOfVersion } from "./resolve-evidence.ts";

/** What attaching a text did. */
export interface AttachResult {
  readonly article: string;
  /** The ordinal of the version that the text is. */
  readonly version: number;
  /** How many passages were verified. */
  readonly verified: number;
  /** False when the database held the text already. */
  readonly changed: boolean;
}

/**
 * Adds the words to a version of an article that only locates them, after checking that they are the same words.
 * @param versionOrdinal the version; the one whose hash fits when left out.
 * @throws UserError naming all that does not fit; nothing is changed then.
 */
export function attachText(store: Store, slug: string, text: string, versionOrdinal?: number): Promise<AttachResult> {
  return store.transaction(async (transaction) => {
    const version = await chooseVersion(transaction, slug, text, versionOrdinal);
    refuseOtherText(version, slug, text);
    const evidence = await transaction.find("evidence", "versionId", [version.id]);
    refuseMisfits(evidence, text, `"${slug}", version ${version.ordinal}`);
    const held = { ...version, text };
    const words = wordsOfVersion(held);
    const quoted = evidence.map((row) =>
      row.anchor === "ORPHANED" ? row : { ...row, ...passageOf(words, locatorOf(row)) },
    );
    const counts = [await transaction.put("articleVersions", [held]), await transaction.put("evidence", quoted)];
    return {
      article: slug,
      version: version.ordinal,
      verified: evidence.filter(isAnchored).length,
      changed: counts.some(({ inserted, updated }) => inserted + updated > 0),
    };
  });
}

const isAnchored = ({ anchor }: Row<"evidence">): boolean => anchor !== "ORPHANED";

async function chooseVersion(transaction: Transaction, slug: string, text: string, ordinal: number | undefined) {
  const [article] = await transaction.find("articles", "slug", [slug]);
  if (!article) throw new UserError("NOT_FOUND", `there is no article "${slug}"`);
  const versions = await transaction.find("articleVersions", "articleId", [article.id]);
  const ordinals = versions.map((version) => version.ordinal).sort((a, b) => a - b);
  if (ordinals.length === 0)
    throw new UserError("NOT_FOUND", `the article "${slug}" has no version to attach a text to`);
  const hash = sha256(text);
  const only = versions.length === 1 ? versions[0] : undefined;
  const chosen =
    ordinal === undefined
      ? (versions.find(({ textSha256 }) => textSha256 === hash) ?? only)
      : versions.find((version) => version.ordinal === ordinal);
  if (chosen) return chosen;
  if (ordinal !== undefined) {
    throw new UserError("NOT_FOUND", `"${slug}" has no version ${ordinal}; it has ${ordinals.join(", ")}`);
  }
  const message = `the text is none of the versions ${ordinals.join(", ")} of "${slug}"; say which one it should be to learn what differs`;
  throw new UserError("TEXT_MISMATCH", message);
}

function refuseOtherText(version: Row<"articleVersions">, slug: string, text: string): void {
  const fault = unstorable(text);
  if (fault !== null) throw new UserError("BAD_TEXT", `the text ${fault}`);
  const hash = sha256(text);
  if (hash === version.textSha256 && text.length === version.length && codePoints(text) === version.lengthCodePoints)
    return;
  const lines = [
    `the text is not version ${version.ordinal} of "${slug}":`,
    `  recorded: ${version.length} UTF-16 code units, SHA-256 ${version.textSha256}`,
    `  given:    ${text.length} UTF-16 code units, SHA-256 ${hash}`,
  ];
  const remedy = remedyFor(text, version.textSha256);
  if (remedy !== null) lines.push(`  it would be the same ${remedy}`);
  throw new UserError("TEXT_MISMATCH", lines.join("\n"));
}

/** A change that editors and transfers make to a text unasked, and the words for undoing it. */
type Change = readonly [words: string | null, change: (text: string) => string];

const same: Change = [null, (text) => text];
const MARKS: readonly Change[] = [
  same,
  ["without the byte order mark", (text) => text.replace(/^\uFEFF/, "")],
  ["with a byte order mark", (text) => (text.startsWith("\uFEFF") ? text : `\uFEFF${text}`)],
];
const LINE_ENDS: readonly Change[] = [
  same,
  ["with LF line endings", (text) => text.replace(/\r\n?/g, "\n")],
  ["with CRLF line endings", (text) => text.replace(/\r\n?|\n/g, "\r\n")],
];
const LAST_LINES: readonly Change[] = [
  same,
  ["without the newline at its end", (text) => text.replace(/(?:\r\n|\r|\n)$/, "")],
  ["without the newlines at its end", (text) => text.replace(/[\r\n]+$/, "")],
  ["with a newline at its end", (text) => `${text}${text.includes("\r\n") ? "\r\n" : "\n"}`],
];

/** Which of the changes that happen unasked would give a text of this hash, in words; null when none would. */
function remedyFor(text: string, wanted: string): string | null {
  for (const [mark, changeMark] of MARKS) {
    for (const [ends, changeEnds] of LINE_ENDS) {
      for (const [last, changeLast] of LAST_LINES) {
        if (sha256(changeLast(changeEnds(changeMark(text)))) !== wanted) continue;
        return [mark, ends, last].filter((words) => words !== null).join(" and ");
      }
    }
  }
  return null;
}

function refuseMisfits(evidence: readonly Row<"evidence">[], text: string, where: string): void {
  const paragraphs: readonly Span[] = paragraphsOf(text);
  const faults = evidence.filter(isAnchored).flatMap((row) => {
    const fault = misfit(text, locatorOf(row), paragraphs);
    return fault === null ? [] : [`  ${describeEvidence(row)}: ${fault}`];
  });
  if (faults.length === 0) return;
  const [lead, remedy] = [
    `the text is the recorded one of ${where}, but evidence does not fit it:`,
    "correct the record, import it, then attach again",
  ];
  throw new UserError("TEXT_MISMATCH", [lead, ...faults, remedy].join("\n"));
}
