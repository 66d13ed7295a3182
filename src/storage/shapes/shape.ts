import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { SqlValue } from "../binding.ts";
import type { Dialect } from "../dialect.ts";
import type { Finisher } from "../finish.ts";
import type { TableName } from "../port.ts";
import type { Field, Value } from "../question.ts";
import type { Tables } from "../tables.ts";

/**
 * Shapes: which column, expression or relation stands behind each field of a GraphQL type. One file a type; adding a field is a
 * line in `schema.graphql` and a line in its shape. A test fails when a field has neither. Shapes name each other by type, so
 * that no file needs the other; `index.ts` knows them all.
 */

/** The types whose rows are those of a table. */
export const ENTITY_TABLES = {
  Actor: "actors",
  ActorName: "actorNames",
  Identifier: "actorIdentifiers",
  Affiliation: "affiliations",
  Article: "articles",
  ArticleVersion: "articleVersions",
  ArticleChange: "articleChanges",
  Derivation: "articleDerivations",
  Attribution: "attributions",
  Claim: "claims",
  ClaimActor: "claimActors",
  ClaimRelation: "claimRelations",
  Event: "events",
  Mention: "mentions",
  IdentityJudgement: "identityJudgements",
  Review: "reviews",
  Evidence: "evidence",
  Source: "sources",
} as const satisfies { [type: string]: TableName };

export type EntityType = keyof typeof ENTITY_TABLES;
export type TableOf<T extends EntityType> = (typeof ENTITY_TABLES)[T];

/** What a shape reads from: a table under an alias. */
export type RowOf<N extends TableName> = Tables[N];

/** What shapes compile with. */
export interface Compiler {
  readonly dialect: Dialect;
  shape<R>(type: string): Shape<R>;
  list<T extends EntityType>(type: T): ListShape<TableOf<T>>;
  /** A name that nothing else in the statement has. */
  name(prefix: string): string;
  /** A table under a fresh alias: its columns, and what stands behind `from`. */
  from<N extends TableName>(table: N, prefix?: string): [row: RowOf<N>, from: SQL];
  /** A condition for scans of a row's table that may be long: none, or that the statement's time is not up. */
  alive(row: object): SQL[];
  /** A parameter: its value is known when the question is asked. */
  bind<T = SqlValue>(value: Value, field: Pick<Field, "path">, convert?: (value: T) => SqlValue): SQL;
  /** The JSON object that a field asks of a row. */
  object<R>(shape: Shape<R>, row: R, field: Pick<Field, "selection">): SQL;
  /** A select of the same out of the one row that `rest` finds: ` from … where …`, or nothing. */
  selectObject<R>(shape: Shape<R>, row: R, field: Pick<Field, "selection">, rest?: SQL): SQL;
  /** A select of the JSON array of such objects, in an order. */
  selectObjects<R>(
    shape: Shape<R>,
    row: R,
    field: Pick<Field, "selection">,
    of: { from: SQL; where?: SQL; orderBy: SQL },
  ): SQL;
  page<N extends TableName>(list: ListShape<N>, field: Field, on?: (row: RowOf<N>) => SQL): SQL;
  /** Whether a column has one of these constant values. */
  in(column: SQLWrapper, values: Value | readonly string[]): SQL;
  /** Leaves a value to be finished in TypeScript. */
  finishLater(finisher: Finisher): void;
}

/** The expression behind a field, as it goes into the answer's JSON. */
export type FieldShape<R> = (row: R, field: Field, compiler: Compiler) => SQL;

export interface Shape<R> {
  /** The GraphQL type. */
  readonly type: string;
  readonly fields: { readonly [field: string]: FieldShape<R> };
}

export const entity = <T extends EntityType>(
  type: T,
  fields: Shape<RowOf<TableOf<T>>>["fields"],
): Shape<RowOf<TableOf<T>>> & { type: T } => ({ type, fields });

/** A condition of a filter: what one field of a filter input asks of a row. `field` is the field that has the filter. */
export type FilterShape<N extends TableName> = (row: RowOf<N>, value: Value, compiler: Compiler, field: Field) => SQL;

export type Direction = "ASC" | "DESC";

