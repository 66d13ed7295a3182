import { join } from "node:path";
import { type ImportResult, importRecord } from "../../src/ingestion/import-record.ts";
import { parseRecord } from "../../src/ingestion/parse-record.ts";
import { readRecords } from "../../src/ingestion/read-records.ts";
import type { RecordInput } from "../../src/ingestion/record.ts";
import type { Store, TableName } from "../../src/storage/port.ts";
import { ROOT } from "../support/dataset.ts";

export const SEED = join(ROOT, "seed");
export const DEMO = join(ROOT, "seed/demo");

/** Imports the records of files. */
export async function importFiles(store: Store, ...paths: readonly string[]): Promise<ImportResult[]> {
  const results: ImportResult[] = [];
  for (const path of paths) {
    for await (const record of readRecords(path)) results.push(await store.transaction((t) => importRecord(t, record)));
  }
  return results;
}

/** Imports a record that a test wrote. */
export async function importEntries(store: Store, raw: RecordInput): Promise<ImportResult> {
  const record = parseRecord({ file: "test.yaml", raw, lineOf: () => null });
  return store.transaction((transaction) => importRecord(transaction, record));
}

/** The lines that a generator gives. */
export async function collect<T>(lines: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

const TABLES: readonly TableName[] = [
  "actors",
  "actorNames",
  "actorIdentifiers",
  "nameKeys",
  "affiliations",
  "articles",
  "articleVersions",
  "articleDerivations",
  "articleFingerprints",
  "sources",
  "sourcesOnBehalfOf",
  "voiceLinks",
  "events",
  "claims",
  "claimKeys",
  "claimActors",
  "claimRelations",
  "mentions",
  "identityJudgements",
  "reviews",
  "attributions",
  "attributionAncestors",
  "evidence",
  "articleChanges",
  "searchTexts",
];

/** Everything that a database holds, but for the row numbers of search, which never leave storage. */
export async function dump(store: Store): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const table of TABLES) {
    const rows = await collect(store.scan(table));
    tables[table] = rows.map((row) => JSON.stringify({ ...row, row: undefined })).sort();
  }
  return tables;
}

type Inputs<S extends keyof RecordInput> = Extract<NonNullable<RecordInput[S]>, readonly unknown[]>;

/** The words of `SMALL`. */
export const RAIN = "Rain 🌧\n\nThe mayor said that her office said it rained.\n";
export const PAPER = { slug: "paper", name: "The Paper", kind: "MEDIA_OUTLET" } satisfies Inputs<"actors">[number];
export const MAYOR = {
  slug: "mayor",
  name: "The mayor",
  kind: "PERSON",
  names: [
    { value: "Mayor One", kind: "ALIAS" },
    { value: "Mayor Two", kind: "ALIAS" },
    { value: "Mayor Three", kind: "ALIAS" },
  ],
  identifiers: [{ scheme: "wikidata", value: "Q1" }],
  affiliations: [{ kind: "HEAD_OF", other: "office", since: "2017", evidence: [{ quote: "her office" }] }],
} satisfies Inputs<"actors">[number];
export const OFFICE = {
  slug: "office",
  name: "Her office",
  kind: "GOVERNMENT_BODY",
} satisfies Inputs<"actors">[number];
export const MAYOR_SPEAKING = {
  slug: "mayor",
  name: "The mayor",
  kind: "NAMED",
  actor: "mayor",
} satisfies Inputs<"sources">[number];
export const OFFICE_SPEAKING = {
  slug: "office",
  name: "Her office",
  kind: "NAMED",
  actor: "office",
  onBehalfOf: ["mayor"],
} satisfies Inputs<"sources">[number];
export const RAINED = {
  slug: "rained",
  text: "It rained.",
  event: "rain",
  actors: [{ actor: "mayor", role: "TOPIC" }],
} satisfies Inputs<"claims">[number];
export const WET = {
  slug: "wet",
  text: "It was wet.",
  quantity: { min: 2, unit: "mm" },
} satisfies Inputs<"claims">[number];
export const INNER = {
  key: "inner",
  claim: "rained",
  source: "office",
  via: "outer",
  type: "INDIRECT",
  cue: "said",
  evidence: [
    { role: "SOURCE", quote: "her office" },
    { role: "CONTENT", quote: "it rained" },
  ],
} satisfies Inputs<"attributions">[number];
export const OUTER = {
  key: "outer",
  claim: "rained",
  source: "mayor",
  type: "INDIRECT",
  evidence: [
    { role: "SOURCE", quote: "The mayor" },
    { role: "CONTENT", quote: "her office said it rained" },
  ],
} satisfies Inputs<"attributions">[number];

/** A small record in which every kind of entry stands. */
export const SMALL = {
  article: {
    slug: "small",
    title: "A small article",
    publisher: "paper",
    language: "en",
    url: "https://example.org/small",
  },
  versions: [{ ordinal: 1, changeKind: "INITIAL", text: RAIN }],
  actors: [PAPER, MAYOR, OFFICE],
  sources: [MAYOR_SPEAKING, OFFICE_SPEAKING],
  events: [{ slug: "rain", name: "Rain", time: "2017-09-05" }],
  claims: [RAINED, WET],
  relations: [{ from: "rained", kind: "SUPPORTS", to: "wet", assertedBy: "the test" }],
  attributions: [INNER, OUTER],
} satisfies RecordInput;
