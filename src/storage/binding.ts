import { UserError } from "../domain/errors.ts";
import { type Bindings, resolve, type Value } from "./question.ts";

/** What a database takes as a parameter. */
export type SqlValue = string | number | null;

/** A parameter of a compiled statement: a value of the question, and what to make of it once it is known. */
export class Binding {
  readonly value: Value;
  readonly convert: (value: never) => SqlValue;
  /** The field whose argument it comes from: for errors. */
  readonly path: readonly string[];

  constructor(value: Value, convert: (value: never) => SqlValue, path: readonly string[]) {
    this.value = value;
    this.convert = convert;
    this.path = path;
  }
}

/** A UserError with the path of the field that it came from. */
class FieldError extends UserError {
  readonly path: readonly string[];

  constructor(error: UserError, path: readonly string[]) {
    super(error.code, error.message, { cause: error });
    this.name = "FieldError";
    this.path = path;
  }
}

/** The value of a parameter for one execution. */
export function bind(parameter: unknown, bindings: Bindings): SqlValue {
  if (!(parameter instanceof Binding)) return parameter as SqlValue;
  try {
    return parameter.convert(resolve(parameter.value, bindings) as never);
  } catch (error) {
    if (error instanceof UserError) throw new FieldError(error, parameter.path);
    if (error instanceof RangeError)
      throw new FieldError(new UserError("BAD_USER_INPUT", error.message), parameter.path);
    throw error;
  }
}
