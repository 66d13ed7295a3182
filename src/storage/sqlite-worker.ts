/** A thread that runs statements which take too long for the one that serves HTTP: see `overtime.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import type { Statement } from "better-sqlite3";
import { BoundedCache } from "../domain/bounded-cache.ts";
import { Deadline, ENDLESS, OutOfTime } from "./deadline.ts";
import type { Job, Outcome } from "./overtime.ts";
import { openReader } from "./sqlite.ts";

const reader = openReader(workerData as string);
const deadline = new Deadline(reader);

const statements = new BoundedCache<Statement<unknown[], string>>(100, () => 1);

function prepared(sql: string): Statement<unknown[], string> {
  const known = statements.get(sql) ?? reader.prepare<unknown[], string>(sql).pluck();
  statements.set(sql, known);
  return known;
}

parentPort?.on("message", (job: Job) => parentPort?.postMessage(run(job)));

function run({ sql, parameters, at }: Job): Outcome {
  try {
    const json = deadline.run(at, ENDLESS, () => prepared(sql).get(...parameters));
    return { json: json ?? null };
  } catch (error) {
    // An error that is posted loses its code.
    const { message, code } = error as Error & { code?: string };
    return { message, code, isOutOfTime: error instanceof OutOfTime };
  }
}
