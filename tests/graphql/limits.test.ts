/** What an operation may ask for, and that what it may ask for is answered. */
import { type ExecutionResult, parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type OpenDataset, openDataset } from "../support/dataset.ts";

const schema = createSchema();
let data: OpenDataset;
let execute: ReturnType<typeof createExecute>;
beforeAll(async () => {
  data = await openDataset("seed");
  execute = createExecute(schema, data.store);
});
afterAll(() => data.close());

async function run(source: string, variableValues: { [name: string]: unknown } = {}): Promise<ExecutionResult> {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  data.statements.length = 0;
  return execute({ schema, document, variableValues });
}

const refused = async (source: string, variables?: { [name: string]: unknown }) => {
  const { data: nothing, errors } = await run(source, variables);
  expect(nothing).toBeUndefined();
  expect(data.statements).toEqual([]);
  return errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions.code }))[0];
};

describe("the budget of nodes", () => {
  const nested = "attributions(first: 100) { nodes { claim { attributions(first: 99) { totalCount } } } }";

  it("is 10,000, to the last one", async () => {
    expect((await run(`{ ${nested} }`)).errors).toBeUndefined();
    expect(await refused(`{ ${nested} event(slug: "x") { claims(first: 1) { totalCount } } }`)).toMatchObject({
      code: "QUERY_TOO_COSTLY",
      path: ["event", "claims"],
    });
  });

  it("counts variables and their defaults", async () => {
    const source =
      "query ($n: Int = 100) { attributions(first: $n) { nodes { claim { attributions(first: $n) { totalCount } } } } }";
    expect(await refused(source)).toMatchObject({ code: "QUERY_TOO_COSTLY" });
    expect((await run(source, { n: 50 })).errors).toBeUndefined();
    expect(await refused(source, { n: 100 })).toMatchObject({ code: "QUERY_TOO_COSTLY" });
  });

  it("counts 20 where no size is given", async () => {
    expect(
      await refused(
        "{ claims { nodes { attributions { nodes { claim { attributions(first: 25) { totalCount } } } } } } }",
      ),
    ).toMatchObject({
      code: "QUERY_TOO_COSTLY",
      path: ["claims", "nodes", "attributions", "nodes", "claim", "attributions"],
    });
  });

  it("counts ids, and takes 100 of them", async () => {
    const ids = (count: number) => ({ ids: Array.from({ length: count }, (_, i) => `clm_${i}`) });
    const source = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    expect((await run(source, ids(100))).data).toEqual({ nodes: ids(100).ids.map(() => null) });
    expect(await refused(source, ids(101))).toMatchObject({ code: "BAD_PAGE", path: ["nodes"] });
  });

  it("stops a fragment bomb", async () => {
    const levels = Array.from(
      { length: 11 },
      (_, i) =>
        `fragment F${i} on Attribution { a: via { ...F${i + 1} } b: via { ...F${i + 1} } c: via { ...F${i + 1} } d: via { ...F${i + 1} } }`,
    );
    const source = `{ attributions(first: 1) { nodes { ...F0 } } } ${levels.join("\n")} fragment F11 on Attribution { id }`;
    expect(await refused(source)).toMatchObject({ code: "QUERY_TOO_COSTLY" });
  });
});

describe("the depth", () => {
  const deep = (levels: number) =>
    `{ attributions(first: 1) { nodes { ${"via { ".repeat(levels - 3)} id ${"} ".repeat(levels - 3)} } } }`;
  it("is at most 12", async () => {
    expect((await run(deep(12))).errors).toBeUndefined();
    expect(await refused(deep(13))).toMatchObject({ code: "QUERY_TOO_COSTLY" });
  });
});

describe("page arguments", () => {
  it.each([
    ["first: 0", "BAD_PAGE"],
    ["first: 101", "BAD_PAGE"],
    ["last: -1", "BAD_PAGE"],
    ["first: 1, last: 1", "BAD_PAGE"],
    ['last: 1, after: "x"', "BAD_PAGE"],
    ['first: 1, before: "x"', "BAD_PAGE"],
  ])("%s is %s", async (args, code) => {
    expect(await refused(`{ claims(${args}) { totalCount } }`)).toMatchObject({ code, path: ["claims"] });
  });

  it("a cursor belongs to its order", async () => {
    const page = await run("{ claims(first: 1) { pageInfo { endCursor } } }");
    const after = (page.data as { claims: { pageInfo: { endCursor: string } } }).claims.pageInfo.endCursor;
    const source =
      "query ($after: String, $field: ClaimOrderField!) { claims(after: $after, orderBy: { field: $field }) { nodes { slug } } }";
    expect((await run(source, { after, field: "SLUG" })).errors).toBeUndefined();
    for (const [cursor, field] of [
      [after, "TIME"],
      ["nonsense", "SLUG"],
      [Buffer.from("[1]").toString("hex"), "SLUG"],
      [Buffer.from('[1,"SLUG ASC",{},"x"]').toString("hex"), "SLUG"],
    ]) {
      const { errors } = await run(source, { after: cursor, field });
      expect(errors?.[0]).toMatchObject({ path: ["claims"], extensions: { code: "BAD_CURSOR" } });
    }
  });
});

