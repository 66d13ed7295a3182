import { getTableName, type SQL, type SQLWrapper, sql, type Table } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { Binding, type SqlValue } from "./binding.ts";
import type { Dialect, Pairs } from "./dialect.ts";
import type { Finisher } from "./finish.ts";
import { compilePage } from "./page.ts";
import type { TableName } from "./port.ts";
import type { Field, Question, Value } from "./question.ts";
import { listShapes, shapes } from "./shapes/index.ts";
import type { Compiler as CompilerOfShapes, EntityType, ListShape, RowOf, Shape, TableOf } from "./shapes/shape.ts";
import type { Tables } from "./tables.ts";

/** A question as one statement. */
export interface Statement {
  readonly sql: string;
  /** In order: bindings, and constants of the shapes. */
  readonly parameters: readonly unknown[];
  /** What is still to be made of the answer in TypeScript, the same on every database. */
  readonly finishers: readonly Finisher[];
}

/** Compiles a question to one statement whose only row and column is the answer's JSON. */
export function compile(question: Question, dialect: Dialect, tables: Tables): Statement {
  const compiler = new Compiler(dialect, tables);
  const root = compiler.pairs(compiler.shape("Query"), null, question.fields);
  const { sql: text, params } = dialect.render(dialect.selectObject(root, sql``));
  return { sql: text, parameters: params, finishers: compiler.finishers };
}

const selected = ({ selection }: Pick<Field, "selection">, { type }: { readonly type: string }): readonly Field[] =>
  selection?.get(type) ?? [];

class Compiler implements CompilerOfShapes {
  readonly dialect: Dialect;
  readonly finishers: Finisher[] = [];
  readonly #tables: Tables;
  #aliases = 0;

  constructor(dialect: Dialect, tables: Tables) {
    this.dialect = dialect;
    this.#tables = tables;
  }

  shape<R>(type: string): Shape<R> {
    const found = shapes.get(type);
    if (found === undefined) throw new Error(`no shape stands behind the type ${type}`);
    return found as Shape<R>;
  }

  list<T extends EntityType>(type: T): ListShape<TableOf<T>> {
    const found = listShapes.get(type);
    if (found === undefined) throw new Error(`no shape stands behind lists of the type ${type}`);
    return found as unknown as ListShape<TableOf<T>>;
  }

  /** A name that nothing else in the statement has. */
  name(prefix: string): string {
    return `${prefix}${++this.#aliases}`;
  }

  /** A table under a fresh alias: its columns, and what stands behind `from`. */
  from<N extends TableName>(table: N, prefix = "t"): [row: RowOf<N>, from: SQL] {
    const name = this.name(prefix);
    const row = alias(this.#tables[table] as never, name) as unknown as RowOf<N>;
    return [row, sql`${this.#tables[table]} as ${sql.identifier(name)}`];
  }

  alive(row: object): SQL[] {
    const condition = this.dialect.alive(sql`${sql.identifier(getTableName(row as Table))}`);
    return condition === null ? [] : [condition];
  }

  /** A parameter: its value is known when the question is asked. */
  bind<T = SqlValue>(
    value: Value,
    field: Pick<Field, "path">,
    convert: (value: T) => SqlValue = (given) => given as SqlValue,
  ): SQL {
    return sql`${sql.param(new Binding(value, convert as (value: never) => SqlValue, field.path))}`;
  }

  /** The JSON object that a field asks of a row. */
  object<R>(shape: Shape<R>, row: R, field: Pick<Field, "selection">): SQL {
    return this.dialect.object(this.pairs(shape, row, selected(field, shape)));
  }

  /** The same out of the one row that `rest` finds: see `Dialect.selectObject`. */
  selectObject<R>(shape: Shape<R>, row: R, field: Pick<Field, "selection">, rest: SQL = sql``): SQL {
    return this.dialect.selectObject(this.pairs(shape, row, selected(field, shape)), rest);
  }

  /** The JSON array of such objects, in this order: see `Dialect.selectObjects`. */
  selectObjects<R>(
    shape: Shape<R>,
    row: R,
    field: Pick<Field, "selection">,
    { from, where, orderBy }: { from: SQL; where?: SQL; orderBy: SQL },
  ): SQL {
    const pairs = this.pairs(shape, row, selected(field, shape));
    return this.dialect.selectObjects(pairs, orderBy, sql` from ${from}`, where ? sql` where ${where}` : sql``);
  }

  pairs<R>(shape: Shape<R>, row: R, fields: readonly Field[]): Pairs {
    return fields.map((field) => {
      if (field.name === "__typename") return [field.key, sql.raw(`'${shape.type}'`)];
      const compileField = shape.fields[field.name];
      if (compileField === undefined) throw new Error(`no shape stands behind ${shape.type}.${field.name}`);
      return [field.key, compileField(row, field, this)];
    });
  }

  page<N extends TableName>(list: ListShape<N>, field: Field, on?: (row: RowOf<N>) => SQL): SQL {
    return compilePage(this, list, field, on);
  }

  finishLater(finisher: Finisher): void {
    this.finishers.push(finisher);
  }

  /** Whether a column has one of these constant values (enum values of the question, or a shape's own). */
  in(column: SQLWrapper, values: Value | readonly string[]): SQL {
    const constants = (values as readonly string[]).map((constant) => sql`${constant}`);
    return constants.length === 0 ? sql`false` : sql`${column} in (${sql.join(constants, sql`, `)})`;
  }
}
