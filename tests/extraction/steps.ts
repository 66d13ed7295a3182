/**
 * Counts what a program does instead of timing it, so that a test can say how its work grows, on any machine. V8 counts how
 * often each block of code runs (functions, bodies of loops, branches); what built-in functions walk over is added to it.
 */
import { type Profiler, Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";
import { countBuiltIns } from "./built-in-steps.ts";

export interface Steps {
  readonly total: number;
  /** What took them: functions of ours, and built-in ones. */
  readonly parts: readonly { readonly name: string; readonly steps: number }[];
}

// Optimised code counts only now and then: without it, the same work gives the same number.
for (const flag of ["--no-opt", "--no-maglev", "--no-sparkplug", "--no-use-osr"]) setFlagsFromString(flag);

// Blocks are counted in functions that are compiled, thus called for the first time, from here on.
const session = new Session();
session.connect();
post("Profiler.enable");
post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * How many steps `work` takes in files whose address matches `files`, and in what they call of JavaScript's own. Blocks that run
 * as often as the one around them are not told apart: the number is a measure, whose growth counts.
 */
export function countSteps(work: () => void, files: RegExp): Steps {
  takeCounts();
  const builtIns = countBuiltIns(work);
  const ours = takeCounts().filter(({ url }) => files.test(url));
  const parts = ours.flatMap(({ url, functions }) =>
    functions.map(({ functionName, ranges }) => ({
      name: `${url.split("/").at(-1)} ${functionName || `function at ${ranges[0]?.startOffset}`}`,
      steps: ranges.reduce((sum, { count }) => sum + count, 0),
    })),
  );
  for (const [name, steps] of builtIns) parts.push({ name, steps });
  return { total: parts.reduce((sum, { steps }) => sum + steps, 0), parts };
}

/** Since they were taken last. */
const takeCounts = (): Profiler.ScriptCoverage[] =>
  post<Profiler.TakePreciseCoverageReturnType>("Profiler.takePreciseCoverage").result;

/** The inspector of a thread itself answers at once. */
function post<Answer>(method: string, params: object = {}): Answer {
  let answer: { readonly error: Error | null; readonly result: Answer } | undefined;
  session.post(method, params, (error, result) => {
    answer = { error, result: result as Answer };
  });
  if (!answer || answer.error) throw new Error(`${method}: ${answer?.error?.message ?? "no answer"}`);
  return answer.result;
}
