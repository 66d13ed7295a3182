import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { articleError, type Document, makeDocument, readableOnly } from "./document.ts";
import { withoutNulls } from "./metadata.ts";
import { readPageMetadata } from "./page-metadata.ts";
import type { RawDocument } from "./raw.ts";

/** The most elements a page may have, and how deep they may nest: reading takes more than linear time. Long pages have 10,000. */
const MOST_ELEMENTS = 30_000;
const DEEPEST = 500;
/** Elements that have no end tag, or may go without. */
const WITHOUT_END =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|dd|dt|option|thead|tbody)$/i;

/** Elements that stand in a line of text; all others begin a paragraph. */
const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK OUTPUT Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);
const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT BUTTON FORM INPUT SELECT TEXTAREA".split(" "),
);

/**
 * Takes the article out of an HTML page: the headline and the paragraphs of its main part, without what stands around it.
 * @throws UserError when the page has none.
 */
export function readPage({ origin, content, given, defaults }: RawDocument): Document {
  const { document } = parse(origin, content);
  const page = readPageMetadata(document, given.url ?? null);
  const article = mainPart(origin, document);
  // A page knows its address better than whoever fetched it: see `readPageMetadata`.
  const known = { ...withoutNulls(readableOnly(page)), ...withoutNulls({ ...given, url: null }) };
  const title = known.title ?? article.title ?? null;
  const paragraphs = paragraphsIn(article.content);
  // A page often repeats its headline as the first heading.
  const body = title !== null && paragraphs[0] === oneLine(title) ? paragraphs.slice(1) : paragraphs;
  if (body.length === 0) throw articleError(origin, "no article was found in the page");
  const text = [...(title === null ? [] : [oneLine(title)]), ...body].join("\n\n");
  return makeDocument(origin, `${text}\n`, { ...known, title }, defaults);
}

/** The paragraphs of a piece of HTML that is all article, as feeds hold it. */
export function textOfHtml(origin: string, html: string): string {
  const { document } = parse(origin, html);
  return paragraphsIn(document.body ?? document.documentElement).join("\n\n");
}

/** Counts tags before anything is built of them. */
function refuseMonsters(origin: string, html: string): void {
  let elements = 0;
  let depth = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,20})/gi)) {
    if (slash === "") elements++;
    if (!WITHOUT_END.test(name)) depth += slash === "" ? 1 : -1;
    if (elements > MOST_ELEMENTS) throw articleError(origin, `the page has more than ${MOST_ELEMENTS} elements`);
    if (depth > DEEPEST) throw articleError(origin, `the page nests more than ${DEEPEST} elements`);
  }
}

function parse(origin: string, html: string): { document: globalThis.Document } {
  refuseMonsters(origin, html);
  // A piece without <html> would become a document whose root is its first element.
  const whole = /<html[\s>]/i.test(html.slice(0, 10_000)) ? html : `<!doctype html><html><body>${html}</body></html>`;
  try {
    return parseHTML(whole) as unknown as { document: globalThis.Document };
  } catch (error) {
    throw articleError(origin, `is not HTML that can be read (${(error as Error).message})`);
  }
}

function mainPart(origin: string, document: globalThis.Document) {
  try {
    const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
    if (found?.content) return { title: found.title, content: found.content };
  } catch (error) {
    throw articleError(origin, `the page cannot be read (${(error as Error).message})`);
  }
  throw articleError(origin, "no article was found in the page");
}

/** The paragraphs under a node, white space as it shows. Without recursion: a page may nest as deep as it likes. */
function paragraphsIn(root: Node): string[] {
  const paragraphs: string[] = [];
  let current = "";
  const end = () => {
    const line = oneLine(current);
    if (line !== "") paragraphs.push(line);
    current = "";
  };
  const open: (Node | "end")[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === "end") end();
    else if (node.nodeType === 3) current += node.nodeValue ?? "";
    else if (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11) {
      const name = node.nodeName.toUpperCase();
      if (SILENT.has(name)) continue;
      if (name === "BR") {
        // One break goes on in the next line, two are a new paragraph; both are new lines here.
        end();
        continue;
      }
      if (!INLINE.has(name)) {
        end();
        open.push("end");
      }
      for (let child = node.lastChild; child; child = child.previousSibling) open.push(child);
    }
  }
  end();
  return paragraphs;
}

const oneLine = (text: string): string => text.replace(/[\s\u200B\u00AD]+/gu, " ").trim();
