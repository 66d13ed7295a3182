/**
 * Quotations, found in the characters of a paragraph: “curly”, "straight", ''doubled single'', «guillemets», „low-9“, ‘single’
 * and 'straight single', nested ones, reversed curly marks, and quotations that run on over paragraphs without a closing mark. One
 * pass over each paragraph's characters, after one that pairs single marks: linear.
 */
import type { Span } from "../domain/passage.ts";
import { isSpace, type Line, type Mark, type MarkAt, markAt, SINGLE, singlePairs } from "./quotation-marks.ts";

export interface Quotation {
  /** Its place in the document's list. */
  readonly index: number;
  /** From the opening mark (or the first character, when a paragraph carries on without one) to after the closing one. */
  readonly start: number;
  readonly end: number;
  /** Without the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** 1 outside, 2 inside another quotation. */
  readonly depth: 1 | 2;
  /** Whether a closing mark was found; a quotation that runs on ends with its paragraph. */
  readonly closed: boolean;
  /** The quotation, in the paragraph before, that this one carries on; null when it begins here. */
  readonly continues: number | null;
  readonly paragraph: number;
}

/** An opening mark whose closing one has not come yet. */
interface Open {
  readonly mark: Mark;
  readonly start: number;
}

/** What the paragraph before left open. */
interface Running {
  readonly index: number;
  readonly kind: Mark["kind"];
}

type Found = Omit<Quotation, "index" | "paragraph" | "depth">;

/** All quotations of the paragraphs, in order of their starts. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  let running: Running | null = null;
  paragraphs.forEach(({ start, end }, paragraph) => {
    const ahead = text[paragraphs[paragraph + 1]?.start ?? text.length];
    const { found, leftOpen } = inParagraph({ text, start, end }, running, ahead);
    // One is found when it ends, thus after those within it.
    found.sort((a, b) => a.start - b.start);
    let outer = -1;
    for (const one of found) {
      const within = outer >= 0 && one.start < (quotations[outer] as Quotation).end;
      if (!within) outer = quotations.length;
      quotations.push({ ...one, index: quotations.length, depth: within ? 2 : 1, paragraph });
    }
    running = leftOpen === null ? null : { index: outer, kind: leftOpen };
  });
  return quotations;
}

/**
 * The quotations of one paragraph, as they end, and the kind of the one that is left open.
 * @param running what the paragraph before left open.
 * @param ahead the next paragraph's first character.
 */
function inParagraph(
  line: Line,
  running: Running | null,
  ahead: string | undefined,
): { readonly found: Found[]; readonly leftOpen: Mark["kind"] | null } {
  const { text, start: from, end: to } = line;
  const found: Found[] = [];
  const singles = singlePairs(line);
  const unpaired = curlyBalance(line);
  const lastStraight = text.slice(from, to).lastIndexOf('"') + from;
  let open: Open | null = null;
  /** One in curly marks within it, which may be curly themselves. */
  let nested: Open | null = null;
  let single: (Open & { readonly end: number }) | null = null;
  let continues = running?.index ?? null;
  let sawText = false;
  let sawMark = false;

  const push = ({ mark, start }: Open, innerEnd: number, end: number, closed: boolean): void => {
    found.push({ start, end, innerStart: start + mark.width, innerEnd, closed, continues });
    continues = null;
  };
  const begin = (mark: Mark, start: number): Open => {
    // What stands behind words of its own carries nothing on.
    if (sawText) continues = null;
    return { mark, start };
  };
  const read = ({ mark, opens, closes }: MarkAt, i: number): void => {
    if (opens && open === null) open = begin(mark, i);
    else if (opens && open?.mark.kind === mark.kind) {
      // “He said “no” and left”: the marks behind close both. Else the one before was stray.
      if (mark.kind === "curly" && nested === null && unpaired(i) >= 2) nested = { mark, start: i };
      else open = begin(mark, i);
    } else if (opens && mark.kind === "curly" && open?.mark.kind === "straight") {
      // "It is not “salt for all” yet.", but not "“It is not yet,” he said
      if (i > open.start + 1 && (ahead === '"' || lastStraight > i)) nested = { mark, start: i };
    } else if (closes && nested?.mark.kind === mark.kind) {
      push(nested, i, i + mark.width, true);
      nested = null;
    } else if (closes && open) {
      nested = null;
      push(open, i, i + mark.width, true);
      open = null;
    } else if (closes && !sawMark && sawText && running?.kind === mark.kind) {
      // A paragraph that carries on without a mark of its own, and closes.
      push({ mark: NO_MARK, start: from }, i, i + mark.width, true);
    }
  };

  for (let i = from; i < to; i++) {
    const c = text[i] as string;
    if (single && i === single.end) {
      push(single, i, i + 1, true);
      single = null;
      continue;
    }
    const at: MarkAt | null = markAt(line, i, (open as Open | null)?.mark.kind ?? null);
    if (at) {
      read(at, i);
      sawMark = true;
      i += at.mark.width - 1;
    } else if (c === "‘" && i === from && ahead === "‘" && !singles.has(i)) {
      // ‘Single marks run on as well, when the next paragraph repeats them.
      open = begin(SINGLE, i);
    } else if (singles.has(i)) {
      single ??= { ...begin(SINGLE, i), end: singles.get(i) as number };
      sawMark = true;
      continue;
    } else if (sawText || isSpace(c)) continue;
    sawText = true;
  }
  const last = open as Open | null;
  if (last === null) return { found, leftOpen: null };
  push(last, to, to, false);
  return { found, leftOpen: last.mark.kind };
}

/** Before the first character of a paragraph that carries a quotation on without a mark. */
const NO_MARK: Mark = { kind: "curly", width: 0 };

/**
 * For a place in a paragraph: how many curly marks behind it close more than open there. Asked from left to right, and seldom: marks
 * are counted when it is asked first.
 */
function curlyBalance({ text, start, end }: Line): (after: number) => number {
  const weigh = (i: number): number => (text[i] === "”" ? 1 : text[i] === "“" ? -1 : 0);
  let balance: number | null = null;
  let at = start;
  return (after) => {
    if (balance === null) {
      balance = 0;
      for (let i = start; i < end; i++) balance += weigh(i);
    }
    for (; at <= after; at++) balance -= weigh(at);
    return balance;
  };
}
