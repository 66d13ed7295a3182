/** Copies of the migrations, with further ones or with fewer. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Entry {
  readonly version: string;
  readonly tag: string;
}

/** Makes copies of a folder of migrations within another, each in a folder of its own, whose path it gives. */
export function copiesOf(migrations: string, within: string) {
  const copy = (change: (entries: readonly Entry[]) => readonly Entry[]): string => {
    const folder = mkdtempSync(join(within, "migrations-"));
    cpSync(migrations, folder, { recursive: true });
    const file = join(folder, "meta/_journal.json");
    const journal = JSON.parse(readFileSync(file, "utf8"));
    const entries = [...change(journal.entries)].sort((a, b) => (a.tag < b.tag ? -1 : 1));
    writeFileSync(file, JSON.stringify({ ...journal, entries }));
    return folder;
  };
  return {
    /** With further ones: their statements by their names. */
    migrationsWith(further: { readonly [name: string]: string }): string {
      const tags = Object.keys(further);
      const folder = copy((entries) => [
        ...entries,
        ...tags.map((tag, i) => ({
          ...{ idx: entries.length + i, version: entries[0]?.version ?? "", when: 0 },
          ...{ tag, breakpoints: true },
        })),
      ]);
      for (const tag of tags) writeFileSync(join(folder, `${tag}.sql`), further[tag] as string);
      return folder;
    },
    /** Those alone that come before one. */
    migrationsBefore(name: string): string {
      const folder = copy((entries) => entries.filter(({ tag }) => tag < name));
      for (const file of readdirSync(folder)) if (file.endsWith(".sql") && file >= name) rmSync(join(folder, file));
      return folder;
    },
  };
}
