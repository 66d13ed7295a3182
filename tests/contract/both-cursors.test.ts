/** Lists have one order on both databases, and a cursor that one made goes on in the other. */
import { type GraphQLEnumType, type GraphQLInputObjectType, getNamedType, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type OpenDataset, openDataset } from "../support/dataset.ts";
import { hasPostgres } from "../support/postgres.ts";
import { claim } from "./records.ts";

const schema = createSchema();
const LISTS = ["attributions", "claims", "sources", "actors", "articles", "events"] as const;

/** Every list with every order that it has, both ways. */
const ORDERS = LISTS.flatMap((list) => {
  const orderBy = schema
    .getQueryType()
    ?.getFields()
    [list]?.args.find(({ name }) => name === "orderBy");
  const order = getNamedType(orderBy?.type) as GraphQLInputObjectType;
  const fields = getNamedType(order.getFields().field?.type) as GraphQLEnumType;
  return fields
    .getValues()
    .flatMap(({ name }) => ["ASC", "DESC"].map((direction) => ({ list, field: name, direction })));
});

interface Page {
  readonly edges: { cursor: string; node: { id: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

describe.skipIf(!hasPostgres)("lists and cursors are those of both databases", () => {
  let opened: OpenDataset[] = [];
  beforeAll(async () => {
    opened = [await openDataset("demo", "SQLite"), await openDataset("demo", "PostgreSQL")];
    // Slugs that a locale would put into another order.
    const slugs = ["Zoe", "_x", "ada", "bob", "Émile", "Éric", "zoe", "a b", "a-b", "𝐀", "\uffee"];
    for (const { store } of opened) {
      await store.transaction((transaction) =>
        transaction.put(
          "claims",
          slugs.map((slug, i) => claim(`x${i}`, { slug })),
        ),
      );
    }
  });
  afterAll(() => Promise.all(opened.map((data) => data.close())));

  async function page(database: 0 | 1, list: string, orderBy: unknown, after: string | null): Promise<Page> {
    const type = `${list[0]?.toUpperCase()}${list.slice(1, -1)}Order`;
    const document = parse(
      `query ($orderBy: ${type}!, $after: String) { ${list}(first: 3, after: $after, orderBy: $orderBy) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
    );
    const store = opened[database]?.store;
    if (store === undefined) throw new Error("the databases are open");
    const { data, errors } = await createExecute(
      schema,
      store,
    )({ schema, document, variableValues: { orderBy, after } });
    expect(errors).toBeUndefined();
    return (data as unknown as { [list: string]: Page })[list] as Page;
  }

  it("has orders", () => expect(ORDERS.length).toBeGreaterThan(20));

  it.each(ORDERS)("$list by $field $direction", async ({ list, ...orderBy }) => {
    let after: string | null = null;
    let seen = 0;
    for (let turn = 0; ; turn++) {
      const [sqlite, postgres]: [Page, Page] = [
        await page(0, list, orderBy, after),
        await page(1, list, orderBy, after),
      ];
      expect(postgres).toEqual(sqlite);
      seen += sqlite.edges.length;
      if (!sqlite.pageInfo.hasNextPage) break;
      after = turn % 2 === 0 ? sqlite.pageInfo.endCursor : postgres.pageInfo.endCursor;
    }
    expect(seen).toBeGreaterThan(3);
  });

  it("a cursor with a key of another type is refused", async () => {
    const forged = Buffer.from(JSON.stringify([1, "POSITION ASC", "art_x", "first", "atr_x"])).toString("hex");
    const document = parse(
      `{ attributions(after: "${forged}") { totalCount } nodes: attributions(after: "${forged}") { nodes { id } } }`,
    );
    const store = opened[1]?.store;
    if (store === undefined) throw new Error("the databases are open");
    const { errors } = await createExecute(schema, store)({ schema, document });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_CURSOR"]);
  });
});
