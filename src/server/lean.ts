import type { IncomingMessage, ServerResponse } from "node:http";
import { type DocumentNode, type GraphQLSchema, getOperationAST, OperationTypeNode } from "graphql";
import { BoundedCache } from "../domain/bounded-cache.ts";
import type { CompiledResult, Execute } from "../graphql/execute.ts";
import type { Answers } from "./answers.ts";
import { MAX_BODY, readBody } from "./body.ts";
import { type Endpoint, type EndpointContext, MAX_DOCUMENTS } from "./yoga.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * The lean way in, for what nearly every client sends: a POST of JSON that asks for JSON. It spares the request objects and
 * the streams of yoga's way, which cost more than most answers. A document is parsed and validated with the endpoint's plugins, once; no
 * plugin of ours has a part in what follows but the execution itself, which is called directly. Whatever is unusual, errors
 * included, is left to yoga, so that there is one place that words them.
 */
export function createLeanWay(served: Served): Handler {
  const documents = new BoundedCache<DocumentNode>(MAX_DOCUMENTS, (_document, text) => text.length);
  const way = { ...served, documents };
  return (request, response) =>
    readBody(request, (body) => {
      if (body === null) return refuse(response);
      answer(way, request, response, body).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    });
}

/** What the lean way serves. */
interface Served {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly endpoint: Endpoint;
  readonly answers: Answers;
}

interface Way extends Served {
  /** Documents that were found valid, by their text. */
  readonly documents: BoundedCache<DocumentNode>;
}

/** Whether it is this file that reads a request: every POST of JSON, whichever way it then takes. */
export const isJsonPost = ({ method, headers }: IncomingMessage): boolean =>
  method === "POST" && /^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "");

/** What a body in another coding says is not known here. */
const isPlain = ({ url, headers }: IncomingMessage): boolean => url === "/graphql" && !headers["content-encoding"];

async function answer(way: Way, request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
  const { endpoint, schema, execute, answers } = way;
  const type = isPlain(request) ? mediaTypeOf(request.headers.accept) : null;
  if (type === null) return throughYoga(endpoint, request, response, body, null);
  const text = body.toString("utf8");
  const version = answers.version();
  const known = answers.find(version, text);
  if (known) return send(response, type, known);
  const params = readParams(text);
  const document = params && findDocument(way, params, { req: request, res: response });
  if (!params || !document) return throughYoga(endpoint, request, response, body, null);
  const { variables, operationName } = params;
  const result = await execute({ schema, document, variableValues: variables, operationName });
  if (result.errors || result.extensions) return throughYoga(endpoint, request, response, body, result);
  const made = result.stringify?.() ?? JSON.stringify(result);
  if (result.stringify) answers.keep(version, text, made);
  send(response, type, made);
}

/** A text goes out in one piece with its headers, bytes would not. */
function send(response: ServerResponse, type: string, answer: string): void {
  if (response.destroyed) return;
  const length = Buffer.byteLength(answer);
  response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-length": length });
  response.end(answer);
}

/** What was asked; null when it is not the plain case. */
interface Params {
  readonly query: string;
  readonly variables?: { readonly [name: string]: unknown } | null;
  readonly operationName?: string | null;
  readonly extensions?: unknown;
}

const PARAMS = ["query", "variables", "operationName", "extensions"];
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

function readParams(text: string): Params | null {
  let body: Params;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(body) || typeof body.query !== "string") return null;
  if (body.variables != null && !isObject(body.variables)) return null;
  if (body.extensions != null && !isObject(body.extensions)) return null;
  if (body.operationName != null && typeof body.operationName !== "string") return null;
  return Object.keys(body).every((name) => PARAMS.includes(name)) ? body : null;
}

/** The document of a request, parsed and validated; null where yoga is to say what is wrong. */
function findDocument(way: Way, params: Params, context: EndpointContext): DocumentNode | null {
  const document = way.documents.get(params.query) ?? checkDocument(way, params, context);
  const operation = document && getOperationAST(document, params.operationName);
  return operation && operation.operation !== OperationTypeNode.SUBSCRIPTION ? document : null;
}

function checkDocument({ endpoint, documents }: Way, params: Params, context: EndpointContext): DocumentNode | null {
  const enveloped = endpoint.getEnveloped({ ...context, params });
  let document: DocumentNode;
  try {
    document = enveloped.parse(params.query);
  } catch {
    return null;
  }
  if (enveloped.validate(enveloped.schema, document).length > 0) return null;
  documents.set(params.query, document);
  return document;
}

/** Yoga answers what the lean way has read; an operation that has run is not run again. */
async function throughYoga(
  endpoint: Endpoint,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  result: CompiledResult | null,
): Promise<void> {
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const url = new URL(request.url ?? "/", "http://localhost").href;
  const asked = new endpoint.fetchAPI.Request(url, { method: "POST", headers, body: new Uint8Array(body) });
  const given = await endpoint.handle(asked, { req: request, res: response, ...(result && { result }) });
  const answered = Buffer.from(await given.arrayBuffer());
  response.writeHead(given.status, { ...Object.fromEntries(given.headers), "content-length": answered.length });
  response.end(answered);
}

/** The connection ends with it: what is still to come is not read. */
function refuse(response: ServerResponse): void {
  if (response.destroyed) return;
  const message = `the request is longer than ${MAX_BODY} bytes`;
  const body = JSON.stringify({ errors: [{ message, extensions: { code: "REQUEST_ENTITY_TOO_LARGE" } }] });
  response.writeHead(413, { "content-type": "application/json; charset=utf-8", connection: "close" }).end(body);
}

const GIVEN = ["application/graphql-response+json", "application/json"];
/** Accept headers that were met; clients send few different ones. */
const mediaTypes = new Map<string, string | null>();
const MAX_MEDIA_TYPES = 100;

/** The media type that an Accept header gets, chosen as yoga does; null for what is not JSON alone. */
function mediaTypeOf(accept = "*/*"): string | null {
  const known = mediaTypes.get(accept);
  if (known !== undefined) return known;
  const chosen = chooseMediaType(accept);
  if (mediaTypes.size >= MAX_MEDIA_TYPES) mediaTypes.clear();
  mediaTypes.set(accept, chosen);
  return chosen;
}

function chooseMediaType(accept: string): string | null {
  const asked = accept.replaceAll(/\s/g, "").toLowerCase().split(",");
  if (asked.some((type) => /^(text|multipart)\/|charset=(?!utf-8)/.test(type))) return null;
  const fits = (type: string) =>
    GIVEN.findLast((given) => [given, "application/*", "*/*"].includes(type.split(";", 1)[0] ?? ""));
  return asked.map(fits).find((type) => type !== undefined) ?? null;
}
