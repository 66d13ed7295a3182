/**
 * How SQLite goes about the filters: each alone, and each pair, finds its rows by an index, or walks the list in its order and
 * stops when the page is full; it never looks through a whole table.
 */
import Database from "better-sqlite3";
import { isInputObjectType, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type OpenDataset, openDataset } from "../support/dataset.ts";

const REF = '{ slug: "x" }';
const RANGE = '{ from: "2017", to: "2018" }';
const FILTERS: { readonly [list: string]: { readonly [filter: string]: string } } = {
  attributions: {
    saidBy: REF,
    source: REF,
    through: REF,
    about: `{ actor: ${REF}, role: [AGENT] }`,
    claim: REF,
    article: REF,
    publisher: REF,
    event: REF,
    type: "[DIRECT]",
    stance: "[DENIES, QUESTIONS]",
    certainty: "[POSSIBLE]",
    status: "[PROPOSED]",
    method: "[MODEL]",
    saidBetween: RANGE,
    publishedBetween: RANGE,
    text: '"flood"',
    hasQuantity: "true",
    isNested: "true",
    isUnnamed: "true",
  },
  claims: {
    attributedIn: `{ saidBy: ${REF} }`,
    about: `{ actor: ${REF} }`,
    event: REF,
    timeBetween: RANGE,
    text: '"flood"',
    hasQuantity: "true",
    isContradicted: "true",
    status: "[PROPOSED]",
  },
  sources: {
    kind: "[UNNAMED]",
    actor: REF,
    onBehalfOf: REF,
    article: REF,
    isUnnamed: "true",
    status: "[PROPOSED]",
    text: '"flood"',
  },
  actors: { kind: "[PERSON]", affiliatedWith: REF, isSource: "true", status: "[PROPOSED]", text: '"flood"' },
  articles: { publisher: REF, language: '["en"]', publishedBetween: RANGE, text: '"flood"' },
  articleChanges: { article: REF, publisher: REF, source: REF, kind: "[QUOTE_ADDED]" },
  identityJudgements: { judgement: "[UNSURE]", actor: REF, isRevoked: "true" },
  events: { about: `{ actor: ${REF} }`, article: REF, timeBetween: RANGE, text: '"flood"' },
};

const schema = createSchema();
let data: OpenDataset;
let execute: ReturnType<typeof createExecute>;
let connection: Database.Database;
beforeAll(async () => {
  data = await openDataset("demo");
  execute = createExecute(schema, data.store);
  connection = new Database(data.place, { readonly: true });
  connection.function("within_deadline", () => 1);
});
afterAll(async () => {
  connection.close();
  await data.close();
});

/** The steps of a list's plan that look through a whole table. */
async function scans(list: string, filters: readonly string[]): Promise<string[]> {
  const given = filters.map((filter) => `${filter}: ${FILTERS[list]?.[filter]}`);
  data.statements.length = 0;
  const document = parse(`{ ${list}(filter: { ${given.join(" ")} }) { nodes { id } } }`);
  expect((await execute({ schema, document })).errors).toBeUndefined();
  const [statement = ""] = data.statements;
  const parameters = [...statement.matchAll(/\?/g)].map(() => "1");
  const steps = connection.prepare<unknown[], { detail: string }>(`explain query plan ${statement}`).all(...parameters);
  return steps.map(({ detail }) => detail).filter((detail) => /^SCAN t\d+$/.test(detail));
}

describe.each(Object.entries(FILTERS))("filters of %s", (list, filters) => {
  const names = Object.keys(filters);
  it("are all here", () => {
    const filter = schema
      .getQueryType()
      ?.getFields()
      [list]?.args.find(({ name }) => name === "filter")?.type;
    expect(isInputObjectType(filter) && Object.keys(filter.getFields()).sort()).toEqual([...names].sort());
  });
  it.each(names)("%s", async (name) => expect(await scans(list, [name])).toEqual([]));
  it("in pairs", async () => {
    for (const [i, one] of names.entries()) {
      for (const other of names.slice(i + 1))
        expect(await scans(list, [one, other]), `${one} and ${other}`).toEqual([]);
    }
  });
});
