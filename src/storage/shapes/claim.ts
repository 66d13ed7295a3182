import { sql } from "drizzle-orm";
import { conditions, where } from "../page.ts";
import { attributionCount, attributionsOf, notRejected } from "./attribution.ts";
import { corroborationOf } from "./corroboration.ts";
import { claimsAbout, hasWords, inRange, isPresent, isTrue, refId } from "./filters.ts";
import { reviewsOf } from "./review.ts";
import {
  embedded,
  entity,
  flag,
  type ListShape,
  many,
  one,
  type RowOf,
  type SeenFrom,
  type Shape,
  seenFromBothEnds,
  value,
} from "./shape.ts";

export const claim = entity("Claim", {
  id: value((t) => t.id),
  slug: value((t) => t.slug),
  text: value((t) => t.text),
  quantity: embedded("Quantity", (t) => sql`${t.quantityUnit} is not null`),
  time: value((t) => t.time),
  place: value((t) => t.place),
  event: one("Event", (event, t) => sql`${event.id} = ${t.eventId}`),
  actors: many(
    "ClaimActor",
    (claimActor, t, compiler, field) => {
      const { role } = field.arguments;
      const inRole = role == null ? sql`` : sql` and ${compiler.in(claimActor.role, role)}`;
      return sql`${claimActor.claimId} = ${t.id}${inRole}`;
    },
    (claimActor) => sql`${claimActor.ordinal}, ${claimActor.actorId}`,
  ),
  attributions: attributionsOf((attribution, t) => sql`${attribution.claimId} = ${t.id}`),
  relations: seenFromBothEnds(
    "ClaimRelation",
    (t) => t.id,
    (relation, self, compiler, field) => {
      const { kind } = field.arguments;
      const ofKind = kind == null ? sql`` : sql` and ${compiler.in(relation.kind, kind)}`;
      return sql`(${relation.fromId} = ${self} or ${relation.toId} = ${self}) and ${relation.status} <> 'REJECTED'${ofKind}`;
    },
    (relation) => sql`${relation.kind}, ${relation.id}`,
  ),
  corroboration: corroborationOf((t) => t.sameAs),
  note: value((t) => t.note),
  status: value((t) => t.status),
  reviews: reviewsOf(),
});

export const quantity: Shape<RowOf<"claims">> = {
  type: "Quantity",
  fields: {
    min: value((t) => t.quantityMin),
    max: value((t) => t.quantityMax),
    unit: value((t) => t.quantityUnit),
    isApproximate: flag((t) => t.quantityIsApproximate),
  },
};

export const claimActor = entity("ClaimActor", {
  role: value((t) => t.role),
  actor: one("Actor", (actor, t) => sql`${actor.id} = ${t.actorId}`),
});

export const claimRelation: Shape<SeenFrom<"claimRelations">> = {
  type: "ClaimRelation",
  fields: {
    kind: value(({ row }) => row.kind),
    direction: value(({ row, self }) => sql`case when ${row.fromId} = ${self} then 'OUTGOING' else 'INCOMING' end`),
    other: one(
      "Claim",
      (other, { row, self }) =>
        sql`${other.id} = case when ${row.fromId} = ${self} then ${row.toId} else ${row.fromId} end`,
    ),
    contradictionKind: value(({ row }) => row.contradictionKind),
    status: value(({ row }) => row.status),
    assertedBy: value(({ row }) => row.assertedBy),
    method: value(({ row }) => row.method),
    score: value(({ row }) => row.score),
    note: value(({ row }) => row.note),
  },
};

export const claims: ListShape<"claims"> = {
  type: "Claim",
  table: "claims",
  searched: (t) => [t.id],
  filters: {
    attributedIn: (t, filter, compiler, field) => {
      const [attribution, from] = compiler.from("attributions");
      const all = conditions(compiler, compiler.list("Attribution"), filter, attribution, field);
      return sql`${t.id} in (select ${attribution.claimId} from ${from}${where(all)})`;
    },
    about: (t, about, compiler, field) => sql`${t.id} in ${claimsAbout(about, compiler, field)}`,
    event: (t, ref, compiler, field) => sql`${t.eventId} = ${refId("events", ref, compiler, field)}`,
    timeBetween: (t, range, compiler, field) => inRange({ asc: t.timeAsc, desc: t.timeDesc }, range, compiler, field),
    text: hasWords("CLAIM"),
    hasQuantity: (t, wanted) => (wanted === true ? isPresent(t.quantityUnit) : sql`${t.quantityUnit} is null`),
    status: (t, values, compiler) => compiler.in(t.status, values),
    isContradicted: (t, wanted, compiler) => {
      const [relation, from] = compiler.from("claimRelations");
      return isTrue(
        wanted,
        sql`exists (select 1 from ${from} where (${relation.fromId} = ${t.id} or ${relation.toId} = ${t.id}) and ${relation.kind} = 'CONTRADICTS' and ${relation.status} <> 'REJECTED')`,
      );
    },
  },
  unlessFiltered: { status: notRejected },
  orders: {
    SLUG: (t) => [t.slug],
    TIME: (t, direction) => [direction === "ASC" ? t.timeAsc : t.timeDesc],
    ATTRIBUTIONS: (t, _direction, compiler) => [attributionCount(compiler, (a) => sql`${a.claimId} = ${t.id}`)],
  },
  defaultOrder: { field: "SLUG", direction: "ASC" },
};
