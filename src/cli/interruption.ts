import { leaveEcho } from "./output.ts";

/** SIGINT or SIGTERM ended work that was not done. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Gives a signal that SIGINT or SIGTERM aborts, so that what is under way can end well. A second one ends the process at once,
 * as it does by default.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    if (signal === "SIGINT") leaveEcho();
    for (const one of SIGNALS) process.off(one, stop);
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return controller.signal;
}
