import { sql } from "drizzle-orm";
import { attributionCount, attributionsOf, notRejected } from "./attribution.ts";
import { voiceOf } from "./corroboration.ts";
import { hasWords, identicalTo, isTrue, refId } from "./filters.ts";
import { reviewsOf } from "./review.ts";
import { entity, type ListShape, one, value } from "./shape.ts";

export const source = entity("Source", {
  id: value((t) => t.id),
  slug: value((t) => t.slug),
  name: value((t) => t.name),
  kind: value((t) => t.kind),
  actor: one("Actor", (actor, t) => sql`${actor.id} = ${t.actorId}`),
  onBehalfOf: (t, field, compiler) => {
    const [actor, actors] = compiler.from("actors");
    const [behalf, behalves] = compiler.from("sourcesOnBehalfOf");
    const of = {
      from: sql`${behalves} join ${actors} on ${actor.id} = ${behalf.actorId}`,
      where: sql`${behalf.sourceId} = ${t.id}`,
      orderBy: sql`${behalf.ordinal}`,
    };
    return sql`(${compiler.selectObjects(compiler.shape("Actor"), actor, field, of)})`;
  },
  article: one("Article", (article, t) => sql`${article.id} = ${t.articleId}`),
  descriptor: value((t) => t.descriptor),
  cardinality: value((t) => t.cardinality),
  reasonForAnonymity: value((t) => t.reasonForAnonymity),
  status: value((t) => t.status),
  reviews: reviewsOf(),
  voice: voiceOf((t) => t.voice),
  attributions: attributionsOf((attribution, t) => sql`${attribution.sourceId} = ${t.id}`),
});

export const sources: ListShape<"sources"> = {
  type: "Source",
  table: "sources",
  searched: (t) => [t.id],
  filters: {
    kind: (t, values, compiler) => compiler.in(t.kind, values),
    actor: (t, ref, compiler, field) =>
      sql`${t.actorId} in ${identicalTo(refId("actors", ref, compiler, field), compiler)}`,
    onBehalfOf: (t, ref, compiler, field) => {
      const [behalf, from] = compiler.from("sourcesOnBehalfOf");
      return sql`${t.id} in (select ${behalf.sourceId} from ${from} where ${behalf.actorId} in ${identicalTo(refId("actors", ref, compiler, field), compiler)})`;
    },
    article: (t, ref, compiler, field) => {
      const [attribution, from] = compiler.from("attributions");
      return sql`${t.id} in (select ${attribution.sourceId} from ${from} where ${attribution.articleId} = ${refId("articles", ref, compiler, field)} and ${notRejected(attribution)})`;
    },
    isUnnamed: (t, wanted) => isTrue(wanted, sql`${t.kind} = 'UNNAMED'`),
    status: (t, values, compiler) => compiler.in(t.status, values),
    text: hasWords("SOURCE"),
  },
  unlessFiltered: { status: notRejected },
  orders: {
    NAME: (t) => [t.name],
    ATTRIBUTIONS: (t, _direction, compiler) => [attributionCount(compiler, (a) => sql`${a.sourceId} = ${t.id}`)],
  },
  defaultOrder: { field: "NAME", direction: "ASC" },
};
