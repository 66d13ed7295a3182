import { readFileSync } from "node:fs";
import { UserError } from "../domain/errors.ts";
import { packageFile } from "../package-files.ts";

/**
 * Refuses a Node.js that `engines` in package.json does not name. There better-sqlite3 may end the process while it serves,
 * without a word, and npm only warns.
 * @param version as `process.version`: `v22.12.0`.
 * @throws UserError that says which would do.
 */
export function requireSupportedNode(version = process.version): void {
  const { engines } = JSON.parse(readFileSync(packageFile("package.json"), "utf8"));
  const [major, minor] = numbersOf(version);
  const lines = [...String(engines.node).matchAll(/\^\S+/g)].map(([range]) => numbersOf(range));
  if (lines.some(([line, first]) => major === line && minor >= first)) return;
  const wanted = lines.map(([line, first]) => `${line} (${line}.${first} or newer)`).join(" or ");
  throw new UserError("UNSUPPORTED_NODE", `the database does not run on Node.js ${version}: use Node.js ${wanted}`);
}

function numbersOf(version: string): [major: number, minor: number] {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major), Number(minor)];
}
