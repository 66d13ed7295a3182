import { describe, expect, it } from "vitest";
import { UserError } from "./domain/errors.ts";
import { isTerminalWatched, readSettings, SETTINGS } from "./environment.ts";

/** What is wrong with an environment, a line each. */
function problems(environment: Record<string, string>): string[] {
  try {
    readSettings(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message.split("\n");
  }
  return [];
}

describe("the settings", () => {
  it("are the defaults that the table names when nothing is set", () => {
    const settings = readSettings({ HOME: "/root" });
    expect(settings).toEqual({
      database: "data/dixit.sqlite",
      isDefaultDatabase: true,
      replicas: [],
      host: "127.0.0.1",
      port: 4000,
      answerCache: 64_000_000,
    });
    expect(SETTINGS.map((setting) => setting.default)).toEqual([
      settings.database,
      "none",
      settings.host,
      `${settings.port}`,
      `${settings.answerCache / 1_000_000}`,
    ]);
  });

  it("are what is set", () => {
    const environment = { DIXIT_DATABASE: "/srv/said.sqlite", DIXIT_HOST: "::1", PORT: "0", DIXIT_ANSWER_CACHE: "0" };
    const expected = { database: "/srv/said.sqlite", isDefaultDatabase: false, replicas: [], host: "::1", port: 0 };
    expect(readSettings(environment)).toEqual({ ...expected, answerCache: 0 });
  });

  it("are the defaults where the value is empty", () => {
    expect(readSettings({ DIXIT_DATABASE: "", DIXIT_HOST: "", PORT: "" })).toEqual(readSettings({}));
  });

  it("include no other: one that does not exist is an error with a suggestion", () => {
    expect(problems({ DIXIT_DATABSE: "x" })).toEqual([
      "DIXIT_DATABSE is no setting of Dixit: did you mean DIXIT_DATABASE?",
    ]);
    expect(problems({ DIXIT_PORT: "x" })).toEqual(["DIXIT_PORT is no setting of Dixit: did you mean PORT?"]);
    expect(problems({ DIXIT_TELEPATHY: "x" })).toEqual([
      "DIXIT_TELEPATHY is no setting of Dixit: there are DIXIT_DATABASE, DIXIT_REPLICAS, DIXIT_HOST, PORT, DIXIT_ANSWER_CACHE",
    ]);
  });

  it.each(["65536", "-1", "4000.5", "four", "0x10", "1e3", "4000 4001"])("refuse the port %s", (PORT) => {
    expect(problems({ PORT })).toEqual([
      `PORT is ${JSON.stringify(PORT)}: it should be a whole number from 0 to 65535`,
    ]);
  });

  it.each(["-1", "1.5", "64MB", "lots"])("refuse an answer cache of %s", (DIXIT_ANSWER_CACHE) => {
    const [line, ...others] = problems({ DIXIT_ANSWER_CACHE });
    expect(others).toEqual([]);
    expect(line).toMatch(/^DIXIT_ANSWER_CACHE is ".+": it should be a whole number of megabytes/);
  });

  it.each(["postgres://u:secret@host/db", "postgresql://u@127.0.0.1:5432/db", "postgres:///db?host=/run/postgresql"])(
    "take %s",
    (DIXIT_DATABASE) => expect(readSettings({ DIXIT_DATABASE }).database).toBe(DIXIT_DATABASE),
  );

  it.each(["postgres://u:secret@host:port/db", "postgres://u:se/cret@host/db"])(
    "refuse %s, without repeating the password",
    (DIXIT_DATABASE) => {
      const [line, ...others] = problems({ DIXIT_DATABASE });
      expect(others).toEqual([]);
      expect(line).toContain("DIXIT_DATABASE is no URL: write postgres://");
      expect(line).not.toContain("secret");
    },
  );

  it("take replicas of a PostgreSQL database, and of no other", () => {
    const DIXIT_DATABASE = "postgres://a/db";
    expect(readSettings({ DIXIT_DATABASE, DIXIT_REPLICAS: "postgres://b/db, postgres://c/db" }).replicas).toEqual([
      "postgres://b/db",
      "postgres://c/db",
    ]);
    expect(problems({ DIXIT_REPLICAS: "postgres://b/db" })).toEqual([
      "DIXIT_REPLICAS needs a PostgreSQL database in DIXIT_DATABASE: SQLite has no replicas",
    ]);
    const [line] = problems({ DIXIT_DATABASE, DIXIT_REPLICAS: "mysql://u:secret@b/db" });
    expect(line).toMatch(/^DIXIT_REPLICAS should hold URLs parted by commas/);
    expect(line).not.toContain("secret");
  });

  it("refuse other URLs, and a database in memory", () => {
    expect(problems({ DIXIT_DATABASE: "file:data/x.sqlite" })).toHaveLength(1);
    expect(problems({ DIXIT_DATABASE: "mysql://u:p@host/db" })).toHaveLength(1);
    expect(problems({ DIXIT_DATABASE: ":memory:" })).toHaveLength(1);
    expect(problems({ DIXIT_DATABASE: "C:\\data\\dixit.sqlite" })).toEqual([]);
  });

  it("say everything that is wrong at once", () => {
    expect(problems({ PORT: "x", DIXIT_HSOT: "y" })).toHaveLength(2);
  });
});

it.each<[Record<string, string>, boolean]>([
  [{}, true],
  [{ TERM: "xterm-256color" }, true],
  [{ TERM: "dumb" }, false],
  [{ CI: "true" }, false],
  [{ CI: "1", TERM: "xterm" }, false],
  [{ CI: "" }, true],
  [{ CI: "false" }, true],
])("a terminal with %j is watched by somebody: %s", (environment, isWatched) =>
  expect(isTerminalWatched(environment)).toBe(isWatched),
);
