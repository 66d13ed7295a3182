/**
 * Compares `schema.graphql` with that of the last release (the latest tag `v*`), or before the first one with that of the main
 * branch, and fails on a change that breaks clients. To break them on purpose, name the element in `CHANGELOG.md`, under
 * "Unreleased", in the section "### BREAKING": `Claim.note`.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const FILE = "schema.graphql";
const root = join(import.meta.dirname, "..");

const base =
  git("describe", "--tags", "--match", "v*", "--abbrev=0") ??
  git("merge-base", "HEAD", "origin/main") ??
  git("merge-base", "HEAD", "main");
const released = base && git("show", `${base}:${FILE}`);
if (!released) {
  process.stdout.write(`${FILE}: no release and no main branch to compare with\n`);
} else {
  const changes = await diff(buildSchema(released), buildSchema(readFileSync(join(root, FILE), "utf8")));
  const accepted = acceptedBreaks(readFileSync(join(root, "CHANGELOG.md"), "utf8"));
  const isBreak = ({ criticality, path }) => criticality.level === CriticalityLevel.Breaking && !accepted.has(path);
  const isDangerous = ({ criticality }) => criticality.level === CriticalityLevel.Dangerous;
  const breaks = changes.filter(isBreak);

  for (const { path, message } of changes.filter(isDangerous)) process.stdout.write(`dangerous: ${path}: ${message}\n`);
  for (const { path, message } of breaks) process.stdout.write(`BREAKING: ${path}: ${message}\n`);
  process.stdout.write(`${FILE} against ${base}: ${changes.length} changes, ${breaks.length} of them break clients\n`);
  if (breaks.length > 0) process.exitCode = 1;
}

/** What git answers; undefined when it fails: there is no repository, tag or branch. */
function git(...args) {
  try {
    return execFileSync("git", ["-C", root, ...args], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return undefined;
  }
}

/** The elements that stand in backticks in the section "### BREAKING" of what is not released yet. */
function acceptedBreaks(changelog) {
  const unreleased = changelog.split(/^## /m).find((part) => /^\[?Unreleased\b/.test(part)) ?? "";
  const breaking = unreleased.split(/^### /m).find((part) => part.startsWith("BREAKING")) ?? "";
  return new Set([...breaking.matchAll(/`([^`]+)`/g)].map(([, element]) => element));
}
