import { ASPECTS, type Comparison, type Finding, type Pair } from "../ingestion/compare/compare.ts";
import type { ComparedAttribution, ComparedTie } from "../ingestion/compare/side.ts";
import { count } from "./output.ts";
import { shorten, table } from "./table.ts";

/** How much of a text stands in a line, in UTF-16 code units. */
const LONGEST = 100;

const isNarrated = ({ source }: ComparedAttribution): boolean => source.kind === "NARRATOR";
const differences = ({ findings }: Pair): Finding[] => findings.filter(({ isRight }) => !isRight);

/** Counts by aspect: of how many pairs it was compared, and in how many it is right. */
function aspectsOf({ pairs }: Comparison) {
  return ASPECTS.flatMap((aspect) => {
    const all = pairs.flatMap(({ findings }) => findings.filter((one) => one.aspect === aspect));
    return all.length === 0 ? [] : [{ aspect, compared: all.length, right: all.filter((one) => one.isRight).length }];
  });
}

function figuresOf(comparison: Comparison) {
  const { pairs, missed, extra } = comparison;
  const recorded = [...pairs.map((pair) => pair.record), ...missed];
  const sourced = recorded.filter((one) => !isNarrated(one));
  return {
    sourced: sourced.length,
    sourcedFound: pairs.filter(({ record }) => !isNarrated(record)).length,
    narrated: recorded.length - sourced.length,
    narratedFound: pairs.filter(({ record }) => isNarrated(record)).length,
    /** Without any difference. */
    same: pairs.filter((pair) => differences(pair).length === 0).length,
    extra: extra.length,
    about: comparison.about,
    aspects: aspectsOf(comparison),
  };
}

/** The comparison for machines. @param text the article's words, null when they are not held. */
export function asJson(comparison: Comparison, text: string | null) {
  const told = (one: ComparedAttribution) => ({ id: one.id, source: one.source.name, says: saying(one, text) });
  return {
    figures: figuresOf(comparison),
    pairs: comparison.pairs.map(({ record, found, findings, shares }) => ({
      record: told(record),
      found: told(found),
      shares,
      findings,
    })),
    missed: comparison.missed.map((one) => ({ ...told(one), isNarrated: isNarrated(one) })),
    extra: comparison.extra.map(told),
    ties: {
      both: comparison.ties.both.map(tieText),
      missed: comparison.ties.missed.map(tieText),
      extra: comparison.ties.extra.map(tieText),
    },
  };
}

/** The comparison for people. @param all whether what agrees is shown as well. */
export function describe(comparison: Comparison, text: string | null, all: boolean): string {
  const { pairs, missed, extra, ties } = comparison;
  const line = (one: ComparedAttribution) => `${one.source.name}: ${shorten(saying(one, text), LONGEST)}\n`;
  const sections = [head(comparison)];
  const shown = pairs.filter((pair) => all || differences(pair).length > 0);
  if (shown.length > 0) {
    const title = all ? "found" : "found, with differences";
    sections.push(
      `== ${title}: ${shown.length} ==\n${shown.map((pair) => line(pair.record) + details(pair, all)).join("")}`,
    );
  }
  const lost = missed.filter((one) => !isNarrated(one));
  if (lost.length > 0) sections.push(`== missed: ${lost.length} ==\n${lost.map(line).join("")}`);
  if (extra.length > 0) sections.push(`== not in the record: ${extra.length} ==\n${extra.map(line).join("")}`);
  const tieLines = [
    ...ties.missed.map((tie) => `  missed      ${tieText(tie)}\n`),
    ...ties.extra.map((tie) => `  not in the record  ${tieText(tie)}\n`),
    ...(all ? ties.both.map((tie) => `  found       ${tieText(tie)}\n`) : []),
  ];
  if (tieLines.length > 0) sections.push(`== ties between actors ==\n${tieLines.join("")}`);
  return sections.join("\n");
}

function head(comparison: Comparison): string {
  const { sourced, sourcedFound, narrated, narratedFound, same, extra, aspects } = figuresOf(comparison);
  const { both, missed } = comparison.ties;
  const lines = [
    `${count(sourced, "attribution")} of sources in the record: ${sourcedFound} found, ${same} of them without any difference`,
    `${count(narrated, "statement")} of the article itself: ${narratedFound} found`,
    `${count(extra, "attribution")} not in the record`,
    `${count(both.length + missed.length, "tie")} between actors in the record: ${both.length} found`,
  ];
  const { about } = comparison;
  lines.push(
    `${count(about.both + about.missed, "actor")} that its claims are about: ${about.both} found, and ${about.extra} that it does not name`,
  );
  const rows = aspects.map(({ aspect, compared, right }) => [aspect, right, compared]);
  return `${lines.join("\n")}\n\n${table([["aspect", "right", "compared"], ...rows])}`;
}

function details(pair: Pair, all: boolean): string {
  const findings = all ? pair.findings : differences(pair);
  const rows = findings.map(({ aspect, isRight, record, found }) => [
    `  ${isRight ? " " : "!"} ${aspect}`,
    shorten(record ?? "–", LONGEST / 2),
    shorten(found ?? "–", LONGEST / 2),
  ]);
  const shared = pair.shares > 1 ? `    one of ${pair.shares} of the record that were found as one\n` : "";
  return shared + table(rows);
}

/** `said: the bridge will close` */
function saying({ spans, claim }: ComparedAttribution, text: string | null): string {
  if (text === null) return claim.text;
  const [cue, content] = [spans.CUE, spans.CONTENT].map((all) =>
    all.map(({ start, end }) => text.slice(start, end)).join(" … "),
  );
  return [cue, content].filter((words) => words !== "").join(": ");
}

const tieText = ({ kind, from, to }: ComparedTie): string => `${from.name} ${kind} ${to.name}`;
