import { UserError } from "../domain/errors.ts";
import { checkPageArguments, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "../domain/page-size.ts";
import { type Bindings, type Field, type Question, resolve } from "../storage/question.ts";

/** How many nodes an operation may ask for: page sizes multiplied along the selection, added up. */
const MAX_NODES = 10_000;
/** What a whole list counts as: they are short, and their length is not known before they are read. */
const LIST_SIZE = 3;

/** An error at a field of the operation. */
class AskError extends UserError {
  readonly path: readonly string[];

  constructor(code: string, message: string, path: readonly string[]) {
    super(code, message);
    this.name = "AskError";
    this.path = path;
  }
}

/** A field that gives pages or lists, or has such below it. */
interface Sized {
  readonly field: Field;
  /** What may stand below it, by possible type. */
  readonly below: readonly (readonly Sized[])[];
}

/** Most fields give one thing: they are left out once, not at every request. */
const sizes = new WeakMap<Question, readonly Sized[]>();

const sized = (fields: readonly Field[]): Sized[] =>
  fields
    .map((field) => ({
      field,
      below: [...(field.selection?.values() ?? [])].map(sized).filter(({ length }) => length > 0),
    }))
    .filter(({ field, below }) => field.size !== null || below.length > 0);

function sizedFieldsOf(question: Question): readonly Sized[] {
  const known = sizes.get(question) ?? sized(question.fields);
  sizes.set(question, known);
  return known;
}

/**
 * Checks the size of what a question asks, with the values of this request, before anything runs.
 * @throws AskError QUERY_TOO_COSTLY, or BAD_PAGE for page arguments that are out of range or do not go together.
 */
export function checkBudget(question: Question, bindings: Bindings): void {
  let nodes = 0;
  const visit = (fields: readonly Sized[], times: number): void => {
    for (const { field, below } of fields) {
      const each = times * sizeOf(field, bindings);
      if (field.size !== null) nodes += each;
      if (nodes > MAX_NODES) {
        throw new AskError(
          "QUERY_TOO_COSTLY",
          `${field.path.join(".")} brings this operation to ${nodes} nodes: at most ${MAX_NODES} are allowed, so ask for smaller pages`,
          field.path,
        );
      }
      visitWidest(below, each);
    }
  };
  /** Of an abstract type only one of the possible objects stands in the answer, so the costliest counts. */
  const visitWidest = (below: Sized["below"], times: number): void => {
    const before = nodes;
    let most = before;
    for (const fields of below) {
      nodes = before;
      visit(fields, times);
      most = Math.max(most, nodes);
    }
    nodes = most;
  };
  visit(sizedFieldsOf(question), 1);
}

/** How many things one field gives at the most. */
function sizeOf(field: Field, bindings: Bindings): number {
  if (field.size === null) return 1;
  if (field.size === "list") return LIST_SIZE;
  const given = (name: string) => resolve(field.arguments[name] ?? null, bindings);
  if (field.size === "ids") {
    const { length } = given("ids") as unknown[];
    if (length > MAX_PAGE_SIZE) {
      throw new AskError("BAD_PAGE", `\`ids\` has ${length} ids: at most ${MAX_PAGE_SIZE} are allowed`, field.path);
    }
    return length;
  }
  const page = { first: given("first"), last: given("last"), after: given("after"), before: given("before") };
  try {
    checkPageArguments(page);
  } catch (error) {
    if (error instanceof UserError)
      throw new AskError(error.code, `${field.path.join(".")}: ${error.message}`, field.path);
    throw error;
  }
  return Number(page.first ?? page.last ?? DEFAULT_PAGE_SIZE);
}
