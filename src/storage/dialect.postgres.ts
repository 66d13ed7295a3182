import { type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { MAX_PAGE_SIZE } from "../domain/page-size.ts";
import type { SearchTerm } from "../domain/search-words.ts";
import type { Dialect, Pairs } from "./dialect.ts";

const renderer = new PgDialect();
const comma = sql`, `;

/** PostgreSQL cuts names behind this many bytes; names of GraphQL are ASCII. */
const LONGEST_NAME = 63;
/** A function takes 100 arguments at the most, and a pair of `longKeyed` two. */
const PAIRS_A_CALL = 40;
/** How much of a word the index holds: see `search_vector_of` in the migrations. In code points. */
const INDEXED_LENGTH = 500;

/**
 * PostgreSQL. Objects are rows turned to JSON: `row_to_json` costs less than `json_build_object`, takes more than 50 pairs, and
 * writes no spaces, so that answers are those of SQLite to the byte but for how numbers with a fraction are written. The row is
 * named by what no response name can be, since a column of its name would hide it.
 */
export const postgresDialect: Dialect = {
  object: (pairs) => (isLongKeyed(pairs) ? longKeyed(pairs) : sql`(${selectObject(pairs, sql``)})`),
  selectObject,
  list: (items) => sql`array_to_json(array[${sql.join([...items], comma)}]::json[])`,
  collect,
  selectObjects: (pairs, orderBy, from, where) => {
    const item = sql`(${selectObject(pairs, sql``)})`;
    return sql`select ${collect(sql`"[]".item`, orderBy)}${from} cross join lateral ${item} as "[]" (item)${where}`;
  },
  boolean: (condition) => sql`(${condition})`,
  // `jsonb` itself is written with spaces.
  json: (column) => sql`array_to_json(array(select jsonb_array_elements_text(${column})))`,
  each: (array) =>
    sql`(select value, ordinality - 1 as key from json_array_elements_text(${array}::json) with ordinality)`,
  cursor: (values) =>
    sql`encode(convert_to(concat('[', ${sql.join(values.map(asJson), sql`, ',', `)}, ']'), 'UTF8'), 'hex')`,
  row: (table) => sql`${table}.id`,
  pagesHoldRows: true,
  limit: (count) => sql`limit ${count}`,
  // Of an unknown count PostgreSQL expects a tenth of all rows; knowing the most that it can be, it plans for that, once.
  page: (select, count, isVariable) =>
    isVariable
      ? sql`select * from (${select} limit ${sql.raw(String(MAX_PAGE_SIZE + 1))}) as first_rows limit ${count}`
      : sql`${select} limit ${count}`,
  matches: (query) => {
    const [text, match] = [sql`searched`, sql`matched`];
    return sql`(select ${text}.row, ${match}.score from ${found(query, sql`search_texts as ${text}`, text, match)})`;
  },
  found: (query, { from, text }, match) => found(query, from, text, match),
  contains: (text, piece) => sql`strpos(${text}, ${piece}) > 0`,
  searchQuery: (terms) => {
    const phrases = terms
      .filter(isMoreThanIndexed)
      .map(({ words, isPrefix }) => ` ${words.join(" ")}${isPrefix ? "" : " "}`);
    return JSON.stringify({ query: terms.map(indexQuery).join(" & "), ...(phrases.length > 0 && { phrases }) });
  },
  alive: () => null,
  render: (query) => renderer.sqlToQuery(query),
};

/** An object over rows is one select: each subselect more is set up for itself. */
function selectObject(pairs: Pairs, rest: SQL): SQL {
  if (isLongKeyed(pairs)) return sql`select ${longKeyed(pairs)}${rest}`;
  const columns = pairs.map(([key, value]) => sql`${value} as ${sql.identifier(key)}`);
  return sql`select row_to_json("{}") from (select ${sql.join(columns, comma)}${rest}) as "{}"`;
}

function collect(item: SQL, orderBy: SQL): SQL {
  return sql`coalesce(array_to_json(array_agg(${item} order by ${orderBy})), '[]')`;
}

const isLongKeyed = (pairs: Pairs): boolean => pairs.some(([key]) => key.length > LONGEST_NAME);

/**
 * The texts that match, each once looked at: a hit tells its score and whether it has the phrases. `offset 0` keeps what is given
 * apart: so it is read once and not at each text, and PostgreSQL, which knows no words beforehand, plans for any words once.
 */
const found = (query: SQL, from: SQL, text: SQL, match: SQL): SQL =>
  sql`(select (given->>'query')::tsquery as query, given->'phrases' as phrases from (select ${query}::json as given) as given offset 0) as given join ${from} on ${text}.search_vector @@ given.query and (given.phrases is null or not exists (select from json_array_elements_text(given.phrases) as phrase where strpos(' ' || ${text}.words || ' ', phrase) = 0)) cross join lateral (select -ts_rank(${text}.search_vector, given.query, 1) as score) as ${match}`;

/** An object with a key that is no name to PostgreSQL: its text, pair by pair. */
function longKeyed(pairs: Pairs): SQL {
  const texts = pairs.map(
    ([key, value], i) => sql`${sql.raw(`'${i === 0 ? "" : ","}"${key}":'`)}, coalesce(${asJson(value)}, 'null')`,
  );
  const calls: SQL[] = [];
  for (let i = 0; i < texts.length; i += PAIRS_A_CALL) {
    calls.push(sql`concat(${sql.join(texts.slice(i, i + PAIRS_A_CALL), comma)})`);
  }
  return sql`('{' || ${sql.join(calls, sql` || `)} || '}')::json`;
}

/** A value of any type as JSON; the select gives a constant its type. */
const asJson = (value: SQL): SQL => sql`to_json((select ${value}))`;

/** What the index is asked: the words, wherever they stand. */
const indexQuery = ({ words, isPrefix }: SearchTerm): string =>
  words
    .map(
      (word, i) => `'${[...word].slice(0, INDEXED_LENGTH).join("")}'${isPrefix && i === words.length - 1 ? ":*" : ""}`,
    )
    .join(" & ");

/** Whether a text that has the words must still be looked at: a phrase, or a word that the index holds in part. */
const isMoreThanIndexed = ({ words }: SearchTerm): boolean =>
  words.length > 1 || words.some((word) => word.length > INDEXED_LENGTH);
