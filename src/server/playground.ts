import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";

const PAGE = "/graphql";
const ASSET = /^\/graphql\/assets\/\w[\w.-]*$/;

const CONTENT_TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * Nothing from elsewhere, no inline scripts, never in a frame. Monaco and GraphiQL put inline styles on elements and bring
 * fonts and small images as data: URLs.
 */
const SECURITY_HEADERS = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves the playground from the folder that `scripts/build-playground.mjs` fills: the page to whoever asks `/graphql` for
 * HTML, and its assets. Everything else, and so every GraphQL request, goes to `next`.
 *
 * Files are read whole at each request: they are small and rarely asked for, and a rebuilt playground is served at once.
 * Not by sirv: in 3.0.2 a file that a build replaced, or the header `Range: bytes=5-2`, throws out of the handler and ends
 * the process, and each client that leaves halfway leaves a file open.
 */
export function createPlayground(directory: string): Handler {
  return (request, response, next) => {
    const path = request.url?.split("?", 1)[0] ?? "";
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (isRead && path === PAGE && prefersHtml(request.headers.accept ?? "")) {
      void sendPage(request, response, join(directory, "graphql/index.html"));
    } else if (isRead && ASSET.test(path)) {
      void sendAsset(request, response, join(directory, path));
    } else {
      next();
    }
  };
}

async function sendPage(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  const found = await sendFile(request, response, file, {
    "Cache-Control": "no-cache",
    Vary: "Accept, Accept-Encoding",
  });
  if (!found) sendText(response, 503, "The playground is not built: run `npm run build`. The API works without it.\n");
}

async function sendAsset(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  // An asset's name changes with its content.
  const found = await sendFile(request, response, file, {
    "Cache-Control": "public, max-age=31536000, immutable",
    Vary: "Accept-Encoding",
  });
  if (!found) sendText(response, 404, "There is no such file in this build of the playground.\n");
}

/** Sends a file, as the build compressed it where the client can read that; false when there is no such file. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  headers: Record<string, string>,
): Promise<boolean> {
  const isGzip = quality(String(request.headers["accept-encoding"] ?? ""), "gzip") > 0;
  const content = await readFile(isGzip ? `${file}.gz` : file).catch(() => undefined);
  if (!content) return false;
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    ...headers,
    ...(isGzip && { "Content-Encoding": "gzip" }),
    "Content-Type": CONTENT_TYPES[extname(file)] ?? "application/octet-stream",
    "Content-Length": content.length,
  });
  response.end(content);
  return true;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(text);
}

/** Whether an Accept header ranks HTML above both JSON types: a browser's does, that of curl or of a GraphQL client not. */
function prefersHtml(accept: string): boolean {
  const html = quality(accept, "text/html", "text/*", "*/*");
  const json = quality(accept, "application/json", "application/*", "*/*");
  const graphql = quality(accept, "application/graphql-response+json", "application/*", "*/*");
  return html > json && html > graphql;
}

/** The weight that a negotiation header gives the first of the wanted values that it names (RFC 9110, section 12.5). */
function quality(header: string, ...wanted: string[]): number {
  const weights = new Map(header.toLowerCase().split(",").map(readWeight));
  const named = wanted.find((value) => weights.has(value));
  return named === undefined ? 0 : (weights.get(named) ?? 0);
}

function readWeight(item: string): [value: string, weight: number] {
  const [value = "", ...parameters] = item.split(";").map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return [value, Number(weight ?? 1)];
}
