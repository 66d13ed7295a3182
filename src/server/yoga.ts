import { type GraphQLSchema, parse } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import { createExecute } from "../graphql/execute.ts";
import type { Store } from "../storage/port.ts";
import { errorCodes, jsonRequestsOnly } from "./http-errors.ts";

/** How many tokens a document may have; our longest example has under 400. */
const MAX_TOKENS = 2_000;
/** How long a request's body may be, in bytes. */
const MAX_BODY = 1_000_000;

/** The GraphQL endpoint: GraphQL over HTTP by yoga, execution by our compiler. */
export function createEndpoint(schema: GraphQLSchema, store: Pick<Store, "ask">) {
  const execute = createExecute(schema, store);
  return createYoga({
    schema,
    graphqlEndpoint: "/graphql",
    healthCheckEndpoint: "/-/healthz",
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    // Yoga would reflect any origin, and allow credentials.
    cors: false,
    maxRequestBodySize: MAX_BODY,
    logging: { debug: () => {}, info: () => {}, warn: log, error: log },
    plugins: [jsonRequestsOnly(), errorCodes(), tokenLimit(), compiledExecution(execute)],
  });
}

/** Talk goes to standard error. */
function log(...parts: unknown[]): void {
  console.error(...parts);
}

function compiledExecution(execute: ReturnType<typeof createExecute>): Plugin {
  return { onExecute: ({ setExecuteFn }) => setExecuteFn(execute as Parameters<typeof setExecuteFn>[0]) };
}

function tokenLimit(): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn((source, options) => parse(source, { ...options, maxTokens: MAX_TOKENS })),
  };
}
