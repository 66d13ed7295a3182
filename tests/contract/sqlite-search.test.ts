import Client from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSearch, wordsOf } from "../../src/domain/search-words.ts";
import { openSqlite } from "../../src/storage/sqlite.ts";
import { SQLITE_MIGRATIONS, temporaryFolder } from "./temporary.ts";

const file = `${temporaryFolder()}/search.sqlite`;
const { writer, reader } = await openSqlite({ file, migrations: SQLITE_MIGRATIONS });
reader.close();
writer.close();
const client = new Client(file);
client.pragma("synchronous = OFF");
client.exec("create virtual table temp.tokens using fts5vocab(main, search_index, instance)");
const insert = client.prepare(
  "insert into search_texts (row, subject_id, subject, part, text, words) values (1, 'a', 'ACTOR', 'name', '', ?)",
);
const tokens = client.prepare('select term from temp.tokens order by "offset"').pluck();
const remove = client.prepare("delete from search_texts");
const match = client.prepare("select count(*) from search_index where search_index match ?").pluck();

/** The characters that a tokenizer may stumble over, letter by letter and beside each other. */
const ODD = fc.oneof(
  fc.constantFrom(
    ..."aZ0éßİıſŉǅﬁﷺ½Ⅻ①⑴²ªʰ゛ﾞ々ー한글漢字ไทยกำहिन्दीক্ষதமிழ்العَرَبيّةעִבְרִיתἈθῆναιςЙёǆ𝐀𝟘𐐀𐐨𞤀𠀀🄀'’-.()_ـ",
    "e\u0301",
    "\u200d",
    "\u00ad",
    "\u0345",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 3 }).filter((text) => text.isWellFormed()),
);
const TEXT = fc.array(ODD, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));

test("every folded word is one token, in every script", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const words = wordsOf(text).map(({ folded }) => folded);
      insert.run(words.join(" "));
      const found = tokens.all();
      remove.run();
      expect(found).toEqual(words);
    }),
    { numRuns: 2000 },
  );
});

test("every letter and every digit there is makes one token", () => {
  const letters: string[] = [];
  for (let point = 0; point < 0x110000; point++) {
    const character = String.fromCodePoint(point);
    if (/[\p{L}\p{N}]/u.test(character)) letters.push(character);
  }
  const words = letters.flatMap((letter) => wordsOf(`x${letter}y`).map(({ folded }) => folded));
  expect(words.length).toBe(letters.length);
  insert.run(words.join(" "));
  const found = tokens.all();
  remove.run();
  expect(found).toEqual(words);
});

test("a text is found by its own words, as a phrase and by their beginnings", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const words = wordsOf(text).map(({ folded }) => folded);
      fc.pre(words.length > 0);
      insert.run(words.join(" "));
      const phrase = match.get(`"${words.join(" ")}"`);
      const beginnings = words.map((word) => match.get(`"${[...word].slice(0, 2).join("")}" *`));
      remove.run();
      expect([phrase, ...beginnings]).toEqual([1, ...words.map(() => 1)]);
    }),
    { numRuns: 1000 },
  );
  expect(parseSearch("()'-.")).toEqual([]);
});
