import { createReadStream } from "node:fs";
import { UserError } from "../../domain/errors.ts";
import { decode, linesOf, readable, withoutMark } from "../read-bytes.ts";
import { articleError } from "./document.ts";
import type { FetchedPage } from "./fetch-page.ts";
import { extensionOf, FORMAT_OF, type FoundFile } from "./find-files.ts";
import { parseJson, rawFromJson } from "./json-article.ts";
import { type Metadata, withoutNulls } from "./metadata.ts";
import type { RawDocument, Read } from "./raw.ts";

/** The largest file that is one article, in bytes. */
const LONGEST_FILE = 32 * 1024 * 1024;

type Format = "text" | "html" | "json" | "jsonl" | "xml";
type Chunks = AsyncIterable<Buffer>;

export interface ReadOptions {
  /** What an input is, where its name does not say. */
  readonly format?: Format | undefined;
  /** What is known of every article that does not say it itself. */
  readonly defaults: Partial<Metadata>;
  /** Whether to look also for what articles say themselves. */
  readonly ownVoice?: boolean;
  /** Told how many bytes were read, each time some were: of JSON Lines with each line, else with what was read at once. */
  readonly onBytes?: (bytes: number) => void;
}

/** The articles in a file, one at a time; what cannot be read is told and the rest goes on. */
export async function* readInput({ file, size }: FoundFile, options: ReadOptions): AsyncGenerator<Read> {
  const format = FORMAT_OF[extensionOf(file)] ?? options.format;
  if (size > LONGEST_FILE && format !== "jsonl" && format !== undefined) {
    yield { problem: articleError(file, `has ${size} bytes; a file of one article has at most ${LONGEST_FILE}`) };
    return;
  }
  yield* readStream(file, createReadStream(file), { ...options, format });
}

/** The articles in a page that was fetched. */
export async function* readFetched(page: FetchedPage, options: ReadOptions): AsyncGenerator<Read> {
  const { url, contentType, bytes, capturedAt } = page;
  const start = Buffer.from(bytes.subarray(0, 1000)).toString("latin1");
  const format = /\bjson\b/.test(contentType) ? "json" : /^text\/plain/i.test(contentType) ? "text" : formatOf(start);
  try {
    for await (const read of readWhole(url, bytes, format, contentType)) {
      // A page that is one article was captured at its address; of a feed's articles each has its own.
      const isPage = "raw" in read && read.raw.origin === url;
      const fetched = { capturedAt, ...(isPage && { url }) };
      yield "raw" in read
        ? { raw: asked({ ...read.raw, given: { ...fetched, ...withoutNulls(read.raw.given) } }, options) }
        : read;
    }
  } catch (error) {
    yield { problem: asProblem(error, url) };
  }
}

/** The articles in a stream. */
export async function* readStream(name: string, input: Chunks, options: ReadOptions): AsyncGenerator<Read> {
  const { onBytes = () => {} } = options;
  try {
    const [chunks, start] = await peek(input);
    const format = options.format ?? formatOf(start);
    const reads =
      format === "jsonl"
        ? readJsonLines(name, chunks, onBytes)
        : readWhole(name, await gather(name, counted(chunks, onBytes)), format, null);
    for await (const read of reads) yield "raw" in read ? { raw: asked(read.raw, options) } : read;
  } catch (error) {
    yield { problem: asProblem(error, name) };
  }
}

/** An article with what was asked of all. */
const asked = (raw: RawDocument, { defaults, ownVoice = false }: ReadOptions): RawDocument => ({
  ...raw,
  defaults,
  ...(ownVoice && { ownVoice }),
});

