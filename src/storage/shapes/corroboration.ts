import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { ASSERTING_STANCES, DENYING_STANCES } from "../../domain/vocabulary.ts";
import { where } from "../page.ts";
import { notRejected } from "./attribution.ts";
import { type Compiler, type FieldShape, many, type Shape, value } from "./shape.ts";

/**
 * Corroboration counts voices, not copies (see the description in `schema.graphql`). All of it comes from one list, the
 * attributions that bear on the claim, with columns
 * `id, article_id, source_id, origin_id` (the attribution itself, or the one it merely repeats), `voice` (of the origin's source),
 * `asserts` and `denies` (1 or 0).
 */
interface Bearing {
  /** The name of the list in the statement. */
  readonly list: SQL;
  /** The claim's group: see `claims.same_as`. */
  readonly sameAs: SQLWrapper;
}

/** The members of a list that have one voice. */
interface VoiceGroup {
  readonly list: SQL;
  readonly voice: SQL;
}

/** The corroboration of a row that has a claim's `same_as`. */
export const corroborationOf =
  <R>(sameAs: (row: R) => SQLWrapper): FieldShape<R> =>
  (row, field, compiler) => {
    const list = sql`${sql.identifier(compiler.name("bearing"))}`;
    const bearing = { list, sameAs: sameAs(row) };
    const select = compiler.selectObject(compiler.shape<Bearing>("Corroboration"), bearing, field);
    return sql`(with ${list} as materialized (${bearingAttributions(bearing.sameAs, compiler)}) ${select})`;
  };

function bearingAttributions(sameAs: SQLWrapper, compiler: Compiler): SQL {
  const [claim, claims] = compiler.from("claims");
  const [t, from] = compiler.from("attributions");
  const [origin, origins] = compiler.from("attributions");
  const [source, sources] = compiler.from("sources");
  const [inner, inners] = compiler.from("attributions");
  // Who reports somebody else on part of what he says is a voice for the rest.
  const [reported, reports] = compiler.from("claims");
  const isInnermost = sql`not exists (select 1 from ${inners} join ${reports} on ${reported.id} = ${inner.claimId} where ${inner.viaId} = ${t.id} and ${reported.sameAs} = ${sameAs} and ${notRejected(inner)})`;
  const counts = sql`${t.negated} = ${false} and ${isInnermost}`;
  const bit = (condition: SQL) => sql`case when ${condition} then 1 else 0 end`;
  const asserts = bit(sql`${compiler.in(t.stance, ASSERTING_STANCES)} and ${t.polarity} <> 'NEGATIVE' and ${counts}`);
  const denies = bit(sql`${compiler.in(t.stance, DENYING_STANCES)} and ${counts}`);
  return sql`select ${t.id} as id, ${t.articleId} as article_id, ${t.sourceId} as source_id, ${t.originId} as origin_id, ${origin.sourceId} as origin_source_id, ${source.voice} as voice, ${asserts} as asserts, ${denies} as denies from ${claims} join ${from} on ${t.claimId} = ${claim.id} join ${origins} on ${origin.id} = ${t.originId} join ${sources} on ${source.id} = ${origin.sourceId}${where([...compiler.alive(t), sql`${claim.sameAs} = ${sameAs}`, notRejected(t)])}`;
}

const count = (what: SQL, condition: SQL = sql``): FieldShape<Bearing> =>
  value(({ list }) => sql`(select count(${what}) from ${list}${condition})`);

export const corroboration: Shape<Bearing> = {
  type: "Corroboration",
  fields: {
    attributions: count(sql`*`),
    articles: count(sql`distinct article_id`),
    voices: count(sql`distinct source_id`, sql` where asserts = 1`),
    independentVoices: count(sql`distinct voice`, sql` where asserts = 1`),
    deniers: count(sql`distinct voice`, sql` where denies = 1`),
    groups: (bearing, field, compiler) => {
      const groups = sql`${sql.identifier(compiler.name("groups"))}`;
      const group = { list: bearing.list, voice: sql`${groups}.voice` };
      const of = {
        from: sql`(select voice, count(distinct source_id) as sources, count(*) as sayings from ${bearing.list} where asserts = 1 group by voice) as ${groups}`,
        orderBy: sql`${groups}.sources desc, ${groups}.sayings desc, ${groups}.voice`,
      };
      return sql`(${compiler.selectObjects(compiler.shape<VoiceGroup>("VoiceGroup"), group, field, of)})`;
    },
    claims: many(
      "Claim",
      (claim, { sameAs }) => sql`${claim.sameAs} = ${sameAs}`,
      (claim) => sql`${claim.slug}`,
    ),
  },
};

