import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { Command, InvalidArgumentError, Option } from "commander";
import { UserError } from "../domain/errors.ts";
import { canonicalLanguage } from "../domain/language-tag.ts";
import type { Extraction, ExtractOptions } from "../extraction/attribution.ts";
import { checkDate, edtf } from "./check-date.ts";
import type { Context } from "./context.ts";
import { print, printJson, say } from "./output.ts";

const EXAMPLES = `
Reads English news text and finds who said what. Without a file, or for the
file -, it reads standard input. On a terminal it shows the text in colour and a table; in a
pipe the table alone. Nothing is stored.

With --jsonl it reads lines {"id": …, "text": "…"}, of which each may have a
"publishedAt" and a "language" of its own, and answers each, in order, with a
line {"id": …, "attributions": [{"source": [[start, end]], "cue": …,
"content": …, …}]}. Offsets count UTF-16 code units. As corpora annotate, several
sources of one cue and content are one attribution, and what a source reports
that others said is left out; --json has them all. Several
files are read one after the other, as if they were one. It works on all cores,
and needs the same memory for ten articles and a million. Lines that are wrong are
told and left out; the exit code is then 3.

Examples:
  $ dixit extract article.txt
  $ dixit extract --json article.txt --published-at 2017-09-05
  $ dixit extract --jsonl < articles.jsonl > said.jsonl`;

const STANDARD_INPUT = "standard input";

interface Options {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly publishedAt?: string;
  readonly language?: string;
}

export function extractCommand(_context: Context): Command {
  return new Command("extract")
    .description("find who said what in a text, without storing it")
    .argument("[files...]", "plain text, UTF-8; with --jsonl, JSON Lines; - is standard input")
    .option("--json", "print everything that was found as JSON")
    .addOption(new Option("--jsonl", "many articles: JSON Lines in and out").conflicts("json"))
    .option("--published-at <date>", "what days such as Tuesday are reckoned from (EDTF)")
    .option("--language <tag>", "the language of the text, such as en-GB (default: as it looks)", readLanguage)
    .addHelpText("after", EXAMPLES)
    .action(async (files: readonly string[], { json, jsonl, ...options }: Options, command: Command) => {
      if (options.publishedAt !== undefined) await checkDate(options.publishedAt, command, edtf);
      const inputs = files.length === 0 ? ["-"] : files;
      if (jsonl) await answerLinesOf(inputs, options);
      else if (json) await printAsJson(await extractAll(inputs, options));
      else await show(await extractAll(inputs, options));
    });
}

async function answerLinesOf(files: readonly string[], options: ExtractOptions): Promise<void> {
  const { extractLines } = await import("./extract-streaming.ts");
  await extractLines(
    files.map((file) => ({
      name: nameOf(file),
      open: () => (file === "-" ? standardInput() : createReadStream(file)),
    })),
    options,
  );
}

const nameOf = (file: string): string => (file === "-" ? STANDARD_INPUT : file);

/** Somebody at a terminal is told what is waited for. */
function standardInput(): Readable {
  if (process.stdin.isTTY) say("reading the terminal: end with Ctrl-D");
  return process.stdin;
}

interface Extracted {
  readonly file: string;
  readonly text: string;
  readonly extraction: Extraction;
}

async function extractAll(files: readonly string[], options: ExtractOptions): Promise<Extracted[]> {
  const { readText } = await import("../ingestion/read-bytes.ts");
  const texts: { file: string; text: string }[] = [];
  for (const file of files) {
    texts.push({ file: nameOf(file), text: await (file === "-" ? readStandardInput() : readText(file)) });
  }
  for (const { file, text } of texts) refusePage(file, text);
  const { extract } = await import("../extraction/extract.ts");
  return texts.map(({ file, text }) => ({ file, text, extraction: extract(text, options) }));
}

/** Tags would be taken for words, and so for parts of names. */
function refusePage(name: string, text: string): void {
  if (!/^\uFEFF?\s*<(?:!doctype\s+html|html)[\s>]/i.test(text)) return;
  throw new UserError(
    "BAD_TEXT",
    `${name}: is an HTML page, and extract reads plain text: \`dixit ingest\` reads pages`,
  );
}

async function readStandardInput(): Promise<string> {
  const bytes = Buffer.concat(await standardInput().toArray());
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError("BAD_TEXT", `${STANDARD_INPUT}: is not UTF-8`);
  }
}

async function printAsJson(extracted: readonly Extracted[]): Promise<void> {
  const [first, ...others] = extracted;
  const whole = ({ text, extraction }: Extracted) => withWords(text, extraction) as Extraction;
  if (first && others.length === 0) await printJson(whole(first));
  else await printJson(extracted.map((one) => ({ file: one.file, ...whole(one) })));
}

/** Puts the exact words beside every span. */
function withWords(text: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withWords(text, item));
  if (value === null || typeof value !== "object") return value;
  const { start, end } = value as { start?: unknown; end?: unknown };
  const isSpan = typeof start === "number" && typeof end === "number";
  const entries = Object.entries(value).map(([key, item]) => [key, withWords(text, item)] as const);
  return { ...Object.fromEntries(entries), ...(isSpan && { exact: text.slice(start, end) }) };
}

async function show(extracted: readonly Extracted[]): Promise<void> {
  const { headingOf, viewOf } = await import("./extract-view.ts");
  const { isTTY, columns } = process.stdout;
  const screen = { columns: isTTY ? columns : null, hasColours: isTTY === true && process.stdout.hasColors() };
  const views = extracted.map(({ file, text, extraction }) => {
    const view = viewOf(text, extraction, screen);
    return extracted.length === 1 ? view : `${headingOf(file, screen)}\n\n${view}`;
  });
  await print(views.join("\n"));
}

function readLanguage(tag: string): string {
  const language = canonicalLanguage(tag);
  if (language === null) throw new InvalidArgumentError("It should be a language tag, such as en or en-GB.");
  return language;
}
