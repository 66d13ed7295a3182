/**
 * The parts of an article that nobody says: headlines, datelines, bylines, photograph captions and credits, and the boilerplate
 * of newsletters and comments. Every pattern is anchored and bounded, so that none can be made slow.
 */

export type ParagraphKind = "body" | "headline" | "byline" | "caption" | "boilerplate";

/** How many paragraphs at the beginning may be headlines. */
export const FIRST_PARAGRAPHS = 3;

const BYLINE = /^(?:By|BY|Posted by|Written by)\s+\p{Lu}/u;
const CREDIT =
  /\((?:AP Photo|Photo|Image|Picture|Reuters|Getty|File photo)|\b(?:Getty Images|AP Photo|AFP\/Getty|File photo|Photo credit|Photo by|Photograph by|Photo:|Image:|Picture:|Credit:)/;
const BOILERPLATE =
  /^(?:Follow \p{Lu}|Reach (?:him|her|them|\p{Lu})|Contact \p{Lu}|Please (?:let us know|email|note|read)|Let us know|Sign up|Subscribe|Click here|Read more|READ MORE|See also|SEE ALSO|Related:|RELATED|Also on|More from|Share this|Like us on|Watch (?:the|more)|Tell us|Email |E-mail |Write to us|Copyright|©|All rights reserved|This (?:article|story|post) (?:was|has been|originally|first)|Editor['’]s note|EDITOR['’]S NOTE|Correction:|CORRECTION|ABSTRACT|FULL TEXT|\[?Advertisement|Do you have|Want to (?:share|get|receive)|Have (?:a tip|something)|Get the latest|Download the|Join (?:us|the conversation)|Comments? (?:are|on this))/u;
const CONTRIBUTED = /\b(?:contributed to this (?:report|article|story)|contributed reporting|can be reached at)\b/;
const CAPTION =
  /^(?:Photo|Image|Picture|Caption|File|FILE|In this (?:[A-Z][a-z]+\.? \d{1,2}, \d{4},?|undated|image|photo|picture|still|frame|file)|PHOTO|VIDEO|Pictured)\b/;

const DATELINE =
  /^\s*(?:\p{Lu}[\p{Lu}.’' -]{1,30}(?:,\s*[\p{L}.]{1,20}){0,3}(?:,?\s+\d{1,2})?(?:\s*\([\p{L}. ]{1,20}\))?|\p{Lu}[\p{L}.]{1,20}(?:[ ,]\s?\p{Lu}[\p{L}.]{1,20}){0,3}\s*\([\p{L}. ]{1,20}\))\s*(?:—|–|--|-|―)\s+/u;

/** How many characters a dateline takes at a paragraph's beginning: `BEIRUT (AP) — `; 0 when there is none. */
export function datelineLength(paragraph: string): number {
  const match = DATELINE.exec(paragraph.slice(0, 120));
  return match ? match[0].length : 0;
}

/** What kind a paragraph is. `first` says that no body paragraph stands before it. */
export function kindOfParagraph(paragraph: string, first: boolean): ParagraphKind {
  const text = paragraph.trim();
  const head = text.slice(0, 200);
  if (BOILERPLATE.test(head)) return "boilerplate";
  if (text.length < 300 && CONTRIBUTED.test(text)) return "boilerplate";
  if (text.length < 120 && BYLINE.test(head) && !/[.!?]["”]?$/.test(text.slice(-2))) return "byline";
  if (text.length < 600 && (CREDIT.test(text) || CAPTION.test(head))) return "caption";
  if (first && text.length < 200) return "headline";
  return "body";
}
