import * as z from "zod";
import { UserError } from "../domain/errors.ts";
import type { Span } from "../domain/passage.ts";
import {
  type Annotation,
  type GoldArticle,
  type PredictedAnnotation,
  ROLES,
} from "../extraction/evaluation/annotation.ts";
import { explain } from "../ingestion/explain.ts";
import { readLines, withoutMark } from "../ingestion/read-bytes.ts";
import { count } from "./output.ts";

/** JSON Lines of annotated articles, as corpora have them and `dixit extract --jsonl` prints them. */

const offset = z.int().min(0);
const span = z.tuple([offset, offset]).refine(([start, end]) => start < end, {
  error: ({ input }) => `${JSON.stringify(input)} does not end behind its start: a span is [start, end]`,
});
const spans = z
  .array(span)
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

/** @throws UserError that names the line and what is wrong in it. */
export async function* readGoldLines(file: string): AsyncGenerator<GoldArticle> {
  for await (const { where, value } of readAll(file, goldLine)) {
    refuseOutside(where, value.attributions, value.text);
    yield value;
  }
}

/** What was predicted of one article. */
interface Predictions {
  /** The file and line. */
  readonly where: string;
  readonly attributions: readonly PredictedAnnotation[];
}

/**
 * Gives what was predicted of an article; undefined when nothing is told of it.
 * @throws UserError when spans of it are outside the article's text.
 */
export async function readPredictions(
  file: string,
): Promise<(article: GoldArticle) => readonly PredictedAnnotation[] | undefined> {
  const predictions = new Map<string, Predictions>();
  for await (const { where, value } of readAll(file, predictedLine)) {
    predictions.set(value.id, { where, attributions: value.attributions });
  }
  return ({ id, text }) => {
    const found = predictions.get(id);
    if (found) refuseOutside(found.where, found.attributions, text);
    return found?.attributions;
  };
}

function refuseOutside(where: string, attributions: readonly Annotation[], text: string): void {
  for (const [i, one] of attributions.entries()) {
    for (const role of ROLES) {
      const outside = one[role].findIndex(({ end }) => end > text.length);
      const { start, end } = one[role][outside] ?? { start: 0, end: 0 };
      if (outside < 0) continue;
      throw new UserError(
        "BAD_CORPUS",
        `${where}: attributions.${i}.${role}.${outside}: [${start}, ${end}] is outside the text, which has ${count(text.length, "UTF-16 code unit")}`,
      );
    }
  }
}

/** Every article of a file; of two that have one id it could not be told which is meant. */
async function* readAll<T extends { id: string }>(
  file: string,
  schema: z.ZodType<T>,
): AsyncGenerator<{ where: string; value: T }> {
  const lines = new Map<string, number>();
  for await (const { text, number } of readLines(file)) {
    const json = withoutMark(text);
    if (json.trim() === "") continue;
    const where = `${file}:${number}`;
    const value = readLine(json, schema, where);
    const before = lines.get(value.id);
    if (before !== undefined) {
      throw new UserError("BAD_CORPUS", `${where}: id: ${JSON.stringify(value.id)} is that of line ${before} too`);
    }
    lines.set(value.id, number);
    yield { where, value };
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
