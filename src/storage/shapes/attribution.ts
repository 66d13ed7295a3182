import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { JOINING_STATUSES } from "../../domain/vocabulary.ts";
import { where } from "../page.ts";
import type { Value } from "../question.ts";
import { claimsAbout, identicalTo, idsWithWords, inRange, isPresent, isTrue, refId } from "./filters.ts";
import { reviewsOf } from "./review.ts";
import {
  type Compiler,
  embedded,
  entity,
  flag,
  type ListShape,
  many,
  one,
  page,
  type RowOf,
  type Shape,
  value,
} from "./shape.ts";

type Attribution = RowOf<"attributions">;

export const attribution = entity("Attribution", {
  id: value((t) => t.id),
  type: value((t) => t.type),
  stance: value((t) => t.stance),
  negated: flag((t) => t.negated),
  certainty: value((t) => t.certainty),
  polarity: value((t) => t.polarity),
  cue: value((t) => t.cue),
  cueClass: value((t) => t.cueClass),
  saidAt: value((t) => t.saidAt),
  status: value((t) => t.status),
  reviews: reviewsOf(),
  source: one("Source", (source, t) => sql`${source.id} = ${t.sourceId}`),
  mention: one("Mention", (mention, t) => sql`${mention.id} = ${t.mentionId}`),
  via: one("Attribution", (outer, t) => sql`${outer.id} = ${t.viaId}`),
  relays: many(
    "Attribution",
    (inner, t) => sql`${inner.viaId} = ${t.id} and ${notRejected(inner)}`,
    (inner) => sql`${inner.position}, ${inner.id}`,
  ),
  chain: (t, field, compiler) => {
    const [link, from] = compiler.from("attributions");
    const [ancestor, ancestors] = compiler.from("attributionAncestors");
    const depth = sql`(select ${ancestor.depth} from ${ancestors} where ${ancestor.attributionId} = ${t.id} and ${ancestor.ancestorId} = ${link.id})`;
    const [above, aboveFrom] = compiler.from("attributionAncestors");
    const inChain = sql`${link.id} = ${t.id} or ${link.id} in (select ${above.ancestorId} from ${aboveFrom} where ${above.attributionId} = ${t.id})`;
    const of = { from, where: inChain, orderBy: sql`coalesce(${depth}, 0) desc` };
    return sql`(${compiler.selectObjects(compiler.shape("Attribution"), link, field, of)})`;
  },
  claim: one("Claim", (claim, t) => sql`${claim.id} = ${t.claimId}`),
  article: one("Article", (article, t) => sql`${article.id} = ${t.articleId}`),
  firstVersion: one("ArticleVersion", (version, t) => sql`${version.id} = ${t.firstVersionId}`),
  derivedFrom: one("Attribution", (origin, t) => sql`${origin.id} = ${t.derivedFromId}`),
  evidence: many(
    "Evidence",
    (evidence, t, compiler, field) => {
      const { role, version } = field.arguments;
      const inRole = role == null ? sql`` : sql` and ${compiler.in(evidence.role, role)}`;
      const versionId =
        version == null ? newestVersion(t, compiler) : versionOf(t, compiler.bind(version, field), compiler);
      return sql`${evidence.attributionId} = ${t.id} and ${evidence.versionId} = ${versionId}${inRole}`;
    },
    (evidence) => sql`${evidence.start}, ${evidence.ordinal}, ${evidence.id}`,
  ),
  addressee: value((t) => t.addressee),
  medium: value((t) => t.medium),
  extraction: embedded("Extraction"),
  citation: (t, _field, compiler) => citation(t, compiler),
  note: value((t) => t.note),
});

export const extraction: Shape<Attribution> = {
  type: "Extraction",
  fields: {
    method: value((t) => t.method),
    version: value((t) => t.extractorVersion),
    confidence: value((t) => t.confidence),
    rule: value((t) => t.rule),
  },
};

/** What lists leave out unless asked: what reviewers found wrong. */
export const notRejected = (t: { readonly status: SQLWrapper }): SQL => sql`${t.status} <> 'REJECTED'`;

