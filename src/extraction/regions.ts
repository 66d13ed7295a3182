/**
 * The parts of an article that nobody says: headlines, datelines, bylines, photographs' captions and credits, and the boilerplate
 * of newsletters and comments. Each is told by how it begins or ends, in a paragraph that is short enough for it.
 */

export type ParagraphKind = "body" | "headline" | "byline" | "caption" | "boilerplate";

/** How many paragraphs at the beginning may be headlines. */
export const FIRST_PARAGRAPHS = 3;

/** No paragraph of such a kind is longer, in UTF-16 code units. */
const LONGEST = { headline: 200, byline: 120, caption: 600, boilerplate: 300 } as const;
/** So much of a paragraph's beginning and end is looked at. */
const HEAD = 200;
const TAIL = 100;

/** `By Ann Vane and Tom Reed`, `By our court reporter`, `From Ann Vane in Port Quell`, but not `By Monday the bridge was shut` */
const BYLINE =
  /^(?:(?:By|BY|Posted by|Written by|Story by)\s+(?:\p{Lu}|(?:our|a|the)\s[\p{L}\s]{0,40}(?:reporter|correspondent|staff|writer|editor))|From\s\p{Lu}[\p{L}.’'-]+\s\p{Lu}[\p{L}.’'-]+\s(?:in|at)\s\p{Lu})/u;
