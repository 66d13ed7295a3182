import { type SQL, sql } from "drizzle-orm";
import { ID_PREFIXES } from "../../domain/ids.ts";
import type { Field } from "../question.ts";
import { type Compiler, ENTITY_TABLES, type FieldShape } from "./shape.ts";

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

/**
 * Whatever has an id; null when nothing has. The id's prefix tells its type.
 * @param types that it can be of: PostgreSQL plans for each.
 */
export const node =
  <R>(
    id: (row: R, field: Field, compiler: Compiler) => SQL,
    types: (row: R) => readonly NodeType[] = () => NODE_TYPES,
  ): FieldShape<R> =>
  (row, field, compiler) => {
    const wanted = sql.identifier(compiler.name("wanted"));
    const cases = types(row).map((type) => {
      const [related, from] = compiler.from(ENTITY_TABLES[type]);
      const object = compiler.object(compiler.shape(type), related, field);
      return sql`when ${sql.raw(`'${ID_PREFIXES[type]}'`)} then (select ${object} from ${from} where ${related.id} = ${wanted}.id)`;
    });
    if (cases.length === 0) return sql`null`;
    // The id is one value, however often it is looked at.
    return sql`(select case substr(${wanted}.id, 1, 3) ${sql.join(cases, sql` `)} end from (select ${id(row, field, compiler)} as id) as ${wanted})`;
  };
