import { type SQL, sql } from "drizzle-orm";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import type { Dialect, Pairs } from "./dialect.ts";

const renderer = new SQLiteSyncDialect();
const comma = sql`, `;

const matches = (query: SQL): SQL =>
  sql`(select rowid as row, bm25(search_index) as score from search_index where search_index match ${query})`;

function object(pairs: Pairs): SQL {
  const all = pairs.map(([key, value]) => sql`${sql.raw(`'${key}'`)}, ${value}`);
  return sql`json_object(${sql.join(all, comma)})`;
}

const collect = (item: SQL, orderBy: SQL): SQL => sql`json_group_array(${item} order by ${orderBy})`;

/** A bare `limit ?` is prepared again at every execution. */
const limit = (count: SQL): SQL => sql`limit +${count}`;

/**
 * SQLite. A JSON value keeps its nature only as the direct result of a JSON function, of a scalar subselect, `case` or
 * `coalesce`; carried through a column of a derived table it would come back as a text and be encoded twice.
 */
export const sqliteDialect: Dialect = {
  object,
  selectObject: (pairs, rest) => sql`select ${object(pairs)}${rest}`,
  list: (items) => sql`json_array(${sql.join([...items], comma)})`,
  collect,
  selectObjects: (pairs, orderBy, from, where) => sql`select ${collect(object(pairs), orderBy)}${from}${where}`,
  boolean: (condition) => sql`case when ${condition} then json('true') when not (${condition}) then json('false') end`,
  json: (column) => sql`json(${column})`,
  each: (array) => sql`json_each(${array})`,
  cursor: (values) => sql`lower(hex(json_array(${sql.join([...values], comma)})))`,
  row: (table) => sql`${table}.rowid`,
  pagesHoldRows: false,
  limit,
  page: (select, count) => sql`${select} ${limit(count)}`,
  matches,
  found: (query, { from, row }, match) => sql`${matches(query)} as ${match} join ${from} on ${row} = ${match}.row`,
  contains: (text, piece) => sql`instr(${text}, ${piece}) > 0`,
  searchQuery: (terms) =>
    terms.map(({ words, isPrefix }) => `"${words.join(" ")}"${isPrefix ? " *" : ""}`).join(" AND "),
  // Asked once in 256 rows, it costs nothing that can be seen.
  alive: (table) => sql`case when ${table}.rowid & 255 then 1 else within_deadline() end`,
  render: (query) => renderer.sqlToQuery(query),
};
