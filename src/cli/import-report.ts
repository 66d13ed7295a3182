import type { FilledTable } from "../ingestion/rows.ts";
import type { Counts } from "../ingestion/write-rows.ts";
import { NOTHING, type Totals } from "./importing.ts";
import { count, printJson, say } from "./output.ts";

/** What the parts of a record are called: in JSON as in the record format, and in words. In the order in which they are named. */
const SECTIONS: { readonly [N in FilledTable]: readonly [key: string, one: string, many: string] } = {
  articles: ["articles", "article", "articles"],
  articleVersions: ["versions", "version", "versions"],
  articleDerivations: ["derivations", "derivation", "derivations"],
  attributions: ["attributions", "attribution", "attributions"],
  evidence: ["evidence", "passage", "passages"],
  articleChanges: ["changes", "change of words", "changes of words"],
  claims: ["claims", "claim", "claims"],
  reviews: ["reviews", "review", "reviews"],
  claimActors: ["claimActors", "actor of claims", "actors of claims"],
  claimRelations: ["relations", "relation", "relations"],
  sources: ["sources", "source", "sources"],
  sourcesOnBehalfOf: ["onBehalfOf", "actor a source speaks for", "actors that sources speak for"],
  actors: ["actors", "actor", "actors"],
  actorNames: ["names", "other name", "other names"],
  actorIdentifiers: ["identifiers", "identifier", "identifiers"],
  affiliations: ["affiliations", "affiliation", "affiliations"],
  mentions: ["mentions", "mention", "mentions"],
  identityJudgements: ["judgements", "judgement of identity", "judgements of identity"],
  events: ["events", "event", "events"],
};
const TABLES = Object.keys(SECTIONS) as FilledTable[];

const VERBS = [
  ["added", "would add", "inserted"],
  ["changed", "would change", "updated"],
  ["removed", "would remove", "removed"],
] as const;

export interface ReportOptions {
  readonly isDryRun: boolean;
  readonly json: boolean;
}

/** Says what an import did, and prints it as JSON when that is wanted. */
export async function reportImport(totals: Totals, { isDryRun, json }: ReportOptions): Promise<void> {
  for (const line of describe(totals, isDryRun)) say(line);
  if (json) await printJson(asJson(totals, isDryRun));
}

function describe({ records, changed, counts, left }: Totals, isDryRun: boolean): string[] {
  const lines: string[] = [];
  if (!changed) lines.push(`nothing changed: the database holds all of it already (${count(records, "record")})`);
  for (const [did, would, key] of VERBS) {
    const things = thingsOf(counts, key);
    if (things.length > 0) lines.push(`${isDryRun ? would : did} ${things.join(", ")}`);
  }
  if (left.attributions.length > 0) {
    const are = left.attributions.length === 1 ? "is" : "are";
    lines.push(`${count(left.attributions.length, "attribution")} of these articles ${are} only in the database: kept`);
  }
  if (isDryRun && changed) lines.push("a dry run: nothing was changed");
  return lines;
}

function thingsOf(counts: Totals["counts"], key: keyof Counts): string[] {
  return TABLES.flatMap((table) => {
    const [, one, many] = SECTIONS[table];
    const number = counts[table]?.[key] ?? 0;
    return number > 0 ? [count(number, one, many)] : [];
  });
}

function asJson({ records, changed, counts, left }: Totals, isDryRun: boolean) {
  const sections = TABLES.map((table) => [SECTIONS[table][0], counts[table] ?? NOTHING]);
  return { dryRun: isDryRun, changed, records, counts: Object.fromEntries(sections), left };
}
