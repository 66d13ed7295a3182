import { type SQL, sql } from "drizzle-orm";
import { ID_PREFIXES, type IdentifiedType, typesOfIds } from "../../domain/ids.ts";
import { type Field, Parameter, type Value } from "../question.ts";
import { type Compiler, ENTITY_TABLES } from "./shape.ts";

/** The types that have an id of their own and can be looked up by it. */
const NODE_TYPES = [
  "Actor",
  "Article",
  "ArticleVersion",
  "ArticleChange",
  "Attribution",
  "Claim",
  "Event",
  "Evidence",
  "IdentityJudgement",
  "Mention",
  "Review",
  "Source",
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

/** The types of what a value names that is an id or a list of ids. */
export function nodeTypes(id: Value): readonly NodeType[] {
  const named = idTypes(id);
  return NODE_TYPES.filter((type) => named.includes(type));
}

function idTypes(id: Value): readonly IdentifiedType[] {
  if (Array.isArray(id)) return id.flatMap(idTypes);
  if (typeof id === "string") return typesOfIds([id]);
  return id instanceof Parameter ? (id.idTypes ?? NODE_TYPES) : [];
}

/**
 * Whatever has an id; null when nothing has. The id's prefix tells its type.
 * @param types that it can be of: PostgreSQL sets up a plan for each.
 */
export function node(id: SQL, types: readonly NodeType[], field: Field, compiler: Compiler): SQL {
  const looked = types.map((type) => {
    const [related, from] = compiler.from(ENTITY_TABLES[type]);
    const select = (wanted: SQL) =>
      sql`(${compiler.selectObject(compiler.shape(type), related, field, sql` from ${from} where ${related.id} = ${wanted}`)})`;
    return { prefix: ID_PREFIXES[type], select };
  });
  const [first] = looked;
  // With a type: PostgreSQL makes no array of nulls that have none.
  if (first === undefined) return sql`cast(null as text)`;
  if (looked.length === 1) return first.select(id);
  // The id is one value, however often it is looked at.
  const wanted = sql.identifier(compiler.name("wanted"));
  const cases = looked.map(
    ({ prefix, select }) => sql`when ${sql.raw(`'${prefix}'`)} then ${select(sql`${wanted}.id`)}`,
  );
  return sql`(select case substr(${wanted}.id, 1, 3) ${sql.join(cases, sql` `)} end from (select ${id} as id) as ${wanted})`;
}
