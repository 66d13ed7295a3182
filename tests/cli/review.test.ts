import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dixit, expectOneLine, needBuild, on, temporaryFolder } from "./support.ts";

needBuild();

const folder = temporaryFolder();
const database = join(folder, "dixit.sqlite");

it("lists, rejects, tells the history and takes it back", async () => {
  const file = join(folder, "bridge.txt");
  writeFileSync(file, "Bridge\n\nThe bridge will close, Mayor Ida Quell said.\n");
  await on(database, "ingest", file);
  const list = await on(database, "review", "list");
  expect(list).toMatch(/^atr_\w{26} +0\.\d\d +Ida Quell ASSERTS \(said\): The bridge will close\n$/);
  const id = list.slice(0, 30);
  const [decided] = JSON.parse(await on(database, "review", "reject", id, "--by", "Tom", "--reason", "no", "--json"));
  expect(decided).toMatchObject({ subjectId: id, was: "PROPOSED", is: "REJECTED" });
  expect(await on(database, "review", "list")).toBe("");
  expect(await on(database, "review", "list", "--status", "REJECTED")).toContain(id);
  expect(await on(database, "review", "history", id)).toMatch(/PROPOSED → REJECTED +Tom +no\n$/);
  await on(database, "review", "undo", id);
  expect(await on(database, "review", "list")).toBe(list);
  expect(JSON.parse(await on(database, "review", "list", "claim", "--json"))).toMatchObject([{ subject: "CLAIM" }]);
});

it("says what is wrong in one line", async () => {
  const env = { DIXIT_DATABASE: database };
  expectOneLine(await dixit(["review", "accept", "nothing"], { env }), '"nothing" is no id of an attribution');
  expectOneLine(await dixit(["review", "list", "article"], { env }), "It should be one of attribution, claim", 2);
});
