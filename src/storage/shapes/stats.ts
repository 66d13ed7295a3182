import { type SQL, sql } from "drizzle-orm";
import { UserError } from "../../domain/errors.ts";
import { conditions, where } from "../page.ts";
import type { SluggedTable } from "../port.ts";
import type { Field } from "../question.ts";
import { type Compiler, type EntityType, type FieldShape, type RowOf, type Shape, value } from "./shape.ts";

const MAX_DIMENSIONS = 4;
/** The longest stretch that a date may stand for to fall into one month: 31 days, in milliseconds, as sort keys write it. */
const MONTH_WIDTH = String(31 * 24 * 60 * 60 * 1000).padStart(15, "0");

/** What attributions are grouped by, and what kind of thing that is. */
interface Dimension {
  readonly key: (t: RowOf<"attributions">, compiler: Compiler) => SQL;
  readonly node?: { readonly type: EntityType; readonly table: SluggedTable };
}

const DIMENSIONS: { readonly [dimension: string]: Dimension } = {
  SOURCE: { key: (t) => sql`${t.sourceId}`, node: { type: "Source", table: "sources" } },
  ACTOR: {
    key: (t, compiler) => {
      const [source, from] = compiler.from("sources");
      return sql`(select ${source.actorId} from ${from} where ${source.id} = ${t.sourceId})`;
    },
    node: { type: "Actor", table: "actors" },
  },
  ARTICLE: { key: (t) => sql`${t.articleId}`, node: { type: "Article", table: "articles" } },
  EVENT: {
    key: (t, compiler) => {
      const [claim, from] = compiler.from("claims");
      return sql`(select ${claim.eventId} from ${from} where ${claim.id} = ${t.claimId})`;
    },
    node: { type: "Event", table: "events" },
  },
  TYPE: { key: (t) => sql`${t.type}` },
  STANCE: { key: (t) => sql`${t.stance}` },
  CERTAINTY: { key: (t) => sql`${t.certainty}` },
  MONTH: {
    key: (t, compiler) => {
      const [article, from] = compiler.from("articles");
      const published = sql`(select ${article.publishedAtAsc} from ${from} where ${article.id} = ${t.articleId})`;
      const date = sql`case when ${t.saidAt} is null then ${published} else ${t.saidAtAsc} end`;
      return sql`case when substr(${date}, 26) <= ${MONTH_WIDTH} and ${date} <> '~' then substr(${date}, 1, 7) end`;
    },
  },
};

interface Stats {
  readonly field: Field;
}

interface Group {
  readonly dimensions: readonly { readonly name: string; readonly key: SQL }[];
  readonly count: SQL;
}

interface Key {
  readonly name: string;
  readonly key: SQL;
}

/** The attributions that are counted, as `from … where …`. */
function counted(field: Field, compiler: Compiler): [t: RowOf<"attributions">, from: SQL] {
  const [t, from] = compiler.from("attributions");
  return [
    t,
    sql`${from}${where([...compiler.alive(t), ...conditions(compiler, compiler.list("Attribution"), field.arguments.filter, t, field)])}`,
  ];
}

/** `Query.attributionStats`. */
export const attributionStats: FieldShape<unknown> = (_row, field, compiler) => {
  const dimensions = field.arguments.groupBy as readonly string[];
  if (dimensions.length < 1 || dimensions.length > MAX_DIMENSIONS || new Set(dimensions).size < dimensions.length) {
    throw new UserError("BAD_USER_INPUT", `\`groupBy\` takes one to ${MAX_DIMENSIONS} different dimensions`);
  }
  return compiler.object(compiler.shape<Stats>("AttributionStats"), { field }, field);
};

export const stats: Shape<Stats> = {
  type: "AttributionStats",
  fields: {
    total: ({ field }, _asked, compiler) => {
      const [, from] = counted(field, compiler);
      return sql`(select count(*) from ${from})`;
    },
    groups: ({ field }, asked, compiler) => {
      const names = field.arguments.groupBy as readonly string[];
      const groups = sql`${sql.identifier(compiler.name("groups"))}`;
      const column = (i: number) => sql.identifier(`d${i}`);
      const [t, from] = counted(field, compiler);
      const keys = sql.join(
        names.map((name, i) => sql`${dimension(name).key(t, compiler)} as ${column(i)}`),
        sql`, `,
      );
      const positions = sql.raw(names.map((_name, i) => i + 1).join(", "));
      const order = (prefix: SQL) =>
        sql`${prefix}n desc, ${sql.join(
          names.map((_name, i) => sql`${prefix}${column(i)} nulls last`),
          sql`, `,
        )}`;
      const largest = compiler.dialect.limit(compiler.bind(field.arguments.first ?? 100, field));
      const select = sql`select ${keys}, count(*) as n from ${from} group by ${positions} order by ${order(sql``)} ${largest}`;
      const group: Group = {
        dimensions: names.map((name, i) => ({ name, key: sql`${groups}.${column(i)}` })),
        count: sql`${groups}.n`,
      };
      const shape = compiler.shape<Group>("AttributionStatsGroup");
      const items = compiler.selectObjects(shape, group, asked, { from: groups, orderBy: order(sql`${groups}.`) });
      return sql`(with ${groups} as materialized (${select}) ${items})`;
    },
  },
};

function dimension(name: string): Dimension {
  const found = DIMENSIONS[name];
  if (found === undefined) throw new Error(`no shape stands behind the dimension ${name}`);
  return found;
}

export const statsGroup: Shape<Group> = {
  type: "AttributionStatsGroup",
  fields: {
    keys: ({ dimensions }, field, compiler) =>
      compiler.dialect.list(dimensions.map((key) => compiler.object(compiler.shape<Key>("StatsKey"), key, field))),
    count: value(({ count }) => count),
  },
};

export const statsKey: Shape<Key> = {
  type: "StatsKey",
  fields: {
    dimension: value(({ name }) => sql`${name}`),
    value: ({ name, key }, _field, compiler) => {
      const { node } = dimension(name);
      if (node === undefined) return key;
      const [thing, from] = compiler.from(node.table);
      return sql`(select ${thing.slug} from ${from} where ${thing.id} = ${key})`;
    },
    node: ({ name, key }, field, compiler) => {
      const { node } = dimension(name);
      if (node === undefined) return sql`null`;
      const [thing, from] = compiler.from(node.table);
      return sql`(${compiler.selectObject(compiler.shape(node.type), thing, field, sql` from ${from} where ${thing.id} = ${key}`)})`;
    },
  },
};
