/**
 * Quotations set apart with their speaker's name on a line beside them, or on the same line, and no verb: lists of answers, letters,
 * cards, posts. A dash, brackets or a handle make a name a signature by themselves; a bare name is one only in a row of them, each
 * with its quotation on the same side. One pass over the paragraphs.
 */
import type { Document, Paragraph, Token } from "../document.ts";
import type { Range } from "../syntax/view.ts";
import { type Candidate, neutral } from "./candidate.ts";

/** The most words a name has with what describes it, and the fewest a quotation has. */
const LONGEST_NAME = 16;
const LEAST_QUOTED = 4;

const DASH = /^(?:[—–―~-]|--|---)$/;
const QUOTATION_MARKS = new Set(['"', ..."“”„«»‘’'`", "''", "``", "'''"]);
const MARK = /^(?:["“”„«»‘’'`]|''|``|'''|[*_]{1,3})$/;
/** Bullets, asterisks of bold type, hash signs: what may stand before or behind all else on a line. */
const ORNAMENT = /^(?:[*_•·▪●‣>#|.…:]+|[–—-])$/;
/** What layouts put between the lines: numbers, credits of pictures. */
const NOTHING_SAID =
  /^(?:#?\d{1,3}|x|(?:getty|getty images|ap|ap photo|reuters|afp|shutterstock|istock|via .{1,30}|photo(?: by| courtesy).{0,60}|courtesy .{1,60}|image|photo|advertisement))\.?$/i;
/** `Dora Vane, 34`, `@doravane`, `Dora V.` */
const TELLING = /,\s?\d{1,3}\b|\(\d{1,3}\)|@\w|\b\d{1,3}-year-old\b/;

/** Who a line names, and the dash before the name. */
interface Name {
  readonly range: Range;
  readonly dash: Range | null;
  /** It stands behind a dash, be it one word with the name: it signs what is above. */
  readonly signs: boolean;
  /** A dash, an age or a handle: no heading. */
  readonly sure: boolean;
}

/** A paragraph as layouts see it. */
type Line =
  | { readonly kind: "quotation"; readonly quotation: Range }
  | { readonly kind: "name"; readonly name: Name }
  | { readonly kind: "both"; readonly name: Name; readonly quotation: Range; readonly shape: string }
  | { readonly kind: "empty" | "other" };

/** What is signed, by the paragraph it begins in; the other paragraphs that belong to it have null. */
export function signatures(doc: Document): ReadonlyMap<number, Candidate | null> {
  const signed = new Map<number, Candidate | null>();
  const lines = doc.paragraphs.map((paragraph) => lineOf(doc, paragraph));
  const shapes = new Map<string, number>();
  for (const line of lines) if (line.kind === "both") shapes.set(line.shape, (shapes.get(line.shape) ?? 0) + 1);
  lines.forEach((line, index) => {
    if (line.kind === "both" && (line.name.sure || (shapes.get(line.shape) ?? 0) > 1))
      signed.set(index, signature(line.name, [line.quotation]));
  });
  for (let from = 0; from < lines.length; from++) {
    if (!isPart(lines[from])) continue;
    let to = from;
    while (isPart(lines[to]) || lines[to]?.kind === "empty") to++;
    pairUp(groupsOf(lines, from, to), signed);
    from = to;
  }
  return signed;
}

const isPart = (line: Line | undefined): boolean => line?.kind === "quotation" || line?.kind === "name";

const signature = ({ range, dash }: Name, content: Range[]): Candidate =>
  neutral({ rule: "signature", source: [range], cue: dash ? [dash] : [], content });

/** Quotations, or names, that follow one another. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly names: Name[];
  readonly quotations: Range[];
}

function groupsOf(lines: readonly Line[], from: number, to: number): Group[] {
  const groups: Group[] = [];
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (line.kind !== "name" && line.kind !== "quotation") continue;
    const last = groups.at(-1);
    const same = last && (line.kind === "name") === last.names.length > 0;
    const group = same ? { ...last, last: i } : { first: i, last: i, names: [], quotations: [] };
    if (same) groups.pop();
    if (line.kind === "name") group.names.push(line.name);
    else group.quotations.push(line.quotation);
    groups.push(group);
  }
  return groups;
}

/** Gives each quotation of a run the name below or above it. */
function pairUp(groups: readonly Group[], signed: Map<number, Candidate | null>): void {
  const pair = (quotation: Group | undefined, name: Group | undefined): void => {
    if (!quotation || !name || quotation.quotations.length === 0) return;
    const [by] = name.names;
    if (!by) return;
    for (let i = Math.min(quotation.first, name.first); i <= Math.max(quotation.last, name.last); i++)
      signed.set(i, null);
    signed.set(quotation.first, signature(by, quotation.quotations));
  };
  const dashed = (group: Group | undefined): boolean => group?.names[0]?.signs === true;
  const sure = groups.some(({ names }) => names.some((name) => name.sure));
  const names = groups.filter((group) => group.names.length > 0).length;
  const quotations = groups.length - names;
  if (groups.some(dashed)) {
    groups.forEach((group, i) => {
      if (dashed(groups[i + 1])) pair(group, groups[i + 1]);
    });
    return;
  }
  // One name beside one quotation may be a heading, unless it tells an age or a handle.
  if (Math.min(names, quotations) < (sure ? 1 : 2)) return;
  const below = groups[0]?.names.length === 0 && (groups.at(-1)?.names.length ?? 0) > 0;
  groups.forEach((group, i) => {
    if (group.names.length > 0) pair(groups[below ? i - 1 : i + 1], group);
  });
}

/** What a paragraph is: one quotation, a name, both, or neither. */
function lineOf(doc: Document, paragraph: Paragraph): Line {
  if (paragraph.kind === "boilerplate" || paragraph.kind === "byline") return { kind: "empty" };
  if (paragraph.index === 0) return { kind: "other" };
  if (
    paragraph.to - paragraph.from <= LONGEST_NAME &&
    NOTHING_SAID.test(doc.text.slice(paragraph.start, paragraph.end))
  )
    return { kind: "empty" };
  const { tokens } = doc;
  if (isPlain(doc, paragraph)) return { kind: "other" };
  const isQuoted = (i: number): boolean => {
    const token = tokens[i];
    return token !== undefined && (token.quoteDepth > 0 || QUOTATION_MARKS.has(token.text));
  };
  let { from, to } = paragraph;
  while (
    from < to &&
    !isQuoted(from) &&
    ORNAMENT.test(tokens[from]?.text ?? "") &&
    !isDash(tokens[from], tokens[from + 1])
  )
    from++;
  if (!isQuoted(from)) from += enumeratorLength(tokens, from);
  while (to > from && !isQuoted(to - 1) && ORNAMENT.test(tokens[to - 1]?.text ?? "")) to--;
  let first = from;
  while (first < to && !isQuoted(first)) first++;
  let last = to;
  while (last > first && !isQuoted(last - 1)) last--;
  if (first === to) return embeddedPost(doc, paragraph) ?? withColon(asName(tokens, { from, to }, true), tokens[to]);
  const quotation = { from: first, to: last };
  for (let i = first; i < last; i++) if (!isQuoted(i)) return { kind: "other" };
  if (last - first < LEAST_QUOTED + 2) return { kind: "other" };
  if (first === from && last === to) return { kind: "quotation", quotation };
  if (first > from && last < to) return { kind: "other" };
  return first > from
    ? namedBefore(doc, { from, to: first }, quotation)
    : namedBehind(doc, { from: last, to }, quotation);
}

/** How many words at a paragraph's ends tell whether a quotation stands there. */
const EDGE = 5;

/** Whether a paragraph is a long one that neither begins nor ends with a quotation, as most are, nor is a post: there is no more to see. */
function isPlain({ text, tokens }: Document, { from, to, end }: Paragraph): boolean {
  if (to - from <= 2 * LONGEST_NAME) return false;
  for (let i = 0; i < EDGE; i++)
    if (tokens[from + i]?.quoteDepth !== 0 || tokens[to - 1 - i]?.quoteDepth !== 0) return false;
  return !text.slice(end - 80, end).includes("(@");
}

/** `Dora Vane:` on a line of its own is no heading. */
const withColon = (line: Line, end: Token | undefined): Line =>
  line.kind === "name" && end?.text === ":" ? { kind: "name", name: { ...line.name, sure: true } } : line;

/** What stands behind the dash of a post as pages embed it. */
const POSTED_BY = /^\s?[^—–()]{2,60}\s\(@\w{1,30}\)(?:,?\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s\d{4})?[.\s]{0,3}$/u;

/** `The pier is shut. — Dora Vane (@doravane) March 3, 2031`: a post, without quotation marks, but not amid tags of a page. */
function embeddedPost({ text, tokens }: Document, { start, end, from, to }: Paragraph): Line | null {
  if (to - from < LEAST_QUOTED + 6 || text[start] === "<" || !text.slice(start, end).includes("(@")) return null;
  for (let i = to - 1; i > from + LEAST_QUOTED && i > to - 2 * LONGEST_NAME; i--) {
    const token = tokens[i] as Token;
    if (!DASH.test(token.text)) continue;
    if (!POSTED_BY.test(text.slice(token.end, end))) return null;
    let last = i + 1;
    while (tokens[last] && tokens[last]?.text !== ")") last++;
    const name = { range: { from: i + 1, to: last + 1 }, dash: { from: i, to: i + 1 }, signs: true, sure: true };
    return { kind: "both", name, quotation: { from, to: i }, shape: "post" };
  }
  return null;
}

/** `1.`, `2)`, before all else on a line. */
function enumeratorLength(tokens: readonly Token[], from: number): number {
  const text = tokens[from]?.text ?? "";
  if (/^\d{1,3}[.)]$/.test(text)) return 1;
  return /^\d{1,3}$/.test(text) && /^[.)]$/.test(tokens[from + 1]?.text ?? "") ? 2 : 0;
}

/** A dash that a name stands behind, and no bullet: `– Dora Vane` on a line of its own is both, and is taken for a signature. */
const isDash = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && DASH.test(token.text) && next !== undefined && !MARK.test(next.text);

/** `Dora Vane, 34: “…”`, `Dora Vane – “…”`, `Dora Vane, 34. “…”`. */
function namedBefore(doc: Document, { from, to }: Range, quotation: Range): Line {
  const end = doc.tokens[to - 1];
  if (!end || !(end.text === ":" || end.text === "." || DASH.test(end.text))) return { kind: "other" };
  const line = asName(doc.tokens, { from, to: to - 1 }, false);
  if (line.kind !== "name") return line;
  const dash = end.text === "." ? null : { from: to - 1, to };
  const sure = end.text === ":" && endsItself(doc, quotation);
  return { kind: "both", name: { ...line.name, dash, sure }, quotation, shape: `name ${end.text}` };
}

/** `“…” (Dora Vane, 34)`, `“…” Dora Vane, nurse`, `“…,” Dora Vane`, `“…” ―Dora Vane`. */
function namedBehind(doc: Document, { from, to }: Range, quotation: Range): Line {
  const { tokens } = doc;
  if (tokens[from]?.text === "(" && tokens[to - 1]?.text === ")") {
    const line = asName(tokens, { from: from + 1, to: to - 1 }, false);
    if (line.kind !== "name") return line;
    return {
      kind: "both",
      name: { ...line.name, sure: line.name.sure && endsItself(doc, quotation) },
      quotation,
      shape: "(name)",
    };
  }
  const line = asName(tokens, { from, to }, true);
  if (line.kind !== "name") return line;
  return { kind: "both", name: { ...line.name, sure: line.name.signs }, quotation, shape: "name behind" };
}

/** Whether a quotation ends as a sentence does, and is no title. */
function endsItself(doc: Document, { from, to }: Range): boolean {
  for (let i = to - 1; i > from; i--) {
    const text = doc.tokens[i]?.text ?? "";
    if (!MARK.test(text)) return /^(?:[.!?…,]|\.{2,})$/.test(text);
  }
  return false;
}

/** A name with what describes it, and no clause. */
function asName(tokens: readonly Token[], { from, to }: Range, dashes: boolean): Line {
  const glued = dashes && /^[—–―~-]\p{Lu}/u.test(tokens[from]?.text ?? "");
  const dashed = dashes && DASH.test(tokens[from]?.text ?? "");
  let start = dashed ? from + 1 : from;
  // "From Dora Vane, Ketterby"
  const by = /^(?:from|by|signed)$/.test(tokens[start]?.lower ?? "") && /^\p{Lu}/u.test(tokens[start + 1]?.text ?? "");
  if (by) start++;
  let end = to;
  while (end > start && ORNAMENT.test(tokens[end - 1]?.text ?? "")) end--;
  if (end <= start || end - start > LONGEST_NAME) return { kind: "other" };
  const words = tokens.slice(start, end);
  const [head] = words;
  const dash = dashed ? { from, to: from + 1 } : null;
  const wording = words
    .map(({ text }) => text)
    .join(" ")
    .replace(/ (?=[,)])/g, "");
  const signs = dashed || glued;
  // "President Orr", and behind a dash any word with a capital.
  const capital = /^\p{Lu}/u.test(head?.text ?? "") && (signs || words[1]?.pos === "PROPN") && head?.pos !== "VERB";
  const named =
    head !== undefined && (head.pos === "PROPN" || capital || /^@/.test(head.text) || head.lower === "anonymous");
  // "A nurse from Ketterby, 34", "Mother of two, 41", "34-year-old nurse"
  const described = head !== undefined && /^(?:A|An|\p{Lu}\p{Ll}+|\d\d.*)$/u.test(head.text) && TELLING.test(wording);
  // "– Dora Vane, who lost her boat"
  const who = signs ? words.findIndex(({ lower }) => lower === "who") : -1;
  const own = who > 1 ? words.slice(0, who) : words;
  if (!(named || glued || (described && !signs)) || own.some((word, i) => isClause(word, i, signs)))
    return { kind: "other" };
  return { kind: "name", name: { range: { from: start, to: end }, dash, signs, sure: signs || TELLING.test(wording) } };
}

/** A word that no line with only a name has; behind a dash a participle may tell what its bearer was doing. */
const isClause = ({ pos, text, lower }: Token, i: number, dashed: boolean): boolean =>
  (pos === "AUX" && !/^['’]/.test(text)) ||
  (pos === "VERB" && !/^\p{Lu}/u.test(text) && !(dashed && i > 0 && /(?:ing|ed)$/.test(lower))) ||
  (pos === "PRON" && !/^(?:his|her|their|who)$/.test(lower)) ||
  /^(?:["“”?!:;]|https?:.*|www\..*)$/.test(text);
