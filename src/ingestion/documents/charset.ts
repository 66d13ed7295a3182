import { TextDecoder } from "@exodus/bytes/encoding.js";
import chardet from "chardet";

/** How far into a page its own word about its encoding is looked for, in bytes: as browsers do. */
const SNIFFED = 1024;
const IN_META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;
const IN_XML = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i;
const IN_HEADER = /charset\s*=\s*["']?([\w:.-]{1,40})/i;

/**
 * Decodes a page or feed: by byte order mark, HTTP header, its own declaration, else UTF-8 where it is that, else as it looks.
 * Node 20's own decoder loses the quotation marks of windows-1252.
 * @param contentType the HTTP header; null when there is none.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const label = markOf(bytes) ?? IN_HEADER.exec(contentType ?? "")?.[1] ?? declaredIn(bytes);
  const known = label === undefined ? null : decoder(label);
  if (known) return known.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return (decoder(chardet.detect(bytes) ?? "") ?? new TextDecoder("windows-1252")).decode(bytes);
  }
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0xff && b === 0xfe ? "utf-16le" : undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, SNIFFED)).toString("latin1");
  const declared = (IN_XML.exec(start) ?? IN_META.exec(start))?.[1];
  // A page that could be read this far is not UTF-16, whatever it says.
  return declared !== undefined && /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

/** A decoder for an encoding that pages may have; null for a name that is none. */
function decoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
