import type { Command } from "commander";

/**
 * Refuses a command line whose `--published-at` is no date.
 * @param load brings what reads it, which throws a RangeError; it is loaded late, since no other option needs it.
 */
export async function checkDate(text: string, command: Command, load: () => Promise<(text: string) => unknown>) {
  const read = await load();
  try {
    read(text);
  } catch (error) {
    command.error(`option '--published-at <date>' argument ${(error as Error).message}`);
  }
}

/** EDTF alone. */
export const edtf = async () => (await import("../domain/partial-date.ts")).parsePartialDate;
/** As articles may give it. */
export const anyDate = async () => (await import("../ingestion/documents/dates.ts")).dateOf;
