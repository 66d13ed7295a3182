import type * as z from "zod";

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
export function explain(issue: z.core.$ZodRawIssue): string | undefined {
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

/** Everything that is wrong with a value, in one line. */
export const described = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`).join("; ");
