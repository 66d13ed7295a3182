import { styleText } from "node:util";
import type { Span } from "../domain/passage.ts";
import type { ExtractedAttribution, Extraction } from "../extraction/attribution.ts";
import { IN_COLOUR, IN_LETTERS, KEY, markText, printable } from "./marked-text.ts";
import { shorten, table } from "./table.ts";

/** Where the view is shown. */
export interface Screen {
  /** How wide the terminal is; null when it is none: then there is only the table. */
  readonly columns: number | null;
  readonly hasColours: boolean;
}

const LONGEST = { source: 48, cue: 20, content: 72, shortestContent: 24 } as const;

/** Who said what in a text, for people. */
export function viewOf(text: string, extraction: Extraction, screen: Screen): string {
  if (extraction.attributions.length === 0) return `${emptiness(extraction)}\n`;
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
  const head = ["#", "source", "cue", "stance", "type", "conf.", "content"];
  const rows = attributions.map((one, i) => [
    i + 1,
    sourceOf(text, one),
    shorten(wordsOf(text, one.cue), LONGEST.cue) || "-",
    `${one.negated ? "not " : ""}${one.stance}`,
    one.type,
    one.confidence.toFixed(2),
  ]);
  const taken =
    Math.max(
      ...table([head.slice(0, -1), ...rows])
        .split("\n")
        .map(({ length }) => length),
    ) + 2;
  const room = columns === null ? LONGEST.content : Math.max(LONGEST.shortestContent, columns - taken);
  return table([head, ...rows.map((row, i) => [...row, shorten(wordsOf(text, attributions[i]?.content ?? []), room)])]);
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  printable(spans.map(({ start, end }) => text.slice(start, end)).join(" … "));

/** The words of the article, and behind an arrow who is meant when that is another name. */
function sourceOf(text: string, { source, resolved }: ExtractedAttribution): string {
  const words = shorten(wordsOf(text, source), LONGEST.source);
  const name = shorten(printable(resolved.name ?? ""), LONGEST.source);
  if (name === "" || name === words) return words || "-";
  return words === "" ? `→ ${name}` : `${shorten(words, LONGEST.source / 2)} → ${name}`;
}

/** The line above a file's view. */
export const headingOf = (name: string, { hasColours }: Screen): string =>
  hasColours ? styleText("bold", name, { validateStream: false }) : `== ${name} ==`;
