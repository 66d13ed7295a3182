import { misfit, sha256 } from "../domain/passage.ts";
import type { Row, Store } from "../storage/port.ts";
import { describeEvidence, locatorOf } from "./locator.ts";
import { lengthsOf, passageOf, type Words, wordsOfVersion } from "./resolve-evidence.ts";

/** What checking the evidence found. */
export interface EvidenceCheck {
  /** What is wrong, a line each; empty when all is well. */
  readonly problems: readonly string[];
  /** How many passages were verified in their texts. */
  readonly checked: number;
  /** How many could not be: the text is not held, or the words are known to have left it. */
  readonly unverifiable: number;
}

/** Verifies every text that is held against its hash, and every passage in it against its locator and its stored words. */
export async function checkEvidence(store: Store): Promise<EvidenceCheck> {
  const problems: string[] = [];
  let checked = 0;
  let unverifiable = 0;
  for await (const version of store.scan("articleVersions")) {
    problems.push(...textProblems(version));
    const words = wordsOfVersion(version);
    for (const row of await store.find("evidence", "versionId", [version.id])) {
      if (version.text === null || row.anchor === "ORPHANED") {
        unverifiable++;
        continue;
      }
      checked++;
      const problem = passageProblem(version.text, words, row);
      if (problem !== null) problems.push(`${describeEvidence(row)} in version ${version.id}: ${problem}`);
    }
  }
  return { problems, checked, unverifiable };
}

function textProblems({ id, text, textSha256, length, lengthCodePoints }: Row<"articleVersions">): string[] {
  if (text === null) return [];
  const found = { textSha256: sha256(text), ...lengthsOf(text) };
  const recorded = { textSha256, length, lengthCodePoints };
  return (["textSha256", "length", "lengthCodePoints"] as const)
    .filter((field) => found[field] !== recorded[field])
    .map((field) => `version ${id}: its text has the ${field} ${found[field]}, not ${recorded[field]}`);
}

function passageProblem(text: string, words: Words, row: Row<"evidence">): string | null {
  const locator = locatorOf(row);
  const fault = misfit(text, locator, words.paragraphs);
  if (fault !== null) return fault;
  const passage = Object.entries(passageOf(words, locator));
  const wrong = passage.filter(([field, value]) => row[field as keyof typeof row] !== value).map(([field]) => field);
  return wrong.length === 0 ? null : `${wrong.join(", ")} do not agree with the text`;
}
