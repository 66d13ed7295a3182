import type { IncomingMessage, ServerResponse } from "node:http";
import { type GraphQLSchema, parse } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import { BoundedCache } from "../domain/bounded-cache.ts";
import type { CompiledResult, Execute } from "../graphql/execute.ts";
import { errorCodes, jsonRequestsOnly } from "./http-errors.ts";

/** How many tokens a document may have; our longest example has under 400. */
const MAX_TOKENS = 2_000;
/** How many characters of documents are kept parsed and validated together. */
export const MAX_DOCUMENTS = 1_000_000;

/** What a request brings with it. */
export interface EndpointContext {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** The result, where the lean way has run the operation already. */
  readonly result?: CompiledResult;
}

export type Endpoint = ReturnType<typeof createEndpoint>;

/** The GraphQL endpoint: GraphQL over HTTP by yoga, execution by our compiler. */
export function createEndpoint(schema: GraphQLSchema, execute: Execute) {
  return createYoga<EndpointContext>({
    schema,
    graphqlEndpoint: "/graphql",
    healthCheckEndpoint: "/-/healthz",
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    // Yoga would reflect any origin, and allow credentials.
    cors: false,
    parserAndValidationCache: { documentCache: new BoundedCache(MAX_DOCUMENTS, (_document, text) => text.length) },
    // Yoga's limit is a stream around each body, and costs more than all the rest: bodies are read by `lean.ts`, with a limit of its own.
    maxRequestBodySize: false,
    logging: { debug: () => {}, info: () => {}, warn: log, error: log },
    plugins: [jsonRequestsOnly(), errorCodes(), ...onBothWays, compiledExecution(execute), knownResult()],
  });
}

/** The lean way calls these hooks and no others: what needs another, before execution or after, belongs into `lean.ts` too. */
type PluginOfBothWays = { [Hook in keyof Plugin]: Hook extends "onParse" | "onValidate" ? Plugin[Hook] : undefined };

/** Plugins that have a say in every request, on both ways in. */
const onBothWays: readonly PluginOfBothWays[] = [tokenLimit()];

/** Talk goes to standard error. */
function log(...parts: unknown[]): void {
  console.error(...parts);
}

function compiledExecution(execute: Execute): Plugin {
  return { onExecute: ({ setExecuteFn }) => setExecuteFn(execute as Parameters<typeof setExecuteFn>[0]) };
}

/** An operation that has run is not run again. */
function knownResult(): Plugin {
  return {
    onParams: ({ context, setResult }) => {
      const { result } = context as unknown as EndpointContext;
      if (result) setResult(result);
    },
  };
}

function tokenLimit(): PluginOfBothWays {
  return {
    onParse: ({ setParseFn }) => setParseFn((source, options) => parse(source, { ...options, maxTokens: MAX_TOKENS })),
  };
}