/** What a stream begins with tells what it is: JSON, HTML or plain text. */
function formatOf(start: string): Format {
  const first = start.replace(/^\uFEFF/, "").trimStart();
  // A first line that ends where an object goes on is no JSON Line: the object was printed for people.
  if (/^\{/.test(first)) return /^.*[{[,:][ \t\r]*\n/.test(first) ? "json" : "jsonl";
  if (/^\[\s*\{/.test(first)) return "json";
  if (/^<(?:\?xml|rss|feed|rdf:RDF)[\s>]/i.test(first) && !/<html[\s>]/i.test(first)) return "xml";
  return /^<(?:[!?]|[a-z]+[\s>])/i.test(first) ? "html" : "text";
}

async function* counted(input: Chunks, onBytes: (bytes: number) => void): Chunks {
  for await (const chunk of input) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** So many bytes tell what a stream is. */
const START = 1000;

/** Whether it can be told by now what a stream is: by its first line, and of a list by what stands in it. */
const tellsEnough = (start: string): boolean => /^\s*(?:\[\s*\S|[^\s[][^\n]*\n)/.test(start);

/** The same stream, and how it begins: with its first line at least, where that is no longer. */
async function peek(input: Chunks): Promise<[Chunks, string]> {
  const iterator = input[Symbol.asyncIterator]();
  let start: Buffer = Buffer.alloc(0);
  while (start.length < START && !tellsEnough(start.toString("latin1"))) {
    const next = await iterator.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  async function* whole(): Chunks {
    yield start;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return [
    whole(),
    start
      .subarray(0, START)
      .toString("latin1")
      .replace(/^\u00EF\u00BB\u00BF/, ""),
  ];
}

async function gather(name: string, chunks: Chunks): Promise<Buffer> {
  const all: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    all.push(chunk);
    size += chunk.length;
    if (size > LONGEST_FILE) throw articleError(name, `has more than ${LONGEST_FILE} bytes: that is no article`);
  }
  return Buffer.concat(all);
}

async function* readJsonLines(name: string, chunks: Chunks, onBytes: (bytes: number) => void): AsyncGenerator<Read> {
  for await (const { bytes, number } of linesOf(chunks)) {
    onBytes(bytes.length + 1);
    const read = attempt(`${name}:${number}`, (origin) => {
      const line = decode(bytes, origin);
      const json = number === 1 ? withoutMark(line) : line;
      return json.trim() === "" ? null : rawFromJson(origin, parseJson(origin, json));
    });
    if (read !== null) yield read;
  }
}

/** @param contentType the HTTP header, where there is one. */
async function* readWhole(
  name: string,
  bytes: Uint8Array,
  format: Format,
  contentType: string | null,
): AsyncGenerator<Read> {
  const whole = (of: "html" | "text", content: string): Read => ({
    raw: { origin: name, format: of, content, given: {} },
  });
  if (format === "json") yield* readJson(name, decode(bytes, name));
  else if (format === "xml" || format === "html") {
    // Loaded late, with what reads feeds: a hundred files that JSON and plain text do without.
    const { decodeText } = await import("./charset.ts");
    const text = decodeText(bytes, contentType);
    if (format === "html") yield whole("html", text);
    else yield* (await import("./feed.ts")).readFeed(name, text);
  } else yield whole("text", decode(bytes, name));
}

function* readJson(name: string, text: string): Generator<Read> {
  const value = parseJson(name, withoutMark(text));
  const items = Array.isArray(value) ? value : [value];
  for (const [i, item] of items.entries()) {
    const read = attempt(items.length === 1 ? name : `${name}[${i}]`, (origin) => rawFromJson(origin, item));
    if (read !== null) yield read;
  }
}

function attempt(origin: string, make: (origin: string) => RawDocument | null): Read | null {
  try {
    const raw = make(origin);
    return raw === null ? null : { raw };
  } catch (error) {
    return { problem: asProblem(error, origin) };
  }
}

/** Errors that users can mend are told; any other is ours to mend and ends the work. */
function asProblem(error: unknown, name: string): UserError {
  if (error instanceof UserError) return error;
  if (error instanceof Error && "syscall" in error) return readable(error, name);
  throw error;
}
