import { styleText } from "node:util";
import type { Span } from "../domain/passage.ts";
import { type Annotation, ROLES, type Role } from "../extraction/evaluation/annotation.ts";
import { printable } from "./output.ts";

/** How words of a role are shown. */
export type Paint = (role: Role, words: string) => string;

const COLOURS = { source: "cyan", cue: "yellow", content: "green" } as const;
const LETTERS = { source: "S", cue: "C", content: "Q" } as const;

/** What `IN_LETTERS` means, for people. */
export const KEY = "S source, C cue, Q what was said";

/** In colour, each line by itself, so that a pager shows it too. */
export const IN_COLOUR: Paint = (role, words) =>
  words.replace(/[^\n]+/g, (line) => styleText(COLOURS[role], line, { validateStream: false }));

/** `[S: the mayor] [C: said]`. */
export const IN_LETTERS: Paint = (role, words) => {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return inner === "" ? words : `${before}[${LETTERS[role]}: ${inner}]${after}`;
};

interface Mark extends Span {
  readonly role: Role;
}

/** Shows a text, or a span of it, with what is marked by attributions; where marks overlap, the innermost wins. */
export function markText(
  text: string,
  annotations: readonly Annotation[],
  paint: Paint,
  { start: from, end: to }: Span = { start: 0, end: text.length },
): string {
  const marks = annotations
    .flatMap((one) => ROLES.flatMap((role) => one[role].map(({ start, end }): Mark => ({ start, end, role }))))
    .filter(({ start, end }) => start < end && start < to && end > from)
    .sort((a, b) => a.start - b.start);
  const bounds = new Set([from, to, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...bounds].filter((place) => place >= from && place <= to).sort((a, b) => a - b);
  const pieces: { words: string; mark: Mark | undefined }[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [i, start] of places.entries()) {
    for (let mark = marks[next]; mark && mark.start <= start; mark = marks[++next]) open.push(mark);
    open = open.filter(({ end }) => end > start);
    const mark = innermost(open);
    const words = printable(text.slice(start, places[i + 1] ?? start));
    const last = pieces.at(-1);
    if (last && last.mark === mark) last.words += words;
    else pieces.push({ words, mark });
  }
  return pieces.map(({ words, mark }) => (mark ? paint(mark.role, words) : words)).join("");
}

const length = ({ start, end }: Span): number => end - start;

/** The shortest; of several, the one that begins last. */
const innermost = (marks: readonly Mark[]): Mark | undefined =>
  marks.reduce<Mark | undefined>((best, mark) => (best && length(best) < length(mark) ? best : mark), undefined);
