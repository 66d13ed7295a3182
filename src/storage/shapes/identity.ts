import { type SQL, sql } from "drizzle-orm";
import { isTrue, refId } from "./filters.ts";
import { entity, type ListShape, many, one, type RowOf, value } from "./shape.ts";

export const mention = entity("Mention", {
  id: value((t) => t.id),
  name: value((t) => t.name),
  article: one("Article", (article, t) => sql`${article.id} = ${t.articleId}`),
  source: one("Source", (source, t) => sql`${source.id} = ${t.sourceId}`),
  judgements: many(
    "IdentityJudgement",
    (judgement, t) => sql`${judgement.mentionId} = ${t.id}`,
    (judgement) => sql`${judgement.decidedAt}, ${judgement.id}`,
  ),
});

export const identityJudgement = entity("IdentityJudgement", {
  id: value((t) => t.id),
  judgement: value((t) => t.judgement),
  mention: one("Mention", (mentioned, t) => sql`${mentioned.id} = ${t.mentionId}`),
  other: one("Actor", (actor, t) => sql`${actor.id} = ${t.otherActorId}`),
  actor: one("Actor", (actor, t) => sql`${actor.id} = ${t.actorId}`),
  score: value((t) => t.score),
  reason: value((t) => t.reason),
  decidedBy: value((t) => t.decidedBy),
  decidedAt: value((t) => t.decidedAt),
  revokedAt: value((t) => t.revokedAt),
});

/** Whether a judgement is about an actor, at either end. */
export const isAbout = (t: RowOf<"identityJudgements">, actorId: SQL): SQL =>
  sql`(${t.actorId} = ${actorId} or ${t.otherActorId} = ${actorId})`;

export const identityJudgements: ListShape<"identityJudgements"> = {
  type: "IdentityJudgement",
  table: "identityJudgements",
  filters: {
    judgement: (t, values, compiler) => compiler.in(t.judgement, values),
    actor: (t, ref, compiler, field) => isAbout(t, refId("actors", ref, compiler, field)),
    isRevoked: (t, wanted) => isTrue(wanted, sql`${t.revokedAt} is not null`),
  },
  orders: { DECIDED_AT: (t) => [t.decidedAt] },
  defaultOrder: { field: "DECIDED_AT", direction: "ASC" },
};
