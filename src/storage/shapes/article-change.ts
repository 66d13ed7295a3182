import { sql } from "drizzle-orm";
import { refId } from "./filters.ts";
import { entity, type ListShape, one, value } from "./shape.ts";

export const articleChange = entity("ArticleChange", {
  id: value((t) => t.id),
  kind: value((t) => t.kind),
  article: one("Article", (article, t) => sql`${article.id} = ${t.articleId}`),
  version: one("ArticleVersion", (version, t) => sql`${version.id} = ${t.versionId}`),
  attribution: one("Attribution", (attribution, t) => sql`${attribution.id} = ${t.attributionId}`),
  was: value((t) => t.was),
  is: value((t) => t.is),
  score: value((t) => t.score),
});

export const articleChanges: ListShape<"articleChanges"> = {
  type: "ArticleChange",
  table: "articleChanges",
  filters: {
    article: (t, ref, compiler, field) => sql`${t.articleId} = ${refId("articles", ref, compiler, field)}`,
    publisher: (t, ref, compiler, field) => {
      const [article, from] = compiler.from("articles");
      return sql`${t.articleId} in (select ${article.id} from ${from} where ${article.publisherId} = ${refId("actors", ref, compiler, field)})`;
    },
    source: (t, ref, compiler, field) => {
      const [attribution, from] = compiler.from("attributions");
      return sql`${t.attributionId} in (select ${attribution.id} from ${from} where ${attribution.sourceId} = ${refId("sources", ref, compiler, field)})`;
    },
    kind: (t, values, compiler) => compiler.in(t.kind, values),
  },
  orders: { VERSION: (t) => [t.articleId, t.ordinal, t.position] },
  defaultOrder: { field: "VERSION", direction: "ASC" },
};
