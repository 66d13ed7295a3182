import { explain } from "./explain.ts";
import { type Origin, type Problem, recordError } from "./problems.ts";
import { type RecordEntries, recordSchema } from "./record.ts";
import { breaches } from "./record-rules.ts";

/** A record that keeps to the format, and where it came from. */
export interface ParsedRecord {
  readonly entries: RecordEntries;
  readonly origin: Origin;
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
