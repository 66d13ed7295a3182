import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dixit, expectOneLine, needBuild, ROOT, temporaryFolder } from "./support.ts";

needBuild();

const folder = temporaryFolder();
const DEMO = join(ROOT, "seed/demo");
const FIRE = join(DEMO, "06-courier-fire.txt");

it("compares a file with a record of it, for people and as JSON", async () => {
  const { code, stdout } = await dixit(["compare", FIRE, DEMO]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^\d+ attributions? of sources in the record: \d+ found, \d+ of them without any difference\n/,
  );
  expect(stdout).toMatch(/^who +\d+ +\d+$/m);
  const { figures, pairs, missed } = JSON.parse((await dixit(["compare", FIRE, DEMO, "--json"])).stdout);
  expect(figures.sourcedFound + figures.narratedFound).toBe(pairs.length);
  expect(figures.sourced + figures.narrated).toBe(pairs.length + missed.length);
});

it("compares an article of the database: with the record that it came from, nothing differs", async () => {
  const env = { DIXIT_DATABASE: join(folder, "dixit.sqlite") };
  expect(await dixit(["import", DEMO], { env })).toMatchObject({ code: 0 });
  const { stdout } = await dixit(["compare", "courier-fire", DEMO, "--json"], { env });
  const { figures, missed, extra } = JSON.parse(stdout);
  expect({ missed, extra, same: figures.same }).toEqual({
    missed: [],
    extra: [],
    same: figures.sourced + figures.narrated,
  });
});

it("says what is wrong in one line", async () => {
  const env = { DIXIT_DATABASE: join(folder, "dixit.sqlite") };
  const other = join(folder, "other.txt");
  writeFileSync(other, "Another text\n\nIt rained, Ida Quell said.\n");
  expectOneLine(
    await dixit(["compare", "no-such-article", DEMO], { env }),
    'there is no file and no article "no-such-article"',
  );
  expectOneLine(await dixit(["compare", FIRE, "no-such-record.yaml"]), "no-such-record.yaml: there is no such file");
  expectOneLine(await dixit(["compare", other, DEMO]), "the record is of another text");
});
