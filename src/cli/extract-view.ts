import { styleText } from "node:util";
import type { Span } from "../domain/passage.ts";
import type { ExtractedAttribution, Extraction } from "../extraction/attribution.ts";
import { IN_COLOUR, IN_LETTERS, KEY, markText } from "./marked-text.ts";
import { printable } from "./output.ts";
import { shorten, table } from "./table.ts";

/** Where the view is shown. */
export interface Screen {
  /** How wide the terminal is; null when it is none: then there is only the table. */
  readonly columns: number | null;
  readonly hasColours: boolean;
}

/** Columns of a cell, however wide the terminal is. */
const LONGEST = { source: 48, cue: 20, content: 72 } as const;
/** And however narrow. */
const SHORTEST = 6;
/** How much of what the terminal has left for words; the content has the rest. */
const SHARE = { source: 0.36, cue: 0.2 } as const;
/** Between the columns of a table. */
const GAP = 2;

/** Who said what in a text, for people. */
export function viewOf(text: string, extraction: Extraction, screen: Screen): string {
  if (extraction.attributions.length === 0) {
    const shown = screen.columns === null || text.trim() === "" ? "" : `${printable(text).trimEnd()}\n\n`;
    return `${shown}${emptiness(extraction)}\n`;
  }
  const rows = tableOf(text, extraction.attributions, screen.columns);
  if (screen.columns === null) return rows;
  const paint = screen.hasColours ? IN_COLOUR : IN_LETTERS;
  const key = screen.hasColours
    ? `${IN_COLOUR("source", "source")}, ${IN_COLOUR("cue", "cue")}, ${IN_COLOUR("content", "what was said")}`
    : KEY;
  return `${markText(text, extraction.attributions, paint).trimEnd()}\n\n${key}\n\n${rows}`;
}

function emptiness({ language }: Extraction): string {
  if (language === "und") return "no attributions: the text is too short to tell its language";
  return /^en\b/i.test(language)
    ? "no attributions"
    : `no attributions: the text is in "${language}", and only English is read`;
}

function tableOf(text: string, attributions: readonly ExtractedAttribution[], columns: number | null): string {
  const facts = [
    ["#", "stance", "type", "conf."],
    ...attributions.map((one, i) => [
      i + 1,
      `${one.negated ? "not " : ""}${one.stance}`,
      one.type,
      one.confidence.toFixed(2),
    ]),
  ];
  const room = columns === null ? Number.POSITIVE_INFINITY : columns - widthOf(facts) - 3 * GAP;
  const share = (role: "source" | "cue") => Math.max(SHORTEST, Math.min(LONGEST[role], Math.floor(room * SHARE[role])));
  const saying = [
    ["source", "cue"],
    ...attributions.map((one) => [
      sourceOf(text, one, share("source")),
      shorten(wordsOf(text, one.cue), share("cue")) || "-",
    ]),
  ];
  const left = columns === null ? LONGEST.content : Math.max(SHORTEST, room - widthOf(saying) + GAP);
  const contents = ["content", ...attributions.map(({ content }) => shorten(wordsOf(text, content), left))];
  return table(facts.map(([number = "", ...rest], i) => [number, ...(saying[i] ?? []), ...rest, contents[i] ?? ""]));
}

const widthOf = (rows: readonly (readonly (string | number)[])[]): number =>
  Math.max(
    ...table(rows)
      .split("\n")
      .map(({ length }) => length),
  );

const wordsOf = (text: string, spans: readonly Span[]): string =>
  printable(spans.map(({ start, end }) => text.slice(start, end)).join(" … "));

/** The words of the article, and behind an arrow who is meant when that is another name; the name alone where both are too long. */
function sourceOf(text: string, { source, resolved }: ExtractedAttribution, longest: number): string {
  const words = shorten(wordsOf(text, source), longest);
  const name = printable(resolved.name ?? "");
  if (name === "" || shorten(name, longest) === words) return words || "-";
  const alone = shorten(`→ ${name}`, longest);
  if (words === "") return alone;
  const both = `${shorten(words, LONGEST.source / 2)} ${alone}`;
  return both.length <= longest ? both : alone;
}

/** The line above a file's view. */
export const headingOf = (name: string, { hasColours }: Screen): string =>
  hasColours ? styleText("bold", name, { validateStream: false }) : `== ${name} ==`;
