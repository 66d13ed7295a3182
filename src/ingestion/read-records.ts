import { readdir, stat } from "node:fs/promises";
import { dirname, extname, isAbsolute, join, relative, resolve } from "node:path";
import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { UserError } from "../domain/errors.ts";
import { unstorable } from "./fields.ts";
import { type ParsedRecord, parseRecord } from "./parse-record.ts";
import { fileError, type Path, recordError } from "./problems.ts";
import { readLines, readText, withoutMark } from "./read-bytes.ts";
import type { VersionEntry } from "./record.ts";

const EXTENSIONS = [".yaml", ".yml", ".json", ".jsonl"];

/** Reads the records in a file, or in the files of a directory (in the order of their names), one at a time. */
export async function* readRecords(path: string): AsyncGenerator<ParsedRecord> {
  for (const file of await recordFiles(path)) {
    for await (const record of readFileOf(file)) yield await withTexts(record, file);
  }
}

async function recordFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UserError("NO_FILE", `${path}: there is no such file or directory`, { cause: error });
  });
  if (!found.isDirectory()) {
    if (EXTENSIONS.includes(extname(path))) return [path];
    throw fileError(path, `is not a record: its name should end in ${EXTENSIONS.join(", ")}`);
  }
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && EXTENSIONS.includes(extname(entry.name)))
    .map(({ name }) => name);
  if (names.length === 0) throw fileError(path, `holds no record: no file whose name ends in ${EXTENSIONS.join(", ")}`);
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => join(path, name));
}

async function* readFileOf(file: string): AsyncGenerator<ParsedRecord> {
  if (extname(file) === ".jsonl") yield* readJsonLines(file);
  else if (extname(file) === ".json") yield readJson(withoutMark(await readText(file)), file);
  else yield readYaml(withoutMark(await readText(file)), file);
}

async function* readJsonLines(file: string): AsyncGenerator<ParsedRecord> {
  let isEmpty = true;
  for await (const { text, number } of readLines(file)) {
    const json = number === 1 ? withoutMark(text) : text;
    if (json.trim() === "") continue;
    isEmpty = false;
    yield readJson(json, `${file}:${number}`);
  }
  if (isEmpty) throw fileError(file, "is empty");
}

function readJson(text: string, file: string): ParsedRecord {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw fileError(file, `is not JSON: ${(error as Error).message}`);
  }
  return parseRecord({ file, raw, lineOf: () => null });
}

function readYaml(text: string, file: string): ParsedRecord {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const messages = faults.map(({ pos, message }) => `${file}:${lines.linePos(pos[0]).line}: is not YAML: ${message}`);
    throw new UserError("BAD_RECORD", messages.slice(0, 20).join("\n"));
  }
  if (document.contents === null) throw fileError(file, "is empty");
  const root: Node = document.contents;
  return parseRecord({
    file,
    raw: plainValue(document, file),
    lineOf: (path) => lines.linePos(offsetOf(root, path)).line,
  });
}

/** Aliases that lead nowhere, or that would grow without bounds, are only noticed here. */
function plainValue(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw fileError(file, `is not YAML: ${(error as Error).message}`);
  }
}

/** Where a value of a YAML document begins; of a value that is missing, where the entry that should have it does. */
function offsetOf(root: Node, path: Path): number {
  let node: unknown = root;
  let offset = root.range?.[0] ?? 0;
  for (const key of path) {
    node = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
    const range = (node as Node | undefined)?.range;
    if (!range) break;
    offset = range[0];
  }
  return offset;
}

/** Puts the words of text files in the place of their names. */
async function withTexts({ entries, origin }: ParsedRecord, file: string): Promise<ParsedRecord> {
  const versions: VersionEntry[] = [];
  for (const [i, { textFile, ...version }] of entries.versions.entries()) {
    const path = ["versions", i, "textFile"];
    const complain = (message: string) => recordError(origin, [{ path, message }]);
    if (textFile === undefined) {
      versions.push(version);
      continue;
    }
    const text = await readText(besideRecord(file, textFile, complain), textFile).catch((error: unknown) =>
      Promise.reject(error instanceof UserError ? complain(error.message) : error),
    );
    const fault = text === "" ? "is empty" : unstorable(text);
    if (fault !== null) throw complain(`${textFile} ${fault}`);
    versions.push({ ...version, text });
  }
  return { entries: { ...entries, versions }, origin };
}

/** A record from elsewhere must not be able to name any file of this machine. */
function besideRecord(file: string, name: string, complain: (message: string) => UserError): string {
  const folder = resolve(dirname(file));
  const path = resolve(folder, name);
  const way = relative(folder, path);
  if (isAbsolute(name) || way.startsWith("..") || isAbsolute(way)) {
    throw complain(`"${name}" lies outside the folder of the record; a text file lies in it`);
  }
  return path;
}
