/**
 * PostgreSQL for the tests: the server that `DIXIT_TEST_POSTGRES` names (its user may create databases), else one of Debian's or
 * Homebrew's binaries, started by the first test that needs it and stopped when all are done. Without either, its tests are
 * skipped. vitest runs `setup` once, before the tests; they run in processes of their own and meet in a folder.
 */
import { execFileSync, spawn } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const FOLDER = "DIXIT_TEST_POSTGRES_FOLDER";
/** The process of the whole run. */
const RUN = "DIXIT_TEST_POSTGRES_RUN";
/** Runs a server until it ends by itself, or the run of the tests was killed and cannot end it. */
const SUPERVISE =
  '"$0" "$@" >log 2>&1 & server=$!; while kill -0 $server 2>/dev/null && ps -p "$RUN" >/dev/null; do sleep 1; done; kill -INT $server 2>/dev/null; wait';
/** How long a server may take to start, in milliseconds. */
const PATIENCE = 60_000;

/** Where initdb and postgres are; null where they are not installed. */
function binaries(): string | null {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  const newestFirst = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => `/usr/lib/postgresql/${version}/bin`);
  const folders = [...newestFirst, ...(process.env.PATH ?? "").split(":")];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null;
}

export const hasPostgres = process.env.DIXIT_TEST_POSTGRES !== undefined || binaries() !== null;

