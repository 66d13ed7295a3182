import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { UserError } from "../domain/errors.ts";
import { fileError } from "./problems.ts";

/** `ignoreBOM` keeps a byte order mark where a text has one: offsets count it, and the hash covers it. */
const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LINE_FEED = 0x0a;

/** @throws UserError when the bytes are not UTF-8. */
export function decode(bytes: Uint8Array, file: string): string {
  try {
    return STRICT.decode(bytes);
  } catch {
    throw fileError(file, "is not UTF-8");
  }
}

/** Why a file cannot be read, in words. */
export function readable(error: unknown, file: string): UserError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new UserError("NO_FILE", `${file}: there is no such file`, { cause: error });
  return new UserError("UNREADABLE_FILE", `${file}: cannot be read (${code ?? String(error)})`, { cause: error });
}

/**
 * A file's text exactly as it is: a byte order mark, line ends and all.
 * @throws UserError when it cannot be read or is not UTF-8.
 */
export async function readText(file: string, shownAs = file): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => Promise.reject(readable(error, shownAs)));
  return decode(bytes, shownAs);
}

/** A text without the byte order mark that some editors put before it. */
export const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);

/** A line as bytes, without its U+000A. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  /** Counted from 1. */
  readonly number: number;
}

/** The lines of a stream, one at a time. Only U+000A ends one: `node:readline` would also break at U+2028, which JSON texts may hold. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<ByteLine> {
  let rest: Buffer[] = [];
  let number = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      yield { bytes: Buffer.concat([...rest, chunk.subarray(from, end)]), number: ++number };
      rest = [];
      from = end + 1;
    }
    rest.push(chunk.subarray(from));
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) yield { bytes: last, number: ++number };
}

/** A file's lines, one at a time. */
export async function* readLines(file: string): AsyncGenerator<{ text: string; number: number }> {
  try {
    for await (const { bytes, number } of linesOf(createReadStream(file))) {
      yield { text: decode(bytes, `${file}:${number}`), number };
    }
  } catch (error) {
    throw error instanceof UserError ? error : readable(error, file);
  }
}
