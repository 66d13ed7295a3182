/** Who says it stands apart from the sentences: in a headline, before a line of a transcript, or above or below a quotation. */
import type { Document, Paragraph } from "../document.ts";
import type { Token } from "../tokens.ts";
import { type Candidate, neutral } from "./candidate.ts";

/** Kinds of piece and of news, and questions, which stand before a headline's colon as speakers do. */
const NOT_SPEAKERS =
  /^(?:the latest|latest|exclusive|video|watch|breaking|update|updated|photos|opinion|fact check|live|recap|correction|note|editor|editorial|review|election|campaign|preview|listen|read|how|why|what|who|when|where|election day|transcript|full text|podcast|audio|pictures|gallery|graphic|map|timeline|analysis|explainer|explained|comment|column|letters?|obituary|profile|interview|factbox|q ?& ?a|essay|feature|quiz|special report|investigation|in brief|news|sports?|weather)\b/i;

/**
 * A headline of the form `Minister: Plan Will Fail`. A first paragraph that is short counts as a headline: a verb before the colon
 * (`Vane said: “It held.”`), or a word such as `As`, tells a sentence, which other rules read.
 */
export function headline(doc: Document, paragraph: Paragraph): Candidate | null {
  if (paragraph.kind !== "headline") return null;
  const words = doc.tokens.slice(paragraph.from, paragraph.to);
  const colon = words.findIndex((t) => t.text === ":");
  if (colon < 1 || colon > 9 || words.length - colon < 4) return null;
  const name = words.slice(0, colon);
  if (!/^\p{Lu}/u.test(name[0]?.text ?? "")) return null;
  if (NOT_SPEAKERS.test(doc.text.slice(name[0]?.start ?? 0, name.at(-1)?.end ?? 0))) return null;
  if (name.some(isNoName) || /^(?:SCONJ|ADP)$/.test(name[0]?.pos ?? "")) return null;
  let end = paragraph.to;
  while (end > paragraph.from && /^[.;]$/.test(doc.tokens[end - 1]?.text ?? "")) end--;
  const at = paragraph.from + colon;
  if (end <= at + 1) return null;
  return neutral({
    rule: "headline",
    source: [{ from: paragraph.from, to: at }],
    cue: [{ from: at, to: at + 1 }],
    content: [{ from: at + 1, to: end }],
  });
}

/** What no speaker's name has: a verb, but for one in a capital (`Rush: …` is tagged so), a mark, or something quoted. */
const isNoName = ({ pos, text, quoteDepth }: Token): boolean =>
  pos === "AUX" || (pos === "VERB" && /^\p{Ll}/u.test(text)) || text === "?" || text === "," || quoteDepth > 0;

/** A signature's words at most, and the fewest a quotation above it has. */
const SIGNATURE_WORDS = 16;
const PULLED_WORDS = 4;

/**
 * A quotation set apart with its speaker's name on the line below, both inside one pair of marks:
 *
 *     "We counted nine boats and no captain.
 *     Dora Vane, Ketterby harbour."
 */
export function pullQuote(doc: Document, paragraph: Paragraph): Candidate | null {
  const below = doc.paragraphs[paragraph.index + 1];
  const first = doc.tokens[paragraph.from];
  if (!below || !first || !/^["“]$/.test(first.text) || below.to - below.from > SIGNATURE_WORDS) return null;
  if (paragraph.to - paragraph.from < PULLED_WORDS || doc.text.slice(paragraph.end, below.start).trim() !== "")
    return null;
  if (doc.text.slice(paragraph.end, below.start).split("\n").length !== 2) return null;
  let end = below.to;
  if (!/^["”]$/.test(doc.tokens[end - 1]?.text ?? "")) return null;
  while (end > below.from && /^["”.]+$/.test(doc.tokens[end - 1]?.text ?? "")) end--;
  const words = doc.tokens.slice(below.from, end);
  if (words.length === 0 || words.some(({ pos, text }) => pos === "AUX" || /^["“”]$/.test(text))) return null;
  if (words[0]?.pos !== "PROPN" && !/^\p{Lu}/u.test(words[0]?.text ?? "")) return null;
  return neutral({
    rule: "signature",
    source: [{ from: below.from, to: end }],
    cue: [],
    content: [{ from: paragraph.from, to: paragraph.to }],
  });
}

/** A transcript's line: `NAME: What she said.` */
export function transcript(doc: Document, paragraph: Paragraph): Candidate | null {
  if (paragraph.kind === "headline") return null;
  let colon = -1;
  for (let i = paragraph.from; i < Math.min(paragraph.to, paragraph.from + 7); i++) {
    const token = doc.tokens[i];
    if (!token) return null;
    if (token.text === ":") {
      colon = i;
      break;
    }
    if (!/^\p{Lu}[\p{Lu}.’'-]*$/u.test(token.text) && !/^(?:[.’'()-]|[A-Z][a-z]?[A-Z]+|\(.*\))$/.test(token.text))
      return null;
  }
  if (colon <= paragraph.from || paragraph.to - colon < 3) return null;
  if (
    /^(?:update|note|correction|related|read|watch|photo|more|photos|video|exclusive|here|ps|p\.s\.|email|e-mail)$/i.test(
      doc.tokens[paragraph.from]?.text ?? "",
    ) &&
    colon === paragraph.from + 1
  )
    return null;
  for (let i = paragraph.from + 1; i < colon; i++)
    if (/^(?:OF|THE|FOR|AND|IN|TO|ON|WITH)$/.test(doc.tokens[i]?.text ?? "")) return null;
  return neutral({
    rule: "transcript",
    source: [{ from: paragraph.from, to: colon }],
    cue: [{ from: colon, to: colon + 1 }],
    content: [{ from: colon + 1, to: paragraph.to }],
  });
}
