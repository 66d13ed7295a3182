/**
 * A question to storage: what a GraphQL operation asks, walked once with its schema, without SQL and without the values of its
 * variables, so that one plan answers every request of the same form.
 */
import type { IdentifiedType } from "../domain/ids.ts";

/** A value that is known only when the question is asked: where it stands in the operation's variables. */
export class Parameter {
  readonly path: readonly string[];
  /** Of an id, or a list of ids, that is a variable of its own: the types that it names things of. Plans depend on them. */
  readonly idTypes: readonly IdentifiedType[] | null;

  constructor(path: readonly string[], idTypes: readonly IdentifiedType[] | null = null) {
    this.path = path;
    this.idTypes = idTypes;
  }
}

/** A coerced argument, whose leaves may be parameters. Enum values and booleans never are: plans depend on them. */
export type Value =
  | null
  | boolean
  | number
  | string
  | Parameter
  | readonly Value[]
  | { readonly [name: string]: Value };
export type Arguments = { readonly [name: string]: Value };

/** One field that is asked for. */
export interface Field {
  /** Its name in the answer: the alias, or the field's own name. */
  readonly key: string;
  /** Its name in the schema. */
  readonly name: string;
  readonly arguments: Arguments;
  /** What is asked of the object or objects it gives; null for a scalar or enum. */
  readonly selection: Selection | null;
  /**
   * How many things it gives: a page (its arguments `first` and `last` say), as many as its `ids`, or a whole list; null for one
   * thing, or the pages of a connection's own fields.
   */
  readonly size: "page" | "ids" | "list" | null;
  /** The keys from the root of the answer to this field, without list positions: for errors. */
  readonly path: readonly string[];
}

/** What is asked of an object: for each object type that may stand there, its fields in the order of the answer. */
export type Selection = ReadonlyMap<string, readonly Field[]>;

/** What is asked of `Query`. */
export interface Question {
  readonly fields: readonly Field[];
}

/** The values of an operation's variables, coerced. */
export type Bindings = { readonly [variable: string]: unknown };

/** The answer: the JSON text of the object that holds `Question.fields`. */
export interface Answer {
  readonly json: string;
}

/** Puts the values of variables in the place of parameters. */
export function resolve(value: Value, bindings: Bindings): unknown {
  if (value instanceof Parameter) {
    return value.path.reduce<unknown>(
      (object, key) => (object as Record<string, unknown> | undefined)?.[key],
      bindings,
    );
  }
  if (Array.isArray(value)) return value.map((item: Value) => resolve(item, bindings));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, bindings)]));
  }
  return value;
}
