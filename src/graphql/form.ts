import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";
import { typesOfIds } from "../domain/ids.ts";
import { Parameter } from "../storage/question.ts";

/**
 * The form of an operation's variables: all that a plan depends on, but no value that can be bound later. Two requests of one
 * form share a plan: which fields of an input are present or null, enum values (an order, a direction, a list of stances) and
 * booleans (`@include`, `isNested`) are of the form; texts, ids, numbers and dates, alone or in lists, are not, but for the types that
 * ids tell: `node` of an attribution is another plan than that of a source.
 */
export interface Form {
  /** Equal for equal forms. */
  readonly key: string;
  /** The variables with a parameter in the place of each value that is bound later. */
  readonly variables: { readonly [name: string]: unknown };
}

/** The variables of an operation: name and type. */
export type Inputs = readonly (readonly [name: string, type: GraphQLInputType])[];

export const inputsOf = (schema: GraphQLSchema, operation: OperationDefinitionNode): Inputs =>
  (operation.variableDefinitions ?? []).map(({ variable, type }) => [
    variable.name.value,
    typeFromAST(schema, type) as GraphQLInputType,
  ]);

/** Takes the form of coerced variables. */
export function formOf(inputs: Inputs, coerced: { readonly [name: string]: unknown }): Form {
  const variables: { [name: string]: unknown } = {};
  let key = "";
  for (const [name, type] of inputs) {
    if (!Object.hasOwn(coerced, name)) continue;
    const [traced, seen] = trace(type, coerced[name], [name]);
    variables[name] = traced;
    key += `${name}${seen}`;
  }
  return { key, variables };
}

/** What stands in the form's key for a value that is bound later; other values are written so that each ends where it must. */
const BOUND = "$";

function trace(type: GraphQLInputType, value: unknown, path: readonly string[]): [traced: unknown, key: string] {
  if (isNonNullType(type)) return trace(type.ofType, value, path);
  if (value === null || value === undefined) return [value, "!"];
  if (isInputObjectType(type)) return traceObject(type.getFields(), value as { [name: string]: unknown }, path);
  const leaf = leafOf(type);
  if (isEnumType(leaf) || leaf.name === "Boolean") return [value, `=${JSON.stringify(value)};`];
  // Within an input object, as in a filter, an id is of the type that the field wants.
  if (leaf.name !== "ID" || path.length > 1) return [new Parameter(path), BOUND];
  const types = typesOfIds([value].flat() as string[]);
  return [new Parameter(path, types), `${BOUND}${types};`];
}

function traceObject(
  fields: { readonly [name: string]: { readonly type: GraphQLInputType } },
  object: { readonly [name: string]: unknown },
  path: readonly string[],
): [traced: unknown, key: string] {
  const traced: { [name: string]: unknown } = {};
  let key = "";
  for (const name in fields) {
    const field = fields[name];
    if (field === undefined || !Object.hasOwn(object, name)) continue;
    const [value, seen] = trace(field.type, object[name], [...path, name]);
    traced[name] = value;
    key += `${name}${seen}`;
  }
  return [traced, `{${key}}`];
}

/** The scalar or enum of a type or of its lists; the schema has no lists of input objects. */
function leafOf(type: GraphQLInputType) {
  let inner = type;
  while (isListType(inner) || isNonNullType(inner)) inner = inner.ofType as GraphQLInputType;
  if (isInputObjectType(inner)) throw new Error(`lists of input objects (${inner.name}) have no form yet`);
  return inner;
}
