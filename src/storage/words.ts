/** Searches as conditions: by the index of words, and without it. */
import { getTableName, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { UserError } from "../domain/errors.ts";
import { parseSearch } from "../domain/search-words.ts";
import type { TableName } from "./port.ts";
import type { Field, Value } from "./question.ts";
import type { Compiler, FilterShape, RowOf } from "./shapes/shape.ts";

/** What a search query is to the database; it has at least one word. */
function searchQuery(query: Value, compiler: Compiler, field: Field): SQL {
  return compiler.bind<string>(query, field, (text) => {
    const terms = parseSearch(text);
    if (terms.length === 0) {
      throw new UserError("BAD_SEARCH", `"${text}" has nothing to search for: give at least one letter or digit`);
    }
    return compiler.dialect.searchQuery(terms);
  });
}

/**
 * A `from` clause: the search texts that match, and their score.
 * @param text their table's alias, which `from` names; @param match what `score` is found under.
 */
export function foundTexts(
  query: Value,
  text: RowOf<"searchTexts">,
  from: SQL,
  match: SQL,
  compiler: Compiler,
  field: Field,
): SQL {
  const alias = sql`${sql.identifier(getTableName(text))}`;
  return compiler.dialect.found(searchQuery(query, compiler, field), { from, text: alias, row: text.row }, match);
}

/** From how many hits on a search is taken to be a common one. */
const COMMON = 10_000;

/** Whether a search has very many hits. */
export function isCommonSearch(query: Value, compiler: Compiler, field: Field): SQL {
  const [match, some] = [compiler.name("match"), compiler.name("some")].map((name) => sql.identifier(name));
  const matches = compiler.dialect.matches(searchQuery(query, compiler, field));
  return sql`(select count(*) from (select 1 from ${matches} as ${match} limit ${sql.raw(String(COMMON))}) as ${some}) = ${sql.raw(String(COMMON))}`;
}

/**
 * The same filter, without the index of words: whether the words are in a text of a row's things. Of few rows in the order of a
 * list that is far less work than to gather all hits of a common word.
 */
export const wordsAtHand =
  <N extends TableName>(searched: (row: RowOf<N>) => readonly SQLWrapper[]): FilterShape<N> =>
  (row, query, compiler, field) => {
    const [text, from] = compiler.from("searchTexts");
    const term = sql.identifier(compiler.name("term"));
    const terms = compiler.bind<string>(query, field, (given) =>
      JSON.stringify(parseSearch(given).map(({ words, isPrefix }) => ` ${words.join(" ")}${isPrefix ? "" : " "}`)),
    );
    const lacksTerm = sql`select 1 from ${compiler.dialect.each(terms)} as ${term} where not ${compiler.dialect.contains(sql`(' ' || ${text.words} || ' ')`, sql`${term}.value`)}`;
    return sql`exists (select 1 from ${from} where ${text.subjectId} in (${sql.join([...searched(row)], sql`, `)}) and not exists (${lacksTerm}))`;
  };
