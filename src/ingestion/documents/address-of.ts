import { addressesOf, canonicalUrl } from "./canonical-url.ts";
import { readOrNull } from "./document.ts";
import type { RawDocument } from "./raw.ts";

/** So much of a page's beginning is looked at, in UTF-16 code units: what it says of itself stands there. */
const HEAD = 50_000;
const TAGS = /<(?:link|meta)\b[^<>]{0,2000}>/giu;
const IS_ADDRESS = /\b(?:rel=["']?canonical|property=["']?og:url)\b/iu;
const VALUE = /\b(?:href|content)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/iu;

/**
 * The address by which an article will be known, as far as it can be told without reading it: all addresses of one article give the
 * same; null where none is told.
 */
export function addressOf({ format, content, given }: RawDocument): string | null {
  const url = given.url ?? (format === "html" ? saidBy(content.slice(0, HEAD)) : null);
  const known = readOrNull(url, canonicalUrl);
  return known === null ? null : ([...addressesOf(known)].sort()[0] ?? null);
}

function saidBy(head: string): string | null {
  for (const [tag] of head.matchAll(TAGS)) {
    const [, double, single, bare] = (IS_ADDRESS.test(tag) && VALUE.exec(tag)) || [];
    const value = double ?? single ?? bare;
    if (value !== undefined) return value;
  }
  return null;
}
