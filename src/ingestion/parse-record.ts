import type { z } from "zod";
import { type Origin, type Problem, recordError } from "./problems.ts";
import { type RecordEntries, recordSchema } from "./record.ts";
import { breaches } from "./record-rules.ts";

/** A record that keeps to the format, and where it came from. */
export interface ParsedRecord {
  readonly entries: RecordEntries;
  readonly origin: Origin;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object with fields",
};

const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
};

/** What is wrong with a value, in words; what stands here is behind a field's name and a colon. */
function explain(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return "is missing";
  switch (issue.code) {
    case "invalid_type": {
      const quoting =
        issue.expected === "string" && typeof issue.input !== "object" ? ": put it in quotation marks" : "";
      const leaving = issue.input === null ? ": leave the field out when there is nothing to say" : quoting;
      return `${shown(issue.input)} is not ${KINDS[issue.expected] ?? issue.expected}${leaving}`;
    }
    case "invalid_value":
      return `${shown(issue.input)} is not one of ${issue.values.join(", ")}`;
    case "too_small":
      return issue.origin === "array"
        ? "needs at least one entry"
        : `${shown(issue.input)} is less than ${issue.minimum}`;
    case "too_big":
      return `${shown(issue.input)} is more than ${issue.maximum}`;
    default:
      return undefined;
  }
}

/**
 * Checks that something read from a file is a record.
 * @throws UserError naming every problem: those within entries first; once there are none, those between them.
 */
export function parseRecord(origin: Origin): ParsedRecord {
  const { success, data, error } = recordSchema.safeParse(origin.raw, { error: explain });
  if (!success)
    throw recordError(
      origin,
      error.issues.map(({ path, message }): Problem => ({ path, message })),
    );
  const problems = breaches(data);
  if (problems.length > 0) throw recordError(origin, problems);
  return { entries: data, origin };
}
