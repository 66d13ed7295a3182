/** Quotation marks as characters: which kind one is, and whether it opens or closes where it stands. */

export interface Mark {
  readonly kind: "curly" | "straight" | "doubled" | "guillemet" | "low" | "single";
  /** How many UTF-16 code units it takes. */
  readonly width: number;
}

/** A mark where it stands. Both are false for one that means nothing there: a closing mark of another kind than the open one. */
export interface MarkAt {
  readonly mark: Mark;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A paragraph of a text: marks are read in their paragraph's context only. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const CURLY: Mark = { kind: "curly", width: 1 };
const STRAIGHT: Mark = { kind: "straight", width: 1 };
const DOUBLED: Mark = { kind: "doubled", width: 2 };
/** A single and a doubled mark, closing together. */
const TRIPLE: Mark = { kind: "doubled", width: 3 };
const GUILLEMET: Mark = { kind: "guillemet", width: 1 };
const LOW: Mark = { kind: "low", width: 1 };
export const SINGLE: Mark = { kind: "single", width: 1 };

const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–\-/:,.…“"‘'«„]/u;

const charAt = ({ text, start, end }: Line, i: number): string | undefined =>
  i >= start && i < end ? text[i] : undefined;
const isLetter = (c: string | undefined): boolean => c !== undefined && LETTER.test(c);
const opensAfter = (c: string | undefined): boolean => c === undefined || OPENS_AFTER.test(c);
/** White space, or the paragraph's end. */
export const isSpace = (c: string | undefined): boolean =>
  c === undefined || c === " " || ((c < "!" || c > "~") && /\s/u.test(c));

/** The mark at `i` of a kind that pairs by its looks alone, or null; `open` is the kind of the quotation that is open there. */
export function markAt(line: Line, i: number, open: Mark["kind"] | null): MarkAt | null {
  switch (line.text[i]) {
    case "“":
    case "”":
      return curlyAt(line, i, open);
    case '"':
      return straightAt(line, i, STRAIGHT, open);
    case "'":
    case "`":
      // ''doubled singles'', ``as typewriters have them''
      if (charAt(line, i + 1) !== line.text[i]) return null;
      // ''He said 'go,''': three close both.
      if (open === "doubled" && charAt(line, i + 2) === line.text[i] && !isSpace(charAt(line, i - 1)))
        return { mark: TRIPLE, opens: false, closes: true };
      return straightAt(line, i, DOUBLED, open);
    case "«":
    case "»":
      // «both ways», »inward« and »alike»
      return { mark: GUILLEMET, opens: open === null, closes: open === "guillemet" };
    case "„":
      return { mark: LOW, opens: true, closes: false };
    default:
      return null;
  }
}

/** `“this”`, `”reversed“`, and either as what closes `„a low mark“`. */
function curlyAt(line: Line, i: number, open: Mark["kind"] | null): MarkAt {
  if (open === "low") return { mark: CURLY, opens: false, closes: true };
  const [before, after] = [charAt(line, i - 1), charAt(line, i + 1)];
  const opens =
    line.text[i] === "“"
      ? !(open !== null && isSpace(after) && !isSpace(before))
      : // "” … and it held,” he said": what begins a paragraph closes nothing.
        open === null && opensAfter(before) && (isLetter(after) || (before === undefined && isCutOff(line, i)));
  return { mark: CURLY, opens, closes: !opens };
}

/** Whether an ellipsis stands behind the mark at `i`. */
const isCutOff = (line: Line, i: number): boolean => /^ ?(?:…|\.\.\.)/.test(line.text.slice(i + 1, i + 5));

/** `"this"` and `''this''`: what looks the same on both sides opens before a word and closes behind one. */
function straightAt(line: Line, i: number, mark: Mark, open: Mark["kind"] | null): MarkAt {
  const [before, after] = [charAt(line, i - 1), charAt(line, i + mark.width)];
  const looksOpening = opensAfter(before) && !isSpace(after);
  const opens =
    open === null ? looksOpening || (!isSpace(after) && !isLetter(before)) : looksOpening && isSpace(before);
  // A text may open with a curly mark and close with a straight one.
  const mixed = open === "curly" && mark.kind === "straight" && !isSpace(before) && !isLetter(after);
  return { mark, opens, closes: !opens && (open === null || open === mark.kind || mixed) };
}

/**
 * Where each single mark that opens a quotation closes: `‘this’`, `'this'`, against apostrophes (`don’t`, `the miners’ pay`,
 * `’90s`), which stand in words, behind an s, or before a digit.
 */
export function singlePairs(line: Line): Map<number, number> {
  const pairs = new Map<number, number>();
  let open = -1;
  /** The first mark that might close, were it no plural's apostrophe. */
  let fallback = -1;
  const finish = (): void => {
    if (open >= 0 && fallback >= 0) pairs.set(open, fallback);
    open = -1;
    fallback = -1;
  };
  for (let i = line.start; i < line.end; i++) {
    const c = line.text[i];
    if (c !== "‘" && c !== "’" && c !== "'") continue;
    const [before, after] = [charAt(line, i - 1), charAt(line, i + 1)];
    if (c === "'" && (after === "'" || before === "'")) continue;
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
