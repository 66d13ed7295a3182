/** Loaded before a server: writes a byte to a file for every statement that the server runs on SQLite, in whatever thread. */
import { appendFileSync } from "node:fs";
import Database from "better-sqlite3";

const { prototype } = new Database(":memory:").prepare("select 1").constructor;
for (const way of ["get", "all", "run", "iterate"]) {
  const original = prototype[way];
  prototype[way] = function counted(...values) {
    // Whether the database has changed is no statement of an operation.
    if (!/^pragma/i.test(this.source)) appendFileSync(process.env.BENCH_COUNTS, ".");
    return original.apply(this, values);
  };
}
