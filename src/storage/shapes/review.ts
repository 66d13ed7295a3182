import { sql } from "drizzle-orm";
import { isTrue, refId } from "./filters.ts";
import { entity, type FieldShape, type ListShape, many, one, type RowOf, value } from "./shape.ts";

export const review = entity("Review", {
  id: value((t) => t.id),
  subject: value((t) => t.subject),
  subjectId: value((t) => t.subjectId),
  attribution: one("Attribution", (attribution, t) => sql`${attribution.id} = ${t.subjectId}`),
  claim: one("Claim", (claim, t) => sql`${claim.id} = ${t.subjectId}`),
  source: one("Source", (source, t) => sql`${source.id} = ${t.subjectId}`),
  actor: one("Actor", (actor, t) => sql`${actor.id} = ${t.subjectId}`),
  was: value((t) => t.was),
  is: value((t) => t.is),
  reason: value((t) => t.reason),
  decidedBy: value((t) => t.decidedBy),
  decidedAt: value((t) => t.decidedAt),
  undoes: one("Review", (other, t) => sql`${other.id} = ${t.undoesId}`),
  // Two who worked apart may each have taken it back: the first of them.
  undoneBy: one("Review", (other, t, compiler) => {
    const [undoing, from] = compiler.from("reviews");
    const first = sql`select ${undoing.id} from ${from} where ${undoing.undoesId} = ${t.id} order by ${undoing.decidedAt}, ${undoing.id} limit 1`;
    return sql`${other.id} = (${first})`;
  }),
});

/** The decisions about a thing. */
export const reviewsOf = <R extends RowOf<"attributions" | "claims" | "sources" | "actors">>(): FieldShape<R> =>
  many(
    "Review",
    (one, thing) => sql`${one.subjectId} = ${thing.id}`,
    (one) => sql`${one.decidedAt}, ${one.id}`,
  );

export const reviews: ListShape<"reviews"> = {
  type: "Review",
  table: "reviews",
  filters: {
    subject: (t, values, compiler) => compiler.in(t.subject, values),
    is: (t, values, compiler) => compiler.in(t.is, values),
    article: (t, ref, compiler, field) => {
      const [attribution, from] = compiler.from("attributions");
      return sql`${t.subjectId} in (select ${attribution.id} from ${from} where ${attribution.articleId} = ${refId("articles", ref, compiler, field)})`;
    },
    isUndone: (t, wanted, compiler) => {
      const [other, from] = compiler.from("reviews");
      return isTrue(wanted, sql`exists (select 1 from ${from} where ${other.undoesId} = ${t.id})`);
    },
  },
  orders: { DECIDED_AT: (t) => [t.decidedAt] },
  defaultOrder: { field: "DECIDED_AT", direction: "DESC" },
};
