import { readFileSync } from "node:fs";
import { buildSchema, GraphQLError, type GraphQLScalarType, type GraphQLSchema, Kind } from "graphql";
import { parsePartialDate } from "../domain/partial-date.ts";
import { packageFile } from "../package-files.ts";

/** The contract as text. */
const readSchemaText = (): string => readFileSync(packageFile("schema.graphql"), "utf8");

/** The contract, executable: input scalars are checked; reads are compiled, so no field has a resolver. */
export function createSchema(text = readSchemaText()): GraphQLSchema {
  const schema = buildSchema(text);
  checkText(schema, "PartialDate", (date) => {
    parsePartialDate(date);
  });
  checkText(schema, "LanguageTag", (tag) => {
    Intl.getCanonicalLocales(tag);
  });
  return schema;
}

/** Makes a scalar of texts refuse, where it comes in, what a check throws a RangeError for. */
function checkText(schema: GraphQLSchema, name: string, check: (text: string) => void): void {
  const scalar = schema.getType(name) as GraphQLScalarType | undefined;
  if (scalar === undefined) throw new Error(`the schema has no scalar ${name}`);
  const accept = (value: unknown): string => {
    if (typeof value !== "string") throw new GraphQLError(`${name} takes a text, not ${JSON.stringify(value)}`);
    try {
      check(value);
    } catch (error) {
      if (error instanceof RangeError) throw new GraphQLError(error.message);
      throw error;
    }
    return value;
  };
  scalar.parseValue = accept;
  scalar.parseLiteral = (node) => accept(node.kind === Kind.STRING ? node.value : null);
}