describe("wide and long operations", () => {
  it("60 root fields", async () => {
    const fields = Array.from({ length: 60 }, (_, i) => `f${i}: claims(first: 1) { totalCount nodes { text } }`);
    expect(Object.keys((await run(`{ ${fields.join(" ")} }`)).data ?? {})).toHaveLength(60);
  });

  it("60 aliased fields of 100 characters", async () => {
    const names = Array.from({ length: 60 }, (_, i) => `${"a".repeat(97)}${String(i).padStart(3, "0")}`);
    const { data: answer } = await run(
      `{ claims(first: 1) { nodes { ${names.map((name) => `${name}: slug`).join(" ")} } } }`,
    );
    const [claim] = (answer as { claims: { nodes: { [name: string]: string }[] } }).claims.nodes;
    expect(Object.keys(claim ?? {})).toEqual(names);
  });
});

describe("bad values", () => {
  it.each([
    ['{ attributions(filter: { saidBetween: { from: "yesterday" } }) { totalCount } }', undefined],
    [
      "query ($d: PartialDate) { attributions(filter: { saidBetween: { from: $d } }) { totalCount } }",
      { d: "2017-13" },
    ],
  ])("a date that is none: %s", async (source, variables) => {
    const document = parse(source);
    const problems = validate(schema, document);
    const { errors } =
      problems.length > 0 ? { errors: problems } : await execute({ schema, document, variableValues: variables ?? {} });
    expect(errors?.[0]?.message).toContain("EDTF");
  });

  it("a search for nothing", async () => {
    expect((await run('{ search(query: "…") { node { id } } }')).errors?.[0]).toMatchObject({
      path: ["search"],
      extensions: { code: "BAD_SEARCH" },
    });
  });

  it("a text that is not well-formed", async () => {
    const source = "query ($slug: String!) { claim(slug: $slug) { id } }";
    for (const slug of ["\ud800", "a\u0000b"]) {
      expect(await refused(source, { slug })).toMatchObject({ code: "BAD_USER_INPUT" });
    }
  });

  it("more dimensions than four, or one twice", async () => {
    for (const groupBy of ["", "SOURCE, SOURCE", "SOURCE, ACTOR, TYPE, STANCE, MONTH"]) {
      expect((await run(`{ attributionStats(groupBy: [${groupBy}]) { total } }`)).errors?.[0]?.extensions.code).toBe(
        "BAD_USER_INPUT",
      );
    }
  });
});

describe("introspection", () => {
  it("goes together with data, in the order asked", async () => {
    const { data: answer } = await run(
      '{ claims(first: 1) { totalCount } __schema { queryType { name } } __typename t: __type(name: "Claim") { name } }',
    );
    expect(JSON.stringify(answer)).toMatch(
      /^{"claims":{"totalCount":\d+},"__schema":{"queryType":{"name":"Query"}},"__typename":"Query","t":{"name":"Claim"}}$/,
    );
  });
});

describe("plans", () => {
  it("are shared by requests of one form, and not by others", async () => {
    const source =
      "query ($f: AttributionFilter, $d: OrderDirection!, $with: Boolean!) { attributions(filter: $f, orderBy: { field: SAID_AT, direction: $d }) { totalCount nodes { id @include(if: $with) type } } }";
    const sql = async (f: unknown, d: string, withId: boolean) => {
      const document = parse(source);
      data.statements.length = 0;
      const { errors } = await execute({ schema, document, variableValues: { f, d, with: withId } });
      expect(errors).toBeUndefined();
      return data.statements[0];
    };
    const first = await sql({ claim: { slug: "a" } }, "ASC", true);
    expect(await sql({ claim: { slug: "b" } }, "ASC", true)).toBe(first);
    expect(await sql({ claim: { id: "b" } }, "ASC", true)).not.toBe(first);
    expect(await sql({ claim: { slug: "a" } }, "DESC", true)).not.toBe(first);
    expect(await sql({ claim: { slug: "a" } }, "ASC", false)).not.toBe(first);
    expect(await sql(null, "ASC", true)).not.toBe(first);
  });
});
