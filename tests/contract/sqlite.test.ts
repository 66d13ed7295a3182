import { join } from "node:path";
import Client from "better-sqlite3";
import { expect, test } from "vitest";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { actor } from "./records.ts";
import { storeContract } from "./store.ts";
import { SQLITE_MIGRATIONS, temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
let files = 0;
const newFile = () => join(folder, `${++files}.sqlite`);
const open = (file = newFile()) => openSqliteStore({ file, migrations: SQLITE_MIGRATIONS });

storeContract("SQLite", () => open());

test("the search index is in step after rows change and go", async () => {
  const file = newFile();
  const store = await open(file);
  const client = new Client(file);
  const search = (words: string) =>
    client
      .prepare(
        "select subject_id from search_texts where row in (select rowid from search_index where search_index match ?) order by 1",
      )
      .pluck()
      .all(words);
  await store.transaction((t) => t.put("actors", [actor("a", { name: "Omar" }), actor("b", { name: "Omar Élie" })]));
  expect(search('"omar"')).toEqual(["a", "b"]);
  expect(search('"omar elie"')).toEqual(["b"]);
  expect(search('"el" *')).toEqual(["b"]);
  await store.transaction((t) => t.put("actors", [actor("a", { name: "Laila" })]));
  expect(search('"omar"')).toEqual(["b"]);
  client.exec("delete from search_texts where subject_id = 'b'");
  expect(search('"omar"')).toEqual([]);
  client.close();
  expect(await store.check()).toEqual(["searchTexts b name: is missing"]);
  await store.close();
});

test("check names what is out of step", async () => {
  const file = newFile();
  const store = await open(file);
  await store.transaction((t) => t.put("actors", [actor("a"), actor("b")]));
  const client = new Client(file);
  client.pragma("foreign_keys = OFF");
  client.exec(`
    insert into sources (id, slug, name, kind, cardinality, voice) values ('s', 's', 'S', 'DOCUMENT', 'ONE', 'x');
    insert into claims (id, slug, text, time_asc, time_desc, same_as) values ('c', 'c', 'C', '~', '', 'x');
    insert into actor_names (id, actor_id, ordinal, value, kind) values ('n', 'none', 1, 'N', 'ALIAS');
    insert into search_texts (subject_id, subject, part, text, words) values ('gone', 'CLAIM', 'text', '', '');
    update search_texts set words = 'other' where subject_id = 'a';
    insert into search_index (search_index, rowid, words) values ('delete', 2, 'actor b');
  `);
  client.close();
  const lines = await store.check();
  expect(lines).toEqual([
    expect.stringMatching(/^actor_names: row 1 .*actors/),
    expect.stringMatching(/^search_index does not agree/),
    "sources s: voice is x, should be s",
    "claims c: sameAs is x, should be c",
    "searchTexts a name: is out of step",
    "searchTexts c text: is missing",
    "searchTexts s name: is missing",
    "searchTexts gone text: should not be there",
  ]);
  await store.close();
});
