/** README's table of settings is complete and says what the code says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SETTINGS } from "../../src/environment.ts";
import { ROOT } from "../support/dataset.ts";

it("README has every setting, with its default and what it does", () => {
  const rows = readFileSync(join(ROOT, "README.md"), "utf8")
    .match(/^\| `(?:DIXIT_\w+|PORT)` .*$/gm)
    ?.map((row) => row.replace(/ +/g, " "));
  expect(rows).toEqual(
    SETTINGS.map(({ name, default: standard, description }) => `| \`${name}\` | \`${standard}\` | ${description} |`),
  );
});
