import { join } from "node:path";
import { startServer } from "../../src/server/start.ts";
import { type Dataset, openDataset, ROOT } from "./dataset.ts";

/** A server on a free port of the loopback, over one of the data sets that the project ships. */
export async function demoServer(dataset: Dataset = "seed"): Promise<{ url: string; close: () => Promise<void> }> {
  const { store, close } = await openDataset(dataset);
  const server = await startServer({ store, host: "127.0.0.1", port: 0, playground: join(ROOT, "dist/playground") });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await close();
    },
  };
}
