import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute as executeIntrospection,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from "graphql";
import { BoundedCache } from "../domain/bounded-cache.ts";
import { UserError } from "../domain/errors.ts";
import type { Store } from "../storage/port.ts";
import type { Bindings } from "../storage/question.ts";
import { checkBudget } from "./budget.ts";
import { formOf, type Inputs, inputsOf } from "./form.ts";
import { type OperationParts, toQuestion } from "./question.ts";

/** How many plans are kept, each with its statement. */
const MAX_PLANS = 1_000;

/** A result whose data is JSON text already: `stringify` is what the HTTP layer sends. */
export interface CompiledResult extends ExecutionResult {
  stringify?: () => string;
}

/** Takes and gives what graphql-js's `execute` does. */
export type Execute = (args: ExecutionArgs) => CompiledResult | Promise<CompiledResult>;

/** Makes the execution function of a server: an operation becomes one question to storage, which answers it with one statement. */
export function createExecute(schema: GraphQLSchema, store: Pick<Store, "ask">): Execute {
  const operations = new Operations(schema);
  const plans = new BoundedCache<OperationParts>(MAX_PLANS, () => 1);

  function planOf(operation: Operation, coerced: Bindings): OperationParts {
    const form = formOf(operation.inputs, coerced);
    const key = `${operation.number} ${form.key}`;
    const known = plans.get(key);
    if (known) return known;
    const { node, document } = operation;
    const parts = toQuestion(schema, node, fragmentsOf(document), form.variables);
    plans.set(key, parts);
    return parts;
  }

  // Not async: where the database answers at once, so does this.
  return ({ document, operationName, variableValues }) => {
    const operation = operations.find(document, operationName);
    if (operation instanceof GraphQLError) return { errors: [operation] };
    const { coerced, errors } = getVariableValues(schema, operation.definitions, variableValues ?? {}, {
      maxErrors: 50,
    });
    if (errors) return { errors: errors.map((error) => withCode(error, "BAD_USER_INPUT")) };
    try {
      checkWellFormed(coerced, "variables");
      const parts = planOf(operation, coerced);
      checkBudget(parts.question, coerced);
      const result = answer(schema, store, operation, parts, coerced);
      return result instanceof Promise ? result.catch(failure) : result;
    } catch (error) {
      return failure(error);
    }
  };
}

const failure = (error: unknown): CompiledResult => ({ errors: [toGraphQLError(error)] });

/** An operation of a document that was met. */
interface Operation {
  readonly number: number;
  readonly document: DocumentNode;
  readonly node: OperationDefinitionNode;
  readonly definitions: readonly VariableDefinitionNode[];
  readonly inputs: Inputs;
}

/** The operations of documents, kept as long as their document is. */
class Operations {
  readonly #schema: GraphQLSchema;
  readonly #known = new WeakMap<DocumentNode, Map<string, Operation>>();
  #count = 0;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The operation to run, or why there is none. */
  find(document: DocumentNode, name: string | null | undefined): Operation | GraphQLError {
    const known = this.#known.get(document)?.get(name ?? "");
    if (known) return known;
    const node = findOperation(this.#schema, document, name);
    if (node instanceof GraphQLError) return node;
    const definitions = node.variableDefinitions ?? [];
    const operation = { number: ++this.#count, document, node, definitions, inputs: inputsOf(this.#schema, node) };
    const same = this.#known.get(document) ?? new Map<string, Operation>();
    this.#known.set(document, same.set(name ?? "", operation));
    return operation;
  }
}

/** The operation of a document by its name, if it is given one: the cases of graphql-js. */
function findOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode | GraphQLError {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const named = name == null ? operations : operations.filter((operation) => operation.name?.value === name);
  const [found, another] = named;
  if (!found) return unresolved(`the document has no operation${name == null ? "" : ` named "${name}"`}`);
  if (another) return unresolved("give `operationName`: the document has several operations");
  if (!schema.getRootType(found.operation)) return unresolved(`the schema has no ${found.operation}s`);
  return found;
}

const unresolved = (message: string) => withCode(new GraphQLError(message), "OPERATION_RESOLUTION_FAILURE");

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

function answer(
  schema: GraphQLSchema,
  store: Pick<Store, "ask">,
  operation: Operation,
  parts: OperationParts,
  coerced: Bindings,
): CompiledResult | Promise<CompiledResult> {
  if (parts.introspection.length > 0) return answerBoth(schema, store, operation, parts, coerced);
  const given = store.ask(parts.question, coerced);
  return given instanceof Promise ? given.then(({ json }) => fromJson(json)) : fromJson(given.json);
}

/** Introspection beside other fields. */
async function answerBoth(
  schema: GraphQLSchema,
  store: Pick<Store, "ask">,
  { document, node }: Operation,
  { question, keys, introspection }: OperationParts,
  coerced: Bindings,
): Promise<CompiledResult> {
  const described = await introspect(schema, document, node, introspection, coerced);
  if (described.errors) return described;
  const stored = question.fields.length === 0 ? {} : JSON.parse((await store.ask(question, coerced)).json);
  const all: { [key: string]: unknown } = { ...described.data, ...stored };
  return { data: Object.fromEntries(keys.map((key) => [key, all[key]])) };
}

/** A result out of JSON text: parsed only when somebody looks at the data. */
function fromJson(json: string): CompiledResult {
  let data: ExecutionResult["data"];
  return {
    get data() {
      data ??= JSON.parse(json) as NonNullable<ExecutionResult["data"]>;
      return data;
    },
    stringify: () => `{"data":${json}}`,
  };
}

/** Answers the introspection of an operation as graphql-js does: the same document with those root fields alone. */
async function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: readonly FieldNode[],
  variableValues: Bindings,
): Promise<ExecutionResult> {
  const definitions = document.definitions.map((definition) =>
    definition === operation
      ? { ...operation, selectionSet: { ...operation.selectionSet, selections: fields } }
      : definition,
  );
  return executeIntrospection({
    schema,
    document: { ...document, definitions },
    operationName: operation.name?.value ?? null,
    variableValues,
  });
}

/** A lone surrogate or U+0000 cannot be stored by every database, so nothing that has one can be found. */
function checkWellFormed(value: unknown, where: string): void {
  if (isWellFormed(value)) return;
  if (typeof value !== "string") {
    for (const [key, item] of Object.entries(value as object)) checkWellFormed(item, `${where}.${key}`);
  }
  throw new UserError("BAD_USER_INPUT", `${where} is not well-formed Unicode without U+0000`);
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\u0000");
  if (typeof value !== "object" || value === null) return true;
  for (const item of Object.values(value)) if (!isWellFormed(item)) return false;
  return true;
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions.code ??= code;
  return error;
}

/** An error of the user's with its code and path; anything else as it is, to be masked and logged by the server. */
function toGraphQLError(error: unknown): GraphQLError {
  if (!(error instanceof UserError)) return new GraphQLError("Unexpected error.", { originalError: error as Error });
  const path = "path" in error ? (error.path as string[]) : undefined;
  return new GraphQLError(error.message, { extensions: { code: error.code }, ...(path && { path }) });
}
