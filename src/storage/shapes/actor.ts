import { sql } from "drizzle-orm";
import { where } from "../page.ts";
import { attributionCount, attributionsOf, notRejected } from "./attribution.ts";
import { hasWords, identicalTo, isTrue, refId } from "./filters.ts";
import { isAbout } from "./identity.ts";
import { reviewsOf } from "./review.ts";
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

export const actor = entity("Actor", {
  id: value((t) => t.id),
  slug: value((t) => t.slug),
  name: value((t) => t.name),
  kind: value((t) => t.kind),
  description: value((t) => t.description),
  status: value((t) => t.status),
  reviews: reviewsOf(),
  names: many(
    "ActorName",
    (name, t) => sql`${name.actorId} = ${t.id}`,
    (name) => sql`${name.ordinal}`,
  ),
  identifiers: many(
    "Identifier",
    (identifier, t) => sql`${identifier.actorId} = ${t.id}`,
    (identifier) => sql`${identifier.scheme}, ${identifier.value}`,
  ),
  sameAs: many(
    "Actor",
    (other, t) => sql`${other.identity} = ${t.identity} and ${other.id} <> ${t.id}`,
    (other) => sql`${other.name}, ${other.id}`,
  ),
  judgements: page("IdentityJudgement", (judgement, t) => isAbout(judgement, sql`${t.id}`)),
  affiliations: seenFromBothEnds(
    "Affiliation",
    (t) => t.id,
    (affiliation, self, compiler, field) => {
      const { kind } = field.arguments;
      const ofKind = kind == null ? sql`` : sql` and ${compiler.in(affiliation.kind, kind)}`;
      const group = () => identicalTo(self, compiler);
      return sql`(${affiliation.subjectId} in ${group()} or ${affiliation.objectId} in ${group()}) and ${affiliation.status} <> 'REJECTED'${ofKind}`;
    },
    (affiliation) => sql`${affiliation.kind}, ${affiliation.sinceAsc}, ${affiliation.id}`,
  ),
  sources: page("Source", (source, t, compiler) => sql`${source.actorId} in ${identicalTo(t.id, compiler)}`),
  attributions: attributionsOf((attribution, t, compiler) => {
    const [source, from] = compiler.from("sources");
    return sql`${attribution.sourceId} in (select ${source.id} from ${from} where ${source.actorId} in ${identicalTo(t.id, compiler)})`;
  }),
  claims: page("Claim", (claim, t, compiler, field) => {
    const [claimActor, from] = compiler.from("claimActors");
    const { role } = field.arguments;
    const inRole = role == null ? sql`` : sql` and ${compiler.in(claimActor.role, role)}`;
    return sql`${claim.id} in (select ${claimActor.claimId} from ${from} where ${claimActor.actorId} in ${identicalTo(t.id, compiler)}${inRole})`;
  }),
});

export const actorName = entity("ActorName", {
  value: value((t) => t.value),
  kind: value((t) => t.kind),
  language: value((t) => t.language),
});

export const identifier = entity("Identifier", {
  scheme: value((t) => t.scheme),
  value: value((t) => t.value),
});

export const affiliation: Shape<SeenFrom<"affiliations">> = {
  type: "Affiliation",
  fields: {
    kind: value(({ row }) => row.kind),
    direction: ({ row, self }, _field, compiler) =>
      sql`case when ${row.subjectId} in ${identicalTo(self, compiler)} then 'OUTGOING' else 'INCOMING' end`,
    other: one(
      "Actor",
      (other, { row, self }, compiler) =>
        sql`${other.id} = case when ${row.subjectId} in ${identicalTo(self, compiler)} then ${row.objectId} else ${row.subjectId} end`,
    ),
    since: value(({ row }) => row.since),
    until: value(({ row }) => row.until),
    status: value(({ row }) => row.status),
    proposedBy: value(({ row }) => row.proposedBy),
    evidence: many(
      "Evidence",
      (evidence, { row }) => sql`${evidence.affiliationId} = ${row.id}`,
      (evidence) => sql`${evidence.versionId}, ${evidence.start}, ${evidence.id}`,
    ),
  },
};

export const actors: ListShape<"actors"> = {
  type: "Actor",
  table: "actors",
  searched: (t) => [t.id],
  filters: {
    kind: (t, values, compiler) => compiler.in(t.kind, values),
    affiliatedWith: (t, ref, compiler, field) => {
      const [outgoing, outgoings] = compiler.from("affiliations");
      const [incoming, incomings] = compiler.from("affiliations");
      const group = () => identicalTo(refId("actors", ref, compiler, field), compiler);
      const out = sql`select ${outgoing.subjectId} from ${outgoings} where ${outgoing.objectId} in ${group()} and ${outgoing.status} <> 'REJECTED'`;
      const into = sql`select ${incoming.objectId} from ${incomings} where ${incoming.subjectId} in ${group()} and ${incoming.status} <> 'REJECTED'`;
      return sql`${t.id} in (${out} union ${into})`;
    },
    isSource: (t, wanted, compiler) => {
      const [source, sources] = compiler.from("sources");
      const [attribution, attributions] = compiler.from("attributions");
      return isTrue(
        wanted,
        sql`exists (select 1 from ${sources} join ${attributions} on ${attribution.sourceId} = ${source.id} where ${source.actorId} = ${t.id} and ${attribution.status} <> 'REJECTED')`,
      );
    },
    status: (t, values, compiler) => compiler.in(t.status, values),
    text: hasWords("ACTOR"),
  },
  unlessFiltered: { status: notRejected },
  orders: {
    NAME: (t) => [t.name],
    ATTRIBUTIONS: (t, _direction, compiler) => {
      const [source, from] = compiler.from("sources");
      return [
        attributionCount(
          compiler,
          (a) => sql`${a.sourceId} in (select ${source.id} from ${from} where ${source.actorId} = ${t.id})`,
        ),
      ];
    },
    CLAIMS: (t, _direction, compiler) => {
      const [claimActor, from] = compiler.from("claimActors");
      const of = where([...compiler.alive(claimActor), sql`${claimActor.actorId} = ${t.id}`]);
      return [sql`(select count(distinct ${claimActor.claimId}) from ${from}${of})`];
    },
  },
  defaultOrder: { field: "NAME", direction: "ASC" },
};
