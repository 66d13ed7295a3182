import { once } from "node:events";
import type { Settings } from "../environment.ts";
import { packageFile } from "../package-files.ts";
import type { Store } from "../storage/port.ts";
import { print } from "./output.ts";

export interface Serving {
  readonly store: Store;
  readonly settings: Pick<Settings, "host" | "port" | "answerCache">;
  /** What is served, in a few words. */
  readonly what: string;
  readonly stop: AbortSignal;
}

/** Serves until it is told to stop; then finishes the requests under way. Prints one line, with the address. */
export async function serveUntil({ store, settings, what, stop }: Serving): Promise<void> {
  const { startServer } = await import("../server/start.ts");
  const { host, port, answerCache } = settings;
  store.getReady();
  const server = await startServer({ store, host, port, answerCache, playground: packageFile("dist/playground") });
  try {
    await print(`Dixit answers at ${server.url}/graphql (${what})\n`);
    if (!stop.aborted) await once(stop, "abort");
  } finally {
    await server.close();
  }
}
