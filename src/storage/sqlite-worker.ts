/** A thread that runs statements which take too long for the one that serves HTTP: see `overtime.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import { Deadline, OutOfTime } from "./deadline.ts";
import type { Job, Outcome } from "./overtime.ts";
import { openReader } from "./sqlite.ts";

const reader = openReader(workerData as string);
const deadline = new Deadline(reader);

parentPort?.on("message", (job: Job) => parentPort?.postMessage(run(job)));

function run({ sql, parameters, at }: Job): Outcome {
  try {
    const json = deadline.run(at, () =>
      reader
        .prepare<unknown[], string>(sql)
        .pluck()
        .get(...parameters),
    );
    return { json: json ?? null };
  } catch (error) {
    // An error that is posted loses its code.
    const { message, code } = error as Error & { code?: string };
    return { message, code, isOutOfTime: error instanceof OutOfTime };
  }
}
