/**
 * Quotations, found in the characters of a paragraph: “curly”, "straight", ''doubled single'', «guillemets», „low-9“, ‘single’
 * and 'straight single', nested singles, reversed curly marks, and quotations that run on over paragraphs without a closing
 * mark. One pass over the characters for each paragraph, with candidates for closing singles listed before: linear.
 */
import type { Span } from "../domain/passage.ts";

export interface Quotation {
  /** Its place in the document's list. */
  readonly index: number;
  /** From the opening mark (or the first character, when a paragraph carries on) to after the closing one. */
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

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (c: string | undefined): boolean => c !== undefined && LETTER.test(c);
const isSpace = (c: string | undefined): boolean => c === undefined || /\s/u.test(c);
const OPENS_AFTER = /[\s([{—–\-/:,.…“"‘'«„]/u;
const opensAfter = (c: string | undefined): boolean => c === undefined || OPENS_AFTER.test(c);

interface Mark {
  readonly kind: "curly" | "straight" | "doubled" | "guillemet" | "low" | "single";
  readonly width: number;
}

interface Open {
  readonly mark: Mark;
  readonly start: number;
}

/** Where each single mark that could open a single quotation closes: null marks none. */
function singles(text: string, from: number, to: number): Map<number, number> {
  const pairs = new Map<number, number>();
  let open = -1;
  let fallback = -1;
  const finish = (): void => {
    if (open >= 0 && fallback >= 0) pairs.set(open, fallback);
    open = -1;
    fallback = -1;
  };
  for (let i = from; i < to; i++) {
    const c = text[i];
    if (c !== "‘" && c !== "’" && c !== "'") continue;
    if (c === "'" && (text[i + 1] === "'" || text[i - 1] === "'")) continue;
    const before = i > from ? text[i - 1] : undefined;
    const after = i + 1 < to ? text[i + 1] : undefined;
    const canOpen = c !== "’" && opensAfter(before) && !isSpace(after) && !/[\d,.;:!?]/.test(after ?? " ");
    const canClose = c !== "‘" && !isSpace(before) && !isLetter(after);
    if (canOpen && !(canClose && open >= 0)) {
      finish();
      open = i;
    } else if (canClose && open >= 0) {
      if (fallback < 0) fallback = i;
      // Punctuation before the mark tells a closing one from a possessive plural.
      if (/[,.!?…]/.test(before ?? "") || before !== "s") {
        pairs.set(open, i);
        open = -1;
        fallback = -1;
      }
    }
  }
  finish();
  return pairs;
}

/** The quotations of one paragraph, pushed to `found`; answers whether the last of them was left open. */
function inParagraph(
  text: string,
  { start: from, end: to }: Span,
  paragraph: number,
  running: number | null,
  found: Quotation[],
): number | null {
  const pairs = singles(text, from, to);
  let open: Open | null = null;
  let continues = running;
  let single: Open | null = null;
  let singleEnd = -1;
  const push = (depth: 1 | 2, o: Open, innerEnd: number, end: number, closed: boolean): void => {
    found.push({
      index: found.length,
      start: o.start,
      end,
      innerStart: o.start + o.mark.width,
      innerEnd,
      depth,
      closed,
      continues: depth === 1 ? continues : null,
      paragraph,
    });
    if (depth === 1) continues = null;
  };
  let sawText = false;
  for (let i = from; i < to; i++) {
    const c = text[i] as string;
    const before = i > from ? text[i - 1] : undefined;
    const after = i + 1 < to ? text[i + 1] : undefined;
    if (single && i === singleEnd) {
      push(open ? 2 : 1, single, i, i + 1, true);
      single = null;
      continue;
    }
    let mark: Mark | null = null;
    let opens = false;
    let closes = false;
    if (c === "“" || c === "”") {
      mark = { kind: "curly", width: 1 };
      // Reversed marks: ”like this“.
      opens =
        c === "“"
          ? !(open && isSpace(after) && !isSpace(before))
          : open === null && opensAfter(before) && isLetter(after);
      closes = !opens;
      if (open?.mark.kind === "low") {
        opens = false;
        closes = true;
      }
    } else if (c === '"' || (c === "'" && after === "'") || (c === "`" && after === "`")) {
      mark = c === '"' ? { kind: "straight", width: 1 } : { kind: "doubled", width: 2 };
      const next = mark.width === 2 ? (i + 2 < to ? text[i + 2] : undefined) : after;
      const looksOpening = opensAfter(before) && !isSpace(next);
      opens =
        open === null
          ? looksOpening || (!isSpace(next) && !isLetter(before))
          : looksOpening && !isSpace(next) && isSpace(before);
      closes = !opens;
      // A text may open with a curly mark and close with a straight one.
      const mixed = open?.mark.kind === "curly" && mark.kind === "straight" && !isSpace(before) && !isLetter(next);
      if (open && open.mark.kind !== mark.kind && !opens && !mixed) closes = false;
    } else if (c === "«" || c === "»") {
      mark = { kind: "guillemet", width: 1 };
      opens = open === null;
      closes = !opens;
    } else if (c === "„") {
      mark = { kind: "low", width: 1 };
      opens = true;
    } else if (pairs.has(i)) {
      if (!single) {
        single = { mark: { kind: "single", width: 1 }, start: i };
        singleEnd = pairs.get(i) as number;
      }
      continue;
    }
    if (!mark) {
      if (!isSpace(c)) sawText = true;
      continue;
    }
    if (opens && open === null) {
      if (sawText) continues = null;
      open = { mark, start: i };
    } else if (opens && open) {
      // The one before was never closed: it was stray when the text says little of it, else it ends here.
      if (open.mark.kind === mark.kind) open = { mark, start: i };
    } else if (closes && open) {
      push(1, open, i, i + mark.width, true);
      open = null;
    }
    sawText = true;
    i += mark.width - 1;
  }
  if (open) {
    push(1, open, to, to, false);
    return found.length - 1;
  }
  return null;
}

/** All quotations of the paragraphs, in order of their starts. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let running: number | null = null;
  paragraphs.forEach((paragraph, index) => {
    running = inParagraph(text, paragraph, index, running, found);
  });
  return found;
}
