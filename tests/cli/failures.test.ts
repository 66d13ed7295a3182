import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import Client from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { dixit, expectOneLine, needBuild, on, ROOT, temporaryFolder } from "./support.ts";

needBuild();

/** Every file in a folder with its bytes, to see that nothing was harmed. */
const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "hex")]));

/** Expects that a database is refused, in one line, by every command that would open it, and stays as it is. */
async function expectRefused(folder: string, file: string, line: RegExp): Promise<void> {
  const before = contents(folder);
  const env = { DIXIT_DATABASE: join(folder, file), PORT: "0" };
  for (const command of ["serve", "seed", "migrate", "check", "export"]) {
    expectOneLine(await dixit([command], { env }), line);
    expect(contents(folder)).toEqual(before);
  }
}

describe("settings", () => {
  it.each([
    [{ DIXIT_DATABSE: "x" }, "dixit: DIXIT_DATABSE is no setting of Dixit: did you mean DIXIT_DATABASE?\n"],
    [{ PORT: "http" }, /PORT is "http"/],
    [{ PORT: "70000" }, /PORT is "70000"/],
    [{ DIXIT_DATABASE: "postgres://u:secret@localhost:x/x" }, /DIXIT_DATABASE is no URL/],
    [{ DIXIT_DATABASE: "mysql://u:secret@localhost/x" }, /DIXIT_DATABASE is a URL of another kind/],
  ])("%j is refused in one line, by every command", async (env, line) => {
    const cwd = temporaryFolder();
    for (const words of [["serve"], ["demo"], ["seed"], ["schema"], ["import", "x.yaml"]]) {
      const result = await dixit(words, { cwd, env });
      expectOneLine(result, line);
      expect(result.stderr).not.toContain("secret");
    }
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe("the port", () => {
  it("that another program has is said to be taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    try {
      await new Promise((resolve) => other.once("listening", resolve));
      const { port } = other.address() as { port: number };
      const env = { DIXIT_DATABASE: join(temporaryFolder(), "dixit.sqlite"), PORT: String(port) };
      expectOneLine(await dixit(["serve"], { env }), `dixit: port ${port} is taken on 127.0.0.1`);
      expectOneLine(await dixit(["demo"], { env }), `dixit: port ${port} is taken on 127.0.0.1`);
      expect(JSON.parse(await on(env.DIXIT_DATABASE, "check", "--json")).problems).toEqual([]);
    } finally {
      other.close();
    }
  });

  it("belongs to an address that must be this machine's", async () => {
    const env = { DIXIT_DATABASE: join(temporaryFolder(), "dixit.sqlite"), DIXIT_HOST: "192.0.2.1", PORT: "0" };
    expectOneLine(await dixit(["serve"], { env }), /192\.0\.2\.1 is no address of this machine/);
  });
});

describe("the place of the database", () => {
  it("is created when it is the default", async () => {
    const cwd = temporaryFolder();
    expect(await dixit(["migrate"], { cwd })).toMatchObject({ code: 0, stdout: "" });
    expect(existsSync(join(cwd, "data/dixit.sqlite"))).toBe(true);
  });

  it("is not created when it was named", async () => {
    const folder = temporaryFolder();
    const env = { DIXIT_DATABASE: join(folder, "slip/dixit.sqlite") };
    expectOneLine(await dixit(["seed"], { env }), /the folder .*slip does not exist/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("may be blocked by a file in the place of a folder", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "data"), "a file");
    const before = contents(cwd);
    expectOneLine(await dixit(["seed"], { cwd }), /data/);
    expectOneLine(await dixit(["seed"], { cwd, env: { DIXIT_DATABASE: "data/other.sqlite" } }), /data/);
    expect(contents(cwd)).toEqual(before);
  });

  it("may be a folder", async () => {
    expectOneLine(await dixit(["seed"], { env: { DIXIT_DATABASE: temporaryFolder() } }), /is a folder/);
  });

  const isRoot = process.getuid?.() === 0;
  if (isRoot) console.warn("unwritable folders are not tested with permissions: root may write everywhere");
  it.skipIf(isRoot)("may be a folder that is not ours to write", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "locked"), { mode: 0o555 });
    expectOneLine(await dixit(["seed"], { env: { DIXIT_DATABASE: join(folder, "locked/x.sqlite") } }), /not writable/);
  });

  it.each(["check", "export"])("must hold a database for %s", async (command) => {
    const folder = temporaryFolder();
    expectOneLine(
      await dixit([command], { env: { DIXIT_DATABASE: join(folder, "x.sqlite") } }),
      /there is no database/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("the database", () => {
  it("that is no SQLite file is refused", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "letter.sqlite"), "Dear editor, …".repeat(500));
    await expectRefused(folder, "letter.sqlite", /letter\.sqlite is not an SQLite database/);
  });

  it("that is damaged is refused", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "damaged.sqlite");
    await on(file, "seed");
    const bytes = readFileSync(file);
    bytes.fill(0xaa, 4096, 40_960);
    writeFileSync(file, bytes);
    await expectRefused(folder, "damaged.sqlite", /damaged\.sqlite is damaged/);
  });

  it("of another program is refused", async () => {
    const folder = temporaryFolder();
    const client = new Client(join(folder, "recipes.sqlite"));
    client.exec("create table recipes (name text); insert into recipes values ('soup')");
    client.close();
    await expectRefused(folder, "recipes.sqlite", /another program/);
  });

  it("of a newer Dixit is refused", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "newer.sqlite");
    await on(file, "migrate");
    const client = new Client(file);
    client.exec("insert into dixit_migrations values ('9999_telepathy', 'x', '2030-01-01T00:00:00Z')");
    client.pragma("wal_checkpoint(truncate)");
    client.close();
    await expectRefused(folder, "newer.sqlite", /9999_telepathy, which this Dixit does not know: update Dixit/);
  });
});

