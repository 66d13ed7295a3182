/** The conditions that filters of several types share. */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { instantKey, parsePartialDate } from "../../domain/partial-date.ts";
import { where } from "../page.ts";
import type { SluggedTable } from "../port.ts";
import type { Field, Value } from "../question.ts";
import { foundTexts } from "../words.ts";
import type { Compiler, Direction, FilterShape } from "./shape.ts";

type Input = { readonly [field: string]: Value };

/** The id that a reference (`{ id }` or `{ slug }`) names. */
export function refId(table: SluggedTable, ref: Value, compiler: Compiler, field: Field): SQL {
  const { id, slug } = ref as Input;
  if (id != null) return compiler.bind(id, field);
  const [row, from] = compiler.from(table);
  return sql`(select ${row.id} from ${from} where ${row.slug} = ${compiler.bind(slug ?? null, field)})`;
}

/** The ids of the actors that are judged to be one with an actor, itself included. */
export function identicalTo(actorId: SQLWrapper, compiler: Compiler): SQL {
  const [actor, from] = compiler.from("actors");
  const [self, selves] = compiler.from("actors");
  return sql`(select ${actor.id} from ${from} where ${actor.identity} = (select ${self.identity} from ${selves} where ${self.id} = ${actorId}))`;
}

/** The ids of the claims that are about an actor, or one judged to be it, in these roles if any are given. */
export function claimsAbout(about: Value, compiler: Compiler, field: Field): SQL {
  const { actor, role } = about as Input;
  const [claimActor, from] = compiler.from("claimActors");
  const inRole = role == null ? sql`` : sql` and ${compiler.in(claimActor.role, role)}`;
  const actorId = refId("actors", actor ?? null, compiler, field);
  const isAbout = sql`${claimActor.actorId} in ${identicalTo(actorId, compiler)}${inRole}`;
  return sql`(select ${claimActor.claimId} from ${from}${where([...compiler.alive(claimActor), isAbout])})`;
}

/** The sort keys of a date. */
interface Keys {
  readonly asc: SQLWrapper;
  readonly desc: SQLWrapper;
}

/**
 * Whether a date falls into a range; unknown dates never do. Of the sort keys, which known dates have alike, it asks that of the
 * list's direction: so one index finds the range in the list's order.
 */
export function inRange({ asc, desc }: Keys, range: Value, compiler: Compiler, field: Field): SQL {
  const { from, to } = range as Input;
  const order = field.arguments.orderBy as { readonly direction: Direction } | null | undefined;
  const key = order?.direction === "DESC" ? desc : asc;
  const lower =
    from == null
      ? sql`${key} > ''`
      : sql`${key} >= ${compiler.bind<string>(from, field, (date) => instantKey(parsePartialDate(date).earliest))}`;
  const upper =
    to == null
      ? sql`${"~"}`
      : compiler.bind<string>(to, field, (date) => `${instantKey(parsePartialDate(date).latest)}/~`);
  return sql`${lower} and ${key} < ${upper}`;
}

/** The ids of the things of a kind of which some text matches a search. */
export function idsWithWords(subject: string, query: Value, compiler: Compiler, field: Field): SQL {
  const [text, from] = compiler.from("searchTexts");
  const hits = sql`${sql.identifier(compiler.name("hits"))}`;
  return sql`(select ${text.subjectId} from ${foundTexts(query, text, from, hits, compiler, field)}${where([...compiler.alive(text), sql`${text.subject} = ${subject}`])})`;
}

/** A filter by the words of the things' own texts. */
export const hasWords =
  <N extends SluggedTable | "attributions">(subject: string): FilterShape<N> =>
  (row, query, compiler, field) =>
    sql`${(row as unknown as { id: SQLWrapper }).id} in ${idsWithWords(subject, query, compiler, field)}`;

/** A condition or its opposite. */
export const isTrue = (wanted: Value, condition: SQL): SQL => (wanted === true ? condition : sql`not (${condition})`);

/** Whether a text that is never empty is there: SQLite searches an index for this, but not for `is not null`. */
export const isPresent = (column: SQLWrapper): SQL => sql`${column} > ''`;
