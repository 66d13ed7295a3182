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

/** What tells the rows of a page. */
interface Asked {
  readonly compiler: Compiler;
  readonly list: ListShape<TableName>;
  readonly field: Field;
  readonly order: PageOrder;
  /** The condition of a list that belongs to a row of another type. */
  readonly on: ((row: RowOf<TableName>) => SQL) | undefined;
}

/**
 * Compiles a connection: a keyset page of its list, and the asked parts of the connection out of it. Order and cursor predicate
 * come from the same list of keys. Rows that are looked at once stand where they are looked at; else the page is a materialised
 * list of ids and sort keys, one more than asked to know whether the list goes on.
 */
export function compilePage<N extends TableName>(
  compiler: Compiler,
  list: ListShape<N>,
  field: Field,
  on?: (row: RowOf<N>) => SQL,
): SQL {
  const order = pageOrder(list, field.arguments);
  const asked = { compiler, list, field, order, on } as unknown as Asked;
  const shape = connectionShape(list.type);
  if (isSeenOnce(field, shape.type)) return compiler.object(shape, { asked, page: pageInPlace(asked) }, field);
  const { page, select } = pageApart(asked);
  return sql`(with ${page.name} as materialized (${select}) ${compiler.selectObject(shape, { asked, page }, field)})`;
}

/** Whether only one of a connection's fields looks at its rows, and needs none behind them. */
function isSeenOnce(field: Field, connection: string): boolean {
  const fields = field.selection?.get(connection) ?? [];
  const [first, ...others] = fields.filter(({ name }) => ["edges", "nodes", "pageInfo"].includes(name));
  return first !== undefined && first.name !== "pageInfo" && others.length === 0;
}

/** The rows of a page, as a connection's fields look at them. */
interface Page {
  /** Its name, under which it has its keys. */
  readonly name: SQLWrapper;
  /** `k0`, `k1` … and `id`, which make the keyset. */
  readonly keys: readonly string[];
  /** The page as asked, to be given its name. */
  readonly kept: SQL;
  /** The rows of the table that are on it: their columns, and a `from` clause that has the page's name too. */
  readonly rows: () => [row: RowOf<TableName>, from: SQL];
}

/** A page of which each row is looked at once, where it is found. */
function pageInPlace(asked: Asked): Page {
  const { select, ...page } = pageOf(asked, 0);
  return pageKept(asked, page, sql`(${select})`);
}

/** A page that several fields look at, with one more row than asked. */
function pageApart(asked: Asked): { page: Page; select: SQL } {
  const { compiler, field, order } = asked;
  const { select, ...page } = pageOf(asked, 1);
  const direction = order.isBackward ? reverse(order.direction) : order.direction;
  const inOrder = orderBy(page.keys.map(sql.identifier), direction);
  const kept = sql`(select * from ${nameOf(page.row)} order by ${inOrder} ${compiler.dialect.limit(pageSize(compiler, field, order, 0))})`;
  return { page: pageKept(asked, page, kept), select };
}

/** The select of a page, with so many rows more than asked, and the columns that it has, under its name. */
function pageOf(asked: Asked, more: number) {
  const { compiler, list, field, order } = asked;
  const [row] = compiler.from(list.table, "page");
  const place = (of: RowOf<TableName>) => compiler.dialect.row(sql`${nameOf(of)}`);
  const columns = (of: RowOf<TableName>) =>
    compiler.dialect.pagesHoldRows ? sql`${nameOf(of)}.*` : sql`${idOf(of)} as id, ${place(of)} as place`;
  return { row, ...pageRows(asked, pageSize(compiler, field, order, more), columns) };
}

function pageKept(
  { compiler, list }: Asked,
  { row, keys }: Omit<ReturnType<typeof pageOf>, "select">,
  kept: SQL,
): Page {
  const name = nameOf(row);
  const rows = (): [RowOf<TableName>, SQL] => {
    if (compiler.dialect.pagesHoldRows) return [row, sql`${kept} as ${name}`];
    const [there, from] = compiler.from(list.table);
    return [
      there,
      sql`${kept} as ${name} join ${from} on ${compiler.dialect.row(sql`${nameOf(there)}`)} = ${name}.place`,
    ];
  };
  return { name, keys, kept, rows };
}