describe("the native binary of better-sqlite3", () => {
  /** The package as it is installed, but without the binary. */
  function packageWithoutBinary(): string {
    const folder = temporaryFolder();
    for (const part of ["dist", "migrations", "seed", "schema.graphql", "package.json"]) {
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    }
    mkdirSync(join(folder, "node_modules"));
    for (const name of readdirSync(join(ROOT, "node_modules"))) {
      const [from, to] = [join(ROOT, "node_modules", name), join(folder, "node_modules", name)];
      if (name !== "better-sqlite3") symlinkSync(from, to);
      else for (const part of ["lib", "package.json"]) cpSync(join(from, part), join(to, part), { recursive: true });
    }
    return join(folder, "dist/main.js");
  }

  it("is said to be missing, and what to do; help and schema do without it", async () => {
    const program = packageWithoutBinary();
    const env = { DIXIT_DATABASE: join(temporaryFolder(), "dixit.sqlite") };
    expectOneLine(await dixit(["seed"], { program, env }), /no binary for this machine.*npm rebuild better-sqlite3/);
    expect(await dixit(["--help"], { program })).toMatchObject({ code: 0, stderr: "" });
    expect(await dixit(["schema"], { program })).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("Node.js", () => {
  const replaced = `Object.defineProperty(process, "version", { value: "v24.21.0" })`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(replaced)}`;

  it("of a version that the database does not run on is refused in one line; schema does with it", async () => {
    const folder = temporaryFolder();
    const env = { NODE_OPTIONS, DIXIT_DATABASE: join(folder, "dixit.sqlite") };
    expectOneLine(
      await dixit(["seed"], { env }),
      /does not run on Node\.js v24\.21\.0: use Node\.js 20 \(20\.19 or newer\)/,
    );
    expect(readdirSync(folder)).toEqual([]);
    expect(await dixit(["schema"], { env })).toMatchObject({ code: 0, stderr: "" });
  });
});
