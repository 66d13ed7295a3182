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
} from "graphql";
import { BoundedCache } from "../domain/bounded-cache.ts";
import { UserError } from "../domain/errors.ts";
import type { Store } from "../storage/port.ts";
import type { Bindings } from "../storage/question.ts";
import { checkBudget } from "./budget.ts";
import { formOf } from "./form.ts";
import { type OperationParts, toQuestion } from "./question.ts";

/** How many plans are kept, each with its statement. */
const MAX_PLANS = 1_000;

/** A result whose data is JSON text already: `stringify` is what the HTTP layer sends. */
export interface CompiledResult extends ExecutionResult {
  stringify?: () => string;
}

/** Takes and gives what graphql-js's `execute` does. */
export type Execute = (args: ExecutionArgs) => Promise<CompiledResult>;

/** Makes the execution function of a server: an operation becomes one question to storage, which answers it with one statement. */
export function createExecute(schema: GraphQLSchema, store: Pick<Store, "ask">): Execute {
  const plans = new Plans(schema);
  return async ({ document, operationName, variableValues }) => {
    const operation = findOperation(schema, document, operationName);
    if (operation instanceof GraphQLError) return { errors: [operation] };
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
      maxErrors: 50,
    });
    if (coerced.errors) return { errors: coerced.errors.map((error) => withCode(error, "BAD_USER_INPUT")) };
    try {
      checkWellFormed(coerced.coerced, "variables");
      const parts = plans.of(document, operation, coerced.coerced);
      checkBudget(parts.question, coerced.coerced);
      return await answer(schema, store, document, operation, parts, coerced.coerced);
    } catch (error) {
      return { errors: [toGraphQLError(error)] };
    }
  };
}

/** The operation to run, or why there is none: the cases of graphql-js. */
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

/** Plans, by document, operation and the form of its variables. */
class Plans {
  readonly #schema: GraphQLSchema;
  readonly #documents = new WeakMap<DocumentNode, string>();
  readonly #plans = new BoundedCache<OperationParts>(MAX_PLANS, () => 1);
  #count = 0;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  of(document: DocumentNode, operation: OperationDefinitionNode, coerced: Bindings): OperationParts {
    const form = formOf(this.#schema, operation, coerced);
    const key = `${this.#name(document)} ${operation.name?.value ?? ""} ${form.key}`;
    const known = this.#plans.get(key);
    if (known) return known;
    const parts = toQuestion(this.#schema, operation, fragmentsOf(document), form.variables);
    this.#plans.set(key, parts);
    return parts;
  }

  #name(document: DocumentNode): string {
    const known = this.#documents.get(document);
    if (known !== undefined) return known;
    const name = String(++this.#count);
    this.#documents.set(document, name);
    return name;
  }
}

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

async function answer(
  schema: GraphQLSchema,
  store: Pick<Store, "ask">,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  parts: OperationParts,
  coerced: Bindings,
): Promise<CompiledResult> {
  const { question, keys, introspection } = parts;
  if (introspection.length === 0) return fromJson((await store.ask(question, coerced)).json);
  const described = await introspect(schema, document, operation, introspection, coerced);
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
  if (typeof value === "string" && (!value.isWellFormed() || value.includes("\u0000"))) {
    throw new UserError("BAD_USER_INPUT", `${where} is not well-formed Unicode without U+0000`);
  }
  if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) checkWellFormed(item, `${where}.${key}`);
  }
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