/**
 * The version in which an attribution's words are best looked up: the newest one that still has them, else the newest in which
 * they were looked for. Versions are walked newest first, so that mostly one is looked at.
 */
function newestVersion(t: Attribution, compiler: Compiler): SQL {
  const newest = (isFound: (evidence: RowOf<"evidence">) => SQL) => {
    const [version, versions] = compiler.from("articleVersions");
    const [evidence, from] = compiler.from("evidence");
    const hasWords = sql`exists (select 1 from ${from} where ${evidence.attributionId} = ${t.id} and ${evidence.versionId} = ${version.id}${isFound(evidence)})`;
    return sql`(select ${version.id} from ${versions} where ${version.articleId} = ${t.articleId} and ${hasWords} order by ${version.ordinal} desc limit 1)`;
  };
  return sql`coalesce(${newest((evidence) => sql` and ${evidence.anchor} <> 'ORPHANED'`)}, ${newest(() => sql``)})`;
}

function versionOf(t: Attribution, ordinal: SQL, compiler: Compiler): SQL {
  const [version, from] = compiler.from("articleVersions");
  return sql`(select ${version.id} from ${from} where ${version.articleId} = ${t.articleId} and ${version.ordinal} = ${ordinal})`;
}

/** One line to cite: source, article, publisher, date, paragraph and hash of the first passage of the content. */
function citation(t: Attribution, compiler: Compiler): SQL {
  const [source, sources] = compiler.from("sources");
  const [article, articles] = compiler.from("articles");
  const [publisher, publishers] = compiler.from("actors");
  const [passage, passages] = compiler.from("evidence");
  const published = sql`coalesce((select ', ' || ${publisher.name} from ${publishers} where ${publisher.id} = ${article.publisherId}), '') || coalesce(', ' || ${article.publishedAt}, '')`;
  const place = sql`coalesce((select ', paragraph ' || ${passage.paragraph} || ', SHA-256 ' || ${passage.passageSha256} from ${passages} where ${passage.attributionId} = ${t.id} and ${passage.role} = 'CONTENT' and ${passage.versionId} = ${newestVersion(t, compiler)} order by ${passage.start}, ${passage.id} limit 1), '')`;
  return sql`(select (select ${source.name} from ${sources} where ${source.id} = ${t.sourceId}) || ', in “' || ${article.title} || '”' || ${published} || ${place} from ${articles} where ${article.id} = ${t.articleId})`;
}

const ofClaims = (t: Attribution, claims: SQL): SQL => sql`${t.claimId} in ${claims}`;

