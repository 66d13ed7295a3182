import { sql } from "drizzle-orm";
import { attributionCount, attributionsOf } from "./attribution.ts";
import { hasWords, inRange, refId } from "./filters.ts";
import {
  entity,
  type ListShape,
  many,
  one,
  page,
  type SeenFrom,
  type Shape,
  seenFromBothEnds,
  value,
} from "./shape.ts";

export const article = entity("Article", {
  id: value((t) => t.id),
  slug: value((t) => t.slug),
  url: value((t) => t.url),
  title: value((t) => t.title),
  publisher: one("Actor", (actor, t) => sql`${actor.id} = ${t.publisherId}`),
  bylines: (t, _field, compiler) => compiler.dialect.json(sql`${t.bylines}`),
  dateline: value((t) => t.dateline),
  wireCredit: value((t) => t.wireCredit),
  language: value((t) => t.language),
  publishedAt: value((t) => t.publishedAt),
  versions: many(
    "ArticleVersion",
    (version, t) => sql`${version.articleId} = ${t.id}`,
    (version) => sql`${version.ordinal}`,
  ),
  derivations: seenFromBothEnds(
    "Derivation",
    (t) => t.id,
    (derivation, self) => sql`(${derivation.articleId} = ${self} or ${derivation.originId} = ${self})`,
    (derivation) => sql`${derivation.kind}, ${derivation.id}`,
  ),
  changes: page("ArticleChange", (change, t) => sql`${change.articleId} = ${t.id}`),
  attributions: attributionsOf((attribution, t) => sql`${attribution.articleId} = ${t.id}`),
});

export const articleVersion = entity("ArticleVersion", {
  id: value((t) => t.id),
  article: one("Article", (other, t) => sql`${other.id} = ${t.articleId}`),
  ordinal: value((t) => t.ordinal),
  textSha256: value((t) => t.textSha256),
  text: value((t) => t.text),
  length: value((t) => t.length),
  lengthCodePoints: value((t) => t.lengthCodePoints),
  capturedAt: value((t) => t.capturedAt),
  changeKind: value((t) => t.changeKind),
});

export const derivation: Shape<SeenFrom<"articleDerivations">> = {
  type: "Derivation",
  fields: {
    kind: value(({ row }) => row.kind),
    direction: value(({ row, self }) => sql`case when ${row.articleId} = ${self} then 'OUTGOING' else 'INCOMING' end`),
    method: value(({ row }) => row.method),
    sign: value(({ row }) => row.sign),
    score: value(({ row }) => row.score),
    other: one(
      "Article",
      (other, { row, self }) =>
        sql`${other.id} = case when ${row.articleId} = ${self} then ${row.originId} else ${row.articleId} end`,
    ),
  },
};

export const articles: ListShape<"articles"> = {
  type: "Article",
  table: "articles",
  searched: (t) => [t.id],
  filters: {
    publisher: (t, ref, compiler, field) => sql`${t.publisherId} = ${refId("actors", ref, compiler, field)}`,
    language: (t, values, compiler, field) =>
      sql`${t.language} in (select value from ${compiler.dialect.each(compiler.bind<string[]>(values, field, (list) => JSON.stringify(list)))} as wanted)`,
    publishedBetween: (t, range, compiler, field) =>
      inRange({ asc: t.publishedAtAsc, desc: t.publishedAtDesc }, range, compiler, field),
    text: hasWords("ARTICLE"),
  },
  orders: {
    PUBLISHED_AT: (t, direction) => [direction === "ASC" ? t.publishedAtAsc : t.publishedAtDesc],
    TITLE: (t) => [t.title],
    ATTRIBUTIONS: (t, _direction, compiler) => [attributionCount(compiler, (a) => sql`${a.articleId} = ${t.id}`)],
  },
  defaultOrder: { field: "PUBLISHED_AT", direction: "DESC" },
};
