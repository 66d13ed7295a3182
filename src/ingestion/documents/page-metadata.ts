import { canonicalUrl, siteOf } from "./canonical-url.ts";
import { dateOf } from "./dates.ts";
import { readOrNull } from "./document.ts";
import { isAgency } from "./front-matter.ts";
import type { Metadata } from "./metadata.ts";

/** The schema.org types that are articles: https://schema.org/Article and what it contains. */
const ARTICLE_TYPES =
  /^(?:\w*NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|LiveBlogPosting|BlogPosting|Report|WebPage)$/;
/** How deep and how far linked data is looked through: it is the page's own, and may be hostile. */
const DEEPEST = 6;
const MOST_THINGS = 500;

type Thing = Readonly<Record<string, unknown>>;

/**
 * What a page says of itself: as linked data (JSON-LD), else as OpenGraph, else in `<meta>`, `<link>` and `<time>`. What cannot be
 * read is passed over.
 * @param address where the page was fetched from; a page's own canonical address counts only on the same site.
 */
export function readPageMetadata(document: Document, address: string | null): Partial<Metadata> {
  const article = articleThing(document);
  const meta = metaReader(document);
  const bylines = authorsOf(article?.author, meta);
  return {
    url: addressOf(document, article, meta, address),
    title: textOf(article?.headline) ?? meta("og:title", "twitter:title") ?? null,
    publisher: nameOf(article?.publisher) ?? meta("og:site_name", "application-name") ?? null,
    bylines: bylines.filter((name) => !isAgency(name)),
    wireCredit: bylines.find(isAgency) ?? nameOf(article?.sourceOrganization) ?? null,
    dateline: textOf(article?.dateline) ?? null,
    language: textOf(article?.inLanguage) ?? attribute(document, "html", "lang") ?? meta("og:locale") ?? null,
    publishedAt: readable(
      [
        textOf(article?.datePublished),
        meta(
          "article:published_time",
          "datePublished",
          "date",
          "dc.date",
          "DC.date.issued",
          "parsely-pub-date",
          "sailthru.date",
        ),
        attribute(document, "time[itemprop=datePublished]", "datetime"),
        attribute(document, "article time[datetime], time[pubdate], time[datetime]", "datetime"),
      ],
      dateOf,
    ),
  };
}

/** The first of some texts that can be read. */
function readable(texts: readonly (string | null | undefined)[], read: (text: string) => string): string | null {
  for (const text of texts) {
    const found = readOrNull(text, read);
    if (found !== null) return found;
  }
  return null;
}

function addressOf(document: Document, article: Thing | null, meta: MetaReader, address: string | null): string | null {
  const own = [
    attribute(document, "link[rel=canonical]", "href"),
    meta("og:url"),
    textOf(article?.url),
    textOf(article?.mainEntityOfPage) ?? textOf((article?.mainEntityOfPage as Thing | undefined)?.["@id"]),
  ].map((href) => (href && address && URL.canParse(href, address) ? new URL(href, address).href : href));
  const canonical = readable(own, canonicalUrl);
  if (address === null) return canonical;
  return canonical !== null && siteOf(canonical) === siteOf(canonicalUrl(address)) ? canonical : address;
}

type MetaReader = (...names: string[]) => string | null;

function metaReader(document: Document): MetaReader {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.trim();
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => values.get(name.toLowerCase())).find((value) => value !== undefined) ?? null;
}

const attribute = (document: Document, selector: string, name: string): string | null =>
  document.querySelector(selector)?.getAttribute(name)?.trim() || null;

function authorsOf(author: unknown, meta: MetaReader): string[] {
  const named = (Array.isArray(author) ? author : [author]).flatMap((one) => nameOf(one) ?? []);
  const names = named.length > 0 ? named : [meta("author", "article:author", "byl", "parsely-author") ?? ""];
  return names
    .flatMap((name) => name.replace(/^by\s+/i, "").split(/\s*(?:;|,|\band\b)\s*/))
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/^https?:/.test(name));
}

/** The page's article in its linked data; null when it has none. */
function articleThing(document: Document): Thing | null {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parseLoosely(script.textContent ?? ""), things, 0);
  }
  const isA = (pattern: RegExp) => (thing: Thing) => [thing["@type"]].flat().some((type) => pattern.test(String(type)));
  const articles = things.filter(isA(ARTICLE_TYPES));
  return articles.find((thing) => thing.headline !== undefined) ?? articles[0] ?? null;
}

/** Linked data as pages have it: with commas too many, and escaped as HTML. */
function parseLoosely(json: string): unknown {
  const plain = json.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, "");
  for (const text of [
    plain,
    plain.replace(/,(\s*[}\]])/g, "$1"),
    plain.replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  ]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next way of reading it may do.
    }
  }
  return null;
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (value === null || typeof value !== "object" || depth > DEEPEST || things.length >= MOST_THINGS) return;
  if (!Array.isArray(value)) things.push(value as Thing);
  for (const part of Array.isArray(value) ? value : [(value as Thing)["@graph"], (value as Thing).mainEntity]) {
    collect(part, things, depth + 1);
  }
}

const textOf = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? decodeEntities(first.trim()) : null;
};

const nameOf = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value;
  return textOf(first) ?? (first !== null && typeof first === "object" ? textOf((first as Thing).name) : null);
};

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " };
/** Titles in linked data are often escaped once too often. */
const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0xd800 ? String.fromCodePoint(code) : whole;
  });
