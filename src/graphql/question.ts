import {
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from "graphql";
import { UserError } from "../domain/errors.ts";
import type { Arguments, Field, Question, Selection } from "../storage/question.ts";

/** How deep fields may be nested. */
const MAX_DEPTH = 12;
/** How many fields an operation may have once its fragments are spread: what stops a fragment bomb. */
const MAX_FIELDS = 5_000;

/** What an operation is walked with. */
interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables whose leaves may be parameters: see `form.ts`. */
  readonly variables: { readonly [name: string]: unknown };
  fields: number;
}

/** Root fields that graphql-js answers out of the schema itself. */
const isIntrospection = (name: string): boolean => name === "__schema" || name === "__type";

/** What an operation asks at its root: what storage answers, and what introspection does. */
export interface OperationParts {
  readonly question: Question;
  /** The response keys of all root fields, in order. */
  readonly keys: readonly string[];
  /** The nodes of the root fields that introspection answers. */
  readonly introspection: readonly FieldNode[];
}

/** Turns a validated operation into a question to storage. */
export function toQuestion(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: { readonly [name: string]: unknown },
): OperationParts {
  const root = schema.getQueryType();
  if (!root) throw new Error("the schema has no query type");
  const walk: Walk = { schema, fragments, variables, fields: 0 };
  const collected = collect(walk, root, [operation.selectionSet]);
  const asked = [...collected].filter(([, [node]]) => node && !isIntrospection(node.name.value));
  return {
    question: { fields: asked.map(([key, nodes]) => toField(walk, root, key, nodes, [])) },
    keys: [...collected.keys()],
    introspection: [...collected.values()].flat().filter((node) => isIntrospection(node.name.value)),
  };
}

type Collected = Map<string, FieldNode[]>;

/** The fields that apply to an object type, by response key, in the order of the answer (GraphQL spec, CollectFields). */
function collect(walk: Walk, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Collected {
  const collected: Collected = new Map();
  const spread = new Set<string>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const node of selections) {
      if (!isIncluded(walk, node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const nodes = collected.get(key);
        if (nodes) nodes.push(node);
        else collected.set(key, [node]);
      } else {
        const fragment = fragmentOf(walk, node, spread);
        if (fragment && applies(walk, type, fragment)) visit(fragment.selectionSet.selections);
      }
    }
  };
  for (const set of sets) visit(set.selections);
  return collected;
}

function isIncluded(walk: Walk, node: SelectionNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, walk.variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, walk.variables);
  return skip?.if !== true && include?.if !== false;
}

function fragmentOf(
  walk: Walk,
  node: FragmentSpreadNode | InlineFragmentNode,
  spread: Set<string>,
): FragmentDefinitionNode | InlineFragmentNode | null {
  if (node.kind === Kind.INLINE_FRAGMENT) return node;
  const name = node.name.value;
  if (spread.has(name)) return null;
  spread.add(name);
  return walk.fragments.get(name) ?? null;
}

function applies(walk: Walk, type: GraphQLObjectType, fragment: FragmentDefinitionNode | InlineFragmentNode): boolean {
  if (fragment.typeCondition === undefined) return true;
  const condition = typeFromAST(walk.schema, fragment.typeCondition);
  return condition === type || (isAbstractType(condition) && walk.schema.isSubType(condition, type));
}

function toField(
  walk: Walk,
  parent: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  above: readonly string[],
): Field {
  const [node] = nodes;
  if (!node) throw new Error(`no node stands behind the response key ${key}`);
  const name = node.name.value;
  const path = [...above, key];
  checkSize(walk, path);
  if (name === "__typename") return { key, name, arguments: {}, selection: null, path, size: null };
  const definition = parent.getFields()[name];
  if (!definition) throw new Error(`${parent.name} has no field ${name}`);
  const args = getArgumentValues(definition, node, walk.variables) as Arguments;
  return {
    key,
    name,
    arguments: args,
    selection: toSelection(walk, definition, nodes, path),
    path,
    size: sizeOf(parent, definition),
  };
}

function checkSize(walk: Walk, path: readonly string[]): void {
  walk.fields++;
  if (path.length > MAX_DEPTH) {
    throw new UserError(
      "QUERY_TOO_COSTLY",
      `${path.join(".")} is ${path.length} levels deep: at most ${MAX_DEPTH} are allowed`,
    );
  }
  if (walk.fields > MAX_FIELDS) {
    throw new UserError(
      "QUERY_TOO_COSTLY",
      `${path.join(".")} is one field too many: at most ${MAX_FIELDS} are allowed, fragments spread`,
    );
  }
}

/** Types that hold a page: their own lists are as long as the arguments of the field that gave them say. */
const HOLDS_PAGE = /Connection$|^AttributionStats$/;

/** How many things a field gives: see `Field.size`. */
function sizeOf(parent: GraphQLObjectType, definition: GraphQLField<unknown, unknown>): Field["size"] {
  if (HOLDS_PAGE.test(parent.name)) return null;
  if (definition.args.some((argument) => argument.name === "first")) return "page";
  const type = getNullableType(definition.type);
  if (!isListType(type) || !isCompositeType(getNamedType(type))) return null;
  return definition.args.some((argument) => argument.name === "ids") ? "ids" : "list";
}

function toSelection(
  walk: Walk,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  path: readonly string[],
): Selection | null {
  const type = getNamedType(definition.type);
  if (!isCompositeType(type)) return null;
  const types = isObjectType(type) ? [type] : walk.schema.getPossibleTypes(type);
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  return new Map(
    types.map((possible) => {
      const fields = [...collect(walk, possible, sets)];
      return [possible.name, fields.map(([key, same]) => toField(walk, possible, key, same, path))];
    }),
  );
}