export const attributions: ListShape<"attributions"> = {
  type: "Attribution",
  table: "attributions",
  searched: (t) => [t.id, t.claimId],
  filters: {
    saidBy: (t, ref, compiler, field) => {
      const group = () => identicalTo(refId("actors", ref, compiler, field), compiler);
      const [source, sources] = compiler.from("sources");
      const [behalf, behalves] = compiler.from("sourcesOnBehalfOf");
      const [speaker, speakers] = compiler.from("sources");
      const [tie, ties] = compiler.from("affiliations");
      const [subject, subjects] = compiler.from("actors");
      const [other, others] = compiler.from("actors");
      const self = sql`select ${source.id} from ${sources} where ${source.actorId} in ${group()}`;
      const onBehalf = sql`select ${behalf.sourceId} from ${behalves} where ${behalf.actorId} in ${group()}`;
      const speaksFor = sql`select ${speaker.id} from ${ties} join ${subjects} on ${subject.id} = ${tie.subjectId} join ${others} on ${other.identity} = ${subject.identity} join ${speakers} on ${speaker.actorId} = ${other.id} where ${tie.objectId} in ${group()} and ${tie.kind} = 'SPEAKS_FOR' and ${compiler.in(tie.status, JOINING_STATUSES)}`;
      return sql`${t.sourceId} in (${self} union ${onBehalf} union ${speaksFor})`;
    },
    source: (t, ref, compiler, field) => sql`${t.sourceId} = ${refId("sources", ref, compiler, field)}`,
    through: (t, ref, compiler, field) => {
      const [ancestor, ancestors] = compiler.from("attributionAncestors");
      const [outer, from] = compiler.from("attributions");
      return sql`${t.id} in (select ${ancestor.attributionId} from ${from} join ${ancestors} on ${ancestor.ancestorId} = ${outer.id} where ${outer.sourceId} = ${refId("sources", ref, compiler, field)})`;
    },
    about: (t, about, compiler, field) => ofClaims(t, claimsAbout(about, compiler, field)),
    claim: (t, ref, compiler, field) => sql`${t.claimId} = ${refId("claims", ref, compiler, field)}`,
    article: (t, ref, compiler, field) => sql`${t.articleId} = ${refId("articles", ref, compiler, field)}`,
    publisher: (t, ref, compiler, field) => {
      const [article, from] = compiler.from("articles");
      return sql`${t.articleId} in (select ${article.id} from ${from} where ${article.publisherId} = ${refId("actors", ref, compiler, field)})`;
    },
    event: (t, ref, compiler, field) => {
      const [claim, from] = compiler.from("claims");
      return ofClaims(
        t,
        sql`(select ${claim.id} from ${from} where ${claim.eventId} = ${refId("events", ref, compiler, field)})`,
      );
    },
    type: (t, values, compiler) => compiler.in(t.type, values),
    stance: (t, values, compiler) => compiler.in(t.stance, values),
    certainty: (t, values, compiler) => compiler.in(t.certainty, values),
    status: (t, values, compiler) => compiler.in(t.status, values),
    method: (t, values, compiler) => compiler.in(t.method, values),
    saidBetween: (t, range, compiler, field) =>
      inRange({ asc: t.saidAtAsc, desc: t.saidAtDesc }, range, compiler, field),
    publishedBetween: (t, range, compiler, field) => {
      const [article, from] = compiler.from("articles");
      return sql`${t.articleId} in (select ${article.id} from ${from} where ${inRange({ asc: article.publishedAtAsc, desc: article.publishedAtDesc }, range, compiler, field)})`;
    },
    text: (t, query, compiler, field) => {
      const [other, from] = compiler.from("attributions");
      const byClaim = sql`select ${other.id} from ${from} where ${other.claimId} in ${idsWithWords("CLAIM", query, compiler, field)}`;
      return sql`${t.id} in (select * from ${idsWithWords("ATTRIBUTION", query, compiler, field)} as by_words union ${byClaim})`;
    },
    hasQuantity: (t, wanted: Value, compiler) => {
      const [claim, from] = compiler.from("claims");
      return isTrue(wanted, ofClaims(t, sql`(select ${claim.id} from ${from} where ${isPresent(claim.quantityUnit)})`));
    },
    isNested: (t, wanted) => (wanted === true ? isPresent(t.viaId) : sql`${t.viaId} is null`),
    isUnnamed: (t, wanted, compiler) => {
      const [source, from] = compiler.from("sources");
      return isTrue(wanted, sql`${t.sourceId} in (select ${source.id} from ${from} where ${source.kind} = 'UNNAMED')`);
    },
  },
  unlessFiltered: { status: notRejected },
  orders: {
    POSITION: (t) => [t.articleId, t.position],
    SAID_AT: (t, direction) => [direction === "ASC" ? t.saidAtAsc : t.saidAtDesc],
    PUBLISHED_AT: (t, direction, compiler) => {
      const [article, from] = compiler.from("articles");
      const key = direction === "ASC" ? article.publishedAtAsc : article.publishedAtDesc;
      return [sql`(select ${key} from ${from} where ${article.id} = ${t.articleId})`];
    },
  },
  defaultOrder: { field: "POSITION", direction: "ASC" },
};

/** How many attributions that are not rejected a condition finds: what other types are ordered by. */
export function attributionCount(compiler: Compiler, on: (t: Attribution) => SQL): SQL {
  const [t, from] = compiler.from("attributions");
  return sql`(select count(*) from ${from}${where([...compiler.alive(t), on(t), notRejected(t)])})`;
}

/** The attributions of a row of another type. */
export const attributionsOf = <R>(on: (t: Attribution, row: R, compiler: Compiler) => SQL) =>
  page<"Attribution", R>("Attribution", (t, row, compiler) => on(t, row, compiler));
