import { type SQL, sql } from "drizzle-orm";
import { where } from "../page.ts";
import type { Field, Value } from "../question.ts";
import { SEARCH_SUBJECTS } from "../tables.ts";
import { foundTexts } from "../words.ts";
import { type NodeType, node } from "./node.ts";
import type { Compiler, FieldShape, Shape } from "./shape.ts";

/** One hit: the thing it gives and the text it was found by. */
interface Hit {
  readonly subjectId: SQL;
  readonly text: SQL;
  readonly query: Value;
  /** What it may be. */
  readonly types: readonly NodeType[];
}

/** What reviewers can reject, by the subject its texts are kept under. */
const REJECTABLE = [
  ["ATTRIBUTION", "attributions"],
  ["CLAIM", "claims"],
  ["ACTOR", "actors"],
  ["SOURCE", "sources"],
] as const;

/** Things that have one text each. */
const HAVE_ONE_TEXT: readonly string[] = ["ARTICLE", "CLAIM", "EVENT"];

/** The type of the things that are searched as `CLAIM`, say: `Claim`. */
const typeOf = (subject: string): NodeType => (subject.slice(0, 1) + subject.slice(1).toLowerCase()) as NodeType;

/** `Query.search`: the best text of each thing, best things first. */
export const search: FieldShape<unknown> = (_row, field, compiler) => {
  const { query, first, types } = field.arguments;
  const subjects = (types ?? SEARCH_SUBJECTS) as readonly string[];
  const hits = sql`${sql.identifier(compiler.name("hits"))}`;
  const hit: Hit = {
    subjectId: sql`${hits}.subject_id`,
    text: sql`${hits}.text`,
    query: query ?? "",
    types: subjects.map(typeOf),
  };
  const [text, texts] = compiler.from("searchTexts");
  const size = compiler.bind(first ?? 20, field);
  const best = compiler.dialect.limit(size);
  // Whether a thing is rejected is asked of so many of the best that enough are left.
  const enough = compiler.dialect.limit(sql.join([size, ...rejected(subjects, compiler)], sql` + `));
  const select = sql`select ranked.subject_id as subject_id, ${text.text} as text, ranked.score as score from (${rankedTexts(field, subjects, compiler)} ${enough}) as ranked join ${texts} on ${text.row} = ranked.row${where(notRejected(subjects, compiler))} order by ranked.score, ranked.subject_id ${best}`;
  const of = { from: hits, orderBy: sql`${hits}.score, ${hits}.subject_id` };
  return sql`(with ${hits} as materialized (${select}) ${compiler.selectObjects(compiler.shape<Hit>("SearchHit"), hit, field, of)})`;
};

const rejectable = (subjects: readonly string[]) => REJECTABLE.filter(([subject]) => subjects.includes(subject));

/** How many things of each kind are rejected: counted by an index of their status. */
const rejected = (subjects: readonly string[], compiler: Compiler): SQL[] =>
  rejectable(subjects).map(([, name]) => {
    const [row, rows] = compiler.from(name);
    return sql`(select count(*) from ${rows} where ${row.status} = 'REJECTED')`;
  });

/** What is rejected is not found. */
const notRejected = (subjects: readonly string[], compiler: Compiler): SQL[] =>
  rejectable(subjects).map(([subject, name]) => {
    const [row, rows] = compiler.from(name);
    const isOther = subjects.length === 1 ? sql`` : sql`ranked.subject <> ${sql.raw(`'${subject}'`)} or `;
    return sql`(${isOther}not exists (select 1 from ${rows} where ${row.id} = ranked.subject_id and ${row.status} = 'REJECTED'))`;
  });

/** The best text that matches of each thing, best first. */
function rankedTexts(field: Field, subjects: readonly string[], compiler: Compiler): SQL {
  const [text, texts] = compiler.from("searchTexts");
  const match = sql`${sql.identifier(compiler.name("match"))}`;
  const matches = foundTexts(field.arguments.query ?? "", text, texts, match, compiler, field);
  const columns = sql`${text.row} as row, ${text.subject} as subject, ${text.subjectId} as subject_id, ${match}.score as score`;
  const found = sql`from ${matches}${where([...compiler.alive(text), compiler.in(text.subject, subjects)])}`;
  const inOrder = sql`order by score, subject_id`;
  if (subjects.every((subject) => HAVE_ONE_TEXT.includes(subject))) return sql`select ${columns} ${found} ${inOrder}`;
  const place = sql`row_number() over (partition by ${text.subjectId} order by ${match}.score, ${text.part})`;
  return sql`select * from (select ${columns}, ${place} as place ${found}) as placed where place = 1 ${inOrder}`;
}

export const searchHit: Shape<Hit> = {
  type: "SearchHit",
  fields: {
    node: ({ subjectId, types }, field, compiler) => node(subjectId, types, field, compiler),
    snippet: ({ text, query }, field, compiler) => {
      compiler.finishLater({ field, query });
      return text;
    },
  },
};
