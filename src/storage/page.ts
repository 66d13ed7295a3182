import { Column, getTableName, is, type SQL, type SQLWrapper, sql, type Table } from "drizzle-orm";
import { DEFAULT_PAGE_SIZE } from "../domain/page-size.ts";
import type { SqlValue } from "./binding.ts";
import { CURSOR_VERSION, readCursor } from "./cursor.ts";
import type { TableName } from "./port.ts";
import type { Arguments, Field, Value } from "./question.ts";
import { type Compiler, type Direction, flag, type ListShape, type RowOf, type Shape, value } from "./shapes/shape.ts";
import { isCommonSearch, wordsAtHand } from "./words.ts";

/** The conditions that a filter puts on the rows of a list, its defaults included. */
export function conditions<N extends TableName>(
  compiler: Compiler,
  list: Pick<ListShape<N>, "filters" | "unlessFiltered">,
  filter: Value | undefined,
  row: RowOf<N>,
  field: Field,
): SQL[] {
  const given = Object.entries((filter ?? {}) as { [name: string]: Value }).filter(([, wanted]) => wanted !== null);
  const names = new Set(given.map(([name]) => name));
  const defaults = Object.entries(list.unlessFiltered ?? {}).filter(([name]) => !names.has(name));
  return [
    ...given.map(([name, wanted]) => {
      const compileFilter = list.filters[name];
      if (compileFilter === undefined) throw new Error(`no shape stands behind the filter field ${name}`);
      return compileFilter(row, wanted, compiler, field);
    }),
    ...defaults.map(([, compileDefault]) => compileDefault(row)),
  ];
}

/** `where` with all of these; nothing without any. */
export const where = (all: readonly SQL[]): SQL =>
  all.length === 0 ? sql`` : sql` where ${sql.join([...all], sql` and `)}`;

/** Which page is asked for: what of it the form of the arguments tells, before any value is known. */
interface PageOrder {
  /** Its name in cursors. */
  readonly name: string;
  readonly field: string;
  readonly direction: Direction;
  /** Whether the page is taken from the end of the list. */
  readonly isBackward: boolean;
}

function pageOrder<N extends TableName>(list: ListShape<N>, args: Arguments): PageOrder {
  const asked = args.orderBy as { field: string; direction: Direction } | null | undefined;
  const { field, direction } = asked ?? list.defaultOrder;
  return { name: `${field} ${direction}`, field, direction, isBackward: args.last != null };
}

/**
 * Compiles a connection: a keyset page as a materialised list of ids and sort keys, one more than asked to know whether the
 * list goes on, and the asked parts of the connection out of it. Order and cursor predicate come from the same list of keys.
 */
export function compilePage<N extends TableName>(
  compiler: Compiler,
  list: ListShape<N>,
  field: Field,
  on?: (row: RowOf<N>) => SQL,
): SQL {
  const { arguments: args } = field;
  const order = pageOrder(list, args);
  const page = compiler.name("page");
  const rows = pageRows(compiler, list, field, order, on);
  const size = pageSize(compiler, field, order, 0);
  const column = (name: string) => sql`${sql.identifier(page)}.${sql.identifier(name)}`;
  const keys = rows.keys.map(column);
  const forwards = orderBy(keys, order.direction);
  const connection: Connection<N> = {
    list,
    page: sql.identifier(page),
    keys,
    forwards,
    kept: sql`(select * from ${sql.identifier(page)} order by ${orderBy(
      rows.keys.map((name) => sql`${sql.identifier(name)}`),
      order.isBackward ? reverse(order.direction) : order.direction,
    )} ${compiler.dialect.limit(size)})`,
    cursor: (source) =>
      compiler.dialect.cursor([
        sql.raw(String(CURSOR_VERSION)),
        sql.raw(`'${order.name}'`),
        ...rows.keys.map((name) => sql`${source}.${sql.identifier(name)}`),
      ]),
    hasMore: sql`(select count(*) from ${sql.identifier(page)}) > ${size}`,
    order,
    isAfter: args.after != null,
    isBefore: args.before != null,
    total: () => {
      const [row, from] = compiler.from(list.table);
      const all = [
        ...compiler.alive(row),
        ...(on ? [on(row)] : []),
        ...conditions(compiler, list, args.filter, row, field),
      ];
      return sql`(select count(*) from ${from}${where(all)})`;
    },
  };
  const object = compiler.object(connectionShape(list.type), connection as unknown as Connection<TableName>, field);
  return sql`(with ${sql.identifier(page)} as materialized (${rows.select}) select ${object})`;
}