const nameOf = (row: RowOf<TableName>) => sql.identifier(getTableName(row as unknown as Table));
const idOf = (row: RowOf<TableName>) => (row as unknown as { id: SQLWrapper }).id;

const reverse = (direction: Direction): Direction => (direction === "ASC" ? "DESC" : "ASC");

const orderBy = (keys: readonly SQLWrapper[], direction: Direction): SQL =>
  sql.join(
    keys.map((key) => sql`${key} ${sql.raw(direction.toLowerCase())}`),
    sql`, `,
  );

const sizeAsked = ({ arguments: args }: Field, { isBackward }: PageOrder): Value =>
  args[isBackward ? "last" : "first"] ?? DEFAULT_PAGE_SIZE;

/** Whether the size of a page is not known yet. */
const isVariable = ({ field, order }: Asked): boolean => typeof sizeAsked(field, order) !== "number";

/** `first` or `last`, checked, plus some. */
const pageSize = (compiler: Compiler, field: Field, order: PageOrder, more: number): SQL =>
  compiler.bind<number>(sizeAsked(field, order), field, (size) => size + more);

/** The keys of a page: `k0`, `k1` … and the id last, which make the keyset. */
const keyName = (i: number, count: number): string => (i === count - 1 ? "id" : `k${i}`);

/** What stands of a row in a page before its sort keys: its id, and what else is wanted of it. */
type Columns = (row: RowOf<TableName>) => SQL;

/** The statement of a page's rows. */
function pageRows(asked: Asked, size: SQL, columns: Columns): { select: SQL; keys: string[] } {
  const { compiler, list, field } = asked;
  const { text } = (field.arguments.filter ?? {}) as { readonly text?: Value };
  const { searched } = list;
  if (text == null || searched === undefined || !isOfColumns(asked)) return rowsInOrder(asked, size, columns);
  // The hits of a rare word are gathered; for a common one rows are looked at in order, until there are enough.
  const isCommon = isCommonSearch(text, compiler, field);
  const limit = (ifCommon: SQL, ifRare: SQL) => sql`(case when ${isCommon} then ${ifCommon} else ${ifRare} end)`;
  const none = sql.raw("0");
  const atHand = { ...list, filters: { ...list.filters, text: wordsAtHand(searched) } };
  const { select: gathered, keys } = rowsInOrder(asked, limit(none, size), columns);
  const { select: looked } = rowsInOrder({ ...asked, list: atHand }, limit(size, none), columns);
  return { select: sql`select * from (${gathered}) as rare union all select * from (${looked}) as common`, keys };
}

/** Whether an order is that of a row's own columns, so that rows are there in order before anything else is known of them. */
function isOfColumns({ compiler, list, order }: Asked): boolean {
  const [row] = compiler.from(list.table);
  const keys = list.orders[order.field]?.(row, order.direction, compiler) ?? [];
  return keys.every((key) => is(key, Column));
}

/** So many rows of a list, in its order. */
function rowsInOrder(asked: Asked, limit: SQL, wanted: Columns): { select: SQL; keys: string[] } {
  const { compiler, list, field, order, on } = asked;
  const keysOf = list.orders[order.field];
  if (keysOf === undefined) throw new Error(`no shape stands behind the order ${order.field}`);
  const [row, from] = compiler.from(list.table);
  const sorted = keysOf(row, order.direction, compiler);
  const keys = [...sorted, idOf(row)];
  const names = keys.map((_key, i) => keyName(i, keys.length));
  const direction = order.isBackward ? reverse(order.direction) : order.direction;
  const all = [
    ...compiler.alive(row),
    ...(on ? [on(row)] : []),
    ...conditions(compiler, list, field.arguments.filter, row, field),
    ...beyond(compiler, field, order, keys, direction),
  ];
  const columns = [wanted(row), ...sorted.map((key, i) => sql`${key} as ${sql.identifier(keyName(i, keys.length))}`)];
  const inOrder = sql`select ${sql.join(columns, sql`, `)} from ${from}${where(all)} order by ${orderBy(keys, direction)}`;
  return { select: compiler.dialect.page(inOrder, limit, isVariable(asked)), keys: names };
}

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
interface Connection {
  readonly asked: Asked;
  readonly page: Page;
}

