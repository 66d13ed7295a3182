import { parseFeed } from "feedsmith";
import { articleError, readableOnly } from "./document.ts";
import type { RawDocument, Read } from "./raw.ts";

/** The most articles that are taken of one feed. */
const MOST_ITEMS = 10_000;

interface Item {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly html: string | undefined;
  readonly publishedAt: string | undefined;
  readonly authors: readonly string[];
}

/**
 * The articles of a feed (RSS, Atom, RDF) that hold their full text; of those that only sum up, where to find the whole is told.
 * @throws UserError when it is no feed.
 */
export function readFeed(origin: string, xml: string): Read[] {
  const { title, language, items } = parse(origin, xml);
  return items.slice(0, MOST_ITEMS).map((item, i): Read => {
    const name = `${origin}[${i}]`;
    if (!item.html) {
      const where = item.url === undefined ? "" : `; ingest ${item.url} instead`;
      return { problem: articleError(name, `the feed has only a summary of it${where}`) };
    }
    const given = readableOnly({
      url: item.url ?? null,
      title: item.title ?? null,
      publisher: title ?? null,
      bylines: item.authors,
      language: language ?? null,
      publishedAt: item.publishedAt ?? null,
    });
    return { raw: { origin: name, format: "fragment", content: item.html, given } satisfies RawDocument };
  });
}

function parse(origin: string, xml: string) {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(xml);
  } catch (error) {
    throw articleError(origin, `is not a feed (${(error as Error).message})`);
  }
  if (parsed.format === "atom") {
    const { feed } = parsed;
    const items = (feed.entries ?? []).map(
      (entry): Item => ({
        url: entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href,
        title: plain(entry.title?.value),
        html: entry.content?.value,
        publishedAt: text(entry.published ?? entry.updated),
        authors: (entry.authors ?? []).flatMap(({ name }) => name ?? []),
      }),
    );
    return { title: plain(feed.title?.value), language: feed.xml?.lang, items };
  }
  if (parsed.format !== "rss" && parsed.format !== "rdf")
    throw articleError(origin, `is a feed in ${parsed.format}, which is not read`);
  const { feed } = parsed;
  const items = (feed.items ?? []).map(
    (item): Item => ({
      url: item.link,
      title: plain(item.title),
      html: item.content?.encoded,
      publishedAt: text("pubDate" in item ? (item.pubDate ?? item.dc?.dates?.[0]) : item.dc?.dates?.[0]),
      authors: item.dc?.creators ?? [],
    }),
  );
  return { title: plain(feed.title), language: "language" in feed ? feed.language : undefined, items };
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Titles may hold HTML. */
const plain = (title: string | undefined): string | undefined =>
  title
    ?.replace(/<[^>]{0,200}>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