/** The whole voice that a source belongs to, whether or not its sources ever spoke of one claim. */
export const voiceOf =
  <R>(voice: (row: R) => SQLWrapper): FieldShape<R> =>
  (row, field, compiler) => {
    const [source, from] = compiler.from("sources");
    const list = sql`${sql.identifier(compiler.name("voice"))}`;
    const members = sql`select null as id, ${source.id} as source_id, null as origin_id, ${source.id} as origin_source_id, ${source.voice} as voice, 1 as asserts from ${from} where ${source.voice} = ${voice(row)}`;
    const group: VoiceGroup = { list, voice: sql`${voice(row)}` };
    const select = compiler.selectObject(compiler.shape<VoiceGroup>("VoiceGroup"), group, field);
    return sql`(with ${list} as materialized (${members}) ${select})`;
  };

/** The ids of a group's sources, by the column that tells which. */
const sourcesOf = ({ list, voice }: VoiceGroup, column: SQL): SQL =>
  sql`(select ${column} from ${list} as member where member.voice = ${voice} and member.asserts = 1)`;

export const voiceGroup: Shape<VoiceGroup> = {
  type: "VoiceGroup",
  fields: {
    sources: many(
      "Source",
      (source, group: VoiceGroup) => sql`${source.id} in ${sourcesOf(group, sql`member.source_id`)}`,
      (source) => sql`${source.name}, ${source.id}`,
    ),
    why: (group, _field, compiler) => {
      const reason = sql`${sql.identifier(compiler.name("reason"))}`;
      const items = compiler.dialect.collect(sql`${reason}.sentence`, sql`${reason}.sentence`);
      return sql`(select ${items} from (${ties(group, compiler)} union ${repetitions(group, compiler)}) as ${reason})`;
    },
  },
};

/** The ties that join a group: those on the way from some of its sources to the head of the voice, but not from all of them. */
function ties(group: VoiceGroup, compiler: Compiler): SQL {
  const [link, from] = compiler.from("voiceLinks");
  const [source, sources] = compiler.from("sources");
  const [actor, actors] = compiler.from("actors");
  const [head, heads] = compiler.from("actors");
  const fromName = sql`coalesce((select ${source.name} from ${sources} where ${source.id} = ${link.fromId}), (select ${actor.name} from ${actors} where ${actor.id} = ${link.fromId}))`;
  const toName = sql`(select ${head.name} from ${heads} where ${head.id} = ${link.toId})`;
  const verb = sql`case ${link.kind} when 'IS' then ' is ' when 'SAME_AS' then ' is the same as ' when 'ON_BEHALF_OF' then ' speaks on behalf of ' when 'HEAD_OF' then ' heads ' when 'SPEAKS_FOR' then ' speaks for ' else ' is controlled by ' end`;
  // Who was found to speak for whom, and nobody has looked yet.
  const [tie, affiliations] = compiler.from("affiliations");
  const [behalf, behalves] = compiler.from("sources");
  const isProposed = sql`(exists (select 1 from ${affiliations} where ${tie.subjectId} = ${link.fromId} and ${tie.objectId} = ${link.toId} and ${tie.kind} = ${link.kind} and ${tie.status} = 'PROPOSED') and not exists (select 1 from ${affiliations} where ${tie.subjectId} = ${link.fromId} and ${tie.objectId} = ${link.toId} and ${tie.kind} = ${link.kind} and ${tie.status} = 'ACCEPTED')) or (${link.kind} = 'ON_BEHALF_OF' and exists (select 1 from ${behalves} where ${behalf.id} = ${link.fromId} and ${behalf.status} = 'PROPOSED'))`;
  const members = sourcesOf(group, sql`member.origin_source_id`);
  const all = sourcesOf(group, sql`count(distinct member.origin_source_id)`);
  return sql`select ${fromName} || ${verb} || ${toName} || case when ${isProposed} then ' (proposed)' else '' end as sentence from ${from} where ${link.sourceId} in ${members} and not (${link.kind} = 'IS' and ${fromName} = ${toName}) group by ${link.kind}, ${link.fromId}, ${link.toId} having count(distinct ${link.sourceId}) < ${all}`;
}

/** The attributions of a group that merely repeat another. */
function repetitions({ list, voice }: VoiceGroup, compiler: Compiler): SQL {
  const [t, from] = compiler.from("attributions");
  const [origin, origins] = compiler.from("attributions");
  const [copy, copies] = compiler.from("articles");
  const [original, originals] = compiler.from("articles");
  const how = sql`lower(replace(${t.derivationKind}, '_', ' '))`;
  return sql`select '“' || ${copy.title} || '” repeats “' || ${original.title} || '” (' || ${how} || ')' as sentence from ${list} as member join ${from} on ${t.id} = member.id join ${origins} on ${origin.id} = member.origin_id join ${copies} on ${copy.id} = ${t.articleId} join ${originals} on ${original.id} = ${origin.articleId} where member.voice = ${voice} and member.asserts = 1 and member.origin_id <> member.id`;
}
