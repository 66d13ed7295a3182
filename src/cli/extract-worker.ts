/** The entry of a worker thread: every message is some lines, answered by another message. */

import { parentPort, workerData } from "node:worker_threads";
import { extract } from "../extraction/extract.ts";
import { answerLines } from "./extract-lines.ts";

process.setSourceMapsEnabled(true);
parentPort?.on("message", (bytes: Uint8Array) => parentPort?.postMessage(answerLines(bytes, extract, workerData)));
