import { scoreRules } from "../extraction/evaluation/by-rule.ts";
import { type Calibration, calibrate } from "../extraction/evaluation/calibration.ts";
import type { Comparison } from "../extraction/evaluation/compare.ts";
import { type ExtractionError, errorsOf, sentencesOf } from "../extraction/evaluation/errors.ts";
import { scoreFacts } from "../extraction/evaluation/facts.ts";
import { MEASURES, Score } from "../extraction/evaluation/score.ts";
import { IN_LETTERS, KEY, markText } from "./marked-text.ts";
import { count, printable } from "./output.ts";
import { table } from "./table.ts";

/** Everything that can be counted; as JSON, what `--json` prints. */
export type Evaluation = ReturnType<typeof evaluate>;

/** @param missing for how many articles there is no prediction. */
export function evaluate(comparisons: readonly Comparison[], missing: number) {
  const score = new Score();
  for (const comparison of comparisons) score.add(comparison);
  const facts = scoreFacts(comparisons);
  return {
    documents: comparisons.length,
    missing,
    figures: score.figures(),
    calibration: calibrate(judgedIn(comparisons)),
    rules: scoreRules(comparisons),
    /** Null when gold does not tell any. */
    facts: facts.name.pairs === 0 ? null : facts,
    errors: Object.fromEntries([...classesOf(errorsOf(comparisons))].map(([name, errors]) => [name, errors.length])),
  };
}

function judgedIn(comparisons: readonly Comparison[]) {
  return comparisons.flatMap(({ predicted, pairs }) => {
    const good = new Set(pairs.filter(({ verdict }) => verdict.good).map((pair) => pair.predicted));
    return predicted.flatMap(({ annotation: { confidence } }, i) =>
      confidence === null ? [] : [{ confidence, isRight: good.has(i) }],
    );
  });
}

/** Errors by class, the largest class first. */
function classesOf(errors: readonly ExtractionError[]): Map<string, ExtractionError[]> {
  const classes = new Map<string, ExtractionError[]>();
  for (const error of errors) {
    const found = classes.get(error.class);
    if (found) found.push(error);
    else classes.set(error.class, [error]);
  }
  return new Map([...classes].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)));
}

const percent = (share: number | null): string => (share === null ? "-" : (100 * share).toFixed(1)).padStart(5);

/** The figures, for people. */
export function describe({ documents, missing, figures, calibration, rules, facts, errors }: Evaluation): string {
  const measures = MEASURES.filter((name) => figures[name].gold > 0 || figures[name].predicted > 0);
  const sections = [
    `${count(documents, "article")}, ${missing} without a prediction\n`,
    table([
      ["measure", "    P", "    R", "   F1", "predicted", "gold"],
      ...measures.map((name) => {
        const { precision, recall, f1, predicted, gold } = figures[name];
        return [name, percent(precision), percent(recall), percent(f1), predicted, gold];
      }),
    ]),
    describeCalibration(calibration),
  ];
  if (rules.length > 0) {
    const rows = rules.map(({ rule, predicted, precision }) => [rule, predicted, percent(precision)]);
    sections.push(table([["rule", "number", "    P"], ...rows]));
  }
  if (facts !== null) {
    const rows = Object.entries(facts).map(([fact, { pairs, share }]) => [fact, pairs, percent(share)]);
    sections.push(table([["fact", "pairs", "right"], ...rows]));
  }
  sections.push(table([["errors", "number"], ...Object.entries(errors)]));
  return sections.join("\n");
}

function describeCalibration({ bins, expectedError }: Calibration): string {
  if (expectedError === null) return "no confidence was given\n";
  const rows = bins.map(({ from, count: number, confidence, right }) => [
    `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
    number,
    percent(confidence),
    percent(right),
  ]);
  const head = ["confidence", "number", " mean", "whole good"];
  return `${table([head, ...rows])}expected calibration error ${expectedError.toFixed(3)}\n`;
}

/** Errors of the classes whose names begin so, each with its sentences as gold and as the prediction mark them. */
export function describeErrors(comparisons: readonly Comparison[], beginning: string, limit: number): string {
  const classes = [...classesOf(errorsOf(comparisons))].filter(([name]) => name.startsWith(beginning));
  if (classes.length === 0) return `no errors${beginning === "" ? "" : ` of class ${beginning}`}\n`;
  const sections = classes.map(([name, errors]) => {
    const shown = errors.slice(0, limit);
    const heading = `== ${name}: ${errors.length}${shown.length < errors.length ? `, the first ${shown.length}` : ""} ==\n`;
    return [heading, ...shown.map(describeError)].join("\n");
  });
  return `${KEY}\n\n${sections.join("\n")}`;
}

function describeError(error: ExtractionError): string {
  const { article, gold, predicted, note } = error;
  const { paragraph, ...span } = sentencesOf(error);
  const marked = (side: ExtractionError["gold"]) =>
    side === null ? "-" : markText(article.text, [side], IN_LETTERS, span).replace(/\s*\n\s*/g, " ¶ ");
  const lines = [
    `${printable(article.id)}, paragraph ${paragraph}`,
    `  gold       ${marked(gold)}`,
    `  predicted  ${marked(predicted)}`,
  ];
  if (note !== null) lines.push(`  ${note}`);
  return lines.map((line) => `${line}\n`).join("");
}