/** A row of a page. */
interface Item extends Connection {
  readonly row: RowOf<TableName>;
}

/** The page's sort keys, in the list's order or the opposite, whichever end the page was taken from. */
const keysInOrder = ({ page: { name, keys } }: Connection, direction: Direction): SQL =>
  orderBy(
    keys.map((key) => sql`${name}.${sql.identifier(key)}`),
    direction,
  );

/** The page's items in the list's order. @param itemOf what an item's fields are made of. */
function items<I>(connection: Connection, shape: Shape<I>, field: Field, itemOf: (row: RowOf<TableName>) => I): SQL {
  const { compiler, order } = connection.asked;
  const [row, from] = connection.page.rows();
  const of = { from, orderBy: keysInOrder(connection, order.direction) };
  return sql`(${compiler.selectObjects(shape, itemOf(row), field, of)})`;
}

/** The cursor of a row of the page. */
const cursor = ({ asked: { compiler, order }, page: { name, keys } }: Connection): SQL =>
  compiler.dialect.cursor([
    sql.raw(String(CURSOR_VERSION)),
    sql.raw(`'${order.name}'`),
    ...keys.map((key) => sql`${name}.${sql.identifier(key)}`),
  ]);

const edgeShape = (type: string): Shape<Item> => ({
  type: `${type}Edge`,
  fields: {
    cursor: value(cursor),
    node: ({ row }, field, compiler) => compiler.object(compiler.shape(type), row, field),
  },
});

const connectionShape = (type: string): Shape<Connection> => ({
  type: `${type}Connection`,
  fields: {
    edges: (connection, field) => items(connection, edgeShape(type), field, (row) => ({ ...connection, row })),
    nodes: (connection, field, compiler) =>
      items(connection, compiler.shape<RowOf<TableName>>(type), field, (row) => row),
    pageInfo: (connection, field, compiler) => compiler.object(pageInfo, connection, field),
    totalCount: value(totalCount),
  },
});

/** How many rows the list has, on all its pages. */
function totalCount({ asked: { compiler, list, field, on } }: Connection): SQL {
  const [row, from] = compiler.from(list.table);
  const all = [
    ...compiler.alive(row),
    ...(on ? [on(row)] : []),
    ...conditions(compiler, list, field.arguments.filter, row, field),
  ];
  return sql`(select count(*) from ${from}${where(all)})`;
}

/** The cursor of the page's first or last item. */
const endCursor = (connection: Connection, direction: Direction): SQL => {
  const { name, kept } = connection.page;
  return sql`(select ${cursor(connection)} from ${kept} as ${name} order by ${keysInOrder(connection, direction)} limit 1)`;
};

/** Whether the list goes on beyond the page. */
const hasMore = ({ asked: { compiler, field, order }, page: { name } }: Connection): SQL =>
  sql`(select count(*) from ${name}) > ${pageSize(compiler, field, order, 0)}`;

/** Whether the page was asked for by a cursor, beyond which something stands for certain. */
const isBeyond = ({ asked: { field } }: Connection, cursorName: "after" | "before"): SQL =>
  sql.raw(field.arguments[cursorName] == null ? "1=0" : "1=1");

const pageInfo: Shape<Connection> = {
  type: "PageInfo",
  fields: {
    hasNextPage: flag((page) => (page.asked.order.isBackward ? isBeyond(page, "before") : hasMore(page))),
    hasPreviousPage: flag((page) => (page.asked.order.isBackward ? hasMore(page) : isBeyond(page, "after"))),
    startCursor: value((page) => endCursor(page, page.asked.order.direction)),
    endCursor: value((page) => endCursor(page, reverse(page.asked.order.direction))),
  },
};