/** How a type is listed: its filter's fields and its orders. */
export interface ListShape<N extends TableName> {
  readonly type: EntityType;
  readonly table: N;
  readonly filters: { readonly [field: string]: FilterShape<N> };
  /** The ids of the things whose texts the filter `text` looks through, if there is one. */
  readonly searched?: (row: RowOf<N>) => readonly SQLWrapper[];
  /** Conditions that hold unless the filter says something of its own. */
  readonly unlessFiltered?: { readonly [field: string]: (row: RowOf<N>) => SQL };
  /** The sort keys of each order, all in its direction; the id is added behind them. */
  readonly orders: {
    readonly [field: string]: (row: RowOf<N>, direction: Direction, compiler: Compiler) => SQLWrapper[];
  };
  readonly defaultOrder: { readonly field: string; readonly direction: Direction };
}

/** A column or expression whose value goes into the answer as it is. */
export const value =
  <R>(of: (row: R) => SQLWrapper): FieldShape<R> =>
  (row) =>
    sql`${of(row)}`;

/** A condition, as a JSON boolean. */
export const flag =
  <R>(of: (row: R) => SQLWrapper): FieldShape<R> =>
  (row, _field, compiler) =>
    compiler.dialect.boolean(sql`${of(row)}`);

/** Fields of the same row under an object of their own; null when `isPresent` fails. */
export const embedded =
  <R>(type: string, isPresent?: (row: R) => SQL): FieldShape<R> =>
  (row, field, compiler) => {
    const object = compiler.object(compiler.shape<R>(type), row, field);
    return isPresent === undefined ? object : sql`case when ${isPresent(row)} then ${object} end`;
  };

/** The one row that a condition finds; null when there is none. */
export const one =
  <T extends EntityType, R>(
    type: T,
    on: (related: RowOf<TableOf<T>>, row: R, compiler: Compiler, field: Field) => SQL,
  ): FieldShape<R> =>
  (row, field, compiler) => {
    const [other, from] = compiler.from(ENTITY_TABLES[type]);
    const found = sql` from ${from} where ${on(other, row, compiler, field)}`;
    return sql`(${compiler.selectObject(compiler.shape(type), other, field, found)})`;
  };

/** A whole list of rows, for lists that are short and complete. */
export const many =
  <T extends EntityType, R>(
    type: T,
    on: (related: RowOf<TableOf<T>>, row: R, compiler: Compiler, field: Field) => SQL,
    orderBy: (related: RowOf<TableOf<T>>) => SQL,
  ): FieldShape<R> =>
  (row, field, compiler) => {
    const [other, from] = compiler.from(ENTITY_TABLES[type]);
    const of = { from, where: on(other, row, compiler, field), orderBy: orderBy(other) };
    return sql`(${compiler.selectObjects(compiler.shape(type), other, field, of)})`;
  };

/**
 * A relation between two things of one kind, seen from one of them: the rows that have it at either end, each compiled by a
 * shape that knows from which end it is seen.
 */
export interface SeenFrom<N extends TableName> {
  readonly row: RowOf<N>;
  /** The id of the thing it is seen from. */
  readonly self: SQL;
}

export const seenFromBothEnds =
  <T extends EntityType, R>(
    type: T,
    self: (row: R) => SQLWrapper,
    on: (related: RowOf<TableOf<T>>, self: SQL, compiler: Compiler, field: Field) => SQL,
    orderBy: (related: RowOf<TableOf<T>>) => SQL,
  ): FieldShape<R> =>
  (row, field, compiler) => {
    const [other, from] = compiler.from(ENTITY_TABLES[type]);
    const id = sql`${self(row)}`;
    const seen = { row: other, self: id } as SeenFrom<TableOf<T>>;
    const of = { from, where: on(other, id, compiler, field), orderBy: orderBy(other) };
    return sql`(${compiler.selectObjects(compiler.shape(type), seen, field, of)})`;
  };

/** A connection: one page of a list, with the list's own arguments. */
export const page =
  <T extends EntityType, R>(
    type: T,
    on?: (related: RowOf<TableOf<T>>, row: R, compiler: Compiler, field: Field) => SQL,
  ): FieldShape<R> =>
  (row, field, compiler) =>
    compiler.page(compiler.list(type), field, on && ((related) => on(related, row, compiler, field)));