const reverse = (direction: Direction): Direction => (direction === "ASC" ? "DESC" : "ASC");

const orderBy = (keys: readonly SQLWrapper[], direction: Direction): SQL =>
  sql.join(
    keys.map((key) => sql`${key} ${sql.raw(direction.toLowerCase())}`),
    sql`, `,
  );

/** `first` or `last`, checked, plus some. */
function pageSize(compiler: Compiler, field: Field, order: PageOrder, more: number): SQL {
  const asked = field.arguments[order.isBackward ? "last" : "first"] ?? DEFAULT_PAGE_SIZE;
  return compiler.bind<number>(asked, field, (size) => size + more);
}

/** The keys of a page: `k0`, `k1` … and the id last, which make the keyset. */
const keyName = (i: number, count: number): string => (i === count - 1 ? "id" : `k${i}`);

/** The statement of a page's rows: their keys, and where each row stands. */
function pageRows<N extends TableName>(
  compiler: Compiler,
  list: ListShape<N>,
  field: Field,
  order: PageOrder,
  on?: (row: RowOf<N>) => SQL,
): { select: SQL; keys: string[] } {
  const size = pageSize(compiler, field, order, 1);
  const { text } = (field.arguments.filter ?? {}) as { readonly text?: Value };
  const { searched } = list;
  if (text == null || searched === undefined || !isOfColumns(compiler, list, order))
    return rowsInOrder(compiler, list, field, order, size, on);
  // The hits of a rare word are gathered; for a common one rows are looked at in order, until there are enough.
  const isCommon = isCommonSearch(text, compiler, field);
  const limit = (ifCommon: SQL, ifRare: SQL) => sql`(case when ${isCommon} then ${ifCommon} else ${ifRare} end)`;
  const none = sql.raw("0");
  const atHand = { ...list, filters: { ...list.filters, text: wordsAtHand(searched) } };
  const { select: gathered, keys } = rowsInOrder(compiler, list, field, order, limit(none, size), on);
  const { select: looked } = rowsInOrder(compiler, atHand, field, order, limit(size, none), on);
  return { select: sql`select * from (${gathered}) as rare union all select * from (${looked}) as common`, keys };
}

/** Whether an order is that of a row's own columns, so that rows are there in order before anything else is known of them. */
function isOfColumns<N extends TableName>(compiler: Compiler, list: ListShape<N>, order: PageOrder): boolean {
  const [row] = compiler.from(list.table);
  const keys = list.orders[order.field]?.(row, order.direction, compiler) ?? [];
  return keys.every((key) => is(key, Column));
}

/** So many rows of a list, in its order. */
function rowsInOrder<N extends TableName>(
  compiler: Compiler,
  list: ListShape<N>,
  field: Field,
  order: PageOrder,
  limit: SQL,
  on?: (row: RowOf<N>) => SQL,
): { select: SQL; keys: string[] } {
  const keysOf = list.orders[order.field];
  if (keysOf === undefined) throw new Error(`no shape stands behind the order ${order.field}`);
  const [row, from] = compiler.from(list.table);
  const { id } = row as unknown as { id: SQLWrapper };
  const keys = [...keysOf(row, order.direction, compiler), id];
  const names = keys.map((_key, i) => keyName(i, keys.length));
  const direction = order.isBackward ? reverse(order.direction) : order.direction;
  const all = [
    ...compiler.alive(row),
    ...(on ? [on(row)] : []),
    ...conditions(compiler, list, field.arguments.filter, row, field),
    ...beyond(compiler, field, order, keys, direction),
  ];
  const columns = sql.join(
    keys.map((key, i) => sql`${key} as ${sql.identifier(keyName(i, keys.length))}`),
    sql`, `,
  );
  return {
    select: sql`select ${columns}, ${place(compiler, row)} as place from ${from}${where(all)} order by ${orderBy(keys, direction)} ${compiler.dialect.limit(limit)}`,
    keys: names,
  };
}

