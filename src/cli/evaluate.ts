import { stat } from "node:fs/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Command, InvalidArgumentError, Option } from "commander";
import { UserError } from "../domain/errors.ts";
import { asPredicted, type GoldArticle, type PredictedAnnotation } from "../extraction/evaluation/annotation.ts";
import type { Comparison } from "../extraction/evaluation/compare.ts";
import { ERROR_CLASSES } from "../extraction/evaluation/error-classes.ts";
import type { Context } from "./context.ts";
import { count, Progress, print, printJson } from "./output.ts";

const EXAMPLES = `
GOLD is JSON Lines {"id": …, "text": …, "attributions": [{"source": [[start,
end]], "cue": …, "content": …}]}, or a folder of texts (NAME.txt) with their
annotations (NAME.yaml). PREDICTED is what \`dixit extract --jsonl\` prints;
without it the articles are extracted now. Of a folder, the resolved sources,
types and stances are compared as well.

whole good: the source overlaps and the content is at least half the same.
speech: recall over the gold that is speech.

Classes of errors, of which --errors takes one or the beginning of several:
  missed/known-cue, missed/unknown-cue, missed/no-cue
  wrong/source, wrong/source-bounds, wrong/cue
  wrong/content-long, wrong/content-short, wrong/content-split
  wrong/name, wrong/kind, wrong/type, wrong/stance, wrong/negated, wrong/via
  false/RULE

Examples:
  $ dixit evaluate dev.jsonl
  $ dixit evaluate dev.jsonl --errors missed/known-cue --limit 20
  $ dixit evaluate tests/corpus --errors false`;

const LIMIT = 10;

interface Options {
  readonly json?: boolean;
  /** True when no class is named. */
  readonly errors?: string | true;
  readonly limit: number;
}

export function evaluateCommand(_context: Context): Command {
  return new Command("evaluate")
    .description("score extraction against annotated articles")
    .argument("<gold>", "the annotated articles")
    .argument("[predicted]", "attributions to score (default: those that are extracted now)")
    .option("--json", "print the figures as JSON")
    .addOption(
      new Option("--errors [class]", "print what went wrong, to read").conflicts("json").argParser(readClasses),
    )
    .option("--limit <number>", "how many errors of a class", readLimit, LIMIT)
    .addHelpText("after", EXAMPLES)
    .action(async (goldPath: string, predictedPath: string | undefined, { json, errors, limit }: Options) => {
      const { comparisons, missing } = await compareAll(goldPath, predictedPath);
      const report = await import("./evaluate-report.ts");
      if (errors !== undefined) await print(report.describeErrors(comparisons, errors === true ? "" : errors, limit));
      else if (json) await printJson(report.evaluate(comparisons, missing));
      else await print(report.describe(report.evaluate(comparisons, missing)));
    });
}

type Predict = (article: GoldArticle) => readonly PredictedAnnotation[] | undefined;

/** What is compared with what, and for how many articles there is no prediction. */
async function compareAll(goldPath: string, predictedPath: string | undefined) {
  const { compare } = await import("../extraction/evaluation/compare.ts");
  const isFolder = await isDirectory(goldPath);
  const predict = predictedPath === undefined ? await extractor(isFolder) : await reader(predictedPath);
  const progress = new Progress();
  const comparisons: Comparison[] = [];
  let missing = 0;
  try {
    for await (const article of await readGold(goldPath, isFolder)) {
      const predicted = predict(article);
      if (predicted === undefined) missing++;
      comparisons.push(compare(article, predicted ?? []));
      progress.show(`${count(comparisons.length, "article")} …`);
      await nextTurn();
    }
  } finally {
    progress.clear();
  }
  if (comparisons.length === 0) throw new UserError("NO_CORPUS", `${goldPath}: is empty`);
  return { comparisons, missing };
}

async function isDirectory(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UserError("NO_FILE", `${path}: there is no such file or folder`, { cause: error });
  });
  return found.isDirectory();
}

async function readGold(path: string, isFolder: boolean): Promise<AsyncIterable<GoldArticle>> {
  if (isFolder) return (await import("./corpus-folder.ts")).readCorpusFolder(path);
  return (await import("./annotated-lines.ts")).readGoldLines(path);
}

/** @param keepsApart whether gold has an attribution for each source of a statement, as folders do; else it joins them. */
async function extractor(keepsApart: boolean): Promise<Predict> {
  const { extract } = await import("../extraction/extract.ts");
  const { isOutermost, joinPredictions } = await import("../extraction/evaluation/joined.ts");
  return ({ text, publishedAt }) => {
    const { attributions } = extract(text, publishedAt === undefined ? {} : { publishedAt });
    if (keepsApart) return attributions.map(asPredicted);
    return joinPredictions(attributions.filter(isOutermost).map(asPredicted), text);
  };
}

async function reader(path: string): Promise<Predict> {
  return (await import("./annotated-lines.ts")).readPredictions(path);
}

function readClasses(beginning: string): string {
  const isKnown = beginning.startsWith("false/") || ERROR_CLASSES.some((name) => name.startsWith(beginning));
  if (!isKnown) throw new InvalidArgumentError(`It should be one of these, or begin one: ${ERROR_CLASSES.join(", ")}.`);
  return beginning;
}

function readLimit(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("It should be a whole number from 1.");
  return Number(text);
}
