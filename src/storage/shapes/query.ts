import { sql } from "drizzle-orm";
import type { SluggedTable } from "../port.ts";
import { node, nodeTypes } from "./node.ts";
import { search } from "./search.ts";
import { type ENTITY_TABLES, type FieldShape, one, page, type Shape, type TableOf } from "./shape.ts";
import { attributionStats } from "./stats.ts";

type Slugged = {
  [T in keyof typeof ENTITY_TABLES]: TableOf<T> extends SluggedTable ? T : never;
}[keyof typeof ENTITY_TABLES];

/** The thing whose slug an argument gives. */
const bySlug = (type: Slugged): FieldShape<unknown> =>
  one(
    type,
    (thing, _root, compiler, field) => sql`${thing.slug} = ${compiler.bind(field.arguments.slug ?? null, field)}`,
  );

/** The root: fields of no row. */
export const query: Shape<unknown> = {
  type: "Query",
  fields: {
    attributions: page("Attribution"),
    claims: page("Claim"),
    sources: page("Source"),
    actors: page("Actor"),
    articles: page("Article"),
    events: page("Event"),
    articleChanges: page("ArticleChange"),
    identityJudgements: page("IdentityJudgement"),
    reviews: page("Review"),
    article: bySlug("Article"),
    actor: bySlug("Actor"),
    source: bySlug("Source"),
    event: bySlug("Event"),
    claim: bySlug("Claim"),
    node: (_root, field, compiler) => {
      const id = field.arguments.id ?? null;
      return node(compiler.bind(id, field), nodeTypes(id), field, compiler);
    },
    nodes: (_root, field, compiler) => {
      const wanted = sql`${sql.identifier(compiler.name("wanted"))}`;
      const given = field.arguments.ids ?? [];
      const ids = compiler.dialect.each(compiler.bind<string[]>(given, field, (list) => JSON.stringify(list)));
      const item = node(sql`${wanted}.value`, nodeTypes(given), field, compiler);
      return sql`(select ${compiler.dialect.collect(item, sql`${wanted}.key`)} from ${ids} as ${wanted})`;
    },
    search,
    attributionStats,
  },
};