/** Where a row stands in its table. */
const place = (compiler: Compiler, row: object): SQL =>
  compiler.dialect.row(sql`${sql.identifier(getTableName(row as Table))}`);

/** The rows behind a cursor: one comparison of row values, so that one index finds where they begin. */
function beyond(
  compiler: Compiler,
  field: Field,
  order: PageOrder,
  keys: readonly SQLWrapper[],
  direction: Direction,
): SQL[] {
  const cursor = field.arguments[order.isBackward ? "before" : "after"];
  if (cursor == null) return [];
  const values = keys.map((_key, i) =>
    compiler.bind<string>(cursor, field, (given) => readCursor(given, order.name, keys.length)[i] as SqlValue),
  );
  const left = sql.join([...keys], sql`, `);
  return [sql`(${left}) ${sql.raw(direction === "ASC" ? ">" : "<")} (${sql.join(values, sql`, `)})`];
}

/** What the fields of a connection are made of. */
interface Connection<N extends TableName> {
  readonly list: ListShape<N>;
  readonly page: SQLWrapper;
  readonly keys: readonly SQLWrapper[];
  /** The order of the list, whichever end the page was taken from. */
  readonly forwards: SQL;
  /** The page without the row that is one too many. */
  readonly kept: SQL;
  readonly cursor: (source: SQLWrapper) => SQL;
  readonly hasMore: SQL;
  readonly order: PageOrder;
  readonly isAfter: boolean;
  readonly isBefore: boolean;
  readonly total: () => SQL;
}

type AnyConnection = Connection<TableName>;

/** The page's items in the list's order, each as `item` makes it. */
function items(
  compiler: Compiler,
  connection: AnyConnection,
  item: (row: RowOf<TableName>, kept: SQLWrapper) => SQL,
): SQL {
  const { list, kept, forwards, page } = connection;
  const [row, from] = compiler.from(list.table);
  const collected = compiler.dialect.collect(item(row, page), forwards);
  return sql`(select ${collected} from ${kept} as ${page} join ${from} on ${place(compiler, row)} = ${page}.place)`;
}

const edgeShape = (type: string): Shape<{ connection: AnyConnection; row: RowOf<TableName>; kept: SQLWrapper }> => ({
  type: `${type}Edge`,
  fields: {
    cursor: ({ connection, kept }) => connection.cursor(kept),
    node: ({ connection, row }, field, compiler) => compiler.object(compiler.shape(connection.list.type), row, field),
  },
});

const connectionShape = (type: string): Shape<AnyConnection> => ({
  type: `${type}Connection`,
  fields: {
    edges: (connection, field, compiler) =>
      items(compiler, connection, (row, kept) => compiler.object(edgeShape(type), { connection, row, kept }, field)),
    nodes: (connection, field, compiler) =>
      items(compiler, connection, (row) => compiler.object(compiler.shape(connection.list.type), row, field)),
    pageInfo: (connection, field, compiler) => compiler.object(pageInfo, connection, field),
    totalCount: value((connection) => connection.total()),
  },
});

/** The cursor of the page's first or last item. */
const endCursor = (connection: AnyConnection, direction: Direction): SQL => {
  const { kept, page, keys, cursor } = connection;
  return sql`(select ${cursor(page)} from ${kept} as ${page} order by ${orderBy(keys, direction)} limit 1)`;
};

const pageInfo: Shape<AnyConnection> = {
  type: "PageInfo",
  fields: {
    hasNextPage: flag(({ order, hasMore, isBefore }) =>
      order.isBackward ? sql.raw(isBefore ? "1=1" : "1=0") : hasMore,
    ),
    hasPreviousPage: flag(({ order, hasMore, isAfter }) =>
      order.isBackward ? hasMore : sql.raw(isAfter ? "1=1" : "1=0"),
    ),
    startCursor: value((connection) => endCursor(connection, connection.order.direction)),
    endCursor: value((connection) => endCursor(connection, reverse(connection.order.direction))),
  },
};