const NO_BYLINE = /[.!?]["”]?$|\b(?:said|says|was|were|is|are|had|has|have|will|would)\b/;

/** `Photo: Ann Vane`, `FILE - The mayor at the bridge`, `In this May 4, 2031, photo, …`, `Image source, …` */
const CAPTION =
  /^(?:(?:Photo|Photograph|Image|Picture|Caption|PHOTO|VIDEO|IMAGE)(?:s?:|\s(?:by|credit|source|caption|shows)\b)|(?:File|FILE)(?:\s(?:photo|picture)\b|\s?[:—–-])|In this (?:[A-Z][a-z]+\.? \d{1,2}, \d{4},?|undated|image|photo|picture|still|frame|file)\b|Pictured\b)/;
/** `… at the bridge. Photo: Ann Vane`, `(AP Photo/Ann Vane)`, but not `The police (Image) said` */
const CREDIT =
  /\((?:AP Photo|(?:Photo|Image|Picture)(?:s?[:/]|\s(?:by|via|courtesy|from|credit)\b)|Getty|File photo)|\b(?:Getty Images|AP Photo|AFP\/Getty|File photo|Photo credit|Photo by|Photograph by|Photo:|Photograph:|Image:|Picture:|Credit:)/;
/** `(Ann Vane for The Claim)`, `… Ann Vane/Northern Press`, `… NPA/Ann Vane`, `(Reuters)`; a dateline's agency stands in front. */
const CREDIT_AT_END =
  /\((?:Photo|Image|Picture|Reuters)\)$|(?:^|[.!?”"’)]\s|[([])\p{Lu}{2,12}\s?\/\s?\p{Lu}[\p{L}.’' -]{1,40}[)\]]?$|(?:^|[.!?”"’)]\s|[([])\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){1,3}(?:\s?\/\s?|\sfor\s)\p{Lu}[\p{L}.’' -]{1,40}[)\]]?$/u;

/** How boilerplate begins: what is asked of readers, and what is said of the article itself. */
const BOILERPLATE =
  /^(?:Follow (?:us|\p{Lu})|Reach (?:him|her|them|\p{Lu})|Contact (?:us|\p{Lu})|Please (?:let us know|email|note|read)|Let us know|Sign up|Subscribe|Click here|Read more|READ MORE|See also|SEE ALSO|Related:|RELATED|Also on|More from|Share this|Like us on|Watch (?:the|more)|Tell us (?:at|about|what|how|in|on|by|via|more|if|your)|E-?mail (?:us|me|him|her|them|the (?:author|editor|reporter|newsroom)|\S{1,40}@)|Write to us|Copyright (?:©|\d|by|\()|©|All rights reserved|This (?:article|story|post) (?:was|has been|originally|first)|Editor['’]s note|EDITOR['’]S NOTE|Corrections?:|CORRECTION|ABSTRACT|FULL TEXT|\[?(?:Advertisement|ADVERTISEMENT)|Do you (?:have|know (?:something|more))|Want to (?:share|get|receive)|Have (?:a tip|something|your say)|Got a (?:tip|story)|What (?:did|do) you (?:make|think) of|Get the latest|Download the|Join (?:us|the conversation)|Comments? (?:are|on this|\(\d)|Log in to|The views expressed|\(?Reporting (?:and writing )?by \p{Lu})/u;
/** `Follow the mayor's lead, he urged the council.`: not boilerplate, though it begins so. */
const SAID =
  /[,!?”"’]\s(?!for|to|with|and|or|which|who|where)(?:[\p{L}.]{1,20}\s){1,4}(?:said|says|told|urged|asked|wrote)\b|[,!?”"’]\s(?:said|says|asked|wrote)\s/u;
/** What makes a short paragraph boilerplate wherever it stands. */
const BOILERPLATE_WITHIN =
  /\b(?:contributed to this (?:report|article|story)|contributed reporting|can be reached at|[Ss]ign up (?:for|to|here)|[Hh]ave your say|in the comments(?: section)? below|[Ss]end (?:us )?your (?:story|tips|news)|our (?:weekly |daily |evening |morning )?newsletter)\b/;

/**
 * `BEIRUT (AP) — `, `KARVEN, Velmara (NPA) - `, `LONDON, 15 May - `, `Paris, May 4 (NPA) — `: a place in capitals, or one with an
 * agency or a date behind it, and then a dash and a capital.
 */
const DATELINE =
  /^\s{0,8}(?:\p{Lu}[\p{Lu}.’' -]{1,30}(?:,\s\p{L}[\p{L}.]{0,19}(?:\s\p{Lu}[\p{L}.]{0,19}){0,2}){0,2}(?:,?\s(?:\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}))?(?:\s?\([\p{L}./ ]{1,24}\))?|\p{Lu}[\p{L}.]{1,20}(?:[ ,]\s?\p{Lu}[\p{L}.]{1,20}){0,3}(?:,?\s(?:\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\.?\s\d{1,2}))?\s?\([\p{L}./ ]{1,24}\))\s?(?:—|–|--|-|―)\s{1,4}(?=["“‘'«„]{0,2}[\p{Lu}\p{N}])/u;

const DASH = /[—–―]|-[-\s]/;
const DATELINE_WITHIN = 120;

/** How many characters a dateline takes at a paragraph's beginning: `BEIRUT (AP) — `; 0 when there is none. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, DATELINE_WITHIN);
  // Most paragraphs have no dash so early, and looking for one is cheap.
  return DASH.test(head) ? (DATELINE.exec(head)?.[0].length ?? 0) : 0;
}

/** What ends a sentence, which no second line of a headline does. */
const SENTENCE_END = /[.!?]["”’')\]]{0,2}$/;

/**
 * What kind a paragraph is.
 * @param index its place in the article, from 0.
 * @param begun whether a body paragraph stands before it.
 */
export function kindOfParagraph(paragraph: string, index: number, begun: boolean): ParagraphKind {
  const text = paragraph.trim();
  if (isBoilerplate(text)) return "boilerplate";
  if (text.length < LONGEST.byline && BYLINE.test(text) && !NO_BYLINE.test(text)) return "byline";
  if (text.length < LONGEST.caption && isCaption(text)) return "caption";
  if (begun || index >= FIRST_PARAGRAPHS || text.length >= LONGEST.headline) return "body";
  return index === 0 || !SENTENCE_END.test(text.slice(-TAIL)) ? "headline" : "body";
}

function isBoilerplate(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (BOILERPLATE.test(head)) return !SAID.test(head);
  return text.length < LONGEST.boilerplate && BOILERPLATE_WITHIN.test(text);
}

const isCaption = (text: string): boolean =>
  CAPTION.test(text) || CREDIT.test(text) || CREDIT_AT_END.test(text.slice(-TAIL));