export default function setup(): () => void {
  if (!hasPostgres) {
    console.warn(
      "PostgreSQL is not installed, and DIXIT_TEST_POSTGRES names none: the tests that need one are skipped.",
    );
    return () => {};
  }
  // vitest calls it once a project.
  if (process.env[FOLDER] !== undefined) return () => {};
  const folder = mkdtempSync(join(tmpdir(), "dixit-test-postgres-"));
  process.env[FOLDER] = folder;
  process.env[RUN] = String(process.pid);
  return () => {
    stopServer(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}

/**
 * Stops the server on a folder's `data`, and waits until it has.
 * @public
 */
export function stopServer(folder: string): void {
  const pid = join(folder, "data/postmaster.pid");
  // SIGINT: it ends its sessions and stops.
  if (existsSync(pid)) process.kill(Number(readFileSync(pid, "utf8").split("\n")[0]), "SIGINT");
  while (existsSync(pid)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}

/** The URL of a server, without a database; starts it if nobody has. */
export async function postgresServer(): Promise<string> {
  const given = process.env.DIXIT_TEST_POSTGRES;
  if (given !== undefined) return given.replace(/\/[^/?]*(\?.*)?$/, "");
  const folder = process.env[FOLDER];
  if (folder === undefined) throw new Error("vitest.config.ts should name this file as its global setup");
  const address = join(folder, "url");
  if (isFirst(join(folder, "lock"))) writeFileSync(address, await start(folder));
  for (let waited = 0; !existsSync(address) || readFileSync(address, "utf8") === ""; waited += 20) {
    if (waited > PATIENCE) throw new Error(`PostgreSQL did not start: ${readFileSync(join(folder, "log"), "utf8")}`);
    await sleep(20);
  }
  return readFileSync(address, "utf8");
}

function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function asWhom(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function start(folder: string): Promise<string> {
  const run = programs(folder);
  // An order of texts that is not ours, so that the tests show that it makes no difference.
  const locale = ["--encoding=UTF8", "--locale-provider=icu", "--icu-locale=en"];
  const initdb = (more: string[]) => run("initdb", "-D", "data", "-U", "dixit", "-A", "trust", "--no-sync", ...more);
  try {
    initdb(locale);
  } catch {
    initdb(["--encoding=UTF8"]);
  }
  const rules = join(folder, "data/pg_hba.conf");
  // Everybody is let in but the user `locked`, who needs a password.
  writeFileSync(rules, `host all locked 127.0.0.1/32 scram-sha-256\n${readFileSync(rules, "utf8")}`);
  return (await launch(folder)).url;
}

export interface Server {
  /** Without a database. */
  readonly url: string;
  /** Of its first process, and of the group of all. */
  readonly pid: number;
}

const owned = (folder: string) =>
  ({ ...asWhom(), cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C" }, stdio: "ignore" }) as const;

/** Runs PostgreSQL's programs in a folder, which becomes that of the user that they run as. */
function programs(folder: string): (program: string, ...words: string[]) => void {
  const { uid, gid } = asWhom();
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return (program, ...words) => execFileSync(join(binaries() ?? "", program), words, owned(folder));
}

/**
 * Starts a server on a folder of its own, which gets a `data` when it has none; it ends with this process at the latest. For
 * benchmarks.
 * @public
 */
export function startServer(folder: string, settings: { [setting: string]: string } = {}): Promise<Server> {
  const run = programs(folder);
  if (!existsSync(join(folder, "data"))) {
    run("initdb", "-D", "data", "-U", "dixit", "-A", "trust", "--no-sync", "--encoding=UTF8", "--no-locale");
  }
  return launch(folder, settings);
}

/** Starts a server on the folder's `data`. */
async function launch(folder: string, more: { [setting: string]: string } = {}): Promise<Server> {
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    fsync: "off",
    max_connections: 200,
    ...more,
  };
  const words = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const postgres = join(binaries() ?? "", "postgres");
  const options = owned(folder);
  const server = spawn("sh", ["-c", SUPERVISE, postgres, "-D", "data", ...words], {
    ...options,
    env: { ...options.env, RUN: process.env[RUN] ?? String(process.pid) },
    detached: true,
  });
  server.unref();
  await untilReady(join(folder, "data/postmaster.pid"));
  return { url: `postgres://dixit@127.0.0.1:${port}`, pid: server.pid ?? 0 };
}

export interface Pair {
  readonly primary: Server;
  readonly standby: Server;
  /** Ends every process of the primary at once, as a power cut would. */
  kill(): void;
  /** Makes the standby a primary, and resolves when it is one. */
  promote(): void;
  /** Ends both, and removes their folders. */
  remove(): void;
}

/** A primary and a standby of it. @param settings of the primary. */
export async function newPair(settings: { [setting: string]: string } = {}): Promise<Pair> {
  const folder = mkdtempSync(join(tmpdir(), "dixit-test-pair-"));
  const [first, second] = [join(folder, "primary"), join(folder, "standby")];
  for (const place of [folder, first, second]) {
    mkdirSync(place, { recursive: true });
    programs(place);
  }
  programs(first)("initdb", "-D", "data", "-U", "dixit", "-A", "trust", "--no-sync", "--encoding=UTF8");
  const primary = await launch(first, settings);
  const standbyProgram = programs(second);
  // -R: with a file that says whose standby it is. Synchronous replication starts with the standby: no transaction waits yet.
  standbyProgram(
    "pg_basebackup",
    "-d",
    `${primary.url}/postgres`,
    "-D",
    "data",
    "-R",
    "-X",
    "stream",
    "--no-sync",
    "-c",
    "fast",
  );
  const standby = await launch(second);
  const signal = (pid: number, name: NodeJS.Signals) => {
    try {
      process.kill(-pid, name);
    } catch {
      // It has ended already.
    }
  };
  return {
    primary,
    standby,
    kill: () => signal(primary.pid, "SIGKILL"),
    promote: () => standbyProgram("pg_ctl", "promote", "-D", "data", "-w"),
    remove: () => {
      for (const { pid } of [primary, standby]) signal(pid, "SIGKILL");
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Its file says so in a line of its own. */
async function untilReady(pid: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += 20) {
    if (existsSync(pid) && /^ready\s*$/m.test(readFileSync(pid, "utf8"))) return;
    await sleep(20);
  }
  throw new Error("PostgreSQL did not start");
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
