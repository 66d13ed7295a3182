import { isTerminalWatched } from "../environment.ts";

/**
 * Standard output is for data alone, so that every command can stand in a pipe; whatever is said to people goes to standard
 * error.
 */

/** How much is gathered before it is written, in UTF-16 code units: few writes, and little memory. */
const BATCH = 65_536;
/** How often progress is shown, in milliseconds. */
const PROGRESS_EVERY = 100;
/** Takes the line back from where it begins: what terminals echo behind it, such as `^C`, goes with it. */
const LINE_BACK = "\r\u001b[K";
/** The columns of a line that stay free: in the last one some terminals break it, and `^C` has two. A line that breaks could not be taken back. */
const FREE = 3;

/** Writes data, and resolves once it is out: whoever reads slowly slows the writer down. */
export function print(data: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(data, (error) => (error ? reject(error) : resolve()));
  });
}

/** Writes one JSON document. */
export const printJson = (value: unknown): Promise<void> => print(`${JSON.stringify(value, null, 2)}\n`);

/** Writes data that comes in pieces. */
export async function printAll(pieces: AsyncIterable<string>): Promise<void> {
  let batch = "";
  for await (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    await print(batch);
    batch = "";
  }
  if (batch !== "") await print(batch);
}

/** Words of an article cannot steer the terminal: control characters become pictures of themselves. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (control) =>
    control < " " ? String.fromCharCode(0x2400 + control.charCodeAt(0)) : "\u2421",
  );

/** Says something, a line of it or several. It may quote what was read. */
export function say(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

/** Whether a line of progress stands on the terminal. */
let isProgressShown = false;

/** Shows on a terminal how far long work has come; elsewhere it shows nothing. There is one at a time. */
export class Progress {
  readonly #isAllowed: boolean;
  #lastShown = Date.now();

  /** @param sharesTerminal whether data comes out at the same time, perhaps on the same terminal. */
  constructor({ sharesTerminal = false } = {}) {
    this.#isAllowed = process.stderr.isTTY && !(sharesTerminal && process.stdout.isTTY) && isTerminalWatched();
  }

  /** @param texts the same in so many lengths, the best first: the first one that fits into a line is shown, else the last, cut. */
  show(...texts: readonly string[]): void {
    if (!this.#isAllowed || Date.now() - this.#lastShown < PROGRESS_EVERY) return;
    this.#lastShown = Date.now();
    process.stderr.write(LINE_BACK + fitting(texts, process.stderr.columns || 80));
    isProgressShown = true;
  }

  /** Takes it from the terminal, so that a line can follow. */
  clear(): void {
    if (isProgressShown) process.stderr.write(LINE_BACK);
    isProgressShown = false;
  }
}

/** Begins a line of its own on a terminal that has echoed a key, `^C`, behind whatever stood there. */
export function leaveEcho(): void {
  if (process.stderr.isTTY) process.stderr.write(isProgressShown ? LINE_BACK : "\n");
}

/** What of some texts fits into a line. */
export const fitting = (texts: readonly string[], columns: number): string => {
  const room = Math.max(0, columns - FREE);
  return texts.find(({ length }) => length <= room) ?? (texts.at(-1) ?? "").slice(0, room);
};

const BAR_WIDTH = 20;

/** A bar that fills, and how much of it is full: `[#####               ]  25 %`. */
export function bar(done: number, total: number): string {
  const part = total === 0 ? 1 : Math.min(1, done / total);
  return `[${"#".repeat(Math.floor(part * BAR_WIDTH)).padEnd(BAR_WIDTH)}] ${String(Math.floor(part * 100)).padStart(3)} %`;
}

/** The reader of standard output went away, as `head` does when it has enough. */
export const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EPIPE";

/** Lets a write to a closed pipe fail where it is made (`print`); Node would end the process with a stack. */
export function surviveClosedPipes(): void {
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
}

/** `1 article`, `2 articles`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
