import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "../domain/errors.ts";
import { createExecute } from "../graphql/execute.ts";
import { createSchema } from "../graphql/schema.ts";
import type { Store } from "../storage/port.ts";
import { Answers } from "./answers.ts";
import { createLeanWay, isJsonPost } from "./lean.ts";
import { createPlayground } from "./playground.ts";
import { createEndpoint } from "./yoga.ts";

export interface ServerOptions {
  readonly store: Pick<Store, "ask" | "version">;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How many bytes of answers are kept while the database has not changed; 0, unless given. */
  readonly answerCache?: number;
  /** The folder that `npm run build` put the playground into. */
  readonly playground: string;
}

export interface RunningServer {
  /** The origin, as in `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more connections, lets requests under way finish (for 10 s at the most), and resolves. */
  close(): Promise<void>;
}

/** How long requests under way may take once the server closes, in milliseconds. */
const GRACE = 10_000;

/** Starts the HTTP server: GraphQL and the playground on `/graphql`, health on `/-/healthz`. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host, port, playground, answerCache = 0 } = options;
  const schema = createSchema();
  const execute = createExecute(schema, store);
  const endpoint = createEndpoint(schema, execute);
  const answerLean = createLeanWay({ schema, execute, endpoint, answers: new Answers(store, answerCache) });
  const servePlayground = createPlayground(playground);
  const server = createServer((request, response) => {
    if (isJsonPost(request)) return answerLean(request, response);
    if (request.url === "/") return redirect(response, "/graphql");
    servePlayground(request, response, () => void endpoint(request, response, { req: request, res: response }));
  });
  // A client that sends slowly does not hold a connection for long.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
  await listen(server, host, port);
  const { address, family, port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${actual}`,
    close: () => close(server),
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(307, { Location: location }).end();
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const says: { [code: string]: string } = {
    EADDRINUSE: `port ${port} is taken on ${host}: end what uses it, or set PORT to another`,
    EACCES: `port ${port} is not ours to use: set PORT to one above 1023`,
    EADDRNOTAVAIL: `${host} is no address of this machine: set DIXIT_HOST to one that is`,
    ENOTFOUND: `${host} is no address of this machine: set DIXIT_HOST to one that is`,
  };
  const message = says[error.code ?? ""];
  return message === undefined ? error : new UserError("CANNOT_LISTEN", message);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
