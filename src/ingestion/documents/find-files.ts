import { lstat, opendir } from "node:fs/promises";
import { join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { UserError } from "../../domain/errors.ts";

/** The kinds of file that articles come in, by their extensions. */
export const FORMAT_OF: Readonly<Record<string, "text" | "html" | "json" | "jsonl" | "xml">> = {
  txt: "text",
  text: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  xml: "xml",
  rss: "xml",
  atom: "xml",
};

export const extensionOf = (file: string): string => /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";

export interface FoundFile {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * The files that an argument names: itself; of a folder, all of known kinds at any depth, in the order of their names, without
 * hidden ones; of a pattern, all that fit it.
 * @throws UserError when it names nothing.
 */
export async function findFiles(argument: string): Promise<FoundFile[]> {
  const stats = await lstatOf(argument);
  if (stats?.isDirectory()) return filesIn(argument);
  if (stats) return [{ file: argument, size: stats.size }];
  if (!isDynamicPattern(argument)) throw new UserError("NO_FILE", `${argument}: there is no such file or folder`);
  const files = (await glob(argument, { dot: false, expandDirectories: false, absolute: false })).sort();
  if (files.length === 0) throw new UserError("NO_FILE", `${argument}: no file fits this pattern`);
  return Promise.all(files.map(async (file) => ({ file, size: (await lstatOf(file))?.size ?? 0 })));
}

const lstatOf = (path: string) => lstat(path).catch(() => null);

async function filesIn(folder: string): Promise<FoundFile[]> {
  const entries: { name: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (!entry.name.startsWith(".")) entries.push({ name: entry.name, isFolder: entry.isDirectory() });
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: FoundFile[] = [];
  for (const { name, isFolder } of entries) {
    const path = join(folder, name);
    if (isFolder) found.push(...(await filesIn(path)));
    else if (extensionOf(name) in FORMAT_OF) found.push({ file: path, size: (await lstatOf(path))?.size ?? 0 });
  }
  return found;
}
