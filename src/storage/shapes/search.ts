import { type SQL, sql } from "drizzle-orm";
import { where } from "../page.ts";
import type { Field, Value } from "../question.ts";
import { SEARCH_SUBJECTS } from "../tables.ts";
import { searchQuery } from "./filters.ts";
import { node } from "./node.ts";
import type { Compiler, FieldShape, Shape } from "./shape.ts";

/** One hit: the thing it gives and the text it was found by. */
interface Hit {
  readonly subjectId: SQL;
  readonly text: SQL;
  readonly query: Value;
}

/** `Query.search`: the best text of each thing, best things first. */
export const search: FieldShape<unknown> = (_row, field, compiler) => {
  const { query, first } = field.arguments;
  const hits = sql`${sql.identifier(compiler.name("hits"))}`;
  const hit: Hit = { subjectId: sql`${hits}.subject_id`, text: sql`${hits}.text`, query: query ?? "" };
  const object = compiler.object(compiler.shape<Hit>("SearchHit"), hit, field);
  const best = compiler.dialect.limit(compiler.bind(first ?? 20, field));
  const ranked = sql`select subject_id, text, score from (${rankedTexts(field, compiler)}) as ranked where place = 1 order by score, subject_id ${best}`;
  return sql`(with ${hits} as materialized (${ranked}) select ${compiler.dialect.collect(object, sql`${hits}.score, ${hits}.subject_id`)} from ${hits})`;
};

/** What reviewers can reject, by the subject its texts are kept under. */
const REJECTABLE = [
  ["ATTRIBUTION", "attributions"],
  ["CLAIM", "claims"],
  ["ACTOR", "actors"],
  ["SOURCE", "sources"],
] as const;

/** The texts that match, each with its place among those of the same thing. What is rejected is not found. */
function rankedTexts(field: Field, compiler: Compiler): SQL {
  const [text, texts] = compiler.from("searchTexts");
  const match = sql`${sql.identifier(compiler.name("match"))}`;
  const subjects = (field.arguments.types ?? SEARCH_SUBJECTS) as readonly string[];
  const place = sql`row_number() over (partition by ${text.subjectId} order by ${match}.score, ${text.part})`;
  const rejected = REJECTABLE.filter(([subject]) => subjects.includes(subject)).map(([subject, name]) => {
    const [row, rows] = compiler.from(name);
    return sql`not (${text.subject} = ${sql.raw(`'${subject}'`)} and exists (select 1 from ${rows} where ${row.id} = ${text.subjectId} and ${row.status} = 'REJECTED'))`;
  });
  const conditions = [...compiler.alive(text), compiler.in(text.subject, subjects), ...rejected];
  return sql`select ${text.subjectId} as subject_id, ${text.text} as text, ${match}.score as score, ${place} as place from ${compiler.dialect.matches(searchQuery(field.arguments.query ?? "", compiler, field))} as ${match} join ${texts} on ${text.row} = ${match}.row${where(conditions)}`;
}

export const searchHit: Shape<Hit> = {
  type: "SearchHit",
  fields: {
    node: node(({ subjectId }) => subjectId),
    snippet: ({ text, query }, field, compiler) => {
      compiler.finishLater({ field, query });
      return text;
    },
  },
};
