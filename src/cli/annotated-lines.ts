import { z } from "zod";
import { UserError } from "../domain/errors.ts";
import type { Span } from "../domain/passage.ts";
import type { GoldArticle, PredictedAnnotation } from "../extraction/evaluation/annotation.ts";
import { explain } from "../ingestion/explain.ts";
import { readLines, withoutMark } from "../ingestion/read-bytes.ts";

/** JSON Lines of annotated articles, as corpora have them and `dixit extract --jsonl` prints them. */

const offset = z.int().min(0);
const spans = z
  .array(z.tuple([offset, offset]))
  .default([])
  .transform((pairs) => pairs.map(([start, end]): Span => ({ start, end })));
const annotation = z.object({ source: spans, cue: spans, content: spans });
const id = z.union([z.string(), z.number()]).transform(String);
const goldLine = z.object({ id, text: z.string(), attributions: z.array(annotation) });
const predictedLine = z.object({
  id,
  attributions: z
    .array(
      annotation.extend({ rule: z.string().nullable().default(null), confidence: z.number().nullable().default(null) }),
    )
    .default([]),
});

export async function* readGoldLines(file: string): AsyncGenerator<GoldArticle> {
  yield* readAll(file, goldLine);
}

/** What was predicted, by the article's id; of two lines of one id the last counts. */
export async function readPredictions(file: string): Promise<ReadonlyMap<string, readonly PredictedAnnotation[]>> {
  const predictions = new Map<string, readonly PredictedAnnotation[]>();
  for await (const { id, attributions } of readAll(file, predictedLine)) predictions.set(id, attributions);
  return predictions;
}

async function* readAll<T>(file: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  for await (const { text, number } of readLines(file)) {
    const json = withoutMark(text);
    if (json.trim() !== "") yield readLine(json, schema, `${file}:${number}`);
  }
}

function readLine<T>(json: string, schema: z.ZodType<T>, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UserError("BAD_CORPUS", `${where}: is not JSON: ${(error as Error).message}`);
  }
  const { success, data, error } = schema.safeParse(value, { error: explain });
  if (success) return data;
  const [issue] = error.issues;
  throw new UserError("BAD_CORPUS", `${where}: ${issue?.path.map(String).join(".")}: ${issue?.message}`);
}
